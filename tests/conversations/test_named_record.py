"""A record or a draft that is named is taken back, goes back to its customer, or is added to. From
10:30 of Wednesday 6 May 2026."""

import pytest
from sqlmodel import select

from models import FollowUp
from models.followups.note import NoteState
from tests.conversations.profiles import add
from tests.conversations.test_another_customer import customer_of_record
from tests.conversations.test_direct_message import says
from tests.conversations.test_put_right import drafted, notes, saved
from tests.office import Office

CALLED = "call with Anna Lee at Globex: they want plan A"
CALLED_ZH = "上午跟綠野的林經理通電話，想加五個帳號"


@pytest.fixture
async def customers(office: Office) -> None:
    await add(office, office.alice, "Globex", chain="Anna Lee")
    await add(office, office.alice, "Northwind Robotics")
    await add(office, office.mei, "海岳食品")
    await add(office, office.mei, "綠野農場", chain="林經理")


async def record(office: Office) -> FollowUp:
    return await office.bot.database.read(lambda session: session.exec(select(FollowUp)).one())


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize("words", ["改回綠野", "改回去", "还是改回綠野吧", "换回原来的"])
async def test_it_goes_back_to_its_customer_in_words(office: Office, words: str) -> None:
    await saved(office, office.mei, CALLED_ZH, "保存")
    await says(office, office.mei, "搞錯了，是海岳")
    assert await customer_of_record(office) == "海岳食品"
    [answer] = await says(office, office.mei, words)
    assert answer.startswith("已改回：客户还是綠野農場")
    assert "林經理" in (await office.mei.dm.next(containing="已记录：綠野農場")).text


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize("words", ["change it back", "put it back to Globex", "back to Globex"])
async def test_in_english_too(office: Office, words: str) -> None:
    await saved(office, office.alice, CALLED)
    await says(office, office.alice, "oops, wrong customer, that was Northwind Robotics")
    [answer] = await says(office, office.alice, words)
    assert "Globex" in answer
    assert await customer_of_record(office) == "Globex"


@pytest.mark.usefixtures("customers")
async def test_back_to_a_customer_that_it_was_not_of_changes_nothing(office: Office) -> None:
    await saved(office, office.alice, CALLED)
    await says(office, office.alice, "oops, wrong customer, that was Northwind Robotics")
    await says(office, office.alice, "back to Zeta")
    assert await customer_of_record(office) == "Northwind Robotics"


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize("words", ["綠野那筆刪掉", "林經理那条记录不要了", "把綠野那笔删了"])
async def test_the_record_that_is_named_is_shown_with_its_undo(office: Office, words: str) -> None:
    await saved(office, office.mei, CALLED_ZH, "保存")
    await office.mei.types("/todo 寄樣品給綠野 週五")
    [answer] = await says(office, office.mei, words)
    assert answer.startswith("还没有改动")
    await office.mei.dm.messages[-1].click("撤销")
    await office.settle()
    assert not (await record(office)).is_live
    assert len(await notes(office)) == 1


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    ("words", "is_mei"),
    [
        ("林經理那筆刪掉", True),
        ("把綠野那条草稿删了", True),
        ("delete the Globex draft", False),
        ("discard the note about Anna Lee", False),
    ],
)
async def test_the_draft_that_is_named_is_discarded(
    office: Office, words: str, *, is_mei: bool
) -> None:
    person = office.mei if is_mei else office.alice
    await drafted(office, person, CALLED_ZH if is_mei else CALLED)
    await drafted(
        office, person, "跟海岳開會，他們要報價" if is_mei else "visit to Northwind Robotics: fine"
    )
    await says(office, person, words)
    assert [one.state for one in await notes(office)] == [NoteState.DISCARDED, NoteState.OPEN]


@pytest.mark.usefixtures("customers")
async def test_of_another_customer_nothing_goes(office: Office) -> None:
    await drafted(office, office.mei, CALLED_ZH)
    await says(office, office.mei, "海岳那筆刪掉")
    assert (await notes(office))[0].state is NoteState.OPEN


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    ("words", "hour"),
    [("時間是早上八點半", 8), ("剛才那通電話是早上打的不是下午", 10)],
)
async def test_the_time_of_a_contact_is_put_right(office: Office, words: str, hour: int) -> None:
    await saved(office, office.mei, CALLED_ZH, "保存")
    [answer] = await says(office, office.mei, words)
    assert answer.startswith("已改正：沟通时间")
    found = await record(office)
    assert found.occurred_at.hour == hour - 8  # in UTC
    assert len(await notes(office)) == 1


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize("is_saved", [False, True])
async def test_what_is_added_is_a_part_of_it(office: Office, *, is_saved: bool) -> None:
    await drafted(office, office.mei, CALLED_ZH)
    if is_saved:
        await office.mei.dm.messages[-1].click("保存")
        await office.settle()
    [answer] = await says(office, office.mei, "补充一句，他们采购部换了新人，姓梁")
    assert answer.startswith("已补充")
    if not is_saved:
        await office.mei.dm.messages[-1].click("保存")
        await office.settle()
    assert "想加五個帳號\n他们采购部换了新人，姓梁" in (await record(office)).content
    assert len(await notes(office)) == 1


@pytest.mark.usefixtures("customers")
async def test_what_was_forgotten_is_added_in_english(office: Office) -> None:
    await saved(office, office.alice, CALLED)
    await says(office, office.alice, "forgot to mention that they have a new buyer")
    assert "they have a new buyer" in (await record(office)).content


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize("words", ["补充：周五前给他发合同", "补充资料周五发给綠野"])
async def test_a_promise_that_is_added_is_shown_before_it_is_kept(
    office: Office, words: str
) -> None:
    await saved(office, office.mei, CALLED_ZH, "保存")
    await says(office, office.mei, words)
    assert "发" not in (await record(office)).content


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    ("words", "added"),
    [
        ("also she mentioned their lease ends in June", "she mentioned their lease ends in June"),
        ("oh and they also asked for net 60", "they also asked for net 60"),
    ],
)
async def test_what_they_said_besides_is_a_part_of_it(
    office: Office, words: str, added: str
) -> None:
    await saved(office, office.alice, CALLED)
    await says(office, office.alice, words)
    assert added in (await record(office)).content
    assert len(await notes(office)) == 1


@pytest.mark.usefixtures("customers")
async def test_what_they_asked_besides_waits_for_an_answer_too(office: Office) -> None:
    await saved(office, office.mei, CALLED_ZH, "保存")
    [answer] = await says(office, office.mei, "对了他还问能不能开增值税专票")
    assert answer.startswith("已补充，并列入待答复的问题。")
    assert "他还问能不能开增值税专票" in office.mei.dm.messages[-2].text
    assert len(await notes(office)) == 1


async def test_a_to_do_is_not_needed_any_more(office: Office) -> None:
    await office.mei.types("/todo 准备下周二简报")
    [answer] = await says(office, office.mei, "刚才那个不用了")
    assert answer.startswith("待办已删除")
