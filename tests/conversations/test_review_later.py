"""A review that was posted, after its customer was merged or its manager has left."""

from tests.conversations.deals import enter, saved
from tests.conversations.profiles import add
from tests.conversations.reviews import line, meis_team, post_review
from tests.conversations.test_merging import merged
from tests.office import Office


async def test_a_customer_that_was_merged_since_stands_in_it_as_it_was(office: Office) -> None:
    kept = await add(office, office.alice, "Acme")
    await add(office, office.alice, "Globex")
    made = await enter(office, office.alice, "Globex won CNY 500k upsell")
    form = await made.click("Instalments")
    await form.fill({"amount_1": "100%", "due_1": "2026-05-06"})
    assert (await form.submit()).closed
    await office.settle()
    await office.alice.ephemerals[-1].click("Received")
    await office.settle()
    posted = await post_review(office.alice, "/review Q2 Globex")
    await merged(office, kept, "Globex")
    signed = await posted.click("Open", near="Signed")
    assert "Globex" in signed.text
    assert "CNY 500,000" in signed.text
    await signed.close()
    now = await post_review(office.alice, "/review Q2 Acme")
    assert "CNY 500,000 (1 deal)" in line(now, "Signed")
    assert "CNY 500,000 (1 instalment)" in line(now, "Received")
    assert "Globex" in posted.text


async def test_a_manager_who_has_left_leaves_the_review_open_to_the_team(office: Office) -> None:
    await meis_team(office)
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, "Acme won CNY 500k upsell")
    await office.mei.types("/target Q2 signed CNY 1m")
    posted = await post_review(office.mei, "/review Q2")
    office.slack.change_user("mei", deleted=True)
    await office.settle()
    mine = next(
        one for one in office.alice.channel("#sales").messages if one.place.ts == posted.place.ts
    )
    opened = await mine.click("查看", near="签约金额")
    assert "CNY 500,000" in opened.text
    await opened.close()
    listed = await office.alice.types("/target Q2")
    assert "CNY 500,000 (1 deal) of CNY 1,000,000: 50%" in listed.text


async def test_a_deal_is_not_closed_before_it_was_opened(office: Office) -> None:
    await add(office, office.alice, "Acme")
    form = await office.alice.types("/deal Acme won CNY 500k upsell")
    await form.fill(opened="2026-05-05", closed="2026-05-01")
    assert "before the day on which the deal was opened" in (await form.submit()).errors["closed"]
    await form.fill(opened="2026-05-01")
    assert "won on Fri, May 1" in (await saved(office, office.alice, form)).text
