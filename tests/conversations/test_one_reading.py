"""What is typed is read alike in every command: Slack's markup, names of customers, people."""

import unicodedata

import pytest

from bot.localslack.world.workspace import Channel
from tests.conversations.profiles import add
from tests.conversations.records import answer, record
from tests.office import Office


@pytest.mark.parametrize(
    ("customer", "typed", "text", "due"),
    [
        ("Monday.com", "send the offer to Monday.com", "send the offer to Monday.com", "no due"),
        ("Monday.com", "send Monday.com the offer by Friday", "send Monday.com the offer", "May 8"),
        ("明天控股", "给明天控股发报价", "给明天控股发报价", "no due"),
        ("明天控股", "给明天控股发报价，周五前", "给明天控股发报价", "May 8"),
        ("Sunday Riley", "call Sunday Riley by Friday", "call Sunday Riley", "May 8"),
    ],
)
async def test_the_name_of_a_customer_is_no_day(
    office: Office, customer: str, typed: str, text: str, due: str
) -> None:
    await add(office, office.alice, customer)
    said = await answer(office, office.alice, f"/todo {typed}")
    assert said.splitlines()[1] == text
    assert due in said.splitlines()[2]
    assert customer in said.splitlines()[2]


async def test_links_and_channels_are_kept_as_slack_shows_them(office: Office) -> None:
    said = await answer(
        office, office.alice, "/todo post https://acme.com/deck in #sales by Friday"
    )
    assert said.splitlines()[1] == "post https://acme.com/deck in #sales"


@pytest.mark.parametrize("markup", ["<!subteam^S012345|@sales>", "<!here>"])
async def test_a_group_is_nobody_and_that_is_said(office: Office, markup: str) -> None:
    """As Slack sends it, past what the local one makes of typed text."""
    office.slack.person("alice").entrances.escaped = lambda text: text  # type: ignore[method-assign]
    said = await answer(office, office.alice, f"/todo send the deck by Friday {markup}")
    assert "I don't know anyone called" in said
    assert "<!" not in said


async def test_of_several_people_nobody_is_taken(office: Office) -> None:
    for person in (office.bob, office.mei):
        await person.types("/followup help")
    said = await answer(office, office.alice, "/todo ask @bob to send deck to @mei by Friday")
    assert "ask @bob to send deck to @mei" in said
    assert "Several people are named" in said
    assert "1 open to-do" in (await office.alice.types("/todo")).text


@pytest.mark.parametrize("typed", ["twice every week send the report", "每周两次发周报"])
async def test_a_to_do_says_that_it_does_not_repeat(office: Office, typed: str) -> None:
    said = await answer(office, office.alice, f"/todo {typed}")
    assert "it's noted once" in said


async def test_a_record_is_undone_while_it_is_new_and_deleted_from_then_on(office: Office) -> None:
    told = await record(office, office.alice, "Acme", next_contact="2026-05-18")
    assert told.buttons[-2:] == ["Edit", "Undo"]
    await office.skip(hours=1)
    await office.alice.types("/todo send Acme the deck by Friday")
    await (await office.alice.types("/todo")).click("Done")
    await office.settle()
    assert told.buttons[-2:] == ["Edit", "Delete"]


@pytest.mark.parametrize(
    ("customer", "typed"),
    [
        ("O'Brien Foods", "O’Brien Foods"),
        ("Coca-Cola", "Coca‑Cola"),
        ("Coca-Cola", "Co\u200bca\xad-Cola"),
        ("Café Nero", "Ｃafe Nero"),
        ("Café Nero", "Cafe\u0301 Nero"),
        ("Møller Trading", "Moller Trading"),
        ("Straßenbau Nord", "strassenbau nord"),
    ],
)
async def test_one_name_in_two_spellings_is_one_customer(
    office: Office, customer: str, typed: str
) -> None:
    await add(office, office.alice, customer)
    said = await answer(office, office.alice, f"/todo call {typed} by ５/１５")
    assert f"Fri, May 15 · {customer}" in said


