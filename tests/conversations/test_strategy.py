"""The strategy for a customer: written, shown back with its next dates, done, and ended."""

from datetime import timedelta

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from bot.localslack.world.workspace import BOT_USER, Channel
from tests.conversations.profiles import add, mute_silence, save, shown
from tests.office import Office


async def begun(
    office: Office, person: Person, name: str = "Acme", label: str = "New strategy", **answers: str
) -> SeenMessage:
    """A strategy with one action for each pair of `action_n_text` and `action_n_timing`."""
    plan: SeenMessage = await person.types(f"/strategy {name}")
    form: Modal = await plan.click(label)
    for _ in range(sum(key.endswith("_text") for key in answers) - 1):
        await form.click(next(one for one in form.buttons if one.startswith("+")))
    await form.fill({"goal": "Renew in December", **answers})
    await save(office, form)
    return plan


async def save_anyway(office: Office, form: Modal) -> None:
    """Submit; where the form asks for more, submit it as it is."""
    asked = (await form.submit()).modal
    if asked is not None:
        await save(office, asked)
    await office.settle()


async def test_a_strategy_is_shown_back_with_its_next_three_dates(office: Office) -> None:
    await add(office, office.alice, "Acme")
    plan = await begun(
        office,
        office.alice,
        expected_effect="Satisfaction at least 90%",
        action_1_text="Visit by our CEO",
        action_1_timing="every last Friday",
        action_2_text="Product demos",
        action_2_timing="3 demos by 30 June",
    )
    for known in (
        "Renew in December",
        "satisfaction ≥ 90%",
        "on the last Friday of every month",
        "Fri, May 29 · Fri, Jun 26 · Fri, Jul 31",
        "3 demos, by Jun 30 · 0 of 3 done",
    ):
        assert known.casefold() in plan.text.casefold()


async def test_what_is_not_due_yet_is_said_so_whatever_its_rule(office: Office) -> None:
    await office.skip(days=24)  # Saturday the 30th of May: no room for another visit this month
    await add(office, office.mei, "科技公司")
    form: Modal = await (await office.mei.types("/strategy 科技公司")).click("新策略")
    for _ in range(3):
        await form.click(next(one for one in form.buttons if one.startswith("+")))
    timings = ("每月最后一个周五", "每月1次", "7月起每月15日", "3次演示")
    for row, timing in enumerate(timings, start=1):
        await form.fill({f"action_{row}_text": f"动作{row}", f"action_{row}_timing": timing})
    await office.settle()
    assert "共3次演示，尚未设截止日" in form.text
    await form.fill(goal="续约")
    await save(office, form)
    plan = await office.mei.types("/strategy 科技公司")
    assert plan.text.count("尚未到期") == 4  # of the strategy, and of three actions
    assert "已完成 0/3 次" in plan.text
    assert "6月1日起" not in plan.text  # nobody said so
    assert "7月1日起每月15日" in plan.text
    move: Modal = await plan.click("改期", near="动作4")
    await move.fill(on="2026-07-10")
    await save(office, move)
    assert "共3次演示，7月10日前 · 已完成 0/3 次" in plan.text


@pytest.mark.parametrize(
    ("timing", "day"),
    [("before Chinese New Year", "Thu, Feb 4"), ("end of Q3", "Wed, Sep 30"), ("国庆后", "Oct 8")],
)
async def test_a_time_beside_a_holiday_is_a_day(office: Office, timing: str, day: str) -> None:
    await add(office, office.alice, "Acme")
    plan = await begun(office, office.alice, action_1_text="Visit Li", action_1_timing=timing)
    assert day in plan.text


async def test_a_time_that_names_no_sure_day_is_asked_about(office: Office) -> None:
    await add(office, office.alice, "Acme")
    form = await (await office.alice.types("/strategy Acme")).click("New strategy")
    await form.fill(goal="Renew", action_1_text="Visit Li", action_1_timing="around the holidays")
    refused = await form.submit()
    assert "I don't understand this timing" in refused.errors["action_1_timing"]
    assert form.value("action_1_timing") == "around the holidays"


