"""The digest: one message for everything a morning brings. Ten lines with their buttons, the rest
is on Home. Order and grouping depend on the reminders alone, so that a line stays where it is when
its button is pressed."""

from dataclasses import dataclass
from datetime import datetime, time
from itertools import groupby
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.messages import reminder
from handlers.views.wording import brief
from handlers.views.wording.line import MAX_NAME, Line, customer_of, short
from handlers.views.wording.look import Look
from handlers.views.wording.registry import line
from handlers.views.wording.room import FEW, MANY, Room
from models.notifications.notification import Notification
from models.notifications.subjects import AppointmentDetails, TodoDetails
from models.rules.deadlines import Kind, Stage

MAX_LINES = 10
MAX_FALLBACK = 2000  # characters
FEW_MEETINGS = 2
ORDER = {
    Kind.NEXT_CONTACT: 0,
    Kind.TODO: 1,
    Kind.STRATEGY_ACTION: 1,
    Kind.INSTALMENT: 1,
    Kind.ISSUE: 1,
    Kind.ISSUE_GIVEN: 1,
    Kind.SUPPORT: 1,
    Kind.SUPPORT_ASKED: 1,
    Kind.SUPPORT_QUESTION: 1,
    Kind.LOGGING: 3,
    Kind.CONTRACT: 3,
    Kind.SILENCE: 3,
    Kind.PROFILE: 5,
    Kind.SATISFACTION: 5,
}
OWED, OTHER, OF_TEAM, STILL_OPEN = -1, 2, 4, 6
MISSED = (Stage.MISSED, Stage.OVERDUE, Stage.STILL_OPEN)
PARTS = ("mine", "team", "still-open")
# News of colleagues, which no customer has.
OF_PEOPLE = (Kind.STAND_IN, Kind.UNCOVERED, Kind.MEANWHILE, Kind.MANAGER)


def message(
    notifications: list[Notification],
    text: Text,
    zone: ZoneInfo,
    now: datetime,
    sent_at: datetime | None = None,
    withheld: int = 0,
) -> tuple[str, list[Block]]:
    """The text of the push notification, and the blocks; a single thing gets the message it would
    have alone. `sent_at` is None for a message about to be sent; `withheld` counts what it said
    and its recipient may not see any more."""
    look = Look(text, zone, now)
    lost = [blocks.context(text("digest-withheld", count=withheld))] if withheld else []
    if not notifications:
        return text("digest-withheld", count=withheld), lost
    if len(notifications) == 1:
        fallback, alone = reminder.message(notifications[0], look)
        return fallback, [*alone, *lost]
    things = _one_each(sorted(notifications, key=_rank))
    shown, rest = things[:MAX_LINES], things[MAX_LINES:]
    title = text("digest-header", day=look.day(look.day_of(sent_at or now)), count=len(things))
    body = [blocks.header(title), *_Lines.of(shown, look).parts()]
    if more := sum(not one.subject.is_settled for one in rest):
        body.append(blocks.context(text("digest-more", count=more)))
    lines = [title, *(_named(one, line(one, look), text) for one in shown)]
    return blocks.cut("\n".join(lines), MAX_FALLBACK), [*body, *lost]


def _rank(notification: Notification) -> tuple[int, int, datetime, time, int]:
    """What a customer waits for too long and who is less satisfied; meetings by their time; what is
    due, the most overdue first, of a day what has an hour; what is to be logged; what a team has
    missed; profiles; the weekly list."""
    hour: time | None = None
    if isinstance(notification.subject, AppointmentDetails):
        hour = notification.subject.appointment.starts
    elif isinstance(notification.subject, TodoDetails):
        hour = notification.subject.todo.due_time
    order = ORDER.get(notification.kind, OTHER)
    part = OF_TEAM if notification.of_team else order
    if notification.stage is Stage.STILL_OPEN:
        part = STILL_OPEN
    if _is_owed(notification):
        part = OWED
    return part, order, notification.deadline, hour or time.max, notification.id


def _is_owed(notification: Notification) -> bool:
    """Whether a customer of the reader's is without an answer, or less satisfied: nothing else is
    worse left out."""
    is_missed = notification.kind is Kind.ISSUE and notification.stage in MISSED
    return not notification.of_team and (is_missed or notification.kind is Kind.DECLINE)


def _one_each(notifications: list[Notification]) -> list[Notification]:
    """A to-do that is due and was given to its owner since yesterday needs one line only."""
    first: dict[tuple[type, int], Notification] = {}
    for notification in notifications:
        first.setdefault((type(notification.subject), notification.subject_id), notification)
    return list(first.values())


