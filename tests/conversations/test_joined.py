"""Who is in a customer's decision chain by a record alone leaves it with that record's mistake.
From 10:30 of Wednesday 6 May 2026."""

import pytest
from sqlmodel import Session, col, select

from bot.localslack.people.people import Person
from models import Contact, Customer
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.conversations.test_put_right import saved
from tests.office import Office

MET = "call with Anna Lee at Globex: they want plan A"
MET_ZH = "上午跟綠野的林經理通電話，想加五個帳號"


@pytest.fixture
async def customers(office: Office) -> None:
    await add(office, office.alice, "Globex", chain="Ben Hart")
    await add(office, office.alice, "Northwind Robotics")
    await add(office, office.mei, "海岳食品")
    await add(office, office.mei, "綠野農場", chain="何總")


async def chain(office: Office, customer: str) -> list[str]:
    def read(session: Session) -> list[str]:
        one = session.exec(select(Customer).where(col(Customer.name) == customer)).one()
        return [contact.name for contact in one.contacts(session)]

    return await office.bot.database.read(read)


async def press(office: Office, person: Person, button: str) -> None:
    shown = next(one for one in reversed(person.dm.messages) if button in one.buttons)
    await shown.click(button)
    await office.settle()


@pytest.mark.usefixtures("customers")
async def test_who_was_corrected_away_is_not_in_the_chain(office: Office) -> None:
    await saved(office, office.mei, MET_ZH, "保存")
    assert await chain(office, "綠野農場") == ["何總", "林經理"]
    await says(office, office.mei, "不是林經理是李經理")
    assert await chain(office, "綠野農場") == ["何總", "李經理"]
    await says(office, office.mei, "不是李經理是林經理")
    assert await chain(office, "綠野農場") == ["何總", "林經理"]


@pytest.mark.usefixtures("customers")
@pytest.mark.both_databases
async def test_undone_it_has_added_nobody(office: Office) -> None:
    await saved(office, office.alice, MET)
    assert await chain(office, "Globex") == ["Ben Hart", "Anna Lee"]
    await press(office, office.alice, "Undo")
    assert await chain(office, "Globex") == ["Ben Hart"]


@pytest.mark.usefixtures("customers")
async def test_they_go_to_the_right_customer_and_back(office: Office) -> None:
    await saved(office, office.alice, MET)
    await says(office, office.alice, "oops, wrong customer, that was Northwind Robotics")
    assert await chain(office, "Globex") == ["Ben Hart"]
    assert await chain(office, "Northwind Robotics") == ["Anna Lee"]
    await press(office, office.alice, "Change back")
    assert await chain(office, "Globex") == ["Ben Hart", "Anna Lee"]
    assert await chain(office, "Northwind Robotics") == []


@pytest.mark.usefixtures("customers")
async def test_who_was_known_before_or_is_in_another_record_stays(office: Office) -> None:
    await saved(office, office.alice, MET)
    await saved(office, office.alice, "visit to Anna Lee at Globex: they want plan B")
    await press(office, office.alice, "Undo")
    assert await chain(office, "Globex") == ["Ben Hart", "Anna Lee"]
    await saved(office, office.mei, "下午跟綠野的何總開會，談了合約", "保存")
    await says(office, office.mei, "不是何總是李總")
    assert await chain(office, "綠野農場") == ["何總", "李總"]


@pytest.mark.usefixtures("customers")
async def test_of_whom_more_is_told_since_stays(office: Office) -> None:
    await saved(office, office.mei, MET_ZH, "保存")

    def tell(session: Session) -> None:
        contact = session.exec(select(Contact).where(col(Contact.name) == "林經理")).one()
        contact.phone = "13511112222"
        session.add(contact)

    await office.bot.database.write(tell)
    await says(office, office.mei, "不是林經理是李經理")
    assert await chain(office, "綠野農場") == ["何總", "林經理", "李經理"]
