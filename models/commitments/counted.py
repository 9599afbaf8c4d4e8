"""For whom a to-do or an issue counts in the figures of a review: for whoever had it when it was
done, or else when it was due. What was late as it was handed over is no miss of its new owner."""

from typing import Any

from sqlalchemy import text
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlmodel import Field

NOT_CANCELLED = text("cancelled_at IS NULL")


def whoever_has_it() -> Any:
    """The column: its owner's, until that is decided."""
    return Field(default=None, foreign_key="person.id", sa_column_kwargs={"default": _first_owner})


def _first_owner(context: DefaultExecutionContext) -> int:
    parameters: Any = context.get_current_parameters()  # type: ignore[no-untyped-call]
    return int(parameters["owner_id"])
