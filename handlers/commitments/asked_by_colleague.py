"""A colleague wants something of the person who writes: it is proposed as a to-do of theirs, never
as one of the colleague's, nor as a contact with a customer."""

from handlers import colleague, mentions
from handlers.followups import capture
from handlers.message import Message
from handlers.turn import person
from models.customers import search
from models.people.person import Person
from models.rules import asked_by_colleague as rule


async def hear(message: Message) -> bool:
    """False where nobody here is called so, or somebody of a customer's is, too."""
    turn, asked = message.turn, rule.read(message.typed)
    if asked is None:
        return False
    who = await colleague.named(turn, asked.who)
    if not isinstance(who, Person) or who.id == turn.me.id:
        return False
    if await turn.db.read(
        lambda session: search.named_in(session, asked.who, person(session, turn))
    ):
        return False
    name = mentions.as_typed(asked.who)
    todo = turn.text(f"asked-by-colleague-{asked.wants.value}", who=name, what=asked.what)
    return await capture.note(turn, todo, message.submission)
