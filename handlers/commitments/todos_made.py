"""Several to-dos that were noted together: shown as they stand, and taken back by one press."""

from typing import Any

from sqlmodel import Session, col, select

from handlers.turn import Turn, person
from handlers.views.lists import todos_made as views
from models import Todo
from models.notifications.loaders.todo import todos_details
from models.notifications.subjects import TodoDetails


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    """Those that are open still are deleted; each can be brought back by itself."""
    ids = views.ids_in(action["block_id"])

    def write(session: Session) -> None:
        by = person(session, turn)
        for id in ids:
            todo = Todo.given_by(session, id, by)
            if todo.is_open:
                todo.cancel(session, turn.now)

    await turn.db.write(write)
    turn.wake()
    await show_again(turn, ids)


async def show_again(turn: Turn, ids: list[int], respond: Any = None) -> None:
    rows = await turn.db.read(lambda session: _rows(session, ids, turn))
    fallback, shown = views.again(rows, turn.look)
    await (respond or turn.respond)(text=fallback, blocks=shown, replace_original=True)


def _rows(session: Session, ids: list[int], turn: Turn) -> list[TodoDetails]:
    """Those that they gave, in the order in which they were written."""
    mine = select(Todo).where(col(Todo.id).in_(ids), Todo.given_by_id == person(session, turn).id)
    return todos_details(session, mine.order_by(col(Todo.id)))
