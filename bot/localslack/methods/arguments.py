"""The arguments of a Web API call, wherever they were put: query, form, JSON, JSON in a form."""

import json
from typing import Any

from aiohttp import web

from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Json

_TRUE = frozenset({True, "true", "True", "1"})


class Arguments:
    """Read access to a call's arguments. Raises SlackError("invalid_arguments")."""

    def __init__(self, given: Json) -> None:
        self.given = given

    def text(self, name: str, default: str = "") -> str:
        value = self.given.get(name)
        return default if value is None else str(value)

    def required(self, name: str) -> str:
        value = self.text(name)
        if not value:
            raise SlackError("invalid_arguments", [f"missing required field: {name}"])
        return value

    def flag(self, name: str) -> bool:
        value = self.given.get(name)
        return isinstance(value, (str, bool, int)) and value in _TRUE

    def number(self, name: str, default: int, most: int, error: str = "invalid_limit") -> int:
        try:
            value = int(self.text(name) or default)
        except ValueError:
            raise SlackError("invalid_arguments", [f"must be an integer: {name}"]) from None
        if not 0 < value <= most:
            raise SlackError(error)
        return value

    def json(self, name: str, error: str = "invalid_arguments") -> Any:
        """An argument that is JSON, or a string holding JSON; None when it is not there."""
        value = self.given.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise SlackError(error, [f"must be valid JSON [json-pointer:/{name}]"]) from None


async def read_arguments(request: web.Request) -> Arguments:
    """Query and body together; an empty body counts as no arguments. Raises SlackError."""
    given: Json = dict(request.query)
    if request.content_type == "application/json":
        text = await request.text()
        try:
            body = json.loads(text) if text.strip() else {}
        except ValueError:
            raise SlackError("invalid_json") from None
        if not isinstance(body, dict):
            raise SlackError("json_not_object")
        given |= body
    elif request.method == "POST":
        given |= dict(await request.post())
    return Arguments(given)
