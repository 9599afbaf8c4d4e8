"""The form in which a rule is stored: "kind=dated;start=2026-07-01;unit=month;days=15"."""

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from typing import Any

from models.rules.recurrence.rule import Kind, Rule, Unit

_DEFAULTS = {field.name: field.default for field in fields(Rule)}


def to_text(rule: Rule) -> str:
    """One line of at most 250 characters; parts that have their default are left out."""
    parts = ((name, getattr(rule, name)) for name in _DEFAULTS)
    return ";".join(f"{name}={_text(part)}" for name, part in parts if part != _DEFAULTS[name])


def from_text(text: str) -> Rule:
    """The rule that `to_text` wrote. Raises ValueError for any other text."""
    # What is counted stands last, and may hold any character.
    head, mark, what = text.partition(";what=")
    pairs = [part.partition("=") for part in head.split(";")]
    given = {name: value for name, _equals, value in pairs}
    if (
        len(given) != len(pairs)
        or given.keys() - _PARSERS.keys()
        or not {"kind", "start"} <= set(given)
    ):
        raise ValueError(f"not a stored rule: {text!r}")
    parts = {name: _PARSERS[name](value) for name, value in given.items()}
    return Rule(**parts, what=what if mark else "")


def _text(part: object) -> str:
    if isinstance(part, tuple):
        return ",".join(map(str, part))
    return "1" if part is True else str(part)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(",")))


_PARSERS: dict[str, Callable[[str], Any]] = {
    "kind": Kind,
    "start": date.fromisoformat,
    "end": date.fromisoformat,
    "unit": Unit,
    "interval": int,
    "weekdays": _numbers,
    "is_workday": lambda text: text == "1",
    "positions": _numbers,
    "days": _numbers,
    "months": _numbers,
    "quota": int,
    "count": int,
    "is_put_off": lambda text: text == "1",
}
