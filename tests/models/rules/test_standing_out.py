"""What got better, and who is far behind the others."""

from hypothesis import given
from hypothesis import strategies as st

from models.rules.fallen import LEAST, fallen, low
from models.rules.figures import BY_PERSON, SUMS, Figure, Key
from models.rules.standing_out import (
    BEHIND,
    Scored,
    behind,
    fell_to,
    needs_help,
    went_badly,
    went_well,
)


def share(hits: int, of: int, key: Key = Key.PROMISES_KEPT) -> Figure:
    return Figure(key, hits, of)


def count(many: int, key: Key = Key.UNRESOLVED_ISSUES) -> Figure:
    return Figure(key, many, None)


def test_what_rose_went_well_and_so_did_what_has_no_miss() -> None:
    assert went_well([share(4, 5)], [share(3, 5)]) == [Key.PROMISES_KEPT]
    assert went_well([share(3, 5)], [share(3, 5)]) == []
    assert went_well([share(3, 5)], [share(0, 0)]) == []
    assert went_well([share(LEAST, LEAST)], [share(0, 0)]) == [Key.PROMISES_KEPT]
    assert went_well([share(1, 1)], [share(0, 0)]) == []
    assert went_well([count(1)], [count(4)]) == [Key.UNRESOLVED_ISSUES]
    assert went_well([count(0)], [count(0)]) == []
    assert went_well([count(9, Key.FOLLOW_UPS)], [count(0, Key.FOLLOW_UPS)]) == []


def test_what_is_low_did_not_go_well_however_little_it_was_before() -> None:
    assert went_well([share(3, 19)], [share(0, 19)]) == []
    assert went_well([Figure(Key.SATISFACTION, 5, 2)], [Figure(Key.SATISFACTION, 2, 1)]) == []


def test_what_fell_much_did_not_go_well_the_farthest_first() -> None:
    """As of the workspace in which 60% of the answers came in time, after 100%."""
    figures = [share(9, 10), share(6, 10, Key.ANSWERED_ON_TIME), share(8, 10, Key.LOGGED_ON_TIME)]
    before = [share(10, 10), share(5, 5, Key.ANSWERED_ON_TIME), share(10, 10, Key.LOGGED_ON_TIME)]
    expected = [Key.ANSWERED_ON_TIME, Key.LOGGED_ON_TIME, Key.PROMISES_KEPT]
    assert went_badly(figures, before, is_over=False) == expected
    assert went_badly(before, before, is_over=True) == []
    assert went_badly([share(19, 20)], [share(20, 20)], is_over=True) == []
    assert went_badly([share(0, 1)], [share(1, 1)], is_over=True) == []
    assert went_badly([share(7, 9)], [share(1, 1)], is_over=True) == []
    assert went_badly([count(4)], [count(2)], is_over=True) == [Key.UNRESOLVED_ISSUES]
    assert went_badly([count(2)], [count(1)], is_over=True) == []


def test_what_is_low_or_missed_its_target_did_not_go_well_without_a_period_before() -> None:
    """As of the first quarter of a team: of 15 customers none was contacted in time."""
    none = [share(0, 0, key) for key in (Key.ANSWERED_ON_TIME, Key.CONTACT_COVERAGE)]
    now = [share(6, 10, Key.ANSWERED_ON_TIME), share(0, 15, Key.CONTACT_COVERAGE)]
    assert went_badly(now, none, is_over=False) == [one.key for one in reversed(now)]
    assert went_badly([share(0, LEAST - 1)], [share(0, 0)], is_over=True) == []
    late = Key.ANSWERED_ON_TIME  # one customer who waited too long is enough
    assert went_badly([share(0, 1, late)], [share(0, 0, late)], is_over=True) == [late]
    assert went_badly([share(1, 2, late)], [share(0, 0, late)], is_over=True) == []
    signed, was = Figure(Key.SIGNED_AMOUNT, 1600, 1), Figure(Key.SIGNED_AMOUNT, 900, 1)
    assert went_badly([signed], [was], [signed.key], is_over=True) == [signed.key]
    assert went_well([signed], [was], [signed.key]) == []
    assert went_well([signed], [was]) == [signed.key]


