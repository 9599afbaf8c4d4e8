"""The review that a customer reads: their goals, our promises, their questions, what comes next."""

from typing import Any

import pytest

from tests import papers
from tests.conversations.business_reviews import form_of, log, made
from tests.conversations.profiles import add, save, shown
from tests.office import Office


@pytest.fixture
async def firm(office: Office) -> Office:
    """Acme has goals, a promise that was kept, one that was not, and a question."""
    goals = "1. Open 3 shops by June\n2. Save 10% on energy"
    await add(office, office.alice, "Acme", goals=goals)
    await log(office, office.alice, todo_1_text="send prices & terms by May 7")
    await log(office, office.alice, todo_1_text="book the <visit> by May 8")
    await log(office, office.alice, issue="complex", issue_question="Is A faster than B?")
    await office.skip(hours=3)
    await (await office.alice.types("/issue")).click("Answered")
    await office.settle()
    listed = await office.alice.types("/todo")
    await listed.click("Done", near="send prices")
    await office.settle()
    return office


@pytest.mark.both_databases
async def test_a_customer_reads_goals_promises_questions_and_what_comes_next(firm: Office) -> None:
    await firm.skip(days=5)
    form = await form_of(firm.alice)
    reached = next(b for b in form.blocks if b.get("block_id") == "reached")
    first = reached["element"]["options"][0]["value"]
    await form.fill(period="this quarter", reached=[first])
    content = await made(firm, firm.alice, form)
    document = papers.word(content)
    text = papers.text_of(document)

    assert text.startswith("Business review\nAcme\nQ2 2026 · Apr 1, 2026 – Jun 30, 2026")
    assert papers.rows_of(document, "Open 3 shops by June") == ["Open 3 shops by June", "Reached"]
    assert papers.rows_of(document, "Save 10% on energy")[1] == "Under way"
    sent, booked = "send prices & terms by May 7", "book the <visit> by May 8"
    assert papers.rows_of(document, sent)[1:] == ["Alice Ames", "May 7, 2026", "Done May 6, 2026"]
    assert papers.rows_of(document, booked)[1:] == ["Alice Ames", "May 8, 2026", "Open"]
    assert "1 of 2 promises done." in text
    asked = papers.rows_of(document, "Is A faster than B?")
    assert asked[1:] == ["May 6, 2026", "after 3 h"]
    assert [row[0] for row in tables_of(document)[-1]] == ["What we promised", booked]
    assert "read it before you pass it on" in firm.alice.dm.last().text
    assert "business-review-Acme-2026-04-01-2026-06-30.docx" in firm.alice.dm.last().text


def tables_of(document: Any) -> list[list[list[str]]]:
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]


async def test_it_is_of_the_last_quarter_unless_another_period_is_asked(firm: Office) -> None:
    document = papers.word(await made(firm, firm.alice, await form_of(firm.alice)))
    text = papers.text_of(document)
    assert "Q1 2026 · Jan 1, 2026 – Mar 31, 2026" in text
    assert "Nothing was due in this period." in text
    assert "You asked nothing in this period." in text


async def test_what_is_no_period_is_told_under_its_field(firm: Office) -> None:
    form = await form_of(firm.alice)
    await form.fill(period="soonish")
    assert "which period “soonish” is" in (await form.submit()).errors["period"]
    await form.fill(period="Q2")
    assert "Q2 2026" in papers.text_of(papers.word(await made(firm, firm.alice, form)))


async def test_it_may_be_in_the_customers_own_language(firm: Office) -> None:
    form = await form_of(firm.alice)
    await form.fill(period="Q2", language="zh-TW")
    document = papers.word(await made(firm, firm.alice, form))
    text = papers.text_of(document)
    for said in ("業務回顧", "2026年第二季", "我們的承諾", "2026年5月7日", "3 小時"):
        assert said in text
    assert papers.languages(document) == {("en-US", "zh-TW")}
    assert papers.chinese_fonts(document) == {"Microsoft JhengHei"}


async def test_what_they_should_not_read_is_left_out(firm: Office) -> None:
    form = await form_of(firm.alice)
    out = next(b for b in form.blocks if b.get("block_id") == "out")
    chosen = [
        one["value"]
        for one in out["element"]["options"]
        if one["text"]["text"].startswith(("book", "Is A"))
    ]
    await form.fill(period="Q2", out=chosen)
    content = papers.whole(await made(firm, firm.alice, form))
    assert "send prices" in content
    assert "visit" not in content
    assert "faster" not in content


async def test_calls_and_what_they_are_to_do_are_chosen_to_be_left_out(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Lars Holm (IT manager)")
    for todo in (
        "send prices by May 7",
        "called Lars, no answer, try again by May 8",
        "Lars to send the SSO settings by May 8",
    ):
        await office.alice.types(f"/todo {todo} for Acme")
        await office.settle()
    form = await form_of(office.alice)
    out = next(b for b in form.blocks if b.get("block_id") == "out")
    chosen = [one["text"]["text"] for one in out["element"]["initial_options"]]
    assert len(chosen) == 2
    assert not any("prices" in one for one in chosen)
    await form.fill(period="Q2")
    content = papers.whole(await made(office, office.alice, form))
    assert "send prices" in content
    assert "no answer" not in content
    assert "SSO" not in content


async def test_a_form_that_slack_hands_over_twice_brings_one_document(firm: Office) -> None:
    form = await form_of(firm.alice)
    firm.slack.deliver_twice("view_submission")
    await save(firm, form)
    assert len([one for one in firm.alice.dm.messages if one.files]) == 1


async def test_who_may_no_longer_see_the_customer_gets_nothing(office: Office) -> None:
    await add(office, office.alice, "Acme", shared=["UBOB"])
    form = await form_of(office.bob)
    edit = await (await shown(office.alice, "Acme")).click("Edit")
    await edit.fill(shared=[])
    await save(office, edit)
    assert list((await form.submit()).errors) == ["period"]
    await office.settle()
    assert not any(one.files for one in office.bob.dm.messages)
