"""Actions of the strategies for customers."""

from datetime import date

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import timing
from handlers.views.wording.line import Line, in_a_line, owner_of, to_open, told_of, with_menu
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace, Wording, sentence_key, whose
from models.notifications.notification import Notification
from models.notifications.subjects import ActionDetails
from models.rules.deadlines import Stage


def buttons(details: ActionDetails, look: Look) -> Block:
    """Done, Undo, Skip, Move, as far as each makes sense now; Move gives a day to what has none.
    Done holds which occurrence it was shown for: pressed twice, it settles one."""
    text = look.text
    shown = [_done(details, look, "primary")] if not details.is_ahead(look.now) else []
    shown += _undo(details, look)
    shown.append(blocks.button(text("action-skip"), action_ids.ACTION_SKIP))
    shown.append(blocks.button(text("action-move"), action_ids.ACTION_MOVE))
    shown.append(blocks.button(text("support-open"), action_ids.SUPPORT_ASK))
    return blocks.actions(shown, f"strategy-action:{details.action.id}")


def _done(details: ActionDetails, look: Look, style: str | None = None) -> Block:
    held = details.stamp(look.now)
    return blocks.button(look.text("todo-done"), action_ids.ACTION_DONE, held, style=style)


def _undo(details: ActionDetails, look: Look) -> list[Block]:
    if not details.action.can_be_undone(look.now):
        return []
    return [blocks.button(look.text("undo"), action_ids.ACTION_UNDO)]


def undo(details: ActionDetails, look: Look) -> list[Block]:
    """A row of its own, where nothing else is to be done."""
    shown = _undo(details, look)
    return [blocks.actions(shown, f"strategy-action:{details.action.id}")] if shown else []


def when(details: ActionDetails, look: Look) -> str:
    """How it recurs, in words; as it was typed where it has no rule. Plain text."""
    rule = details.action.recurs_by
    return timing.words(rule, look.text, look.today) if rule else details.action.timing


def how_ended(details: ActionDetails, look: Look) -> str:
    """Plain text; "" while it goes on."""
    action = details.action
    if action.ended_at is None or action.ended_why is None:
        return ""
    day = look.day(look.day_of(action.ended_at))
    return look.text(f"action-is-{action.ended_why.value}", day=day)


def due(day: date | None, look: Look) -> str:
    """ "due Fri, May 15", "⚠️ was due Fri, May 1, 5 days late". Plain text."""
    if day is None:
        return look.text("due-never")
    days = (day - look.today).days
    key = "due-overdue" if days < 0 else "due-today" if days == 0 else "due-ahead"
    return look.text(key, day=look.day(day), days=abs(days))


def in_short(details: ActionDetails, look: Look) -> str:
    """In mrkdwn; how it ended, where it has."""
    below = how_ended(details, look) or due(details.at(look.now)[1], look)
    return in_a_line(details.action.text, [details.customer.name, below])


def home_row(details: ActionDetails, place: HomePlace, look: Look) -> list[Block]:
    owner, text = place.owner(details.owner, look), details.action.text
    below = [owner, details.customer.name, due(details.at(look.now)[1], look)]
    line = in_a_line(text, below)
    return [with_menu(line, _choices(details, look), f"home-action:{details.action.id}")]


def _choices(details: ActionDetails, look: Look) -> dict[str, tuple[str, int]]:
    text, id = look.text, details.action.id
    done = {f"{action_ids.ACTION_DONE}/{details.stamp(look.now)}": (text("todo-done"), id)}
    return {
        **({} if details.is_ahead(look.now) else done),
        **({action_ids.ACTION_UNDO: (text("undo"), id)} if _undo(details, look) else {}),
        action_ids.ACTION_SKIP: (text("action-skip"), id),
        action_ids.ACTION_MOVE: (text("action-move"), id),
        action_ids.SUPPORT_ASK: (text("support-open"), id),
    }


def _headline(notification: Notification, details: ActionDetails, look: Look) -> str:
    _, day = details.at(look.now)
    return look.text(
        sentence_key(notification, _stage(notification, day, look)),
        what=details.action.text,
        customer=details.customer.name,
        giver=details.given_by.name,
        owner=owner_of(notification, details.owner, look),
        whose=whose(notification),
        day=look.day(day) if day else look.text("due-never"),
    )


def _stage(notification: Notification, day: date | None, look: Look) -> str:
    """By the day it is read on: after an outage another occurrence may be the open one."""
    stage = notification.stage
    if stage in (Stage.IMMEDIATE, Stage.STILL_OPEN) or day is None:
        return stage.value
    days = (day - look.today).days
    return "overdue" if days < 0 else "today" if days == 0 else "ahead"


def _blocks(notification: Notification, details: ActionDetails, look: Look) -> list[Block]:
    title = f"*{escape(_headline(notification, details, look))}*"
    below = how_ended(details, look) or when(details, look)
    shown = [blocks.section(f"{title}\n{escape(below)}".rstrip())]
    if details.is_settled:
        return [*shown, *undo(details, look)]
    if not _is_pressing(notification, details, look):
        return [*shown, blocks.context(escape(_next(details, look))), *undo(details, look)]
    return [*shown, buttons(details, look)]


def _line(notification: Notification, details: ActionDetails, look: Look) -> Line:
    action, text = details.action, look.text
    what = told_of(notification, details.owner, action.text, look)
    if details.is_settled or not _is_pressing(notification, details, look):
        return Line(what, how_ended(details, look) or _next(details, look), action.id, True)
    choices = {
        action_ids.ACTION_SKIP: (text("action-skip"), action.id),
        action_ids.ACTION_MOVE: (text("action-move"), action.id),
        action_ids.SUPPORT_ASK: (text("support-open"), action.id),
        **to_open(details.customer, text),
    }
    day = due(details.at(look.now)[1], look)
    return Line(what, day, action.id, False, _done(details, look), choices)


def _next(details: ActionDetails, look: Look) -> str:
    """What it was sent for is settled."""
    _, day = details.at(look.now)
    return look.text("action-next", day=look.day(day)) if day else look.text("due-never")


def _is_pressing(notification: Notification, details: ActionDetails, look: Look) -> bool:
    """Whether what it was sent for is still to be done, not only a later occurrence."""
    if notification.stage is Stage.IMMEDIATE:
        return True
    return details.is_due(notification.deadline.date(), look.now)


def _why(notification: Notification, details: ActionDetails, look: Look) -> dict[str, str]:
    return {"what": details.action.text, "giver": details.given_by.name}


WORDING = Wording(ActionDetails, _headline, _blocks, _line, _why)
