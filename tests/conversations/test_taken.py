"""Who is no full member is taken for nothing: named in a line, chosen in a form or in a menu."""

from collections.abc import AsyncIterator
from copy import deepcopy
from typing import Any

import pytest
from sqlmodel import col, select

from bot.localslack.world.faults import ApiError, Faults
from bot.localslack.world.workspace import User
from models import FollowUp, Issue, Todo
from models import Person as StoredPerson
from tests.office import PEOPLE, START, Office, open_office

GIL = User("UGIL", "gil", "Gil Guest", "Partner", "Asia/Shanghai", restricted=True)
FAY = User("UFAY", "fay", "Fay Foreign", "Sales", "Asia/Shanghai", team="TOTHER")
OUTSIDERS = ["gil", "fay"]
WHY = "is a guest here or belongs to another workspace"


@pytest.fixture
async def office(sqlite_url: str) -> AsyncIterator[Office]:
    people = [*deepcopy(PEOPLE), GIL, FAY]
    async with open_office(sqlite_url, START, people) as office:
        await office.bob.types("/todo")
        yield office


async def owners(office: Office, table: type[Any]) -> list[str]:
    def read(session: Any) -> list[str]:
        joined = select(StoredPerson.user_id).join(table, table.owner_id == col(StoredPerson.id))
        return list(session.exec(joined.order_by(table.id)))

    return await office.bot.database.read(read)


async def outsiders_stored(office: Office) -> list[str]:
    def read(session: Any) -> list[str]:
        found = select(StoredPerson.user_id).where(col(StoredPerson.user_id).in_(["UGIL", "UFAY"]))
        return list(session.exec(found))

    return await office.bot.database.read(read)


@pytest.mark.parametrize("who", OUTSIDERS)
async def test_in_a_line_they_are_not_taken_and_what_was_typed_comes_back(
    office: Office, who: str
) -> None:
    for typed in (
        f"/followup manager @{who}",
        f"/todo send the deck to Acme @{who}",
        f"/followup away until Monday @{who}",
        f"/issue Acme how fast is it? @{who}",
    ):
        refused = await office.alice.types(typed)
        assert f"{who} {WHY}" in refused.text, typed
        assert typed.removesuffix(f"@{who}").strip() in refused.text
    assert await owners(office, Todo) == []

    typed = f"/followup Acme call: likes plan A. todo: send prices by Friday @{who}"
    form = await office.alice.types(typed)
    assert f"{who} {WHY}" in form.text
    assert form.value("todo_1_owner") is None
    assert form.value("todo_1_text").startswith("send prices")

    await office.alice.says(f"Call with Acme: likes plan A. todo: send prices by Friday @{who}")
    await office.alice.dm.next(containing=f"{who} {WHY}")
    assert await outsiders_stored(office) == []


@pytest.mark.parametrize("who", OUTSIDERS)
async def test_in_a_form_the_field_says_why_and_keeps_what_was_typed(
    office: Office, who: str
) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A", ours=["alice", who], owner=who)
    await form.fill(todo_1_text="send the deck", todo_1_owner=who)
    refused = await form.submit()
    assert set(refused.errors) == {"ours", "owner", "todo_1_owner"}
    assert all(f"{who} {WHY}" in said for said in refused.errors.values())
    assert form.value("content") == "Showed plan A"
    await form.fill(ours=["alice"], owner="alice", todo_1_owner="bob")
    assert (await form.submit()).closed
    await office.settle()  # its confirmation has come

    issue = await office.alice.types("/issue Acme how fast is it?")
    await issue.fill(owner=who)
    assert WHY in (await issue.submit()).errors["owner"]
    await issue.close()
    profile = await (await office.alice.types("/customer Acme")).click("Edit")
    await profile.fill(shared=[who])
    assert WHY in (await profile.submit()).errors["shared"]
    await profile.fill(shared=[], owner=who)
    assert WHY in (await profile.submit()).errors["owner"]
    await profile.close()
    todo = await office.alice.uses_shortcut("make_todo", on=office.alice.ephemerals[-1])
    await todo.fill(todo_1_owner=who)
    assert WHY in (await todo.submit()).errors["todo_1_owner"]

    assert await owners(office, FollowUp) == ["UALICE"]
    assert await owners(office, Todo) == ["UBOB"]
    assert await owners(office, Issue) == []
    assert await outsiders_stored(office) == []


@pytest.mark.parametrize("who", OUTSIDERS)
async def test_in_the_menu_of_a_message_they_are_not_taken(office: Office, who: str) -> None:
    await office.alice.types("/todo send the deck")
    listed = await office.alice.types("/todo")
    await listed.select("Reassign", who)
    assert f"{who} {WHY}" in office.alice.ephemerals[-1].text
    assert await owners(office, Todo) == ["UALICE"]


async def test_who_took_part_stays_in_a_record_that_is_edited_afterwards(office: Office) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A", ours=["alice", "bob"], todo_1_text="send the deck")
    await form.fill(todo_1_owner="bob")
    assert (await form.submit()).closed
    await office.settle()
    office.bob.user.restricted = True
    await office.skip(hours=25)
    record = await office.alice.dm.next(containing="Showed plan A")
    again = await record.click("Edit")
    await again.fill(content="Showed plan A and plan B")
    assert (await again.submit()).closed
    assert await owners(office, Todo) == ["UBOB"]


async def test_what_a_guest_was_to_be_told_is_said_to_their_manager(office: Office) -> None:
    await office.bob.types("/followup manager @mei")
    await office.alice.types("/todo send the deck to Acme by May 8 @bob")
    await office.bob.dm.next(containing="send the deck")
    said = len(office.bob.dm.messages)
    office.bob.user.restricted = True  # Slack tells nobody
    await office.skip(hours=22.5)
    told = await office.mei.dm.next(containing="联系不上bob（现在只是工作区的访客）")
    assert "1 项待办" in told.text
    assert len(office.bob.dm.messages) == said


async def test_an_unconfirmed_recipient_waits_and_is_told_later(office: Office) -> None:
    await office.bob.types("/todo send the deck by May 11")
    office.slack.fail_next("users.info", ApiError("fatal_error"), times=1000)
    said = len(office.bob.dm.messages)
    await office.skip(hours=118)  # Monday, 8:30
    assert len(office.bob.dm.messages) == said
    office.slack.faults = Faults()
    await office.skip(hours=1)
    await office.bob.dm.next(containing="send the deck")
