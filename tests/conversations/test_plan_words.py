"""Who does what by when in a line of the improvement plan, by its words alone."""

import pytest

from tests.conversations.reviews import meis_team, record
from tests.office import Office


async def planned(office: Office, line: str) -> str:
    """The lines of Mei's review after this one was planned."""
    await meis_team(office)
    review = await office.mei.types("/review Q2")
    form = await review.click("原因与改进计划")
    await form.fill(item_1_text=line)
    shown = (await form.submit()).modal
    if shown is not None:  # the owner that was read is shown first
        assert (await shown.submit()).closed
    await office.settle()
    return str(review.text)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Alice rehearses the demo with Bob by May 29", "rehearse the demo with Bob"),
        ("Alice agrees new slots with Acme by May 29", "agree new slots with Acme"),
        ("alice 5.29前补全客户信息", "补全客户信息"),
        ("5.29前补全A类客户决策链，alice负责", "补全A类客户决策链"),
        ("complete the decision chains by May 29, alice is responsible", "complete the decision"),
    ],
)
async def test_whoever_is_named_first_does_it_whatever_it_is(
    office: Office, line: str, said: str
) -> None:
    text = await planned(office, line)
    assert said in text
    assert "· alice · 5月29日（周五）" in text
    assert said in (await office.alice.types("/todo")).text


async def test_who_has_names_in_two_scripts_goes_by_either(office: Office) -> None:
    office.slack.change_user("bob", display_name="Bob 鮑伯", real_name="Bob 鮑伯")
    await office.settle()
    assert "· Bob 鮑伯 · 5月8日（周五）" in await planned(office, "鮑伯每個禮拜五更新客戶資料")
    assert "更新客戶資料" in (await office.bob.types("/todo")).text


async def test_who_is_only_named_does_not_do_it(office: Office) -> None:
    await meis_team(office)
    review = await office.mei.types("/review Q2")
    form = await review.click("原因与改进计划")
    await form.fill(item_1_text="Alice's customers get a call")
    assert (await form.submit()).modal is None


@pytest.mark.parametrize(
    "line", ["Alice and Bob meet weekly", "alice、bob检查到期报价", "@alice @bob check the quotes"]
)
async def test_of_two_who_are_named_it_is_asked_whose_it_is(office: Office, line: str) -> None:
    await meis_team(office)
    review = await office.mei.types("/review Q2")
    form = await review.click("原因与改进计划")
    await form.fill(item_1_text=line)
    assert "不止一个人" in (await form.submit()).errors["item_1_owner"]
    await form.fill(item_1_owner="bob")
    assert (await form.submit()).closed


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (
            "Alice calls every customer under 3 by next Wednesday",
            "call every customer under 3 · a",
        ),
        ("Alice 5月29日前给低分客户打电话", "给低分客户打电话 · a"),
        ("Alice rehearses the Friday demo", "rehearse the Friday demo · a"),
    ],
)
async def test_the_day_by_which_it_is_to_be_done_leaves_the_words(
    office: Office, line: str, text: str
) -> None:
    assert text in await planned(office, line)


@pytest.mark.parametrize(
    "line",
    [
        "每周五检查一次到期承诺，6月底前",
        "check what falls due every Friday until June 30",
    ],
)
async def test_what_comes_again_is_first_due_on_its_next_day(office: Office, line: str) -> None:
    assert "· mei · 5月8日（周五）" in await planned(office, line)


async def test_what_comes_again_by_words_that_are_not_understood_is_asked_beside_them(
    office: Office,
) -> None:
    await meis_team(office)
    review = await office.mei.types("/review Q2")
    form = await review.click("原因与改进计划")
    await form.fill(item_1_text="隔三差五发日报")
    refused = await form.submit()
    assert list(refused.errors) == ["item_1_text"]
    assert "看不懂多久重复一次" in refused.errors["item_1_text"]


async def test_the_customer_that_a_line_names_is_the_to_dos(office: Office) -> None:
    await record(office, office.alice, "Acme")
    await planned(office, "send Acme a new offer by May 29")
    card = await office.mei.types("/customer Acme")
    assert "send Acme a new offer" in card.text


async def test_plans_of_several_reviews_are_opened_with_until_they_are_done(office: Office) -> None:
    for asked, what in (("/review April", "visit the mill"), ("/review Q1", "call the quiet ones")):
        review = await office.alice.types(asked)
        form = await review.click("Causes and plan")
        await form.fill(item_1_text=what, item_1_due="2026-05-29")
        assert (await form.submit()).closed
        await office.settle()
    following = await office.alice.types("/review May")
    assert "Plan from Q1 2026: 0 of 1 done" in following.text
    assert "Plan from April 2026: 0 of 1 done\n• visit the mill" in following.text
    todos = await office.alice.types("/todo")
    await todos.click("Done", near="visit the mill")
    following = await office.alice.types("/review May")
    assert "Plan from Q1 2026: 0 of 1 done" in following.text
    assert "Plan from April 2026" not in following.text


async def test_what_is_called_by_no_time_is_planned_every_week(office: Office) -> None:
    text = await planned(office, "alice每周五检查一遍未答复问题")
    assert "检查未答复问题 · alice · 5月8日（周五）" in text


async def test_a_plan_asks_for_all_that_it_does_not_know_at_once(office: Office) -> None:
    await meis_team(office)
    form = await (await office.mei.types("/review Q2")).click("原因与改进计划")
    await form.fill(item_1_text="alice给Acme打电话", item_2_text="alice和bob一起核对台账")
    shown = (await form.submit()).modal
    assert shown is not None
    assert shown.text.count("这里写了不止一个人") == 1
    assert shown.text.rstrip().endswith("已从您的文字中读出负责人，请核对后再保存。")
    await shown.fill(item_2_owner_read="bob")
    assert (await shown.submit()).closed
