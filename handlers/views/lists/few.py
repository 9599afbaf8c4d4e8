"""The first of several lines, and how many more there are."""

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import escape

MAX_LINES = 10
MAX_LINE = 150


def listed(said: list[str], text: Text, most: int = MAX_LINES) -> list[str]:
    """mrkdwn."""
    lines = [f"• {escape(blocks.cut(one, MAX_LINE))}" for one in said[:most]]
    if len(said) > most:
        lines.append(text("away-more", count=len(said) - most))
    return lines
