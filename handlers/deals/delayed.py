"""A payment that comes on another day, as somebody writes it to the bot: shown with the button that
moves its instalment, for words alone change nothing."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlmodel import Session

from handlers.deals import came, payment
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording import deal as deals
from handlers.views.wording import instalment as wording
from models.commitments.instalment import Instalment
from models.deals import instalments, receiving
from models.deals.details import DealDetails, deal_details
from models.rules import dates
from models.rules.deals import delayed as rule
from models.rules.deals import ended as telling
from models.rules.deals.delayed import Delayed, Part

MOST = 5  # that may be meant
Candidate = tuple[DealDetails, Instalment]


async def hear(message: Message) -> bool:
    """False where the line says anything else, or no such payment is to come."""
    turn, typed = message.turn, message.typed
    if not rule.may_say_so(typed):
        return False

    def read(session: Session) -> tuple[list[Candidate], date] | None:
        said, owed = _said(session, typed, turn)
        found = list(_meant(owed, said)) if said else []
        return (found[:MOST], said.due) if said and found else None

    if (heard := await turn.db.read(read)) is None:
        return False
    fallback, shown = _asking(*heard, turn)
    await turn.client.chat_postMessage(channel=message.channel, text=fallback, blocks=shown)
    return True


async def move(turn: Turn, action: dict[str, Any]) -> None:
    """The press. Raises DateInPast, NoLongerThere or NotAllowed."""
    id, _, day = submitted.held(action).partition(":")
    due = date.fromisoformat(submitted.day(day))

    def write(session: Session) -> DealDetails:
        by = person(session, turn)
        deal = instalments.move(session, submitted.number(id), due, by, turn.now)
        session.flush()
        return deal_details(session, deal, by)

    details = await turn.db.write(write)
    turn.wake()
    await payment.tell(
        turn, details, {"response_url": turn.body["response_url"]}, in_its_place=True
    )


def _said(session: Session, typed: str, turn: Turn) -> tuple[Delayed | None, list[DealDetails]]:
    """With the deals of which money is to come, of the customer that is named, or the person's."""
    by = person(session, turn)
    named, name = came.named_in(session, typed, by, turn)
    line = telling.about(typed.replace(name, " ", 1), came.people_of(session, named), ())
    with dates.written_in(by.locale):
        said = rule.read(line, turn.now.astimezone(by.tz), by.locale)
    if named:
        return said, [one for of in named for one in receiving.owed_by(session, of.id, by)]
    return said, receiving.owed_to(session, by)


def _meant(owed: Sequence[DealDetails], said: Delayed) -> Iterator[Candidate]:
    for details in owed:
        ahead = [one for one in details.instalments if one.is_open and one.came_on is None]
        if ahead and details.deal.is_owed:
            one = ahead[-1] if said.part is Part.LAST else ahead[0]
            if one.due_on != said.due:
                yield details, one


def _asking(found: Sequence[Candidate], due: date, turn: Turn) -> tuple[str, list[Block]]:
    text, look = turn.text, turn.look
    said = escape(text("instalment-move-heard", day=look.day(due)))
    shown = [blocks.section(said)]
    for details, one in found:
        label = text("instalment-move-to", day=look.day(due))
        press = blocks.button(
            label, f"{action_ids.INSTALMENT_MOVE_HEARD}_{one.id}", f"{one.id}:{due.isoformat()}"
        )
        line = f"{deals.named(details, look)}\n{escape(wording.shown(one, look))}"
        shown += [blocks.section(line), blocks.actions([press], f"move-heard:{one.id}")]
    return said, shown
