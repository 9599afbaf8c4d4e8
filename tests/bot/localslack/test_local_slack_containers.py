"""Cards and containers, and blocks.validate, which judges all blocks."""

from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.localslack.people.people import Person
from bot.localslack.validation import check_blocks, check_view
from tests.bot.localslack.building import (
    Json,
    actions,
    asks,
    button,
    home,
    modal,
    plain,
    section,
    text_input,
)

PICTURE = {"type": "image", "image_url": "https://example.com/a.png", "alt_text": "A"}


def card(**parts: Any) -> Json:
    return {"type": "card", **parts}


def container(*children: Json, **more: Any) -> Json:
    return {"type": "container", "title": plain("Acme"), "child_blocks": list(children), **more}


GOOD = [
    card(title=plain("a" * 150), subtitle=plain("b" * 150), body=plain("c" * 200)),
    card(hero_image=PICTURE, icon=PICTURE, actions=[button("Open", "open")]),
    container(*[section("x")] * 10, width="full", is_collapsible=True, default_collapsed=True),
    container({"type": "divider"}, actions(button("Open", "open")), subtitle=plain("s")),
]


@pytest.mark.parametrize("block", GOOD)
def test_what_slack_takes(block: Json) -> None:
    assert check_blocks([block], "message") == []


@pytest.mark.parametrize(
    ("block", "message"),
    [
        (card(subtitle=plain("x")), "must define one of"),
        (card(title=plain("a" * 151)), "less than 151 characters [json-pointer:/blocks/0/title"),
        (card(body=plain("a" * 201)), "less than 201 characters"),
        (card(actions=[button(str(n), str(n)) for n in range(4)]), "no more than 3 items"),
        (card(actions=[button("A", "same"), button("B", "same")]), "`action_id` same already"),
        (card(title=plain("x"), price=3), "invalid additional property: price"),
        (card(icon={"type": "image", "alt_text": "A"}), "must define one of"),
        (container(*[section("x")] * 11), "no more than 10 items"),
        (container(section("x"), title=plain("a" * 151)), "less than 151 characters"),
        (container(section("")), "[json-pointer:/blocks/0/child_blocks/0/text/text]"),
        (container(asks("name", text_input())), "unsupported type: input"),
        (container(container(section("x"))), "unsupported type: container"),
        (container(section("x"), default_collapsed=True), "requires is_collapsible"),
        (container(section("x", block_id="b"), section("y", block_id="b")), "`block_id` b already"),
        (container(section("x"), width="huge"), "must be a valid enum value"),
        ({"type": "container", "child_blocks": [section("x")]}, "`title` or `rich_text_title`"),
    ],
)
def test_what_slack_refuses(block: Json, message: str) -> None:
    assert message in check_blocks([block], "message")[0]


def test_containers_stand_everywhere_and_cards_in_messages() -> None:
    assert check_view(modal(container(section("x")))) == []
    assert check_view(home(container(section("x")))) == []
    assert "unsupported type: card" in check_view(home(card(title=plain("x"))))[0]


async def test_what_is_inside_can_be_used(
    app: AsyncApp, client: AsyncWebClient, alice: Person
) -> None:
    pressed: list[tuple[str, str]] = []

    @app.action("open")
    async def opened(ack: Any, action: Json, say: Any) -> None:
        await ack()
        pressed.append((action["block_id"], action["action_id"]))
        await say("Opened")

    inside = [section("Plan A"), actions(button("Look", "open"), block_id="inside")]
    blocks = [
        container(*inside, subtitle=plain("Two offers")),
        card(title=plain("Beta"), actions=[button("Open", "open")], block_id="card"),
    ]
    await client.chat_postMessage(channel="UALICE", text="x", blocks=blocks)
    message = alice.dm.last()
    for words in ("Acme", "Two offers", "Plan A", "Look", "Beta", "Open"):
        assert words in message.text.splitlines()
    await message.click("Look", near="Plan A")
    await message.click("Open")
    assert pressed == [("inside", "open"), ("card", "open")]


async def errors(client: AsyncWebClient, **given: Any) -> tuple[str, list[Json]]:
    with pytest.raises(SlackApiError) as refusal:
        await client.blocks_validate(**given)
    body = refusal.value.response
    return str(body["error"]), list(body.get("errors") or [])


async def test_blocks_validate_says_what_posting_would(client: AsyncWebClient) -> None:
    assert (await client.blocks_validate(blocks=GOOD[:1]))["ok"]
    assert (await client.blocks_validate(message={"blocks": GOOD}))["ok"]
    assert (await client.blocks_validate(view=modal(asks("a", text_input()))))["ok"]
    assert (await client.blocks_validate(blocks=[asks("a", {"type": "file_input"})]))["ok"]

    error, found = await errors(client, blocks=[section("")])
    told = {"pointer": "/0/text/text", "code": "failed_constraint"}
    assert (error, found) == (
        "invalid_blocks",
        [{**told, "message": "must be more than 0 characters"}],
    )
    error, found = await errors(client, message={"blocks": [container(section(""))]})
    assert (error, found[0]["pointer"]) == ("invalid_message", "/blocks/0/child_blocks/0/text/text")
    error, found = await errors(client, view=modal(section("x"), title=plain("a" * 25)))
    assert (error, found[0]["pointer"]) == ("invalid_view", "/title/text")
    assert (await errors(client))[0] == "invalid_arguments"
    assert (await errors(client, blocks=[], view={}))[0] == "invalid_arguments"
