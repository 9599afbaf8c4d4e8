"""Instalments of a deal: planned, reminded of, received as a whole or in part, and taken back."""

import pytest

from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.conversations.deals import enter, saved
from tests.conversations.profiles import add, give, mute_silence, shown
from tests.conversations.reviews import line, meis_team, post_review
from tests.office import Office


async def won(office: Office) -> SeenMessage:
    await add(office, office.alice, "Acme Industries")
    await mute_silence(office, "alice")
    return await enter(office, office.alice, "Acme won CNY 500k upsell")


async def planned(office: Office, form: Modal, **rows: object) -> SeenMessage:
    await form.fill(dict(rows))
    result = await form.submit()
    assert result.closed, result.errors
    await office.settle()
    return office.alice.ephemerals[-1]


async def in_two(office: Office) -> SeenMessage:
    """30 % on Friday 15 May, the rest on 30 June."""
    form = await (await won(office)).click("Instalments")
    return await planned(office, form, amount_1="30%", due_1="2026-05-15", due_2="2026-06-30")


def said(office: Office) -> list[SeenMessage]:
    return [one for one in office.alice.dm.messages if "CNY 150,000 for Upsell" in one.text]


async def test_a_share_and_the_rest_make_two_instalments(office: Office) -> None:
    shown = await in_two(office)
    assert "CNY 150,000 · due Fri, May 15" in shown.text
    assert "CNY 350,000 · due Tue, Jun 30" in shown.text
    assert "Received CNY 0 of CNY 500,000 · next CNY 150,000, due Fri, May 15" in shown.text
    assert "⚠️" not in shown.text
    listed = await office.alice.types("/deal won")
    assert "Received CNY 0 of CNY 500,000" in listed.text


async def test_what_does_not_add_up_is_said(office: Office) -> None:
    form = await (await won(office)).click("Instalments")
    shown = await planned(office, form, amount_1="200,000", due_1="2026-05-15")
    assert "come to CNY 200,000: CNY 300,000 less than the deal" in shown.text
    again = await office.alice.types("/deal won")
    form = await again.click("Instalments")
    assert form.value("amount_1") == "200,000"
    shown = await planned(office, form, amount_2="400,000", due_2="2026-06-15")
    assert "come to CNY 600,000: CNY 100,000 more than the deal" in shown.text


@pytest.mark.parametrize(
    ("rows", "field", "says"),
    [
        ({"amount_1": "30%"}, "due_1", "fill"),
        ({"amount_1": "a lot", "due_1": "2026-05-15"}, "amount_1", "read this as one amount"),
        ({"amount_1": "USD 5", "due_1": "2026-05-15"}, "amount_1", "USD"),
        ({"due_1": "2026-05-15", "due_2": "2026-05-16"}, "amount_2", "fill"),
        (
            {"amount_1": "100%", "due_1": "2026-05-15", "due_2": "2026-05-16"},
            "amount_2",
            "Nothing is left",
        ),
    ],
)
async def test_what_cannot_be_is_said_beside_its_field(
    office: Office, rows: dict[str, str], field: str, says: str
) -> None:
    form = await (await won(office)).click("Instalments")
    await form.fill(dict(rows))
    errors = (await form.submit()).errors
    assert set(errors) == {field}
    assert says.casefold() in errors[field].casefold()


async def test_it_is_reminded_of_before_and_after_and_received_there(office: Office) -> None:
    await in_two(office)
    await office.skip(days=5)  # Monday 11 May
    assert said(office) == []
    await office.skip(days=1)
    [soon] = said(office)
    assert "Acme Industries: CNY 150,000 for Upsell is due Fri, May 15" in soon.text
    await office.skip(days=4)  # Saturday: nothing comes
    assert len(said(office)) == 1
    await office.skip(days=2)
    *_, late = said(office)
    assert "was due Fri, May 15. Has it come?" in late.text
    await late.click("Received")
    await office.settle()
    assert "✅ received Mon, May 18" in late.text
    posted = await post_review(office.alice, "/review Q2")
    assert "CNY 150,000 (1 instalment)" in line(posted, "Received")
    assert "CNY 500,000 (1 deal)" in line(posted, "Signed")
    await late.click("Undo")
    await office.settle()
    assert "⚠️ was due Fri, May 15" in late.text
    posted = await post_review(office.alice, "/review Q2")
    assert "CNY 0" in line(posted, "Received")


