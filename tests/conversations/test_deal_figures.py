"""Deals in the review of a period: amounts, their currency, and who may read them."""

import pytest

from tests.conversations.deals import enter
from tests.conversations.profiles import add
from tests.conversations.reviews import line, meis_team, post_review
from tests.office import Office


async def two_won_one_lost(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    await enter(office, office.alice, "Acme won CNY 500k upsell")
    await enter(office, office.alice, "Acme won CNY 100k", kind="new")
    await enter(office, office.alice, "Acme lost price", kind="new")


async def test_the_review_shows_what_was_signed_and_why_deals_were_lost(office: Office) -> None:
    await two_won_one_lost(office)
    posted = await post_review(office.alice, "/review Q2")
    assert "CNY 600,000 (2 deals)" in line(posted, "Signed")
    assert "CNY 500,000 (1 deal)" in line(posted, "Upsell and cross-sell")
    assert "67% (2 of 3)" in line(posted, "Conversion")
    assert "Lost: Price 1" in posted.text
    assert "100% (1 of 1)" in line(posted, "Repurchase")
    opened = await posted.click("Open", near="Conversion")
    assert "Lost: Price 1" in opened.text
    assert "lost: Price" in opened.text
    signed = await posted.click("Open", near="Signed")
    assert "CNY 500,000" in signed.text


async def test_a_channel_that_others_read_is_told_no_amount(office: Office) -> None:
    await two_won_one_lost(office)
    office.slack.workspace.channels["CSALES"].shared = True
    posted = await post_review(office.alice, "/review Q2")
    assert "amounts are shown in your DM only" in line(posted, "Signed")
    assert "600,000" not in posted.text
    assert "60000000" not in str(posted.blocks)
    assert "67% (2 of 3)" in line(posted, "Conversion")


async def test_two_currencies_are_added_up_once_an_admin_sets_a_rate(office: Office) -> None:
    await two_won_one_lost(office)
    await enter(office, office.alice, "Acme won USD 10k renewal")
    posted = await post_review(office.alice, "/review Q2")
    assert "3 deals in several currencies are not added up" in line(posted, "Signed")
    refused = await office.alice.types("/followup currency CNY")
    assert "admin" in refused.text

    office.slack.change_user("mei", is_admin=True)
    assert "统计币种：CNY" in (await office.mei.types("/followup 币种 人民币")).text
    posted = await post_review(office.mei, "/review Q2")
    assert "CNY 600,000（2 单） · ⚠️ 另有 1 单" in line(posted, "签约金额")
    told = await office.mei.types("/followup rate USD 7.1")
    assert "1 USD = 7.1 CNY，5月6日（周三）起" in told.text
    assert "有 1 单成交时没有汇率，现按此汇率计入" in told.text
    posted = await post_review(office.mei, "/review Q2")
    assert "CNY 671,000（3 单）" in line(posted, "签约金额")


@pytest.mark.parametrize("typed", ["rate USD", "rate 7.1", "rate USD 0", "rate XYZ 7.1"])
async def test_what_is_no_rate_is_refused(office: Office, typed: str) -> None:
    office.slack.change_user("alice", is_admin=True)
    await office.alice.types("/followup currency CNY")
    assert "1 USD =" not in (await office.alice.types(f"/followup {typed}")).text


async def test_a_manager_reviews_the_deals_of_the_team(office: Office) -> None:
    await meis_team(office)
    await two_won_one_lost(office)
    posted = await post_review(office.mei, "/review Q2")
    assert "CNY 600,000（2 单）" in line(posted, "签约金额")
