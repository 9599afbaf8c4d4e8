"""Words of a document that no figure changes: headings, and what stands where nothing does."""

from dataclasses import fields
from typing import TypeVar

from handlers.text import Text

W = TypeVar("W")


def of(kind: type[W], prefix: str, text: Text) -> W:
    """A dataclass whose every field is the message of its name."""
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    return kind(**{name: text(f"{prefix}-{name}") for name in names})