async def test_a_part_is_received_and_the_rest_is_due_later(office: Office) -> None:
    shown = await in_two(office)
    form = await shown.click("Part of it…", nth=1)
    await form.fill({"amount": "600,000"})
    assert "This instalment is 150,000" in (await form.submit()).errors["amount"]
    await form.fill({"amount": "100k", "received": "2026-05-07"})
    assert "received" in (await form.submit()).errors
    await form.fill({"amount": "100k", "received": "2026-05-06", "rest": "2026-05-20"})
    assert (await form.submit()).closed
    await office.settle()
    assert "CNY 100,000 · ✅ received Wed, May 6" in shown.text
    assert "CNY 50,000 · due Wed, May 20" in shown.text
    assert "Received CNY 100,000 of CNY 500,000" in shown.text
    plan = await (await office.alice.types("/deal won")).click("Instalments")
    assert "What is left of the 30% of the deal" in plan.text
    await plan.close()
    await shown.click("Undo")
    await office.settle()
    assert "CNY 150,000 · due Fri, May 15" in shown.text
    assert "CNY 50,000" not in shown.text


async def test_a_new_date_moves_the_reminders(office: Office) -> None:
    shown = await in_two(office)
    form = await shown.click("New date", nth=1)
    await form.fill({"due": "2026-05-05"})
    assert "due" in (await form.submit()).errors
    await form.fill({"due": "2026-05-29"})
    assert (await form.submit()).closed
    await office.settle()
    assert "CNY 150,000 · due Fri, May 29" in shown.text
    await office.skip(days=12)
    assert said(office) == []
    await office.skip(days=8)  # Tuesday 26 May
    assert len(said(office)) == 1


async def test_nothing_is_owed_for_a_deal_that_is_open_again(office: Office) -> None:
    await in_two(office)
    listed = await office.alice.types("/deal won")
    await listed.click("Reopen")
    await office.settle()
    await office.skip(days=14)
    assert said(office) == []


async def test_who_saves_second_is_told_what_was_changed(office: Office) -> None:
    await meis_team(office)
    await add(office, office.alice, "Acme Industries")
    await enter(office, office.alice, "Acme CNY 500k upsell", stage="contract")
    mine, theirs = await office.alice.types("/deal"), await office.mei.types("/deal team")
    first = await mine.select("deal_menu@deal-list:0:open:1", "Instalments")
    second = await theirs.select("deal_menu@deal-list:0:team:1", "回款计划")
    await planned(office, first, amount_1="100%", due_1="2026-05-15")
    await second.fill({"amount_1": "50%", "due_1": "2026-05-20"})
    result = await second.submit()
    assert not result.closed
    assert "CNY 500,000 · 5月15日（周五）到期" in second.text
    assert second.value("amount_1") == "50%"
    assert (await second.submit()).closed
    await office.settle()
    assert "CNY 250,000 · 5月20日（周三）到期" in office.mei.ephemerals[-1].text
    assert "CNY 500,000 · 5月" not in office.mei.ephemerals[-1].text


async def test_a_dozen_rows_are_enough(office: Office) -> None:
    form = await (await won(office)).click("Instalments")
    await form.fill({"amount_1": "10%", "due_1": "2026-05-15"})
    for _ in range(3):
        await form.click("More rows")
    assert form.value("amount_1") == "10%"
    rows = {f"amount_{n}": "5%" for n in range(2, 13)}
    days = {f"due_{n}": f"2026-06-{n:02}" for n in range(2, 13)}
    shown = await planned(office, form, **rows, **days)
    assert "come to CNY 325,000" in shown.text


