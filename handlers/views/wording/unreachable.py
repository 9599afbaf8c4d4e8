"""Somebody no message reaches, as their manager or an admin reads it."""

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording.line import Line
from handlers.views.wording.look import Look
from handlers.views.wording.wording import Wording
from models.notifications.notification import Notification
from models.notifications.unreachable import Unreachable

MAX_NAME = 40  # characters


def what_waits(counts: dict[str, int], text: Text) -> str:
    """ "3 to-dos, 1 customer" """
    parts = [text(f"unreachable-{what}", count=count) for what, count in counts.items()]
    return text.listed(parts)


def _headline(notification: Notification, gone: Unreachable, look: Look) -> str:
    text, who = look.text, blocks.cut(gone.person.name, MAX_NAME)
    if gone.is_settled:
        return text("unreachable-settled", who=who)
    why = gone.person.membership.value if gone.person.left_at else "refused"
    what = what_waits(gone.counts, text)
    return text("unreachable-said", who=who, count=gone.count, why=why, what=what)


def _blocks(notification: Notification, gone: Unreachable, look: Look) -> list[Block]:
    shown = [blocks.section(escape(_headline(notification, gone, look)))]
    if not gone.is_settled:
        shown.append(blocks.actions([_button(look.text)], f"unreachable:{gone.person.id}"))
    return shown


def _line(notification: Notification, gone: Unreachable, look: Look) -> Line:
    what = _headline(notification, gone, look)
    button = None if gone.is_settled else _button(look.text)
    return Line(what, "", gone.person.id, gone.is_settled, button)


def _why(notification: Notification, gone: Unreachable, look: Look) -> dict[str, str]:
    return {"who": gone.person.name}


def _button(text: Text) -> Block:
    return blocks.button(text("unreachable-reassign"), action_ids.UNREACHABLE_REASSIGN)


WORDING = Wording(Unreachable, _headline, _blocks, _line, _why)
