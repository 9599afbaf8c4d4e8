"""Files: uploaded by the app, dropped by people, chosen in forms, read back."""

import asyncio
from typing import Any

import aiohttp
import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.errors import PersonError
from tests.bot.localslack.building import Json, asks, modal

BOOK = b"PK\x03\x04 a workbook"


@pytest.fixture(autouse=True)
def scopes(slack: LocalSlack) -> None:
    slack.scopes |= {"files:read", "files:write"}
    slack.subscriptions |= {"message.channels"}


async def fetched(url: str, token: str) -> tuple[int, str, bytes]:
    headers = {"Authorization": f"Bearer {token}"}
    async with aiohttp.ClientSession() as session, session.get(url, headers=headers) as answer:
        return answer.status, answer.content_type, await answer.read()


async def refused(client: AsyncWebClient, method: str, **args: object) -> str:
    with pytest.raises(SlackApiError) as refusal:
        await client.api_call(method, json=args)
    return str(refusal.value.response["error"])


async def test_an_upload_is_shared_where_it_is_to_be(
    client: AsyncWebClient, slack: LocalSlack, alice: Person
) -> None:
    done = await client.files_upload_v2(
        channel="CSALES", content=BOOK, filename="q2.xlsx", title="Q2", initial_comment="Here:"
    )
    file_id = str(done["files"][0]["id"])
    assert done["files"] == [{"id": file_id, "title": "Q2"}]
    seen = alice.channel("sales").last()
    assert (seen.files, seen.text) == (["q2.xlsx"], "Here:\nq2.xlsx")

    file = (await client.files_info(file=file_id))["file"]
    assert (file["name"], file["title"], file["size"]) == ("q2.xlsx", "Q2", len(BOOK))
    assert (file["filetype"], file["channels"]) == ("xlsx", ["CSALES"])
    status, kind, content = await fetched(file["url_private_download"], slack.bot_token)
    assert (status, kind, content) == (200, file["mimetype"], BOOK)


async def test_without_the_right_to_read_a_download_is_a_page_to_sign_in(
    client: AsyncWebClient, slack: LocalSlack
) -> None:
    done = await client.files_upload_v2(content=BOOK, filename="q2.xlsx")
    url = (await client.files_info(file=done["files"][0]["id"]))["file"]["url_private"]
    assert (await fetched(url, "xoxb-of-somebody"))[:2] == (200, "text/html")
    slack.scopes.discard("files:read")
    assert (await fetched(url, slack.bot_token))[:2] == (200, "text/html")
    assert await refused(client, "files.info", file=done["files"][0]["id"]) == "missing_scope"


async def test_what_cannot_be_uploaded(client: AsyncWebClient, slack: LocalSlack) -> None:
    announce = "files.getUploadURLExternal"
    assert await refused(client, announce, filename="a.csv") == "invalid_arguments"
    assert await refused(client, announce, filename="a.csv", length=0) == "invalid_arguments"
    finish = "files.completeUploadExternal"
    assert await refused(client, finish, files=[]) == "invalid_arguments"
    assert await refused(client, finish, files=[{"id": "F1"}]) == "file_not_found"
    begun = await client.files_getUploadURLExternal(filename="a.csv", length=3)
    assert await refused(client, finish, files=[{"id": begun["file_id"]}]) == "file_not_found"
    async with aiohttp.ClientSession() as session:
        async with session.post(str(begun["upload_url"]), data=b"four") as answer:
            assert (answer.status, await answer.text()) == (400, "file_size_mismatch")
        async with session.post(str(begun["upload_url"]), data=b"a,b") as answer:
            assert (answer.status, await answer.text()) == (200, "OK - 3")
    files = [{"id": begun["file_id"]}]
    for channel, error in (
        ("UALICE", "channel_not_found"),
        ("CGENERAL", "not_in_channel"),
        ("CNONE", "channel_not_found"),
    ):
        assert await refused(client, finish, files=files, channel_id=channel) == error
    here = {"files": files, "channel_id": "CSALES", "thread_ts": "1.000001"}
    assert await refused(client, finish, **here) == "thread_not_found"


async def test_a_dropped_file_reaches_the_bot(
    app: AsyncApp, slack: LocalSlack, client: AsyncWebClient, alice: Person
) -> None:
    came: asyncio.Queue[tuple[Json, bool]] = asyncio.Queue()

    @app.event({"type": "message", "subtype": "file_share"})
    async def arrived(event: Json, body: Json) -> None:
        await came.put((event, body["is_ext_shared_channel"]))

    dropped = await alice.shares("customers.csv", b"name\nAcme\n", "Please import")
    event, is_shared = await asyncio.wait_for(came.get(), 5)
    assert (event["channel_type"], event["user"], event["text"]) == (
        "im",
        "UALICE",
        "Please import",
    )
    file = event["files"][0]
    assert (file["name"], file["ims"], is_shared) == ("customers.csv", ["DALICE"], False)
    assert (await fetched(file["url_private"], slack.bot_token))[2] == b"name\nAcme\n"
    assert dropped.files == ["customers.csv"]

    slack.workspace.channels["CSALES"].shared = True
    await alice.shares("deals.csv", b"x", channel="sales")
    event, is_shared = await asyncio.wait_for(came.get(), 5)
    assert (event["channel_type"], is_shared) == ("channel", True)
    assert event["files"][0]["file_access"] == "check_file_info"
    assert "url_private" not in event["files"][0]
    info = await client.files_info(file=event["files"][0]["id"])
    assert info["file"]["name"] == "deals.csv"

    hidden = await alice.shares("secret.csv", b"x", channel="general")
    assert await refused(client, "files.info", file=hidden.place.files[0]["id"]) == "file_not_found"


async def test_a_form_takes_files(app: AsyncApp, slack: LocalSlack, alice: Person) -> None:
    element: Json = {"type": "file_input", "action_id": "value", "filetypes": ["csv"]}
    view = slack.views.open(alice.id, modal(asks("file", {**element, "max_files": 1})))
    came: asyncio.Queue[Json] = asyncio.Queue()

    @app.view("form")
    async def submitted(ack: Any, view: Json) -> None:
        await ack()
        await came.put(view["state"]["values"]["file"]["value"])

    form = Modal(alice, view)
    with pytest.raises(PersonError, match="not of the kinds"):
        await form.fill(file=[("a.xlsx", BOOK)])
    with pytest.raises(PersonError, match="no more than 1"):
        await form.fill(file=[("a.csv", b"a"), ("b.csv", b"b")])
    await form.fill(file=[("a.csv", b"a")])
    assert (await form.submit()).closed
    held = await asyncio.wait_for(came.get(), 5)
    assert [file["name"] for file in held["files"]] == ["a.csv"]
    assert (await fetched(held["files"][0]["url_private"], slack.bot_token))[2] == b"a"