async def test_a_line_names_them_and_the_form_shows_them(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    form = await office.alice.types("/deal Acme won CNY 500k upsell, 30% on 1 July, rest 30 Sept")
    assert "Instalments: 30% on Jul 1, 2026; the rest on Sep 30, 2026" in form.text
    assert (form.value("amount"), form.value("closed")) == ("500,000", "2026-05-06")
    await form.fill(state="Open")
    await form.fill(state="Won")
    assert "the rest on Sep 30, 2026" in form.text
    assert (await form.submit()).closed
    await office.settle()
    made = office.alice.ephemerals[-1]
    assert "Received CNY 0 of CNY 500,000 · next CNY 150,000, due Wed, Jul 1" in made.text
    again = await made.click("Instalments")
    assert again.value("amount_2") == "350,000"
    assert again.value("due_2") == "2026-09-30"


async def test_a_plan_in_the_order_of_chinese_is_kept_and_what_has_no_day_is_asked(
    office: Office,
) -> None:
    form = await office.mei.types("/deal 恒达 赢单 CNY 80万 新签，1月15日付30%，其余3月31日")
    assert form.value("amount") == "800,000"
    assert "回款计划：2027年1月15日回款 30%" in form.text
    await form.fill(customer="恒达")
    result = await form.submit()
    assert result.closed, result.errors
    await office.settle()
    assert "CNY 240,000" in office.mei.ephemerals[-1].text

    form = await office.mei.types("/deal 恒达 赢单 CNY 50万 增购，首付30%，尾款3月31日")
    assert "30%（日期未定）" in form.text
    await form.fill(plan_1="2026-05-20")
    assert (await form.submit()).closed
    await office.settle()
    assert "CNY 150,000" in office.mei.ephemerals[-1].text

    form = await office.mei.types("/deal 恒达 赢单 CNY 10万 续约，首付30%，尾款3月31日")
    assert (await form.submit()).closed
    await office.settle()
    said = office.mei.ephemerals[-1].text
    assert "CNY 70,000" in said
    assert "其中 CNY 30,000 还没有定回款日期" in said


async def test_a_deposit_and_two_parts_alike_are_read_in_chinese(office: Office) -> None:
    await add(office, office.bob, "海岳物流")
    form = await office.bob.types(
        "/deal 海岳物流 一百二十萬 司機回報系統新購，預計12月底，訂金三成12/31，"
        "其餘兩期各35%在2027年2月底和4月底"
    )
    assert "收款計畫：2026年12月31日" in form.text
    assert "收款 30%；2027年2月28日收款 35%；2027年4月30日收款 35%" in form.text
    assert (form.value("kind"), form.value("expected")) == ("new", "2026-12-31")
    assert form.value("title") == "司機回報系統"


async def test_instalments_that_do_not_come_out_are_told_and_not_planned(office: Office) -> None:
    form = await office.alice.types("/deal Acme won CNY 100k new, 60% on May 20, 60% on June 30")
    told = (
        "⚠️ The instalments in “60% on May 20, 60% on June 30” add up to 120,000, but the deal is"
        " worth 100,000, so none are planned."
    )
    assert told in form.text
    await form.fill(customer="Acme", state="lost")
    assert told in form.text
    await form.fill(state="won")
    result = await form.submit()
    assert result.closed, result.errors
    await office.settle()
    assert "Received CNY" not in office.alice.ephemerals[-1].text


async def test_shares_and_the_rest_follow_the_amount(office: Office) -> None:
    line = "Acme won CNY 100k new, 30% on May 20, 35% on June 30, rest on Aug 31"
    made = await enter(office, office.alice, line, customer="Acme")
    plan = await made.click("Instalments")
    assert "30% of the deal" in plan.text
    assert "What is left of the deal" in plan.text
    await plan.fill(due_1="2026-05-22")
    assert (await plan.submit()).closed
    await office.settle()

    form = await made.select("deal_menu@deal:1", "Edit")
    await form.fill(amount="200k")
    assert (await form.submit()).closed
    await office.settle()
    assert (
        "The instalments follow the new amount: due Fri, May 22: CNY 30,000 → CNY 60,000; "
        "due Tue, Jun 30: CNY 35,000 → CNY 70,000; due Mon, Aug 31: CNY 35,000 → CNY 70,000"
    ) in made.text
    assert "⚠️" not in made.text


async def test_what_was_received_stays_and_only_the_rest_follows(office: Office) -> None:
    line = "Acme won CNY 100k new, 30% on May 20, rest on Aug 31"
    made = await enter(office, office.alice, line, customer="Acme")
    form = await office.alice.types("/deal Acme received 40k")
    assert (await form.submit()).closed
    form = await made.select("deal_menu@deal:1", "Edit")
    await form.fill(amount="80k")
    assert (await form.submit()).closed
    await office.settle()
    assert "due Mon, Aug 31: CNY 60,000 → CNY 40,000" in made.text
    assert "Received CNY 40,000 of CNY 80,000" in made.text
    form = await made.select("deal_menu@deal:1", "Edit")
    await form.fill(amount="40k")
    assert (await form.submit()).closed
    await office.settle()
    assert "Received CNY 40,000 of CNY 40,000" in made.text


async def test_sums_that_were_typed_stay_when_the_amount_changes(office: Office) -> None:
    line = "Acme won CNY 100k new, 40k due May 20, 60k due June 30"
    made = await enter(office, office.alice, line, customer="Acme")
    form = await made.select("deal_menu@deal:1", "Edit")
    await form.fill(amount="120k")
    assert (await form.submit()).closed
    await office.settle()
    assert "follow the new amount" not in made.text
    assert "⚠️ The instalments come to CNY 100,000: CNY 20,000 less than the deal." in made.text


async def test_equal_parts_are_equal_and_told_by_their_amounts(office: Office) -> None:
    await add(office, office.alice, "Acme")
    line = "Acme won CNY 60k upsell, 3 equal monthly payments starting June 1"
    form = await office.alice.types(f"/deal {line}")
    for day in ("Jun 1, 2026", "Jul 1, 2026", "Aug 1, 2026"):
        assert f"20,000 on {day}" in form.text
    assert "%" not in form.text
    said = await saved(office, office.alice, form)
    assert "Received CNY 0 of CNY 60,000 · next CNY 20,000, due Mon, Jun 1" in said.text
    plan = await said.click("Instalments")
    assert [plan.value(f"amount_{place}") for place in (1, 2, 3)] == ["20,000"] * 3
    assert "One of equal parts of the deal" in plan.text


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("CNY 100 new, 6 monthly payments from June 1", "16.67 16.66 16.67 16.67 16.66 16.67"),
        ("TWD 1,000,000 new, 3 monthly payments from June 1", "333,333 333,334 333,333"),
        ("CNY 300k new, 30% on June 1, the rest in 3 parts on July 1, Aug 1 and Sept 1", "70,000"),
        ("CNY 100k new, a third June 1, a third July 1, a third Aug 1", "33,333.33 33,333.34"),
    ],
)
async def test_what_cannot_be_equal_differs_by_the_smallest_part(
    office: Office, line: str, parts: str
) -> None:
    await add(office, office.alice, "Acme")
    form = await office.alice.types(f"/deal Acme won {line}")
    for amount in parts.split():
        assert f"{amount} on " in form.text
    said = await saved(office, office.alice, form)
    assert "than the deal" not in said.text  # they add up


