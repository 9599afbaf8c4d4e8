"""Every subject's wording. Whatever shows a notification asks here."""

from collections.abc import Callable
from typing import Any

from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.wording import (
    appointment,
    change,
    comment,
    contract,
    deal_reminder,
    decline,
    deletion,
    drafts,
    instalment,
    issue,
    leave,
    link,
    manager,
    meanwhile,
    note,
    owned,
    profile,
    record,
    satisfaction,
    silence,
    strategy,
    summary_message,
    support,
    team,
    todo,
    todo_home,
    uncovered,
    unreachable,
    watched,
)
from handlers.views.wording.line import MAX_NAME, Line, customer_of, short
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace, Wording
from models.deals.details import DealDetails, InstalmentDetails
from models.home.home import Draft, Planned, Quiet, Row
from models.home.parts import Part
from models.notifications.notification import Notification
from models.notifications.subjects import (
    ActionDetails,
    AppointmentDetails,
    IssueDetails,
    TodoDetails,
)

ALL: tuple[Wording[Any], ...] = (
    record.WORDING,
    note.WORDING,
    todo.WORDING,
    strategy.WORDING,
    deal_reminder.WORDING,
    instalment.WORDING,
    appointment.WORDING,
    issue.WORDING,
    support.WORDING,
    profile.WORDING,
    silence.WORDING,
    contract.WORDING,
    decline.WORDING,
    satisfaction.WORDING,
    leave.WORDING,
    uncovered.WORDING,
    meanwhile.WORDING,
    change.WORDING,
    deletion.WORDING,
    link.WORDING,
    comment.WORDING,
    manager.WORDING,
    unreachable.WORDING,
    watched.WORDING,
    owned.WORDING,
    summary_message.WORDING,
    summary_message.REPLY,
    team.TEAM_WEEK,
    team.REVIEW_READY,
)
WORDINGS: dict[type[Any], Wording[Any]] = {one.subject: one for one in ALL}
HOME_ROWS: dict[type[Any], Callable[[Any, HomePlace, Look], list[Block]]] = {
    IssueDetails: issue.home_row,
    Planned: appointment.home_row,
    Draft: drafts.home_row,
    TodoDetails: todo_home.home_row,
    InstalmentDetails: instalment.home_row,
    ActionDetails: strategy.home_row,
    DealDetails: deal_reminder.home_row,
    Quiet: silence.home_row,
}


def headline(notification: Notification, look: Look) -> str:
    said = _of(notification).headline(notification, notification.subject, look)
    if notification.in_place_of is None:
        return said
    return look.text("in-place-of-said", who=notification.in_place_of.name, what=said)


def message_blocks(notification: Notification, look: Look) -> list[Block]:
    shown = _of(notification).blocks(notification, notification.subject, look)
    if notification.in_place_of is None:
        return shown
    covers = look.text("in-place-of", who=notification.in_place_of.name)
    return [blocks.context(blocks.escape(covers)), *shown]


def line(notification: Notification, look: Look) -> Line:
    return _of(notification).line(notification, notification.subject, look)


def why(notification: Notification, look: Look) -> dict[str, str]:
    return _of(notification).why(notification, notification.subject, look)


def choices(notification: Notification, look: Look) -> dict[str, tuple[str, int]]:
    return _of(notification).choices(notification, notification.subject, look)


def home_row(row: Row, place: HomePlace, look: Look) -> list[Block]:
    if isinstance(row, Notification):
        of = _row_of(row) if place.part is Part.COVERED else None
        return HOME_ROWS[type(of)](of, place, look) if of is not None else told(row, look)
    return HOME_ROWS[type(row)](row, place, look)


def _row_of(covered: Notification) -> Row | None:
    """What a stand-in was told of, as its owner would have it on Home."""
    match covered.subject:
        case AppointmentDetails() as details:
            return Planned(details.appointment, details.owner, details.customer)
        case IssueDetails() | TodoDetails() | ActionDetails() as details:
            return details
    return None


def told(notification: Notification, look: Look) -> list[Block]:
    """As a line of the digest, with all its buttons: two blocks."""
    one = line(notification, look)
    customer, said = customer_of(notification), one.shown
    if customer is not None:
        said = f"*{short(customer.name, MAX_NAME)}*\n{said}"
    every = (one.button, *one.more, one.menu(notification, look.text))
    row = [it for it in every if it is not None]
    return [blocks.section(said), blocks.actions(row, f"home-told-{notification.id}:{one.id}")]


def _of(notification: Notification) -> Wording[Any]:
    return WORDINGS[type(notification.subject)]
