"""What the bot offers in its DM is carried out once, and its message says so from then on. From
10:30 of Wednesday 6 May 2026."""

from typing import Any

import pytest
from sqlmodel import Session, select

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from bot.localslack.world.faults import ApiError
from models import Deal, FollowUp, SupportRequest
from models.commitments.instalment import Instalment
from tests.conversations.deals import enter, saved
from tests.conversations.profiles import add, shown
from tests.office import Office

OPEN = "CNY 120k new business, stage: contract"
DONE = "This is done already, and was not done a second time."


async def rows(office: Office, noun: Any) -> int:
    def read(session: Session) -> int:
        return len(session.exec(select(noun)).all())

    return await office.bot.database.read(read)


async def won(office: Office) -> None:
    await enter(office, office.alice, "Acme won CNY 500k upsell", customer="Acme")


async def offered(office: Office, who: Person, line: str, containing: str) -> SeenMessage:
    await who.says(line)
    return await who.dm.next(containing=containing)


async def submit_twice(office: Office, form: Modal, **answers: object) -> None:
    """On two devices, of which the second is told."""
    person, defined = form.person, form.place.defined | {"blocks": form.place.blocks}
    await form.fill(dict(answers))
    assert (await form.submit()).closed
    await office.settle()
    second = Modal(person, person.world.views.open(person.id, defined))
    await second.fill(dict(answers))
    assert any(DONE in one for one in (await second.submit()).errors.values())


async def test_money_that_was_booked_stands_in_the_message(office: Office) -> None:
    await won(office)
    asked = await offered(office, office.alice, "Acme paid 100k today", "Money from Acme")
    form = await asked.click("Book it…")
    before = len(office.alice.ephemerals)
    await saved(office, office.alice, form)
    assert len(office.alice.ephemerals) == before
    assert "✅ Booked: CNY 100,000 from Acme" in asked.text
    assert "Received CNY 100,000 of CNY 500,000" in asked.text
    assert "Nothing is saved yet" not in asked.text
    assert asked.buttons == ["Undo", "Received…"]


async def test_money_that_is_taken_back_is_told_so_wherever_that_was_done(office: Office) -> None:
    await won(office)
    asked = await offered(office, office.alice, "Acme paid 100k today", "Money from Acme")
    await saved(office, office.alice, await asked.click("Book it…"))
    await asked.click("Undo")
    await office.settle()
    assert "↩️ Taken back: nothing of this money from Acme is booked any more." in asked.text
    listed = await office.alice.types("/deal won")
    plan = await listed.click("Received…")
    await plan.submit()
    await office.settle()
    assert "Booked: CNY" in asked.text


@pytest.mark.both_databases
async def test_two_forms_book_it_once(office: Office) -> None:
    await won(office)
    asked = await offered(office, office.alice, "Acme paid 100k today", "Money from Acme")
    form = await asked.click("Book it…")
    await submit_twice(office, form)
    assert await rows(office, Instalment) == 1


@pytest.mark.parametrize("restarts", [False, True])
async def test_a_message_that_slack_did_not_change_offers_nothing_a_second_time(
    office: Office, restarts: bool
) -> None:
    await won(office)
    asked = await offered(office, office.alice, "Acme paid 100k today", "Money from Acme")
    form = await asked.click("Book it…")
    office.slack.faults.order("chat.update", 1, ApiError("fatal_error"))
    said = await saved(office, office.alice, form)
    assert "✅ received Wed, May 6" in said.text  # else nobody would have told her
    assert "Book it…" in asked.buttons
    if restarts:
        await office.restart()
    await asked.click("Book it…")
    await office.settle()
    assert DONE in office.alice.ephemerals[-1].text
    assert "✅ Booked: CNY 100,000 from Acme" in asked.text
    assert await rows(office, Instalment) == 1


async def test_a_form_that_is_closed_leaves_the_offer_as_it_is(office: Office) -> None:
    await won(office)
    asked = await offered(office, office.alice, "Acme paid 100k today", "Money from Acme")
    text = asked.text
    form = await asked.click("Book it…")
    await form.close()
    await office.settle()
    assert asked.text == text
    await saved(office, office.alice, await asked.click("Book it…"))
    assert "✅ Booked" in asked.text


