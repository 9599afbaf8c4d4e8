"""Who is called so among the colleagues, once Slack has said who is mentioned."""

from handlers import mentions
from handlers.turn import Turn
from models.errors import Problem
from models.people.person import Person


async def named(turn: Turn, typed: str) -> Person | Problem | None:
    """As `mentions.owner`."""
    await turn.resolve(*mentions.users_in(typed))
    return await turn.db.read(lambda session: mentions.owner(session, typed, turn.outsiders))
