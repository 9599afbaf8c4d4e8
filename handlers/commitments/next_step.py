"""What next? An answer to the question for the next step: a day, a to-do, nothing for now."""

from collections.abc import Callable
from datetime import date
from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.commitments import issue, todo_line
from handlers.turn import Turn, person
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import todo as todo_form
from handlers.views.lists.which import Which
from models.customers.customer import Customer
from models.followups import next_steps
from models.followups.next_steps import Source
from models.rules.deadlines import ISSUE_KINDS, TODO_KINDS, Kind
from models.rules.next_step import NextStep

KINDS = {Source.RECORD: (Kind.RECORDED,), Source.TODO: TODO_KINDS, Source.ISSUE: ISSUE_KINDS}


async def plan(turn: Turn, action: dict[str, Any]) -> None:
    """A day: the next contact."""
    if not action.get("selected_date"):
        return
    on, (source, id, _) = date.fromisoformat(action["selected_date"]), _asking(action)
    customer = await turn.db.write(
        lambda session: next_steps.plan(session, source, id, on, person(session, turn), turn.now)
    )
    turn.wake()
    day = turn.look.day(on)
    said = turn.text("next-planned", customer=customer.name, day=day)
    is_ephemeral = refresh.place(turn) is None
    await _show_again(turn, action, said)
    if not is_ephemeral and source is not Source.RECORD:  # whose message names the day
        await turn.reply_privately(blocks.escape(said))


async def nothing(turn: Turn, action: dict[str, Any]) -> None:
    source, id, _ = _asking(action)
    await turn.db.write(
        lambda session: next_steps.settle(
            session, source, id, NextStep.NOTHING, person(session, turn)
        )
    )
    await _show_again(turn, action, turn.text("next-is-nothing"))


async def add_todo(turn: Turn, action: dict[str, Any]) -> None:
    """An action: the form of a to-do, which answers the question once it is saved."""
    source, id, _ = _asking(action)
    customer = await turn.db.read(_customer(turn, source, id))
    asked = {"next": f"{source.value}:{id}", "place": refresh.place(turn)}
    url = turn.body.get("response_url")
    form = todo_form.form("", turn.me.user_id, url, turn.text, customer, asked)
    await turn.client.views_open(trigger_id=turn.body["trigger_id"], view=form)


def _customer(turn: Turn, source: Source, id: int) -> Callable[[Session], Customer]:
    return lambda session: next_steps.customer_of(session, source, id, person(session, turn))


def _asking(action: dict[str, Any]) -> tuple[Source, int, bool]:
    """The row that asks, and whether it asks in a list: "next-todo-list:12"."""
    where, _, id = action["block_id"].partition(":")
    name = where.removeprefix("next-")
    source = submitted.one_of(Source, name.removesuffix("-list"))
    return source, submitted.number(id), name.endswith("-list")


async def _show_again(turn: Turn, action: dict[str, Any], said: str) -> None:
    """Update the message that asked, or the list below what has come of it."""
    source, _, is_listed = _asking(action)
    place = refresh.place(turn)
    if not await refresh.refresh(turn, place):
        listed: list[Block] = []
        if is_listed and source is Source.TODO:
            _, listed = await todo_line.listing(turn, Which())
        elif is_listed:
            _, listed = await issue.listing(turn)
        outcome = blocks.context(blocks.escape(said))
        await turn.respond(
            text=blocks.escape(said), blocks=[outcome, *listed], replace_original=True
        )
