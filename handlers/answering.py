"""Who is answered, and where: only what Slack sent, and only at Slack."""

import structlog
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient
from yarl import URL

SLACK = ("slack.com", "slack-gov.com")
AUTHENTIC = "is_authentic"  # in the context of a request over HTTP whose signature is right
log = structlog.get_logger()


def answer_at(response_url: str | None, client: AsyncWebClient) -> AsyncRespond:
    """Answers go to Slack alone, or to where its Web API is set to be: an address of anybody
    else's, which could be one inside our network, counts as none."""
    if response_url is not None and not _is_slack(response_url, client.base_url):
        log.warning("response_url_refused")
        response_url = None
    return AsyncRespond(response_url=response_url, proxy=client.proxy, ssl=client.ssl)


def is_authentic(request: AsyncBoltRequest) -> bool:
    """Whether Slack sent this. A socket was opened with our token, and brings nothing else."""
    return request.mode == "socket_mode" or bool(request.context.get(AUTHENTIC))


def _is_slack(address: object, api: str) -> bool:
    try:
        url = URL(str(address))
        if url.origin() == URL(api).origin():
            return True
    except ValueError:  # no address at all
        return False
    host = url.host or ""
    is_theirs = any(host == name or host.endswith(f".{name}") for name in SLACK)
    return url.scheme == "https" and url.explicit_port in (None, 443) and is_theirs
