"""A rep asks for a discount, and gets an answer: Approve, Refuse, Ask back, in time."""

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.conversations.profiles import add, save, shown
from tests.conversations.test_strategy import begun
from tests.office import Office


async def form_of(person: Person, name: str) -> Modal:
    """Ask for… in the menu of the card of the first customer."""
    form: Modal = await (await shown(person, name)).select("customer:1", "ask")
    return form


async def asked(office: Office, **answers: object) -> SeenMessage:
    """The message that mei gets of what alice asks for; the office has Acme."""
    form = await form_of(office.alice, "Acme")
    await form.fill({"what": "九折 for 3 years", "approver": "UMEI"} | answers)
    await save(office, form)
    return office.mei.dm.messages[-1]


@pytest.fixture
async def firm(office: Office) -> Office:
    await add(office, office.alice, "Acme", segment="key_expansion", industry="Retail")
    return office


async def test_a_discount_is_asked_for_and_approved_in_a_dm(firm: Office) -> None:
    message = await asked(firm, until="2026-05-15")
    assert (
        "alice为Acme向您申请专项折扣支持，请在5月8日（周五）10:30前答复：九折 for 3 years"
        in message.text
    )
    assert "Retail · 重点拓展型" in message.text
    assert "最晚5月15日（周五）需要" in message.text
    assert message.buttons == ["批准", "驳回", "追问", "批准并附言…"]
    await message.click("批准")
    await firm.settle()
    assert "✅ mei已在5月6日（周三）10:30批准" in message.text
    assert message.buttons == ["撤销", "附言…"]
    said = "✅ mei approved a discount for Acme: 九折 for 3 years"
    await firm.alice.dm.next(containing=said)
    card = await shown(firm.alice, "Acme")
    assert "a discount: 九折 for 3 years" in card.text
    assert "✅ Approved by mei on Wed, May 6, 10:30 AM" in card.text
    before = len(firm.mei.dm.messages)
    await firm.skip(days=4)
    assert len(firm.mei.dm.messages) == before  # its clock has stopped


@pytest.mark.both_databases
async def test_an_approval_offers_done_of_the_to_do_that_was_to_ask_for_it(firm: Office) -> None:
    await firm.alice.types("/todo ask Mei for a discount for Acme by Friday")
    await firm.alice.types("/todo send Acme the price list by Friday")
    message = await asked(firm)
    await message.click("批准")
    await firm.settle()
    told = await firm.alice.dm.next(containing="approved")
    assert "ask Mei for a discount" in told.text
    assert "price list" not in told.text
    assert told.buttons == ["Done"]
    await told.click("Done")
    await firm.settle()
    assert "✅ To-do done" in told.text
    assert told.buttons == []
    assert "ask Mei" not in (await firm.alice.types("/todo")).text


async def test_a_refusal_has_a_reason(firm: Office) -> None:
    message = await asked(firm, kind="management_visit")
    assert "向您申请高层互访" in message.text
    form: Modal = await message.click("驳回")
    await form.fill(reason=" ")
    assert list((await form.submit()).errors) == ["reason"]
    await form.fill(reason="not before June")
    await save(firm, form)
    assert "已在5月6日（周三）10:30驳回：not before June" in message.text
    await firm.alice.dm.next(containing="declined a management visit for Acme")
    assert "not before June" in firm.alice.dm.messages[-1].text


@pytest.mark.both_databases
async def test_a_question_goes_to_the_asker_and_the_reply_back(firm: Office) -> None:
    message = await asked(firm)
    await firm.skip(hours=4)
    form: Modal = await message.click("追问")
    await form.fill(question="How many licences?")
    await save(firm, form)
    assert "追问：“How many licences?”，等alice回复" in message.text
    assert message.buttons == ["批准", "驳回"]
    question = await firm.alice.dm.next(containing="has a question about a discount for Acme")
    assert "How many licences?" in question.text
    assert question.buttons == ["Reply", "Withdraw"]

    await firm.skip(days=3)  # the clock is paused
    assert not any("超时" in one.text or "过半" in one.text for one in firm.mei.dm.messages)
    reply: Modal = await question.click("Reply")
    await reply.fill(reply="300 of them")
    await save(firm, reply)
    assert question.buttons == []
    again = firm.mei.dm.messages[-1]
    assert "300 of them" in again.text
    assert "alice已回复，请在下面较新的消息里答复。" in message.text
    assert "300 of them" in message.text
    assert message.buttons == []
    assert again.buttons == ["批准", "驳回", "追问", "批准并附言…"]
    await again.click("批准")
    await firm.settle()
    assert "已在" in message.text  # it is approved
    assert (message.buttons, again.buttons) == ([], ["撤销", "附言…"])
    await firm.alice.dm.next(containing="approved a discount for Acme")


