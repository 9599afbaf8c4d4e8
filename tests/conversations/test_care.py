"""A customer gone quiet, a contract that ends, a turn for the worse: said in the morning, settled
where it stands."""

from datetime import UTC, datetime

import pytest

from bot.localslack.people.people import Person
from tests.conversations.preferences import choose
from tests.conversations.profiles import add, save, shown
from tests.conversations.reviews import line, meis_team, post_review
from tests.office import Office

MONDAY = datetime(2026, 6, 8, 1, tzinfo=UTC)  # 09:00 in Shanghai, the first after a month


async def log(office: Office, who: Person, customer: str, **said: object) -> None:
    form = await who.types(f"/followup {customer}")
    await form.fill({"content": "Showed plan A for 20 seats to Li", **said})
    assert (await form.submit()).closed
    await office.settle()


async def quiet_since(office: Office, *customers: str) -> None:
    for name in customers:
        await log(office, office.alice, name)
    await office.skip_to(MONDAY)


async def test_who_nobody_talked_to_for_a_month_is_in_the_digest(office: Office) -> None:
    await quiet_since(office, "Acme")
    seen = await office.alice.dm.next(containing="No contact for 33 days, since Wed, May 6")
    form = await choose(seen, "Plan a meeting", near="No contact for")
    assert "Acme" in form.text
    await form.fill(on="2026-06-01")
    assert set((await form.submit()).errors) == {"on"}
    await form.fill(on="2026-06-12", starts="14:00")
    assert (await form.submit()).closed
    await office.settle()
    assert "✓ No contact for 33 days, since Wed, May 6 · next contact planned for Fri, Jun 12" in (
        seen.text
    )
    assert "Fri, Jun 12" in (await shown(office.alice, "Acme")).text


async def test_a_logged_contact_settles_the_silence_where_it_was_said(office: Office) -> None:
    await quiet_since(office, "Acme", "Zeta")
    seen = await office.alice.dm.next(containing="4 things")
    form = await seen.click("Log it", near="Acme")
    await form.fill(content="Called Li about the 20 seats")
    assert (await form.submit()).closed
    await office.settle()
    assert "· last contact Mon, Jun 8" in seen.text
    assert seen.text.count(", since Wed, May 6") == 2


async def test_a_planned_contact_is_no_silence(office: Office) -> None:
    await log(office, office.alice, "Acme", next_contact="2026-07-01")
    await office.skip_to(MONDAY)
    assert all("No contact for" not in one.text for one in office.alice.dm.messages)


async def test_a_customer_gone_quiet_comes_back_every_week(office: Office) -> None:
    await quiet_since(office, "Acme")
    before = len(office.alice.dm.messages)
    await office.skip(days=7)
    assert len(office.alice.dm.messages) == before + 1
    assert "No contact for 40 days, since Wed, May 6" in office.alice.dm.last().text


async def test_a_contract_is_asked_about_until_it_is_renewed(office: Office) -> None:
    await add(office, office.alice, "Acme", contract_ends_on="2026-06-30")
    assert "Contract ends  Tue, Jun 30" in (await shown(office.alice, "Acme")).text
    await office.skip_to(datetime(2026, 5, 29, 1, tzinfo=UTC))
    # 30 days before is a Sunday: said on the Friday before it.
    seen = await office.alice.dm.next(containing="Acme: The contract ends Tue, Jun 30, in 32 days")
    form = await seen.click("Renewed…")
    assert form.value("on") == "2027-06-30"
    assert (await form.submit()).closed
    await office.settle()
    assert "now ends Wed, Jun 30, 2027" in seen.text
    assert seen.buttons == []
    await office.skip_to(datetime(2026, 7, 1, 1, tzinfo=UTC))
    assert sum("The contract end" in one.text for one in office.alice.dm.messages) == 1


