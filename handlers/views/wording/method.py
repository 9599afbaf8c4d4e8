"""How a contact came about."""

from handlers.text import Text
from models.followups.entry import Method


def said(method: Method | None, text: Text) -> str:
    """ "" where nobody said."""
    return text(f"method-{method.value}") if method else ""
