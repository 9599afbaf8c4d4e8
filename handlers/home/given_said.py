"""What somebody has given to colleagues is asked for, or is no longer needed: it is shown with its
buttons, and changed by these alone."""

from sqlmodel import Session, col

from handlers import colleague
from handlers.home import meant
from handlers.message import Message
from handlers.turn import person
from models.commitments import todo_lists
from models.commitments.todo import Todo
from models.home.meant import MOST, Meant, ref_of
from models.people.person import Person
from models.rules import given_said as rule


async def hear(message: Message) -> bool:
    """False where nobody here is called so, or nothing that was given to them is open."""
    turn, said = message.turn, rule.read(message.typed)
    if said is None:
        return False
    to = await colleague.named(turn, said.who) if said.who else None
    if said.who and not isinstance(to, Person):
        return False

    def read(session: Session) -> list[Todo]:
        given = todo_lists.open_ones(col(Todo.given_by_id) == person(session, turn).id)
        theirs = [one for one in session.exec(given) if one.owner_id != turn.me.id]
        return [one for one in theirs if not isinstance(to, Person) or one.owner_id == to.id]

    found = await turn.db.read(read)
    refs = [ref_of(one) for one in found]
    key = "todo-meant-drop" if said.drops else "home-given"
    shown = Meant(refs[:MOST], more=max(0, len(refs) - MOST))
    return await meant.show(turn, shown, message.channel, lead=turn.text(key, count=len(refs)))
