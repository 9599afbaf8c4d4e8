"""What Slack's refusals mean. Each list is closed: a word that stands in none of them is taken
as said of us, and never as said of a person or as final."""

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from models.delivery.rate_limit import MAX_PAUSE
from models.notifications.unreachable import REASONS

TOO_MANY_REQUESTS = 429
OF_RECIPIENT = frozenset(REASONS)
LIMITS = frozenset({"message_limit_exceeded", "rate_limited", "ratelimited"})
# Slack broke off: what was asked for may have been done before it did.
BROKEN_OFF = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable"})
# Of a DM that is remembered: the person may have another.
OF_CHANNEL = frozenset({"channel_not_found", "is_archived"})
# A fault of ours in what we wanted to say.
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
# Only another token helps, and that takes another start.
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
    """Slack's word for why it refuses; None where it is not Slack that speaks, but something
    between us and it, or a server that is breaking down."""
    answer = error.response
    if not isinstance(answer, AsyncSlackResponse) or not isinstance(answer.data, dict):
        return None
    word = answer.data.get("error")
    return word if isinstance(word, str) else None


def is_limit(error: SlackApiError) -> bool:
    """Whether we asked more often than Slack allows, in whichever way it says so."""
    return reason(error) in LIMITS or _status(error) == TOO_MANY_REQUESTS


def may_have_worked(error: SlackApiError) -> bool:
    """Whether Slack may have done what was asked for all the same."""
    word = reason(error)
    return word is None or word in BROKEN_OFF or _status(error) >= 500


def retry_after(error: SlackApiError, otherwise: float) -> float:
    """Seconds, where Slack says how many; no more than a pause lasts."""
    headers = getattr(error.response, "headers", {})
    said = str(headers.get("Retry-After", ""))
    wait = float(said) if said.isascii() and said.isdecimal() else otherwise
    return min(wait, MAX_PAUSE.total_seconds())


def _status(error: SlackApiError) -> int:
    answer = error.response
    return answer.status_code if isinstance(answer, AsyncSlackResponse) else 0