async def test_in_chinese_too(office: Office) -> None:
    await add(office, office.mei, "科技公司")
    plan = await begun(
        office,
        office.mei,
        "科技公司",
        "新策略",
        goal="12月续约",
        expected_effect="满意度≥90%",
        action_1_text="高层互访",
        action_1_timing="每月最后一个周五",
        action_2_text="对账",
        action_2_timing="7月起每月15日",
    )
    for known in (
        "满意度 ≥ 90%",
        "每月最后一个周五",
        "接下来：5月29日（周五） · 6月26日（周五） · 7月31日（周五）",
        "7月15日（周三） · 8月15日（周六） · 9月15日（周二）",
    ):
        assert known in plan.text


async def test_a_time_that_is_not_understood_is_said_beside_its_field(office: Office) -> None:
    await add(office, office.alice, "Acme")
    form: Modal = await (await office.alice.types("/strategy Acme")).click("New strategy")
    await form.fill(goal="Renew", action_1_text="Visit", action_1_timing="when they feel like it")
    await office.settle()
    assert "I don't understand this timing" in form.text  # on Enter, before it is saved
    refused = await form.submit()
    assert list(refused.errors) == ["action_1_timing"]
    assert "every last Friday" in refused.errors["action_1_timing"]
    for typed, why in (
        ("every fifth Monday", "Not every month has that day"),
        ("every third Friday", "This could mean two things"),
        ("2024-06-30", "already over"),
    ):
        await form.fill(action_1_timing=typed)
        assert why in (await form.submit()).errors["action_1_timing"]
    await form.fill(action_1_timing="every second Tuesday")
    await office.settle()
    assert "✓ every 2 weeks on Tuesday: Tue, May 12 · Tue, May 26 · Tue, Jun 9" in form.text
    await save(office, form)


