"""An issue from the line that raises it until it is closed: forms, steps, pauses, other hands."""

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import Session, select

from bot.localslack.people.people import NothingCame, Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from models import Workspace
from tests.conversations.issues import STAGES, ask, clock_of
from tests.conversations.preferences import choose
from tests.office import START, Office


async def know(office: Office, by: Person, name: str) -> None:
    """A customer of that person."""
    form = await by.types("/followup")
    await form.fill(customer=name, content="Showed plan A")
    assert (await form.submit()).closed
    await office.settle()


async def raised(office: Office, by: Person, line: str, **more: str) -> SeenMessage:
    """The message that the owner, who is `by`, gets of an issue raised in one line."""
    form = await by.types(line)
    await form.fill(dict(more))
    assert (await form.submit()).closed
    await office.settle()
    return by.dm.messages[-1]


async def pause(office: Office, message: SeenMessage, button: str, reason: str) -> None:
    form = await message.click(button)
    await form.fill(reason=reason)
    assert (await form.submit()).closed
    await office.settle()


@pytest.mark.parametrize(
    ("line", "question", "urgency"),
    [
        ("/issue Acme how fast is it? urgent", "how fast is it?", "urgent"),
        ("/issue acme: how fast is it, ASAP!", "how fast is it", "urgent"),
        ("/followup issue Acme, is it urgent?", "is it urgent?", "complex"),
        ("/issue Acme Labs why so slow? complex", "why so slow?", "complex"),
        ("/issue Acme what is an answer on the spot", "what is an answer", "on_the_spot"),
        ("/issue how fast can Acme be?", "how fast can Acme be?", "complex"),
        ("/issue 科技公司 系统何时恢复？紧急", "系统何时恢复？", "urgent"),
        ("/followup 问题 科技公司系统是否紧急", "系统是否紧急", "complex"),
        ("/followup 問題 科技公司：能否加快？當場答覆", "能否加快？", "on_the_spot"),
    ],
)
async def test_one_line_fills_the_form(
    office: Office, line: str, question: str, urgency: str
) -> None:
    for name in ("Acme", "Acme Labs", "科技公司"):
        await know(office, office.alice, name)
    form = await office.alice.types(line)
    assert form.title == "Issue to answer"
    assert form.value("question") == question
    assert form.value("urgency") == urgency
    assert form.value("owner") == "UALICE"
    named = next(name for name in ("Acme Labs", "Acme", "科技公司") if name in line.title())
    assert named in form.text


async def test_a_customer_nobody_knows_is_left_to_choose_or_to_create(office: Office) -> None:
    await know(office, office.bob, "Acme")
    form = await office.alice.types("/issue Acmeology how fast is it?")
    assert form.value("question") == "Acmeology how fast is it?"
    assert "customer" in (await form.submit()).errors
    await form.fill(customer="Acme")  # typed, and found nowhere: to be created
    assert (
        "Someone else here already owns a customer with this name"
        in (await form.submit()).errors["customer"]
    )
    await form.fill(customer="Acmeology", question="how fast is it?")
    assert (await form.submit()).closed
    await office.settle()
    await office.alice.dm.next(containing="on you – reply by Fri, May 8, 10:30 AM")


async def test_the_steps_of_an_issue_each_by_a_button(office: Office) -> None:
    await know(office, office.mei, "科技公司")
    issue = await raised(office, office.mei, "/issue 科技公司 系统何时恢复？紧急")
    assert "科技公司在等您答复，请在5月6日（周三）12:30前回复：系统何时恢复？" in issue.text
    assert issue.buttons == ["已答复", "等客户回复"]

    await office.skip(minutes=45)
    await pause(office, issue, "等客户回复", "型号 <!here>")
    assert (
        "⏸️ 自5月6日（周三）11:15起等客户回复：型号 <!here> · 恢复计时后还剩 1 小时 15 分钟"
        in issue.text
    )
    assert issue.buttons == ["客户已回复", "已答复"]
    await office.skip(hours=5)
    await issue.click("客户已回复")
    assert "前回复" in issue.text
    assert "5月6日（周三）17:30" in issue.text
    await issue.click("已答复")
    assert "✅ 5月6日（周三）16:15已答复，客户知道了吗？" in issue.text
    assert issue.buttons == ["已告诉客户", "关闭", "尚未答复", "怎么答复的？"]
    await issue.click("已告诉客户")
    assert "✅ 5月6日（周三）16:15已告诉客户" in issue.text
    assert issue.buttons == ["关闭", "尚未答复", "怎么答复的？"]
    await issue.click("关闭")
    assert "✅ 5月6日（周三）16:15已关闭" in issue.text
    assert issue.buttons == ["添加待办", "暂不安排"]
    before = len(office.mei.dm.messages)
    await office.skip(days=4)
    assert len(office.mei.dm.messages) == before


