"""A message about one thing, with the buttons that settle it. It is rendered again after a button
was pressed."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import registry
from handlers.views.wording.line import menu_options, why_option
from handlers.views.wording.look import Look
from models.notifications.notification import Notification
from models.rules.deadlines import Kind

MAX_FALLBACK = 2000  # characters
ANSWERS = (Kind.RECORDED, Kind.NOTE)  # to what its recipient has just done: it needs no reason


def message(notification: Notification, look: Look) -> tuple[str, list[Block]]:
    """The text of the push notification, and the blocks."""
    headline = registry.headline(notification, look)
    shown = registry.message_blocks(notification, look)
    return escape(blocks.cut(headline, MAX_FALLBACK)), _with_why(shown, notification, look)


def _with_why(shown: list[Block], notification: Notification, look: Look) -> list[Block]:
    """With a menu behind the buttons: what is done seldom, and why it came now."""
    row = shown[-1]
    if row["type"] != "actions" or notification.subject.is_settled or notification.kind in ANSWERS:
        return shown
    rare = menu_options(registry.choices(notification, look))
    menu = {
        "type": "overflow",
        "action_id": f"{action_ids.WHY_NOW}@{row['block_id']}",
        "options": [*rare, why_option(notification, look.text)],
    }
    return [*shown[:-1], row | {"elements": [*row["elements"], menu]}]
