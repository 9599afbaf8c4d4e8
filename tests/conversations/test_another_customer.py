"""A correction of the customer: what is one, what is none, and the way back. From 10:30 of
Wednesday 6 May 2026."""

import pytest
from sqlmodel import Session, select

from bot.localslack.people.people import Person
from models import Customer, FollowUp
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.conversations.test_put_right import CALLED, CALLED_ZH, drafted, notes, saved
from tests.office import Office


@pytest.fixture
async def customers(office: Office) -> None:
    await add(office, office.alice, "Globex")
    await add(office, office.alice, "Northwind Robotics")
    await add(office, office.mei, "海岳食品")
    await add(office, office.mei, "綠野農場")


async def customer_of_record(office: Office) -> str:
    def read(session: Session) -> str:
        return session.get_one(Customer, session.exec(select(FollowUp)).one().customer_id).name

    return await office.bot.database.read(read)


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    "words",
    [
        "海岳那个不是问题，关掉",
        "海岳那個不是投訴",
        "海岳那个不是续约，是新签",
        "不对，海岳那个不是投诉",
        "海岳的报价不是正式的",
    ],
)
@pytest.mark.parametrize("is_saved", [False, True])
async def test_what_is_said_of_another_customer_moves_no_record(
    office: Office, words: str, *, is_saved: bool
) -> None:
    await drafted(office, office.mei, CALLED_ZH)
    if is_saved:
        await office.mei.dm.messages[-1].click("保存")
        await office.settle()
    said = await says(office, office.mei, words)
    assert not any(one.startswith("已改正") for one in said)
    assert "綠野" in (await notes(office))[0].typed
    if is_saved:
        assert await customer_of_record(office) == "綠野農場"


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    "words",
    ["the Northwind one isn't an issue", "Northwind Robotics is not a complaint, close it"],
)
async def test_nor_in_english(office: Office, words: str) -> None:
    await saved(office, office.alice, CALLED)
    said = await says(office, office.alice, words)
    assert not any(one.startswith("Changed") for one in said)
    assert await customer_of_record(office) == "Globex"


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    "words",
    [
        "打錯，是海岳的吳小姐",
        "剛剛那筆記錯客戶，應該是海岳",
        "刚才那条不是綠野，是海岳",
        "把刚才那条的客户改成海岳",
        "记错了是海岳",
    ],
)
@pytest.mark.parametrize("is_saved", [False, True])
async def test_the_wrong_customer_in_other_words(
    office: Office, words: str, *, is_saved: bool
) -> None:
    await drafted(office, office.mei, CALLED_ZH)
    if is_saved:
        await office.mei.dm.messages[-1].click("保存")
        await office.settle()
    [answer] = await says(office, office.mei, words)
    assert answer.startswith("已改正：客户现在是海岳食品")
    assert len(await notes(office)) == 1


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    "words",
    [
        "the last one was for Northwind",
        "that last one was Northwind, not Globex",
        "sorry, that was meant for Northwind",
        "I logged that under the wrong customer, it's Northwind",
    ],
)
async def test_in_english_too(office: Office, words: str) -> None:
    await saved(office, office.alice, CALLED)
    [answer] = await says(office, office.alice, words)
    assert answer.startswith("Changed: the customer is now Northwind Robotics")


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize("words", ["剛才那筆是視訊不是電話", "剛剛那通是視訊"])
async def test_how_they_talked_in_other_words(office: Office, words: str) -> None:
    await saved(office, office.mei, CALLED_ZH, "保存")
    [answer] = await says(office, office.mei, words)
    assert answer.startswith("已改正：沟通方式现在是")


async def back(office: Office, person: Person, button: str) -> str:
    shown = person.dm.messages[-1]
    await shown.click(button)
    await office.settle()
    return shown.text


