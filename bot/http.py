"""HTTP mode: Slack calls us. `/slack/events` takes every request of Slack's, signed;
`/healthz` says whether the database answers."""

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.app.async_app import AsyncApp

from models.db import Database


class HttpServer:
    def __init__(self, app: AsyncApp, database: Database) -> None:
        self._app = app
        self._database = database
        routes = web.Application()
        routes.router.add_post("/slack/events", self._slack)
        routes.router.add_get("/healthz", self._health)
        self._runner = web.AppRunner(routes, access_log=None)

    async def start(self, host: str, port: int) -> None:
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()

    async def stop(self) -> None:
        """Answers what has arrived, then closes."""
        await self._runner.cleanup()

    async def _slack(self, request: web.Request) -> web.Response:
        answer = await self._app.async_dispatch(await to_bolt_request(request))
        return await to_aiohttp_response(answer)

    async def _health(self, request: web.Request) -> web.Response:
        if not await self._database.answers():
            return web.json_response({"ok": False, "database": "unusable"}, status=503)
        return web.json_response({"ok": True})
