"""A customer: found or made by its name, shown, and who may see it."""

import pytest

from tests.conversations.profiles import add, save, shown
from tests.office import Office


@pytest.mark.both_databases
async def test_an_unknown_name_becomes_a_customer(office: Office) -> None:
    unknown = await office.alice.types("/customer Acme & Sons")
    assert "You have no customer called “Acme & Sons”." in unknown.text

    modal = await unknown.click("New customer")
    assert modal.value("name") == "Acme & Sons"
    await modal.fill(
        industry="Retail",
        size="200 people / 10 million",
        stage="Interested",
        pains="Slow warehouse",
        goals="Half the picking time",
        chain="Li Wei (CTO, stability)\n张总（CEO，关注成本控制）",
    )
    await save(office, modal)

    assert "Industry  Retail" in unknown.text
    profile = await office.alice.types("/followup customer acme & sons")
    for known in (
        "Acme & Sons",
        "@alice",
        "Retail",
        "200 people / 10 million",
        "Interested",
        "Slow warehouse",
        "Half the picking time",
        "• Li Wei · CTO · stability",
        "• 张总 · CEO · 关注成本控制",
        "no contact yet",
        "created Wed, May 6",
    ):
        assert known in profile.text
    modal = await profile.click("Edit")
    for row in ("Li Wei · CTO · stability", "张总 · CEO · 关注成本控制"):
        assert row in modal.text
    assert modal.value("stage") == "interested"


async def test_a_profile_tells_what_was_said_and_is_promised(office: Office) -> None:
    await add(office, office.alice, "Acme")
    profile = await shown(office.alice, "Acme")
    form = await profile.click("Log a follow-up")
    await form.fill(
        content="Showed plan A",
        todo_1_text="send the comparison by May 15",
        theirs=["Wang Fang · Buyer"],
        next_contact="2026-05-18",
    )
    await save(office, form)

    profile = await shown(office.alice, "Acme")
    for known in ("send the comparison", "Fri, May 15", "Mon, May 18", "Wang Fang · Buyer"):
        assert known in profile.text
    assert "Last contact  Wed, May 6" in profile.text


async def test_a_profile_tells_when_and_where_one_meets_next(office: Office) -> None:
    line = "/followup Acme call with Li: likes plan A. Meet again May 18 3pm at their yard"
    await save(office, await office.alice.types(line))
    assert "Mon, May 18, 3:00 PM · their yard" in (await shown(office.alice, "Acme")).text


async def test_a_part_of_the_name_is_enough_where_only_one_holds_it(office: Office) -> None:
    await add(office, office.alice, "XX科技有限公司")
    await add(office, office.alice, "YY贸易集团")
    assert "合作阶段" not in (await shown(office.alice, "科技")).text
    buttons = (await shown(office.alice, "科技")).buttons
    assert buttons == ["Log a follow-up", "To-do", "Issue", "Deal", "Strategy", "Edit", "Merge…"]

    await add(office, office.alice, "科技园")
    several = await shown(office.alice, "科技")
    assert several.buttons == ["Open", "Open", "New customer"]
    profile = await several.click("Open", near="有限公司")
    assert "Edit" in profile.buttons


async def test_names_that_are_none_are_refused_in_words(office: Office) -> None:
    mention = await office.alice.types("/customer @bob")
    assert mention.text.startswith("That is a Slack mention, not a customer's name.")
    assert mention.buttons == []
    long = await office.alice.types(f"/customer {'x' * 101}")
    assert "the limit is 100 characters" in long.text
    invisible = await office.alice.types("/customer \u200b")
    assert "Please type the customer's name." in invisible.text
    hostile = await office.alice.types("/customer <!channel>")
    assert "That is a Slack mention" in hostile.text


async def test_the_list_is_latest_contacted_first_then_the_newest_and_paged(office: Office) -> None:
    assert "No customers yet" in (await office.alice.types("/customer")).text
    for number in range(17):
        await add(office, office.alice, f"Shop {number:02}")
    form = await office.alice.types("/followup Shop 00")
    await form.fill(content="Showed plan A")
    await save(office, form)

    listed = await office.alice.types("/customer")
    assert (
        listed.text.index("Shop 00") < listed.text.index("Shop 16") < listed.text.index("Shop 04")
    )
    assert "Shop 02" not in listed.text
    await listed.click("Show more →")
    assert "Shop 02" in listed.text
    assert "Shop 00" not in listed.text
    assert "Shop 01" in (await listed.click("Open", near="Shop 01")).text
    await listed.click("← Back")
    assert "Shop 00" in listed.text


async def test_a_customer_of_somebody_else_is_not_shown_until_it_is_shared(
    office: Office,
) -> None:
    profile = await add(office, office.alice, "Acme", pains="Slow warehouse")
    refused = await office.bob.types("/followup 客戶 Acme")
    assert "已有同事在負責同名客戶" in refused.text
    assert "Slow" not in refused.text
    assert refused.buttons == []
    assert "還沒有客戶" in (await office.bob.types("/customer")).text

    modal = await profile.click("Edit")
    await modal.fill(shared=["bob"])
    await save(office, modal)
    seen = await office.bob.types("/followup 客戶　Acme")
    assert "核心需求痛點  Slow warehouse" in seen.text
    assert seen.buttons == ["記錄跟進", "待辦", "問題", "商機", "銷售策略", "關注"]
    form = await seen.click("記錄跟進")
    await form.fill(content="電話說明報價")
    await save(office, form)


@pytest.mark.both_databases
async def test_who_gave_a_customer_away_edits_it_no_more(office: Office) -> None:
    old = await add(office, office.alice, "Acme")
    modal = await old.click("Edit")
    await modal.fill(owner="bob", shared=["alice"])
    again = await shown(office.alice, "Acme")
    await save(office, modal)
    assert old.buttons == ["Log a follow-up", "To-do", "Issue", "Deal", "Strategy", "Watch"]

    refused = await again.click("Edit")
    assert "This belongs to someone else" in refused.text
    assert office.alice.modal is None


async def test_a_customer_that_is_shared_no_more_is_gone(office: Office) -> None:
    hers = await add(office, office.alice, "Acme", shared=["bob"])
    his = await shown(office.bob, "Acme")
    modal = await hers.click("Edit")
    await modal.fill(shared=[])
    await save(office, modal)

    refused = await his.click("記錄跟進")
    assert "該客戶由其他同事負責，沒有共用給您。" in refused.text
    assert office.bob.modal is None


@pytest.mark.both_databases
async def test_a_manager_sees_and_edits_a_reports_customer(office: Office) -> None:
    await add(office, office.alice, "Acme")
    assert "已有同事在负责同名客户" in (await office.mei.types("/customer Acme")).text
    await office.alice.types("/followup manager @mei")

    profile = await office.mei.types("/followup 客户 Acme")
    modal = await profile.click("编辑")
    await modal.fill(industry="零售")
    await save(office, modal)
    assert "Industry  零售" in (await shown(office.alice, "Acme")).text
    assert "Acme" in (await office.mei.types("/customer")).text
