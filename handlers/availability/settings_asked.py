"""How one is set up, asked or wished otherwise in plain words in the DM, and `/followup holidays`:
what is set now, the holidays to come, and the button that changes it."""

from typing import Any

from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.forms import preferences as forms
from handlers.views.forms.preferences import Look
from handlers.views.lists import holidays as views
from models.availability.preferences import Preferences
from models.rules import settings_asked
from models.rules.settings_asked import About


async def hear(message: Message) -> bool:
    about = settings_asked.read(message.typed)
    if about is None:
        return False
    said = await (_holidays if about is About.HOLIDAYS else _preferences)(message.turn)
    await message.answer(said)
    return True


async def holidays(turn: Turn, command: dict[str, Any]) -> None:
    fallback, shown = await _holidays(turn)
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def _preferences(turn: Turn) -> tuple[str, list[Block]]:
    me = await turn.db.read(lambda session: person(session, turn))
    return forms.summary(Preferences.of(me), Look.of(me, turn.text, turn.now))


async def _holidays(turn: Turn) -> tuple[str, list[Block]]:
    me = await turn.db.read(lambda session: person(session, turn))
    return views.ahead(me, turn.look)
