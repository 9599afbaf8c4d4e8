"""response_urls: answers to where a command or an action happened."""

from aiohttp import web

from bot.localslack.methods.arguments import read_arguments
from bot.localslack.validation import check_answer_message
from bot.localslack.world.errors import SlackError
from bot.localslack.world.faults import ApiError, ServerError
from bot.localslack.world.shapes import Json
from bot.localslack.world.tickets import ResponseUrl
from bot.localslack.world.world import World

_STATUS = {"invalid_url": 404, "expired_url": 404, "used_url": 404}


class Responses:
    """Answers POST /response/<token>."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def handle(self, request: web.Request) -> web.Response:
        if isinstance(fault := self._world.faults.next("response_url"), ServerError):
            return web.Response(status=fault.status)
        try:
            if isinstance(fault, ApiError):
                raise SlackError(fault.error)
            answer = (await read_arguments(request)).given
            right = self._world.response_urls.use(request.match_info["token"])
            if messages := check_answer_message(answer):
                # Bolt's respond() does not raise for this, so it must be seen here.
                detail = "; ".join(messages)
                self._world.trouble(right.user, "An answer of the app was lost.", detail)
                raise SlackError("invalid_blocks", messages)
            self._apply(right, answer)
        except SlackError as refusal:
            status = _STATUS.get(refusal.error, 400)
            return web.json_response(refusal.body(), status=status)
        return web.Response(text="ok")

    def _apply(self, right: ResponseUrl, answer: Json) -> None:
        messenger, source = self._world.messenger, right.source
        if source is not None:  # it may have been deleted meanwhile
            self._world.workspace.visible_message(right.user, source.channel, source.ts)
        if source is not None and answer.get("delete_original"):
            messenger.delete(source)
            return
        text, blocks = answer.get("text"), answer.get("blocks")
        if source is not None and answer.get("replace_original"):
            messenger.update(source, text or "", blocks or [])
            return
        channel = self._world.workspace.channel(right.channel)
        if answer.get("response_type") == "in_channel":
            bot, thread_ts = self._world.identity.bot_user, answer.get("thread_ts")
            messenger.post(channel, bot, text or "", blocks, thread_ts)
        else:
            messenger.post_ephemeral(channel, right.user, text or "", blocks)
