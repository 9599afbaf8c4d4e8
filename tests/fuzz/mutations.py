"""Payloads changed at one place, as an old client or a person with a debugger would."""

import copy
import random
from collections.abc import Iterator
from typing import Any

ODD: list[Any] = [
    None, True, -1, 0, 1.5, 10**30, "", " ", "0", "-1", "1.5", "2:2147483648", "9" * 40, "a:b:c",
    "\ud800", "\x00", "\u202e", "\u0665", "x" * 5000, "{", "{}", "[]", '{"id": []}', "null", [], {},
    [[]], [None], {"value": None}, {"": ""},
]  # fmt: skip
KEPT = {"team", "team_id", "user", "user_id", "api_app_id", "token", "trigger_id"}  # of Slack alone
Path = tuple[Any, ...]


def mutated(payload: dict[str, Any], others: list[Any], chance: random.Random) -> tuple[Any, Path]:
    """A copy with one value replaced, dropped or doubled, and where that is."""
    changed = copy.deepcopy(payload)
    path = chance.choice([path for path in _paths(changed) if path[0] not in KEPT])
    holder = changed
    for step in path[:-1]:
        holder = holder[step]
    last, way = path[-1], chance.random()
    if way < 0.15:
        del holder[last]
    elif way < 0.75:
        holder[last] = copy.deepcopy(chance.choice(ODD))
    else:
        holder[last] = copy.deepcopy(chance.choice(others))
    return changed, path


def leaves(payload: Any) -> Iterator[Any]:
    for path in _paths(payload):
        value = payload
        for step in path:
            value = value[step]
        if isinstance(value, str | int | float):
            yield value


def _paths(value: Any, before: Path = ()) -> Iterator[Path]:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        yield (*before, key)
        if isinstance(inner, dict | list):
            yield from _paths(inner, (*before, key))