def test_how_much_was_done_went_badly_only_once_the_period_is_over() -> None:
    few, many = count(4, Key.FOLLOW_UPS), count(9, Key.FOLLOW_UPS)
    assert went_badly([few], [many], is_over=True) == [Key.FOLLOW_UPS]
    assert went_badly([few], [many], is_over=False) == []


def test_an_average_hides_nobody_who_is_less_satisfied_than_before() -> None:
    scores = [Scored(1, 5, 3), Scored(2, 2, 4), Scored(3, 3, None), Scored(4, 2, 5)]
    assert fell_to(scores) == [scores[1], scores[3]]
    assert fell_to([*scores, Scored(2, 4, 2)]) == [scores[3]]
    assert fell_to([]) == []
    assert fell_to([Scored(4, 2, None)]) == [Scored(4, 2, None)]
    assert fell_to([Scored(4, 2, None), Scored(4, 3, 2)]) == []


def test_nothing_rose_since_a_time_when_nobody_recorded_anything() -> None:
    idle = [share(0, 5), count(0, Key.FOLLOW_UPS)]
    assert went_well([share(4, 5), count(9, Key.FOLLOW_UPS)], idle) == []


def test_who_is_far_below_what_all_reach_is_behind_the_farthest_first() -> None:
    together = [share(80, 100), share(70, 100, Key.LOGGED_ON_TIME), count(9)]
    mine = [share(3, 5), share(1, 5, Key.LOGGED_ON_TIME), count(1)]
    assert behind(mine, together) == [Key.LOGGED_ON_TIME, Key.PROMISES_KEPT]
    assert behind([share(4, 6)], together) == []
    assert behind([share(0, LEAST - 1)], together) == []
    assert behind([count(3)], together) == [Key.UNRESOLVED_ISSUES]


def test_money_and_a_target_that_is_met_went_well_although_nothing_was_recorded_before() -> None:
    signed, none = Figure(Key.SIGNED_AMOUNT, 66300000, 1), Figure(Key.SIGNED_AMOUNT, 0, 0)
    idle = [none, count(0, Key.FOLLOW_UPS)]
    assert went_well([signed, count(9, Key.FOLLOW_UPS)], idle) == [Key.SIGNED_AMOUNT]
    few = share(6, 9, Key.LOGGED_ON_TIME)
    assert went_well([signed, few], [signed, few], met=[few.key]) == [few.key, signed.key]
    less = Figure(Key.SIGNED_AMOUNT, 100, 1)
    assert went_well([less], [signed]) == []


def test_the_worst_comes_first_what_is_low_before_a_small_fall() -> None:
    late = share(0, 2, Key.ANSWERED_ON_TIME)
    figures, before = [count(0, Key.CONTACTS_REACHED), late], [count(3, Key.CONTACTS_REACHED), late]
    assert went_badly(figures, before, is_over=True) == [late.key, Key.CONTACTS_REACHED]


def test_who_keeps_few_promises_needs_help_although_most_of_the_work_is_theirs() -> None:
    mine, together = [share(9, 21)], [share(9, 22)]
    assert behind(mine, together) == []
    assert needs_help(mine, together) == [Key.PROMISES_KEPT]
    assert needs_help([share(20, 21)], together) == []
    assert needs_help([share(0, LEAST - 1)], together) == []


pairs = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda two: (min(two), max(two)))


@given(st.lists(st.tuples(st.sampled_from(Key), pairs, pairs), unique_by=lambda one: one[0]))
def test_nothing_that_fell_went_well(
    rows: list[tuple[Key, tuple[int, int], tuple[int, int]]],
) -> None:
    figures = [Figure(key, *now) for key, now, _ in rows]
    before = [Figure(key, *then) for key, _, then in rows]
    well = went_well(figures, before)
    badly = went_badly(figures, before, is_over=True)
    assert set(badly) <= {*fallen(figures, before, is_over=True), *low(figures)}
    assert not set(well) & set(fallen(figures, before, is_over=True)) or any(
        one.key in well and one.percent == 100 and one.key not in SUMS for one in figures
    )


@given(pairs, pairs)
def test_nobody_is_behind_who_reaches_what_all_do(
    mine: tuple[int, int], others: tuple[int, int]
) -> None:
    for key in BY_PERSON[1:4]:
        own = Figure(key, *mine)
        together = Figure(key, mine[0] + others[0], mine[1] + others[1])
        if behind([own], [together]):
            assert (together.percent or 0) - (own.percent or 0) >= BEHIND
