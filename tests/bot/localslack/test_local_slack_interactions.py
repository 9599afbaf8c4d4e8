"""The payloads that reach a real Bolt app, and what becomes of its acknowledgements."""

import asyncio
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.localslack.people.people import NothingCame, Person
from bot.localslack.people.surfaces import Modal
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.errors import PersonError, TroubleError
from tests.bot.localslack.building import (
    Json,
    actions,
    asks,
    button,
    home,
    modal,
    option,
    plain,
    section,
    select,
    text_input,
)

NOTE = asks("note", text_input(initial_value="Hi", max_length=10))


def opening(app: AsyncApp, view: Json) -> None:
    """Lets /form open this view."""

    @app.command("/form")
    async def open_it(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=view)


def answering(app: AsyncApp, **answer: Any) -> list[Json]:
    """Lets the form be answered so; returns the payloads that came."""
    came: list[Json] = []

    @app.view("form")
    async def take(ack: Any, body: Json) -> None:
        came.append(body)
        await ack(**answer)

    return came


async def test_a_command_arrives_flat(app: AsyncApp, alice: Person) -> None:
    came: list[Json] = []

    @app.command("/form")
    async def take(ack: Any, body: Json) -> None:
        came.append(body)
        await ack("Hello *you*")

    answer = await alice.types("/form  Acme <Ltd>", channel="sales")
    assert answer.text == "Hello you"
    assert answer.place.to == "UALICE"
    body = came[0]
    assert (body["command"], body["text"]) == ("/form", "Acme <Ltd>")
    assert (body["channel_id"], body["channel_name"]) == ("CSALES", "sales")
    assert (body["user_id"], body["user_name"], body["team_id"]) == ("UALICE", "alice", "TKEPT")
    assert body["is_enterprise_install"] == "false"
    assert body["trigger_id"]
    assert body["response_url"]


async def test_an_escaping_command_has_entities_and_mentions(app: AsyncApp, alice: Person) -> None:
    @app.command("/say")
    async def say(ack: Any, body: Json) -> None:
        await ack(body["text"], response_type="in_channel")

    typed = "/say R&D with @bob in #sales <now> @nobody https://example.com/a"
    said = await alice.types(typed, channel="sales")
    assert said.place.text == (
        "R&amp;D with <@UBOB|bob> in <#CSALES|sales> &lt;now&gt; @nobody <https://example.com/a>"
    )
    assert "R&D with @bob in #sales <now>" in said.text


async def test_an_unknown_command_is_slacks_own_error(alice: Person) -> None:
    with pytest.raises(PersonError, match="/nope is not a valid command"):
        await alice.types("/nope")


async def test_a_command_in_a_thread_is_refused(alice: Person) -> None:
    await alice.says("Root", channel="sales")
    ts = alice.channel("sales").last().ts
    with pytest.raises(PersonError, match="not supported in threads"):
        await alice.says("/form", channel="sales", thread_ts=ts)


async def test_initial_and_empty_values_are_submitted(app: AsyncApp, alice: Person) -> None:
    view = modal(
        NOTE,
        asks("kind", select("Phone", "Visit"), optional=True),
        asks("who", {"type": "multi_users_select", "action_id": "value"}, optional=True),
        asks("due", {"type": "datepicker", "action_id": "value"}, optional=True),
        private_metadata="meta",
    )
    opening(app, view)
    came = answering(app)
    form = await alice.types("/form")
    assert (await form.submit()).closed
    assert not form.is_open
    assert came[0]["view"]["state"]["values"] == {
        "note": {"value": {"type": "plain_text_input", "value": "Hi"}},
        "kind": {"value": {"type": "static_select", "selected_option": None}},
        "who": {"value": {"type": "multi_users_select", "selected_users": []}},
        "due": {"value": {"type": "datepicker", "selected_date": None}},
    }
    assert came[0]["view"]["private_metadata"] == "meta"
    assert came[0]["response_urls"] == []
    assert came[0]["user"]["id"] == "UALICE"


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (None, "Please complete this required field."),
        ("", "Please complete this required field."),
        ("x" * 11, "Please enter no more than 10 characters."),
    ],
)
async def test_the_form_itself_checks_first(
    app: AsyncApp, alice: Person, wanted: str | None, told: str
) -> None:
    opening(app, modal(NOTE))
    came = answering(app)
    form = await alice.types("/form")
    await form.fill(note=wanted)
    assert (await form.submit()).errors == form.errors == {"note": told}
    assert came == []
    assert form.is_open


