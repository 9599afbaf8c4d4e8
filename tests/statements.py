"""Counting what a database is asked, for tests and measurements."""

import contextlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Engine, event

FRAME = ("BEGIN", "PRAGMA", "SELECT set_config")  # of every transaction


@contextlib.contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    """Collects the statements sent within the block; many rows sent at once are one statement."""
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if not statement.startswith(FRAME):
            sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)
