"""The Web API's answers and refusals, asked as the bot asks: with Slack's own client."""

import json
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.workspace import Channel, User
from tests.bot.localslack.building import actions, button, section

Json = dict[str, Any]


async def refused(client: AsyncWebClient, method: str, **args: Any) -> Json:
    with pytest.raises(SlackApiError) as caught:
        await client.api_call(method, json=args)
    answer = caught.value.response.data
    assert isinstance(answer, dict)
    return answer


async def test_auth_test_names_the_bot_and_its_scopes(client: AsyncWebClient) -> None:
    answer = await client.auth_test()
    assert (answer["user_id"], answer["bot_id"], answer["team_id"]) == ("UKEPT", "BKEPT", "TKEPT")
    assert "chat:write" in answer.headers["X-OAuth-Scopes"]


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"Content-Type": "application/json"}, ""),
        ({"Content-Type": "application/json"}, "{}"),
        ({"Content-Type": "application/x-www-form-urlencoded"}, "a=b"),
    ],
)
async def test_a_body_may_be_empty_json_or_a_form(
    slack: LocalSlack, headers: dict[str, str], body: str
) -> None:
    headers = {**headers, "Authorization": f"Bearer {slack.bot_token}"}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{slack.api_url}auth.test", data=body, headers=headers) as answer,
    ):
        assert (await answer.json())["ok"] is True


async def test_blocks_may_be_json_inside_a_form(slack: LocalSlack) -> None:
    form = {"token": slack.bot_token, "channel": "CSALES", "blocks": json.dumps([section("x")])}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{slack.api_url}chat.postMessage", data=form) as answer,
    ):
        assert (await answer.json())["message"]["blocks"][0]["text"]["text"] == "x"
    assert "token" not in slack.calls[-1].args


@pytest.mark.parametrize(
    ("token", "method", "error"),
    [
        ("", "auth.test", "not_authed"),
        ("xoxb-bogus", "auth.test", "invalid_auth"),
        (LocalSlack.app_token, "chat.postMessage", "not_allowed_token_type"),
        (LocalSlack.bot_token, "apps.connections.open", "not_allowed_token_type"),
        (LocalSlack.bot_token, "chat.shout", "unknown_method"),
    ],
)
async def test_each_method_wants_its_kind_of_token(
    slack: LocalSlack, token: str, method: str, error: str
) -> None:
    client = AsyncWebClient(token, base_url=slack.api_url)
    assert (await refused(client, method))["error"] == error


async def test_a_missing_scope_is_named(slack: LocalSlack, client: AsyncWebClient) -> None:
    slack.scopes = {"commands", "im:write"}
    answer = await refused(client, "chat.postMessage", channel="CSALES", text="x")
    assert answer["error"] == "missing_scope"
    assert (answer["needed"], answer["provided"]) == ("chat:write", "commands,im:write")
    slack.scopes = {"channels:history"}
    history = await refused(
        client, "conversations.history", channel=slack.person("bob").dm.channel.id
    )
    assert history["needed"] == "im:history"


async def test_wrong_blocks_are_named_with_a_pointer(client: AsyncWebClient) -> None:
    blocks = [actions(button("x" * 76, "a"))]
    answer = await refused(client, "chat.postMessage", channel="CSALES", blocks=blocks)
    told = "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]"
    assert answer["error"] == "invalid_blocks"
    assert answer["errors"] == [told]
    assert answer["response_metadata"]["messages"] == [f"[ERROR] {told}"]


@pytest.mark.parametrize(
    ("args", "error"),
    [
        ({"channel": "CNONE", "text": "x"}, "channel_not_found"),
        ({"channel": "CGENERAL", "text": "x"}, "not_in_channel"),
        ({"channel": "CSALES"}, "no_text"),
        ({"channel": "CSALES", "text": "x" * 40_001}, "msg_too_long"),
        ({"channel": "CSALES", "blocks": [section("x" * 2700)] * 5}, "msg_blocks_too_long"),
        ({"channel": "CSALES", "blocks": "[{"}, "invalid_blocks_format"),
        ({"channel": "CSALES", "text": "x", "thread_ts": "1.000001"}, "thread_not_found"),
        ({"text": "x"}, "invalid_arguments"),
        ({"channel": "CSALES", "text": "x", "metadata": {"a": 1}}, "invalid_metadata_schema"),
        (
            {
                "channel": "CSALES",
                "text": "x",
                "metadata": {"event_type": "e", "event_payload": {"a": "x" * 8000}},
            },
            "metadata_too_large",
        ),
    ],
)
async def test_a_message_that_slack_would_not_post_is_refused(
    slack: LocalSlack, client: AsyncWebClient, args: Json, error: str
) -> None:
    assert (await refused(client, "chat.postMessage", **args))["error"] == error
    assert [(call.method, call.result["error"]) for call in slack.refusals] == [
        ("chat.postMessage", error)
    ]


