"""Targets: set by managers, shown with what is reached, told when a deal is won."""

from datetime import UTC, datetime

import pytest

from tests.conversations.deals import enter
from tests.conversations.profiles import add
from tests.conversations.reviews import line, meis_team, post_review
from tests.office import Office


async def team(office: Office) -> None:
    await meis_team(office)
    await add(office, office.alice, "Acme Industries")


async def test_a_team_and_a_person_have_a_target_and_a_won_deal_tells_of_it(
    office: Office,
) -> None:
    await team(office)
    made = await office.mei.types("/target Q2 upsell CNY 2,000,000")
    assert "目标已设定：" in made.text
    assert "增购与交叉销售金额 · 2026年第二季度 · mei的团队" in made.text
    await office.mei.types("/target 二季度 增购 人民币100万 @alice")
    won = await enter(office, office.alice, "Acme won CNY 620k upsell")
    assert "🎯 62% of Q2 2026: Upsell and cross-sell, alice, target CNY 1,000,000" in won.text
    assert "🎯 31% of Q2 2026: Upsell and cross-sell, mei's team, target CNY 2,000,000" in won.text

    listed = await office.alice.types("/target Q2")
    assert "CNY 620,000 (1 deal) of CNY 1,000,000: 62%" in listed.text
    posted = await post_review(office.mei, "/review Q2")
    assert "目标 CNY 2,000,000，完成 31%" in posted.text


async def test_a_won_deal_without_a_rate_counts_for_nothing_and_says_so(office: Office) -> None:
    await team(office)
    await office.mei.types("/target Q2 upsell CNY 1,000,000")
    office.slack.change_user("mei", is_admin=True)
    await office.mei.types("/followup currency CNY")
    await enter(office, office.alice, "Acme won CNY 100k upsell")
    won = await enter(office, office.alice, "Acme won EUR 85k upsell")
    assert "🎯 10% of Q2 2026" in won.text
    assert "1 deal in another currency has no rate and is not added" in won.text
    assert "/followup rate" in won.text


async def test_parts_that_do_not_add_up_are_told(office: Office) -> None:
    await team(office)
    for typed in ("2026 signed CNY 10m", "Q2 signed CNY 2m", "Q3 signed CNY 3m"):
        await office.mei.types(f"/target {typed}")
    await office.mei.types("/target Q2 signed CNY 1.5m @alice")
    shown = (await office.mei.types("/target 2026")).text
    assert "⚠️ 4 个季度中只有 2 个设了目标，合计 CNY 5,000,000" in shown
    shown = (await office.mei.types("/target Q2")).text
    assert "⚠️ 个人目标合计 CNY 1,500,000，少 CNY 500,000" in shown
    await office.mei.types("/target Q2 signed CNY 500k @bob")
    assert "个人目标合计与之相符" in (await office.mei.types("/target Q2")).text


async def test_only_managers_set_and_everyone_sees_their_own_and_the_teams(
    office: Office,
) -> None:
    await team(office)
    refused = await office.alice.types("/target Q2 signed CNY 2m")
    assert "Only managers and admins set targets" in refused.text
    await office.mei.types("/target Q2 signed CNY 2m")
    await office.mei.types("/target Q2 signed CNY 1m @bob")
    seen = (await office.alice.types("/target")).text
    assert "mei's team" in seen
    assert "bob" not in seen
    assert "CNY 1,000,000" in (await office.bob.types("/target 第二季")).text


async def test_set_again_it_is_changed(office: Office) -> None:
    await team(office)
    await office.mei.types("/target Q2 follow-ups 40")
    await office.mei.types("/target Q2 follow-ups 50")
    shown = (await office.mei.types("/followup 目标")).text
    assert "50" in shown
    assert "40" not in shown