@pytest.mark.parametrize(
    ("customer", "typed"),
    [
        ("O'Brien Foods", "O’Brien Foods"),
        ("O’Brien Foods", "o'brien"),
        ("Coca-Cola", "Coca\u2011Cola"),
        ("Café Nero", "cafe"),
        ("Cafe Nero", "Cafe\u0301 Nero"),
        ("Møller", "moller"),
        ("Moller", "Møller"),
        ("Straße Neun", "Strasse Neun"),
        ("3M Taiwan", "３Ｍ Ｔａｉｗａｎ"),
    ],
)
async def test_a_name_is_found_in_any_spelling_wherever_it_is_typed(
    office: Office, customer: str, typed: str
) -> None:
    await add(office, office.alice, customer)
    assert customer in (await office.alice.types(f"/customer {typed}")).text
    for line in ("/followup {}", "/followup {} call with Li: likes plan A", "/issue {} how fast?"):
        modal = await office.alice.types(line.format(typed))
        assert modal.value("customer") == "1"  # the id of the only one there is
        assert (await modal.options("customer", typed))[0] == customer
        await modal.close()
    await office.alice.says(f"met Li at {typed}: she likes plan A")
    await office.settle()
    assert await office.alice.dm.next(containing=f"A follow-up with {customer}?")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/followup ｈｅｌｐ", "/followup"),
        ("/followup ＴＯＤＯ ｄｏｎｅ", "done"),
        ("/todo ｏｖｅｒｄｕｅ", "overdue"),
    ],
)
async def test_wide_letters_are_the_same_words(office: Office, typed: str, answer: str) -> None:
    narrow = unicodedata.normalize("NFKC", typed)
    said = (await office.alice.types(typed)).text
    assert answer in said
    assert said == (await office.alice.types(narrow)).text


async def test_markup_reads_alike_in_a_command_a_message_and_a_shortcut(office: Office) -> None:
    said = "post https://acme.com/deck in #sales"
    assert said in await answer(office, office.alice, f"/todo {said} by Friday")

    await office.alice.says(f"remind me to {said} on Monday")
    await office.settle()
    assert said in office.alice.dm.messages[-1].text or said in office.alice.ephemerals[-1].text

    await office.bob.says(said, channel="sales")
    shown = office.alice.channel("sales").last()
    modal = await office.alice.uses_shortcut("make_todo", on=shown)
    assert modal.value("todo_1_text") == said
    await modal.close()

    modal = await office.alice.types(f"/followup Acme call with Li: asked us to {said}")
    assert said in modal.value("content")


async def test_people_are_named_in_the_words_of_a_record(office: Office) -> None:
    await office.bob.types("/followup help")
    said = "call with Li and @bob: asked @bob for plan A"
    modal = await office.alice.types(f"/followup Acme {said}")
    assert "<@" not in modal.value("content")
    assert "@bob for plan A" in modal.value("content")
    await modal.close()
    await office.alice.says(f"Acme {said}")
    await office.settle()
    draft = await office.alice.dm.next(containing="A follow-up with Acme, a new customer?")
    assert "<@" not in draft.text
    assert "asked @bob for plan A" in draft.text


async def test_an_address_in_a_command_is_kept_as_slack_shows_it(office: Office) -> None:
    """As Slack sends it, past what the local one makes of typed text."""
    office.slack.person("alice").entrances.escaped = lambda text: text  # type: ignore[method-assign]
    link = "<https://example.com/deck.pdf|example.com/deck.pdf>"
    typed = f"mail {link} to <mailto:li@acme.com|li@acme.com> by Friday"
    said = await answer(office, office.alice, f"/todo {typed}")
    assert said.splitlines()[1] == "mail https://example.com/deck.pdf to li@acme.com"
    modal = await office.alice.types(f"/followup Globex call with Li: {typed}")
    assert modal.value("todo_1_text") == said.splitlines()[1]


async def test_a_channel_without_a_name_is_called_as_people_would(office: Office) -> None:
    workspace = office.slack.workspace
    workspace.add_channel(Channel("CBOARD", "board", ["UALICE"], private=True))
    for person in (office.alice, office.bob):  # as Slack sends it
        person.entrances.escaped = lambda text: text  # type: ignore[method-assign]
    typed = "/todo ask in <#CSALES> and <#CBOARD|> and <#CNOWHERE> by Friday"
    said = await office.alice.types(typed)
    assert "ask in #sales and a private channel and a private channel" in said.text
    said = await office.bob.types("/todo ask in <#CBOARD> by Friday")
    assert "ask in 某個私人頻道" in said.text
    await office.alice.says("todo: ask in <#CBOARD> by Friday")
    await office.settle()
    assert "a private channel" in office.alice.dm.last().text