async def test_posting_to_a_user_opens_their_dm(slack: LocalSlack, client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel="UALICE", text="Hello")
    opened = await client.conversations_open(users=["UALICE"])
    assert posted["channel"] == opened["channel"]["id"] == "DALICE"
    assert slack.person("alice").dm.last().text == "Hello"


async def test_a_dm_needs_a_present_human(slack: LocalSlack, client: AsyncWebClient) -> None:
    slack.change_user("bob", deleted=True)
    for user, error in (
        ("UNONE", "user_not_found"),
        ("UKEPT", "cannot_dm_bot"),
        ("UBOB", "user_disabled"),
        ("", "users_list_not_supplied"),
    ):
        assert (await refused(client, "conversations.open", users=user))["error"] == error


async def test_updating_keeps_what_is_left_out(client: AsyncWebClient) -> None:
    meta = {"event_type": "delivery", "event_payload": {"id": "d1"}}
    posted = await client.chat_postMessage(
        channel="CSALES", text="a", blocks=[section("b")], metadata=meta
    )
    where = {"channel": posted["channel"], "ts": posted["ts"]}
    updated = await client.chat_update(**where, text="c")
    assert updated["message"]["text"] == "c"
    assert updated["message"]["blocks"][0]["text"]["text"] == "b"
    assert updated["message"]["metadata"] == meta
    emptied = await client.chat_update(**where, text="c", blocks=[])
    assert "blocks" not in emptied["message"]


async def test_only_own_messages_can_be_changed(slack: LocalSlack, client: AsyncWebClient) -> None:
    alice = slack.person("alice")
    await alice.says("Mine", channel="sales")
    ts = alice.channel("sales").last().ts
    for method, error in (
        ("chat.update", "cant_update_message"),
        ("chat.delete", "cant_delete_message"),
    ):
        answer = await refused(client, method, channel="CSALES", ts=ts, text="x")
        assert answer["error"] == error
    gone = await refused(client, "chat.update", channel="CSALES", ts="1.000001", text="x")
    assert gone["error"] == "message_not_found"
    posted = await client.chat_postMessage(channel="CSALES", text="x")
    long = await refused(client, "chat.update", channel="CSALES", ts=posted["ts"], text="x" * 4001)
    assert long["error"] == "msg_too_long"


async def test_a_deleted_message_is_gone(slack: LocalSlack, client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel="CSALES", text="x")
    await client.chat_delete(channel="CSALES", ts=posted["ts"])
    assert slack.person("alice").channel("sales").messages == []


async def test_an_ephemeral_message_is_for_one_member(
    slack: LocalSlack, client: AsyncWebClient
) -> None:
    await client.chat_postEphemeral(channel="CSALES", user="UALICE", text="Only you")
    assert [m.text for m in slack.person("alice").ephemerals] == ["Only you"]
    assert slack.person("bob").channel("sales").messages == []
    history = await client.conversations_history(channel="CSALES")
    assert history["messages"] == []
    slack.workspace.add_user(User("UZOE", "zoe"))
    answer = await refused(client, "chat.postEphemeral", channel="CSALES", user="UZOE", text="x")
    assert answer["error"] == "user_not_in_channel"


async def test_history_is_newest_first_and_bounded(
    slack: LocalSlack, client: AsyncWebClient, clock: SkippableClock
) -> None:
    stamps = []
    for number in range(5):
        posted = await client.chat_postMessage(channel="CSALES", text=str(number))
        stamps.append(posted["ts"])
        clock.skip(timedelta(minutes=1))

    async def texts(**args: Any) -> list[str]:
        answer = await client.conversations_history(channel="CSALES", **args)
        return [message["text"] for message in answer["messages"]]

    assert await texts() == ["4", "3", "2", "1", "0"]
    assert await texts(oldest=stamps[1], latest=stamps[3]) == ["2"]
    assert await texts(oldest=stamps[1], latest=stamps[3], inclusive=True) == ["3", "2", "1"]
    page = await client.conversations_history(channel="CSALES", limit=2)
    assert page["has_more"] is True
    cursor = page["response_metadata"]["next_cursor"]
    assert await texts(limit=2, cursor=cursor) == ["2", "1"]
    bad = await refused(client, "conversations.history", channel="CSALES", cursor="?")
    assert bad["error"] == "invalid_cursor"
    slack.history_lag = 60
    assert await texts() == []


