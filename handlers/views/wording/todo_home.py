"""To-dos on Home, and in an answer to what one has to do: a line each, with its menu."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block
from handlers.views.wording import snoozed, todo
from handlers.views.wording.line import REASSIGN_TODO, in_a_line, with_menu
from handlers.views.wording.look import Look
from handlers.views.wording.wording import HomePlace
from models.home.parts import Part
from models.notifications.subjects import TodoDetails


def home_row(details: TodoDetails, place: HomePlace, look: Look) -> list[Block]:
    """Somebody else's to-do has no menu: its owner settles it."""
    owner, below = details.owner.name, todo.status(details, look)
    if place.part is Part.GIVEN:
        giver = place.owner(details.given_by, look)
        given = " ".join(filter(None, (giver, f"→ {owner}")))
        return [blocks.section(in_a_line(details.todo.text, [given, below]))]
    if place.part is Part.LATER:
        return [
            blocks.section(in_a_line(details.todo.text, [place.owner(details.owner, look), below]))
        ]
    line = in_a_line(details.todo.text, [place.owner(details.owner, look), below])
    return [with_menu(line, _choices(details, look), f"home-todo:{details.todo.id}")]


def _choices(details: TodoDetails, look: Look) -> dict[str, tuple[str, int]]:
    text, id = look.text, details.todo.id
    return {
        action_ids.TODO_DONE: (text("todo-done"), id),
        **snoozed.choice(details, look),
        "week": (text("digest-week"), id),
        "pick": (text("snooze-pick"), id),
        REASSIGN_TODO: (text("digest-reassign"), id),
    }