async def test_a_deal_that_was_closed_stands_in_the_message(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, f"Acme {OPEN}")
    asked = await offered(office, office.alice, "we lost the Acme deal, price", "is lost")
    await saved(office, office.alice, await asked.click("Close it…"))
    assert "lost on Wed, May 6: Price" in asked.text
    assert "Close it…" not in asked.buttons
    listed = await office.alice.types("/deal lost")
    await listed.click("Reopen")
    await office.settle()
    assert "lost on" not in asked.text
    assert "CNY 120,000 · Contract" in asked.text


async def test_of_several_deals_one_is_closed_once(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, f"Acme {OPEN}")
    await enter(office, office.alice, "Acme CNY 60k new business, stage: need")
    asked = await offered(office, office.alice, "we lost the Acme deal, price", "is lost")
    form = await asked.click("Close it…")
    await form.click("This one", nth=2)
    await saved(office, office.alice, form)
    assert "CNY 60,000 · lost on" in asked.text


async def test_what_was_noted_instead_is_noted_once(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, f"Acme {OPEN}")
    asked = await offered(office, office.alice, "ask @mei for 10% off for Acme", "Shall I ask")
    form = await asked.click("Log a follow-up instead")
    await submit_twice(office, form, content="They went with Zendesk")
    assert "✅ Saved: Acme" in asked.text
    assert asked.buttons == []
    assert await rows(office, FollowUp) == 1
    await office.alice.dm.messages[-1].click("Undo")
    await office.settle()
    assert "↩️ Undone: Acme" in asked.text


async def test_a_colleague_is_asked_once_and_the_message_shows_the_answer(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, f"Acme {OPEN}")
    asked = await offered(office, office.alice, "ask @mei for 10% off for Acme", "Shall I ask mei")
    form = await asked.click("Ask for support…")
    await submit_twice(office, form)
    assert "mei has been asked for" in asked.text
    assert asked.buttons == ["Withdraw"]
    assert await rows(office, SupportRequest) == 1
    await office.mei.dm.messages[-1].click("批准")
    await office.settle()
    assert "✅ Approved by mei" in asked.text
    assert asked.buttons == []


async def test_withdraw_shows_how_it_stands_where_it_was_answered(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, f"Acme {OPEN}")
    form = await office.alice.types("/deal Acme wants 15% off, ask my manager")
    assert (await form.submit()).closed
    await office.settle()
    word = office.alice.dm.messages[-1]
    assert "mei has been asked for" in word.text
    await office.mei.dm.messages[-1].click("批准")
    await office.settle()
    await word.click("Withdraw", waits=False)
    await office.settle()
    assert "✅ Approved by mei" in word.text
    assert word.buttons == []


async def test_in_chinese_too(office: Office) -> None:
    await enter(office, office.mei, "恒达 赢单 CNY 50万 新签", customer="恒达")
    asked = await offered(office, office.mei, "恒达回款10万", "恒达有回款")
    await saved(office, office.mei, await asked.click("登记…"))
    assert "✅ 已登记恒达的回款：CNY 100,000" in asked.text
    await enter(office, office.bob, "海岳物流 CNY 120萬 新簽 階段：議價", customer="海岳物流")
    asked = await offered(office, office.bob, "海岳物流今天匯了訂金36萬", "海岳物流有款項入帳")
    await saved(office, office.bob, await asked.click("成交後再計入…"))
    assert "✅ 已記下海岳物流的入帳：CNY 360,000，成交後計入收款" in asked.text


async def test_the_deals_of_a_customer_are_not_doubled(office: Office) -> None:
    await enter(office, office.alice, f"Acme {OPEN}", customer="Acme")
    asked = await offered(office, office.alice, "Acme wired the 36k deposit today", "still open")
    form = await asked.click("It's won: book it…")
    await submit_twice(office, form)
    assert "✅ Booked: CNY 36,000 from Acme" in asked.text
    assert "✅ won on Wed, May 6" in asked.text
    assert await rows(office, Deal) == 1
    assert "Received CNY 36,000" in (await shown(office.alice, "Acme")).text


async def test_what_follows_from_a_deal_is_offered_until_it_is_done(office: Office) -> None:
    await enter(office, office.alice, f"Acme {OPEN}", customer="Acme")
    asked = await offered(office, office.alice, "Acme wired the 36k deposit today", "still open")
    await saved(office, office.alice, await asked.click("It's won: book it…"))
    await asked.click("Set to Cooperating")
    await office.settle()
    assert "Set to Cooperating" not in asked.buttons
    form = await asked.click("What did we learn?")
    await form.fill(text="Their engineer tried it for a week")
    assert (await form.submit()).closed
    await office.settle()
    assert "What did we learn?" not in asked.buttons
