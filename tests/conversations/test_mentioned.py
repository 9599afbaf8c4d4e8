"""Kept is named in a channel: whoever wrote it may keep the message. From 10:30 of Wednesday 6 May
2026."""

import pytest

from tests.office import Office


def bot(office: Office) -> str:
    """As people type its name."""
    return f"@{office.slack.workspace.users[office.slack.identity.bot_user].name}"


async def test_a_message_that_names_the_bot_in_a_channel_becomes_a_record(office: Office) -> None:
    await office.alice.types("/followup Acme")
    await office.alice.says(
        f"{bot(office)} Acme call with Li: wants a quote, I'll send it by May 15", channel="sales"
    )
    await office.settle()
    offered = office.alice.ephemerals[-1]
    assert offered.text.startswith("I keep nothing that is said in channels")

    modal = await offered.click("Make it a follow-up")
    assert modal.value("method") == "phone"
    assert modal.value("todo_1_due") == "2026-05-15"
    assert modal.value("content").splitlines()[-1].startswith("http")
    assert "Kept" not in modal.value("content")


async def test_it_becomes_a_promise_and_nobody_else_sees_the_offer(office: Office) -> None:
    await office.bob.says(f"{bot(office)} send Acme the quote by May 15", channel="sales")
    await office.settle()
    assert not office.alice.ephemerals
    modal = await office.bob.ephemerals[-1].click("記為待辦")
    assert modal.value("todo_1_text") == "send Acme the quote by May 15"
    await modal.submit()
    await office.settle()
    assert "send Acme the quote" in (await office.bob.types("/todo")).text


@pytest.mark.parametrize("said", ["Acme called", "@mei Acme called"])
async def test_who_does_not_name_the_bot_is_left_alone(said: str, office: Office) -> None:
    await office.alice.says(said, channel="sales")
    await office.settle()
    assert not office.alice.ephemerals
