"""All that a lively team keeps goes out as a workbook, and comes in again whole and equal: into an
empty workspace, and into its own, where it changes nothing."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.workspace import User
from models.workbook import record
from models.workbook.parts import parts_of
from tests.conversations.deals import enter
from tests.conversations.profiles import add
from tests.conversations.test_strategy import save_anyway
from tests.conversations.test_workbook_round_trip import told
from tests.office import Office, open_office


@dataclass(frozen=True)
class Words:
    """What a team writes in its language."""

    locale: str
    people: tuple[str, str, str]  # alice, bob and mei
    customers: tuple[str, str, str]
    chain: str
    bare_chain: str
    size: str
    pains: str
    goals: str
    met: tuple[str, str]
    contents: tuple[str, str, str, str]
    feedbacks: tuple[str, str, str]
    question: str
    todos: tuple[str, str, str, str]
    typed: tuple[str, ...]  # behind /todo
    actions: tuple[tuple[str, str], ...]
    goal: str
    effect: str
    deal: str
    imports: str
    more_todos: str
    new_strategy: str


SIMPLIFIED = Words(
    "zh-CN",
    ("陈经理", "刘主管", "林梅"),
    ("华信城市银行", "云帆软件", "启明教育"),
    "王总监（信息部总监，关注数据安全）\n李工（架构师）\n张秘书",
    "唐经理",
    "500人/5亿元",
    "现有系统响应慢，影响用户体验\n月底对账要三天",
    "1. 上线新系统；2. 降低运营成本",
    ("王总监（信息部总监）", "李工（架构师）"),
    (
        "介绍了二期扩容方案，逐项过了技术细节；对方问能不能分三期付",
        "上门演示了新版对账模块",
        "电话确认了合同第3条的付款条件",
        "发了第二版报价：98万元",
    ),
    ("认可方案，希望12月前看到报价", "觉得价格偏高，想要95折", "同意下周签合同"),
    "能不能分三期付？",
    ("5月20日前提供报价", "安排工程师上门调试", "约王总监去总部参观", "催法务回复"),
    ("买一台新笔记本", "每两周周五整理价格表", "每周五下午3点给云帆软件发周报",
     "6月3日前给华信城市银行发图纸", "约云帆软件唐经理吃饭"),
    (("每月回访一次", "每月最后一个周五"), ("出二期方案", "6月30日前"),
     ("产品演示", "6月30日前3次演示")),
    "12月续签合同", "满意度不低于90%", "云帆软件 年度维护 12万元",
    "导入", "添加待办", "新策略",
)  # fmt: skip
TRADITIONAL = Words(
    "zh-TW",
    ("陳經理", "劉主任", "林梅"),
    ("華信城市銀行", "雲帆軟體", "啟明教育"),
    "王總監（資訊處總監，關注資料安全）\n李工（架構師）\n張秘書",
    "唐經理",
    "500人/5億元",
    "現有系統回應慢，影響使用者體驗\n月底對帳要三天",
    "1. 新系統上線；2. 降低營運成本",
    ("王總監（資訊處總監）", "李工（架構師）"),
    (
        "介紹了二期擴充方案，逐項過了技術細節；對方問能不能分三期付",
        "登門示範了新版對帳模組",
        "電話確認了合約第3條的付款條件",
        "發了第二版報價：98萬元",
    ),
    ("認可方案，希望12月前看到報價", "覺得價格偏高，想要95折", "同意下週簽約"),
    "能不能分三期付？",
    ("5月20日前提供報價", "安排工程師到府調試", "約王總監去總部參觀", "催法務回覆"),
    ("買一台新筆電", "每兩週週五整理價目表", "每週五下午3點給雲帆軟體發週報",
     "6月3日前給華信城市銀行發圖紙", "約雲帆軟體唐經理吃飯"),
    (("每月回訪一次", "每月最後一個週五"), ("出二期方案", "6月30日前"),
     ("產品示範", "6月30日前3次示範")),
    "12月續約", "滿意度不低於90%", "雲帆軟體 年度維護 新台幣12萬元",
    "匯入", "新增待辦", "新策略",
)  # fmt: skip
ENGLISH = Words(
    "en-GB",
    ("Alice Ames", "Bob Bell", "Mei Lin"),
    ("Acme Ltd", "Bolt Software", "Bright School"),
    "Wang Fang (CIO, data security)\nLi Wei (architect)\nTom Lee",
    "Ann Tang",
    "500 staff/USD 5m",
    "The system is slow, users complain\nClosing the month takes three days",
    "1. A new system; 2. Lower costs",
    ("Wang Fang (CIO)", "Li Wei (architect)"),
    (
        "Walked through plan B, item by item; they asked whether three instalments are possible",
        "Showed the new ledger module",
        "Confirmed clause 3 by phone, the terms of payment",
        "Sent the second quote: USD 98,000",
    ),
    ("They like the plan, want a quote before December", "Too dear, wants 5% off",
     "Agreed to sign next week"),
    "Can we pay in three instalments?",
    ("send a quote by May 20", "send an engineer over", "invite Wang Fang to headquarters",
     "chase legal for a reply"),
    ("buy a new laptop", "tidy the price list every second Friday",
     "send the report to Bolt Software every Friday at 3pm",
     "send Acme Ltd the drawing by June 3", "lunch with Ann Tang of Bolt Software"),
    (("Call them", "every last Friday"), ("Write plan C", "by 30 June"),
     ("Product demos", "3 demos by 30 June")),
    "Renew in December", "Satisfaction at least 90%", "Bolt Software yearly service USD 12,000",
    "Import", "Add a to-do", "New strategy",
)  # fmt: skip
TEAMS = [SIMPLIFIED, TRADITIONAL, ENGLISH]


@pytest.fixture(params=TEAMS, ids=lambda words: words.locale)
def words(request: pytest.FixtureRequest) -> Words:
    found: Words = request.param
    return found


def people(words: Words) -> list[User]:
    ids = (("UALICE", "alice"), ("UBOB", "bob"), ("UMEI", "mei"))
    return [
        User(id, handle, name, "", "Asia/Shanghai", words.locale)
        for (id, handle), name in zip(ids, words.people, strict=True)
    ]


@pytest.fixture
async def office(words: Words, sqlite_url: str) -> AsyncIterator[Office]:
    async with open_office(sqlite_url, people=people(words)) as office:
        yield office


@pytest.fixture
def other_url(sqlite_template: Path, tmp_path: Path) -> str:
    shutil.copyfile(sqlite_template, tmp_path / "other.db")
    return f"sqlite:///{tmp_path / 'other.db'}"


async def join(office: Office) -> None:
    for one in (office.alice, office.bob):
        await one.types("/followup manager @mei")
    await office.mei.types("/todo")
    await office.settle()


async def log(office: Office, by: Person, name: str, **fields: object) -> None:
    form = await by.types("/followup")
    await form.fill({"customer": name} | fields)
    result = await form.submit()
    if not result.closed:  # asked for more
        result = await form.submit()
    assert result.closed, result.errors
    await office.settle()


async def live(office: Office, words: Words) -> None:
    """Some weeks of a team."""
    bank, software, school = words.customers
    await add(
        office,
        office.alice,
        bank,
        industry="IT",
        size=words.size,
        chain=words.chain,
        stage="potential",
        pains=words.pains,
        goals=words.goals,
        contract_ends_on="2026-12-31",
    )
    await add(office, office.alice, software, industry="IT", chain=words.bare_chain)
    await add(office, office.bob, school, stage="cooperating")
    first, second, third, fourth = words.contents
    yes, dear, signs = words.feedbacks
    offer, engineer, visit, legal = words.todos
    await log(
        office, office.alice, bank, content=first, feedback=yes, method="visit",
        theirs=list(words.met), ours=["UALICE", "UBOB"], todo_1_text=offer,
        issue="complex", issue_question=words.question, next_contact="2026-05-20",
        satisfaction="4",
    )  # fmt: skip
    await office.skip(days=1)
    form = await office.alice.types("/followup")
    await form.fill(customer=software, content=second, feedback=dear)
    await form.click(words.more_todos)
    await form.fill(
        todo_1_text=engineer, todo_1_due="2026-05-18", todo_1_owner="UBOB", todo_2_text=visit
    )
    await form.submit()
    await form.submit() if form.is_open else None
    await office.settle()
    await log(office, office.bob, school, content=third, feedback=signs, todo_1_text=legal)
    await office.skip(days=3)
    await log(office, office.alice, software, content=fourth, next_contact="2026-05-25")
    for line in words.typed:
        await office.alice.types(f"/todo {line}")
    plan = await office.alice.types(f"/strategy {bank}")
    form = await plan.click(words.new_strategy)
    for _ in words.actions[1:]:
        await form.click(next(one for one in form.buttons if one.startswith("+")))
    for number, (text, timing) in enumerate(words.actions, start=1):
        await form.fill({f"action_{number}_text": text, f"action_{number}_timing": timing})
    await form.fill(goal=words.goal, expected_effect=words.effect)
    await save_anyway(office, form)
    await enter(office, office.alice, words.deal, kind="renewal")
    await office.settle()


async def exported(office: Office, by: Person) -> bytes:
    await by.types("/followup export", waits=False)
    await office.settle()
    [file] = by.dm.last().place.files
    content: bytes | None = by.world.files.find(file["id"]).content
    assert content is not None
    return content


async def drop(office: Office, by: Person, content: bytes) -> SeenMessage:
    await by.shares("kept.xlsx", content)
    await office.settle()
    return by.dm.last()


async def test_what_a_team_keeps_comes_in_whole_elsewhere(
    office: Office, words: Words, other_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record, "parts_of", lambda read: parts_of(read, 2))  # as of a larger team
    await join(office)
    await live(office, words)
    content = await exported(office, office.mei)
    async with open_office(other_url, office.clock.now(), people(words)) as other:
        await join(other)
        preview = await drop(other, other.mei, content)
        await preview.click(words.imports)
        await other.settle()
        assert told(await exported(other, other.mei)) == told(content)


async def test_what_a_team_keeps_changes_nothing_at_home(office: Office, words: Words) -> None:
    await join(office)
    await live(office, words)
    for by in (office.alice, office.mei):
        content = await exported(office, by)
        preview = await drop(office, by, content)
        assert words.imports not in preview.buttons
        assert "→" not in preview.text
        assert "➕" not in preview.text
        assert told(await exported(office, by)) == told(content)
