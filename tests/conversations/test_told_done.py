"""What is told of as done, by the thing and its customer: the open to-do or question is shown with
the button that settles it, and `/todo` makes no new one of it. From 10:30 of Wednesday 6 May
2026."""

import pytest

from tests.conversations.profiles import add
from tests.conversations.test_answered_in_words import ASKS, ASKS_IN_CHINESE
from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_home import promise
from tests.conversations.test_issue_steps import raised
from tests.office import Office

CUSTOMER = {"alice": "Acme", "mei": "龙岗五金", "bob": "海岳物流"}
DONE = {"alice": "Done", "mei": "完成", "bob": "完成"}
TOLD = [
    ("alice", "prepare the quote for Acme", "quote to Acme is out"),
    ("alice", "send Li 3 slots", "sent Li the slots"),
    ("alice", "print the brochure", "brochure is out"),
    ("alice", "send Acme the invoices", "both invoices sent"),
    ("alice", "find the cause", "found the cause"),
    ("mei", "下周三前报价给龙岗五金", "龙岗五金报价已发"),
    ("mei", "给龙岗五金报价", "给龙岗五金的报价已发"),
    ("mei", "把合同发给王总", "合同已发"),
    ("mei", "申请年约折扣", "折扣已申请"),
    ("mei", "开周会", "周会开完了"),
    ("mei", "开周会", "周会已开"),
    ("bob", "補上簽收照片的介接說明", "海岳介接說明補好了"),
    ("bob", "補上簽收照片的介接說明", "介接說明已補"),
    ("bob", "補上簽收照片的介接說明", "介接說明搞定"),
    ("bob", "拍一支改數量的教學短片", "短片拍好了"),
    ("bob", "拍一支改數量的教學短片", "教學短片拍完上傳了"),
    ("bob", "打給黃廠長", "黃廠長打過了"),
    ("bob", "打給林主任", "已經打給林主任了"),
    ("bob", "繳停車費", "停車費繳了"),
    ("bob", "填出差報帳單", "報帳單填好了"),
    ("bob", "合約用印送件", "合約已經送件"),
    ("bob", "補上簽收照片的介接說明", "介接說明昨天已經給林主任了"),
    ("mei", "12月3日前提供第二阶段报价给龙岗五金", "龙岗五金的报价昨天就发了"),
    ("alice", "promised Marta the audit report", "Marta got the audit report"),
    ("alice", "pay the parking fee", "paid the parking fee"),
]


@pytest.mark.parametrize(("who", "text", "words"), TOLD)
async def test_the_to_do_is_shown_with_done(
    office: Office, who: str, text: str, words: str
) -> None:
    person = office.slack.person(who)
    await add(office, person, CUSTOMER[who])
    await promise(office, person, text, days=2)
    await promise(office, person, "book the room", days=2)
    [said] = await says(office, person, words)
    [first, other] = sorted(await todos(office), key=lambda one: one.id)
    assert first.text in said
    assert other.text not in said
    assert first.is_open
    await person.dm.last().click(DONE[who])
    await office.settle()
    assert [one.text for one in await todos(office) if one.is_open] == ["book the room"]


@pytest.mark.parametrize(("who", "text", "words"), TOLD)
async def test_todo_makes_no_new_one_of_it(office: Office, who: str, text: str, words: str) -> None:
    person = office.slack.person(who)
    await add(office, person, CUSTOMER[who])
    await promise(office, person, text, days=2)
    answer = await person.types(f"/todo {words}")
    [todo] = await todos(office)
    assert todo.text in answer.text
    await answer.click(DONE[who])
    await office.settle()
    assert [one.is_open for one in await todos(office)] == [False]


@pytest.mark.parametrize(
    ("who", "words", "asked", "new"),
    [
        ("alice", "the samples are shipped", "Is it a new to-do?", "Save as a new to-do"),
        ("mei", "龙岗五金报价已发", "要记成新的待办吗？", "记为新待办"),
        ("bob", "海岳報價已發", "要記成新的待辦嗎？", "記為新待辦"),
    ],
)
async def test_todo_asks_where_nothing_open_fits(
    office: Office, who: str, words: str, asked: str, new: str
) -> None:
    person = office.slack.person(who)
    await add(office, person, CUSTOMER[who])
    answer = await person.types(f"/todo {words}")
    assert asked in answer.text
    assert await todos(office) == []
    await answer.click(new)
    await office.settle()
    assert len(await todos(office)) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("email Jane the deck", "called Jane"),
        ("给王总发邮件", "王总打过了"),
        ("给龙岗五金送样品", "龙岗五金的合同发了"),
    ],
)
async def test_what_was_done_otherwise_is_not_the_to_do(
    office: Office, text: str, words: str
) -> None:
    await add(office, office.mei, "龙岗五金")
    await promise(office, office.mei, text, days=2)
    said = await says(office, office.mei, words)
    assert not any(one.startswith("您说的是") for one in said)


