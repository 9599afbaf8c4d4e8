"""What serves a target, and how much of it nothing does."""

import pytest

from tests.conversations.deals import enter
from tests.conversations.profiles import add
from tests.conversations.reviews import meis_team, post_review
from tests.conversations.test_strategy import begun
from tests.office import Office

pytestmark = pytest.mark.both_databases


async def work(office: Office) -> None:
    """Of 1,000,000, 420,000 is reached and 200,000 expected."""
    await meis_team(office)
    for name in ("Acme Industries", "Globex"):
        await add(office, office.alice, name)
    await office.mei.types("/target Q2 signed CNY 1m @alice")
    await enter(office, office.alice, "Acme won CNY 420k upsell")
    stage = {"stage": "proposal"}
    await enter(office, office.alice, "Globex CNY 200k new, expected June 10", **stage)
    await enter(office, office.alice, "Globex CNY 900k renewal, expected July 10", **stage)


async def test_what_is_reached_and_expected_is_told_and_what_nothing_serves(
    office: Office,
) -> None:
    await work(office)
    await begun(
        office,
        office.alice,
        "Globex",
        goal="be their main supplier",
        action_1_text="demo for the board",
        action_1_timing="by May 20",
    )
    listed = await office.alice.types("/target Q2")
    opened = await listed.click("What serves it")
    assert "CNY 420,000 (1 deal) of CNY 1,000,000: 42%" in opened.text
    assert "CNY 200,000 more is expected by Tue, Jun 30, in 1 open deal" in opened.text
    assert "38% of this target isn't covered by anything yet" in opened.text
    assert "Globex · New business · CNY 200,000 · Wed, Jun 10 · alice" in opened.text
    assert "Strategy: be their main supplier" in opened.text
    assert "Next action: demo for the board · Wed, May 20" in opened.text
    assert "900,000" not in opened.text


async def test_a_deal_that_should_have_closed_counts_for_nothing(office: Office) -> None:
    await work(office)
    await office.skip(days=40)
    opened = await (await office.alice.types("/target Q2")).click("What serves it")
    assert "58% of this target isn't covered by anything yet" in opened.text
    assert "1 open deal should have closed already" in opened.text


async def test_it_opens_from_the_figure_of_a_review_too(office: Office) -> None:
    await work(office)
    posted = await post_review(office.alice, "/review Q2")
    rows = await posted.click("Open", near="Signed")
    opened = await rows.click("What serves it")
    assert "38% of this target isn't covered by anything yet" in opened.text
    upsell = await posted.click("Open", near="Upsell and cross-sell")
    assert "What serves it" not in upsell.buttons


async def test_a_colleague_s_deals_are_counted_and_not_named(office: Office) -> None:
    await work(office)
    await office.mei.types("/target Q2 signed CNY 1m")
    opened = await (await office.bob.types("/target Q2")).click("查看支撐項目")
    assert "目標的 38% 還沒有著落" in opened.text
    assert "Globex" not in opened.text
    mine = await office.mei.types("/target Q2")
    assert "Globex" in (await mine.click("查看支撑项", nth=1)).text


async def test_of_other_figures_what_is_open_is_listed(office: Office) -> None:
    await work(office)
    await office.mei.types("/target Q2 promises kept 95% @alice")
    listed = await office.alice.types("/target Q2 promises kept")
    assert "Nothing is open that would serve it" in (await listed.click("What serves it")).text
    await office.alice.types("/todo send the deck to Globex by 2026-06-05")
    listed = await office.alice.types("/target Q2 promises kept")
    opened = await listed.click("What serves it")
    assert "send the deck" in opened.text
    assert "Fri, Jun 5" in opened.text


async def test_what_is_due_serves_a_target_of_what_is_received(office: Office) -> None:
    await work(office)
    await office.mei.types("/target Q2 回款 CNY 400k @alice")
    form = await (await office.alice.types("/deal won")).click("Instalments")
    await form.fill({"amount_1": "100k", "due_1": "2026-06-01", "due_2": "2026-08-01"})
    assert (await form.submit()).closed
    await office.settle()
    listed = await office.alice.types("/target Q2 received")
    opened = await listed.click("What serves it")
    assert "CNY 100,000 more is due by Tue, Jun 30, in 1 instalment" in opened.text
    assert "75% of this target isn't covered by anything yet" in opened.text
