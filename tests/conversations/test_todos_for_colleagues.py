"""To-dos for colleagues, and by a contact's name alone: whose, by when, for which customer."""

import pytest
from sqlmodel import Session, select

from bot.localslack.world.workspace import TEAM
from models import Person
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import todos
from tests.office import Office


async def with_people(office: Office) -> None:
    await add(office, office.bob, "海岳物流")
    form = await (await office.bob.types("/customer 海岳物流")).click("編輯")
    await form.fill(chain="吳小姐 / 採購")
    assert (await form.submit()).closed
    await office.settle()


async def test_what_a_colleague_is_asked_for_keeps_its_customer(office: Office) -> None:
    await with_people(office)
    await office.bob.says("請<@UMEI> 幫我禮拜三前出海岳的報價")
    draft = await office.bob.dm.next(containing="我的理解")
    await draft.click("儲存")
    await office.settle()
    assert "✅ 已存為待辦：出海岳的報價 · @mei · 5月13日（週三）前 · 海岳物流" in draft.text
    given = await office.mei.dm.next(containing="bob交给您一项待办：出海岳的報價")
    assert "海岳物流" in given.text


async def test_a_reminder_is_linked_by_a_contact_whom_one_customer_has(office: Office) -> None:
    await with_people(office)
    await office.bob.says("提醒我明天打給吳小姐")
    await office.settle()
    made = office.bob.dm.last()
    assert "打給吳小姐\n5月7日（週四）到期 · 海岳物流" in made.text
    [todo] = await todos(office)
    assert todo.customer_id is not None


@pytest.mark.parametrize("words", ["提醒我明天打給陳小姐", "提醒我明天買咖啡"])
async def test_whom_no_customer_has_is_linked_to_none(office: Office, words: str) -> None:
    await with_people(office)
    await office.bob.says(words)
    await office.settle()
    [todo] = await todos(office)
    assert todo.customer_id is None


async def test_in_a_line_for_a_colleague_nothing_is_for_me(office: Office) -> None:
    await with_people(office)
    made = await office.bob.types("/todo <@UMEI> 幫我出海岳的報價")
    assert "\n出海岳的報價\n" in made.text
    assert "海岳物流" in made.text


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("每週五寄週報給 <@UMEI>", "寄週報給 mei"),
        ("每周一跟<@UMEI>对账", "跟mei对账"),
        ("every friday send the weekly report to @mei", "send the weekly report to mei"),
        ("remind @mei about the invoice friday 10:30", "remind mei about the invoice"),
    ],
)
async def test_what_is_done_to_or_with_a_colleague_is_mine(
    office: Office, line: str, text: str
) -> None:
    await office.bob.types(f"/todo {line}")
    await office.settle()
    [todo] = await todos(office)
    assert todo.text == text
    assert todo.owner_id == todo.given_by_id
    assert todo.due is not None
    assert office.mei.dm.messages == []


async def test_what_may_be_a_colleagues_is_given_by_a_button(office: Office) -> None:
    made = await office.bob.types("/todo call @mei tomorrow")
    await office.settle()
    assert "還沒有通知mei" in made.text
    assert office.mei.dm.messages == []

    await made.click("交給mei")
    await office.settle()
    await office.mei.dm.next(containing="call mei")


async def test_a_colleague_is_told_once_the_day_is_known(office: Office) -> None:
    made = await office.alice.types("/todo send the deck to Acme @bob")
    await office.settle()
    assert "bob hasn't been told yet" in made.text
    assert office.bob.dm.messages == []

    await made.select("Pick a date", "2026-05-08")
    await office.settle()
    given = await office.bob.dm.next(containing="send the deck to Acme")
    assert "5月8日" in given.text


async def called(office: Office, handle: str, name: str) -> None:
    """Somebody is called so here."""

    def rename(session: Session) -> None:
        session.exec(select(Person).where(Person.handle == handle)).one().name = name

    await getattr(office, handle).types("/todo")
    await office.bot.database.write(rename, TEAM)


@pytest.mark.parametrize(
    ("who", "colleague", "name", "line", "text", "button"),
    [
        ("alice", "bob", "Bob Bell", "ask Bob to send the deck by Friday", "send the deck", "Give"),
        ("alice", "bob", "Bob Bell", "Bob to send the deck by Friday", "send the deck", "Give"),
        ("alice", "bob", "Bob Bell", "send the deck by Friday - Bob to do it", "", "Give"),
        ("mei", "bob", "陈伟", "请陈经理周四前确认绿野的库存", "确认绿野的库存", "交给"),
        ("mei", "bob", "陈经理", "周五前寄合同给海岳，陈经理负责", "寄合同给海岳", "交给"),
        ("bob", "mei", "陳經理", "請陳經理禮拜四前確認綠野的庫存", "確認綠野的庫存", "交給"),
        ("bob", "mei", "陳經理", "叫陳經理週五前寄合約給海岳", "寄合約給海岳", "交給"),
        ("bob", "mei", "劉大同", "請劉主管週五前確認綠野的合約", "確認綠野的合約", "交給"),
    ],
)
async def test_a_colleague_asked_by_plain_name_is_offered_and_told_at_one_press(
    office: Office, who: str, colleague: str, name: str, line: str, text: str, button: str
) -> None:
    person, other = office.slack.person(who), office.slack.person(colleague)
    await called(office, colleague, name)
    heard = len(other.dm.messages)
    made = await person.types(f"/todo {line}")
    await office.settle()
    assert len(other.dm.messages) == heard
    give = next(one for one in made.buttons if one.startswith(button))
    assert name in give
    await made.click(give)
    await office.settle()
    [todo] = await todos(office)
    assert text in todo.text
    assert "陈经理" not in todo.text.replace("陳經理", "陈经理") or not text
    assert text in other.dm.last().text


@pytest.mark.parametrize(
    ("who", "line"),
    [
        ("alice", "send the deck to Bob by Friday"),
        ("alice", "call Bob about the deck"),
        ("mei", "周五前把合同寄给陈经理"),
        ("bob", "週五前跟陳經理對帳"),
    ],
)
async def test_a_colleague_to_whom_something_is_done_is_not_offered(
    office: Office, who: str, line: str
) -> None:
    other = {"alice": "bob", "mei": "bob", "bob": "mei"}[who]
    await called(office, other, "Bob Bell" if who == "alice" else "陳經理")
    made = await office.slack.person(who).types(f"/todo {line}")
    assert not any(one.startswith(("Give", "交给", "交給")) for one in made.buttons)


async def test_who_gets_it_reads_whom_it_is_for(office: Office) -> None:
    await with_people(office)
    await office.bob.says("打給海岳的吳小姐了，<@UMEI> 週五前把報價寄給她")
    draft = await office.bob.dm.next(containing="要記錄")
    await draft.click("儲存")
    await office.settle()
    given = await office.mei.dm.next(containing="bob交给您一项待办")
    assert "把報價寄給吳小姐" in given.text