async def test_errors_stay_in_the_open_form(app: AsyncApp, alice: Person) -> None:
    opening(app, modal(NOTE))
    answering(app, response_action="errors", errors={"note": "Say more."})
    form = await alice.types("/form")
    result = await form.submit()
    assert result.errors == {"note": "Say more."}
    assert not result.closed
    assert form.is_open


async def test_a_submit_can_update_push_or_clear(app: AsyncApp, alice: Person) -> None:
    opening(app, modal(NOTE))

    @app.view("form")
    async def form_sent(ack: Any) -> None:
        await ack(response_action="update", view=modal(section("Sure?"), callback_id="sure"))

    @app.view("sure")
    async def sure_sent(ack: Any) -> None:
        await ack(response_action="push", view=modal(section("Last"), callback_id="last"))

    @app.view("last")
    async def last_sent(ack: Any) -> None:
        await ack(response_action="clear")

    form = await alice.types("/form")
    updated = (await form.submit()).modal
    assert updated.text == "Sure?"
    assert updated.place.id == form.place.id
    pushed = (await updated.submit()).modal
    assert pushed.text == "Last"
    assert (await pushed.submit()).closed
    assert alice.modal is None


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (
            {"response_action": "update", "view": modal(title=plain("x" * 25))},
            "must be less than 25 characters",
        ),
        ({"response_action": "errors", "errors": {"other": "No"}}, "errors for ['other']"),
        ({"response_action": "errors", "errors": {"note": ""}}, "without a text"),
        ({"response_action": "clear", "view": modal()}, "comes with ['view']"),
        (
            {"response_action": "push", "view": modal(*[section("x" * 3000)] * 90)},
            "view_too_large",
        ),
        ({"response_action": "explode"}, "response_action is 'explode'"),
    ],
)
async def test_an_answer_slack_would_drop_is_loud(
    slack: LocalSlack, app: AsyncApp, alice: Person, answer: Json, why: str
) -> None:
    opening(app, modal(NOTE))
    answering(app, **answer)
    form = await alice.types("/form")
    with pytest.raises(TroubleError, match="trouble connecting"):
        await form.submit()
    assert why in slack.troubles[0].detail
    assert slack.refusals == []
    assert form.is_open


@pytest.mark.usefixtures("impatient")
async def test_no_acknowledgement_is_loud(slack: LocalSlack, app: AsyncApp, alice: Person) -> None:
    @app.command("/form")
    async def slow(ack: Any) -> None:
        await asyncio.sleep(0.5)
        await ack()

    with pytest.raises(TroubleError, match="operation_timeout"):
        await alice.types("/form")
    assert slack.troubles[0].user == "UALICE"


async def test_a_command_that_shows_nothing_is_noticed(app: AsyncApp, alice: Person) -> None:
    @app.command("/form")
    async def silent(ack: Any) -> None:
        await ack()

    alice.patience = 0.05
    with pytest.raises(NothingCame):
        await alice.types("/form")


async def test_a_search_gets_no_values_but_the_metadata(app: AsyncApp, alice: Person) -> None:
    menu = {"type": "external_select", "action_id": "value", "min_query_length": 1}
    opening(app, modal(asks("customer", menu), NOTE, private_metadata="meta"))
    came: list[Json] = []

    @app.options("value")
    async def offer(ack: Any, body: Json) -> None:
        came.append(body)
        await ack(options=[option("Acme", "1"), option("Acme Asia", "2")])

    sent = answering(app)
    form = await alice.types("/form")
    assert await form.options("customer", "Acm") == ["Acme", "Acme Asia"]
    await form.fill(customer="Acme")
    await form.submit()
    assert came[0]["view"]["state"] == {"values": {}}
    assert came[0]["view"]["private_metadata"] == "meta"
    assert (came[0]["block_id"], came[0]["action_id"]) == ("customer", "value")
    assert came[0]["value"] == "Acm"
    picked = sent[0]["view"]["state"]["values"]["customer"]["value"]["selected_option"]
    assert picked["value"] == "1"


