"""The bytes of files: upload URLs, private URLs, and the page's own way to them."""

from aiohttp import hdrs, web

from bot.localslack.activity.entrances import Entrances
from bot.localslack.server.page_guard import PageGuard
from bot.localslack.world.errors import PersonError, SlackError
from bot.localslack.world.files import File
from bot.localslack.world.world import World

SIGN_IN = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>"


class FileTransfer:
    """Answers /upload/v1/<token>, /files-pri/<id> and, for the page, /file/<id>."""

    def __init__(self, world: World, entrances: Entrances, guard: PageGuard) -> None:
        self._world, self._entrances, self._guard = world, entrances, guard

    def add_routes(self, app: web.Application) -> None:
        app.router.add_post("/upload/v1/{token}", self._receive)
        app.router.add_get("/files-pri/{file}", self._download)
        app.router.add_get("/files-pri/{file}/download", self._download)
        app.router.add_get("/file/{file}", self._show)
        app.router.add_post("/file", self._drop)

    async def _receive(self, request: web.Request) -> web.Response:
        """Raw bytes, whatever they are labelled as, or a form with one file."""
        try:
            content = await _content(request)
            self._world.files.receive(request.match_info["token"], content)
        except SlackError as refusal:
            return web.Response(status=400, text=refusal.error)
        return web.Response(text=f"OK - {len(content)}")

    async def _download(self, request: web.Request) -> web.Response:
        """Whoever may not read a file gets a page to sign in, with status 200."""
        bearer = request.headers.get(hdrs.AUTHORIZATION, "").removeprefix("Bearer ").strip()
        if bearer != self._world.bot_token or "files:read" not in self._world.scopes:
            return web.Response(text=SIGN_IN, content_type="text/html")
        return self._answer(request)

    async def _show(self, request: web.Request) -> web.Response:
        self._guard.require_token(request)
        return self._answer(request)

    async def _drop(self, request: web.Request) -> web.Response:
        """A file that somebody shares on the page, with `user`, `channel`, `name` and `text`."""
        self._guard.require_token(request)
        query, content = request.query, await request.read()
        try:
            where = query["user"], query["channel"]
            self._entrances.share(*where, query["name"], content, query.get("text", ""))
        except (KeyError, PersonError, SlackError) as refusal:
            return web.Response(status=400, text=str(refusal))
        return web.Response(text="ok")

    def _answer(self, request: web.Request) -> web.Response:
        try:
            file = self._world.files.find(request.match_info["file"])
        except SlackError as refusal:
            raise web.HTTPNotFound(text=refusal.error) from None
        return _as_attachment(file)


async def _content(request: web.Request) -> bytes:
    if request.content_type != "multipart/form-data":
        return await request.read()
    form = await request.post()
    for part in form.values():
        if isinstance(part, web.FileField):
            return part.file.read()
    raise SlackError("no_file_data")


def _as_attachment(file: File) -> web.Response:
    """Never shown by the browser itself: a page that somebody uploads must not become ours."""
    name = file.name.encode("ascii", "replace").decode().replace('"', "'")
    headers = {hdrs.CONTENT_DISPOSITION: f'attachment; filename="{name}"'}
    return web.Response(body=file.content, content_type=file.mimetype, headers=headers)
