"""One line, read with the customers of who types it."""

from collections.abc import Iterator
from datetime import date

import pytest
from sqlmodel import Session, select

from models import Customer, Person
from models.customers import search
from models.customers.contact import Contact
from models.followups.interpret import interpret
from models.followups.interpretation import Interpretation
from models.people.person import Role
from models.people.slack_profile import locale_of
from tests.databases import engine_of
from tests.firm import START, found, session_of

NAMES = """
Ferrant Glass Works Inc
Duskmill Paper Mills
Beckwith Veterinary Group
Jurong Cold Store
Hollis & Vane LLP
Hollis Timber Merchants
Acme
Globex Corporation
嘉禾粮油有限公司
东恒电缆集团
聯鼎機電
台州润泽阀门
"""


@pytest.fixture
def session(database_url: str) -> Iterator[Session]:
    engine = engine_of(database_url)
    found(engine)
    with session_of(engine) as session:
        alice = person(session, "alice")
        for name in NAMES.strip().splitlines():
            Customer.create(session, name, alice, START)
        Customer.create(session, "Pallister Plant Hire", person(session, "bob"), START)
        yield session
    engine.dispose()


@pytest.fixture(params=["few", "many"])
def amount(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few customers are gone through; of many, those are that an index finds."""
    if request.param == "many":
        monkeypatch.setattr(search, "FEW", 1)


def person(session: Session, name: str) -> Person:
    return session.exec(select(Person).where(Person.user_id == f"U{name.upper()}")).one()


def read(session: Session, line: str, by: str = "alice") -> Interpretation:
    return interpret(session, line, person(session, by), START)


@pytest.mark.usefixtures("amount")
@pytest.mark.parametrize("role", [Role.REP, Role.ADMIN])
@pytest.mark.parametrize(
    ("line", "name", "guess"),
    [
        ("Ferrant Glass, stopped in around noon", "Ferrant Glass Works Inc", ""),
        ("spoke to Harlan @ Duskmill Paper - mill 2 down", "Duskmill Paper Mills", ""),
        ("Beckwith Vets: Dr Osei loves the alarms", "Beckwith Veterinary Group", ""),
        ("Beckwth Vets: Dr Osei loves the alarms", "Beckwith Veterinary Group", "Beckwth Vets"),
        ("JCS called, floor crack near bay 6", "Jurong Cold Store", "JCS"),
        ("met Hollis Timber, they want oak", "Hollis Timber Merchants", ""),
        ("昨天晚上跟聯鼎總經理吃飯，他們要搬家", "聯鼎機電", ""),
        ("联鼎来电，要改图", "聯鼎機電", ""),
        ("东恒那批货少发了一卷", "东恒电缆集团", ""),
        ("润泽要两台样机", "台州润泽阀门", ""),
        ("called jiahe, tanker is late", "嘉禾粮油有限公司", "jiahe"),
        (
            "visited the plant, met the whole team there; Globex Corporation was named",
            "Globex Corporation",
            "",
        ),
    ],
)
def test_a_customer_is_known_by_what_people_call_it(
    session: Session, role: Role, line: str, name: str, guess: str
) -> None:
    person(session, "alice").role = role
    understood = read(session, line)
    assert understood.customer is not None
    assert (understood.customer.name, understood.guess) == (name, guess)
    assert understood.line.is_known
    assert understood.matching == ()


@pytest.mark.usefixtures("amount")
def test_of_two_of_one_name_neither_is_taken(session: Session) -> None:
    understood = read(session, "Hollis wants a quote for oak by Friday")
    assert understood.customer is None
    assert understood.line.customer == "Hollis"
    assert not understood.line.is_known
    names = {one.name for one in understood.matching}
    assert names == {"Hollis & Vane LLP", "Hollis Timber Merchants"}


@pytest.mark.usefixtures("amount")
@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Hollis rang, not the Vane lot, they want oak by Friday", "Hollis Timber Merchants"),
        ("Hollis rang, the timber people, they want oak", "Hollis Timber Merchants"),
        ("Hollis rang, not the merchants, about the lease", "Hollis & Vane LLP"),
    ],
)
def test_of_two_of_one_name_the_one_is_a_guess_that_the_line_tells_apart(
    session: Session, line: str, name: str
) -> None:
    understood = read(session, line)
    assert understood.customer is not None
    assert (understood.customer.name, bool(understood.guess)) == (name, True)


def test_of_two_who_were_met_neither_is_taken(session: Session) -> None:
    understood = read(session, "dinner with Acme and Globex, good mood")
    assert understood.customer is None
    assert understood.line.customer == ""
    assert [one.name for one in understood.matching] == ["Acme", "Globex Corporation"]


@pytest.mark.parametrize(
    "line",
    [
        "New one: Silverdale Kennels (referral from Beckwith). 60 dogs, wants heated floors",
        "Silverdale Kennels: they say Acme is cheaper",
        "新线索，宁波海川渔业，东恒介绍的，周五寄样",
        "Ferrant Windows",
        "东恒科技有限公司",
        "lost the Pallister tender on price",
        "our friends were happy, market is slow",
    ],
)
def test_who_is_only_mentioned_or_not_seen_is_not_the_one(session: Session, line: str) -> None:
    understood = read(session, line)
    assert understood.customer is None
    assert not understood.line.is_known


def test_who_sees_a_customer_has_it_understood(session: Session) -> None:
    line = "lost the Pallister tender on price"
    for name in ("bob", "mei"):
        understood = read(session, line, name)
        assert understood.customer is not None
        assert understood.customer.name == "Pallister Plant Hire"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("spoke to Ottoline on the phone, she wants 4 more", "Acme"),
        ("spoke to Ottoline Grant on the phone, she wants 4 more", None),
        ("Ottoline's secretary Pam says tmrw is off, she'll send dates", "Acme"),
        ("coffee with Ottoline at Dearborn tues 9am, she wants 4 more", "Acme"),
        ("给郗广明发了报价", "东恒电缆集团"),
        ("郗总刚来电 说门机换好了", "东恒电缆集团"),
        ("頭先同郗生飲茶 佢話張單下個月先落", "东恒电缆集团"),
        ("郗老闆email來 色號要改", "东恒电缆集团"),
        ("郗科长电话 设备又停了", None),
        ("spoke to Berenice on the phone, she wants 4 more", None),
    ],
)
def test_a_person_whom_one_customer_has_stands_for_it(
    session: Session, line: str, name: str | None
) -> None:
    for customer, people in {
        "Acme": ["Ottoline Pask", "Berenice Roe"],
        "Globex Corporation": ["Berenice Hale"],
        "东恒电缆集团": ["郗广明"],
    }.items():
        found = search.by_name(session, customer, person(session, "alice"))
        assert found is not None
        for one in people:
            Contact.get_or_create(session, found, one, "采购经理" if customer != "Acme" else "")
    understood = read(session, line)
    assert (understood.customer and understood.customer.name) == name
    assert bool(understood.guess) == (name is not None)


@pytest.mark.parametrize(
    ("line", "firm"), [("拜访华星 李总，说新料手感好", "华星"), ("昨天去大成，李总说太贵", "大成")]
)
def test_who_is_called_alike_stands_for_no_other_firm_that_was_visited(
    session: Session, line: str, firm: str
) -> None:
    found = Customer.create(session, "鸿运科技有限公司", person(session, "alice"), START)
    Contact.get_or_create(session, found, "李明", "总经理")
    understood = read(session, line)
    assert understood.customer is None
    assert (understood.line.customer, understood.line.theirs) == (firm, (("李总", ""),))


@pytest.mark.parametrize(
    ("locale", "day"),
    [
        ("en-US", date(2026, 8, 7)),
        ("en-GB", date(2026, 7, 8)),
        ("en-IN", date(2026, 7, 8)),
        ("zh-CN", date(2026, 8, 7)),
    ],
)
def test_a_numeric_day_is_read_as_its_author_s_country_writes_it(
    session: Session, locale: str, day: date
) -> None:
    alice = person(session, "alice")
    alice.locale = locale
    line = "Acme: liked plan A. todo: send the quote by 8/7. next: 8/7"
    read = interpret(session, line, alice, START).line
    assert (read.next_contact, read.todos[0].due) == (day, day)


def test_who_chooses_english_keeps_the_country_of_slack() -> None:
    assert locale_of("en", "en-GB") == "en-GB"
    assert locale_of("en", "zh-TW") == "en"
    assert locale_of(None, "zh-TW") == "zh-TW"


@pytest.mark.parametrize("line", ["浙江远航集运：刘总电话，问价格", "绿洲农机：刘总电话，问价格"])
def test_whoever_stands_before_a_colon_is_nobody_else_with_such_a_contact(
    session: Session, line: str
) -> None:
    mill = search.by_name(session, "嘉禾粮油有限公司", person(session, "alice"))
    assert mill is not None
    session.add(Contact(customer_id=mill.id, name="刘老师"))
    assert read(session, "刘总电话，问价格").customer is mill
    assert read(session, line).customer is None
