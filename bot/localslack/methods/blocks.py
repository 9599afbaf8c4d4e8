"""blocks.validate."""

import re
from typing import Any

from bot.localslack.methods.arguments import Arguments
from bot.localslack.validation import check_blocks, check_view
from bot.localslack.validation.blocks import BLOCKS
from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Json
from bot.localslack.world.world import World

_POINTER = re.compile(r" \[json-pointer:(.*)\]$")


def validate(_world: World, args: Arguments) -> Json:
    """Exactly one of `blocks`, `message` and `view`. Blocks alone are good when some surface
    takes them; else the errors are those of a message."""
    given = [name for name in ("blocks", "message", "view") if args.given.get(name) is not None]
    if len(given) != 1:
        raise SlackError("invalid_arguments", ["provide one of blocks, message, view"])
    name = given[0]
    if problems := _PROBLEMS[name](args.json(name)):
        raise SlackError(f"invalid_{name}", errors=[_error(problem) for problem in problems])
    return {}


def _blocks(blocks: Any) -> list[str]:
    found = {surface: check_blocks(blocks, surface, "") for surface in BLOCKS}
    return found["message"] if all(found.values()) else []


def _message(message: Any) -> list[str]:
    if not isinstance(message, dict):
        return ["must provide an object [json-pointer:]"]
    return check_blocks(message.get("blocks", []), "message")


def _view(view: Any) -> list[str]:
    return [problem.replace("json-pointer:/view", "json-pointer:") for problem in check_view(view)]


_PROBLEMS = {"blocks": _blocks, "message": _message, "view": _view}


def _error(problem: str) -> Json:
    """Slack's code is `failed_constraint` for whatever breaks the schema."""
    found = _POINTER.search(problem)
    pointer = found[1] if found else ""
    return {"pointer": pointer, "code": "failed_constraint", "message": _POINTER.sub("", problem)}
