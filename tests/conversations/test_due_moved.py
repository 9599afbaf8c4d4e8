"""The day of a promise changes in what people tell: its to-do is shown with the button that moves
it. From 10:30 of Wednesday 6 May 2026."""

from datetime import date

import pytest

from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.conversations.test_home import promise
from tests.conversations.test_meant_moved import due
from tests.office import Office

REPORT = "send Marta the audit report"


@pytest.mark.both_databases
@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Marta says the audit report can wait till Monday", "Mon, May 11"),
        ("the audit report is due Friday now, not Thursday", "Fri, May 8"),
        ("audit report: Friday", "Fri, May 8"),
        ("no rush on the audit report, Monday is fine", "Mon, May 11"),
    ],
)
async def test_the_to_do_is_shown_with_its_new_day_and_nothing_is_moved(
    office: Office, words: str, day: str
) -> None:
    await add(office, office.alice, "Copperline")
    await promise(office, office.alice, REPORT, days=1)
    await promise(office, office.alice, "ask legal", days=1)
    [said] = await says(office, office.alice, words)
    assert "Nothing has been changed yet" in said
    assert "ask legal" not in said
    assert (await due(office))[REPORT] == date(2026, 5, 7)
    answer = office.alice.dm.last()
    await answer.click(f"Move to {day}")
    await office.settle()
    assert f"It is set for {day}" in answer.text
    assert (await due(office))[REPORT] != date(2026, 5, 7)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("审计报告不急，周五给就行", "5月8日"),
        ("客戶說審計報告可以等到下週一", "5月11日"),
        ("审计报告的截止日期改到周五", "5月8日"),
    ],
)
async def test_in_chinese_too(office: Office, words: str, day: str) -> None:
    await promise(office, office.mei, "给周总发审计报告", days=1)
    await says(office, office.mei, words)
    assert any(one.startswith(f"改到{day}") for one in office.mei.dm.last().buttons)


async def test_news_that_it_is_needed_sooner_is_a_draft_and_the_to_do_stands_beside_it(
    office: Office,
) -> None:
    await add(office, office.alice, "Copperline", chain="Marta Diaz")
    await promise(office, office.alice, REPORT, days=2)
    said = await says(
        office, office.alice, "Marta at Copperline needs the audit report by tomorrow already"
    )
    assert any("A follow-up with Copperline?" in one for one in said), said
    assert any("Move to Thu, May 7" in one.buttons for one in office.alice.dm.messages[-2:])
    assert (await due(office))[REPORT] == date(2026, 5, 8)


@pytest.mark.parametrize("words", ["sorry, Friday is fine", "周五也行", "she says Friday works"])
async def test_right_after_it_was_given_it_need_not_be_named(office: Office, words: str) -> None:
    await promise(office, office.alice, "ask legal", days=1)
    await office.skip(hours=2)
    await office.alice.types(f"/todo {REPORT} by tomorrow")
    await office.settle()
    await says(office, office.alice, words)
    await office.alice.dm.last().click("Move to Fri, May 8")
    await office.settle()
    assert (await due(office))[REPORT] == date(2026, 5, 8)
    assert (await due(office))["ask legal"] == date(2026, 5, 7)


async def test_what_was_shown_a_moment_ago_is_meant(office: Office) -> None:
    await promise(office, office.alice, REPORT, days=1)
    await promise(office, office.alice, "ask legal", days=1)
    await says(office, office.alice, "the audit report can wait till Monday")
    await says(office, office.alice, "sorry, Friday is fine")
    answer = office.alice.dm.last()
    assert answer.buttons.count("Move to Fri, May 8") == 1
    await answer.click("Move to Fri, May 8")
    await office.settle()
    assert (await due(office))[REPORT] == date(2026, 5, 8)


@pytest.mark.parametrize("words", ["Friday is fine", "the brochure can wait till Monday"])
async def test_what_fits_nothing_is_not_asked_about(office: Office, words: str) -> None:
    await promise(office, office.alice, REPORT, days=1)
    await office.skip(hours=2)
    said = await says(office, office.alice, words)
    assert not any("Do you mean" in one for one in said)


async def test_it_is_of_the_customer_that_is_named(office: Office) -> None:
    for name in ("Copperline", "Globex"):
        await add(office, office.alice, name)
        await office.alice.types(f"/todo send the samples to {name} by tomorrow")
        await office.settle()
    [said] = await says(office, office.alice, "Globex's samples can wait till Monday")
    assert "send the samples to Globex" in said
    assert "Copperline" not in said
    answers = await says(office, office.alice, "Copperline needs it by Friday already")
    assert not any("samples to Globex" in one for one in answers)