@pytest.mark.parametrize(
    "answer", [{"options": [option("x" * 76)]}, {"options": [{"text": plain("no value")}]}]
)
async def test_wrong_options_are_loud(
    slack: LocalSlack, app: AsyncApp, alice: Person, answer: Json
) -> None:
    menu = {"type": "external_select", "action_id": "value", "min_query_length": 0}
    opening(app, modal(asks("customer", menu)))

    @app.options("value")
    async def offer(ack: Any) -> None:
        await ack(**answer)

    form = await alice.types("/form")
    with pytest.raises(TroubleError, match="loading options"):
        await form.fill(customer="Acme")
    assert len(slack.troubles) == 1


async def test_a_button_in_a_message_tells_where_it_was(
    slack: LocalSlack, app: AsyncApp, client: AsyncWebClient, alice: Person
) -> None:
    came: list[Json] = []

    @app.action("done")
    async def done(ack: Any, body: Json, respond: Any) -> None:
        came.append(body)
        await ack()
        await respond("Done.", replace_original=True)

    blocks = [
        section("Call Acme", accessory=select("Tomorrow", action_id="snooze"), block_id="menu"),
        actions(button("Done", "done", value="7"), block_id="row"),
    ]
    await client.chat_postMessage(channel="UALICE", text="Call", blocks=blocks)
    message = await alice.dm.next(containing="Acme")
    changed = await message.click("Done")
    assert changed.text == "Done."
    body = came[0]
    action = body["actions"][0]
    assert (action["action_id"], action["block_id"], action["value"]) == ("done", "row", "7")
    assert (action["type"], action["text"]["text"]) == ("button", "Done")
    assert body["container"] == {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": "DALICE",
        "is_ephemeral": False,
    }
    assert body["channel"] == {"id": "DALICE", "name": "directmessage"}
    assert body["message"]["ts"] == message.ts
    empty = {"type": "static_select", "selected_option": None}
    assert body["state"] == {"values": {"menu": {"snooze": empty}}}
    assert body["trigger_id"]
    assert "view" not in body


async def test_an_ephemeral_message_is_not_sent_back_with_its_action(
    slack: LocalSlack, app: AsyncApp, client: AsyncWebClient, alice: Person
) -> None:
    came: list[Json] = []

    @app.action("go")
    async def go(ack: Any, body: Json, respond: Any) -> None:
        came.append(body)
        await ack()
        await respond(delete_original=True)

    blocks = [actions(button("Go", "go"))]
    await client.chat_postEphemeral(channel="CSALES", user="UALICE", text="x", blocks=blocks)
    await alice.ephemerals[0].click("Go")
    assert came[0]["container"]["is_ephemeral"] is True
    assert "message" not in came[0]
    assert alice.ephemerals == []


async def test_a_menu_in_a_modal_dispatches_and_updates(app: AsyncApp, alice: Person) -> None:
    kind = asks("kind", select("Phone", "Visit", action_id="kind"), dispatch_action=True)
    opening(app, modal(kind, NOTE))
    came: list[Json] = []

    @app.action("kind")
    async def chosen(ack: Any, body: Json, client: AsyncWebClient) -> None:
        came.append(body)
        await ack()
        view = modal(kind, NOTE, asks("place", text_input()))
        await client.views_update(view_id=body["view"]["id"], hash=body["view"]["hash"], view=view)

    form = await alice.types("/form")
    await form.fill(note="Changed", kind="Visit", place="Here")
    assert form.value("note") == "Changed"
    body = came[0]
    assert body["container"] == {"type": "view", "view_id": form.place.id}
    values = body["view"]["state"]["values"]
    assert values["note"]["value"]["value"] == "Changed"
    assert values["kind"]["kind"]["selected_option"]["value"] == "visit"
    assert body["actions"][0]["selected_option"]["value"] == "visit"
    assert "response_url" not in body
    assert "message" not in body