async def test_the_clock_of_an_answer_is_that_of_an_issue(firm: Office) -> None:
    await firm.mei.types("/followup manager @bob")
    await asked(firm, urgency="urgent")
    starts = []
    for _ in range(5):
        await firm.skip(minutes=30)
        starts.append(firm.mei.dm.messages[-1].text.partition("：")[0])
    assert starts[1:4] == ["时间已过半", "快到时限了", "已超时"]
    missed = firm.bob.dm.messages[-1]  # mei's manager
    assert "已逾時：alice為Acme申請專案折扣" in missed.text
    await missed.click("核准")
    await firm.settle()
    await firm.alice.dm.next(containing="bob approved a discount for Acme")


async def test_the_same_is_not_asked_twice_while_it_is_open(firm: Office) -> None:
    message = await asked(firm)
    form = await form_of(firm.alice, "Acme")
    await form.fill(what="another 5% off", approver="UBOB")
    refused = (await form.submit()).errors["kind"]
    assert refused.startswith("mei already has a request for a discount for this customer")
    await form.fill(kind="resources")
    await save(firm, form)
    await message.click("批准")
    await firm.settle()
    again = await asked(firm, what="another 5% off")
    assert "another 5% off" in again.text


async def test_nobody_approves_what_they_ask_for(firm: Office) -> None:
    form = await form_of(firm.alice, "Acme")
    await form.fill(what="12% off", approver="UALICE")
    assert "your own request" in (await form.submit()).errors["approver"]
    await form.fill(approver="UMEI", until="2026-05-05")
    assert list((await form.submit()).errors) == ["until"]


async def test_who_asked_withdraws_it_on_the_card(firm: Office) -> None:
    message = await asked(firm)
    card = await shown(firm.alice, "Acme")
    assert "waiting on mei" in card.text
    await card.click("Withdraw")
    await firm.settle()
    assert "九折" not in card.text
    assert "已撤回" in message.text
    assert message.buttons == []
    await firm.skip(days=5)
    assert not any("超时" in one.text for one in firm.mei.dm.messages)


@pytest.mark.both_databases
async def test_a_stand_in_gets_it_and_answers(firm: Office) -> None:
    await firm.mei.types("/followup away until Friday @bob")
    form = await form_of(firm.alice, "Acme")
    await form.fill(what="12% off", approver="UMEI")
    await save(firm, form)
    message = firm.bob.dm.messages[-1]
    assert "alice為Acme向您申請專案折扣" in message.text
    await message.click("核准")
    await firm.settle()
    await firm.alice.dm.next(containing="bob approved a discount for Acme: 12% off")


@pytest.mark.both_databases
async def test_what_is_open_is_called_off_with_its_customer_and_comes_back(firm: Office) -> None:
    message = await asked(firm)
    form: Modal = await (await shown(firm.alice, "Acme")).select("customer:1", "end")
    await form.fill(why="no budget")
    await save(firm, form)
    card = await shown(firm.alice, "Acme")
    assert "九折" not in card.text
    await card.click("Reopen")
    await firm.settle()
    assert "九折" in (await shown(firm.alice, "Acme")).text
    await message.click("批准")
    await firm.settle()
    await firm.alice.dm.next(containing="approved a discount for Acme")


async def test_an_issue_asks_for_what_answers_it(office: Office) -> None:
    form = await office.alice.types("/issue Acme Can we have 12% off?")
    await form.fill(customer="Acme", question="Can we have 12% off?")
    await save(office, form)
    issue = office.alice.dm.messages[-1]
    ask: Modal = await issue.select("why_now@issue:1", "ask_for_support:1")
    await ask.fill(what="12% off", approver="UMEI")
    await save(office, ask)
    assert "客户的问题：Can we have 12% off?" in office.mei.dm.messages[-1].text
    sent = await office.alice.dm.next(containing="mei has been asked for a discount: 12% off")
    await sent.click("Withdraw")
    await office.settle()
    assert "Withdrawn" in sent.text
    assert sent.buttons == []
    assert "已撤回" in office.mei.dm.messages[-1].text


