"""From what a person means ("bob", "Phone", a date) to the result of using an element."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import date, datetime, time
from typing import Any

from bot.localslack.world.blocks import options_of
from bot.localslack.world.errors import PersonError
from bot.localslack.world.shapes import Json
from bot.localslack.world.values import KEYS, is_many
from bot.localslack.world.workspace import Workspace

Search = Callable[[str], Awaitable[Json]]
"""Asks the bot for options to a query."""


async def result_of(element: Json, wanted: Any, workspace: Workspace, search: Search) -> Json:
    """The result, in the page's protocol, of giving `wanted` to an element; None clears it.

    Options are named by their text or value, users and channels by name or id.
    Raises PersonError with what there is to choose from.
    """
    kind = element["type"]
    if kind == "overflow" or KEYS[kind].result == "selected":
        several = wanted if isinstance(wanted, (list, tuple, set)) else [wanted]
        names = [str(name) for name in several if name is not None]
        if len(names) > 1 and not is_many(kind):
            raise PersonError(f"only one can be chosen, not {names}")
        return {"type": kind, "selected": await _selected(element, names, workspace, search)}
    return {"type": kind, KEYS[kind].result: None if wanted is None else _typed(kind, wanted)}


async def _selected(
    element: Json, names: list[str], workspace: Workspace, search: Search
) -> list[str]:
    kind = element["type"]
    if "external" in kind:
        return [await _searched(element, name, search) for name in names]
    if "users" in kind:
        users = {user.name: user.id for user in workspace.users.values() if not user.deleted}
        return [_named(users, name) for name in names]
    if "channels" in kind or "conversations" in kind:
        channels = {c.name: c.id for c in workspace.channels.values() if c.name}
        return [_named(channels, name) for name in names]
    return [_value(options_of(element), name) for name in names]


def _named(known: dict[str, str], name: str) -> str:
    bare = name.lstrip("@#")
    if bare in known.values():
        return bare
    if bare not in known:
        raise PersonError(f"there is no {name!r} among {sorted(known)}")
    return known[bare]


def _value(options: Iterable[Json], name: str) -> str:
    for option in options:
        if name in (option["text"]["text"], option.get("value")):
            return str(option.get("value"))
    texts = [option["text"]["text"] for option in options]
    raise PersonError(f"there is no {name!r} among {texts}")


async def _searched(element: Json, name: str, search: Search) -> str:
    least = element.get("min_query_length", 3)
    if len(name) < least:
        raise PersonError(f"{name!r} is too short: the menu searches from {least} characters on")
    options = options_of(await search(name))
    texts = [option["text"]["text"] for option in options]
    if name in texts:
        return str(options[texts.index(name)]["value"])
    likely = [option for option in options if name in option["text"]["text"]]
    fitting = options if len(options) == 1 else likely
    if len(fitting) != 1:
        raise PersonError(f"{name!r} does not name one of the options {texts}")
    return str(fitting[0]["value"])


def _typed(kind: str, wanted: Any) -> Any:
    """A text, "2026-05-06", "14:30", or unix seconds. Raises PersonError."""
    match wanted:
        case datetime() if kind == "datetimepicker" and wanted.tzinfo is not None:
            return int(wanted.timestamp())
        case date() if kind == "datepicker" and not isinstance(wanted, datetime):
            return wanted.isoformat()
        case time() if kind == "timepicker":
            return wanted.strftime("%H:%M")
    if kind == "file_input":
        return list(wanted)
    try:
        if kind == "datepicker":
            return date.fromisoformat(wanted).isoformat()
        if kind == "timepicker":
            return time.fromisoformat(wanted).strftime("%H:%M")
        if kind == "datetimepicker":
            return int(wanted)
    except (TypeError, ValueError):
        raise PersonError(f"a {kind} takes no {wanted!r}") from None
    if kind == "rich_text_input":
        section = {"type": "rich_text_section", "elements": [{"type": "text", "text": wanted}]}
        return {"type": "rich_text", "elements": [section]}
    return str(wanted)