async def test_a_share_is_met_on_exact_values(office: Office) -> None:
    await team(office)
    await office.mei.types("/target Q2 conversion 66.67% @alice")
    await enter(office, office.alice, "Acme won CNY 1k upsell")
    await enter(office, office.alice, "Acme won CNY 1k upsell")
    await enter(office, office.alice, "Acme lost price", kind="new")
    await office.skip(days=60)
    posted = await post_review(office.alice, "/review Q2")
    assert "67% (2 of 3)" in line(posted, "Conversion")
    assert "Target 66.67%: 99% reached · ❌ missed" in posted.text
    await office.mei.types("/target 2026-Q2 conversion 66.66% @alice")
    posted = await post_review(office.alice, "/review Q2")
    assert "Target 66.66%: 100% reached · ✅ met" in posted.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("upsell 2m", "看不出"),
        ("Q2 2m", "看不出"),
        ("last 30 days upsell CNY 2m", "看不出"),
        ("2026-05-01..2026-05-20 upsell CNY 2m", "目标的期间只能是"),
        ("Q2 upsell 2m", "是哪种货币"),
    ],
)
async def test_what_is_no_target_is_refused(office: Office, typed: str, said: str) -> None:
    await team(office)
    assert said in (await office.mei.types(f"/target {typed}")).text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Q3 upsell CNY 2m", "目标 CNY 2,000,000，周期尚未开始，7月1日（周三）起计算"),
        ("Q3 conversion 30%", "目标 30%，周期尚未开始，7月1日（周三）起计算"),
        ("2027 signed CNY 2m", "目标 CNY 2,000,000，周期尚未开始，2027年1月1日（周五）起计算"),
        ("Q3 follow-ups 40", "目标 40，周期尚未开始，7月1日（周三）起计算"),
        ("Q2 upsell CNY 2m", "目标 CNY 2,000,000，目前为 0"),
        ("Q2 conversion 30%", "目标 30%，数据不足"),
        ("Q2 follow-ups 40", "0，目标 40，完成 0%"),
    ],
)
async def test_where_there_is_nothing_yet_it_says_why(
    office: Office, typed: str, said: str
) -> None:
    await team(office)
    shown = (await office.mei.types(f"/target {typed}")).text
    assert said in shown
    assert shown.count("%") == said.count("%")


async def test_on_its_first_day_a_period_has_begun(office: Office) -> None:
    await team(office)
    await office.mei.types("/target June upsell CNY 2m")
    day = datetime(2026, 5, 31, 15, 59, tzinfo=UTC)  # a minute before June in Shanghai
    await office.skip_to(day)
    assert "尚未开始" in (await office.mei.types("/target June")).text
    assert (
        "hasn't begun: it counts from Mon, Jun 1" in (await office.alice.types("/target June")).text
    )
    await office.skip(minutes=1)
    assert "目前为 0" in (await office.mei.types("/target June")).text
    assert "Nothing yet of CNY 2,000,000" in (await office.alice.types("/target June")).text


async def test_nothing_or_less_is_no_target(office: Office) -> None:
    await team(office)
    await office.mei.types("/target Q2 签约金额 CNY 3,000,000")
    for nothing in ("0", "-5", "CNY 0"):
        refused = await office.mei.types(f"/target Q2 签约金额 {nothing}")
        assert "目标必须大于 0" in refused.text
    assert "CNY 3,000,000" in (await office.mei.types("/target Q2")).text


async def test_a_target_in_the_place_of_another_can_be_undone(office: Office) -> None:
    await team(office)
    await office.mei.types("/target Q2 signed CNY 3m")
    changed = await office.mei.types("/target Q2 signed CNY 2m")
    assert "目标已更改：CNY 3,000,000 → CNY 2,000,000" in changed.text
    await changed.click("撤销")
    await office.settle()
    shown = (await office.mei.types("/target Q2")).text
    assert "CNY 3,000,000" in shown
    assert "CNY 2,000,000" not in shown


