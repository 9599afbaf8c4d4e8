"""A customer's records, listed from its profile; and taking one back, wherever it is shown: Undo
for half an hour, Delete at any time."""

from collections.abc import Callable
from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.blocks import Block
from handlers.views.lists import records as views
from handlers.views.lists.records import Page, Row
from models import Customer, FollowUp, Person
from models.commitments import issue_trail
from models.commitments.issue_trail import Trail
from models.errors import NoLongerThere, UndoTooLate
from models.followups import undo as followup_undo


async def open_list(turn: Turn, action: dict[str, Any]) -> None:
    """Records, on a profile: the latest below it."""
    fallback, shown = await _listing(turn, refresh.subject_id(action), 0)
    await turn.respond(
        text=fallback, blocks=shown, response_type="ephemeral", replace_original=False
    )


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    fallback, shown = await _listing(
        turn, refresh.subject_id(action), submitted.number(submitted.held(action))
    )
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    """As if it had never been logged. Too late, the button goes and the person is told."""

    def write(session: Session) -> None:
        by = person(session, turn)
        pressed = session.get(FollowUp, submitted.number(submitted.held(action)))
        if pressed is not None and pressed.undone_at and pressed.may_be_read_by(session, by):
            return  # pressed twice: what is shown then says it
        followup = FollowUp.get(session, submitted.number(submitted.held(action)), by)
        followup_undo.undo(session, followup, turn.now)

    await _take_back(turn, action, write)


async def delete(turn: Turn, action: dict[str, Any]) -> None:
    def write(session: Session) -> None:
        by = person(session, turn)
        followup = FollowUp.get(session, submitted.number(submitted.held(action)), by)
        followup_undo.delete(session, followup, by, turn.now)

    await _take_back(turn, action, write)


async def _take_back(turn: Turn, action: dict[str, Any], write: Callable[[Session], None]) -> None:
    """Do it, and show what was pressed as things stand now, also where it was too late. What is
    refused changes no message."""
    try:
        await turn.db.write(write)
    except (UndoTooLate, NoLongerThere):
        await _show_pressed(turn, action)
        raise
    await _show_pressed(turn, action)


async def _show_pressed(turn: Turn, action: dict[str, Any]) -> None:
    if await refresh.refresh(turn, refresh.place(turn)):
        return
    customer, page = views.place_of(action["block_id"])
    fallback, shown = await _listing(turn, customer, page)
    await turn.respond(text=fallback, blocks=shown, replace_original=True)


async def _listing(turn: Turn, customer_id: int, page: int) -> tuple[str, list[Block]]:
    found = await turn.db.read(lambda session: _page(session, customer_id, page, turn))
    return views.listing(found, turn.look)


def _page(session: Session, customer_id: int, page: int, turn: Turn) -> Page:
    """With the issues that were raised meanwhile, in records or not."""
    by = person(session, turn)
    customer = Customer.get(session, customer_id, by)
    first = page * views.PAGE
    found = FollowUp.with_customer(session, customer.id, views.PAGE + 1, first)
    newer = FollowUp.with_customer(session, customer.id, 1, first - 1) if page else []
    has_more = len(found) > views.PAGE
    since = found[views.PAGE - 1].occurred_at if has_more else None
    until = newer[0].occurred_at if newer else None
    shown = found[: views.PAGE]
    raised = issue_trail.of_records(session, [one.id for one in shown])
    others, count = issue_trail.outside_records(session, customer.id, since, until, views.ISSUES)
    rows = [_row(session, one, raised.get(one.id, []), by) for one in shown]
    return Page(customer, page, rows, others, count, has_more)


def _row(session: Session, followup: FollowUp, issues: list[Trail], by: Person) -> Row:
    may_delete = followup.may_be_deleted_by(session, by)
    return Row(
        followup=followup,
        owner=session.get_one(Person, followup.owner_id),
        may_edit=may_delete or by.id == followup.author_id,
        may_delete=may_delete,
        issues=issues,
    )
