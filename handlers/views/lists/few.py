"""The first of several lines, and how many more there are."""

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import escape

MAX_LINES = 10
MAX_LINE = 150


def listed(said: list[str], text: Text) -> list[str]:
    """mrkdwn."""
    lines = [f"• {escape(blocks.cut(one, MAX_LINE))}" for one in said[:MAX_LINES]]
    if len(said) > MAX_LINES:
        lines.append(text("away-more", count=len(said) - MAX_LINES))
    return lines
