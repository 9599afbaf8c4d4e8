"""The Home tab of a person or their team: what is open, in parts and pages."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlmodel import Session

from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers import search
from models.customers.customer import Customer
from models.deals.details import DealDetails, InstalmentDetails
from models.followups.followup import FollowUp
from models.followups.interpret import interpret
from models.followups.note import CaptureNote
from models.home import customers
from models.home.customers import MyCustomers
from models.home.order import Noun
from models.home.parts import PAGE, Part
from models.home.rows import Reader
from models.notifications.notification import Notification
from models.notifications.subjects import ActionDetails, IssueDetails, TodoDetails
from models.people.leave import Leave
from models.people.person import Person, Role
from models.people.workspace import Workspace
from models.rules import deadlines
from models.rules.agenda import Asked

MOST_ASKED = 12  # rows of a part in an answer


@dataclass(frozen=True)
class Planned:
    """An appointment with its owner and customer."""

    appointment: Appointment
    owner: Person
    customer: Customer

    @property
    def log_until(self) -> datetime:
        """The end of the 24 hours for logging it, in UTC."""
        planned = self.appointment
        return deadlines.log_until(planned.on, self.owner.tz, planned.starts, planned.ended_at)


@dataclass(frozen=True)
class Quiet:
    """A customer without a recent contact."""

    customer: Customer
    owner: Person

    @property
    def since(self) -> datetime:
        return self.customer.last_contact_at or self.customer.created_at


@dataclass(frozen=True)
class Draft:
    """A note that was neither saved nor discarded, with the only customer that it names."""

    note: CaptureNote
    customer: Customer | None


@dataclass(frozen=True)
class Recorded:
    """A record with its customer, and whether the viewer may delete it."""

    followup: FollowUp
    customer: Customer
    may_delete: bool


Row = (
    Recorded
    | IssueDetails
    | Planned
    | Draft
    | TodoDetails
    | InstalmentDetails
    | ActionDetails
    | DealDetails
    | Quiet
    | Notification
)


@dataclass(frozen=True)
class Section:
    """One page of a part, the first being 0; `total` counts all pages."""

    total: int
    page: int
    rows: list[Row]
    size: int = PAGE  # rows of a page
    away: dict[int, date] = field(default_factory=dict)  # when who is away is back

    @property
    def last_page(self) -> int:
        return (self.total - 1) // self.size


@dataclass(frozen=True)
class Home:
    """`sections` holds the parts that are not empty, from top to bottom."""

    has_team: bool
    of_team: bool
    sections: dict[Part, Section]
    later: int  # number of to-dos after this week or without a date
    mine: MyCustomers = field(default_factory=MyCustomers)
    late_in_team: int = 0  # counted where one's own list is empty

    @property
    def is_empty(self) -> bool:
        return not (self.sections or self.later)


def read(
    session: Session, me: Person, of_team: bool, pages: dict[Part, int], now: datetime
) -> Home:
    """Load what `me`, or their reports, have open. A page beyond the last one is the last one."""
    team = [] if me.role is Role.REP else me.reports(session)  # whoever has reports is no rep
    of_team = of_team and bool(team)
    people = team if of_team else [me]
    rows = Reader(session, people, me, now, pages)
    last = {part: max(0, rows.totals[part] - 1) // part.size for part in pages}
    if any(page > last[part] for part, page in pages.items()):
        pages = {part: min(page, last[part]) for part, page in pages.items()}
        rows = Reader(session, people, me, now, pages)
    mine = MyCustomers() if of_team else customers.of_owner(session, me, now)
    named = _Names(session, me, [noun for found in rows.found.values() for noun in found])
    away = _away(session, rows, team if of_team else [], now)
    sections = {
        part: Section(
            rows.totals[part],
            pages.get(part, 0),
            [named.row(one) for one in found],
            part.size,
            away,
        )
        for part, found in rows.found.items()
        if found
    }
    found = Home(bool(team), of_team, sections, rows.totals[Part.LATER], mine)
    if not found.is_empty or of_team or not team:
        return found
    late = Reader(session, team, me, now, {}).totals
    return replace(found, late_in_team=late[Part.LATE])


def asked_for(
    session: Session, me: Person, asked: Asked, now: datetime
) -> dict[Part, Section] | None:
    """The first rows of what `me`, or their team, has open on the days that were asked about; None
    where there is no team. With days to come, all that is due before them counts as late."""
    people = me.reports(session) if asked.of_team else [me]
    if not people:
        return None
    rows = Reader(session, people, me, now, {}, asked, MOST_ASKED)
    named = _Names(session, me, [noun for found in rows.found.values() for noun in found])
    away = _away(session, rows, people if asked.of_team else [], now)
    return {
        part: Section(rows.totals[part], 0, [named.row(one) for one in found], MOST_ASKED, away)
        for part, found in rows.found.items()
        if found
    }


def _away(session: Session, rows: Reader, team: list[Person], now: datetime) -> dict[int, date]:
    """When those of a team who are away are back, or those in whose place the viewer is."""
    asked = {one.id for one in team} or {one for one in rows.covered_for if one is not None}
    return Leave.back_on(session, asked, now)


def rows_of(session: Session, me: Person, nouns: list[Noun]) -> list[Row]:
    names = _Names(session, me, nouns)
    return [names.row(one) for one in nouns]


class _Names:
    """The people and customers of some rows, loaded with one query each at most."""

    def __init__(self, session: Session, me: Person, nouns: list[Noun]) -> None:
        self.session, self.me = session, me
        owned = [one for one in nouns if not isinstance(one, CaptureNote | Notification)]
        people = {noun.owner_id for noun in owned}
        people |= {one.given_by_id for one in owned if isinstance(one, Todo | StrategyAction)}
        customers = {
            noun.customer_id
            for noun in owned
            if not isinstance(noun, Customer) and noun.customer_id is not None
        }
        paid = {noun.deal_id for noun in owned if isinstance(noun, Instalment)}
        self.people = Person.of_ids(session, people)
        self.customers = Customer.of_ids(session, customers)
        self.deals = Deal.of_ids(session, paid)
        # Referenced, so that it stays in the session: the clock of every paused issue needs it.
        paused = next((noun for noun in nouns if isinstance(noun, Issue) and noun.paused_at), None)
        self.workspace = session.get(Workspace, paused.team_id) if paused else None

    def _customer_of(self, note: CaptureNote) -> Customer | None:
        """Whose the draft is, as its message says: 吳小姐那邊… names nobody but a person."""
        named = search.named_in(self.session, note.typed, self.me)
        if len(named) == 1:
            return named[0].customer
        return interpret(self.session, note.typed, self.me, note.written_at).customer

    def row(self, noun: Noun) -> Row:
        if isinstance(noun, CaptureNote):
            return Draft(noun, self._customer_of(noun))
        if isinstance(noun, Notification):
            return noun
        owner = self.people[noun.owner_id]
        match noun:
            case Issue():
                left = noun.paused_left(self.session)
                return IssueDetails(noun, owner, self.customers[noun.customer_id], left)
            case Appointment():
                return Planned(noun, owner, self.customers[noun.customer_id])
            case Todo():
                customer = self.customers[noun.customer_id] if noun.customer_id else None
                return TodoDetails(noun, owner, self.people[noun.given_by_id], customer)
            case Instalment():
                deal = self.deals[noun.deal_id]
                of = DealDetails(deal, self.customers[deal.customer_id], owner, may_change=True)
                return InstalmentDetails(noun, of, owner, may_change=True)
            case StrategyAction():
                giver = self.people[noun.given_by_id]
                return ActionDetails(noun, owner, giver, self.customers[noun.customer_id])
            case Deal():
                return DealDetails(noun, self.customers[noun.customer_id], owner, may_change=True)
            case Customer():
                return Quiet(noun, owner)
