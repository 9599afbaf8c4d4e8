"""Which rows the figures are counted from: whose, of which period, and seen by whom."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from models import Appointment, Customer, Deal, Instalment, Person, Todo
from models.commitments.deal_terms import Terms
from models.customers import search
from models.deals import instalments
from models.followups import log, undo
from models.followups.entry import FollowUpInput, Method, TodoInput
from models.followups.followup import FollowUp
from models.people.membership import Membership
from models.people.person import Role
from models.reviews import figures
from models.reviews.counting import Counter
from models.reviews.named import NamedRow
from models.reviews.scope import Breadth, Scope
from models.rules.deadlines import Urgency
from models.rules.deals import DealKind, DealState, LostReason
from models.rules.figures import Figure, Key
from models.rules.time.periods import Kind, Period
from tests import firm

NOW = firm.START  # Wednesday 2026-05-06, 10:30 in Shanghai
LATER = datetime(2026, 7, 3, tzinfo=UTC)
DAY = timedelta(days=1)
Q1 = Period(Kind.QUARTER, date(2026, 1, 1), date(2026, 3, 31))
Q2 = Period(Kind.QUARTER, date(2026, 4, 1), date(2026, 6, 30))


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with firm.open_engine(database_url) as engine:
        firm.found(engine)
        yield engine


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with firm.session_of(engine) as session:
        yield session


def person(session: Session, name: str) -> Person:
    return Person.get_or_create(session, f"U{name.upper()}")


def met(
    session: Session,
    who: str,
    customer: str = "Acme",
    when: datetime = NOW - DAY,
    logged: datetime | None = None,
    due: date | None = None,
    issue: Urgency | None = None,
    score: int | None = 3,
) -> FollowUp:
    """A record of a contact, logged an hour after it unless a moment is given."""
    todos = (TodoInput("send the deck", due=due),) if due else ()
    user = f"U{who.upper()}"
    entry = FollowUpInput(customer, when, "talked", user, todos=todos, issue=issue, question="why?")
    entry = replace(entry, satisfaction=score, method=Method.VISIT)
    logged = logged or when + timedelta(hours=1)
    return log.create(session, entry, f"V{who}{customer}{when}", person(session, who), logged)


def figure(
    session: Session,
    key: Key,
    who: str = "alice",
    period: Period = Q2,
    now: datetime = LATER,
    viewer: str | None = None,
) -> Figure:
    [every] = counter(session, who, now, viewer).figures(tuple(Key), (period,))
    assert [one.key for one in every] == list(Key)
    return next(one for one in every if one.key is key)


def counter(
    session: Session, who: str, now: datetime = LATER, viewer: str | None = None
) -> Counter:
    people = Scope.of(person(session, who)).people(session)
    return Counter(session, people, now, person(session, viewer) if viewer else None)


def rows(session: Session, key: Key, most: int = 10, who: str = "alice") -> list[NamedRow]:
    return counter(session, who).rows(key, Q2, most)


def bought(
    session: Session,
    customer: str,
    units: int = 100,
    currency: str = "CNY",
    on: date = date(2026, 5, 6),
    kind: DealKind = DealKind.UPSELL,
    lost: LostReason | None = None,
) -> Deal:
    """A deal of alice's, won unless it was `lost`."""
    alice = person(session, "alice")
    terms = Terms(
        kind=kind,
        state=DealState.LOST if lost else DealState.WON,
        opened=min(on, date(2026, 4, 1)),
        cents=100 * units,
        currency=currency,
        closed=on,
        reason=lost,
    )
    of = Customer.create(session, customer, alice, NOW)
    return Deal.create(session, terms, customer_id=of.id, owner=alice, by=alice, now=LATER)


def paid(session: Session, deal: Deal, on: date = date(2026, 5, 6)) -> Instalment:
    """All of a deal, in one instalment that was received."""
    row = instalments.Row(1, None, on, None)
    [one] = instalments.save(session, deal, [row], LATER)
    one.receive(session, on)
    session.flush()
    return one


def ratio(one: Figure) -> tuple[int, int | None]:
    return one.numerator, one.denominator


