"""The meaning of Slack's error codes. A code in none of these lists is taken for a problem of the
bot's own, never for one of a person's, and never as final."""

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from models.delivery.rate_limit import MAX_PAUSE
from models.notifications.unreachable import REASONS

TOO_MANY_REQUESTS = 429
OF_RECIPIENT = frozenset(REASONS)
LIMITS = frozenset({"message_limit_exceeded", "rate_limited", "ratelimited"})
# Slack gave up: the call may have taken effect before.
BROKEN_OFF = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable"})
# Of a stored DM: the person may have another one.
OF_CHANNEL = frozenset({"channel_not_found", "is_archived"})
# Of a channel somebody wants something posted in: the bot is not in it; nobody may post there.
NOT_A_MEMBER = frozenset({"channel_not_found", "not_in_channel"})
CLOSED = frozenset({"is_archived", "restricted_action", "restricted_action_read_only_channel"})
# The message itself is at fault.
OF_MESSAGE = frozenset(
    {
        "attachment_payload_limit_exceeded",
        "invalid_arguments",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "markdown_text_conflict",
        "metadata_too_large",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "too_many_attachments",
    }
)
# Only another token helps, which takes a restart.
OF_TOKEN = frozenset(
    {
        "account_inactive",
        "invalid_auth",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "token_expired",
        "token_revoked",
    }
)


def reason(error: SlackApiError) -> str | None:
    """Slack's error code; None where the response is not Slack's JSON, but comes from a proxy or a
    failing server."""
    answer = error.response
    if not isinstance(answer, AsyncSlackResponse) or not isinstance(answer.data, dict):
        return None
    word = answer.data.get("error")
    return word if isinstance(word, str) else None


def is_limit(error: SlackApiError) -> bool:
    """Whether Slack's rate limit was exceeded, in whichever way it says so."""
    return reason(error) in LIMITS or _status(error) == TOO_MANY_REQUESTS


def may_have_worked(error: SlackApiError) -> bool:
    """Whether the call may have taken effect all the same."""
    word = reason(error)
    return word is None or word in BROKEN_OFF or _status(error) >= 500


def retry_after(error: SlackApiError, otherwise: float) -> float:
    """Seconds to wait as Slack says, else `otherwise`; at most MAX_PAUSE."""
    headers = getattr(error.response, "headers", {})
    said = str(headers.get("Retry-After", ""))
    wait = float(said) if said.isascii() and said.isdecimal() else otherwise
    return min(wait, MAX_PAUSE.total_seconds())


def _status(error: SlackApiError) -> int:
    answer = error.response
    return answer.status_code if isinstance(answer, AsyncSlackResponse) else 0