async def test_a_fall_of_satisfaction_is_told_to_owner_and_manager(office: Office) -> None:
    await meis_team(office)
    await log(office, office.alice, "Acme", satisfaction="5")
    await log(office, office.alice, "Acme", satisfaction="3", feedback="20 seats arrive late")
    assert "Satisfaction  3 · neutral" in office.alice.dm.last().text
    await office.skip(hours=22.5)

    told = await office.mei.dm.next(containing="Acme：满意度从 5 分降到 3 分")
    hers = await office.alice.dm.next(containing="Acme: Satisfaction fell from 5 to 3")
    assert "“20 seats arrive late”" in hers.text
    await told.click("已阅")
    assert "✅ 已阅" in told.text
    assert "Seen" in hers.buttons

    form = await hers.click("Make it a to-do")
    assert form.value("todo_1_text") == "Talk to Acme about what they're unhappy with"
    assert (await form.submit()).closed
    await office.settle()
    assert "Seen" not in hers.buttons


@pytest.mark.parametrize("since", ["settled", "edited"])
async def test_a_better_contact_since_leaves_nothing_to_warn_of(office: Office, since: str) -> None:
    for said in ("They complained about the 3 late boxes", "Angry: 2 more boxes were late"):
        await log(office, office.alice, "Acme", feedback=said)
    if since == "settled":
        await log(office, office.alice, "Acme", feedback="The 5 boxes came, all is fine")
    else:
        form = await office.alice.dm.last().click("Edit")
        await form.fill(satisfaction="4")
        await save(office, form)
    await office.skip(hours=22.5)
    assert all("negative" not in one.text for one in office.alice.dm.messages)


async def test_a_contact_that_says_nothing_of_it_leaves_the_warning(office: Office) -> None:
    for score in ("4", "1"):
        await log(office, office.alice, "Acme", satisfaction=score)
    await log(office, office.alice, "Acme", content="Sent the agenda of the 9 June review")
    await office.skip(hours=22.5)
    await office.alice.dm.next(containing="Acme: Satisfaction")


async def test_two_negative_contacts_in_a_row_are_a_warning_until_a_better_one(
    office: Office,
) -> None:
    for said in ("They complained about the 3 late boxes", "Angry: 2 more boxes were late"):
        await log(office, office.alice, "Acme", feedback=said)
    await office.skip(hours=22.5)
    seen = await office.alice.dm.next(containing="Acme: Negative feedback the last two times")
    form = await seen.click("Log it")
    await form.fill(content="Brought the 5 boxes ourselves")
    assert (await form.submit()).closed
    await office.settle()
    assert "Start the procedure" in seen.buttons  # to have called them is its first step
    await log(office, office.alice, "Acme", feedback="The 5 boxes came, all is fine")
    await office.settle()
    assert "✅ newer feedback since" in seen.text
    assert seen.buttons == []


async def test_a_low_score_warns_owner_and_manager_without_one_before_it(office: Office) -> None:
    await meis_team(office)
    await log(office, office.alice, "Acme", satisfaction="1", feedback="the calendar failed again")
    await office.skip(hours=22.5)
    await office.mei.dm.next(containing="Acme：满意度只有 1 分")
    hers = await office.alice.dm.next(containing="Acme: Satisfaction is 1 out of 5")
    assert "Start the procedure" in hers.buttons
    posted = await post_review(office.alice, "/review Q2")
    assert "• 1 customer is dissatisfied, now at 1" in posted.text


async def test_the_review_tells_the_mean_of_the_scores(office: Office) -> None:
    await log(office, office.alice, "Acme", satisfaction="5")
    await log(office, office.alice, "Zeta", satisfaction="2")
    await log(office, office.alice, "Bolt")
    posted = await post_review(office.alice, "/review Q2")
    assert line(posted, "Satisfaction") == "Satisfaction   3.5 out of 5 (2 scores)"
    opened = await posted.click("Open", near="Satisfaction")
    assert "2 · dissatisfied" in opened.text
    assert "Zeta" in opened.text
