"""A to-do that is offered right after a record, for its customer."""

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording.look import Look
from handlers.views.wording.todo import by_when
from models.errors import Malformed
from models.rules.oneline import LineTodo

MAX_TYPED = 1500  # characters in a button


def message(
    name: str, read: LineTodo, held: tuple[int, str, str], look: Look
) -> tuple[str, list[Block]]:
    """`held`: what the button keeps: the customer's id, the message, and what was typed."""
    title = look.text("wanted-too", customer=name)
    when = f" · {by_when(read, look)}" if read.due else ""
    said = f"*{escape(title)}*\n{escape(f'• {read.text}{when}')}"
    customer_id, submission, typed = held
    value = f"{customer_id}|{submission}|{typed[:MAX_TYPED]}"
    add = blocks.button(look.text("wanted-add"), action_ids.TODO_WANTED, value, style="primary")
    return title, [blocks.section(said), blocks.actions([add], "todo-wanted")]


def held_in(held: str) -> tuple[int, str, str]:
    """Raises Malformed."""
    customer_id, _, rest = held.partition("|")
    submission, _, typed = rest.partition("|")
    if not submission or not typed.strip():
        raise Malformed
    return submitted.number(customer_id), submission, typed
