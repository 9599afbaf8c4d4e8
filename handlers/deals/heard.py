"""Money that has come, as somebody writes it to the bot: offered to be booked, and how."""

from sqlmodel import Session

from handlers import offered
from handlers.deals import came
from handlers.deals.came import Heard
from handlers.message import Message
from handlers.turn import Turn
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.forms import receipt as forms
from handlers.views.messages import offer
from handlers.views.messages import receipt as views
from models.rules.deals import receipt as rule


async def hear(message: Message) -> bool:
    return await answer(message.turn, message.typed, message.submission, message.channel)


async def answer(
    turn: Turn, typed: str, submission: str, channel: str, *, is_noted: bool = False
) -> bool:
    """Answers a line to the bot that says money has come with a button that books it; `is_noted`:
    it is in a record already."""
    if not rule.may_be(typed):
        return False

    def read(session: Session) -> Heard | str | None:
        return came.heard(session, typed, turn) or came.handed_over(session, typed, turn)

    heard = await turn.db.read(read)
    if not heard or (is_noted and isinstance(heard, Heard) and not heard.owed):
        return False
    if isinstance(heard, str):
        await turn.client.chat_postMessage(channel=channel, text=escape(heard))
        return True
    fallback, shown = await _answer(turn, heard, typed, submission)
    await turn.client.chat_postMessage(channel=channel, text=fallback, blocks=shown)
    return True


async def _answer(turn: Turn, heard: Heard, typed: str, submission: str) -> tuple[str, list[Block]]:
    if len(heard.owed) == 1:
        [owed] = heard.owed
        block_id = offer.block_id(await offered.make(turn, submission), owed.customer.id)
        return views.heard(owed, heard.came, block_id, turn.look)
    if heard.owed:
        return views.which(heard.owed, heard.came, await offered.make(turn, submission), turn.look)
    if heard.booked:
        said = escape(forms.nothing_to_come(heard.booked, turn.look))
        return said, [blocks.section(said)]
    return views.no_deal(heard.named, typed, turn.look) if heard.named else ("", [])
