"""Failures on order, and the journal they leave."""

import asyncio

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.faults import ApiError, Lost, NoAnswer, RateLimited, ServerError


def posted(slack: LocalSlack) -> list[str]:
    return [message.text for message in slack.person("alice").dm.messages]


async def post(client: AsyncWebClient, text: str) -> None:
    await client.chat_postMessage(channel="UALICE", text=text)


async def test_a_rate_limit_says_when_to_come_back(
    slack: LocalSlack, client: AsyncWebClient
) -> None:
    slack.fail_next("chat.postMessage", RateLimited(retry_after=2))
    with pytest.raises(SlackApiError) as caught:
        await post(client, "one")
    assert caught.value.response.status_code == 429
    assert caught.value.response.headers["Retry-After"] == "2"
    await post(client, "two")
    assert posted(slack) == ["two"]


async def test_as_many_calls_fail_as_ordered(slack: LocalSlack, client: AsyncWebClient) -> None:
    slack.fail_next("chat.postMessage", ApiError("account_inactive"), times=2)
    for _ in range(2):
        with pytest.raises(SlackApiError, match="account_inactive"):
            await post(client, "one")
    await post(client, "two")
    assert posted(slack) == ["two"]
    assert [call.result["error"] for call in slack.refusals] == ["account_inactive"] * 2


async def test_a_server_error_has_no_effect(slack: LocalSlack, client: AsyncWebClient) -> None:
    slack.fail_next("chat.postMessage", ServerError(503))
    with pytest.raises(SlackApiError) as caught:
        await post(client, "one")
    assert getattr(caught.value.response, "status", 0) == 503
    assert posted(slack) == []


@pytest.mark.parametrize(("fault", "there"), [(Lost(), ["one"]), (Lost(after_effect=False), [])])
async def test_an_answer_is_lost_after_the_effect_or_before(
    slack: LocalSlack, client: AsyncWebClient, fault: Lost, there: list[str]
) -> None:
    slack.fail_next("chat.postMessage", fault)
    with pytest.raises(aiohttp.ClientConnectionError):
        await post(client, "one")
    assert posted(slack) == there


async def test_no_answer_lasts_until_the_client_gives_up(slack: LocalSlack) -> None:
    impatient = AsyncWebClient(slack.bot_token, base_url=slack.api_url)
    slack.fail_next("chat.postMessage", NoAnswer(after_effect=True))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(post(impatient, "one"), 0.1)
    assert posted(slack) == ["one"]


async def test_no_answer_has_no_effect_unless_told(
    slack: LocalSlack, client: AsyncWebClient
) -> None:
    slack.fail_next("chat.postMessage", NoAnswer)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(post(client, "one"), 0.1)
    assert posted(slack) == []


async def test_the_journal_holds_every_call(slack: LocalSlack, client: AsyncWebClient) -> None:
    await post(client, "one")
    call = slack.calls[-1]
    assert (call.method, call.args["channel"], call.ok) == ("chat.postMessage", "UALICE", True)
    assert call.result["message"]["text"] == "one"
    assert call.at == slack.clock.now()
    assert slack.refusals == []
