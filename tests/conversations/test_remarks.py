"""Comments in the thread of a record, and files that come with a note."""

import pytest

from bot.localslack.people.surfaces import SeenMessage
from tests.conversations.profiles import add, save
from tests.office import Office


async def record(office: Office) -> SeenMessage:
    """The confirmation of a record of alice's about Acme, which bob sees, too."""
    await add(office, office.alice, "Acme", shared=["UBOB"])
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A")
    await save(office, form)
    confirmation: SeenMessage = await office.alice.dm.next(containing="Recorded")
    return confirmation


async def reply(office: Office, message: SeenMessage, text: str) -> None:
    await office.alice.says(text, thread_ts=message.place.ts)
    await office.settle()


async def test_a_reply_in_the_thread_is_a_comment_on_the_record(office: Office) -> None:
    confirmation = await record(office)
    before = len(office.alice.dm.messages)
    await reply(office, confirmation, "They asked for plan B, too")
    assert "💬 alice  They asked for plan B, too" in confirmation.text
    # Nothing is made of it beside, and nothing is said.
    assert len(office.alice.dm.messages) == before + 1


@pytest.mark.both_databases
async def test_who_is_named_in_a_comment_is_told(office: Office) -> None:
    confirmation = await record(office)
    await reply(office, confirmation, "<@UBOB> please look at plan B")
    told = await office.bob.dm.next(containing="plan B")
    assert "alice" in told.text
    assert "Acme" in told.text
    await reply(office, confirmation, "thanks!")
    assert "💬 alice  thanks!" in confirmation.text


@pytest.mark.both_databases
async def test_a_reply_to_a_comment_is_one_on_the_record_and_its_author_reads_it(
    office: Office,
) -> None:
    confirmation = await record(office)
    await reply(office, confirmation, "<@UBOB> is 1,240 what grace confirmed?")
    told = await office.bob.dm.next(containing="1,240")
    await office.bob.says("no, 1,420 a clinic. Please correct it", thread_ts=told.place.ts)
    await office.settle()
    assert "💬 bob  no, 1,420 a clinic. Please correct it" in confirmation.text
    answer = await office.alice.dm.next(containing="bob wrote you a comment on Acme")
    assert "no, 1,420 a clinic" in answer.text
    await office.alice.says("thanks, done", thread_ts=answer.place.ts)
    await office.settle()
    assert "thanks, done" in (await office.bob.dm.next(containing="thanks, done")).text


async def test_who_does_not_see_the_customer_any_more_adds_no_comment(office: Office) -> None:
    confirmation = await record(office)
    await reply(office, confirmation, "<@UBOB> please look at plan B")
    told = await office.bob.dm.next(containing="plan B")
    profile = await office.alice.types("/customer Acme")
    form = await profile.click("Edit")
    await form.fill(shared=[])
    await save(office, form)
    await office.bob.says("I will", thread_ts=told.place.ts)
    await office.settle()
    assert "bob  I will" not in confirmation.text


async def test_who_may_not_see_the_customer_is_not_told_of_it(office: Office) -> None:
    confirmation = await record(office)
    await reply(office, confirmation, "<@UMEI> look")
    assert "mei can't see Acme" in office.alice.dm.last().text
    assert "💬 alice  @mei look" in confirmation.text
    profile = await office.alice.dm.last().click("Share…")
    assert profile.title == "Edit customer"
    assert not [one for one in office.mei.dm.messages if "look" in one.text]


