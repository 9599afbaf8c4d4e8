"""What one or one's team has to do, asked in plain words in the DM: as Home has it, of the days
that were asked about. The answer is shown anew when something of it is settled there."""

from dataclasses import replace
from typing import Any

from sqlmodel import Session

from handlers.home import answered, dismissed, handing, meant, rescheduled, several_done
from handlers.origin import Place
from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.lists import agenda as views
from models.errors import PersonNotYours
from models.home import home
from models.home.parts import Part
from models.people.person import Person
from models.rules import agenda, dates
from models.rules.agenda import EVERYTHING, Asked


async def answer(turn: Turn, days: str, channel: str, *, of_team: bool = False) -> None:
    """`days` as models.rules.agenda finds them in a question."""
    with dates.written_in(turn.me.locale):
        asked = agenda.read(days, turn.now.astimezone(turn.me.tz)) or EVERYTHING
    await _say(turn, replace(asked, of_team=of_team), channel)


async def of_colleague(turn: Turn, asked: Asked, channel: str) -> None:
    """What somebody has whom one is in charge of. Raises PersonNotYours."""
    await _say(turn, asked, channel)


async def today(turn: Turn, channel: str) -> None:
    """One's own day, unasked."""
    await _say(turn, Asked(turn.look.today, turn.look.today), channel)


async def _say(turn: Turn, asked: Asked, channel: str) -> None:
    fallback, shown = await _shown(turn, asked)
    await turn.client.chat_postMessage(channel=channel, text=fallback, blocks=shown)


async def again(turn: Turn, at: Place) -> bool:
    """Show an answer as things stand now; False where no answer is."""
    there = await _blocks_at(turn, at)
    for one in (meant, several_done, rescheduled, answered, dismissed, handing):
        if await one.again(turn, at, there):
            return True
    asked = views.asked_in(there)
    if asked is None:
        return False
    fallback, shown = await _shown(turn, asked)
    await turn.client.chat_update(channel=at[0], ts=at[1], text=fallback, blocks=shown)
    return True


async def _shown(turn: Turn, asked: Asked) -> tuple[str, list[Block]]:
    def read(session: Session) -> tuple[dict[Part, home.Section] | None, str, Asked]:
        who = session.get_one(Person, asked.person_id).name if asked.person_id else ""
        me = person(session, turn)
        found = home.asked_for(session, me, asked, turn.now)
        if asked.is_late and not asked.is_of_others and not _is_late(found):
            theirs = replace(asked, of_team=True)
            if _is_late(late := home.asked_for(session, me, theirs, turn.now)):
                return late, who, theirs
        return found, who, asked

    sections, name, asked = await turn.db.read(read)
    if sections is None and asked.person_id:
        raise PersonNotYours(name=name)
    if sections is None:
        return turn.text("agenda-no-team"), []
    return views.message(asked, sections, turn.look, name)


def _is_late(found: dict[Part, home.Section] | None) -> bool:
    return any(found[part].total for part in views.LATE if part in found) if found else False


async def _blocks_at(turn: Turn, at: Place) -> list[Block]:
    """The blocks of the message that was pressed; after a form, as Slack has them."""
    pressed: dict[str, Any] = turn.body.get("message") or {}
    if pressed.get("ts") == at[1]:
        return pressed.get("blocks") or []
    if not at[0].startswith("D"):
        return []
    found = await turn.client.conversations_history(
        channel=at[0], latest=at[1], oldest=at[1], inclusive=True, limit=1
    )
    return next((one.get("blocks") or [] for one in found["messages"]), [])
