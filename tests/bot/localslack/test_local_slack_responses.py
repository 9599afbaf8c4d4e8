"""response_urls: what may be answered there, how often and how long."""

from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import SkippableClock
from bot.localslack.people.people import Person
from bot.localslack.server.slack import LocalSlack
from tests.bot.localslack.building import section


async def answer(slack: LocalSlack, token: str, **message: Any) -> tuple[int, str]:
    url = f"{slack.url}/response/{token}"
    async with aiohttp.ClientSession() as session, session.post(url, json=message) as response:
        return response.status, await response.text()


async def test_five_answers_and_no_more(slack: LocalSlack, alice: Person) -> None:
    token = slack.response_urls.issue("UALICE", "CGENERAL")
    for number in range(5):
        assert await answer(slack, token, text=str(number)) == (200, "ok")
    status, body = await answer(slack, token, text="6")
    assert status == 404
    assert "used_url" in body
    assert [m.text for m in alice.ephemerals] == ["0", "1", "2", "3", "4"]


async def test_half_an_hour_and_no_longer(
    slack: LocalSlack, clock: SkippableClock, alice: Person
) -> None:
    token = slack.response_urls.issue("UALICE", "CGENERAL")
    clock.skip(timedelta(minutes=30))
    assert (await answer(slack, token, text="in time"))[0] == 200
    clock.skip(timedelta(seconds=1))
    status, body = await answer(slack, token, text="late")
    assert status == 404
    assert "expired_url" in body
    assert (await answer(slack, "made-up", text="x"))[0] == 404


async def test_an_answer_can_be_for_everybody(slack: LocalSlack) -> None:
    token = slack.response_urls.issue("UALICE", "CGENERAL")
    await answer(slack, token, text="All", response_type="in_channel")
    assert slack.person("bob").channel("general").last().text == "All"


async def test_the_original_is_replaced_or_deleted(
    slack: LocalSlack, client: AsyncWebClient, alice: Person
) -> None:
    await client.chat_postMessage(channel="UALICE", text="Before", blocks=[section("Before")])
    message = alice.dm.last()
    token = slack.response_urls.issue("UALICE", "DALICE", message.place)
    await answer(slack, token, text="After", replace_original=True)
    assert message.text == "After"
    await answer(slack, token, delete_original=True)
    assert alice.dm.messages == []
    status, body = await answer(slack, token, text="Gone", replace_original=True)
    assert status == 400
    assert "message_not_found" in body


@pytest.mark.parametrize(
    "message", [{"text": ""}, {"text": "x", "colour": "red"}, {"blocks": [section("x" * 3001)]}]
)
async def test_an_answer_slack_would_drop_is_loud(
    slack: LocalSlack, alice: Person, message: dict[str, Any]
) -> None:
    token = slack.response_urls.issue("UALICE", "CGENERAL")
    assert (await answer(slack, token, **message))[0] == 400
    assert [trouble.user for trouble in slack.troubles] == ["UALICE"]
    assert alice.ephemerals == []
