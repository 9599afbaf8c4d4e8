"""The rows that figures are counted from: loaded by the thousand, so as columns instead of
objects, each kind in one query."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Select,
    case,
    func,
    literal,
    null,
    or_,
    select,
    true,
)
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.customers.profile_review import ProfileReview
from models.database.columns import Instant
from models.followups.followup import FollowUp
from models.people.person import Person
from models.reviews.scope import Scope, may_see
from models.rules import deadlines
from models.rules.deadlines import Urgency
from models.rules.figures import (
    AppointmentRow,
    CustomerRow,
    FollowUpRow,
    IssueRow,
    Noun,
    TodoRow,
)
from models.rules.health import cadence
from models.rules.time.periods import Period

FARTHEST_ZONE = timedelta(hours=14)  # from UTC
TABLES: dict[Noun, type[FollowUp] | type[Appointment] | type[Issue] | type[Todo]] = {
    Noun.FOLLOWUP: FollowUp,
    Noun.APPOINTMENT: Appointment,
    Noun.ISSUE: Issue,
    Noun.TODO: Todo,
}
SAID = col(FollowUp.content) + case((col(FollowUp.feedback) != "", " / "), else_="")
WHAT = {
    Noun.FOLLOWUP: SAID + col(FollowUp.feedback),
    Noun.ISSUE: col(Issue.question),
    Noun.TODO: col(Todo.text),
}


@dataclass
class Reader:
    """Loads candidates for a period's figures; the rules decide which count. With a viewer, only
    rows they may see."""

    session: Session
    scope: Scope
    period: Period
    viewer: Person | None = None

    def __post_init__(self) -> None:
        people = self.session.scalars(select(Person)).all()
        self.zones = {person.id: person.tz for person in people}
        self._zone_names: dict[str, ZoneInfo] = {person.zone: person.tz for person in people}
        self._from = self.period.start(ZoneInfo("UTC")) - FARTHEST_ZONE
        self._until = self.period.end(ZoneInfo("UTC")) + FARTHEST_ZONE

    def followups(self) -> list[FollowUpRow]:
        met = col(FollowUp.occurred_at)
        logged, vague = col(FollowUp.logged_at), col(FollowUp.is_vague)
        score = col(FollowUp.satisfaction)
        found = select(col(FollowUp.id), col(FollowUp.owner_id), met, logged, vague, score).where(
            self._counts(col(FollowUp.owner_id), col(FollowUp.customer_id)),
            FollowUp.live(),
            met.between(self._from, self._until),
        )
        return [
            FollowUpRow(id, self.zones[owner], *facts)
            for id, owner, *facts in self.session.execute(found)
        ]

    def appointments(self) -> list[AppointmentRow]:
        """Those of the period that were neither cancelled nor marked as not held. One that was
        logged as a later contact, or replaced, was settled at that time."""
        settled = case(
            (col(Appointment.state) == AppointmentState.HELD, col(FollowUp.occurred_at)),
            else_=col(FollowUp.logged_at),
        )
        found = (
            select(
                col(Appointment.id),
                col(Appointment.owner_id),
                col(Appointment.on),
                col(Appointment.starts),
                col(Appointment.ended_at),
                settled,
            )
            .outerjoin(FollowUp, col(Appointment.settled_in_id) == col(FollowUp.id))
            .where(
                self._counts(col(Appointment.owner_id), col(Appointment.customer_id)),
                col(Appointment.state).in_(
                    (AppointmentState.PLANNED, AppointmentState.HELD, AppointmentState.REPLACED)
                ),
                col(Appointment.on).between(self.period.first, self.period.last),
            )
        )
        return [
            AppointmentRow(id, self.zones[owner], *facts)
            for id, owner, *facts in self.session.execute(found)
        ]

    def issues(self) -> list[IssueRow]:
        """Issues that were open at any time in the period."""
        raised, answered = col(Issue.raised_at), col(Issue.answered_at)
        # Mirrors Issue.clock_ends_at.
        has_no_clock = or_(
            col(Issue.urgency) == Urgency.ON_THE_SPOT, col(Issue.paused_at) < col(Issue.deadline)
        )
        deadline = case((has_no_clock, None), else_=col(Issue.deadline))
        found = select(col(Issue.id), col(Issue.owner_id), raised, answered, deadline)
        found = found.where(
            self._counts(col(Issue.owner_id), col(Issue.customer_id)),
            col(Issue.cancelled_at).is_(None),
            raised <= self._until,
            or_(answered.is_(None), answered >= self._from),
        )
        return [
            IssueRow(id, self.zones[owner], raised_at, answered_at, ends_at)
            for id, owner, raised_at, answered_at, ends_at in self.session.execute(found)
        ]

    def todos(self) -> list[TodoRow]:
        found = select(col(Todo.id), col(Todo.owner_id), col(Todo.due), col(Todo.done_at)).where(
            self._counts(col(Todo.owner_id), col(Todo.customer_id)),
            col(Todo.cancelled_at).is_(None),
            col(Todo.due).between(self.period.first, self.period.last),
        )
        return [
            TodoRow(id, self.zones[owner], due, done_at)
            for id, owner, due, done_at in self.session.execute(found)
            if due is not None
        ]

    def customers(self) -> list[CustomerRow]:
        """All customers, with the last contact and profile review as of the period's end."""
        found = (
            select(
                col(Customer.id),
                col(Customer.owner_id),
                col(Customer.created_at),
                func.coalesce(col(Customer.archived_at), col(Customer.ended_at)),
                col(Customer.segment),
                self._last_contact(),
                self._last_review(),
            )
            .join(Person, col(Person.id) == col(Customer.owner_id))
            .where(self._counts(col(Customer.owner_id), col(Customer.id)))
        )
        rows = []
        for id, owner, created, archived, segment, last, reviewed in self.session.execute(found):
            zone = self.zones[owner]
            # Creating a customer counts as a review.
            fresh_until = deadlines.refresh_due(reviewed or created, zone)
            days = cadence.days_of(segment)
            rows.append(CustomerRow(id, zone, created, archived, last, fresh_until, days))
        return rows

    def _last_contact(self) -> ScalarSelect[datetime]:
        """The last contact before the end of the period in the owner's zone."""
        contacts = select(func.max(col(FollowUp.occurred_at))).where(
            col(FollowUp.customer_id) == col(Customer.id),
            FollowUp.live(),
            col(FollowUp.occurred_at) < self._end(),
        )
        return contacts.correlate(Customer, Person).scalar_subquery()

    def _last_review(self) -> ScalarSelect[datetime]:
        """The last profile review before that end."""
        reviews = select(func.max(col(ProfileReview.reviewed_at))).where(
            col(ProfileReview.customer_id) == col(Customer.id),
            col(ProfileReview.reviewed_at) < self._end(),
        )
        return reviews.correlate(Customer, Person).scalar_subquery()

    def _end(self) -> ColumnElement[datetime]:
        """The end of the period in the owner's zone."""
        ends = {name: self.period.end(zone) for name, zone in self._zone_names.items()}
        instants = {name: literal(instant, Instant) for name, instant in ends.items()}
        return case(instants, value=col(Person.zone))

    def _counts(
        self, owner_id: Mapped[int], customer_id: Mapped[int] | Mapped[int | None]
    ) -> ColumnElement[bool]:
        seen: ColumnElement[bool] = true()
        if self.viewer:
            seen = may_see(self.session, self.viewer, owner_id, customer_id)
        return self.scope.holds(owner_id) & seen


def names(
    session: Session, noun: Noun, ids: list[int]
) -> dict[int, tuple[str, str | None, str | None]]:
    """By row id: the owner's and the customer's name, and the content, to-do or question."""
    owner, customer = col(Person.name), col(Customer.name)
    found: Select[int, str, str | None, str | None]
    if noun is Noun.CUSTOMER:
        id = col(Customer.id)
        found = select(id, owner, customer, null()).join(
            Person, col(Customer.owner_id) == Person.id
        )
    else:
        table = TABLES[noun]
        id = col(table.id)
        found = (
            select(id, owner, customer, WHAT.get(noun, null()))
            .join(Person, col(table.owner_id) == col(Person.id))
            .outerjoin(Customer, col(table.customer_id) == col(Customer.id))
        )
    return {
        row_id: (who, whom, what)
        for row_id, who, whom, what in session.execute(found.where(id.in_(ids)))
    }