async def test_a_button_in_a_modal_can_push(app: AsyncApp, alice: Person) -> None:
    opening(app, modal(actions(button("More", "more"))))

    @app.action("more")
    async def more(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await client.views_push(trigger_id=body["trigger_id"], view=modal(section("More")))

    form = await alice.types("/form")
    pushed = await form.click("More")
    assert isinstance(pushed, Modal)
    assert pushed.text == "More"
    await pushed.close()
    assert form.is_open


async def test_closing_is_told_to_who_asked(app: AsyncApp, alice: Person) -> None:
    opening(app, modal(NOTE, notify_on_close=True))
    came: list[Json] = []

    @app.view_closed("form")
    async def closed(ack: Any, body: Json) -> None:
        came.append(body)
        await ack()

    form = await alice.types("/form")
    await form.close()
    assert (came[0]["type"], came[0]["is_cleared"]) == ("view_closed", False)
    assert came[0]["view"]["id"] == form.place.id


async def test_home_is_opened_and_used(app: AsyncApp, alice: Person) -> None:
    came: list[Json] = []

    async def publish(client: AsyncWebClient, user: str, text: str) -> None:
        view = home(section(text), actions(button("Again", "again")))
        await client.views_publish(user_id=user, view=view)

    @app.event("app_home_opened")
    async def opened(event: Json, client: AsyncWebClient) -> None:
        came.append(event)
        await publish(client, event["user"], "First")

    @app.action("again")
    async def again(ack: Any, body: Json, client: AsyncWebClient) -> None:
        came.append(body)
        await ack()
        await publish(client, body["user"]["id"], "Second")

    first = await alice.opens_home()
    assert first.text.startswith("First")
    second = await first.click("Again")
    assert second.text.startswith("Second")
    assert (came[0]["tab"], came[0]["channel"]) == ("home", "DALICE")
    assert came[1]["container"]["type"] == "view"
    assert came[1]["view"]["type"] == "home"
    assert "channel" not in came[1]


async def test_shortcuts_open_from_anywhere_and_from_a_message(
    app: AsyncApp, alice: Person
) -> None:
    came: list[Json] = []

    @app.shortcut("log")
    @app.shortcut("keep")
    async def log(ack: Any, body: Json, client: AsyncWebClient) -> None:
        came.append(body)
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal())

    assert (await alice.uses_shortcut("log")).text == "Hello"
    await alice.says("Acme wants a call", channel="sales")
    message = alice.channel("sales").last()
    await alice.uses_shortcut("keep", on=message)
    assert came[0]["type"] == "shortcut"
    assert came[1]["type"] == "message_action"
    assert came[1]["message"]["text"] == "Acme wants a call"
    assert (came[1]["message_ts"], came[1]["channel"]["id"]) == (message.ts, "CSALES")
    with pytest.raises(PersonError, match="no such shortcut"):
        await alice.uses_shortcut("keep")


async def test_words_in_the_dm_are_an_event(app: AsyncApp, alice: Person) -> None:
    came: list[Json] = []

    @app.event("message")
    async def heard(event: Json, body: Json, say: Any) -> None:
        came.append(body)
        if "subtype" not in event:
            await say(f"You said {event['text']}")

    await alice.says("a < b")
    answer = await alice.dm.next()
    assert answer.text == "You said a < b"
    event = came[0]["event"]
    assert (event["channel_type"], event["user"], event["text"]) == ("im", "UALICE", "a &lt; b")
    assert came[0]["authorizations"][0]["user_id"] == "UKEPT"
    assert came[0]["event_id"].startswith("Ev")


async def test_a_changed_user_is_an_event(slack: LocalSlack, app: AsyncApp) -> None:
    came: asyncio.Queue[Json] = asyncio.Queue()

    @app.event("user_change")
    async def changed(event: Json) -> None:
        await came.put(event)

    slack.change_user("alice", tz="Asia/Tokyo")
    event = await asyncio.wait_for(came.get(), 2)
    assert (event["user"]["id"], event["user"]["tz"]) == ("UALICE", "Asia/Tokyo")