@pytest.mark.usefixtures("customers")
@pytest.mark.both_databases
async def test_a_record_gets_its_customer_back_at_one_press(office: Office) -> None:
    await saved(office, office.alice, CALLED)
    confirmation = await office.alice.dm.next(containing="Recorded: Globex")
    await says(office, office.alice, "no, Northwind Robotics")
    assert "Recorded: Northwind" in confirmation.text
    said = await back(office, office.alice, "Change back")
    assert said.startswith("Changed back: the customer is Globex again.")
    assert "Recorded: Globex" in confirmation.text
    assert await customer_of_record(office) == "Globex"


async def test_who_took_part_is_there_again(office: Office) -> None:
    """They are nobody of the other customer's, which is said."""
    await add(office, office.alice, "Globex", chain="Helen Marsh (Medical director)")
    await add(office, office.alice, "Northwind Robotics")
    await saved(office, office.alice, "call with Globex, Helen Marsh is fine with plan A")
    confirmation = await office.alice.dm.next(containing="Recorded: Globex")
    assert "Helen Marsh" in confirmation.text
    [said] = await says(office, office.alice, "no, Northwind Robotics")
    assert "No longer an attendee, as not one of theirs: Helen Marsh." in said
    assert "Attendees (customer)" not in confirmation.text
    await back(office, office.alice, "Change back")
    assert "Helen Marsh (Medical director)" in confirmation.text


@pytest.mark.usefixtures("customers")
async def test_a_draft_is_as_it_was_and_what_was_changed_since_stays(office: Office) -> None:
    await drafted(office, office.mei, CALLED_ZH)
    await says(office, office.mei, "是海岳")
    said = await back(office, office.mei, "改回去")
    assert said.startswith("已改回")
    assert (await notes(office))[0].typed == CALLED_ZH
    await says(office, office.mei, "是海岳")
    first = office.mei.dm.messages[-1]
    await says(office, office.mei, "是綠野")
    await first.click("改回去")
    await office.settle()
    assert first.text.startswith("之后又改动过")


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize("words", ["還原", "復原", "刪掉剛剛那筆"])
async def test_taking_back_in_other_words(office: Office, words: str) -> None:
    await saved(office, office.mei, CALLED_ZH, "保存")
    await says(office, office.mei, words)
    assert "撤销" in office.mei.dm.messages[-1].buttons


@pytest.mark.usefixtures("customers")
async def test_of_two_that_may_be_meant_neither_is_taken(office: Office) -> None:
    await add(office, office.mei, "海岳物流")
    await saved(office, office.mei, CALLED_ZH, "保存")
    [answer] = await says(office, office.mei, "记错了，是海岳")
    assert answer.startswith("不能确定您说的是哪个客户")
    assert await customer_of_record(office) == "綠野農場"


@pytest.mark.usefixtures("customers")
@pytest.mark.parametrize(
    ("words", "day"), [("make that Monday", "Mon, May 11"), ("no wait, Thursday", "Thu, May 7")]
)
async def test_a_day_after_the_button_of_a_move_is_that_of_the_button(
    office: Office, words: str, day: str
) -> None:
    await office.alice.types("/todo send the audit report by Wednesday")
    await drafted(office, office.alice, CALLED)
    await says(office, office.alice, "push the audit report to Friday")
    [shown] = await says(office, office.alice, words)
    assert "audit report" in shown
    assert f"Move to {day}" in office.alice.dm.messages[-1].buttons
    assert not (await notes(office))[0].corrected


@pytest.mark.usefixtures("customers")
async def test_where_nothing_is_sure_it_says_whose_buttons_are_shown(office: Office) -> None:
    await drafted(office, office.alice, CALLED)
    [answer] = await says(office, office.alice, "make it 5%")
    assert answer.startswith("I couldn't tell for sure")
    assert "they want plan A" in answer


@pytest.mark.usefixtures("customers")
async def test_an_amount_with_thousands_is_put_right_in_the_thread_of_its_record(
    office: Office,
) -> None:
    await saved(office, office.alice, "call with Globex: he signs if we hold 1,240 a clinic")
    confirmation = await office.alice.dm.next(containing="Recorded: Globex")
    await office.alice.says("it's 1,420 not 1,240", thread_ts=confirmation.ts)
    await office.settle()
    assert "1,420 a clinic" in confirmation.text
    assert "1,240" not in confirmation.text
