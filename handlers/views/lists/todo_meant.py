"""An open to-do or planned contact that `/todo` is told to move, drop or finish, which may as well
be a new to-do: each at one press, and nothing is changed by words alone."""

from collections.abc import Sequence

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists import meant as views
from handlers.views.lists import todo
from handlers.views.wording import appointment, issue
from handlers.views.wording.look import Look
from models.home.home import Planned, Row
from models.home.meant import Meant
from models.notifications.subjects import ActionDetails, IssueDetails, TodoDetails

MAX_HELD = 2000  # characters of a button's value
_NEW = "todo-meant-new"


def message(
    meant: Meant, rows: Sequence[Row], look: Look, typed: str = "", *, is_dropped: bool = False
) -> tuple[str, list[Block]]:
    """Without `rows` only the question remains. `typed` is what may be a new to-do; "" once one of
    them was moved."""
    text = look.text
    none = text("todo-meant-none" if meant.to else "todo-meant-none-done")
    said = views.title(meant, rows, look) if rows else none
    if rows and is_dropped:
        said = text("todo-meant-drop", count=len(rows))
    shown: list[Block] = [blocks.section(f"*{escape(said)}*")]
    for row in rows:
        if isinstance(row, TodoDetails):
            shown += todo.item(row, look, is_new=is_dropped)
        elif isinstance(row, Planned):
            shown += _planned(row, look, is_dropped=is_dropped)
        elif isinstance(row, ActionDetails):
            shown += views.of_action(row, meant, look, is_only=len(rows) == 1)
        elif isinstance(row, IssueDetails):
            shown += issue.item(row, look, "meant-issue")
        if isinstance(row, TodoDetails | Planned):
            shown += views.move_button(row, meant.to, look, is_only=len(rows) == 1)
    if typed and len(typed) <= MAX_HELD:
        new = blocks.button(text("todo-meant-new"), action_ids.TODO_NEW, typed)
        shown.append(blocks.actions([new], _NEW))
    return escape(said), shown


def _planned(row: Planned, look: Look, *, is_dropped: bool) -> list[Block]:
    when = appointment.when(row.appointment, row.owner, look)
    said = f"*{escape(row.customer.name)}*\n{escape(look.text('home-contact', day=when))}"
    open_form = blocks.button(look.text("appointment-details"), action_ids.APPOINTMENT_MOVE)
    block_id = f"record-contact:{row.appointment.id}"
    return [blocks.section(said, open_form if is_dropped else None, block_id)]
