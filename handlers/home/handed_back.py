"""Somebody says that they can't, or needn't, do what was given to them: it is shown with the button
that gives it back, and whoever gave it reads why."""

from dataclasses import replace

from sqlmodel import Session

from handlers.home import meant
from handlers.message import Message
from handlers.turn import person
from models.commitments import todo_lists
from models.home.meant import Meant, ref_of
from models.people.person import Person
from models.rules import fitting, refusing

_NEARLY_ALL = 0.6  # of the words


async def hear(message: Message) -> bool:
    """False where nothing that another gave to them is called so."""
    turn, what = message.turn, refusing.read(message.typed)
    if not what:
        return False

    def read(session: Session) -> Meant:
        me, now = person(session, turn), turn.now.astimezone(turn.me.tz)
        given = [one for one in todo_lists.open_of(session, me) if one.given_by_id != me.id]
        found = fitting.best_of_all(what, [one.text for one in given], now, _NEARLY_ALL)
        if len(found) != 1:
            return Meant([])
        todo = given[found[0]]
        giver = session.get_one(Person, todo.given_by_id)
        return replace(Meant([ref_of(todo)]), deed=giver.user_id)

    found = await turn.db.read(read)
    return await meant.show(turn, found, message.channel, words=message.typed.strip())