@pytest.mark.parametrize("none", ["none", "取消"])
async def test_a_target_is_removed_and_comes_back(office: Office, none: str) -> None:
    await team(office)
    await office.mei.types("/target Q2 signed CNY 3m")
    await office.mei.types("/target Q2 signed CNY 1m @alice")
    removed = await office.mei.types(f"/target Q2 signed {none}")
    assert "目标已取消。" in removed.text
    assert "CNY 3,000,000" not in (await office.mei.types("/target Q2")).text
    await removed.click("撤销")
    await office.settle()
    assert "CNY 3,000,000" in (await office.mei.types("/target Q2")).text
    of_alice = await office.alice.types("/target Q2")
    assert "Remove" not in of_alice.buttons
    listed = await office.mei.types("/target Q2 @alice")
    await listed.click("取消目标")
    await office.settle()
    assert "CNY 1,000,000" not in (await office.mei.types("/target Q2")).text


async def test_where_money_is_counted_nothing_yet_is_nothing(office: Office) -> None:
    await team(office)
    await enter(office, office.alice, "Acme won CNY 620k new")
    await office.mei.types("/target Q2 upsell CNY 3m")
    assert "CNY 0" in (await office.mei.types("/target Q2")).text
    posted = await post_review(office.mei, "/review Q2")
    assert "CNY 0" in line(posted, "增购与交叉销售金额")


async def test_visits_are_counted_and_what_is_no_figure_is_named(office: Office) -> None:
    await team(office)
    said = await office.mei.types("/target Q2 拜访 20 @alice")
    assert "拜访次数" in said.text
    refused = await office.mei.types("/target Q4 happiness 200k @alice")
    assert "复盘中没有“happiness”这项指标。可以设定目标的有：" in refused.text
    assert "新签金额、续约金额" in refused.text
    assert "满意度" in refused.text


async def test_a_target_that_is_set_to_what_it_is_has_not_changed(office: Office) -> None:
    await team(office)
    await office.mei.types("/target Q2 signed CNY 2m")
    again = await office.mei.types("/target Q2 signed CNY 2m")
    assert "目标没有变化：" in again.text
    assert "→" not in again.text
    assert "撤销" not in again.buttons


async def test_a_target_to_which_nothing_is_added_says_so_and_what_mends_it(
    office: Office,
) -> None:
    await team(office)
    await office.mei.types("/target Q2 upsell USD 2m")
    await enter(office, office.alice, "Acme won CNY 620k upsell")
    shown = (await office.mei.types("/target Q2")).text
    assert "USD 2,000,000" in shown
    assert "统计币种不是 USD，管理员可用 /followup 币种 更改" in shown
    first, *_ = next(one for one in shown.splitlines() if "统计币种" in one).split(" · ")
    assert not first.startswith("⚠️")


async def test_an_admin_sets_the_target_of_their_team_beside_everyones(office: Office) -> None:
    await team(office)
    office.slack.change_user("mei", is_admin=True)
    await office.settle()
    made = await office.mei.types("/target Q2 upsell CNY 2,000,000")
    assert "mei的团队" not in made.text
    made = await office.mei.types("/target Q2 upsell CNY 120k team")
    assert "增购与交叉销售金额 · 2026年第二季度 · mei的团队" in made.text
    made = await office.mei.types("/target 团队 5月 拜访 30次")
    assert "拜访次数 · 2026年5月 · mei的团队" in made.text
    shown = (await office.mei.types("/target Q2 team")).text
    assert "CNY 120,000" in shown
    assert "CNY 2,000,000" not in shown
    posted = await post_review(office.mei, "/review Q2 team")
    assert "目标 CNY 120,000" in posted.text
    assert "CNY 120,000" in (await office.alice.types("/target Q2 my team")).text
    await office.mei.types("/target Q2 upsell none team")
    shown = (await office.mei.types("/target Q2")).text
    assert "CNY 120,000" not in shown
    assert "CNY 2,000,000" in shown
    won = await enter(office, office.alice, "Acme won CNY 620k upsell")
    assert "31% of Q2 2026: Upsell and cross-sell, Everyone" in won.text


async def test_a_rep_sets_no_target_for_a_team(office: Office) -> None:
    await team(office)
    refused = await office.alice.types("/target Q2 upsell CNY 120k team")
    assert "Only managers and admins set targets" in refused.text
