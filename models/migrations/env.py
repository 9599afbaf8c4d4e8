"""Alembic's entry point: it runs on the connection that `upgrade` hands over."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy.types import String, TypeDecorator
from sqlmodel import SQLModel

import models.tables  # noqa: F401  (they register themselves)


def render_item(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Write our column types as the plain ones they are stored in, so that an old migration
    does not change with them."""
    if kind == "type" and isinstance(item, TypeDecorator):
        stored = item.load_dialect_impl(autogen.dialect)
        return f"sa.{stored!r}" if not isinstance(stored, String) else _text(stored)
    return False


def _text(stored: String) -> str:
    return f"sa.String({stored.length or ''})"


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,  # SQLite alters a table by rebuilding it
    render_item=render_item,
)
with context.begin_transaction():
    context.run_migrations()