async def test_metadata_comes_back_only_when_asked_for(client: AsyncWebClient) -> None:
    meta = {"event_type": "delivery", "event_payload": {"id": "d1"}}
    await client.chat_postMessage(channel="CSALES", text="x", metadata=meta)
    plain = await client.conversations_history(channel="CSALES")
    assert "metadata" not in plain["messages"][0]
    full = await client.conversations_history(channel="CSALES", include_all_metadata=True)
    assert full["messages"][0]["metadata"] == meta


async def test_replies_are_in_their_thread_only(client: AsyncWebClient) -> None:
    root = await client.chat_postMessage(channel="CSALES", text="root")
    await client.chat_postMessage(channel="CSALES", text="reply", thread_ts=root["ts"])
    history = await client.conversations_history(channel="CSALES")
    assert [message["text"] for message in history["messages"]] == ["root"]
    replies = await client.conversations_replies(channel="CSALES", ts=root["ts"])
    assert [message["text"] for message in replies["messages"]] == ["root", "reply"]


async def test_users_are_told_with_zone_and_on_request_locale(client: AsyncWebClient) -> None:
    mei = (await client.users_info(user="UMEI", include_locale=True))["user"]
    assert (mei["tz"], mei["tz_offset"], mei["locale"]) == ("Asia/Shanghai", 8 * 3600, "zh-CN")
    assert "locale" not in (await client.users_info(user="UMEI"))["user"]
    assert (await refused(client, "users.info", user="UNONE"))["error"] == "user_not_found"
    everybody = (await client.users_list(limit=2))["members"]
    assert [user["name"] for user in everybody] == ["alice", "bob"]
    found = await client.users_lookupByEmail(email="MEI@example.com")
    assert found["user"]["id"] == "UMEI"


async def test_addresses_need_their_own_scope(slack: LocalSlack, client: AsyncWebClient) -> None:
    slack.scopes.discard("users:read.email")
    assert "email" not in (await client.users_info(user="UMEI"))["user"]["profile"]


async def test_private_channels_are_hidden_from_who_is_not_in_them(
    slack: LocalSlack, client: AsyncWebClient
) -> None:
    secret = Channel("CSECRET", "secret", ["UALICE"], private=True)
    slack.workspace.channels[secret.id] = secret
    slack.workspace.messages[secret.id] = []
    for method in ("conversations.info", "conversations.history", "conversations.members"):
        assert (await refused(client, method, channel="CSECRET"))["error"] == "channel_not_found"
    listed = await client.conversations_list(types="public_channel,private_channel")
    assert [channel["name"] for channel in listed["channels"]] == ["general", "sales"]
    mine = await client.users_conversations()
    assert [channel["name"] for channel in mine["channels"]] == ["sales"]


async def test_channels_tell_their_members_and_whether_they_are_shared(
    slack: LocalSlack, client: AsyncWebClient
) -> None:
    slack.workspace.channels["CSALES"].shared = True
    info = (await client.conversations_info(channel="CSALES", include_num_members=True))["channel"]
    assert (info["is_member"], info["is_ext_shared"], info["num_members"]) == (True, True, 4)
    members = await client.conversations_members(channel="CSALES")
    assert members["members"] == ["UALICE", "UBOB", "UMEI", "UKEPT"]


async def test_every_time_stamp_is_later_than_the_last(client: AsyncWebClient) -> None:
    stamps = [(await client.chat_postMessage(channel="CSALES", text="x"))["ts"] for _ in range(3)]
    assert stamps == sorted(set(stamps))
    assert stamps[0].startswith("1778068800.")


async def test_a_permalink_leads_to_the_message(slack: LocalSlack, client: AsyncWebClient) -> None:
    ts = (await client.chat_postMessage(channel="CSALES", text="x"))["ts"]
    answer = await client.chat_getPermalink(channel="CSALES", message_ts=ts)
    assert answer["permalink"] == f"{slack.url}/archives/CSALES/p{ts.replace('.', '')}"
