"""A promise that comes again, in a follow-up's words: the draft, its Save and its form keep it."""

import pytest
from sqlmodel import Session, col, select

from models import Todo
from tests.conversations.profiles import add
from tests.office import Office

PACK = (
    "called Priya at Northwind, she is happy with the trial and wants it for all three sites. "
    "I promised to send her the audit pack every Monday and the invoice by Friday"
)
Row = tuple[str, int | None, str]


async def stored(office: Office) -> list[Row]:
    """Each to-do with its day and the days of its rule."""

    def read(session: Session) -> list[Row]:
        return [
            (one.text, one.due.day if one.due else None, (one.rule or "").partition("weekdays=")[2])
            for one in session.exec(select(Todo).order_by(col(Todo.id)))
        ]

    return await office.bot.database.read(read)


async def test_two_promises_with_different_days_stay_two_and_one_repeats(office: Office) -> None:
    await add(office, office.alice, "Northwind")
    await office.alice.says(PACK)
    draft = await office.alice.dm.next(containing="audit pack")
    assert "by Mon, May 11 · repeats every Mon" in draft.text
    assert "by Fri, May 8" in draft.text
    await office.settle()

    await draft.click("Save")
    await office.settle()
    saved = office.alice.dm.last().text
    assert "by Mon, May 11 · repeats every Mon" in saved
    [pack, invoice] = await stored(office)
    assert ("audit pack" in pack[0], *pack[1:]) == (True, 11, "0")
    assert ("invoice" in invoice[0], *invoice[1:]) == (True, 8, "")


async def test_the_form_shows_how_often_and_saves_what_it_says_then(office: Office) -> None:
    await add(office, office.alice, "Northwind")
    await office.alice.says(PACK)
    draft = await office.alice.dm.next(containing="audit pack")
    await office.settle()
    form = await draft.click("Edit")
    assert form.value("todo_1_repeats") == "every Monday"
    await form.fill(todo_1_repeats="now and then")
    refused = await form.submit()
    assert "I don't understand how often" in refused.errors["todo_1_repeats"]
    await form.fill(todo_1_repeats="every Thursday")
    assert (await form.submit()).closed
    [pack, invoice] = await stored(office)
    assert pack[1:] == (7, "3")
    assert invoice[1:] == (8, "")


@pytest.mark.parametrize(
    ("customer", "typed", "text"),
    [
        ("Meridian", "I promised Helen at Meridian an update every Friday", "an update"),
        ("恒达", "答应恒达每周五发周报", "答应恒达发周报"),
        ("恒達", "我每週五寄報表給恒達", "寄報表給恒達"),
    ],
)
async def test_what_only_lies_ahead_repeats_as_well(
    office: Office, customer: str, typed: str, text: str
) -> None:
    await add(office, office.alice, customer)
    await office.alice.says(typed)
    draft = await office.alice.dm.next(containing="A to-do?")
    assert "by Fri, May 8 · repeats every Fri" in draft.text
    await office.settle()

    await draft.click("Save")
    await office.settle()
    assert "repeats every Fri" in draft.text
    [(said, day, weekdays)] = await stored(office)
    assert text in said
    assert (day, weekdays) == (8, "4")


async def test_saved_later_it_is_due_on_its_next_day(office: Office) -> None:
    await add(office, office.alice, "Meridian")
    await office.alice.says("I promised Helen at Meridian an update every Friday")
    draft = await office.alice.dm.next(containing="A to-do?")
    await office.settle()
    await office.skip(days=5)  # to Monday, May 11
    await draft.click("Save")
    [(_, day, weekdays)] = await stored(office)
    assert (day, weekdays) == (15, "4")


async def test_what_is_said_often_and_not_understood_is_asked(office: Office) -> None:
    await add(office, office.alice, "Northwind")
    await office.alice.says(
        "called Priya at Northwind, she is happy with the trial and wants it for all sites. "
        "I'll check in with her every few weeks"
    )
    draft = await office.alice.dm.next(containing="check in")
    assert "It isn't clear how often “check in with her every few weeks” comes again" in draft.text
    await office.settle()
    form = await draft.click("Edit")
    assert form.value("todo_1_repeats") is None
    await form.fill(todo_1_repeats="every second Monday")
    assert (await form.submit()).closed
    [(_, day, weekdays)] = await stored(office)
    assert (day, weekdays) == (11, "0")


@pytest.mark.parametrize(
    ("customer", "typed"),
    [
        ("Northwind", "called Priya at Northwind, happy with all of it. They pay every Friday"),
        ("恒达", "和恒达王总通了电话，他很满意。王总答应每周五打款"),
        ("恒達", "跟恒達王總通電話，他很滿意。他們每週五付款"),
    ],
)
async def test_what_the_customer_does_again_and_again_is_no_to_do(
    office: Office, customer: str, typed: str
) -> None:
    await add(office, office.alice, customer)
    await office.alice.says(typed)
    draft = await office.alice.dm.next(containing=typed[-6:])
    await office.settle()
    assert "repeats" not in draft.text
    await draft.click("Save")
    assert await stored(office) == []
