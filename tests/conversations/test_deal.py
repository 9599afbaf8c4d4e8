"""Deals: written in one line, asked about where the line is not sure, won, lost and taken back."""

import pytest

from bot.localslack.people.surfaces import Modal
from tests.conversations.deals import enter, saved
from tests.conversations.profiles import add, shown
from tests.office import Office

OPEN = {"currency": "CNY", "stage": "proposal"}


async def form_of(office: Office, line: str) -> Modal:
    form: Modal = await office.alice.types(f"/deal {line}")
    return form


async def test_a_line_fills_the_form_and_the_form_is_saved(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    form = await form_of(office, "Acme won CNY 500k upsell")
    values = {name: form.value(name) for name in ("kind", "state", "amount", "currency", "closed")}
    assert values == {
        "kind": "upsell",
        "state": "won",
        "amount": "500,000",
        "currency": "CNY",
        "closed": "2026-05-06",
    }
    made = await saved(office, office.alice, form)
    assert "Won. Well done!" in made.text
    assert "Acme Industries · Upsell\nCNY 500,000 · ✅ won on Wed, May 6" in made.text


async def test_a_line_in_chinese_is_read(office: Office) -> None:
    await add(office, office.mei, "海川能源")
    form = await office.mei.types("/deal 海川能源 1,100万 增购 预计6月30日")
    assert form.value("amount") == "11,000,000"
    assert form.value("kind") == "upsell"
    assert form.value("expected") == "2026-06-30"
    await form.fill(currency="CNY", stage="negotiation")
    made = await saved(office, office.mei, form)
    assert (
        "海川能源 · 增购\nCNY 11,000,000 · 商务谈判（今天进入） · 预计6月30日（周二）成交"
        in made.text
    )


async def test_a_lost_deal_says_why(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    form = await form_of(office, "Acme lost price")
    assert (form.value("state"), form.value("reason")) == ("lost", "price")
    await form.fill(kind="renewal")
    made = await saved(office, office.alice, form)
    assert "no amount yet · lost on Wed, May 6: Price" in made.text


async def test_what_is_not_sure_is_asked_beside_its_field(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    form = await form_of(office, "Acme 500k or 600k renewal or upsell, not signed yet")
    for name in ("kind", "state", "amount", "currency"):
        assert form.value(name) is None
    assert "Your line says “500k · 600k”. Which amount is it?" in form.text
    assert "Your line names several kinds" in form.text
    assert "whether it is open, won or lost" in form.text


@pytest.mark.parametrize("amount", ["500k", "500000"])
async def test_an_amount_without_a_currency_asks_for_it(office: Office, amount: str) -> None:
    await add(office, office.alice, "Acme Industries")
    form = await form_of(office, f"Acme won {amount}")
    assert "Your line names no currency" in form.text
    await form.fill(kind="new")
    assert set((await form.submit()).errors) == {"currency"}
    await form.fill(amount="USD 80k", currency="CNY")
    assert "says USD, but CNY is chosen" in (await form.submit()).errors["amount"]
    await form.fill(amount="1234.567", currency="USD")
    assert "two decimal places" in (await form.submit()).errors["amount"]
    await form.fill(amount="80-100k")
    assert "can't read this as one amount" in (await form.submit()).errors["amount"]


async def test_later_deals_are_in_the_only_currency_there_is(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    await enter(office, office.alice, "Acme won CNY 500k upsell")
    assert (await form_of(office, "Acme won 300k")).value("currency") == "CNY"


async def test_a_deal_closed_before_it_was_opened_is_refused_beside_the_field(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme Industries")
    form = await form_of(office, "Acme won CNY 500k upsell")
    await form.fill(opened="2026-05-04", closed="2026-05-03")
    assert "before the day on which the deal was opened" in (await form.submit()).errors["closed"]
    await form.fill(closed="2026-05-07")
    assert "has not come yet" in (await form.submit()).errors["closed"]
    await form.fill(closed="2026-05-04")
    assert (await form.submit()).closed


async def test_open_deals_are_listed_with_days_and_sums_by_currency(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    assert "You have no open deals" in (await office.alice.types("/deal")).text
    await enter(office, office.alice, "Acme CNY 500k upsell, expected May 20", **OPEN)
    await enter(office, office.alice, "Acme CNY 1.5m renewal", **OPEN)
    dollars = OPEN | {"currency": "USD"}
    await enter(office, office.alice, "Acme USD 2,500.50 new, expected May 8", **dollars)
    await office.skip(days=3)

    listed = await office.alice.types("/deal")
    assert "3 open deals\nCNY 2,000,000 · USD 2,500.50" in listed.text
    assert (
        "USD 2,500.50 · Proposal, for 3 days · ⚠️ was expected to close Fri, May 8, 1 day ago"
        in (listed.text)
    )
    order = [listed.text.index(kind) for kind in ("New business", "Upsell", "Renewal")]
    assert order == sorted(order)
    overdue = await office.alice.types("/deal overdue")
    assert "1 past the expected close" in overdue.text
    assert "3 open deals" in (await office.alice.types("/followup deal Acme")).text
    assert "沒有進行中的商機" in (await office.bob.types("/deal")).text


async def test_won_from_the_list_asks_for_the_day_and_can_be_reopened(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    await enter(office, office.alice, "Acme CNY 500k upsell", **OPEN)
    await office.skip(days=2)
    listed = await office.alice.types("/deal")
    form = await listed.click("Won")
    assert form.value("closed") == "2026-05-08"
    await form.fill(amount="480k")
    assert (await form.submit()).closed
    await office.settle()
    assert "CNY 480,000 · ✅ won on Fri, May 8" in listed.text
    assert "You have no open deals" in listed.text
    assert "1 won in the last 90 days" in (await office.alice.types("/deal 赢单")).text
    await listed.click("Reopen")
    await office.settle()
    assert "1 open deal" in listed.text


async def test_the_form_asks_for_what_an_open_a_won_and_a_lost_deal_have(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    form = await form_of(office, "Acme CNY 500k upsell, stage: proposal, expected June 30")
    assert (form.value("stage"), form.value("expected")) == ("proposal", "2026-06-30")
    await form.fill(state="lost")
    assert "Why was it lost?" in form.text
    assert "Stage" not in form.text
    await form.fill(state="open")
    assert (form.value("stage"), form.value("expected")) == ("proposal", "2026-06-30")


async def test_edited_deleted_and_restored_where_it_was_confirmed(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    made = await enter(office, office.alice, "Acme won CNY 500k upsell")
    menu = "deal_menu@deal:1"
    form = await made.select(menu, "Edit")
    await form.fill(amount="52万", title="CRM licences")
    assert (await form.submit()).closed
    await office.settle()
    assert "Upsell · CRM licences\nCNY 520,000" in made.text
    await made.select(menu, "Delete")
    await office.settle()
    assert "Deleted" in made.text
    assert made.buttons == ["Undo"]
    assert "You won no deal" in (await office.alice.types("/deal won")).text
    await made.click("Undo")
    await office.settle()
    assert "CNY 520,000" in made.text


async def test_a_card_lists_open_deals_and_changes_them(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    card = await shown(office.alice, "Acme Industries")
    form = await card.click("Deal")
    await form.fill(kind="new", amount="30k", currency="USD", stage="need")
    await saved(office, office.alice, form)
    card = await shown(office.alice, "Acme Industries")
    assert "Open deals\n• New business\nUSD 30,000 · Needs, since today" in card.text
    form = await card.select("deal_menu@deal-card:1:1", "Lost")
    await form.fill(reason="timing")
    assert (await form.submit()).closed
    await office.settle()
    assert "Open deals" not in card.text
    assert "lost on Wed, May 6: Timing" in office.alice.ephemerals[-1].text


async def test_a_customer_that_is_lost_is_offered_nothing_new(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    card = await shown(office.alice, "Acme Industries")
    ending = await card.select("customer_menu@customer:1", "Lost or ended…")
    await ending.fill(why="went to a rival")
    await ending.submit()
    await office.settle()
    assert "Deal" not in card.buttons
    form = await form_of(office, "Acme Industries CNY 500k upsell, stage: proposal")
    assert "has ended" in (await form.submit()).errors["customer"]


async def test_only_who_answers_for_a_deal_changes_it(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await add(office, office.alice, "Acme Industries")
    await enter(office, office.alice, "Acme CNY 500k upsell", **OPEN)
    assert "沒有進行中的商機" in (await office.bob.types("/deal team")).text
    listed = await office.mei.types("/deal 团队")
    assert "1 个进行中的商机" in listed.text
    assert "Alice Ames" in listed.text or "alice" in listed.text
    form = await listed.click("赢单")
    assert (await form.submit()).closed
    await office.settle()
    assert "1 won in the last 90 days" in (await office.alice.types("/deal won")).text


async def test_a_new_customer_comes_with_its_first_deal(office: Office) -> None:
    form = await form_of(office, "won USD 20k new")
    assert form.value("customer") is None
    await form.fill(customer="Zenith Freight")
    made = await saved(office, office.alice, form)
    assert "Zenith Freight · New business" in made.text


async def test_a_line_without_a_stage_begins_with_the_first(office: Office) -> None:
    await add(office, office.bob, "晨曦文具")
    form = await office.bob.types("/deal 晨曦 第三家門市 18萬 預計6/25")
    assert form.value("stage") == "need"
    form = await office.bob.types("/deal 晨曦 第三家門市 18萬 預計6/25 報價中")
    assert (form.value("stage"), form.value("title")) == ("proposal", "第三家門市")


@pytest.mark.both_databases
async def test_a_managers_deal_is_that_of_the_report_who_has_the_customer(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await add(office, office.alice, "Acme Industries")
    form = await office.mei.types("/deal Acme 60k upsell")
    assert form.value("owner") == "UALICE"
    await form.fill(OPEN)
    await saved(office, office.mei, form)
    await office.alice.dm.next(containing="mei entered a deal with Acme Industries in your name")
    assert "CNY 60,000" in (await office.alice.types("/deal")).text


async def test_whoever_is_named_has_the_deal_of_a_managers_line(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await add(office, office.alice, "Acme Industries")
    form = await office.mei.types("/deal Acme 60k upsell @bob")
    assert form.value("owner") == "UBOB"
