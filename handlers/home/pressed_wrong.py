"""Somebody has pressed a button by mistake: what was finished last is shown with the button that
opens it again."""

from handlers.home import meant
from handlers.message import Message
from handlers.turn import person
from handlers.views import blocks
from models.home import just_done
from models.home.meant import MOST, OPEN, Meant
from models.rules import pressed_wrong


async def hear(message: Message) -> bool:
    """Where nothing was finished lately, how a button is taken back."""
    turn = message.turn
    said = pressed_wrong.read(message.typed)
    if said is None:
        return False
    refs = await turn.db.read(
        lambda session: just_done.fitting_words(session, person(session, turn), said, turn.now)
    )
    shown = Meant(refs[:MOST], more=max(0, len(refs) - MOST), deed=OPEN)
    lead = turn.text("pressed-wrong")
    if not await meant.show(turn, shown, message.channel, message.thread, lead=lead):
        await turn.reply_privately(blocks.escape(turn.text("pressed-wrong-none")))
    return True