async def test_a_pause_moves_the_clock_by_as_long_as_it_lasts(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await ask(office, office.alice, "complex")
    await office.skip(hours=10)
    listed = await office.alice.types("/issue")
    await pause(office, listed, "Waiting on customer", "their part number")
    assert "their part number · 1 day 14 h left" in listed.text
    assert "1 question is waiting on the customer" in listed.text
    assert "waiting for your answer" not in listed.text

    await office.skip(hours=100)
    assert clock_of(office.alice) == clock_of(office.mei) == []
    home = await office.alice.opens_home()
    await choose(home, "Customer replied")
    assert "until Tue, May 12, 2:30 PM" in office.alice.home().text

    for hours, said in ((13.99, 0), (0.02, 1), (21.98, 1), (0.02, 2), (1.98, 2), (0.02, 3)):
        await office.skip(hours=hours)
        assert len(clock_of(office.alice)) == said
    await office.skip(hours=19)  # the manager's next morning
    assert clock_of(office.mei) == ["已超时"]


async def test_an_old_message_shows_how_the_issue_stands_now(office: Office) -> None:
    await ask(office, office.alice, "complex")
    await office.skip(hours=24)
    old = await office.alice.dm.next(containing="Half the time is up")
    listed = await office.alice.types("/issue")
    await listed.click("Answered")
    await listed.click("Customer told")
    await office.settle()
    assert "Customer told on Thu, May 7, 10:30 AM" in old.text
    assert old.buttons == ["Close", "Not answered yet", "What did you tell them?"]


async def test_two_who_press_at_the_same_moment_answer_it_once(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    await ask(office, office.alice, "urgent")
    await office.skip(hours=2)
    mine = await office.alice.dm.next(containing="Missed")
    hers = await office.mei.dm.next(containing="已超时")
    listed = await office.alice.types("/issue")
    await asyncio.gather(mine.click("Answered"), listed.click("Answered"))
    await office.settle()
    assert mine.buttons == ["Customer told", "Close", "Not answered yet", "What did you tell them?"]
    assert hers.buttons == ["打开"]
    assert "问题" not in "".join(one.text for one in office.mei.ephemerals)


async def test_raised_for_somebody_else_it_is_theirs_at_once(office: Office) -> None:
    await know(office, office.alice, "Acme")
    form: Modal = await office.alice.types("/issue Acme how fast is it? @bob urgent")
    assert form.value("owner") == "UBOB"
    await form.submit()
    await office.settle()

    told = await office.bob.dm.next(containing="Acme在等您答覆，請在5月6日（週三）中午12:30前回覆")
    assert told.buttons == ["已答覆", "等客戶回覆"]
    await office.alice.dm.next(containing="Noted – @bob has been notified: how fast is it?")
    assert "No customer is waiting" in (await office.alice.types("/issue")).text


async def test_handed_on_it_keeps_its_deadline_and_leaves_the_first_owner(office: Office) -> None:
    await know(office, office.alice, "Acme")
    first = await raised(office, office.alice, "/issue Acme how fast is it?", owner="bob")
    theirs = await office.bob.dm.next(containing="how fast")
    assert "Noted" in first.text
    await office.skip(hours=9)
    await theirs.select("轉交", "mei")
    await office.settle()
    assert any(
        "「how fast is it?」已轉交給@mei答覆，期限不變" in one.text for one in office.bob.ephemerals
    )
    given = await office.mei.dm.next(containing="Acme在等您答复，请在5月8日（周五）10:30前回复")

    await theirs.click("已答覆")
    await office.settle()
    assert any("您無法變更" in one.text for one in office.bob.ephemerals)
    before = len(office.bob.dm.messages)
    await office.skip(hours=15)
    await office.mei.dm.next(containing="时间已过半")
    assert len(office.bob.dm.messages) == before
    assert given.buttons == ["已答复", "等客户回复"]


async def test_nobody_who_left_is_given_an_issue(office: Office) -> None:
    await know(office, office.alice, "Acme")
    form = await office.alice.types("/issue Acme how fast is it?")
    await form.fill(owner="bob")
    office.slack.change_user("bob", deleted=True)
    await office.settle()
    assert "has left the workspace" in (await form.submit()).errors["owner"]


async def test_what_was_answered_on_the_spot_is_noted_and_closed(office: Office) -> None:
    await know(office, office.alice, "Acme")
    noted = await raised(office, office.alice, "/issue Acme how <fast>? on the spot")
    assert "Noted as answered on the spot: how <fast>?" in noted.text
    assert "No customer is waiting" in (await office.alice.types("/issue")).text


async def test_nothing_of_an_issue_is_said_in_a_channel(office: Office) -> None:
    await know(office, office.alice, "Acme")
    form = await office.alice.types("/issue Acme how fast is it?", channel="sales")
    await form.submit()
    await office.settle()
    listed = await office.alice.types("/issue", channel="sales")
    assert "how fast is it?" in listed.text
    await listed.click("Answered")
    with pytest.raises(NothingCame):
        await office.bob.channel("sales").next()


async def test_where_working_hours_count_nights_and_weekends_do_not(office: Office) -> None:
    def choose(session: Session) -> None:
        session.exec(select(Workspace)).one().working_hours = True

    await know(office, office.alice, "Acme")
    await office.bot.database.write(choose)
    await office.skip_to(START + timedelta(days=9, hours=6, minutes=30))  # Friday 17:00
    issue = await raised(office, office.alice, "/issue Acme is it faster? urgent")
    assert "by Mon, May 18, 10:00 AM" in issue.text
    await office.skip(days=2, hours=15, minutes=59)
    assert clock_of(office.alice)[1:] == []
    for stage in STAGES:  # on Monday at 9:00, 9:30 and 10:00
        await office.skip(minutes=1)
        assert clock_of(office.alice)[-1] == stage
        await office.skip(minutes=29)
