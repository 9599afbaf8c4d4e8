"""Who is let in: every kind of outsider at every entrance. Carl reads 繁體."""

import re
from collections.abc import AsyncIterator
from copy import deepcopy
from typing import Any

import pytest
from sqlmodel import SQLModel, select

from bot.localslack.people.surfaces import Modal
from bot.localslack.world.faults import ApiError, Faults
from bot.localslack.world.workspace import Naming, User
from models import CaptureNote, Customer, FollowUp, Issue, Todo
from models import Person as StoredPerson
from models.people.membership import Membership
from tests.conversations.reviews import post_review
from tests.office import PEOPLE, START, Office, open_office

CARL = User("UCARL", "carl", "Carl Chen", "Sales", "Asia/Shanghai", "zh-TW")
WORDS = "Kept 僅供本工作區成員使用"
SILENCE = "I can't check with Slack right now whether you're a member"
ELSEWHERE = {"team": "TOTHER"}
GRID = {"team": "TOTHER", "enterprise": "EOTHER", "teams": ("TOTHER",)}
KINDS: dict[str, dict[str, Any]] = {
    "guest": {"restricted": True},
    "guest of one channel": {"ultra_restricted": True},
    "admin and guest": {"restricted": True, "is_admin": True},
    "of another workspace": ELSEWHERE,
    "of another workspace, named as ours": {**ELSEWHERE, "naming": Naming.OURS},
    "of another workspace, of none": {**ELSEWHERE, "naming": Naming.NONE},
    "of another organisation": GRID,
    "of another organisation, named as ours": {**GRID, "naming": Naming.OURS},
    "of another organisation, of none": {**GRID, "naming": Naming.NONE},
    "workflow": {"is_workflow_bot": True},
}
GONE = {"gone": {"deleted": True}}
COMMANDS = [
    "/followup",
    "/followup Acme call: likes plan A. todo: send prices by Friday",
    "/followup met Acme",
    "/followup manager @mei",
    "/followup away until Monday @bob",
    "/followup preferences",
    "/followup hours working",
    "/followup calendar https://example.com/c.ics",
    "/followup why",
    "/followup help",
    "/todo",
    "/todo send the deck to Acme",
    "/customer",
    "/customer Acme",
    "/issue",
    "/issue Acme how fast is it?",
    "/review",
]
TABLES: list[type[Any]] = [Customer, FollowUp, Issue, CaptureNote, StoredPerson, Todo]


@pytest.fixture
async def office(sqlite_url: str) -> AsyncIterator[Office]:
    async with open_office(sqlite_url, START, [*PEOPLE, CARL]) as office:
        yield office


async def stored(office: Office) -> dict[str, int]:
    """How many rows each table has."""

    def read(session: Any) -> dict[str, int]:
        tables: list[type[SQLModel]] = TABLES
        return {table.__name__: len(session.exec(select(table)).all()) for table in tables}

    return await office.bot.database.read(read)


async def is_member(office: Office, user: str) -> bool:
    """As the bot knows it."""

    def read(session: Any) -> bool:
        found = StoredPerson.of_user(session, user)
        return found is not None and found.left_at is None

    return await office.bot.database.read(read)


@pytest.mark.parametrize("kind", KINDS)
async def test_who_was_never_a_member_is_told_so_at_every_entrance(
    office: Office, kind: str
) -> None:
    await office.alice.types("/customer Acme")
    await office.mei.types("/todo")
    carl = office.slack.person("carl")
    for name, value in KINDS[kind].items():
        setattr(carl.user, name, value)
    post = await post_review(office.alice, "/review Q2")
    before = await stored(office)

    for typed in COMMANDS:
        assert WORDS in (await carl.types(typed, "sales")).text, typed
    assert WORDS in (await carl.uses_shortcut("log_followup")).text
    seen = carl.channel("sales").last()
    for shortcut in ("make_followup", "make_todo"):
        assert WORDS in (await carl.uses_shortcut(shortcut, on=seen)).text, shortcut
    pressed = next(message for message in carl.channel("sales").messages if message.ts == post.ts)
    answer = await pressed.click(pressed.buttons[0], nth=1)
    assert WORDS in answer.text
    assert WORDS in (await carl.opens_home()).text
    await carl.says("Had a call with Acme: they like plan A")
    assert WORDS in (await carl.dm.next()).text
    assert await stored(office) == before