def test_satisfaction_is_the_mean_of_the_scores_there_are(session: Session) -> None:
    met(session, "alice", "Acme", score=5)
    met(session, "alice", "Bolt", score=2)
    met(session, "alice", "Cargo", score=None)
    met(session, "alice", "Dyno", NOW - 60 * DAY, score=1)

    found = figure(session, Key.SATISFACTION)
    assert (found.mean, found.denominator) == (3.5, 2)
    listed = [named.row for named in rows(session, Key.SATISFACTION)]
    assert [row.score for row in listed if not row.is_hit] == [2]
    assert figure(session, Key.SATISFACTION, "bob").mean is None


def test_a_rep_counts_their_own_a_manager_the_team_an_admin_everyone(session: Session) -> None:
    met(session, "alice")
    met(session, "bob", "Bolt", logged=NOW + 2 * DAY)
    met(session, "mei", "Maple")
    stranger = Person.get_or_create(session, "UCARL")
    stranger.membership = Membership.FULL
    met(session, "carl", "Cargo")

    assert ratio(figure(session, Key.LOGGED_ON_TIME, "alice")) == (1, 1)
    assert ratio(figure(session, Key.LOGGED_ON_TIME, "mei")) == (2, 3)
    stranger.role = Role.ADMIN
    assert ratio(figure(session, Key.LOGGED_ON_TIME, "carl")) == (3, 4)


@pytest.mark.parametrize("is_deleted", [False, True])
def test_what_was_undone_or_deleted_is_not_counted(session: Session, is_deleted: bool) -> None:
    record = met(session, "alice", due=date(2026, 5, 20), issue=Urgency.URGENT)
    assert ratio(figure(session, Key.PROMISES_KEPT)) == (0, 1)
    assert ratio(figure(session, Key.ANSWERED_ON_TIME)) == (0, 1)
    assert figure(session, Key.UNRESOLVED_ISSUES).numerator == 1

    if is_deleted:  # the customer stays
        undo.delete(session, record, person(session, "alice"), NOW)
        assert ratio(figure(session, Key.CONTACT_COVERAGE)) == (0, 1)
    else:
        undo.undo(session, record, record.logged_at)
        assert not figure(session, Key.CONTACT_COVERAGE).size
    for key in (Key.LOGGED_ON_TIME, Key.PROMISES_KEPT, Key.ANSWERED_ON_TIME, Key.UNRESOLVED_ISSUES):
        assert not figure(session, key).size


def test_the_days_are_those_of_the_owner_wherever_they_are(session: Session) -> None:
    person(session, "bob").zone = "America/New_York"
    last_hour = datetime(2026, 7, 1, 3, tzinfo=UTC)  # 23:00 in New York, July in Shanghai
    met(session, "alice", when=last_hour)
    met(session, "bob", "Bolt", when=last_hour)

    assert ratio(figure(session, Key.LOGGED_ON_TIME, "alice")) == (0, 0)
    assert ratio(figure(session, Key.LOGGED_ON_TIME, "mei")) == (1, 1)
    assert ratio(figure(session, Key.CONTACT_COVERAGE, "bob")) == (1, 1)


def test_coverage_of_a_past_period_knows_the_contacts_of_then(session: Session) -> None:
    met(session, "alice", when=datetime(2026, 3, 20, tzinfo=UTC))
    met(session, "alice", when=datetime(2026, 6, 25, tzinfo=UTC))

    assert ratio(figure(session, Key.CONTACT_COVERAGE, period=Q1)) == (1, 1)
    may = Period(Kind.MONTH, date(2026, 5, 1), date(2026, 5, 31))
    assert ratio(figure(session, Key.CONTACT_COVERAGE, period=may)) == (0, 1)
    assert ratio(figure(session, Key.CONTACT_COVERAGE)) == (1, 1)


def test_a_customer_that_is_new_counts_from_when_it_could_have_been_contacted(
    session: Session,
) -> None:
    bob = person(session, "bob")
    Customer.create(session, "Never met", bob, datetime(2026, 5, 20, tzinfo=UTC))
    Customer.create(session, "Brand new", bob, datetime(2026, 6, 20, tzinfo=UTC))
    met(session, "bob", "Entered late", when=datetime(2026, 6, 25, tzinfo=UTC))
    assert ratio(figure(session, Key.CONTACT_COVERAGE, "bob")) == (1, 2)
    assert {row.customer for row in rows(session, Key.CONTACT_COVERAGE, who="bob")} == {
        "Never met",
        "Entered late",
    }