@pytest.mark.both_databases
async def test_for_an_action_of_a_strategy_it_is_asked_there_and_shown_there(firm: Office) -> None:
    await begun(firm, firm.alice, action_1_text="申请专项折扣支持", action_1_timing="by 2026-05-20")
    plan: SeenMessage = await firm.alice.types("/strategy Acme")
    form: Modal = await plan.click("Ask for support…")
    assert form.value("what") == "申请专项折扣支持"
    assert form.value("kind") == "discount"
    assert form.value("until") == "2026-05-20"
    assert "The next date of the action" in form.text
    await form.fill(approver="UMEI")
    await save(firm, form)
    assert "waiting on mei" in plan.text
    message = firm.mei.dm.messages[-1]
    assert "向您申请专项折扣支持" in message.text
    assert "来自销售策略的动作：申请专项折扣支持" in message.text
    await message.click("批准")
    await firm.settle()
    plan = await firm.alice.types("/strategy Acme")
    assert "✅ Approved by mei" in plan.text


async def test_a_day_in_the_words_of_an_action_is_that_by_which_support_is_needed(
    firm: Office,
) -> None:
    await begun(
        firm,
        firm.alice,
        action_1_text="5月18日跟许总高层互访",
        action_1_timing="every last Friday",
    )
    plan: SeenMessage = await firm.alice.types("/strategy Acme")
    form: Modal = await plan.click("Ask for support…")
    assert form.value("kind") == "management_visit"
    assert form.value("until") == "2026-05-18"
    assert "The day that the action names" in form.text


@pytest.mark.parametrize(
    ("line", "asks", "kind", "what", "urgency"),
    [
        (
            "ask @mei for an engineer for the Acme site visit on Friday",
            "Shall I ask mei for expert help for Acme?",
            "expertise",
            "an engineer for the Acme site visit on Friday",
            "complex",
        ),
        (
            "could Mei come with me to Acme on the 8th?",
            "Shall I ask mei for a management visit for Acme?",
            "management_visit",
            "come with me to Acme on the 8th",
            "complex",
        ),
        (
            "找 @mei 申请资源：Acme参观要派一个实施工程师，5月8号下午，挺急的",
            "Shall I ask mei for resources for Acme?",
            "resources",
            "Acme参观要派一个实施工程师，5月8号下午",
            "urgent",
        ),
    ],
)
async def test_people_and_visits_are_asked_for_in_words_too(
    firm: Office, line: str, asks: str, kind: str, what: str, urgency: str
) -> None:
    await firm.mei.types("/todo")  # she is known here
    await firm.alice.says(line)
    await firm.settle()
    offer = firm.alice.dm.last()
    assert asks in offer.text
    form: Modal = await offer.click("Ask for support…")
    names = ("kind", "what", "approver", "until", "urgency")
    assert [form.value(one) for one in names] == [kind, what, "UMEI", "2026-05-08", urgency]
    await save(firm, form)
    assert "mei has been asked for" in firm.alice.dm.last().text


async def test_who_is_nobody_here_is_not_asked(firm: Office) -> None:
    await firm.alice.says("could Zoltan come with me to Acme on the 8th?")
    await firm.settle()
    assert "Shall I ask" not in firm.alice.dm.last().text


async def test_who_only_has_an_action_of_a_colleagues_customer_may_ask_for_it(firm: Office) -> None:
    await begun(
        firm, firm.alice, action_1_text="高層互訪", action_1_timing="", action_1_owner="UBOB"
    )
    told: SeenMessage = await firm.bob.dm.next(containing="高層互訪")
    form: Modal = await told.click("申請支援……")
    assert form.value("kind") == "management_visit"
    await form.fill(approver="UMEI")
    await save(firm, form)
    assert "bob为Acme向您申请高层互访" in firm.mei.dm.messages[-1].text


async def test_for_an_action_that_has_ended_meanwhile_nothing_is_asked(firm: Office) -> None:
    plan = await begun(firm, firm.alice, action_1_text="Call", action_1_timing="by 2026-05-20")
    plan = await firm.alice.types("/strategy Acme")
    form: Modal = await plan.click("Ask for support…")
    assert form.value("kind") is None  # nothing says which
    await form.fill(approver="UMEI", kind="resources")
    before = len(firm.mei.dm.messages)
    await (await firm.alice.types("/strategy Acme")).click("Done")
    assert "undone or deleted" in str((await form.submit()).errors)
    assert len(firm.mei.dm.messages) == before
