"""Customers found by a part of their name, and only by who may see them."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlmodel import Session, col, select

from models import Customer, NamePart, Person
from models.customers import search as customer_search
from models.errors import CustomerAlike
from models.people.person import Role
from tests.databases import engine_of
from tests.firm import START, found, session_of

OTHER = "TOTHER"


@pytest.fixture
def session(database_url: str) -> Iterator[Session]:
    engine = engine_of(database_url)
    for team in (OTHER, "TFIRM"):
        found(engine, team)
    with session_of(engine, OTHER) as session:
        add(session, "alice", "科技 of another workspace")
    with session_of(engine) as session:
        yield session
    engine.dispose()


@pytest.fixture(params=["few", "many"])
def amount(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """An admin finds few customers by their parts, and the latest of many by walking."""
    if request.param == "many":
        monkeypatch.setattr(customer_search, "FEW", 1)


def person(session: Session, name: str) -> Person:
    return session.exec(select(Person).where(Person.user_id == f"U{name.upper()}")).one()


def admin(session: Session) -> Person:
    person(session, "bob").role = Role.ADMIN
    return person(session, "bob")


def add(session: Session, owner: str, *names: str) -> list[Customer]:
    return [Customer.create(session, name, person(session, owner), START) for name in names]


def search(session: Session, typed: str, by: Person, most: int = 20) -> list[str]:
    return [one.name for one in customer_search.search(session, typed, by, most)]


def test_a_name_is_the_same_in_simplified_and_traditional_characters(session: Session) -> None:
    alice = person(session, "alice")
    (made,) = add(session, "alice", "東恆科技")
    assert customer_search.by_name(session, "东恒科技", alice) == made
    assert customer_search.by_name(session, "東恒科技", alice) == made
    [named] = customer_search.named_in(session, "拜访东恒科技", alice)
    assert (named.customer, named.is_guess) == (made, False)
    assert search(session, "东恒", alice) == ["東恆科技"]
    assert add(session, "alice", "东恒科技") == [made]


@pytest.mark.usefixtures("amount")
@pytest.mark.parametrize("typed", ["科技", "keji", "ke ji", "KJ", "xxkj", "有限"])
def test_a_customer_is_found_by_characters_pinyin_and_initials(
    session: Session, typed: str
) -> None:
    add(session, "alice", "XX科技有限公司", "Acme Industries", "华为技术")
    for who in (person(session, "alice"), admin(session)):
        assert search(session, typed, who) == ["XX科技有限公司"]


@pytest.mark.usefixtures("amount")
@pytest.mark.parametrize("typed", ["%", "_", "\\", "*", "\u200b", "zzz", "x" * 300])
def test_what_is_in_no_name_finds_nothing(session: Session, typed: str) -> None:
    add(session, "alice", "XX科技有限公司", "Acme")
    for who in (person(session, "alice"), admin(session)):
        assert search(session, typed, who) == []


@pytest.mark.parametrize("typed", ["", "  ", "k", "科技"])
@pytest.mark.usefixtures("amount")
def test_the_latest_contacted_comes_first_then_the_newest(session: Session, typed: str) -> None:
    made = add(session, "alice", *(f"科技{number}" for number in "abcdef"))
    for days, number in enumerate((3, 0, 4)):
        made[number].last_contact_at = START - timedelta(days=days)
    session.flush()
    for who in (person(session, "alice"), admin(session)):
        assert search(session, typed, who) == [f"科技{number}" for number in "daefcb"]
        assert search(session, typed, who, most=2) == ["科技d", "科技a"]


@pytest.mark.usefixtures("amount")
def test_who_may_see_it_finds_it_and_nobody_else(session: Session) -> None:
    hers, shared, gone = add(session, "alice", "科技一", "科技二", "科技三")
    add(session, "mei", "科技四")
    shared.share_with(session, [person(session, "bob")])
    gone.archive(session, START)
    for typed in ("科技", "kj", ""):
        assert set(search(session, typed, person(session, "alice"))) == {"科技一", "科技二"}
        assert search(session, typed, person(session, "bob")) == ["科技二"]
        # Alice's and bob's manager
        everything = {"科技一", "科技二", "科技四"}
        assert set(search(session, typed, person(session, "mei"))) == everything
        assert hers.name in everything
    for typed in ("科技", "kj", ""):
        assert set(search(session, typed, admin(session))) == everything


@pytest.mark.usefixtures("amount")
def test_a_renamed_customer_is_found_by_its_new_name_alone(session: Session) -> None:
    (customer,) = add(session, "alice", "XX科技")
    customer.rename(session, "YY贸易", person(session, "alice"))
    session.flush()
    kept = select(NamePart.part).where(col(NamePart.customer_id) == customer.id)
    assert "".join(f"\n{part}" for part in sorted(session.exec(kept))) == customer.search_key
    for who in (person(session, "alice"), admin(session)):
        assert search(session, "keji", who) == []
        assert search(session, "maoyi", who) == ["YY贸易"]


@pytest.mark.parametrize("who", ["alice", "mei", "admin"])
def test_a_name_that_is_nearly_one_s_own_is_asked_about(session: Session, who: str) -> None:
    add(session, "alice", "Acme Industries", "腾讯科技有限公司", "Globex")
    by = admin(session) if who == "admin" else person(session, who)
    for typed, meant in (("Acme Industry", "Acme Industries"), ("腾迅科技", "腾讯科技有限公司")):
        with pytest.raises(CustomerAlike) as question:
            customer_search.require_distinct_name(session, typed, by)
        assert question.value.facts == {"name": meant, "typed": typed}
    for typed in ("Acme Foods", "Initech", "acme industries", "***", "\u200b"):
        customer_search.require_distinct_name(session, typed, by)


def test_a_name_that_one_may_not_see_is_not_given_away(session: Session) -> None:
    add(session, "alice", "Acme Industries")
    customer_search.require_distinct_name(session, "Acme Industry", person(session, "bob"))
