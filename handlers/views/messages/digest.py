"""The digest: one message for all that a morning brings. Ten lines with their buttons, the rest
is in Home. What is shown, and where, goes by the reminders alone: a button that is pressed moves
nothing."""

from datetime import date, datetime, time
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block
from handlers.views.messages import reminder
from handlers.views.messages.brief import DATED, Room, last_feedback, profile
from handlers.views.messages.line import MAX_NAME, MAX_WHAT, Line, Look, customer_of, short
from handlers.views.messages.lines import line
from handlers.views.messages.record import contact_name
from models.notifications.subjects import AppointmentDetails, Notification, TodoDetails
from models.rules.deadlines import Kind, Stage

MAX_LINES = 10
MAX_FALLBACK = 2000  # characters
MEETINGS_FEW = 2
FEW, MANY = Room(line=200, promises=3, materials=6), Room(line=60, promises=1, materials=3)


def message(
    notifications: list[Notification],
    text: Text,
    zone: ZoneInfo,
    now: datetime,
    sent_at: datetime | None = None,
    withheld: int = 0,
) -> tuple[str, list[Block]]:
    """The notification's text, and the blocks; a single thing is said in full. `sent_at` is None
    for what is said now; `withheld` counts what was said and is not to be seen any more."""
    lost = [blocks.context(text("digest-withheld", count=withheld))] if withheld else []
    if not notifications:
        return text("digest-withheld", count=withheld), lost
    if len(notifications) == 1:
        fallback, said = reminder.message(notifications[0], text, zone, now)
        return fallback, [*said, *lost]
    things = _one_each(sorted(notifications, key=_rank))
    shown, rest = things[:MAX_LINES], things[MAX_LINES:]
    todos = (one.subject for one in shown if isinstance(one.subject, TodoDetails))
    look = Look(text, zone, now, frozenset(facts.todo.id for facts in todos))
    day = look.day((sent_at or now).astimezone(zone).date())
    title = text("digest-header", day=day, count=len(things))
    room = FEW if sum(map(_is_meeting, shown)) <= MEETINGS_FEW else MANY
    body = [blocks.header(title)]
    body += _mine([one for one in shown if _part(one) == "mine"], look, room)
    for part in ("team", "still-open"):
        if theirs := [one for one in shown if _part(one) == part]:
            body.append(blocks.section(f"*{text(f'digest-{part}')}*"))
            for one in theirs:
                body += _compact(one, look) if part == "still-open" else _full(one, look)
    if more := sum(not one.subject.is_settled for one in rest):
        body.append(blocks.context(text("digest-more", count=more)))
    body += lost
    lines = [title, *(_named(one, line(one, look), text) for one in shown)]
    return blocks.cut("\n".join(lines), MAX_FALLBACK), body


def reassign_form(choice: str, came_from: dict[str, Any], text: Text) -> Block:
    """Asks who takes a thing over; `choice` names it as in the menu."""
    who = blocks.users_select("owner")
    return blocks.modal(
        action_ids.DIGEST_REASSIGN,
        text("todo-reassign"),
        [blocks.field("owner", text("digest-reassign-to"), who)],
        submit=text("save"),
        close=text("cancel"),
        metadata={"choice": choice, **came_from},
    )


def _rank(notification: Notification) -> tuple[int, int, datetime, time, int]:
    """Meetings by their time; what is due, the most overdue first; what is to be logged; what a
    team has missed; profiles; the list of the week."""
    starts = time.max
    if isinstance(notification.subject, AppointmentDetails):
        starts = notification.subject.appointment.starts or time.max
    order = {
        Kind.NEXT_CONTACT: 0,
        Kind.TODO: 1,
        Kind.ISSUE: 1,
        Kind.ISSUE_GIVEN: 1,
        Kind.TODO_GIVEN: 2,
        Kind.LOGGING: 3,
        Kind.DECLINE: 2,
        Kind.CONTRACT: 3,
        Kind.SILENCE: 3,
        Kind.PROFILE: 5,
    }.get(notification.kind, 2)
    part = 6 if notification.stage is Stage.STILL_OPEN else 4 if notification.of_team else order
    return part, order, notification.deadline, starts, notification.id