async def test_a_currency_typed_on_the_instalments_alone_is_the_deals(office: Office) -> None:
    form = await office.alice.types("/deal Acme won 60k upsell, €20k by May 15, €40k by June 15")
    assert form.value("currency") == "EUR"
    assert "20,000 on May 15, 2026" in form.text
    form = await office.alice.types("/deal Acme won USD 60k upsell, €20k by May 15, rest June 15")
    assert not form.value("currency")
    assert "Your line names EUR / USD. In which currency is the deal?" in form.text
    assert "I can't make out the instalments in “€20k by May 15, rest June 15”" in form.text


async def test_the_money_of_a_customer_who_was_handed_over_is_the_new_owners(
    office: Office,
) -> None:
    await in_two(office)
    form: Modal = await (await shown(office.alice, "Acme Industries")).click("Edit")
    await give(office, form, "UBOB")
    assert "待收款 · 1" in (await office.bob.types("/deal")).text
    assert "Money still to come" not in (await office.alice.types("/deal")).text
    await office.skip(days=10)  # Saturday 16 May
    late = await office.bob.types("/deal overdue")
    assert "CNY 150,000" in late.text
    assert "CNY 150,000" not in (await office.alice.types("/deal overdue")).text
    assert "CNY 150,000" in (await office.bob.opens_home()).text
    assert "CNY 150,000" not in (await office.alice.opens_home()).text
    await office.bob.says("paid 150k")
    asked = await office.bob.dm.next(containing="Acme Industries")
    assert "CNY 150,000" in asked.text
    await add(office, office.alice, "Acme Instruments")
    assert "bob" in (await office.alice.types("/deal Acme Industries received 150k")).text
    await office.alice.says("Acme Industries paid 150k")
    await office.alice.dm.next(containing="bob")
