"""How much a workbook brings, or has brought, and whose it is."""

from collections.abc import Sequence

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import Block, escape
from models.workbook.counts import Counts, Share, Todos

MAX_SHARES = 15  # people


def said(counts: Counts, text: Text, when: str) -> str:
    """`when`: "before" it is imported, or "after"."""
    brought = {
        "import-created": counts.created,
        "import-changed": counts.changed,
        "import-strategies": counts.strategies,
        "import-followups": counts.followups,
        "import-filled": counts.filled,
        "import-settled": counts.settled,
        "import-todos": counts.todos.total,
        "import-next": counts.next_contacts,
        "import-contacted": counts.contacted,
        "import-deals": counts.deals,
        "import-instalments": counts.instalments,
    }
    others = {"import-same": counts.same, "import-left-out": counts.left_out}
    opening = "import-rows" if any(brought.values()) else "import-rows-only"
    lines = {opening: counts.rows, **brought, **others}
    states = _states(counts.todos, text)
    return "\n".join(
        text(key, count=count, when=when, states=states) for key, count in lines.items() if count
    )


def _states(todos: Todos, text: Text) -> str:
    open_ones = text("import-todos-open", count=todos.open, late=todos.late) if todos.open else ""
    others = {"done": todos.done, "dropped": todos.dropped, "unsaid": todos.unsaid}
    found = [text(f"import-todos-{name}", count=count) for name, count in others.items() if count]
    return text.listed([*filter(None, [open_ones]), *found])


def shares(found: Sequence[Share], text: Text) -> list[Block]:
    """Whose it will be, where that is not all of who imports."""
    if all(one.is_by for one in found):
        return []
    lines = [_share(one, text) for one in found[:MAX_SHARES]]
    if left := len(found) - len(lines):
        lines.append(text("import-more", count=left))
    return [blocks.context("\n".join(lines))]


def _share(one: Share, text: Text) -> str:
    parts = {"customers": one.customers, "followups": one.followups, "todos": one.todos}
    said = [text(f"import-share-{key}", count=count) for key, count in parts.items() if count]
    return text("import-share", person=escape(one.name), what=text.listed(said))