def test_freshness_of_a_past_period_knows_the_looks_of_then(session: Session) -> None:
    alice = person(session, "alice")
    looked, ignored = (
        Customer.create(session, name, alice, datetime(2026, 1, 10, tzinfo=UTC))
        for name in ("Acme", "Bolt")
    )
    looked.mark_profile_reviewed(session, datetime(2026, 3, 5, tzinfo=UTC))
    for one in (looked, ignored):
        one.mark_profile_reviewed(session, datetime(2026, 4, 2, tzinfo=UTC))

    assert ratio(figure(session, Key.PROFILE_FRESHNESS, period=Q1)) == (1, 2)
    assert ratio(figure(session, Key.PROFILE_FRESHNESS, period=Q2)) == (0, 2)
    running = figure(session, Key.PROFILE_FRESHNESS, now=datetime(2026, 5, 1, tzinfo=UTC))
    assert ratio(running) == (2, 2)


def test_a_viewer_sees_their_own_rows_and_those_of_customers_they_see(session: Session) -> None:
    met(session, "alice")
    met(session, "bob", "Bolt")
    met(session, "bob", "Birch")
    shared = search.by_name(session, "Birch", person(session, "bob"))
    assert shared is not None
    shared.share_with(session, [person(session, "alice")])

    assert figure(session, Key.LOGGED_ON_TIME, "mei").size == 3
    assert figure(session, Key.LOGGED_ON_TIME, "mei", viewer="mei").size == 3
    assert figure(session, Key.LOGGED_ON_TIME, "mei", viewer="alice").size == 2
    assert figure(session, Key.CONTACT_COVERAGE, "mei", viewer="alice").size == 2
    assert figure(session, Key.LOGGED_ON_TIME, "alice", viewer="bob").size == 0


def test_the_rows_behind_a_figure_name_who_and_what_missed_ones_first(session: Session) -> None:
    alice = person(session, "alice")
    met(session, "alice", due=date(2026, 5, 20))
    done = Todo.create(session, "call Ann", owner=alice, by=alice, now=NOW, due=date(2026, 5, 8))
    done.finish(session, NOW)

    behind = rows(session, Key.PROMISES_KEPT)
    assert [(row.what, row.customer, row.owner) for row in behind] == [
        ("send the deck", "Acme", "Alice"),
        ("call Ann", None, "Alice"),
    ]
    assert [row.what for row in rows(session, Key.PROMISES_KEPT, most=1)] == ["send the deck"]
    for key in Key:
        assert {row.owner for row in rows(session, key)} <= {"Alice"}


def test_another_workspace_counts_for_nothing(engine: Engine) -> None:
    firm.found(engine, "TOTHER")
    with firm.session_of(engine, "TOTHER") as session:
        met(session, "alice", "Elsewhere", due=date(2026, 5, 8), issue=Urgency.COMPLEX)
        paid(session, bought(session, "Elsewhere"))
        bought(session, "Elsewhere", kind=DealKind.NEW)
        bought(session, "Elsewhere", kind=DealKind.RENEWAL)
    with firm.session_of(engine) as session:
        everyone = Scope(person(session, "mei"), Breadth.EVERYONE)
        met(session, "alice", due=date(2026, 5, 8), issue=Urgency.COMPLEX)
        bought(session, "Acme", on=date(2026, 3, 31))
        paid(session, bought(session, "Acme"))
        counted = Counter(session, everyone.people(session), LATER)
        others = (Key.NEW_BUSINESS, Key.RENEWALS)
        nothing = (Key.REQUESTS_ANSWERED, Key.CONTACTS_REACHED, *others)
        for key in Key:
            expected = [] if key in nothing else ["Acme"]
            assert [row.customer for row in counted.rows(key, Q2, 10)] == expected


def test_a_review_has_the_period_before_beside_it(session: Session) -> None:
    met(session, "alice", when=datetime(2026, 2, 1, tzinfo=UTC))
    review = figures.review(session, Scope.of(person(session, "mei")), Q2, LATER)
    assert review.headcount == len(review.people) == 2  # mei has done nothing herself
    assert review.figures[0].share is None
    assert review.before[0].share == 1


def test_a_review_of_a_period_that_is_on_has_as_many_days_of_the_one_before(
    session: Session,
) -> None:
    for day in (4, 5, 6):  # 5 February is the 36th day of its quarter, as today is of this one
        met(session, "alice", when=datetime(2026, 2, day, 4, tzinfo=UTC))
    review = figures.review(session, Scope.of(person(session, "mei")), Q2, NOW)
    [before] = [one for one in review.before if one.key is Key.FOLLOW_UPS]
    assert (review.compared.last, before.numerator) == (date(2026, 2, 5), 2)