@pytest.mark.both_databases
async def test_a_photo_with_a_sentence_is_a_draft_with_the_photo(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await office.alice.shares("plan.jpg", b"\xff\xd8", "Acme call: likes plan A")
    await office.settle()
    draft = await office.alice.dm.next(containing="plan A")
    assert "📎 plan.jpg" in draft.text
    await draft.click("Save")
    await office.settle()
    confirmation = await office.alice.dm.next(containing="Recorded")
    assert "📎 plan.jpg" in confirmation.text


async def test_a_photo_alone_is_asked_about(office: Office) -> None:
    await office.alice.shares("plan.jpg", b"\xff\xd8")
    await office.settle()
    assert "Which customer is “plan.jpg” about?" in office.alice.dm.last().text


@pytest.mark.parametrize("said", ["Acme", "Acme call: likes plan A"])
async def test_what_a_photo_alone_is_about_may_be_said_after_it(office: Office, said: str) -> None:
    await add(office, office.alice, "Acme")
    await office.alice.shares("plan.jpg", b"\xff\xd8")
    await office.settle()
    await office.alice.says("thanks")
    await office.alice.says(said)
    await office.settle()
    draft = await office.alice.dm.next(containing="📎 plan.jpg")
    assert "Acme" in draft.text
    await office.alice.says("Acme visit: likes plan B")
    await office.settle()
    assert "plan.jpg" not in office.alice.dm.last().text


async def test_photos_sent_together_are_about_the_same(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await office.alice.shares("plan.jpg", b"\xff\xd8")
    await office.alice.shares("shelf.png", b"\xff\xd8")
    await office.settle()
    await office.alice.says("Acme's new shop")
    await office.settle()
    draft = await office.alice.dm.next(containing="📎 plan.jpg")
    assert "📎 shelf.png" in draft.text


async def test_once_something_else_was_said_only_what_speaks_of_a_photo_is_about_it(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme")
    await add(office, office.alice, "Beta")
    await office.alice.shares("shelf.jpg", b"\xff\xd8")
    await office.alice.shares("IMG_2031.jpg", b"\xff\xd8")
    await office.settle()
    await office.alice.says("remind me to buy ink")
    await office.settle()
    await office.alice.says("Acme call: likes plan B")
    await office.settle()
    assert "jpg" not in office.alice.dm.last().text
    await office.alice.says("the shelf is Beta's, too")
    await office.settle()
    draft = await office.alice.dm.next(containing="📎 shelf.jpg")
    assert "Beta" in draft.text
    assert "IMG_2031" not in draft.text


async def test_after_an_hour_a_photo_is_not_meant_any_more(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await office.alice.shares("plan.jpg", b"\xff\xd8")
    await office.settle()
    await office.skip(hours=2)
    await office.alice.says("Acme visit: likes plan B")
    await office.settle()
    assert "plan.jpg" not in office.alice.dm.last().text


@pytest.mark.parametrize(
    "said", ["sent it", "Done!", "sent the new samples", "寄新的 已經寄了", "已寄出"]
)
async def test_what_is_told_as_done_in_the_thread_is_shown_with_done(
    office: Office, said: str
) -> None:
    await add(office, office.alice, "Acme")
    form = await office.alice.types(
        "/followup Acme call: samples broke; todo: 寄新的 new samples by Friday"
    )
    await save(office, form)
    confirmation = await office.alice.dm.next(containing="Recorded")
    await reply(office, confirmation, said)
    assert f"💬 alice  {said}" in confirmation.text
    shown = office.alice.dm.last()
    assert "new samples" in shown.text
    assert shown.text != confirmation.text


async def two_customers(office: Office) -> None:
    await add(office, office.bob, "晨曦文具", chain="方老闆（負責人）")
    await add(office, office.bob, "綠野食品", chain="吳小姐（採購）")


async def test_each_of_two_photos_is_about_what_the_sentence_says_of_it(office: Office) -> None:
    await two_customers(office)
    await office.bob.shares("IMG_3301.jpg", b"\xff\xd8")
    await office.bob.shares("S__8421.jpg", b"\xff\xd8")
    await office.settle()
    await office.bob.says("第一張晨曦的貨架，第二張綠野吳小姐新名片")
    await office.settle()
    first = await office.bob.dm.next(containing="📎 IMG_3301.jpg")
    second = await office.bob.dm.next(containing="📎 S__8421.jpg")
    assert "晨曦文具" in first.text
    assert "吳小姐" not in first.text
    assert "綠野食品" in second.text
    assert "IMG_3301" not in second.text


@pytest.mark.parametrize("said", ["綠野教育訓練的照片", "吳小姐的新名片", "吳小姐新名片"])
async def test_a_plain_caption_says_whose_a_photo_is(office: Office, said: str) -> None:
    await two_customers(office)
    await office.bob.shares("S__8421.jpg", b"\xff\xd8")
    await office.settle()
    await office.bob.says(said)
    await office.settle()
    draft = await office.bob.dm.next(containing="📎 S__8421.jpg")
    assert "綠野食品" in draft.text


async def test_a_caption_that_comes_with_the_photo_is_a_draft_with_it(office: Office) -> None:
    await two_customers(office)
    await office.bob.shares("S__8421.jpg", b"\xff\xd8", "綠野教育訓練的照片")
    await office.settle()
    draft = await office.bob.dm.next(containing="📎 S__8421.jpg")
    assert "綠野食品" in draft.text


async def test_the_same_photo_sent_twice_is_in_a_draft_once(office: Office) -> None:
    await two_customers(office)
    for _ in range(2):
        await office.bob.shares("S__8421.jpg", b"\xff\xd8")
    await office.settle()
    await office.bob.says("綠野上課的照片")
    await office.settle()
    draft = await office.bob.dm.next(containing="📎 S__8421.jpg")
    assert draft.text.count("📎 S__8421.jpg") == 1
