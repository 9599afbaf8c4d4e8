"""The Web API's front door: tokens, scopes, ordered failures, and the journal of all calls."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web

from bot.localslack.methods import METHODS, Method
from bot.localslack.methods.arguments import Arguments, read_arguments
from bot.localslack.world.errors import SlackError
from bot.localslack.world.faults import ApiError, Fault, Lost, NoAnswer, RateLimited
from bot.localslack.world.shapes import Json
from bot.localslack.world.world import World


@dataclass(frozen=True)
class Call:
    """One Web API call: its arguments without the token, its answer, when (sandbox time)."""

    method: str
    args: Json
    result: Json
    at: datetime

    @property
    def ok(self) -> bool:
        return bool(self.result.get("ok"))


class WebApi:
    """Answers /api/<method>. Every call is kept in `calls`, in order."""

    def __init__(self, world: World, closing: asyncio.Event) -> None:
        self.calls: list[Call] = []
        self._world, self._closing = world, closing

    async def handle(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        try:
            args = await read_arguments(request)
        except SlackError as refusal:
            return self._answer(name, Arguments({}), refusal.body())
        bearer = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
        token = bearer or args.text("token")
        args.given.pop("token", None)
        fault = self._world.faults.next(name, args.text("channel") or args.text("users"))
        fault = fault or self._world.limits.refusal(name, args.text("channel"))
        if fault is None:
            return self._answer(name, args, self._run(name, args, token))
        return await self._fail(request, fault, name, args, token)

    def _answer(self, name: str, args: Arguments, result: Json, status: int = 200) -> web.Response:
        self.calls.append(Call(name, args.given, result, self._world.clock.now()))
        scopes = ",".join(sorted(self._world.scopes))
        return web.json_response(result, status=status, headers={"X-OAuth-Scopes": scopes})

    def _run(self, name: str, args: Arguments, token: str) -> Json:
        method = METHODS.get(name)
        try:
            if method is None:
                raise SlackError("unknown_method", req_method=name)
            self._authorise(method, token)
            return {"ok": True, **method.run(self._world, args)}
        except SlackError as refusal:
            return refusal.body()

    def _authorise(self, method: Method, token: str) -> None:
        if not token:
            raise SlackError("not_authed")
        if token not in {self._world.bot_token, self._world.app_token}:
            raise SlackError("invalid_auth")
        if (token == self._world.app_token) != method.for_app_token:
            raise SlackError("not_allowed_token_type")
        if method.scope is not None:
            self._world.require_scope(method.scope)

    async def _fail(
        self, request: web.Request, fault: Fault, name: str, args: Arguments, token: str
    ) -> web.StreamResponse:
        if isinstance(fault, RateLimited):
            response = self._answer(name, args, SlackError("ratelimited").body(), 429)
            response.headers["Retry-After"] = str(fault.retry_after)
            return response
        if isinstance(fault, ApiError):
            return self._answer(name, args, SlackError(fault.error).body())
        lost: Json = {"ok": False, "error": f"local:{type(fault).__name__}"}
        result = self._run(name, args, token) if fault.after_effect else lost
        if isinstance(fault, (Lost, NoAnswer)):
            response = self._answer(name, args, result)
            if isinstance(fault, NoAnswer):
                await self._closing.wait()
            if request.transport is not None:
                request.transport.abort()
            return response
        response = self._answer(name, args, result, fault.status)
        response.body = b"internal error"
        return response