def agreed(session: Session, who: str, customer: str, on: date) -> Appointment:
    """A planned contact, with a customer that is theirs."""
    owner = person(session, who)
    found = Customer.of_name(session, customer) or Customer.create(session, customer, owner, NOW)
    return Appointment.create(session, customer_id=found.id, owner=owner, on=on, now=NOW)


def test_contacts_nobody_logged_are_not_on_time_and_come_first(session: Session) -> None:
    day = date(2026, 5, 7)
    met(session, "alice", "Early", NOW, logged=NOW + 2 * DAY)
    met(session, "alice", "Logged", NOW)
    agreed(session, "alice", "Missed", day)
    agreed(session, "alice", "Off", day).cancel_by(session, person(session, "alice"), NOW)
    agreed(session, "alice", "Not held", day).mark_not_held(
        session, None, person(session, "alice"), LATER
    )
    agreed(session, "alice", "Logged late", day)
    met(session, "alice", "Logged late", NOW + DAY, logged=NOW + 4 * DAY)
    agreed(session, "alice", "Ahead", date(2026, 8, 1))
    agreed(session, "bob", "Theirs", day)

    found = figure(session, Key.LOGGED_ON_TIME)
    assert ratio(found) == (1, 4)
    listed = rows(session, Key.LOGGED_ON_TIME)
    assert [(row.customer, row.row.is_hit) for row in listed] == [
        ("Missed", False),
        ("Logged late", False),
        ("Early", False),
        ("Logged", True),
    ]
    assert ratio(figure(session, Key.LOGGED_ON_TIME, now=NOW + DAY)) == (1, 3)
    assert ratio(figure(session, Key.LOGGED_ON_TIME, "mei")) == (1, 5)


def test_a_record_taken_back_leaves_its_contact_without_one(session: Session) -> None:
    agreed(session, "alice", "Acme", date(2026, 5, 6))
    record = met(session, "alice", "Acme", NOW)
    assert ratio(figure(session, Key.LOGGED_ON_TIME)) == (1, 1)
    undo.undo(session, record, NOW + timedelta(minutes=70))
    assert ratio(figure(session, Key.LOGGED_ON_TIME)) == (0, 1)


def test_a_customer_counts_for_whoever_had_it_then(session: Session) -> None:
    bob, alice, mei = (person(session, name) for name in ("bob", "alice", "mei"))
    bolt = Customer.create(session, "Bolt", bob, datetime(2026, 5, 20, tzinfo=UTC))
    met(session, "bob", "Bolt", when=datetime(2026, 6, 25, tzinfo=UTC))
    bolt.reassign(session, mei, by=mei, now=datetime(2026, 7, 2, tzinfo=UTC))
    bolt.reassign(session, alice, by=mei, now=datetime(2026, 7, 3, tzinfo=UTC))

    for key in (Key.CONTACT_COVERAGE, Key.PROFILE_FRESHNESS, Key.CHAIN_COVERAGE):
        assert figure(session, key, "bob").size == 1
        assert figure(session, key, "alice").size == 0
    q3 = Period(Kind.QUARTER, date(2026, 7, 1), date(2026, 9, 30))
    later = datetime(2026, 7, 20, tzinfo=UTC)
    assert ratio(figure(session, Key.CONTACT_COVERAGE, "alice", period=q3, now=later)) == (1, 1)
    assert figure(session, Key.CONTACT_COVERAGE, "bob", period=q3, now=later).size == 0


def test_a_new_customer_is_its_first_owners(session: Session) -> None:
    bob, alice = person(session, "bob"), person(session, "alice")
    bolt = Customer.create(session, "Bolt", bob, datetime(2026, 5, 20, tzinfo=UTC))
    bolt.reassign(session, alice, by=bob, now=datetime(2026, 5, 21, tzinfo=UTC))

    assert figure(session, Key.NEW_CUSTOMERS, "bob").numerator == 1
    assert figure(session, Key.NEW_CUSTOMERS, "alice").numerator == 0
    boss = person(session, "mei")
    found = figures.by_person(session, Scope.of(boss), Key.NEW_CUSTOMERS, Q2, NOW, boss)
    assert found == [("Bob", 1)]