async def test_an_action_is_due_in_the_morning_and_done_there(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await begun(
        office,
        office.alice,
        action_1_text="Call the CFO",
        action_1_timing="every Monday",
    )
    await office.skip(days=5)
    due = await office.alice.dm.next(containing="Due today for Acme: Call the CFO")
    await due.click("Done")
    await office.settle()
    assert "Settled; next on Mon, May 18" in due.text
    plan = await office.alice.types("/strategy Acme")
    assert "1 of 1 done" in plan.text
    assert "Mon, May 18 · Mon, May 25 · Mon, Jun 1" in plan.text


async def test_one_occurrence_is_open_however_many_were_missed(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await mute_silence(office, "alice")
    await begun(office, office.alice, action_1_text="Call the CFO", action_1_timing="every Monday")
    before = len(office.alice.dm.messages)
    await office.skip(days=5)  # Monday the 11th
    await office.skip(days=1)
    assert "Overdue since Mon, May 11 for Acme" in office.alice.dm.last().text
    await office.skip(days=6)  # Monday the 18th
    assert "Due today for Acme" in office.alice.dm.last().text
    assert len(office.alice.dm.messages) == before + 3
    plan = await office.alice.types("/strategy Acme")
    assert "0 of 2 done" in plan.text
    await plan.click("Done")
    assert "1 of 2 done" in plan.text
    assert "Mon, May 25" in plan.text


@pytest.mark.both_databases
async def test_skipped_with_a_reason_and_moved(office: Office) -> None:
    await add(office, office.alice, "Acme")
    plan = await begun(
        office, office.alice, action_1_text="Call the CFO", action_1_timing="every Monday"
    )
    form: Modal = await plan.click("Skip")
    await form.fill(why=" ")
    assert list((await form.submit()).errors) == ["why"]
    await form.fill(why="she is away")
    await save(office, form)
    assert "Next: Mon, May 18" in plan.text
    assert "Skipped Mon, May 11: she is away" in plan.text
    assert plan.text.count("nothing due yet") == 2  # of the strategy, and of its action
    await plan.click("Undo")
    assert "Next: Mon, May 11" in plan.text
    assert "she is away" not in plan.text
    form = await plan.click("Skip")
    await form.fill(why="she is away")
    await save(office, form)
    form = await plan.click("Move")
    await form.fill(on="2026-05-20")
    await save(office, form)
    assert "Next: Wed, May 20 · Mon, May 25 · Mon, Jun 1" in plan.text
    form = await plan.click("Move")
    await form.fill(on="2026-05-01")
    assert list((await form.submit()).errors) == ["on"]


async def test_done_pressed_on_two_messages_settles_one(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await begun(office, office.alice, action_1_text="Call", action_1_timing="every Monday")
    first = await office.alice.types("/strategy Acme")
    second = await office.alice.types("/strategy Acme")
    await first.click("Done")
    await second.click("Done")
    assert "1 of 1 done" in second.text
    assert "Next: Mon, May 18" in second.text


@pytest.mark.both_databases
async def test_done_ahead_of_its_day_is_done_once_and_can_be_taken_back(office: Office) -> None:
    await add(office, office.alice, "Acme")
    plan = await begun(
        office, office.alice, action_1_text="call the buyer", action_1_timing="every Friday"
    )
    await plan.click("Done")
    assert "1 of 1 done" in plan.text
    assert "Done" not in plan.buttons
    await plan.click("Undo")
    assert "nothing due yet" in plan.text
    assert "Next: Fri, May 8" in plan.text
    await plan.click("Done")
    office.clock.skip(timedelta(days=3))
    later: SeenMessage = await office.alice.types("/strategy Acme")
    assert "Done" in later.buttons
    assert "Undo" not in later.buttons


async def test_what_was_done_for_good_can_be_taken_back(office: Office) -> None:
    await add(office, office.alice, "Acme")
    plan = await begun(
        office, office.alice, action_1_text="invite the board", action_1_timing="May 15"
    )
    await plan.click("Done")
    assert "Done" not in plan.buttons
    await plan.click("Undo")
    assert "Fri, May 15" in plan.text
    assert "Done" in plan.buttons


async def test_a_goal_that_is_met_stops_the_actions_and_keeps_the_strategy(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await mute_silence(office, "alice")
    plan = await begun(office, office.alice, action_1_text="Call", action_1_timing="every Monday")
    await plan.click("Goal met")
    await office.settle()
    assert "No strategy for Acme yet" in plan.text
    assert "Earlier: Renew in December (Wed, May 6 – Wed, May 6, goal met)" in plan.text
    before = len(office.alice.dm.messages)
    await office.skip(days=20)
    assert len(office.alice.dm.messages) == before


@pytest.mark.both_databases
async def test_a_customer_that_is_lost_and_reopened_stops_and_restores_it(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await begun(office, office.alice, action_1_text="Call", action_1_timing="every Monday")
    form: Modal = await (await shown(office.alice, "Acme")).select("customer:1", "end")
    await form.fill(why="rival")
    await save(office, form)
    assert "has no strategy" in (await office.alice.types("/strategy Acme")).text
    await office.skip(days=14)
    await (await shown(office.alice, "Acme")).click("Reopen")
    await office.settle()
    plan = await office.alice.types("/strategy Acme")
    assert "Next: Mon, May 25" in plan.text
    assert "nothing due yet" in plan.text


async def test_an_action_of_somebody_else_is_told_at_once(office: Office) -> None:
    await add(office, office.alice, "Acme", shared=["UBOB"])
    form: Modal = await (await office.alice.types("/strategy Acme")).click("New strategy")
    await form.fill(goal="Renew", action_1_text="Inspect", action_1_timing="by 15 May")
    await form.fill(action_1_owner="bob")
    await save(office, form)
    told = await office.bob.dm.next(containing="Inspect")
    await told.click("完成")
    await office.settle()
    assert "1 of 1 done" in (await office.alice.types("/strategy Acme")).text
    plan = await office.bob.types("/strategy Acme")
    assert "編輯" not in plan.buttons


async def test_who_has_bought_nothing_yet_is_nobody_to_maintain(office: Office) -> None:
    await add(office, office.alice, "Acme", stage="potential")
    form: Modal = await (await office.alice.types("/strategy Acme")).click("New strategy")
    await form.fill(potential="high", industry_weight="high")
    await office.settle()
    assert "Key expansion, because the potential is high" in form.text


@pytest.mark.both_databases
async def test_a_segment_is_proposed_with_its_reason_and_the_owner_decides(office: Office) -> None:
    await add(office, office.alice, "Acme", stage="cooperating")
    form: Modal = await (await office.alice.types("/strategy Acme")).click("New strategy")
    await form.fill(potential="high", urgency="high")
    await office.settle()
    assert "Key expansion, because the potential is high and it's urgent" in form.text
    await form.fill(industry_weight="high")
    await office.settle()
    assert "Strategic maintenance, because the potential is high and the industry" in form.text
    assert form.value("segment") is None  # never silently
    await form.click("Use it")
    await office.settle()
    assert form.value("segment") == "strategic_maintenance"
    await form.fill(segment="key_expansion", goal="Win the second plant")
    await save(office, form)
    plan = await office.alice.types("/strategy Acme")
    assert "Key expansion: contact every 7 days" in plan.text


async def test_the_starter_plan_is_in_the_reader_s_language(office: Office) -> None:
    await add(office, office.mei, "科技公司", segment="key_expansion")
    form: Modal = await (await office.mei.types("/strategy 科技公司")).click("起步方案")
    await form.fill(goal="拿下二期")
    assert "产品演示" in form.text
    await save(office, form)
    plan = await office.mei.types("/strategy 科技公司")
    for known in ("产品演示", "共3次，7月6日前", "介绍标杆客户案例", "申请专项折扣支持"):
        assert known in plan.text


@pytest.mark.both_databases
async def test_a_strategy_is_copied_from_another_customer(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await begun(
        office, office.alice, action_1_text="Call", action_1_timing="every Monday", goal="Grow"
    )
    await add(office, office.alice, "Bolt")
    copy: Modal = await (await office.alice.types("/strategy Bolt")).click(
        "Copy from another customer"
    )
    await copy.fill(other="Acme")
    form = (await copy.submit()).modal
    assert form is not None
    await save(office, form)
    plan = await office.alice.types("/strategy Bolt")
    for known in ("Grow", "Call", "every Monday"):
        assert known in plan.text
    listed = await office.alice.types("/strategy")
    assert "Acme" in listed.text
    assert "Bolt" in listed.text


@pytest.mark.both_databases
async def test_edited_it_keeps_what_was_done_and_drops_what_is_gone(office: Office) -> None:
    await add(office, office.alice, "Acme")
    plan = await begun(
        office,
        office.alice,
        action_1_text="Call",
        action_1_timing="every Monday",
        action_2_text="Demo",
        action_2_timing="by 15 May",
    )
    await plan.click("Done", near="Call")
    form: Modal = await plan.click("Edit")
    await form.fill(goal="Renew for two years", action_2_text="", action_2_timing="")
    await save(office, form)
    assert "Renew for two years" in plan.text
    assert "Demo" not in plan.text
    assert "every Monday · 1 of 1 done" in plan.text


async def test_who_saves_second_is_told_what_the_first_saved(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await add(office, office.alice, "Acme")
    await begun(office, office.alice, action_1_text="Call", action_1_timing="every Monday")
    mine: Modal = await (await office.alice.types("/strategy Acme")).click("Edit")
    theirs: Modal = await (await office.mei.types("/strategy Acme")).click("编辑")
    await theirs.fill(goal="Grow")
    await save(office, theirs)
    await mine.fill(goal="Renew twice")
    again = (await mine.submit()).modal
    assert again is not None
    assert "Someone else saved the strategy" in again.text
    assert "Grow" in again.text
    await save(office, again)
    assert "Renew twice" in (await office.alice.types("/strategy Acme")).text


@pytest.mark.both_databases
async def test_a_silent_customer_is_proposed_another_segment_and_nothing_changes_silently(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme", segment="key_expansion")
    form: Modal = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A to Li for 12 seats")
    await save(office, form)
    assert "Suggested" not in (await shown(office.alice, "Acme")).text
    await office.skip(days=15)
    card = await shown(office.alice, "Acme")
    assert "Suggested: Routine follow-up, because the last contact was 15 days ago" in card.text
    assert "Key expansion" in card.text
    await card.click("Accept")
    await office.settle()
    card = await shown(office.alice, "Acme")
    assert "Suggested" not in card.text
    assert "Routine follow-up" in card.text


async def test_a_price_objection_proposes_actions_that_go_into_the_strategy(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme", segment="key_expansion")
    form: Modal = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A to Li for 12 seats", feedback="It is too expensive")
    await save_anyway(office, form)
    card = await shown(office.alice, "Acme")
    assert "Show the long-term value" in card.text
    assert "too expensive" in card.text
    strategy: Modal = await card.click("Accept")
    assert strategy.value("action_1_text") == "Show the long-term value"
    await strategy.fill(goal="Win them", action_1_timing="in two weeks")
    await save(office, strategy)
    assert "Suggested" not in (await shown(office.alice, "Acme")).text


async def test_not_now_is_remembered(office: Office) -> None:
    await add(office, office.alice, "Acme", segment="key_expansion")
    form: Modal = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A to Li for 12 seats", feedback="It is too expensive")
    await save_anyway(office, form)
    card = await shown(office.alice, "Acme")
    await card.click("Not now")
    await office.settle()
    assert "Suggested" not in (await shown(office.alice, "Acme")).text


async def test_a_segment_decides_after_how_many_days_a_customer_is_quiet(office: Office) -> None:
    await add(office, office.alice, "Acme", segment="key_expansion")
    await add(office, office.alice, "Bolt")
    await office.skip(days=8)
    await office.alice.dm.next(containing="Acme")
    assert "Bolt" not in office.alice.dm.last().text
    home = await office.alice.opens_home()
    assert "Acme" in home.text


async def test_followup_strategy_and_its_chinese_word(office: Office) -> None:
    await add(office, office.alice, "Acme")
    for typed in ("/followup strategy Acme", "/followup 策略 Acme"):
        assert "Strategy for Acme" in (await office.alice.types(typed)).text


@pytest.mark.both_databases
async def test_why_says_why_it_came(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await begun(office, office.alice, action_1_text="Call", action_1_timing="every Monday")
    await office.skip(days=5)
    why = await office.alice.types("/followup why")
    assert "“Call” from the strategy for Acme is due Mon, May 11" in why.text


async def test_after_weeks_without_the_bot_one_is_said_and_the_next_still_comes(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme")
    await mute_silence(office, "alice")
    await begun(office, office.alice, action_1_text="Call", action_1_timing="every Monday")
    before = len(office.alice.dm.messages)
    await office.skip(days=20)  # in one leap: Tuesday the 26th
    assert len(office.alice.dm.messages) == before + 1
    assert "Overdue since Mon, May 25 for Acme: Call" in office.alice.dm.last().text
    await office.skip(days=6)
    await office.alice.dm.next(containing="Due today for Acme: Call")
    assert "0 of 3 done" in (await office.alice.types("/strategy Acme")).text


async def test_in_the_digest_it_is_skipped_from_the_menu(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await begun(office, office.alice, action_1_text="Call", action_1_timing="every Monday")
    await office.alice.types("/todo send the deck to Acme by May 11")
    await office.skip(days=5)
    digest = await office.alice.dm.next(containing="Call · due today, Mon, May 11")
    [block_id] = [
        block["block_id"]
        for block in digest.blocks
        if block["type"] == "actions" and "action_skip" in str(block)
    ]
    form: Modal = await digest.select(block_id, "action_skip:1")
    await form.fill(why="she is away")
    await save(office, form)
    assert "Settled; next on Mon, May 18" in digest.text
    why = await office.alice.types("/strategy Acme")
    assert "nothing due yet" in why.text
    assert "Skipped Mon, May 11: she is away" in why.text


async def test_in_the_channel_of_a_customer_it_is_about_that_one(office: Office) -> None:
    members = ["UALICE", "UBOB", BOT_USER]
    office.slack.workspace.add_channel(Channel("CACME", "acme", members))
    await add(office, office.alice, "Acme Ltd")
    await office.alice.types("/strategy Acme", "#acme")
    await office.settle()
    [asked] = [
        one for one in office.alice.channel("#acme").messages if "belong to Acme" in one.text
    ]
    await asked.click("Link")
    await office.settle()
    await office.alice.types("/strategy", "#acme")
    await office.settle()
    seen = office.alice.channel("#acme").messages
    assert sum("No strategy for Acme Ltd yet" in one.text for one in seen) == 2


async def test_what_was_done_of_a_strategy_and_what_is_next_stand_in_the_day(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme")
    plan = await begun(
        office,
        office.alice,
        action_1_text="Send the reference list",
        action_1_timing="today",
        action_2_text="Call Tom",
        action_2_timing="tomorrow",
    )
    await plan.click("Done", nth=1)
    await office.settle()
    day = (await office.alice.types("/followup day", "#sales")).text
    assert "Strategy actions done · 1\n• Acme · Send the reference list" in day
    assert "Acme · Call Tom · due Thu, May 7" in day
    await office.skip(days=3)
    week = (await office.alice.types("/followup week", "#sales")).text
    assert "Acme · Call Tom · ⚠️ was due Thu, May 7" in week
