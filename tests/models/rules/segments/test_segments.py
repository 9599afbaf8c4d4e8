"""Which kind of customer is proposed, by the default table and by a workspace's own."""

from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.recurrence import Rule, next_due, read
from models.rules.segments import (
    Level,
    Proposal,
    Segment,
    Traits,
    WrongTable,
    default_table,
    industry_level,
    propose,
    table_of,
)

HIGH, MEDIUM, LOW, UNKNOWN = Level.HIGH, Level.MEDIUM, Level.LOW, Level.UNKNOWN
STRATEGIC, EXPANSION, ROUTINE = Segment
TRAITS = st.builds(Traits, *[st.sampled_from(Level)] * 3)


@pytest.mark.parametrize(
    ("industry", "potential", "urgency", "segment"),
    [
        (HIGH, HIGH, UNKNOWN, STRATEGIC),
        (HIGH, HIGH, HIGH, STRATEGIC),
        (UNKNOWN, HIGH, HIGH, EXPANSION),
        (LOW, HIGH, LOW, EXPANSION),
        (MEDIUM, MEDIUM, HIGH, EXPANSION),
        (HIGH, MEDIUM, LOW, EXPANSION),
        (LOW, MEDIUM, LOW, ROUTINE),
        (UNKNOWN, LOW, UNKNOWN, ROUTINE),
        (HIGH, LOW, HIGH, ROUTINE),
        (HIGH, UNKNOWN, HIGH, None),
        (UNKNOWN, UNKNOWN, UNKNOWN, None),
    ],
)
def test_the_default_proposes(
    industry: Level, potential: Level, urgency: Level, segment: Segment | None
) -> None:
    proposal = propose(Traits(industry, potential, urgency))
    assert (proposal.segment if proposal else None) == segment


def test_a_proposal_says_why() -> None:
    assert propose(Traits(HIGH, HIGH)) == Proposal(
        STRATEGIC, "high_potential_in_key_industry", ("industry", "potential")
    )


@given(TRAITS)
def test_more_potential_never_lowers_the_segment(traits: Traits) -> None:
    order = [None, ROUTINE, EXPANSION, STRATEGIC]
    ranks = []
    for potential in (UNKNOWN, LOW, MEDIUM, HIGH):
        proposal = propose(Traits(traits.industry, potential, traits.urgency))
        ranks.append(order.index(proposal.segment if proposal else None))
    assert ranks == sorted(ranks)


def test_every_segment_has_a_cadence_a_promise_and_a_plan_that_comes() -> None:
    now = datetime(2026, 5, 6, tzinfo=UTC)
    for service in default_table().services.values():
        assert service.cadence_days > 0
        assert service.urgent_response_hours == 2
        for planned in service.plan:
            rule = read(planned.when, now)
            assert isinstance(rule, Rule)
            assert next_due(rule, None, now.date())


def test_a_workspace_names_its_industries() -> None:
    table = table_of({"industries": {"high": ["互联网", "Health Care"], "low": ["零售"]}})
    assert industry_level("互聯網", table) is HIGH
    assert industry_level(" health  care", table) is HIGH
    assert industry_level("零售", table) is LOW
    assert industry_level("Mining", table) is UNKNOWN


def test_a_workspace_puts_its_own_over_the_default() -> None:
    table = table_of(
        {
            "rules": [{"urgency": ["high"], "segment": "key_expansion", "reason": "ours"}],
            "segments": {"routine_followup": {"cadence_days": 60}},
            "changes": {"growth_percent": 50},
        }
    )
    assert propose(Traits(urgency=HIGH), table) == Proposal(EXPANSION, "ours", ("urgency",))
    assert propose(Traits(HIGH, HIGH, LOW), table) is None
    assert table.services[ROUTINE].cadence_days == 60
    assert table.services[ROUTINE].plan == default_table().services[ROUTINE].plan
    assert table.services[STRATEGIC] == default_table().services[STRATEGIC]
    assert table.changes.growth_percent == 50


FITS = {"segment": "key_expansion", "reason": "r"}


@pytest.mark.parametrize(
    ("given", "place", "key"),
    [
        ({"colors": {}}, "colors", "unknown"),
        ({"segments": []}, "segments", "not_a_table"),
        ({"rules": {}}, "rules", "not_a_list"),
        ({"rules": []}, "rules", "empty"),
        ({"rules": ["x"]}, "rules[0]", "not_a_table"),
        ({"rules": [{**FITS, "segment": "vip"}]}, "rules[0].segment", "no_segment"),
        ({"rules": [{**FITS, "reason": " "}]}, "rules[0].reason", "no_text"),
        ({"rules": [{**FITS, "potential": ["huge"]}]}, "rules[0].potential", "no_level"),
        ({"rules": [{**FITS, "potential": []}]}, "rules[0].potential", "no_level"),
        ({"rules": [{**FITS, "potential": "high"}]}, "rules[0].potential", "not_a_list"),
        ({"rules": [{**FITS, "budget": ["high"]}]}, "rules[0].budget", "unknown"),
        ({"rules": [FITS, {**FITS, "urgency": ["low"]}]}, "rules[1]", "never_reached"),
        ({"industries": {"high": ["IT", "it"]}}, "industries.high", "named_twice"),
        ({"industries": {"huge": ["IT"]}}, "industries.huge", "unknown"),
        ({"segments": {"vip": {}}}, "segments.vip", "unknown"),
        (
            {"segments": {"key_expansion": {"cadence_days": 0}}},
            "segments.key_expansion.cadence_days",
            "not_a_number_in_range",
        ),
        (
            {"segments": {"key_expansion": {"cadence_days": True}}},
            "segments.key_expansion.cadence_days",
            "not_a_number_in_range",
        ),
        (
            {"segments": {"key_expansion": {"plan": [{"action": "demo", "when": "sometimes"}]}}},
            "segments.key_expansion.plan[0].when",
            "no_time",
        ),
        (
            {
                "segments": {
                    "key_expansion": {"plan": [{"action": "x", "when": "the fifth Monday"}]}
                }
            },
            "segments.key_expansion.plan[0].when",
            "no_time",
        ),
        ({"changes": {"orders_grew": {"vip": {}}}}, "changes.orders_grew.vip", "unknown"),
        (
            {"changes": {"gone_quiet": {"key_expansion": {}}}},
            "changes.gone_quiet.key_expansion",
            "empty",
        ),
    ],
)
def test_a_wrong_table_says_where_and_what(given: dict[str, Any], place: str, key: str) -> None:
    with pytest.raises(WrongTable) as raised:
        table_of(given)
    assert (place, key) in {(one.place, one.key) for one in raised.value.problems}
    assert place in str(raised.value)


def test_all_problems_are_said_at_once() -> None:
    with pytest.raises(WrongTable) as raised:
        table_of({"colors": 1, "rules": [{"segment": "vip"}], "changes": {"window_days": -1}})
    assert [one.place for one in raised.value.problems] == [
        "colors", "rules[0].segment", "rules[0].reason", "changes.window_days",
    ]  # fmt: skip


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["rules", "industries", "segments", "changes"]), JSON))
def test_any_data_make_a_table_or_problems(given: dict[str, Any]) -> None:
    with suppress(WrongTable):
        table_of(given)
