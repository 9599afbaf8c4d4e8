"""Keeps other web pages out: a page of any site can have the browser call this machine."""

import secrets

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

NAMES = ("127.0.0.1", "localhost")


class PageGuard:
    """Only this machine's own names are answered to, and only our own page may speak; the page and
    its socket open with a token that nobody else's page knows."""

    def __init__(self) -> None:
        self.token = secrets.token_urlsafe(16)
        self._hosts: frozenset[str] = frozenset()

    def listens(self, port: int) -> None:
        self._hosts = frozenset(f"{name}:{port}" for name in NAMES)

    @web.middleware
    async def check(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """A name of somebody else's that leads here would make their page ours (DNS rebinding)."""
        hosts = request.headers.getall(hdrs.HOST, [])
        origins = request.headers.getall(hdrs.ORIGIN, [])
        if len(hosts) != 1 or hosts[0] not in self._hosts:
            raise web.HTTPForbidden(text="another host")
        if not {f"http://{host}" for host in self._hosts}.issuperset(origins):
            raise web.HTTPForbidden(text="another origin")
        return await handler(request)

    def require_token(self, request: web.Request) -> None:
        given = request.query.getall("token", [])
        if len(given) != 1 or not secrets.compare_digest(given[0].encode(), self.token.encode()):
            raise web.HTTPForbidden(text="Open the address that `make run` has printed.")
