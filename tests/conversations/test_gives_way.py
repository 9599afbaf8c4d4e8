"""A next contact where another is planned with the customer: which one gives way is said, and both
are kept at one press."""

import pytest
from sqlmodel import Session, select

from models import Appointment
from tests.conversations.profiles import add
from tests.office import Office


async def stored_plans(office: Office) -> list[str]:
    def read(session: Session) -> list[str]:
        planned = session.exec(select(Appointment).where(Appointment.state == "planned"))
        return sorted(f"{one.on} {one.starts}" for one in planned)

    return await office.bot.database.read(read)


@pytest.mark.parametrize(
    ("who", "first", "then", "instead", "both"),
    [
        (
            "alice",
            "seeing Northwind tomorrow",
            "seeing Northwind next Friday at 4pm",
            "Instead of  Thu, May 7",
            "Keep both",
        ),
        (
            "mei",
            "明天拜访Northwind",
            "下周五下午4点跟Northwind开会",
            "取代原定的  5月7日",
            "两个都保留",
        ),
        (
            "bob",
            "明天拜訪Northwind",
            "下週五下午四點要去拜訪Northwind",
            "取代原定的  5月7日",
            "兩個都保留",
        ),
    ],
)
@pytest.mark.parametrize("keeps", [False, True])
async def test_a_planned_contact_that_gives_way_is_named_and_kept_at_one_press(
    office: Office, who: str, first: str, then: str, instead: str, both: str, keeps: bool
) -> None:
    person = office.slack.person(who)
    await add(office, person, "Northwind")
    await person.says(first)
    await office.settle()
    save = person.dm.last().buttons[0]
    await person.dm.last().click(save)
    await office.settle()
    assert await stored_plans(office) == ["2026-05-07 None"]

    await person.says(then)
    await office.settle()
    draft = person.dm.last()
    assert instead in draft.text
    await draft.click(both if keeps else save)
    await office.settle()
    kept = ["2026-05-07 None"] if keeps else []
    assert await stored_plans(office) == [*kept, "2026-05-15 16:00:00"]
    shown = draft.text
    assert (instead.split("  ")[1] in shown) is not keeps


async def test_a_plan_that_is_moved_in_words_leaves_no_second_one(office: Office) -> None:
    await add(office, office.alice, "Northwind")
    await office.alice.says("seeing Northwind tomorrow at 3pm")
    await office.settle()
    await office.alice.dm.last().click("Save")
    await office.alice.says("meeting with Northwind moved to 20 May 2pm")
    await office.settle()
    assert await stored_plans(office) == ["2026-05-20 14:00:00"]


async def test_the_same_day_without_its_hour_keeps_the_hour(office: Office) -> None:
    await add(office, office.alice, "Northwind")
    for typed in ("seeing Northwind tomorrow at 3pm", "seeing Northwind tomorrow"):
        await office.alice.says(typed)
        await office.settle()
        await office.alice.dm.last().click("Save")
        await office.settle()
    form = await office.alice.types("/followup Northwind")
    await form.fill(content="Showed plan A to Ann", next_contact="2026-05-07")
    assert (await form.submit()).closed
    await office.settle()
    assert await stored_plans(office) == ["2026-05-07 15:00:00"]


async def test_a_record_says_which_plan_its_next_contact_takes_the_place_of(
    office: Office,
) -> None:
    await add(office, office.alice, "Northwind")
    for day in ("2026-05-12", "2026-05-20"):
        form = await office.alice.types("/followup Northwind")
        await form.fill(content="Showed plan A to Ann", next_contact=day)
        assert (await form.submit()).closed
        await office.settle()
    saved = office.alice.dm.last()
    assert "Instead of  Tue, May 12" in saved.text
    assert await stored_plans(office) == ["2026-05-20 None"]
    await saved.click("Keep both")
    await office.settle()
    assert await stored_plans(office) == ["2026-05-12 None", "2026-05-20 None"]
    assert "Instead of" not in saved.text


async def test_save_on_home_loses_no_plan(office: Office) -> None:
    await add(office, office.alice, "Northwind")
    await office.alice.says("seeing Northwind tomorrow")
    await office.settle()
    await office.alice.dm.last().click("Save")
    await office.alice.says("seeing Northwind next Friday at 4pm")
    await office.settle()
    home = await office.alice.opens_home()
    await home.select("home-note:2", "save")
    await office.settle()
    assert await stored_plans(office) == ["2026-05-07 None", "2026-05-15 16:00:00"]
