"""What people say right after the bot showed them something, to put it right or take it back. From
10:30 of Wednesday 6 May 2026."""

from datetime import timedelta

import pytest
from sqlmodel import Session, col, select

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage
from models import CaptureNote, Customer, FollowUp, Todo
from models.followups.note import NoteState
from tests.conversations.deals import enter
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.office import Office

CALLED = "call with Globex: they want plan A. todo: send the quote by Monday"
CALLED_ZH = "跟綠野電話，他們要方案A。待辦：下週一前報價"


@pytest.fixture
async def customers(office: Office) -> None:
    await add(office, office.alice, "Globex")
    await add(office, office.alice, "Northwind Robotics")
    await add(office, office.mei, "海岳食品")
    await add(office, office.mei, "綠野農場")


async def notes(office: Office) -> list[CaptureNote]:
    def read(session: Session) -> list[CaptureNote]:
        return list(session.exec(select(CaptureNote).order_by(col(CaptureNote.id))))

    return await office.bot.database.read(read)


async def drafted(office: Office, person: Person, line: str) -> None:
    await person.says(line)
    await office.settle()


async def saved(office: Office, person: Person, line: str, save: str = "Save") -> None:
    await drafted(office, person, line)
    await person.dm.messages[-1].click(save)
    await office.settle()


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    ("words", "said", "shows"),
    [
        ("oops, wrong customer, that was Northwind Robotics", "Northwind Robotics", "Robotics"),
        ("no, Northwind Robotics", "customer is now Northwind Robotics", "Northwind Robotics"),
        ("not Globex, Northwind Robotics", "customer is now Northwind Robotics", "Robotics"),
        ("no wait, by Friday", "“send the quote” is now due Fri, May 8", "Fri, May 8"),
        ("actually it was a visit", "contact method is now “Visit”", "Visit"),
        ("it was yesterday", "took place on Tue, May 5", "Tue, May 5"),
    ],
)
async def test_an_open_draft_is_put_right(
    office: Office, words: str, said: str, shows: str
) -> None:
    await drafted(office, office.alice, CALLED)
    draft = office.alice.dm.messages[-1]
    [answer] = await says(office, office.alice, words)
    assert answer.startswith("Changed:")
    assert said in answer
    assert shows in draft.text
    assert len(await notes(office)) == 1


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    ("words", "said", "shows"),
    [
        ("搞錯了，是海岳", "客户现在是海岳食品", "海岳食品"),
        ("記錯了，那是海岳", "客户现在是海岳食品", "海岳食品"),
        ("時間錯了，是早上八點半談的", "5月6日（周三）08:30", "08:30"),
        ("不是綠野，是海岳", "客户现在是海岳食品", "海岳食品"),
        ("下週一改成下週三", "5月13日", "5月13日"),
        ("改成拜訪", "上门拜访", "上门拜访"),
        ("是昨天不是今天", "5月5日", "5月5日"),
    ],
)
async def test_in_chinese_too(office: Office, words: str, said: str, shows: str) -> None:
    await drafted(office, office.mei, CALLED_ZH)
    draft = office.mei.dm.messages[-1]
    [answer] = await says(office, office.mei, words)
    assert answer.startswith("已改正")
    assert said in answer
    assert shows in draft.text
    assert len(await notes(office)) == 1


@pytest.mark.usefixtures("customers")
@pytest.mark.both_databases
async def test_what_was_put_right_is_what_is_saved(office: Office) -> None:
    await drafted(office, office.alice, CALLED)
    for words in ("actually it was a visit", "it was Northwind Robotics", "no wait, by Friday"):
        await says(office, office.alice, words)
    await office.alice.dm.messages[-1].click("Save")
    await office.settle()

    def read(session: Session) -> tuple[FollowUp, Customer, Todo]:
        record = session.exec(select(FollowUp)).one()
        todo = session.exec(select(Todo)).one()
        return record, session.get_one(Customer, record.customer_id), todo

    record, customer, todo = await office.bot.database.read(read)
    assert record.method == "visit"
    assert customer.name == "Northwind Robotics"
    assert str(todo.due) == "2026-05-08"
    assert todo.text == "send the quote"


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("oops, wrong customer, that was Northwind Robotics", "Northwind Robotics"),
        ("actually it was a visit", "Visit"),
        ("no wait, by Friday", "Fri, May 8"),
        ("it was yesterday", "Tue, May 5"),
    ],
)
async def test_a_record_is_put_right_like_by_its_form(
    office: Office, words: str, said: str
) -> None:
    await saved(office, office.alice, CALLED)
    confirmation = await office.alice.dm.next(containing="Recorded: Globex")
    [answer] = await says(office, office.alice, words)
    assert answer.startswith("Changed:")
    assert said in answer
    assert said in confirmation.text
    assert {"Edit", "Undo"} <= set(office.alice.dm.messages[-1].buttons)
    assert len(await notes(office)) == 1


