"""Several new to-dos of one list or line, shown together: a menu for each, one Undo for all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.lists import todo as lists
from handlers.views.lists.todo import Offer
from handlers.views.wording import todo
from handlers.views.wording.look import Look
from models.errors import Malformed
from models.notifications.subjects import TodoDetails

PLACE = "todos-made"  # the block of one of them: "todos-made:12.13.14:12"
UNDO = "todos-undo"  # that of the button for all of them
GIVE = "todos-give"  # that of the button that gives one to a colleague
_MOST_BLOCKS = 48  # Slack takes 50


@dataclass(frozen=True)
class Made:
    """One of them, with what `lists.created` is told of it."""

    details: TodoDetails
    told: dict[str, str]
    notices: list[str]
    offer: Offer | None


def created(made: Sequence[Made], look: Look) -> tuple[str, list[Block]]:
    """With what is to be said of each, as far as there is room."""
    rows = [one.details for one in made]
    held = _held(rows)
    beside = [[*_told(one, look), *_notices(one, held, look)] for one in made]
    is_room = 2 + len(rows) + sum(map(len, beside)) <= _MOST_BLOCKS
    return _message(rows, beside if is_room else [[] for _ in rows], look)


def again(rows: Sequence[TodoDetails], look: Look) -> tuple[str, list[Block]]:
    """As things stand."""
    return _message(rows, [[] for _ in rows], look)


def _message(
    rows: Sequence[TodoDetails], beside: Iterable[list[Block]], look: Look
) -> tuple[str, list[Block]]:
    kept = [one for one in rows if one.todo.cancelled_at is None]
    said = look.text("todos-made" if kept else "todos-unmade", count=len(kept))
    place = f"{PLACE}:{_held(rows)}"
    shown: list[Block] = [blocks.section(f"*{escape(said)}*")]
    for row, below in zip(rows, beside, strict=True):
        shown += [_row(row, place, look), *below]
    if any(one.todo.is_open for one in rows):
        label = look.text("todos-undo", count=len(kept))
        undo = blocks.button(label, action_ids.TODOS_UNMAKE)
        shown.append(blocks.actions([undo], f"{UNDO}:{_held(rows)}"))
    return escape(said), shown


def _row(row: TodoDetails, place: str, look: Look) -> Block:
    is_mine = row.owner.id == row.given_by.id
    status = todo.status(row, look)
    status = status if is_mine else f"{row.owner.name} · {status}"
    words = f"{escape(row.todo.text)}\n{escape(status)}"
    return blocks.section(words, _menu(row, look), f"{place}:{row.todo.id}")


def _menu(row: TodoDetails, look: Look) -> Block:
    text = look.text
    if row.todo.cancelled_at is not None:
        return blocks.button(text("undo"), action_ids.TODO_UNDO)
    if row.is_settled:
        return blocks.button(text("todo-reopen"), action_ids.TODO_REOPEN)
    choices = [blocks.option(text(one), one) for one in ("edit", "delete")]
    return blocks.overflow(action_ids.TODO_MORE, choices)


def _told(one: Made, look: Look) -> list[Block]:
    said = look.text("todo-created-for", **one.told).rstrip(":：") if one.told else ""
    return [blocks.context(escape(said))] if said else []


def _notices(one: Made, held: str, look: Look) -> list[Block]:
    shown = [blocks.context(notice) for notice in one.notices if notice]
    if one.offer:
        shown += lists.offering(one.offer, one.details, look.text, f"{GIVE}:{held}")
    return shown


def _held(rows: Sequence[TodoDetails]) -> str:
    return ".".join(str(one.todo.id) for one in rows)


def ids_in(block_id: str) -> list[int]:
    """Which to-dos such a message shows; [] of a block that is in none."""
    name, _, rest = block_id.partition(":")
    if name not in (PLACE, UNDO, GIVE):
        return []
    found = [submitted.number(one) for one in rest.partition(":")[0].split(".")]
    if not found:
        raise Malformed
    return found
