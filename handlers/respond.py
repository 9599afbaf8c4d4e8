"""Responses to people: only to requests that Slack sent, only to addresses of Slack's, and by DM
where the first way fails."""

from http import HTTPStatus
from typing import Any

import structlog
from aiohttp import ClientError
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook import WebhookResponse
from slack_sdk.webhook.async_client import AsyncWebhookClient
from yarl import URL

from handlers.views import charts

SLACK = ("slack.com", "slack-gov.com")
AUTHENTIC = "is_authentic"  # in the context of a request over HTTP whose signature is right
log = structlog.get_logger()


class BlocksRefused(Exception):
    """Slack does not take the charts or tables of a response."""


class Respond(AsyncRespond):
    """Posts to a `response_url`, and by DM where Slack refuses that (used up, too late, a failure
    of Slack's): Bolt's own returns a refusal like a success. A `response_url` that is neither
    Slack's nor at SLACK_API_URL is ignored, since it could lead into our network. Raises
    BlocksRefused, since what a DM would then show belongs elsewhere."""

    def __init__(self, response_url: str | None, client: AsyncWebClient, user: str) -> None:
        if response_url is not None and not is_slack(response_url, client.base_url):
            log.warning("response_url_refused")
            response_url = None
        super().__init__(response_url=response_url, proxy=client.proxy, ssl=client.ssl)
        self._client = client
        self._user = user

    async def _post(self, url: str, text: str = "", **message: Any) -> WebhookResponse:
        """Over the connections that are open to Slack anyway; Bolt's own opens one for each."""
        hook = AsyncWebhookClient(url, ssl=self.ssl, proxy=self.proxy, session=self._client.session)
        return await hook.send(text=text, **message)

    async def __call__(self, *args: Any, **message: Any) -> WebhookResponse:
        reason = "no_response_url"
        if self.response_url:
            try:
                answer = await self._post(self.response_url, *args, **message)
            except (ClientError, TimeoutError) as error:
                reason = type(error).__name__
            else:
                if answer.status_code == HTTPStatus.OK:
                    return answer
                if "invalid_blocks" in answer.body and charts.is_rich(message.get("blocks") or ()):
                    raise BlocksRefused
                reason = str(answer.status_code)
        log.warning("answered_by_dm", reason=reason)
        shown = {name: message[name] for name in ("text", "blocks") if message.get(name)}
        await self._client.chat_postMessage(channel=self._user, **shown)
        return WebhookResponse(url="", status_code=HTTPStatus.OK, body="", headers={})


async def tell(
    context: AsyncBoltContext, message: str, shown: list[dict[str, Any]] | None = None
) -> None:
    """Send a message, as text or as these blocks, that only this person sees; where that fails,
    log it."""
    if not context.user_id:
        return
    respond = Respond(context.response_url, context.client, context.user_id)
    try:
        await respond(text=message, blocks=shown, response_type="ephemeral", replace_original=False)
    except (SlackApiError, ClientError, TimeoutError) as error:
        log.error("nothing_said", user=context.user_id, error=type(error).__name__)


def is_authentic(request: AsyncBoltRequest) -> bool:
    """Whether Slack sent this. A socket that was opened with our token brings nothing else."""
    return request.mode == "socket_mode" or bool(request.context.get(AUTHENTIC))


def is_slack(address: object, api: str) -> bool:
    try:
        url = URL(str(address))
        if url.origin() == URL(api).origin():
            return True
    except ValueError:  # no address at all
        return False
    host = url.host or ""
    is_theirs = any(host == name or host.endswith(f".{name}") for name in SLACK)
    return url.scheme == "https" and url.explicit_port in (None, 443) and is_theirs