@pytest.mark.usefixtures("customers")
async def test_a_todo_is_put_right(office: Office) -> None:
    await office.alice.types("/todo send the brochure by Monday")
    [answer] = await says(office, office.alice, "no wait, by Friday")
    assert "is now due Fri, May 8" in answer
    [answer] = await says(office, office.alice, "make that 3pm")
    assert answer.startswith("I couldn't tell for sure")


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize("words", ["delete that", "never mind", "discard it", "算了", "刪掉"])
async def test_a_draft_is_discarded_and_can_be_had_again(office: Office, words: str) -> None:
    await drafted(office, office.alice, CALLED)
    draft = office.alice.dm.messages[-1]
    [answer] = await says(office, office.alice, words)
    assert answer.startswith("The draft is discarded")
    assert "Save" not in draft.buttons
    await office.alice.dm.messages[-1].click("Keep it after all")
    await office.settle()
    [note] = await notes(office)
    assert note.state is NoteState.OPEN
    assert "Save" in draft.buttons


@pytest.mark.usefixtures("customers")
async def test_all_drafts_are_discarded_and_can_be_had_again(office: Office) -> None:
    await drafted(office, office.alice, CALLED)
    await drafted(office, office.alice, "met Northwind Robotics, they like the new arm")
    [answer] = await says(office, office.alice, "discard all")
    assert answer.startswith("2 drafts are discarded")
    await office.alice.dm.messages[-1].click("Keep them after all")
    await office.settle()
    assert {one.state for one in await notes(office)} == {NoteState.OPEN}


@pytest.mark.usefixtures("customers")
async def test_a_record_is_taken_back_by_its_button_alone(office: Office) -> None:
    await saved(office, office.alice, CALLED)
    [answer] = await says(office, office.alice, "never mind")
    assert answer.startswith("Nothing has been changed yet")
    shown = office.alice.dm.messages[-1]
    await shown.click("Undo")
    await office.settle()
    assert "Undo" not in shown.buttons

    def read(session: Session) -> bool:
        return session.exec(select(FollowUp)).one().is_live

    assert not await office.bot.database.read(read)


@pytest.mark.usefixtures("customers")
async def test_a_todo_is_deleted_and_can_be_had_again(office: Office) -> None:
    await office.alice.types("/todo send the brochure by Monday")
    [answer] = await says(office, office.alice, "delete that")
    assert answer.startswith("The to-do is deleted: “send the brochure”")
    shown = office.alice.dm.messages[-1]
    await shown.click("Undo")
    await office.settle()
    assert "send the brochure" in shown.text
    assert "Undo" not in shown.buttons


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    "words", ["oops, wrong customer", "wrong customer, that was Zeta", "no wait, it was Priya"]
)
async def test_what_is_not_sure_is_said_and_makes_no_draft(office: Office, words: str) -> None:
    await saved(office, office.alice, CALLED)
    [answer] = await says(office, office.alice, words)
    assert "so I changed nothing" in answer
    assert "Edit" in office.alice.dm.messages[-1].buttons
    assert len(await notes(office)) == 1


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    "words",
    [
        "no wait, met Bob at Northwind Robotics yesterday, he wants the offer by Friday",
        "oops, forgot to call Northwind Robotics",
        "I meant to visit Northwind Robotics tomorrow",
        "actually Northwind Robotics called, they need the drawings this week",
    ],
)
async def test_a_whole_new_line_is_a_note_of_its_own(office: Office, words: str) -> None:
    await drafted(office, office.alice, CALLED)
    await says(office, office.alice, words)
    assert len(await notes(office)) == 2


