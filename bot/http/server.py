"""HTTP mode: Slack posts signed requests to `/slack/events`; `/healthz` says whether the database
answers.

Nothing of a request is parsed before its signature is verified. Anything else gets a bare status
and is logged at most once a minute for each kind.
"""

import logging
import time

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.http.connections import Connections
from bot.http.signature import SIGNATURE, TIMESTAMP, NotSlack, Signature
from bot.logs import Seldom, SeldomFilter
from handlers import payload
from handlers.respond import AUTHENTIC
from models.database.database import Database

MAX_BODY = 2_000_000  # bytes; Slack's largest form has 250 kB, at most tripled by URL encoding
# The signature covers the body alone: of the headers, only those needed to parse it are used.
HEADERS = ("Content-Type", TIMESTAMP, SIGNATURE)
log = structlog.get_logger()


class HttpServer:
    def __init__(self, app: AsyncApp, database: Database, secret: str) -> None:
        self._app = app
        self._database = database
        self._secret = secret
        self._seldom = Seldom()
        routes = web.Application(client_max_size=MAX_BODY, middlewares=[self._plainly])
        routes.router.add_post("/slack/events", self._slack)
        routes.router.add_get("/healthz", self._health)
        self._runner = web.AppRunner(
            routes, access_log=None, auto_decompress=False, logger=_quiet_logger()
        )
        self._connections = Connections(self._runner, self._refused)

    async def start(self, host: str, port: int) -> None:
        await self._runner.setup()
        await self._connections.listen(host, port)

    async def stop(self) -> None:
        """Answers what has arrived, then closes."""
        self._connections.close()
        await self._runner.cleanup()

    @web.middleware
    async def _plainly(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """A refusal is a bare status; the connection is closed after each request."""
        try:
            answer = await handler(request)
        except web.HTTPException as refusal:
            self._refused(refusal.reason.lower().replace(" ", "_"))
            answer = web.Response(status=refusal.status)
        except NotSlack as unsigned:
            self._refused(unsigned.kind)
            answer = web.Response(status=401)
        answer.force_close()
        return answer

    async def _slack(self, request: web.Request) -> web.Response:
        stamps, signatures = (request.headers.getall(name, []) for name in (TIMESTAMP, SIGNATURE))
        signature = Signature(stamps, signatures, time.time())
        try:
            body = await request.read()
        except (ConnectionError, web.RequestPayloadError):  # the client left or was too slow
            raise web.HTTPBadRequest from None
        signature.require(self._secret, body)
        self._connections.has_arrived(request.protocol)
        answer = await self._app.async_dispatch(_bolt_request(request, body))
        return await to_aiohttp_response(answer)

    async def _health(self, request: web.Request) -> web.Response:
        self._connections.has_arrived(request.protocol)
        if not await self._database.answers():
            return web.json_response({"ok": False, "database": "unusable"}, status=503)
        return web.json_response({"ok": True})

    def _refused(self, kind: str) -> None:
        if self._seldom.is_due(kind):
            log.warning("request_refused", kind=kind)


def _bolt_request(request: web.Request, body: bytes) -> AsyncBoltRequest:
    """The request as Bolt takes it. Raises HTTPBadRequest for a body that cannot be parsed."""
    headers = {name: request.headers[name] for name in HEADERS if name in request.headers}
    try:
        read = AsyncBoltRequest(body=body.decode(), headers={**headers}, context={AUTHENTIC: True})
    except Exception:  # Bolt parses all of it, and raises whatever goes wrong
        raise web.HTTPBadRequest from None
    if not payload.is_readable(read.body):
        raise web.HTTPBadRequest
    return read


def _quiet_logger() -> logging.Logger:
    """A logger for the web server, which logs a traceback for everything that is not HTTP."""
    logger = logging.getLogger("bot.http.aiohttp")
    logger.filters = [SeldomFilter()]
    return logger