def _one_each(notifications: list[Notification]) -> list[Notification]:
    """Who was given a to-do that is due now needs one line of it."""
    first: dict[tuple[type, int], Notification] = {}
    for notification in notifications:
        first.setdefault((type(notification.subject), notification.subject_id), notification)
    return list(first.values())


def _part(notification: Notification) -> str:
    if notification.stage is Stage.STILL_OPEN:
        return "still-open"
    return "team" if notification.of_team else "mine"


def _is_meeting(notification: Notification) -> bool:
    return notification.kind is Kind.NEXT_CONTACT


def _mine(notifications: list[Notification], look: Look, room: Room) -> list[Block]:
    """By customer, in the order of what presses most; the rest last."""
    places: dict[int | None, int] = {}
    for one in notifications:
        places.setdefault(_customer_id(one), len(places))
    places[None] = len(places) + 1

    def place(notification: Notification) -> int:
        return places[_customer_id(notification)]

    shown: list[Block] = []
    for _, group in groupby(sorted(notifications, key=place), key=place):
        for number, one in enumerate(group):
            heading = _heading(one, look.text) if number == 0 and len(places) > 1 else ""
            shown += _full(one, look, heading, room)
    return shown


def _heading(notification: Notification, text: Text) -> str:
    """mrkdwn."""
    customer = customer_of(notification)
    name = short(customer.name, MAX_NAME) if customer else text("digest-other")
    return f"*{name}*\n"


def _customer_id(notification: Notification) -> int | None:
    customer = customer_of(notification)
    return customer.id if customer else None


def _full(
    notification: Notification, look: Look, heading: str = "", room: Room = FEW
) -> list[Block]:
    """The line, what to know before a meeting, and a row of its button and its menu."""
    said = line(notification, look)
    shown = [blocks.section(heading + said.shown)]
    if (
        _is_meeting(notification)
        and not said.is_settled
        and (known := _brief(notification, look, room))
    ):
        shown.append(blocks.context(known))
    elements = [one for one in (said.button, said.menu(notification, look.text)) if one is not None]
    if elements:
        shown.append(blocks.actions(elements, _block_id(notification, said)))
    return shown


def _compact(notification: Notification, look: Look) -> list[Block]:
    said = line(notification, look)
    return [
        blocks.section(
            _named(notification, said, look.text), said.button, _block_id(notification, said)
        )
    ]


def _named(notification: Notification, said: Line, text: Text) -> str:
    """mrkdwn: a line that stands under no customer's name. A team's names it itself."""
    customer = customer_of(notification)
    if customer is None or notification.of_team:
        return said.shown
    return text("digest-of", who=short(customer.name, MAX_NAME), what=said.shown)


def _block_id(notification: Notification, said: Line) -> str:
    return f"digest-{notification.id}:{said.id}"


def _brief(notification: Notification, look: Look, room: Room) -> str:
    """mrkdwn: the least to know before a meeting; a line each where there is room for it."""
    facts = notification.subject
    if not isinstance(facts, AppointmentDetails):
        return ""
    planned, text = facts.appointment, look.text
    materials = planned.to_prepare[: room.materials]
    if left := len(planned.to_prepare) - len(materials):
        materials.append(text("brief-materials-more", count=left))
    unsaid = [one for one in facts.promises if one.todo.id not in look.listed]
    promises = [_promise(one, look.today, text) for one in unsaid[: room.promises]]
    if left := len(unsaid) - len(promises):
        promises.append(text("brief-materials-more", count=left))
    known = {
        "brief-place": planned.place,
        "brief-profile": profile(facts.customer, text) if room is FEW else "",
        "brief-chain": ", ".join(map(contact_name, facts.chain)),
        "brief-materials": ", ".join(materials),
        "brief-feedback": last_feedback(facts, room.line, text, look.today),
        "brief-promises": "; ".join(promises),
    }
    between = "\n" if room is FEW else " · "
    said = [
        f"*{text(key)}* {short(value, room.line + DATED)}" for key, value in known.items() if value
    ]
    return between.join(said)


def _promise(facts: TodoDetails, today: date, text: Text) -> str:
    due = facts.todo.due
    when = text("promise-due", day=text.day(due, today)) if due else text("promise-undated")
    return f"{blocks.cut(facts.todo.text, MAX_WHAT // 2)} ({when})"
