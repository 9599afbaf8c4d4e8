"""A firm at work in one transaction, and what people do there: each deed takes two small numbers
that choose who, what and when."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from sqlmodel import Session, select

from models import Appointment, Customer, FollowUp, Issue, Person, Todo
from models.availability import absence
from models.availability.replan import replan
from models.delivery import sync
from models.delivery.claim import Claimed, claim
from models.delivery.delivery import Delivery
from models.delivery.rate_limit import UNLIMITED
from models.errors import IssueMovedOn, NoLongerThere, StandInAway
from models.followups.entry import FollowUpInput
from models.followups.log import create
from models.followups.undo import delete
from models.notifications.weekly import plan_next
from models.people.membership import Membership
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Kind, Stage, Urgency
from scheduler.deliver import MAX_CONCURRENT
from tests.firm import NAMES, START

ZONES = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Pacific/Auckland"]
Waiting = dict[tuple[Kind, int, Stage, datetime, int], datetime]
T = TypeVar("T")
Do = Callable[["Life", int, int], None]


@dataclass
class Life:
    """A firm at work, in one transaction."""

    session: Session
    now: datetime = START
    people: list[Person] = field(default_factory=list)
    todos: list[Todo] = field(default_factory=list)
    appointments: list[Appointment] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    records: list[FollowUp] = field(default_factory=list)
    said: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.people = [Person.get_or_create(self.session, f"U{name.upper()}") for name in NAMES]
        for person in self.people:
            person.membership = Membership.FULL
        self.acme = Customer.create(self.session, "Acme", self.people[0], self.now)

    @property
    def today(self) -> date:
        return self.now.date()

    def waiting(self) -> Waiting:
        sync.sync_reminders(self.session)
        pending = select(Reminder).where(Reminder.state == ReminderState.PENDING)
        return {
            (one.kind, one.subject_id, one.stage, one.deadline, one.recipient_id): one.send_at
            for one in self.session.exec(pending)
        }

    def waits_for(self, kinds: tuple[Kind, ...], id: int) -> list[Stage]:
        return sorted(
            stage for kind, subject, stage, *_ in self.waiting() if kind in kinds and subject == id
        )

    def plan_everything_again(self) -> None:
        nouns: tuple[Todo | Appointment | Issue | Customer, ...]
        nouns = (*self.todos, *self.appointments, *self.issues, self.acme)
        for noun in nouns:
            noun.update_reminders(self.session, self.now)

    def say_what_is_due(self) -> None:
        sync.sync_reminders(self.session)
        while taken := _claimed(self.session, self.now):
            for delivery in taken:
                said = delivery.reminders(self.session)
                self.said += [one.id for one in said]
                delivery.sent(self.session, "D", str(delivery.id), self.now)
                plan_next(self.session, said, self.now)
        sync.sync_reminders(self.session)


def _claimed(session: Session, now: datetime) -> list[Delivery]:
    taken = claim(session, now, UNLIMITED, MAX_CONCURRENT)
    return taken.deliveries if isinstance(taken, Claimed) else []


def promise(life: Life, who: int, when: int) -> None:
    owner, by = life.people[who % 3], life.people[when % 2]
    due = life.today + timedelta(days=when) if when else None
    life.todos.append(
        Todo.create(life.session, "send it", owner=owner, by=by, now=life.now, due=due)
    )


def finish(life: Life, which: int, _: int) -> None:
    _one(life.todos, which, lambda todo: todo.finish(life.session, life.now))


def reopen(life: Life, which: int, _: int) -> None:
    _one(life.todos, which, lambda todo: todo.reopen(life.session, life.now))


def snooze(life: Life, which: int, when: int) -> None:
    until = life.now + timedelta(hours=1 + when * 11)
    _one(life.todos, which, lambda todo: todo.snooze(life.session, until, life.now))


def move(life: Life, which: int, when: int) -> None:
    due = life.today + timedelta(days=when) if when else None

    def put_off(todo: Todo) -> None:
        owner = life.session.get_one(Person, todo.owner_id)
        todo.move(life.session, due, owner, life.now)

    _one(life.todos, which, put_off)


def reassign(life: Life, which: int, who: int) -> None:
    to, by = life.people[who % 3], life.people[which % 3]
    _one(life.todos, which, lambda todo: todo.reassign(life.session, to, by, life.now))


def cancel(life: Life, which: int, _: int) -> None:
    _one(life.todos, which, lambda todo: todo.cancel(life.session, life.now))


def appoint(life: Life, who: int, when: int) -> None:
    life.appointments.append(
        Appointment.create(
            life.session,
            customer_id=life.acme.id,
            owner=life.people[who % 3],
            on=life.today + timedelta(days=when),
            now=life.now,
        )
    )


def call_off(life: Life, which: int, _: int) -> None:
    _one(life.appointments, which, lambda one: one.cancel(life.session, life.now))


def call_on(life: Life, which: int, _: int) -> None:
    _one(life.appointments, which, lambda one: one.reopen(life.session, life.now))


def ask(life: Life, who: int, which: int) -> None:
    owner, by = life.people[who % 3], life.people[which % 3]
    urgency = list(Urgency)[which % 3]
    issue = Issue.raise_(
        life.session, "why?", urgency, customer_id=life.acme.id, owner=owner, by=by, now=life.now
    )
    life.issues.append(issue)


def answer(life: Life, which: int, _: int) -> None:
    with suppress(IssueMovedOn):
        _one(life.issues, which, lambda issue: _answer(life, issue))


def _answer(life: Life, issue: Issue) -> None:
    issue.answer(life.session, life.session.get_one(Person, issue.owner_id), life.now)


def pause(life: Life, which: int, _: int) -> None:
    with suppress(IssueMovedOn):
        _one(life.issues, which, lambda issue: issue.wait(life.session, "size?", life.now))


def resume(life: Life, which: int, _: int) -> None:
    with suppress(IssueMovedOn):
        _one(life.issues, which, lambda issue: issue.resume(life.session, life.now))


def hand_on(life: Life, which: int, who: int) -> None:
    to, by = life.people[who % 3], life.people[which % 3]
    with suppress(IssueMovedOn):
        _one(life.issues, which, lambda issue: issue.reassign(life.session, to, by, life.now))


def regrade(life: Life, which: int, how: int) -> None:
    urgency, by = list(Urgency)[how % 3], life.people[which % 3]

    def change(issue: Issue) -> None:
        issue.change_urgency(life.session, urgency, by, life.now)

    _one(life.issues, which, change)


def talk(life: Life, who: int, score: int) -> None:
    """A contact that says how satisfied they are, or nothing of it."""
    by = life.people[who % 3]
    entry = FollowUpInput(life.acme.id, life.now, "x", by.user_id, satisfaction=score or None)
    life.records.append(
        create(life.session, entry, f"V{len(life.records)}", life.people[0], life.now)
    )


def forget(life: Life, which: int, _: int) -> None:
    with suppress(NoLongerThere):
        _one(life.records, which, lambda one: take_back(life, one))


def take_back(life: Life, record: FollowUp) -> None:
    owner = life.session.get_one(Person, record.owner_id)
    delete(life.session, record, owner, life.now)


def sign(life: Life, days: int, _: int) -> None:
    life.acme.contract_ends_on = life.today + timedelta(days=15 * days) if days else None
    life.acme.update_reminders(life.session, life.now)


def travel(life: Life, who: int, where: int) -> None:
    person = life.people[who % 3]
    person.zone = ZONES[where % 4]
    replan(life.session, person, life.now)


def go_on_leave(life: Life, who: int, days: int) -> None:
    stand_in = life.people[(who + 1) % 3] if days % 2 else None
    first = life.today + timedelta(days=1 + days // 2)
    away = first, first + timedelta(days=days)
    with suppress(StandInAway):
        absence.go_on_leave(life.session, life.people[who % 3], away, stand_in, life.now)


def come_back(life: Life, who: int, _: int) -> None:
    absence.come_back(life.session, life.people[who % 3], life.now)


def choose_hours(life: Life, who: int, when: int) -> None:
    person = life.people[who % 3]
    person.opens, person.closes = time(6 + when), time(12 + when)
    person.digest_at, person.weekdays = time(7 + when), "01234"[: 3 + when % 3]
    replan(life.session, person, life.now)


def set_clock_back(life: Life, days: int, hours: int) -> None:
    life.now -= timedelta(days=days // 3, hours=hours)
    # Stages that had passed are ahead again: whatever is written next would plan them.
    life.plan_everything_again()


def wait(life: Life, days: int, hours: int) -> None:
    life.now += timedelta(days=days // 3, hours=hours * 3)


def say(life: Life, _: int, __: int) -> None:
    life.say_what_is_due()


def _one(nouns: list[T], which: int, do: Callable[[T], object]) -> None:
    if nouns:
        do(nouns[which % len(nouns)])


DEEDS: list[Do] = [
    *(promise, finish, reopen, snooze, move, reassign, cancel, appoint, call_off, call_on),
    *(ask, answer, pause, resume, hand_on, regrade, travel, wait, say),
    *(go_on_leave, come_back, choose_hours, set_clock_back),
    *(talk, forget, sign),
]