@pytest.mark.parametrize(
    ("who", "question", "words", "asks"),
    [
        ("mei", "李经理问接口文档什么时候能给", "接口文档发了", ASKS_IN_CHINESE),
        ("alice", "when do we get the interface spec?", "interface spec sent", ASKS),
        ("bob", "介接文件什麼時候給", "介接文件寄出去了", "這是對客戶這個問題的答覆嗎？"),
    ],
)
async def test_a_customers_question_about_it_is_shown(
    office: Office, who: str, question: str, words: str, asks: str
) -> None:
    person = office.slack.person(who)
    await add(office, person, CUSTOMER[who])
    await raised(office, person, f"/issue {CUSTOMER[who]} {question}")
    [said] = await says(office, person, words)
    assert said.startswith(asks)


@pytest.mark.parametrize(
    ("who", "text", "words"),
    [
        ("mei", "申请年约折扣", "折扣申请改到下周二"),
        ("bob", "申請年約折扣", "折扣申請改到下週二"),
    ],
)
async def test_its_words_may_stand_the_other_way_round(
    office: Office, who: str, text: str, words: str
) -> None:
    person = office.slack.person(who)
    await promise(office, person, text, days=2)
    [said] = await says(office, person, words)
    assert text in said


async def test_what_tells_of_an_answer_shows_its_question_once(office: Office) -> None:
    await add(office, office.mei, "安和连锁药房")
    await raised(office, office.mei, "/issue 安和连锁药房 收银系统连不上 紧急")
    said = await says(office, office.mei, "收银系统修好了")
    assert len([one for one in said if one.startswith(ASKS_IN_CHINESE)]) == 1


async def test_to_dos_that_are_called_so_are_no_longer_needed(office: Office) -> None:
    await promise(office, office.alice, "send Tom the invoice", days=2)
    [said] = await says(office, office.alice, "the invoice to-dos are no longer needed")
    assert "send Tom the invoice" in said
    assert "Delete" in office.alice.dm.last().buttons


@pytest.mark.parametrize(
    ("who", "text", "words", "button"),
    [
        ("mei", "申请年约折扣", "年约折扣还没申请，明天弄", "改到5月7日（周四）"),
        ("bob", "開發票給黃廠長", "發票還沒開，明天再開", "改到5月7日（週四）"),
        ("bob", "拍一支改數量的教學短片", "短片明天才拍得完", "改到5月7日（週四）"),
        ("mei", "申请年约折扣", "年约折扣不用申请了", "删除"),
    ],
)
async def test_what_is_not_done_yet_or_not_needed_is_shown_with_that(
    office: Office, who: str, text: str, words: str, button: str
) -> None:
    person = office.slack.person(who)
    await promise(office, person, text, days=0)
    [said] = await says(office, person, words)
    assert text in said
    assert button in person.dm.last().buttons


@pytest.mark.parametrize(
    ("who", "text", "words"),
    [
        ("alice", "send her the rollout plan", "Sent the rollout plan to Dana, Acme is happy"),
        ("alice", "send Sam the dock plan", "Acme: all calm. sent Sam the dock plan, he is glad"),
        ("mei", "寄合同给龙岗五金", "跟龙岗五金通了电话，合同已经寄了，他们很满意"),
    ],
)
async def test_a_note_keeps_its_draft_and_shows_the_to_do(
    office: Office, who: str, text: str, words: str
) -> None:
    person = office.slack.person(who)
    await add(office, person, CUSTOMER[who])
    await promise(office, person, text, days=2)
    await promise(office, person, "book the room", days=2)
    await office.settle()
    before = len(person.dm.messages)
    await says(office, person, words)
    said = person.dm.messages[before:]
    [shown] = [one for one in said if DONE[who] in one.buttons]
    assert text in shown.text
    assert "book the room" not in shown.text
    assert any({"Save", "保存"} & set(one.buttons) for one in said)


async def test_a_note_of_nothing_open_shows_its_draft_alone(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await promise(office, office.alice, "book the room", days=2)
    await office.settle()
    before = len(office.alice.dm.messages)
    await says(office, office.alice, "Sent the rollout plan to Dana, Acme is happy with it")
    assert all("Done" not in one.buttons for one in office.alice.dm.messages[before:])


async def test_two_that_are_told_of_in_one_line_are_both_shown(office: Office) -> None:
    await promise(office, office.alice, "send the quote to Harbor", days=2)
    await promise(office, office.alice, "promised Marta the audit report", days=2)
    await promise(office, office.alice, "book the room", days=2)
    words = "quote to Harbor is out, and Marta got the audit report"
    [said] = await says(office, office.alice, words)
    assert "send the quote to Harbor" in said
    assert "promised Marta the audit report" in said
    assert "book the room" not in said


async def test_the_offer_of_a_customer_is_known_by_its_last_word(office: Office) -> None:
    await add(office, office.mei, "龙岗五金")
    await promise(office, office.mei, "提供第二阶段报价给龙岗五金", days=2)
    said = await says(office, office.mei, "龙岗五金二期报价已发给李经理")
    assert any("提供第二阶段报价" in one for one in said)
