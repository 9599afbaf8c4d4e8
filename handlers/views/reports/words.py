"""Words of a document that no figure changes: headings, and what stands where nothing does."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeVar

W = TypeVar("W", bound=Any)


def of(kind: type[W], said: Callable[[str], str]) -> W:
    """A dataclass with what is said for the name of each of its fields."""
    made: W = kind(**{field.name: said(field.name) for field in fields(kind)})
    return made