async def test_where_nothing_was_shown_nothing_is_put_right(office: Office) -> None:
    [answer] = await says(office, office.alice, "no wait, by Friday")
    assert "changed nothing. The buttons" not in answer


@pytest.mark.usefixtures("customers")
async def test_an_hour_later_nothing_is_put_right(office: Office) -> None:
    await saved(office, office.alice, CALLED)
    await office.skip(minutes=61)
    [answer, *_] = await says(office, office.alice, "actually it was a visit")
    assert not answer.startswith("Changed")


@pytest.mark.usefixtures("customers")
async def test_in_the_thread_of_a_record_it_is_put_right_and_no_comment(office: Office) -> None:
    await saved(office, office.alice, CALLED)
    confirmation = await office.alice.dm.next(containing="Recorded: Globex")
    await saved(office, office.alice, "call with Northwind Robotics: they like the new arm")
    await office.alice.says("actually it was a visit", thread_ts=confirmation.ts)
    await office.settle()
    assert "Visit" in confirmation.text
    await office.alice.says("wrong customer", thread_ts=confirmation.ts)
    await office.settle()
    assert "wrong customer" in confirmation.text


@pytest.mark.usefixtures("customers")
async def test_an_amount_is_put_right_in_its_currency(office: Office) -> None:
    await drafted(office, office.alice, "call with Globex: their budget is 60k USD for plan A")
    draft = office.alice.dm.messages[-1]
    await says(office, office.alice, "sorry, it was 65k")
    assert "65k USD for plan A" in draft.text


def offers(office: Office) -> list[SeenMessage]:
    return [one for one in office.alice.dm.messages if "Record it" in one.buttons]


@pytest.mark.parametrize("typed", ["no, 65k", "金额改65k", "the amount is 65k"])
@pytest.mark.usefixtures("customers")
async def test_the_amount_of_a_deal_that_is_offered_is_put_right_in_both(
    office: Office, typed: str
) -> None:
    await enter(office, office.alice, "Globex CNY 58k new business, stage: contract")
    await office.skip(minutes=1)
    await says(office, office.alice, "Globex signed, 60k")
    before = offers(office)[-1]
    await says(office, office.alice, typed)
    [note] = await notes(office)
    assert "65k" in note.typed
    anew = offers(office)[-1]
    assert "CNY 65,000" in anew.text
    await before.click("Record it", waits=False)  # it is withdrawn
    await office.settle()
    await anew.click("Record it")
    assert "won" in anew.text
    assert "CNY 65,000" in anew.text


@pytest.mark.usefixtures("customers")
async def test_whose_an_offer_is_stays_as_it_was_said(office: Office) -> None:
    await drafted(office, office.alice, "Globex signed, 60k USD")
    [answer] = await says(office, office.alice, "sorry, it was Northwind Robotics")
    assert answer.startswith("I changed nothing: what I offered you")
    [note] = await notes(office)
    assert "Globex" in note.typed


@pytest.mark.usefixtures("customers")
async def test_a_leave_that_was_entered_since_is_not_taken_for_a_draft(office: Office) -> None:
    await drafted(office, office.alice, CALLED)
    await office.skip(minutes=2)
    await says(office, office.alice, "off on Friday")
    [answer] = await says(office, office.alice, "no wait, Thursday")
    assert "so I changed nothing. Please change it where it is shown" in answer
    [note] = await notes(office)
    assert not note.corrected


@pytest.mark.usefixtures("customers")
async def test_a_todo_goes_to_the_right_customer_with_its_words(office: Office) -> None:
    await office.alice.types("/todo send the brochure to Globex by Monday")
    [answer] = await says(office, office.alice, "oops, wrong customer, it was Northwind Robotics")
    assert "send the brochure to Northwind Robotics" in answer


