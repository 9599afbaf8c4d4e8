"""An action of a strategy is told of as done, skipped or moved: it is shown with the buttons that
do so, and changed by these alone."""

from handlers.home import meant
from handlers.message import Message
from handlers.turn import person
from models.home import action_said
from models.home.meant import DONE, DROP, Meant
from models.rules import action_said as rule
from models.rules import dates
from models.rules.action_said import Says

_DEEDS = {Says.DONE: DONE, Says.SKIPPED: DROP, Says.MOVED: ""}


async def hear(message: Message) -> bool:
    """False where no open action is called so. What tells more may be a record besides, which a
    button makes of it."""
    turn, typed = message.turn, message.typed
    with dates.written_in(turn.me.locale):
        said = rule.read(typed, turn.now.astimezone(turn.me.tz))
    if said is None or message.is_question:
        return False
    refs, names_customer = await turn.db.read(
        lambda session: action_said.fitting_words(
            session, person(session, turn), said.what, typed, turn.now
        )
    )
    found = Meant(refs, said.to, deed=_DEEDS[said.says])
    may_be_note = said.says is Says.DONE and (said.says_more or names_customer)
    return await meant.show(turn, found, message.channel, note=typed if may_be_note else "")
