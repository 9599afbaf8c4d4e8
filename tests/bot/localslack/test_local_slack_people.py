"""What people can do to a form or a message, and how they are told when they cannot."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.localslack.people.people import NothingCame, Person
from bot.localslack.people.surfaces import Modal
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.errors import PersonError
from tests.bot.localslack.building import (
    Json,
    actions,
    asks,
    button,
    modal,
    option,
    plain,
    section,
    select,
    text_input,
)


def element(kind: str, **more: Any) -> Json:
    return {"type": kind, "action_id": "value", **more}


CHOICES = {"options": [option("Phone"), option("Visit")]}
GROUPS = {"option_groups": [{"label": plain("All"), **CHOICES}]}


@pytest.fixture
def form(slack: LocalSlack, alice: Person) -> Any:
    """Opens a modal with one block "it" around an element."""

    def opened(kind: str, **more: Any) -> Modal:
        block = asks("it", element(kind, **more), optional=True)
        return Modal(alice, slack.views.open(alice.id, modal(block)))

    return opened


@pytest.mark.parametrize(
    ("kind", "more", "wanted", "held"),
    [
        ("plain_text_input", {}, "Hello", "Hello"),
        ("number_input", {"is_decimal_allowed": False}, 12, "12"),
        ("static_select", CHOICES, "Visit", "visit"),
        ("static_select", GROUPS, "phone", "phone"),
        ("multi_static_select", CHOICES, ["Visit", "Phone"], ["visit", "phone"]),
        ("radio_buttons", CHOICES, "Visit", "visit"),
        ("checkboxes", CHOICES, ["Phone"], ["phone"]),
        ("checkboxes", CHOICES, [], []),
        ("users_select", {}, "bob", "UBOB"),
        ("multi_users_select", {}, ["@bob", "UMEI"], ["UBOB", "UMEI"]),
        ("channels_select", {}, "#sales", "CSALES"),
        ("conversations_select", {}, "sales", "CSALES"),
        ("datepicker", {}, "2026-05-15", "2026-05-15"),
        ("datepicker", {}, date(2026, 5, 15), "2026-05-15"),
        ("timepicker", {}, time(9, 5), "09:05"),
        ("datetimepicker", {}, datetime(2026, 5, 6, 12, tzinfo=UTC), 1_778_068_800),
        ("datepicker", {"initial_date": "2026-05-15"}, None, None),
        ("static_select", {**CHOICES, "initial_option": option("Phone")}, None, None),
    ],
)
async def test_each_kind_of_input_takes_what_a_person_means(
    form: Any, kind: str, more: Json, wanted: Any, held: Any
) -> None:
    shown = form(kind, **more)
    await shown.fill(it=wanted)
    assert shown.value("it") == held


@pytest.mark.parametrize(
    ("kind", "more", "wanted", "told"),
    [
        ("static_select", CHOICES, "Email", r"no 'Email' among \['Phone', 'Visit'\]"),
        ("static_select", CHOICES, ["Phone", "Visit"], "only one can be chosen"),
        ("multi_static_select", {**CHOICES, "max_selected_items": 1}, ["Phone", "Visit"], "than 1"),
        ("users_select", {}, "zoe", "no 'zoe' among"),
        ("datepicker", {}, "15 May", "a datepicker takes no '15 May'"),
        ("timepicker", {}, "25:00", "a timepicker takes no"),
        ("external_select", {}, "李明", "searches from 3 characters on"),
    ],
)
async def test_what_a_form_does_not_offer_cannot_be_entered(
    form: Any, kind: str, more: Json, wanted: Any, told: str
) -> None:
    with pytest.raises(PersonError, match=told):
        await form(kind, **more).fill(it=wanted)


async def test_a_block_that_is_not_there_is_named(form: Any) -> None:
    with pytest.raises(PersonError, match=r"no input 'other' among \['it'\]"):
        await form("plain_text_input").fill(other="x")


@pytest.mark.parametrize(
    ("kind", "more", "wanted", "told"),
    [
        ("plain_text_input", {"min_length": 3}, "ab", "at least 3 characters"),
        ("number_input", {"is_decimal_allowed": False}, "1.5", "whole number"),
        ("number_input", {"is_decimal_allowed": True, "max_value": "5"}, "6", "at most 5"),
        ("number_input", {"is_decimal_allowed": True, "min_value": "5"}, "4", "at least 5"),
        ("number_input", {"is_decimal_allowed": True}, "many", "enter a number"),
        ("email_text_input", {}, "nobody", "valid email"),
        ("url_text_input", {}, "nowhere", "valid URL"),
    ],
)
async def test_the_form_complains_of_what_was_typed(
    form: Any, kind: str, more: Json, wanted: str, told: str
) -> None:
    shown = form(kind, **more)
    await shown.fill(it=wanted)
    assert told in (await shown.submit()).errors["it"]


async def test_a_search_picks_the_exact_the_only_or_the_fitting_option(
    app: AsyncApp, form: Any
) -> None:
    offered: list[Json] = []

    @app.options("value")
    async def offer(ack: Any) -> None:
        await ack(options=offered)

    shown = form("external_select", min_query_length=0)
    for texts, picked in (
        (["Acme", "Acme Asia"], "acme"),
        (["Add “Acme”"], "add “acme”"),
        (["Zenith", "Acme Asia"], "acme asia"),
    ):
        offered[:] = [option(text) for text in texts]
        await shown.fill(it="Acme")
        assert shown.value("it") == picked
    offered[:] = [option("Acme Asia"), option("Acme Europe")]
    with pytest.raises(PersonError, match=r"\['Acme Asia', 'Acme Europe'\]"):
        await shown.fill(it="Acme")


async def test_a_search_too_short_for_the_menu_does_not_reach_the_bot(
    app: AsyncApp, form: Any
) -> None:
    asked: list[str] = []

    @app.options("value")
    async def offer(ack: Any, body: Json) -> None:
        asked.append(body["value"])
        await ack(options=[option("Acme")])

    shown = form("external_select", min_query_length=2)
    assert await shown.options("it", "A") == []
    assert await shown.options("it", "Ac") == ["Acme"]
    assert asked == ["Ac"]


async def test_filling_waits_for_a_block_that_the_bot_adds(app: AsyncApp, form: Any) -> None:
    shown = form("plain_text_input")
    kind = asks("kind", select("Phone", "Visit", action_id="kind"), dispatch_action=True)
    shown.person.world.views.update(shown.place, modal(kind))

    @app.action("kind")
    async def chosen(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        view = modal(kind, asks("place", text_input()))
        await client.views_update(view_id=body["view"]["id"], view=view)

    await shown.fill(kind="Visit", place="Here")
    assert shown.value("place") == "Here"


async def test_all_that_is_visible_is_in_the_text(form: Any, slack: LocalSlack) -> None:
    shown = form("plain_text_input", initial_value="typed before")
    rich = {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_section",
                "elements": [
                    {"type": "text", "text": "To "},
                    {"type": "user", "user_id": "UBOB"},
                    {"type": "emoji", "name": "tada"},
                ],
            }
        ],
    }
    blocks = [
        {"type": "header", "text": plain("Title *stays*")},
        section("*Acme* &amp; _sons_ by <@UBOB>, <!date^1^{date}|6 May>, <https://x.y|here>"),
        {"type": "context", "elements": [plain("small print")]},
        rich,
        asks("it", element("plain_text_input"), hint=plain("a hint")),
        actions(button("Press", "press")),
    ]
    slack.views.update(shown.place, modal(*blocks))
    assert shown.text.splitlines() == [
        "Title *stays*",
        "Acme & sons by @bob, 6 May, here",
        "small print",
        "To @bob:tada:",
        "It",
        "a hint",
        "typed before",
        "Press",
    ]
    assert shown.buttons == ["Press"]
    assert shown.title == "Form"


async def test_one_of_many_like_buttons_is_named_by_what_is_near(
    app: AsyncApp, client: AsyncWebClient, alice: Person
) -> None:
    @app.action("done")
    async def done(ack: Any, action: Json, say: Any) -> None:
        await ack()
        await say(f"Done {action['value']}")

    blocks = [
        section("Call Acme", accessory=button("Done", "done", value="1")),
        section("Visit Zenith"),
        actions(button("Done", "done", value="2"), button("Later", "later")),
    ]
    await client.chat_postMessage(channel="UALICE", text="Today", blocks=blocks)
    message = await alice.dm.next(containing="Zenith")
    with pytest.raises(PersonError, match="2 buttons are 'Done'"):
        await message.click("Done")
    assert (await message.click("Done", near="Acme")).text == "Done 1"
    assert (await message.click("Done", near="Zenith")).text == "Done 2"
    assert (await message.click("Done", nth=1)).text == "Done 1"


async def test_menus_in_messages_are_chosen_from(
    app: AsyncApp, client: AsyncWebClient, alice: Person
) -> None:
    @app.action("snooze")
    @app.action("more")
    async def snooze(ack: Any, action: Json, say: Any) -> None:
        await ack()
        await say(f"{action['type']} {action['selected_option']['value']}")

    menu = select("Today", "Tomorrow", action_id="snooze", placeholder=plain("Snooze"))
    overflow = element("overflow", options=[option("Drop")], action_id="more")
    blocks = [section("Call", accessory=menu), actions(overflow)]
    await client.chat_postMessage(channel="UALICE", text="Today", blocks=blocks)
    message = alice.dm.last()
    assert (await message.select("Snooze", "Tomorrow")).text == "static_select tomorrow"
    assert (await message.select("more", "Drop")).text == "overflow drop"
    with pytest.raises(PersonError, match="0 menus are 'Other'"):
        await message.select("Other", "Drop")


async def test_an_updated_message_forgets_what_was_chosen_in_it(
    client: AsyncWebClient, alice: Person
) -> None:
    blocks = [actions(select("Today", "Tomorrow"), block_id="when")]
    posted = await client.chat_postMessage(channel="UALICE", text="x", blocks=blocks)
    message = alice.dm.last()
    result = {"type": "static_select", "selected": ["tomorrow"]}
    alice.interactions.enter(alice.id, message.place, ("when", "value"), result)
    assert message.value("when") == "tomorrow"
    await client.chat_update(channel="DALICE", ts=posted["ts"], text="x", blocks=blocks)
    assert message.value("when") is None


async def test_next_gives_each_message_of_the_bot_once(
    client: AsyncWebClient, alice: Person
) -> None:
    await alice.says("Mine")
    for text in ("one", "two", "three"):
        await client.chat_postMessage(channel="UALICE", text=text)
    assert (await alice.dm.next()).text == "one"
    assert (await alice.dm.next(containing="three")).text == "three"
    with pytest.raises(NothingCame, match="the last:"):
        await alice.dm.next(within=0.01)


async def test_what_is_gone_or_covered_cannot_be_used(
    slack: LocalSlack, client: AsyncWebClient, alice: Person, form: Any
) -> None:
    await client.chat_postMessage(channel="UALICE", text="x", blocks=[actions(button("Go", "go"))])
    message = alice.dm.last()
    await client.chat_delete(channel="DALICE", ts=message.ts)
    with pytest.raises(PersonError, match="no longer there"):
        await message.click("Go")
    covered = form("plain_text_input")
    slack.views.push(alice.id, modal())
    for attempt in (covered.fill(it="x"), covered.submit(), covered.close()):
        with pytest.raises(PersonError, match="not the visible one"):
            await attempt


async def test_nobody_speaks_where_they_are_not(slack: LocalSlack, alice: Person) -> None:
    slack.workspace.channels["CSALES"].members.remove("UALICE")
    with pytest.raises(PersonError, match="not in this channel"):
        await alice.says("Hello", channel="sales")


async def test_a_modal_without_a_live_submit_cannot_be_sent(
    slack: LocalSlack, alice: Person
) -> None:
    for view in (modal(submit_disabled=True), {**modal(), "submit": None}):
        shown = Modal(alice, slack.views.open(alice.id, view))
        with pytest.raises(PersonError, match="cannot be submitted"):
            await shown.submit()


def test_a_stranger_has_no_place_here(slack: LocalSlack) -> None:
    with pytest.raises(KeyError):
        slack.person("zoe")
    assert slack.person("bob") is slack.person("bob")
