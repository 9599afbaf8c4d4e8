"""A deal that is said to be won, lost or paid in plain words is recorded with one press. From 10:30
of Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage
from tests.conversations.deals import enter, saved
from tests.conversations.profiles import add, save, shown
from tests.office import Office

EDIT = {"alice": "Edit", "bob": "編輯", "mei": "编辑"}

# Who says it, of which customer, the open deal, and the line with what it is recorded as.
SAID = [
    (
        "alice",
        "Acme",
        "CNY 58k new business, stage: contract",
        "Acme signed, 60k, half upfront by May 20",
        "To be saved as: won on Wed, May 6, CNY 60,000",
        "Instalments: 50% on May 20, 2026",
        "Received CNY 0 of CNY 60,000 · next CNY 30,000, due Wed, May 20",
    ),
    (
        "bob",
        "綠野食品",
        "CNY 80萬 新簽 階段：議價",
        "綠野成交了，80萬，訂金三成5/15付，尾款6/30",
        "將登記為：5月6日（週三）成交，CNY 800,000",
        "收款計畫：2026年5月15日收款 30%；2026年6月30日收款 餘款",
        "CNY 240,000",
    ),
    (
        "mei",
        "云帆软件",
        "CNY 48万 续约 阶段：谈判",
        "云帆软件续约签了，50万，5.28前打款",
        "将登记为：5月6日（周三）赢单，CNY 500,000",
        "回款计划：2026年5月28日回款 100%",
        "CNY 500,000",
    ),
]


async def open_deal(office: Office, who: Person, customer: str, terms: str) -> None:
    await add(office, who, customer)
    await enter(office, who, f"{customer} {terms}")


async def offered(office: Office, who: Person, line: str) -> SeenMessage:
    """The offer, which comes beside the draft of a record."""
    before = len(who.dm.messages)
    await who.says(line)
    await office.settle()
    new = who.dm.messages[before:]
    return next(one for one in new if "deal_record_heard" in str(one.blocks))


@pytest.mark.parametrize(("name", "customer", "deal", "line", "saves", "plan", "paid"), SAID)
async def test_one_press_records_what_was_said(
    office: Office, name: str, customer: str, deal: str, line: str, saves: str, plan: str, paid: str
) -> None:
    who = getattr(office, name)
    await open_deal(office, who, customer, deal)
    asked = await offered(office, who, line)
    assert saves in asked.text
    assert plan in asked.text
    await asked.click({"alice": "Record it", "bob": "登記", "mei": "登记"}[name])
    await office.settle()
    assert paid in asked.text
    assert "deal_reopen" in str(asked.blocks)
    assert customer in (await who.types("/deal won")).text


LOST = [
    ("alice", "Acme", "CNY 58k new business, stage: contract", "we lost it, price", "Record it"),
    ("bob", "綠野食品", "CNY 80萬 新簽 階段：議價", "這單掉了，價格太高", "登記"),
    ("bob", "綠野食品", "CNY 80萬 新簽 階段：議價", "綠野沒拿下來，價格太高", "登記"),
    ("bob", "綠野食品", "CNY 80萬 新簽 階段：議價", "綠野沒有成交，價格太高", "登記"),
    ("mei", "云帆软件", "CNY 48万 续约 阶段：谈判", "这单没谈成，太贵了", "登记"),
]


@pytest.mark.parametrize(("name", "customer", "deal", "line", "press"), LOST)
async def test_so_does_one_of_a_deal_that_is_lost(
    office: Office, name: str, customer: str, deal: str, line: str, press: str
) -> None:
    who = getattr(office, name)
    await open_deal(office, who, customer, deal)
    asked = await offered(office, who, line)
    await asked.click(press)
    await office.settle()
    assert customer in (await who.types("/deal lost")).text


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("alice", "we haven't signed Acme yet"),
        ("bob", "綠野還沒成交"),
        ("bob", "這單還沒簽成"),
        ("mei", "云帆软件还没谈成"),
        ("mei", "云帆软件下周签约，50万"),
        ("mei", "搞定了"),
        ("bob", "明天付款"),
    ],
)
async def test_what_has_not_ended_is_not_recorded(office: Office, name: str, line: str) -> None:
    who = getattr(office, name)
    customer = {"alice": "Acme", "bob": "綠野食品", "mei": "云帆软件"}[name]
    await open_deal(office, who, customer, "CNY 500k, kind: upsell, stage: contract")
    before = len(who.dm.messages)
    await who.says(line)
    await office.settle()
    assert not any("deal_record_heard" in str(one.blocks) for one in who.dm.messages[before:])


async def test_of_several_the_one_is_chosen_with_a_button(office: Office) -> None:
    await open_deal(office, office.bob, "綠野食品", "CNY 80萬 新簽 階段：議價")
    await open_deal(office, office.bob, "海岳物流", "CNY 60萬 續約 階段：議價")
    asked = await offered(office, office.bob, "這單掉了，價格太高")
    assert "掉單的是哪個商機？" in asked.text
    assert asked.text.index("海岳物流") < asked.text.index("綠野食品")  # the last that was entered
    await asked.click("登記", nth=2)
    await office.settle()
    lost = (await office.bob.types("/deal lost")).text
    assert "綠野食品" in lost
    assert "海岳物流" not in lost


async def test_without_an_open_deal_a_new_one_is_offered(office: Office) -> None:
    await add(office, office.mei, "恒达精密制造")
    asked = await offered(office, office.mei, "恒达签了，50万")
    assert "看起来恒达精密制造已经赢单了，但没有找到对得上的进行中商机" in asked.text
    form = await asked.click("新建商机…")
    assert (form.value("state"), form.value("amount")) == ("won", "500,000")
    await form.fill(kind="new", currency="CNY")
    await saved(office, office.mei, form)
    assert "恒达精密制造" in (await office.mei.types("/deal won")).text


async def test_what_is_to_be_asked_still_opens_the_form(office: Office) -> None:
    await open_deal(office, office.alice, "Acme", "CNY 60k new business, stage: contract")
    await office.alice.says("Acme is lost")
    asked = await office.alice.dm.next(containing="the deal with Acme is lost")
    assert "Record it" not in asked.buttons
    form = await asked.click("Close it…")
    assert form.value("state") == "lost"
    assert not form.value("reason")


PLANS = [
    ("alice", "Acme", "CNY 60k upsell, stage: contract", "half upfront by May 20, rest June 30"),
    ("bob", "綠野食品", "CNY 80萬 新簽 階段：議價", "訂金三成5/20付，尾款6/30"),
    ("mei", "云帆软件", "CNY 48万 续约 阶段：谈判", "首付30%，5.20前打款"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "customer", "deal", "line"), PLANS)
async def test_instalments_right_after_talk_of_a_deal_are_planned(
    office: Office, name: str, customer: str, deal: str, line: str
) -> None:
    who = getattr(office, name)
    await open_deal(office, who, customer, deal)
    before = len(who.dm.messages)
    await who.says(line)
    await office.settle()
    [asked] = [one for one in who.dm.messages[before:] if "deal_plan_heard" in str(one.blocks)]
    await asked.click({"alice": "Plan them", "bob": "列入計畫", "mei": "列入计划"}[name])
    await office.settle()
    assert {"alice": "Wed, May 20", "bob": "5月20日", "mei": "5月20日"}[name] in asked.text
    assert "deal_plan_heard" not in str(asked.blocks)


@pytest.mark.parametrize(
    ("name", "line", "says"),
    [
        ("alice", "Acme signed, 60k, half upfront by May 20", "It sounds as if Acme has signed"),
        ("bob", "綠野成交了，80萬，訂金三成5/15付，尾款6/30", "看起來綠野食品已經成交了"),
        ("mei", "云帆软件续约签了，50万，5.28前打款", "看起来云帆软件已经赢单了"),
    ],
)
async def test_a_line_of_a_follow_up_is_heard_too(
    office: Office, name: str, line: str, says: str
) -> None:
    who = getattr(office, name)
    [(customer, deal)] = [one[1:3] for one in SAID if one[0] == name]
    await open_deal(office, who, customer, deal)
    form = await who.types(f"/followup {line}")
    assert form.value("content")
    await office.settle()
    assert says in who.dm.messages[-1].text
    assert "deal_record_heard" in str(who.dm.messages[-1].blocks)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("alice", "won"),
        ("bob", "成交"),
        ("bob", "已成交"),
        ("mei", "赢单"),
        ("alice", "lost"),
        ("bob", "掉單"),
        ("bob", "丟單"),
        ("mei", "丢单"),
        ("alice", "team"),
        ("bob", "團隊"),
    ],
)
async def test_the_word_for_an_end_alone_lists(office: Office, name: str, word: str) -> None:
    answer = await getattr(office, name).types(f"/deal {word}")
    assert isinstance(answer, SeenMessage)


async def test_who_is_about_to_sign_gets_a_deal_offered_beside_the_draft(office: Office) -> None:
    await add(office, office.mei, "云帆软件")
    line = "云帆何总说下个月可以签，大概12万，先付三成，剩下的验收后付"
    await office.mei.says(line)
    offer = await office.mei.dm.next(containing="看起来云帆软件快要签单了")
    await office.mei.dm.next(containing="要记录与云帆软件的这次跟进吗")
    form = await offer.click("新建商机…")
    assert form.value("expected") == "2026-06-30"
    assert not form.value("title")
    assert "30%" in form.text
    await form.fill(amount="12万", currency="CNY", kind="新签", stage="商务谈判")
    await saved(office, office.mei, form)
    before = len(office.mei.dm.messages)
    await office.mei.says(line)
    await office.settle()
    assert not any("快要签单了" in one.text for one in office.mei.dm.messages[before:])


UNDATED = [
    ("alice", "Acme", "signed", "half upfront by May 20, rest on acceptance",
     "Plan them", "CNY 60,000 of it on acceptance: no day yet"),
    ("bob", "綠野食品", "成交了", "訂金五成5/20付，尾款驗收後",
     "列入計畫", "其中 CNY 60,000：驗收後，日期未定"),
    ("mei", "云帆软件", "签了", "首付50%，5.20前打款，尾款50%验收后",
     "列入计划", "其中 CNY 60,000：验收后，日期未定"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "customer", "won", "line", "press", "waits"), UNDATED)
async def test_a_part_without_a_day_stays_with_what_it_waits_for(
    office: Office, name: str, customer: str, won: str, line: str, press: str, waits: str
) -> None:
    who = getattr(office, name)
    await open_deal(office, who, customer, "CNY 120k new business, stage: contract")
    asked = await offered(office, who, f"{customer} {won}")
    await asked.click(asked.buttons[0])
    await who.says(line)
    await office.settle()
    plan = next(one for one in who.dm.messages if "deal_plan_heard" in str(one.blocks))
    await plan.click(press)
    await office.settle()
    assert waits in plan.text
    assert "CNY 60,000" in plan.text
    assert waits in (await who.types("/deal won")).text


@pytest.mark.parametrize(
    ("name", "line", "asks"),
    [
        ("alice", "deposit by May 20, rest on acceptance", "How much is each part?"),
        ("bob", "訂金5/20前匯，尾款驗收後", "每一期各是多少？"),
        ("mei", "首付5.20前打，尾款验收后", "每一期各是多少？"),
    ],
)
async def test_parts_without_sums_are_asked_about(
    office: Office, name: str, line: str, asks: str
) -> None:
    who = getattr(office, name)
    await enter(office, who, "Acme won CNY 500k upsell", customer="Acme")
    await who.says(line)
    told = await who.dm.next(containing=asks)
    assert "instalments_open" in str(told.blocks)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("alice", "Acme signed! 60k"),
        ("bob", "恭喜！Acme這單簽了，6萬"),
        ("mei", "Acme这单谈成了，6万"),
    ],
)
async def test_words_that_name_no_deal_are_no_title(office: Office, name: str, line: str) -> None:
    who = getattr(office, name)
    await add(office, who, "Acme")
    asked = await offered(office, who, line)
    form = await asked.click(asked.buttons[0])
    assert not form.value("title")


OF_PEOPLE = [
    ("alice", "Acme", "Ben Li", "Ben signed, 780k", "Record it", "won"),
    ("bob", "綠野食品", "方老闆", "方老闆簽了，80萬", "登記", "won"),
    ("bob", "綠野食品", "方老闆", "綠野年約掉了，吳小姐嫌貴", "登記", "lost"),
    ("bob", "綠野食品", "方老闆", "方老闆說年約不續了，改用別家", "登記", "lost"),
    ("bob", "綠野食品", "方老闆", "跟綠野談崩了，年約沒了，太貴", "登記", "lost"),
    ("mei", "云帆软件", "何总", "何总说年约不续了，改用别家", "登记", "lost"),
    ("alice", "Acme", "Ben Li", "Ben says they won't renew, too expensive", "Record it", "lost"),
]


@pytest.mark.parametrize(("name", "customer", "contact", "line", "press", "state"), OF_PEOPLE)
async def test_whoever_tells_of_the_end_and_what_it_is_about_is_known(
    office: Office, name: str, customer: str, contact: str, line: str, press: str, state: str
) -> None:
    who = getattr(office, name)
    await open_deal(office, who, customer, "年約 CNY 80萬 續約 階段：議價")
    form = await (await shown(who, customer)).click(EDIT[name])
    await form.fill(chain=contact)
    await save(office, form)
    asked = await offered(office, who, line)
    await asked.click(press)
    await office.settle()
    assert customer in (await who.types(f"/deal {state}")).text


async def test_a_discount_in_the_line_asks_for_the_amount(office: Office) -> None:
    await open_deal(office, office.bob, "綠野食品", "第三家門市 CNY 18萬 新簽 階段：議價")
    await office.bob.says("綠野簽了，第三家門市95折，訂金30%這週五付，尾款6/15")
    asked = await office.bob.dm.next(containing="看起來綠野食品已經成交了")
    assert "登記" not in asked.buttons
    form = await asked.click(asked.buttons[0])
    assert "折扣後的商機金額是多少" in form.text
    assert "30%" in form.text
