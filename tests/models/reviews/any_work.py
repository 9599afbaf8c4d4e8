"""Any work of a firm: edited, undone, merged, handed over, and often to the microsecond at the edge
of a day, of a clock or of a period, in three zones."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from random import Random
from typing import Any, NamedTuple, TypeVar

from sqlmodel import Session, SQLModel

from models import (
    Appointment,
    Contact,
    Customer,
    Deal,
    FollowUp,
    FollowUpContact,
    Instalment,
    Issue,
    Person,
    ProfileReview,
    QuarterScore,
    SupportRequest,
    Todo,
    Workspace,
)
from models.commitments.appointment import AppointmentState
from models.customers.contact import DecisionRole
from models.customers.past_owner import PastOwner
from models.customers.standing import Ending, Segment, Stage
from models.followups.entry import Method
from models.people.person import Role
from models.rules import deadlines
from models.rules.deadlines import Urgency
from models.rules.deals import DealKind, DealState, LostReason
from models.rules.time.periods import Kind, Period
from models.support.terms import SupportKind
from tests.firm import TEAM

T = TypeVar("T", bound=SQLModel)
# Beirut changes its clocks at midnight; both of the others are far from UTC.
ZONES = ("Asia/Shanghai", "America/New_York", "Asia/Beirut", "Nowhere/Unknown")
BEGIN, DAYS = datetime(2026, 2, 20, tzinfo=UTC), 80
CHANGES = [date(2026, 3, day) for day in (1, 7, 8, 27, 28, 29)]  # of the clocks, and a month
HOURS = [0, 1, 2, 23, 24, 25, 47, 48, 49, 24 * 30]  # among them all clocks
MICROSECOND = timedelta(microseconds=1)
FIRST_ID = 1000
TITLES = ("", "CEO", "Vice president, sales", "cfo", "Buyer", "总经理", "MDF engineer", "总")
WRITTEN = ("industry", "size", "pains", "goals", "demands", "history")


class Change(NamedTuple):
    """What a field of a to-do or an issue became, and when; `due` is the day from then on."""

    kind: type[Todo | Issue]
    id: int
    when: datetime
    field: str
    value: Any
    due: date | None


@dataclass
class Work:
    """Invents rows as they would be stored, and puts them into the session."""

    session: Session
    chance: Random
    ids: Iterator[int] = field(default_factory=lambda: count(FIRST_ID))
    clocks_end: list[datetime] = field(default_factory=list)
    trail: list["Change"] = field(default_factory=list)

    def moment(self) -> datetime:
        """Often the beginning of a day or an hour somewhere, or close to it."""
        hour = BEGIN + timedelta(hours=self.chance.randrange(DAYS * 24))
        return self._close_to(hour)

    def now(self) -> datetime:
        """Often the end of somebody's 24 hours, or close to it."""
        return self._close_to(self.chance.choice([self.moment(), *self.clocks_end]))

    def day(self) -> date:
        any_day = BEGIN.date() + timedelta(days=self.chance.randrange(DAYS))
        return self.chance.choice([any_day, *self.chance.sample(CHANGES, 1)])

    def period(self) -> Period:
        first, last = sorted((self.day(), self.day()))
        return Period(Kind.RANGE, first, last)

    def fill(self, rows: int = 25) -> Person:
        """So many of each; the manager of two of the four people."""
        workspace = self.session.get_one(Workspace, TEAM)
        workspace.currency = self.chance.choice(["", "CNY", "USD"])
        self.currencies = self.chance.choice([["CNY"], ["CNY", "USD"], ["CNY", "USD", "JPY"]])
        boss = self._person(role=Role.MANAGER)
        reports = [self._person(manager_id=boss.id) for _ in range(2)]
        self.people = {one.id: one for one in (boss, *reports, self._person())}
        self.session.flush()
        self.customers = [self._customer() for _ in range(8)]
        self.session.flush()
        for _ in range(8):
            self._add(
                PastOwner(customer_id=self._whose(), owner_id=self._owner(), until=self.moment())
            )
        self.contacts = [self._contact() for _ in range(2 * len(self.customers))]
        self.records = [self._followup() for _ in range(rows)]
        self.session.flush()
        for record in self.records:
            for contact in self.chance.sample(self.contacts, self.chance.randrange(3)):
                self.session.add(FollowUpContact(followup_id=record, contact_id=contact))
        for _ in range(rows):
            self._add(ProfileReview(customer_id=self._whose(), reviewed_at=self.moment()))
            self._appointment()
            self._score()
            self._issue()
            self._request()
            self._todo()
            self._deal()
        self.session.flush()
        return boss

    def _add(self, row: T) -> T:
        row.team_id, row.id = TEAM, next(self.ids)
        self.session.add(row)
        return row

    def _owner(self) -> int:
        return self.chance.choice(list(self.people))

    def _whose(self) -> int:
        return self.chance.choice(self.customers)

    def _perhaps(self, often: float = 0.5) -> datetime | None:
        return self.moment() if self.chance.random() < often else None

    def _after(self, instant: datetime) -> datetime:
        """Often exactly a clock's time later."""
        return self._close_to(instant + timedelta(hours=self.chance.choice(HOURS)))

    def _close_to(self, instant: datetime) -> datetime:
        return instant + self.chance.choice([-1, 0, 1]) * MICROSECOND

    def _person(self, role: Role = Role.REP, manager_id: int | None = None) -> Person:
        name = f"UANY{next(self.ids)}"
        zone = self.chance.choice(ZONES)
        return self._add(
            Person(user_id=name, name=name, zone=zone, role=role, manager_id=manager_id)
        )

    def _customer(self) -> int:
        name, ended = f"Customer {next(self.ids)}", self._perhaps(0.2)
        customer = Customer(
            name=name,
            name_key=name,
            owner_id=self._owner(),
            segment=self.chance.choice([None, *Segment]),
            created_at=self.moment(),
            reviewed_at=self.moment(),
            stage=self.chance.choice([None, *Stage]),
            is_of_old=self.chance.random() < 0.3,
            archived_at=self._perhaps(0.2),  # merged into another, or its record undone
            ended_at=ended,
            ending=Ending.LOST if ended else None,
        )
        if self.chance.random() < 0.7:
            for name in WRITTEN:
                setattr(customer, name, "as they said")
        return self._add(customer).id

    def _contact(self) -> int:
        contact = Contact(
            customer_id=self._whose(),
            name=f"Contact {next(self.ids)}",
            title=self.chance.choice(TITLES),
            role=self.chance.choice([None, None, *DecisionRole]),
            left_at=self._perhaps(0.2),
        )
        return self._add(contact).id

    def _followup(self) -> int:
        met, owner = self.moment(), self._owner()
        record = FollowUp(
            submission=f"V{next(self.ids)}",
            customer_id=self._whose(),
            author_id=owner,
            owner_id=owner,
            occurred_at=met,
            logged_at=self._after(met),
            is_imported=self.chance.random() < 0.2,
            edited_at=self._perhaps(),
            undone_at=self._perhaps(0.1),
            deleted_at=self._perhaps(0.1),
            method=self.chance.choice([None, *Method]),
            content="talked",
            satisfaction=self.chance.choice([None, 1, 2, 3, 4, 5]),
            is_vague=self.chance.random() < 0.3,
        )
        return self._add(record).id

    def _appointment(self) -> None:
        state = self.chance.choice(list(AppointmentState))
        is_settled = state in (AppointmentState.HELD, AppointmentState.REPLACED)
        clock = time(self.chance.randrange(24), self.chance.choice([0, 30]))
        appointment = Appointment(
            customer_id=self._whose(),
            owner_id=self._owner(),
            on=self.day(),
            starts=self.chance.choice([None, clock]),
            ended_at=self._perhaps(0.2),
            state=state,
            settled_in_id=self.chance.choice(self.records) if is_settled else None,
            created_at=self.moment(),
        )
        self._add(appointment)
        zone = self.people[appointment.owner_id].tz
        on, starts, ended = appointment.on, appointment.starts, appointment.ended_at
        if state is AppointmentState.PLANNED:
            self.clocks_end.append(deadlines.log_until(on, zone, starts, ended))

    def _issue(self) -> None:
        raised, owner = self.moment(), self._owner()
        deadline = self._after(raised)
        issue = Issue(
            customer_id=self._whose(),
            question="why?",
            urgency=self.chance.choice(list(Urgency)),
            owner_id=owner,
            given_by_id=owner,
            given_at=raised,
            raised_by_id=owner,
            raised_at=raised,
            deadline=deadline,
            cancelled_at=self._perhaps(0.1),
        )
        ends = [None, deadline, self._after(raised)]
        self._happens(issue, deadline, {"paused_at": ends, "answered_at": ends})

    def _request(self) -> None:
        asked, owner = self.moment(), self._owner()
        deadline = self._after(asked)
        request = SupportRequest(
            customer_id=self._whose(),
            kind=self.chance.choice(list(SupportKind)),
            what="ten per cent",
            urgency=Urgency.URGENT,
            asker_id=self._owner(),
            owner_id=owner,
            asked_at=asked,
            received_at=asked,
            deadline=deadline,
            paused_at=self.chance.choice([None, deadline, self._after(asked)]),
            answered_at=self.chance.choice([None, deadline, self._after(asked)]),
            cancelled_at=self._perhaps(0.1),
        )
        self._add(request)

    def _score(self) -> None:
        owner = self._owner()
        score = QuarterScore(
            customer_id=self._whose(),
            owner_id=owner,
            quarter_ends=date(2026, 3, 31),
            score=self.chance.choice([None, 1, 2, 3, 4, 5]),
            given_at=self.moment(),
            given_by_id=owner,
        )
        self._add(score)

    def _todo(self) -> None:
        owner, due = self._owner(), self.day()
        over = deadlines.at(due + timedelta(days=1), time(), self.people[owner].tz)
        todo = Todo(
            text="send it",
            due=self.chance.choice([None, due, due, due]),
            owner_id=owner,
            given_by_id=owner,
            given_at=self.moment(),
            customer_id=self.chance.choice([None, self._whose()]),
            created_at=self.moment(),
            cancelled_at=self._perhaps(0.1),
        )
        self._happens(todo, over, {"done_at": [None, self.moment(), self._close_to(over)]})

    def _happens(
        self, row: Todo | Issue, over: datetime, ends: dict[str, list[datetime | None]]
    ) -> None:
        """It goes through hands, often about when it is due, and comes to some of these ends."""
        self._add(row)
        self.session.flush()
        self._note(row, BEGIN, "owner_id", row.owner_id)
        times = [self.moment(), self._close_to(over), self._close_to(over + timedelta(hours=7))]
        given = [(self.chance.choice(times), "owner_id") for _ in range(self.chance.randrange(4))]
        ended = [(self.chance.choice(ends[one]), one) for one in ends]
        changes = [(when, changed) for when, changed in (*given, *ended) if when is not None]
        for when, changed in sorted(changes):
            if changed == "owner_id":
                self._give(row, self._owner(), when)
            else:
                setattr(row, changed, when)
            self._note(row, when, changed, getattr(row, changed))

    def _give(self, row: Todo | Issue, to: int, when: datetime) -> None:
        owner = self.people[to]
        if isinstance(row, Todo):
            row.hand_over(self.session, owner, when)
        else:
            row.transfer(self.session, owner, owner, when)

    def _note(self, row: Todo | Issue, when: datetime, field: str, value: Any) -> None:
        due = row.due if isinstance(row, Todo) else None
        self.trail.append(Change(type(row), row.id, when, field, value, due))

    def _deal(self) -> None:
        state, opened = self.chance.choice(list(DealState)), self.day()
        is_open, is_lost = state is DealState.OPEN, state is DealState.LOST
        rated = self.chance.choice(["", "CNY", "USD"])
        cents = self.chance.randrange(1, 10**14)
        deal = Deal(
            customer_id=self._whose(),
            owner_id=self._owner(),
            created_by_id=self._owner(),
            created_at=self.moment(),
            kind=self.chance.choice(list(DealKind)),
            cents=None if is_lost and self.chance.random() < 0.3 else cents,
            state=state,
            staged_on=opened,
            opened_on=opened,
            closed_on=None if is_open else self.day(),
            lost_reason=self.chance.choice(list(LostReason)) if is_lost else None,
            rated_cents=self.chance.randrange(1, 10**14) if rated else None,
            rated_currency=rated,
            deleted_at=self._perhaps(0.1),
        )
        deal.currency = self.chance.choice(self.currencies) if deal.cents else ""
        self._add(deal)
        if deal.cents:
            self._instalment(deal)

    def _instalment(self, deal: Deal) -> None:
        """Of the deal's owner, or of whoever the deal was given to since."""
        self.session.flush()
        rated = self.chance.choice(["", "CNY", "USD"])
        paid = Instalment(
            deal_id=deal.id,
            customer_id=deal.customer_id,
            owner_id=self.chance.choice([deal.owner_id, self._owner()]),
            due_on=self.day(),
            received_on=self.chance.choice([None, self.day(), self.day()]),
            cents=self.chance.randrange(1, 10**14),
            currency=deal.currency,
            rated_cents=self.chance.randrange(1, 10**14) if rated else None,
            rated_currency=rated,
        )
        self._add(paid)
