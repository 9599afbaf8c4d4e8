"""Wherever a person is chosen, the bot, another app or somebody who has left is not taken: it is
said beside the field, and what was typed stays."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.localslack.people.surfaces import Modal, SeenMessage
from bot.localslack.world.workspace import User
from tests.conversations.profiles import add, shown
from tests.conversations.reviews import meis_team
from tests.conversations.test_strategy import begun
from tests.office import Office

NOBODY = {"UKEPT": "is an app", "UROBOT": "is an app", "UGONE": "has left"}
Form = Callable[[Office], Awaitable[Modal]]


@pytest.fixture
async def firm(office: Office) -> Office:
    """Alice has Acme; beside her people there are another app, and somebody who has left."""
    workspace = office.slack.workspace
    workspace.add_user(User("UROBOT", "robot", "Robot", is_bot=True))
    workspace.add_user(User("UGONE", "gone", "Gone Guy"))
    await meis_team(office)
    await add(office, office.alice, "Acme")
    return office


def typed(line: str) -> Form:
    async def form(office: Office) -> Any:
        return await office.alice.types(line)

    return form


async def profile(office: Office) -> Any:
    return await (await shown(office.alice, "Acme")).click("Edit")


async def support(office: Office) -> Any:
    return await (await shown(office.alice, "Acme")).select("customer:1", "ask")


async def edited_todo(office: Office) -> Any:
    given = await office.alice.types("/todo send the deck by Friday @bob")
    return await given.click("Edit")


async def strategy(office: Office) -> Any:
    plan = await begun(office, office.alice, action_1_text="Visit", action_1_timing="every Friday")
    return await plan.click("Edit")


async def shortcut(office: Office) -> Any:
    await office.bob.says("send the deck by Friday", "#sales")
    message = office.alice.channel("#sales").last()
    return await office.alice.uses_shortcut("make_todo", message)


LOG, ISSUE = "/followup Acme", "/issue Acme is it fast? complex"
FORMS: list[tuple[Form, str, dict[str, Any]]] = [
    (typed(LOG), "owner", {"content": "Rang Li: 7 seats by May 9"}),
    (typed(LOG), "ours", {"content": "Rang Li: 7 seats by May 9"}),
    (
        typed(LOG),
        "todo_1_owner",
        {"content": "Rang Li: 7 seats by May 9", "todo_1_text": "send prices by Friday"},
    ),
    (typed(ISSUE), "owner", {}),
    (typed("/deal Acme won CNY 500k upsell"), "owner", {}),
    (profile, "owner", {}),
    (profile, "shared", {}),
    (support, "approver", {"what": "10% off"}),
    (edited_todo, "todo_1_owner", {}),
    (strategy, "action_1_owner", {}),
    (shortcut, "todo_1_owner", {}),
]


async def leave(office: Office, who: str) -> None:
    """Slack offers nobody who has left: they leave while the form is open."""
    if who == "UGONE":
        office.slack.change_user("gone", deleted=True)
        await office.settle()


@pytest.mark.parametrize("who", NOBODY)
async def test_a_form_says_so_beside_the_field(firm: Office, who: str) -> None:
    for open_form, field, answers in FORMS:
        form = await open_form(firm)
        several = field in ("ours", "shared")
        await form.fill(answers | {field: [who] if several else who})
        await leave(firm, who)
        result = await form.submit()
        assert list(result.errors) == [field], open_form
        assert NOBODY[who] in result.errors[field]
        kept = form.value(field)
        assert kept == ([who] if several else who)
        await form.close(all_of_them=True)
        firm.slack.change_user("gone", deleted=False)


@pytest.mark.parametrize("who", ["UKEPT", "UROBOT"])
@pytest.mark.parametrize("listed", ["/todo", "/issue"])
async def test_a_menu_leaves_it_with_who_has_it(firm: Office, who: str, listed: str) -> None:
    await firm.alice.types("/todo send the deck by Friday")
    form = await firm.alice.types(ISSUE)
    assert (await form.submit()).closed
    await firm.settle()
    message: SeenMessage = await firm.alice.types(listed)
    id = next(
        element["action_id"]
        for block in message.blocks
        for element in block.get("elements", [])
        if element["type"] == "users_select"
    )
    said = await message.select(id, who)
    assert NOBODY[who] in said.text
    again = await firm.alice.types(listed)
    assert "send the deck" in again.text or "is it fast?" in again.text


@pytest.mark.parametrize("who", NOBODY)
@pytest.mark.parametrize(
    "line",
    [
        "/todo send the deck by Friday <@{who}>",
        "/followup manager <@{who}>",
        "/followup away until Monday <@{who}>",
        "/review this month <@{who}>",
    ],
)
async def test_a_command_says_so(firm: Office, who: str, line: str) -> None:
    await leave(firm, who)
    said = await firm.alice.types(line.format(who=who))
    assert NOBODY[who] in said.text
