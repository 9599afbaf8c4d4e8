"""A review of one person, one customer, or the customers of a segment."""

import pytest

from tests.conversations.reviews import line, meis_team, post_review, read_by, record
from tests.office import Office


@pytest.mark.both_databases
async def test_a_manager_reviews_one_person_in_any_order_of_words(office: Office) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme")
    await record(office, office.bob, "Bolt")
    for typed in (
        "/review Q2 @bob",
        "/review @bob Q2",
        "/followup 复盘 <@UBOB> 二季度",
        "/review bob",
    ):
        posted = await office.mei.types(typed)
        assert posted.text.startswith("2026年第二季度复盘：bob\n")
        assert line(posted, "跟进次数").split() == ["跟进次数", "1"]
        assert "Bolt" in posted.text
        assert "Acme" not in posted.text


async def test_a_manager_alone_is_told_from_their_team(office: Office) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme")
    await record(office, office.mei, "Bolt")
    posted = await office.mei.types("/review Q2 @mei")
    assert posted.text.startswith("2026年第二季度复盘：mei\n")
    assert "仅mei本人，不含团队" in posted.text
    assert line(posted, "跟进次数").split() == ["跟进次数", "1"]


@pytest.mark.parametrize("typed", ["/review Q2 team", "/review 我的团队 Q2", "/review Q2 我的團隊"])
async def test_an_admin_reviews_who_answers_to_them_alone_as_their_team(
    office: Office, typed: str
) -> None:
    office.mei.user.is_admin = True
    await meis_team(office)
    for person, name in ((office.alice, "Acme"), (office.bob, "Bolt")):
        await record(office, person, name)
    assert "全体成员" in (await office.mei.types("/review Q2")).text
    seen = await office.mei.types(typed)
    assert "mei的团队，共 2 人" in seen.text


async def test_who_answers_to_somebody_else_is_not_reviewed(office: Office) -> None:
    await record(office, office.bob, "Bolt")
    said = await office.alice.types("/review Q2 @bob")
    assert "bob doesn't answer to you" in said.text
    assert "You typed: /review Q2 @bob" in said.text
    mine = await office.alice.types("/review Q2 @alice")
    assert mine.text.startswith("Review of Q2 2026\n")


@pytest.mark.both_databases
async def test_one_customer_is_reviewed_with_what_everybody_did_there(office: Office) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme Industries", todo_1_text="send the deck by May 6")
    await record(office, office.alice, "Bolt")
    await office.skip(days=1)
    for typed in ("/review Q2 Acme", "/review acme industries in Q2", "/review Acme"):
        posted = await office.alice.types(typed)
        assert posted.text.startswith("Review of Q2 2026: Acme Industries\n")
        assert "only what concerns Acme Industries" in posted.text
        assert line(posted, "Follow-ups").split() == ["Follow-ups", "1"]
        assert "0% (0 of 1)" in line(posted, "Promises kept")
        assert "100% (1 of 1)" in line(posted, "Contact coverage")
        assert "Bolt" not in posted.text
    opened = await posted.click("Open", near="Follow-ups")
    assert "Acme Industries · Wed, May 6" in opened.text
    assert "Bolt" not in opened.text

    await record(office, office.alice, "Bolt")
    opened = await posted.click("Open", near="Follow-ups")
    assert "as of posting" not in opened.text
    await record(office, office.alice, "Acme Industries")
    opened = await posted.click("Open", near="Follow-ups")
    assert "1 is as of posting, Thu, May 7, 10:30 AM. The records now make 2." in opened.text


async def test_of_two_customers_the_one_that_is_pressed_is_reviewed(office: Office) -> None:
    await record(office, office.alice, "Acme Industries")
    await record(office, office.alice, "Acme Logistics")
    asked = await office.alice.types("/review Acme Q2", "#sales")
    assert "Which customer do you mean by “Acme”?" in asked.text
    assert sorted(asked.buttons) == ["Acme Industries", "Acme Logistics"]
    assert asked.place.to == "UALICE"
    await asked.click("Acme Logistics")
    preview = office.alice.ephemerals[-1]
    assert "Review of Q2 2026: Acme Logistics" in preview.text
    await preview.click("Post")
    posted = read_by(office.bob)
    assert "Review of Q2 2026: Acme Logistics" in posted.text
    assert "Industries" not in posted.text

    asked = await office.alice.types("/review Acme this month")
    await asked.click("Acme Industries")
    assert "Review of May 2026: Acme Industries" in office.alice.dm.last().text