@pytest.mark.usefixtures("customers")
async def test_a_deal_gets_its_amount_and_keeps_its_customer(office: Office) -> None:
    await enter(office, office.alice, "Globex 500k CNY plan A", kind="new", stage="proposal")
    [answer] = await says(office, office.alice, "no wait, 520k")
    assert "amount is now 520k" in answer
    assert "520,000" in answer
    [answer] = await says(office, office.alice, "wrong customer, it was Northwind Robotics")
    assert answer.startswith("A deal keeps its customer")


@pytest.mark.usefixtures("customers")
async def test_who_was_met_is_put_right_in_a_saved_record(office: Office) -> None:
    await saved(office, office.mei, "跟綠野的周工電話，聊了方案A，他很滿意", "保存")
    before = len(await notes(office))
    [answer] = await says(office, office.mei, "不是周工，是鄒工")
    assert "鄒工" in answer

    shown = office.mei.dm.messages[-1].text
    assert "鄒工" in shown
    assert "周工" not in shown
    assert len(await notes(office)) == before


@pytest.mark.usefixtures("customers")
async def test_who_was_met_is_put_right_in_a_draft(office: Office) -> None:
    await drafted(office, office.mei, "跟綠野的周工電話，聊了方案A，他很滿意")
    draft = office.mei.dm.messages[-1]
    await says(office, office.mei, "周工其實不在，是鄒工問的")
    assert "鄒工" in draft.text
    assert "周工" not in draft.text
    assert len(await notes(office)) == 1


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    "words",
    ["是唐经理问的", "不是模板，是正式合同", "记错了，是赵主任", "何总其实不在，是唐经理问的"],
)
async def test_a_correction_that_fits_nothing_shows_what_it_may_be_of(
    office: Office, words: str
) -> None:
    await saved(office, office.mei, CALLED_ZH, "保存")
    before = len(await notes(office))
    [answer] = await says(office, office.mei, words)
    assert "什么都没有改动" in answer
    assert "编辑" in office.mei.dm.messages[-1].buttons
    assert len(await notes(office)) == before


@pytest.mark.usefixtures("customers")
async def test_a_customer_is_put_right_once_more(office: Office) -> None:
    await drafted(office, office.alice, CALLED)
    await says(office, office.alice, "oops wrong customer, that was Northwind Robotics")
    [answer] = await says(office, office.alice, "no sorry, it was Globex after all")
    assert "customer is now Globex" in answer
    assert len(await notes(office)) == 1


@pytest.mark.usefixtures("customers")
async def test_a_to_do_is_given_to_another_colleague(office: Office) -> None:
    await office.bob.types("/todo")
    await drafted(office, office.mei, "待辦：<@UBOB> 下週一前回電給綠野農場")
    [answer] = await says(office, office.mei, "不是Bob，是Alice")
    assert "现在由alice负责" in answer

    def read(session: Session) -> Todo:
        return session.exec(select(Todo)).one()

    todo = await office.bot.database.read(read)
    assert todo.owner_id != todo.given_by_id


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    "words", ["不是很满意綠野的方案，是价格太高了", "王总没来綠野的会，是出差了，下周再约"]
)
async def test_a_line_of_its_own_is_a_note(office: Office, words: str) -> None:
    await saved(office, office.mei, CALLED_ZH, "保存")
    before = len(await notes(office))
    await says(office, office.mei, words)
    assert len(await notes(office)) == before + 1


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize("is_drafted", [False, True])
async def test_the_hour_of_another_customers_contact_is_shown_to_be_put_right(
    office: Office, is_drafted: bool
) -> None:
    await saved(office, office.mei, "下週三下午三點跟海岳開會", "保存")
    office.clock.skip(timedelta(hours=2))
    if is_drafted:
        await drafted(office, office.mei, CALLED_ZH)
    before = len(await notes(office))
    [answer] = await says(office, office.mei, "不對，海岳是下午四點")
    assert "什么都没有改动" in answer
    assert "海岳食品" in answer
    assert len(await notes(office)) == before


@pytest.mark.usefixtures("customers")
async def test_the_hour_of_what_was_just_planned_is_put_right_by_its_customer(
    office: Office,
) -> None:
    await saved(office, office.mei, "下週三下午三點跟海岳開會", "保存")
    [answer] = await says(office, office.mei, "不對，海岳是下午四點")
    assert "5月13日（周三）16:00" in answer
