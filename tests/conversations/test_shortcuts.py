"""From where people are: a shortcut, or a message made into a record or a promise."""

from typing import Any

import pytest

from bot.localslack.world.shapes import Json
from tests.office import Office


async def test_the_global_shortcut_opens_the_form(office: Office) -> None:
    modal = await office.alice.uses_shortcut("log_followup")
    assert modal.title == "Log a follow-up"


async def test_a_message_becomes_a_record_with_its_thread_and_link(office: Office) -> None:
    await office.bob.says("Acme called about plan A & B", channel="sales")
    asked = office.bob.channel("sales").last()
    await office.bob.says("Li wants a quote by May 15", channel="sales", thread_ts=asked.ts)

    modal = await office.alice.uses_shortcut(
        "make_followup", on=office.alice.channel("sales").last()
    )
    content = modal.value("content")
    assert content.startswith("> Acme called about plan A & B\nLi wants a quote by May 15\nhttp")


async def test_ones_own_message_is_read_as_a_line_would_be(office: Office) -> None:
    await office.alice.types("/followup Acme")
    await office.alice.says(
        "Acme call with Li: wants a quote, I'll send it by May 15, meet again May 20 10am",
        channel="sales",
    )
    modal = await office.alice.uses_shortcut(
        "make_followup", on=office.alice.channel("sales").last()
    )
    assert "Acme" in modal.text
    assert modal.value("method") == "phone"
    assert modal.value("todo_1_due") == "2026-05-15"
    assert modal.value("next_contact") == "2026-05-20"
    assert modal.value("content").splitlines()[-1].startswith("http")


async def test_of_a_colleagues_message_nothing_is_a_promise_of_mine(office: Office) -> None:
    await office.bob.says(
        "Acme called: Li is angry. I'll send the quote by May 15", channel="sales"
    )
    modal = await office.alice.uses_shortcut(
        "make_followup", on=office.alice.channel("sales").last()
    )
    assert modal.value("content").startswith("Acme called: Li is angry. I'll send the quote")
    assert not modal.value("todo_1_text")
    assert not modal.value("next_contact")


async def test_a_message_becomes_a_promise_once(office: Office) -> None:
    await office.bob.says("please send Acme the quote by May 15", channel="sales")
    modal = await office.alice.uses_shortcut("make_todo", on=office.bob.channel("sales").last())
    assert modal.value("todo_1_text") == "please send Acme the quote by May 15"
    office.slack.deliver_twice("view_submission")
    await modal.submit()
    await office.settle()

    assert ["due Fri, May 15" in one.text for one in office.alice.ephemerals] == [True]
    assert "1 open to-do" in (await office.alice.types("/todo")).text


async def test_a_message_reads_as_it_does_in_slack_and_keeps_its_link_however_long(
    office: Office,
) -> None:
    await office.mei.types("/followup help")
    await office.bob.says("<@UMEI> please look at https://acme.com", channel="sales")
    asked = office.alice.channel("sales").last()
    modal = await office.alice.uses_shortcut("make_todo", on=asked)
    assert modal.value("todo_1_text") == "@mei please look at https://acme.com"
    await modal.close()

    await office.bob.says("word " * 760, channel="sales")
    modal = await office.alice.uses_shortcut(
        "make_followup", on=office.alice.channel("sales").last()
    )
    assert "characters long; the limit is 3,000" in modal.text
    assert modal.value("content").splitlines()[-1].startswith("http")


FORWARDED: Json = {
    "is_share": True,
    "is_msg_unfurl": True,
    "from_url": "https://kept.slack.example/archives/C1/p1",
    "text": "please send Acme the quote",
}


@pytest.mark.parametrize(
    ("said", "parts", "words"),
    [
        ("", {"attachments": [{"title": "Acme down", "text": "since nine"}]}, "Acme down"),
        ("", {"files": [{"filetype": "email", "plain_text": "Dear Alice, a quote?"}]}, "a quote?"),
        ("fwd", {"attachments": [FORWARDED]}, "please send Acme the quote"),
        ("", {"attachments": [FORWARDED]}, "please send Acme the quote"),
        ("", {"files": [{"filetype": "jpg", "title": "Card of Li"}]}, "Card of Li"),
    ],
)
async def test_a_message_whose_words_stand_elsewhere_is_read_there(
    office: Office, said: str, parts: Any, words: str
) -> None:
    sales = office.bob.channel("sales").channel
    office.alice.world.messenger.post(sales, "UBOB", said, **parts)
    shown = office.alice.channel("sales").last()
    modal = await office.alice.uses_shortcut("make_todo", on=shown)
    assert words in modal.value("todo_1_text")
    await modal.close()
    modal = await office.alice.uses_shortcut("make_followup", on=shown)
    assert words in modal.value("content")


async def test_what_a_colleague_writes_of_a_contact_to_come_is_planned_with_what_i_am_to_do(
    office: Office,
) -> None:
    modal = await office.alice.types("/followup 海岳物流：周協理來電，談了價格")
    await modal.submit()
    await office.mei.says(
        "海岳物流的周協理想約5/12下午兩點去他們台中站所看看，@alice 你帶陳經理一起去",
        channel="sales",
    )
    modal = await office.alice.uses_shortcut(
        "make_followup", on=office.alice.channel("sales").last()
    )
    assert "something still to come" in modal.text
    assert not modal.value("content")
    assert modal.value("next_contact") == "2026-05-12"
    assert modal.value("todo_1_text") == "帶陳經理一起去"


async def test_a_to_do_that_a_colleague_gives_me_is_mine_and_their_own_is_not(
    office: Office,
) -> None:
    for said, mine in (
        ("Alice 星期五前把報價寄給方老闆", "把報價寄給方老闆"),
        ("我星期五前把報價寄給方老闆", ""),
    ):
        await office.mei.says(said, channel="sales")
        modal = await office.alice.uses_shortcut(
            "make_followup", on=office.alice.channel("sales").last()
        )
        assert (modal.value("todo_1_text") or "") == mine
        assert bool(modal.value("content")) == (not mine)
        assert ("something still to come" in modal.text) == bool(mine)