async def test_a_slip_in_a_name_is_asked_about(office: Office) -> None:
    await record(office, office.alice, "Northwind")
    asked = await office.alice.types("/review Q2 Nortwind")
    assert "no customer called “Nortwind”" in asked.text
    await asked.click("Northwind")
    assert "Review of Q2 2026: Northwind" in office.alice.dm.last().text


async def test_a_customer_that_one_does_not_see_is_not_reviewed(office: Office) -> None:
    await record(office, office.bob, "Bolt")
    said = await office.alice.types("/review Q2 Bolt")
    assert "Someone else here already owns a customer with this name" in said.text
    for typed, why in (
        ("/review Q2 Blot", "I can't tell what “Blot” is"),
        ("/review @nobody Q2", "I don't know anyone called “nobody”"),
        ("/review @bob @mei", "A review covers one person, your team or everyone"),
    ):
        said = await office.alice.types(typed)
        assert why in said.text
        assert f"You typed: {typed}" in said.text


@pytest.mark.both_databases
async def test_customers_of_a_segment_are_reviewed_together(office: Office) -> None:
    for name, segment in (("Acme", "key_expansion"), ("Bolt", "routine_followup")):
        await record(office, office.alice, name)
        form = await (await office.alice.types(f"/customer {name}")).click("Edit")
        await form.fill(segment=segment)
        await form.submit()
        await office.settle()
    await office.alice.types("/todo call the printer by May 6")
    for typed in ("/review Q2 重点拓展型", "/followup review key expansion customers Q2"):
        posted = await office.alice.types(typed)
        assert posted.text.startswith("Review of Q2 2026: Key expansion\n")
        assert "only customers whose segment is Key expansion today" in posted.text
        assert line(posted, "Follow-ups").split() == ["Follow-ups", "1"]
        assert "not enough data" in line(posted, "Promises kept")
        assert "Bolt" not in posted.text


async def test_a_channel_with_outsiders_reads_of_no_single_customer_or_person(
    office: Office,
) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme")
    preview = await office.alice.types("/review Q2 Acme", "#sales")
    office.slack.workspace.channel("CSALES").shared = True
    await preview.click("Post")
    assert (
        "People outside your company may read this channel now" in office.alice.ephemerals[-1].text
    )
    for who, typed, why in (
        (office.alice, "/review Q2 Acme", "one customer can't be posted there"),
        (office.mei, "/review Q2 @alice", "不能发布单个客户或单个成员的复盘"),
    ):
        said = await who.types(typed, "#sales")
        assert why in said.text
        assert len(said.buttons) == 1
        await said.click(said.buttons[0])
        assert "Acme" in who.dm.last().text
    assert all(one.place.to for one in office.bob.channel("#sales").messages)

    segment = await post_review(office.alice, "/review Q2 key expansion")
    assert "only customers of one segment" in segment.text
    assert "expansion" not in segment.text


@pytest.mark.both_databases
async def test_the_plan_for_a_customer_is_that_customers(office: Office) -> None:
    await record(office, office.alice, "Acme")
    await record(office, office.alice, "Bolt")
    preview = await office.alice.types("/review Q2 Acme")
    form = await preview.click("Causes and plan")
    await form.fill(item_1_text="visit them", item_1_due="2026-06-01")
    assert (await form.submit()).closed
    await office.settle()
    assert "visit them" in (await office.alice.types("/todo Acme")).text
    assert "visit them" not in (await office.alice.types("/todo Bolt")).text
    await office.skip(days=60)
    assert "Plan from Q2 2026: 0 of 1 done" in (await office.alice.types("/review Q3 Acme")).text
    assert "Plan from" not in (await office.alice.types("/review Q3")).text


async def test_the_plan_for_a_person_is_theirs_unless_another_is_chosen(office: Office) -> None:
    await meis_team(office)
    await record(office, office.bob, "Bolt")
    preview = await office.mei.types("/review Q2 @bob", "#sales")
    form = await preview.click("原因与改进计划")
    await form.fill(item_1_text="visit Bolt", item_1_due="2026-06-01")
    await form.submit()
    await office.settle()
    assert "visit Bolt" in (await office.bob.types("/todo")).text
    assert "仅您可见" in preview.text
