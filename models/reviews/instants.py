"""Instants that a query reckons from others, to the microsecond, on both databases."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction

from models.database.columns import Instant

PLACES = 19  # characters of an instant on SQLite before its fraction, which date functions round


class Later(GenericFunction[datetime]):
    """later(instant, seconds)"""

    name = "later"
    type = Instant()
    inherit_cache = True


class OfClock(GenericFunction[datetime]):
    """of_clock(day, clock time, seconds): the clock time on that day as if it were in UTC, so many
    seconds later."""

    name = "of_clock"
    type = Instant()
    inherit_cache = True


def _arguments(function: GenericFunction[datetime], compiler: Any, **kw: Any) -> list[str]:
    return [f"({compiler.process(one, **kw)})" for one in function.clauses]


@compiles(Later, "sqlite")
def _later_sqlite(function: Later, compiler: Any, **kw: Any) -> str:
    instant, seconds = _arguments(function, compiler, **kw)
    whole, fraction = f"substr({instant}, 1, {PLACES})", f"substr({instant}, {PLACES + 1})"
    return f"(datetime({whole}, {seconds} || ' seconds') || {fraction})"


@compiles(Later, "postgresql")
def _later_postgresql(function: Later, compiler: Any, **kw: Any) -> str:
    instant, seconds = _arguments(function, compiler, **kw)
    return f"({instant} + {seconds} * interval '1 second')"


@compiles(OfClock, "sqlite")
def _of_clock_sqlite(function: OfClock, compiler: Any, **kw: Any) -> str:
    day, clock, seconds = _arguments(function, compiler, **kw)
    whole, fraction = f"substr({clock}, 1, 8)", f"substr({clock}, 9)"
    return f"(datetime({day} || ' ' || {whole}, {seconds} || ' seconds') || {fraction})"


@compiles(OfClock, "postgresql")
def _of_clock_postgresql(function: OfClock, compiler: Any, **kw: Any) -> str:
    day, clock, seconds = _arguments(function, compiler, **kw)
    return f"(({day} + {clock} + {seconds} * interval '1 second') at time zone 'UTC')"
