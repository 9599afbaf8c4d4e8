"""Opening, pushing, updating and publishing views; triggers, hashes and the stack."""

import asyncio
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.localslack.server.slack import LocalSlack
from tests.bot.localslack.building import (
    Json,
    asks,
    home,
    modal,
    plain,
    section,
    select,
    text_input,
)


async def refusal(call: Any) -> Json:
    with pytest.raises(SlackApiError) as caught:
        await call
    answer = caught.value.response.data
    assert isinstance(answer, dict)
    return answer


async def opened(slack: LocalSlack, client: AsyncWebClient, view: Json) -> Json:
    trigger = slack.triggers.issue("UALICE")
    answer = await client.views_open(trigger_id=trigger, view=view)
    return dict(answer["view"])


async def pushed(slack: LocalSlack, client: AsyncWebClient, on: str) -> Json:
    trigger = slack.triggers.issue("UALICE", on)
    return dict((await client.views_push(trigger_id=trigger, view=modal()))["view"])


async def test_a_trigger_opens_one_view(slack: LocalSlack, client: AsyncWebClient) -> None:
    trigger = slack.triggers.issue("UALICE")
    await client.views_open(trigger_id=trigger, view=modal())
    again = await refusal(client.views_open(trigger_id=trigger, view=modal()))
    assert again["error"] == "exchanged_trigger_id"
    made_up = await refusal(client.views_open(trigger_id="1.2.3", view=modal()))
    assert made_up["error"] == "invalid_trigger_id"


async def test_a_trigger_expires(slack: LocalSlack, client: AsyncWebClient) -> None:
    slack.triggers.seconds = 0.01
    trigger = slack.triggers.issue("UALICE")
    await asyncio.sleep(0.02)
    late = await refusal(client.views_open(trigger_id=trigger, view=modal()))
    assert late["error"] == "expired_trigger_id"


async def test_a_refused_view_leaves_the_trigger_usable(
    slack: LocalSlack, client: AsyncWebClient
) -> None:
    trigger = slack.triggers.issue("UALICE")
    wrong = modal(title=plain("x" * 25))
    answer = await refusal(client.views_open(trigger_id=trigger, view=wrong))
    assert answer["error"] == "invalid_arguments"
    told = "must be less than 25 characters [json-pointer:/view/title/text]"
    assert answer["response_metadata"]["messages"] == [f"[ERROR] {told}"]
    await client.views_open(trigger_id=trigger, view=modal())


async def test_missing_arguments_are_named(client: AsyncWebClient) -> None:
    for method, args, missing in (
        ("views.open", {"view": modal()}, "trigger_id"),
        ("views.open", {"trigger_id": "1.2.3"}, "view"),
        ("views.update", {"view": modal()}, "view_id"),
        ("views.publish", {"view": home()}, "user_id"),
    ):
        answer = await refusal(client.api_call(method, json=args))
        told = [f"[ERROR] missing required field: {missing}"]
        assert (answer["error"], answer["response_metadata"]["messages"]) == (
            "invalid_arguments",
            told,
        )


async def test_a_view_over_250_kb_is_too_large(slack: LocalSlack, client: AsyncWebClient) -> None:
    big = modal(*[section("x" * 3000) for _ in range(85)])
    trigger = slack.triggers.issue("UALICE")
    answer = await refusal(client.views_open(trigger_id=trigger, view=big))
    assert answer["error"] == "view_too_large"


async def test_the_answer_has_what_slack_fills_in(
    slack: LocalSlack, client: AsyncWebClient
) -> None:
    form = modal({"type": "divider"}, asks("note", text_input()), private_metadata="{}")
    view = await opened(slack, client, form)
    assert view["blocks"][0]["block_id"]
    assert view["title"] == {**plain("Form"), "emoji": True}
    assert (view["private_metadata"], view["callback_id"]) == ("{}", "form")
    assert view["state"] == {"values": {}}
    assert view["root_view_id"] == view["id"]
    assert view["app_installed_team_id"] == "TKEPT"


async def test_three_modals_stack(slack: LocalSlack, client: AsyncWebClient) -> None:
    first = await opened(slack, client, modal())
    second = await pushed(slack, client, first["id"])
    third = await pushed(slack, client, second["id"])
    assert third["previous_view_id"] == second["id"]
    assert third["root_view_id"] == first["id"]
    trigger = slack.triggers.issue("UALICE", third["id"])
    answer = await refusal(client.views_push(trigger_id=trigger, view=modal()))
    assert answer["error"] == "push_limit_reached"


async def test_pushing_needs_an_open_modal(slack: LocalSlack, client: AsyncWebClient) -> None:
    trigger = slack.triggers.issue("UALICE")
    answer = await refusal(client.views_push(trigger_id=trigger, view=modal()))
    assert answer["error"] == "not_found"


async def test_an_update_keeps_the_id_and_changes_the_hash(
    slack: LocalSlack, client: AsyncWebClient
) -> None:
    view = await opened(slack, client, modal())
    where = {"view_id": view["id"], "view": modal(section("New"))}
    updated = (await client.views_update(**where, hash=view["hash"]))["view"]
    assert updated["id"] == view["id"]
    assert updated["hash"] != view["hash"]
    stale = await refusal(client.views_update(**where, hash=view["hash"]))
    assert stale["error"] == "hash_conflict"


async def test_what_is_closed_cannot_be_updated(slack: LocalSlack, client: AsyncWebClient) -> None:
    view = await opened(slack, client, modal())
    await slack.interactions.close("UALICE", view["id"])
    answer = await refusal(client.views_update(view_id=view["id"], view=modal()))
    assert answer["error"] == "not_found"


async def test_an_external_id_names_one_view(slack: LocalSlack, client: AsyncWebClient) -> None:
    await opened(slack, client, modal(external_id="form-1"))
    await client.views_update(external_id="form-1", view=modal(external_id="form-1"))
    trigger = slack.triggers.issue("UBOB")
    twice = client.views_open(trigger_id=trigger, view=modal(external_id="form-1"))
    assert (await refusal(twice))["error"] == "duplicate_external_id"


async def test_an_update_keeps_entries_only_under_the_same_ids(
    slack: LocalSlack, client: AsyncWebClient
) -> None:
    kind = asks("kind", select("Phone", "Visit"))
    view = await opened(slack, client, modal(asks("note", text_input()), kind))
    form = slack.person("alice").modal
    assert form is not None
    await form.fill(note="Called", kind="Visit")
    again = modal(
        asks("note", text_input(initial_value="New")),
        asks("other", text_input(initial_value="New")),
        asks("kind", select("Phone")),
    )
    await client.views_update(view_id=view["id"], view=again)
    assert form.value("note") == "Called"
    assert form.value("other") == "New"
    assert form.value("kind") is None


async def test_home_is_published_and_replaced(slack: LocalSlack, client: AsyncWebClient) -> None:
    first = (await client.views_publish(user_id="UALICE", view=home(section("One"))))["view"]
    second = (await client.views_publish(user_id="UALICE", view=home(section("Two"))))["view"]
    assert first["id"] == second["id"]
    assert slack.person("alice").home().text == "Two"
    stale = client.views_publish(user_id="UALICE", view=home(), hash=first["hash"])
    assert (await refusal(stale))["error"] == "hash_conflict"
    nobody = await refusal(client.views_publish(user_id="UNONE", view=home()))
    assert nobody["error"] == "invalid_arguments"
    as_modal = await refusal(client.views_publish(user_id="UALICE", view=modal()))
    assert as_modal["error"] == "invalid_arguments"
