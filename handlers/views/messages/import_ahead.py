"""The days that were read of a workbook and are still to come, or overdue: whoever sent it sees
whether each is the one that was meant."""

from collections.abc import Sequence

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import timing
from models.workbook.plan import Ahead

MAX_DAYS = 10  # that are listed
MAX_TEXT = 60  # characters


def shown(ahead: Sequence[Ahead], text: Text) -> list[Block]:
    """The first come first."""
    if not ahead:
        return []
    ordered = sorted(set(ahead), key=lambda one: (one.on, one.customer, one.text))
    lines = [f"• {_line(one, text)}" for one in ordered[:MAX_DAYS]]
    if left := len(ordered) - len(lines):
        lines.append(f"• {text('import-more', count=left)}")
    return [blocks.section("\n".join([f"*{text('import-ahead')}*", *lines]))]


def _line(one: Ahead, text: Text) -> str:
    day, customer = text.full_day(one.on), escape(one.customer)
    if not one.text:
        return text("import-ahead-next", day=day, customer=customer)
    said = escape(blocks.cut(" ".join(one.text.split()), MAX_TEXT))
    key = "import-ahead-todo" if one.customer else "import-ahead-own"
    if one.rule is None:
        return text(key, day=day, todo=said, customer=customer)
    again = timing.again(one.rule, text, one.on)
    return text(f"{key}-again", day=day, often=again, todo=said, customer=customer)