@pytest.mark.parametrize("kind", [*KINDS, *GONE])
async def test_who_is_no_member_any_more_gets_nothing_out_of_what_they_had(
    office: Office, kind: str
) -> None:
    carl, slack = office.slack.person("carl"), office.slack
    await carl.types("/todo send the deck to Acme by May 6")
    listed = carl.ephemerals[-1]
    home = await carl.opens_home()
    form = await carl.types("/followup Acme call: likes plan A, wants it soon. todo: send prices")
    assert isinstance(form, Modal)
    await office.settle()
    before, said, open_form = await stored(office), len(carl.dm.messages), deepcopy(form.place)
    for name, value in (KINDS | GONE)[kind].items():
        setattr(carl.user, name, value)
    await office.skip(hours=25)  # nobody told the bot; what is due by then is said to nobody
    assert len(carl.dm.messages) == said

    assert await form.options("customer", "Ac") == []
    await form.click("新增待辦")
    assert carl.modal is not None
    assert WORDS in carl.modal.text
    assert "plan A" not in carl.modal.text
    saving = slack.payloads.view_submission(carl.user, open_form)
    answer = await slack.delivery.deliver("interactive", saving)
    assert answer["response_action"] == "update"
    assert WORDS in str(answer["view"])
    closing = slack.payloads.view_closed(carl.user, open_form, is_cleared=False)
    assert not await slack.delivery.deliver("interactive", closing)
    assert WORDS in carl.dm.last().text
    await listed.click(listed.buttons[0], nth=1)
    assert WORDS in carl.ephemerals[-1].text
    await home.click(home.buttons[0], nth=1)
    assert WORDS in carl.home().text
    assert "send the deck" not in carl.home().text
    assert await stored(office) == before


async def test_while_slack_does_not_answer_nobody_new_is_let_in(office: Office) -> None:
    await office.alice.types("/todo")
    before = await stored(office)
    office.slack.fail_next("users.info", ApiError("fatal_error"), times=100)
    carl = office.slack.person("carl")
    for typed in COMMANDS:
        assert SILENCE in (await carl.types(typed, "sales")).text
    assert SILENCE in (await carl.uses_shortcut("log_followup")).text
    assert SILENCE in (await carl.opens_home()).text
    await carl.says("Had a call with Acme: they like plan A")
    assert SILENCE in (await carl.dm.next()).text
    refused = await office.alice.types("/todo send the deck @carl")
    assert re.search("I can't check with Slack .*\n.*/todo send the deck", refused.text, re.S)
    assert await stored(office) == before

    await office.alice.types("/followup help")  # who is known goes on
    await office.skip(hours=30)
    form = await office.alice.types("/followup Acme")
    await office.skip(hours=20)
    assert SILENCE in (await office.alice.types("/todo")).text
    await form.fill(content="Showed plan A")
    assert SILENCE in "".join((await form.submit()).errors.values())
    office.slack.faults = Faults()
    assert (await form.submit()).closed


async def test_who_becomes_a_member_is_let_in(office: Office) -> None:
    carl = office.slack.person("carl")
    carl.user.restricted = True
    assert WORDS in (await carl.types("/todo")).text
    office.slack.change_user("carl", restricted=False)
    await office.settle()
    assert await is_member(office, "UCARL")
    assert WORDS not in (await carl.types("/todo")).text


async def test_in_an_organisation_who_is_in_this_workspace_is_a_member(office: Office) -> None:
    office.slack.enterprise = "EOURS"
    await office.restart()
    carl = office.slack.person("carl")
    carl.user.team, carl.user.enterprise = "TOTHER", "EOURS"
    carl.user.teams = ("TOTHER",)
    assert WORDS in (await carl.types("/todo")).text
    carl.user.teams = ("TOTHER", "TKEPT")
    await office.skip(minutes=2)
    assert WORDS not in (await carl.types("/todo")).text


async def test_who_was_stored_before_membership_was_kept_is_confirmed_at_the_start(
    office: Office,
) -> None:
    await office.alice.types("/todo")

    def forget(session: Any) -> None:
        for person in session.exec(select(StoredPerson)):
            person.membership, person.confirmed_at = Membership.UNKNOWN, None

    await office.bot.database.write(forget)
    await office.restart()
    office.slack.fail_next("users.info", ApiError("fatal_error"), times=10)
    assert SILENCE not in (await office.alice.types("/todo")).text