@dataclass(frozen=True)
class _Lines:
    """The lines of one digest."""

    shown: list[Notification]
    look: Look
    room: Room
    listed: frozenset[int]  # ids of the to-dos that have a line

    @classmethod
    def of(cls, shown: list[Notification], look: Look) -> "_Lines":
        has_room = sum(map(_is_meeting, shown)) <= FEW_MEETINGS
        todos = (one.subject for one in shown if isinstance(one.subject, TodoDetails))
        listed = frozenset(details.todo.id for details in todos)
        return cls(shown, look, FEW if has_room else MANY, listed)

    def parts(self) -> list[Block]:
        """What the reader has to do, what their team has missed, what stays open."""
        body = self._mine(_of_part(self.shown, "mine"))
        for part in PARTS[1:]:
            if theirs := _of_part(self.shown, part):
                body.append(blocks.section(f"*{self.look.text(f'digest-{part}')}*"))
                for one in theirs:
                    body += self._compact(one) if part == "still-open" else self._full(one)
        return body

    def _mine(self, notifications: list[Notification]) -> list[Block]:
        groups = _by_customer(notifications)
        is_parted = len(groups) > 1 or any(_customer_id(one) for one in notifications)
        shown: list[Block] = []
        for group in groups:
            for number, one in enumerate(group):
                is_headed = number == 0 and is_parted
                shown += self._full(one, _heading(one, self.look.text) if is_headed else "")
        return shown

    def _full(self, notification: Notification, heading: str = "") -> list[Block]:
        """The line, what to know before a meeting, and a row of its button and its menu."""
        one = line(notification, self.look)
        said = _of_team(notification, one) if notification.of_team else one.shown
        shown = [blocks.section(heading + said)]
        if known := "" if one.is_settled else self._brief(notification):
            shown.append(blocks.context(known))
        every = (one.button, *one.more, one.menu(notification, self.look.text))
        row = [it for it in every if it is not None]
        if row:
            shown.append(blocks.actions(row, _block_id(notification, one)))
        return shown + one.after

    def _compact(self, notification: Notification) -> list[Block]:
        one = line(notification, self.look)
        named = _named(notification, one, self.look.text)
        press = one.button or (None if one.is_settled else one.menu(notification, self.look.text))
        return [blocks.section(named, press, _block_id(notification, one)), *one.after]

    def _brief(self, notification: Notification) -> str:
        """mrkdwn; "" but for meetings."""
        details = notification.subject
        if not (_is_meeting(notification) and isinstance(details, AppointmentDetails)):
            return ""
        return brief.in_digest(details, self.room, self.look, self.listed)


def in_order(notifications: list[Notification]) -> list[Notification]:
    """Those that have a line, as they stand one below the other."""
    things = _one_each(sorted(notifications, key=_rank))[:MAX_LINES]
    mine = [one for group in _by_customer(_of_part(things, PARTS[0])) for one in group]
    return [*mine, *(one for part in PARTS[1:] for one in _of_part(things, part))]


def _by_customer(notifications: list[Notification]) -> list[list[Notification]]:
    """In the order of their most urgent lines; what has no customer, and then news of colleagues,
    last."""
    places: dict[int | None, int] = {}
    for one in notifications:
        places.setdefault(_customer_id(one), len(places))
    places[None] = len(places) + 1

    def place(notification: Notification) -> int:
        is_of_people = notification.kind in OF_PEOPLE
        return places[None] + 1 if is_of_people else places[_customer_id(notification)]

    return [list(group) for _, group in groupby(sorted(notifications, key=place), key=place)]


def _of_part(notifications: list[Notification], part: str) -> list[Notification]:
    return [one for one in notifications if _part(one) == part]


def _part(notification: Notification) -> str:
    if notification.stage is Stage.STILL_OPEN and not _is_owed(notification):
        return "still-open"
    return "team" if notification.of_team else "mine"


def _is_meeting(notification: Notification) -> bool:
    return notification.kind is Kind.NEXT_CONTACT


def _heading(notification: Notification, text: Text) -> str:
    """mrkdwn."""
    customer = customer_of(notification)
    if customer is None and notification.kind in OF_PEOPLE:
        return f"*{text('digest-people')}*\n"
    name = short(customer.name, MAX_NAME) if customer else text("digest-other")
    return f"*{name}*\n"


def _customer_id(notification: Notification) -> int | None:
    customer = customer_of(notification)
    return customer.id if customer else None


def _named(notification: Notification, one: Line, text: Text) -> str:
    """mrkdwn: a line that stands under no customer's name, with it once."""
    customer = customer_of(notification)
    if notification.of_team:
        return _of_team(notification, one)
    if customer is None:
        return one.shown
    name = short(customer.name, MAX_NAME)
    return one.shown if name in one.shown else text("digest-of", who=name, what=one.shown)


def _of_team(notification: Notification, one: Line) -> str:
    """mrkdwn: a line of somebody else's, with the customer where it names none itself."""
    customer = customer_of(notification)
    name = short(customer.name, MAX_NAME) if customer else ""
    return one.shown if name in one.shown else f"{one.shown} · {name}"


def _block_id(notification: Notification, one: Line) -> str:
    return f"digest-{notification.id}:{one.id}"
