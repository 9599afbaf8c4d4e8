"""What is late is marked as late, wherever it is shown beside a customer. From Wednesday 6 May."""

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage
from tests.conversations.profiles import add, mute_silence, shown
from tests.conversations.records import record
from tests.office import Office

PROMISED = {
    "todo_1_text": "send the new slots",
    "todo_1_due": "2026-05-08",
    "feedback": "They like plan A",
    "satisfaction": "4 · satisfied",
}


async def confirmed(office: Office, person: Person, **answers: object) -> SeenMessage:
    await record(office, person, "Acme", **answers)
    return person.dm.messages[-1]


async def test_what_a_confirmation_says_is_late_once_it_is(office: Office) -> None:
    said = await confirmed(office, office.alice, **PROMISED)
    assert "send the new slots – alice, by Fri, May 8" in said.text
    await office.skip(days=49)
    await record(office, office.alice, "Acme", content="Called again")
    latest = office.alice.dm.messages[-1]
    assert "⚠️ was due Fri, May 8, 47 days late" in latest.text
    assert "⚠️ Fri, May 8, 47 days late: send the new slots" in latest.text


async def test_the_card_says_what_was_heard_last_and_what_is_late(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await mute_silence(office, "alice")
    await record(office, office.alice, "Acme", **PROMISED)
    form = await office.alice.types("/issue Acme how fast is it?")
    await form.submit()
    await office.settle()
    card = await shown(office.alice, "Acme")
    assert "Satisfaction  4 · satisfied, Wed, May 6" in card.text
    assert "Last feedback, Wed, May 6  They like plan A" in card.text
    assert "how fast is it? · 2 days left" in card.text
    await office.skip(days=2, hours=16)
    card = await shown(office.alice, "Acme")
    assert "how fast is it? · ⚠️ 16 h overdue" in card.text
    assert "send the new slots – alice, ⚠️ was due Fri, May 8, 1 day late" in card.text

    records = await card.click("Records")
    assert "Customer feedback  They like plan A" in records.text


async def test_what_was_said_before_a_low_score_is_not_the_last_word(
    office: Office,
) -> None:
    await record(office, office.alice, "Acme", feedback="Happy with the pilot", satisfaction="5")
    assert "Happy with the pilot" in (await shown(office.alice, "Acme")).text
    await office.skip(hours=3)
    await record(office, office.alice, "Acme", content="The quote is too high", satisfaction="2")
    card = await shown(office.alice, "Acme")
    assert "Satisfaction  2 · dissatisfied" in card.text
    assert "Happy with the pilot" not in card.text
    await office.skip(hours=3)
    await record(office, office.alice, "Acme", feedback="The new quote is fine")
    assert "The new quote is fine" in (await shown(office.alice, "Acme")).text


async def test_the_last_feedback_stays_where_a_question_or_a_good_score_came_after_it(
    office: Office,
) -> None:
    await record(office, office.bob, "晨曦", feedback="掃碼很快，店員喜歡")
    await office.skip(hours=3)
    await record(office, office.bob, "晨曦", feedback="安裝最快下週要", next_contact="2026-05-12")
    await office.skip(hours=3)
    await record(
        office, office.bob, "晨曦", issue="complex", issue_question="掃碼槍壞了三支，何時修好？"
    )
    await office.skip(hours=3)
    await record(office, office.bob, "晨曦", satisfaction="4 · 滿意")
    assert "安裝最快下週要" in (await shown(office.bob, "晨曦")).text
    await office.skip(days=6)
    assert any(
        "上次回饋" in one.text and "安裝最快下週要" in one.text for one in office.bob.dm.messages
    )
