"""Who is answered, and where."""

from pathlib import Path

import pytest
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

import handlers
from handlers import errors
from handlers.respond import Respond

API = "http://127.0.0.1:8025/api/"
FOREIGN = [
    "http://hooks.slack.com/commands/1",  # not over TLS
    "https://hooks.slack.com:8443/commands/1",
    "https://hooks.slack.com@evil.example/commands/1",
    "https://hooks.slack.com.evil.example/commands/1",
    "https://evilslack.com/commands/1",
    "https://evil.example/hooks.slack.com",
    "https://169.254.169.254/latest/meta-data",
    "http://127.0.0.1:8026/response/1",
    "https://127.0.0.1:8025/response/1",
    "file:///etc/passwd",
    "/response/1",
    "",
    "https://[::1",
]


@pytest.mark.parametrize(
    "address",
    [
        "https://hooks.slack.com/commands/1",
        "https://hooks.slack.com:443/commands/1",
        "https://HOOKS.slack.com/commands/1",
        "https://hooks.slack-gov.com/commands/1",
        "http://127.0.0.1:8025/response/1",  # where the Web API is set to be
    ],
)
def test_slack_is_answered(address: str) -> None:
    assert Respond(address, AsyncWebClient(base_url=API), "UALICE").response_url == address


@pytest.mark.parametrize("address", FOREIGN)
def test_nobody_else_is(address: str) -> None:
    assert Respond(address, AsyncWebClient(base_url=API), "UALICE").response_url is None


def test_there_is_no_other_way_to_answer() -> None:
    for file in Path(handlers.__file__).parent.rglob("*.py"):
        if file.name != "answering.py":
            text = file.read_text(encoding="utf-8")
            assert "AsyncRespond(" not in text, file
            assert "context.respond(" not in text, file


@pytest.mark.parametrize("body", ['{"type": "view_submission"}', "command=%2Ftodo&user_id=UALICE"])
async def test_what_is_not_authentic_gets_no_apology(body: str) -> None:
    """Nor is anybody called: it comes without a client to call with."""
    request = AsyncBoltRequest(body=body)
    answer = await errors.report_error(LookupError("no such thing"), request)
    assert answer is not None
    assert (answer.status, answer.body) == (401, "")
