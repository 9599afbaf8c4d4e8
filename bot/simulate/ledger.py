"""The promises people made and the messages they saw: the bot is judged by these, not by its own
tables."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from statistics import mean

from sqlmodel import Session, col, select

from bot.simulate.team import Member
from models.commitments.issue import Issue
from models.delivery.delivery import Delivery
from models.reminder import Reminder, ReminderState
from models.rules.deadlines import Kind, Stage, Urgency

OPENS, CLOSES = time(8), time(20)
LOGGING_TIME = timedelta(hours=24)
GRACE = timedelta(days=14)  # longer than anybody's leave
SLACK_MAY_DELAY = timedelta(minutes=5)
ASKED_FOR = {
    (Kind.RECORDED, Stage.IMMEDIATE),
    (Kind.NOTE, Stage.IMMEDIATE),
    (Kind.TODO, Stage.SNOOZED),
}
CONFIRMATIONS = {Kind.RECORDED, Kind.NOTE}
ISSUES = {Kind.ISSUE, Kind.ISSUE_GIVEN}
NOT_SENT = {ReminderState.PENDING, ReminderState.CLAIMED, ReminderState.FAILED}


@dataclass(frozen=True)
class Part:
    """One reminder in a message."""

    id: int
    kind: Kind
    was_asked_for: bool = False  # it answers what this person did, or comes when they chose
    is_urgent: bool = False


@dataclass(frozen=True)
class Sent:
    """One message in somebody's DM."""

    at: datetime
    to: Member
    text: str
    parts: tuple[Part, ...]

    @property
    def is_unprompted(self) -> bool:
        return not all(part.was_asked_for for part in self.parts)

    @property
    def is_reminder(self) -> bool:
        """Whether it is more than the confirmation of what was just saved."""
        return any(part.kind not in CONFIRMATIONS for part in self.parts)

    @property
    def kinds(self) -> str:
        return ", ".join(part.kind for part in self.parts)

    @property
    def is_out_of_hours(self) -> bool:
        local = self.at.astimezone(self.to.zone)
        is_day_off = not self.to.works_on(local.date())
        on_leave_too = all(part.kind is Kind.UNCOVERED for part in self.parts)
        is_open = OPENS <= local.time() <= CLOSES and (on_leave_too or not is_day_off)
        may_wake = all(part.was_asked_for or part.is_urgent for part in self.parts)
        return not is_open and not may_wake


@dataclass
class Contact:
    at: datetime
    logged_at: datetime | None = None


@dataclass
class Promise:
    """Somebody must be reminded of this, in a message with these `words`, unless it is settled."""

    words: str
    made_at: datetime
    due: datetime
    settled_at: datetime | None = None

    def is_forgotten(self, sent: Iterable[Sent], end: datetime) -> bool:
        last = self.due + GRACE
        if last > end or (self.settled_at and self.settled_at <= self.due):
            return False
        last = min(last, self.settled_at or last)
        return not any(
            self.made_at <= one.at <= last and self.words in one.text and one.is_reminder
            for one in sent
        )


@dataclass
class Ledger:
    end: datetime
    contacts: list[Contact] = field(default_factory=list)
    promises: dict[str, Promise] = field(default_factory=dict)
    sent: list[Sent] = field(default_factory=list)

    def promise(self, key: str, words: str, now: datetime, due: datetime) -> None:
        self.promises[key] = Promise(words, now, due)

    def settle(self, key: str, now: datetime) -> None:
        if key in self.promises and self.promises[key].settled_at is None:
            self.promises[key].settled_at = now

    @property
    def doubled(self) -> list[Sent]:
        """Messages that repeat an earlier one: the same reminder, or the same text unprompted."""
        seen: set[int | tuple[str, str]] = set()
        again = []
        for one in self.sent:
            things: set[int | tuple[str, str]] = {part.id for part in one.parts}
            if one.is_unprompted:
                things.add((one.to.user.id, one.text))
            if things & seen:
                again.append(one)
            seen |= things
        return again

    @property
    def out_of_hours(self) -> list[Sent]:
        return [one for one in self.sent if one.is_out_of_hours]

    @property
    def forgotten(self) -> list[Promise]:
        return [one for one in self.promises.values() if one.is_forgotten(self.sent, self.end)]

    def unsent(self, session: Session) -> list[Reminder]:
        """The reminders that are due by the tables and were not sent, or are not visible."""
        visible = {part.id for one in self.sent for part in one.parts}
        due = select(Reminder).where(col(Reminder.send_at) < self.end - SLACK_MAY_DELAY)
        return [
            row
            for row in session.exec(due)
            if row.state in NOT_SENT or (row.state is ReminderState.SAID and row.id not in visible)
        ]

    @property
    def by_kind(self) -> Counter[str]:
        return Counter(part.kind.value for one in self.sent for part in one.parts)

    @property
    def by_hour(self) -> Counter[int]:
        """Unprompted messages by the hour of their recipient's day."""
        unprompted = (one for one in self.sent if one.is_unprompted)
        return Counter(one.at.astimezone(one.to.zone).hour for one in unprompted)

    def a_day(self, reps: list[Member], is_counted: Callable[[Sent], bool]) -> tuple[float, float]:
        """Messages to one rep on one day they worked: the mean and the 95th percentile."""
        start = min((one.at for one in self.sent), default=self.end)
        days = [start.date() + timedelta(n) for n in range((self.end - start).days + 1)]
        came = Counter(
            (one.to.user.id, one.at.astimezone(one.to.zone).date())
            for one in self.sent
            if is_counted(one)
        )
        counts = [came[rep.user.id, day] for rep in reps for day in days if rep.works_on(day)]
        return mean(counts), sorted(counts)[len(counts) * 95 // 100]

    @property
    def logged_on_time(self) -> tuple[int, int]:
        """Contacts logged within 24 hours, and all whose 24 hours are over or that are logged."""
        over = [one for one in self.contacts if one.logged_at or one.at + LOGGING_TIME <= self.end]
        in_time = [one for one in over if one.logged_at and one.logged_at - one.at <= LOGGING_TIME]
        return len(in_time), len(over)


def parts_of(token: str, session: Session) -> tuple[Part, ...]:
    """The reminders in the message that has this token in its metadata."""
    reminders = select(Reminder).join(Delivery, col(Delivery.id) == Reminder.delivery_id)
    parts = []
    for row in session.exec(reminders.where(Delivery.token == token)):
        urgency = None
        if row.kind in ISSUES:
            urgency = session.get_one(Issue, row.subject_id).urgency
        was_asked_for = (row.kind, row.stage) in ASKED_FOR
        parts.append(Part(row.id, row.kind, was_asked_for, urgency is Urgency.URGENT))
    return tuple(parts)
