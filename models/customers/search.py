"""Finding a customer: by any part of its name, and by a name that is nearly its own."""

from sqlalchemy import BindParameter, ColumnElement, bindparam, func, literal, or_, union_all
from sqlmodel import Session, col, select

from models import errors
from models.customers import visibility
from models.customers.customer import Customer
from models.customers.name_index import NamePart
from models.customers.names import is_word_in, normalise
from models.people.permission import represented
from models.people.person import Person, Role
from models.rules.names import fold, short_names, similarity

MAX_MATCHING = 5  # to choose from: more, and a longer name has to be typed
PERSON: BindParameter[int] = bindparam("person")
REPORTS, SINGLY = visibility.report_ids(PERSON), visibility.shared_or_involved(PERSON)
LIVE = select(Customer).where(col(Customer.archived_at).is_(None))
OPENING = 300  # characters of a sentence in which a customer is looked for by a short name
FEW = 1000  # customers that are found by a part of the name, and then sorted

# The same order twice. No index has the first: what was found is sorted. By the second the
# database walks all customers of the workspace, the latest first, until it has enough.
SORTED = (col(Customer.last_contact_at).desc().nulls_last(), col(Customer.id).desc())
WALKED = (
    col(Customer.contacted).desc(),
    col(Customer.last_contact_at).desc(),
    col(Customer.id).desc(),
)


def search(session: Session, typed: str, by: Person, most: int, skip: int = 0) -> list[Customer]:
    """Customers with a part of the name that starts with what was typed, in characters, pinyin
    or initials; all where nothing was typed. The latest contacted first, then the newest."""
    text = fold.query(typed)
    if typed.strip() and not text:
        return []
    found = LIVE
    if by.role is not Role.ADMIN:
        found = found.where(_is_theirs(session, by)).order_by(*SORTED)
    elif text and _are_few(session, text):
        found = found.where(col(Customer.id).in_(NamePart.customers(text, FEW))).order_by(*SORTED)
    else:
        found = found.order_by(*WALKED)
    if text:
        # Not LIKE, by whose length PostgreSQL takes it that nearly no customer matches: it would
        # read them all instead of walking to the twentieth.
        key = col(Customer.search_key)
        found = found.where(func.replace(key, fold.at_start(text), "") != key)
    return list(session.exec(found.limit(most).offset(skip)))


def by_name(session: Session, name: str, by: Person) -> Customer | None:
    """The customer of exactly this name (case and width apart), where `by` may see it."""
    found = Customer.of_name(session, name)
    return found if found is not None and found.may_be_seen_by(session, by) else None


def in_text(session: Session, sentence: str, by: Person) -> Customer | None:
    """The customer whose name stands in a sentence, the longest where several do."""
    contains = literal(normalise(sentence)).contains(col(Customer.name_key), autoescape=False)
    found = Customer.visible_to(session, by).where(contains)
    longest_first = session.exec(found.order_by(func.length(Customer.name_key).desc()).limit(10))
    return next((one for one in longest_first if is_word_in(one.name_key, sentence)), None)


def shortened(session: Session, sentence: str, by: Person) -> tuple[Customer, str] | None:
    """The one customer that a sentence calls by how its name begins, and how it is called there:
    "northwind" for Northwind Traders Ltd, 恒达 for 恒达精密制造有限公司. None where several are
    called so."""
    key = normalise(sentence[:OPENING])
    starts = {key[at : at + 2] for at in range(len(key))}
    begins = func.substr(col(Customer.name_key), 1, 2).in_(starts)
    found = session.exec(Customer.visible_to(session, by).where(begins).limit(FEW))
    called = [(one, said) for one in found if (said := short_names.called(one.name, sentence))]
    return called[0] if len(called) == 1 else None


def require_distinct_name(
    session: Session, name: str, by: Person, asked: str | None = None
) -> None:
    """Raises CustomerAlike where nobody's customer has this name, and one `by` sees nearly has;
    not where this is the name that was `asked` about before."""
    if name != asked and (meant := similar(session, name, by)):
        raise errors.CustomerAlike("customer", name=meant[0], typed=name)


def similar(session: Session, name: str, by: Person) -> list[str]:
    """The name of one that is likely meant, if any, where nobody's customer has this one."""
    meant = None if Customer.of_name(session, name) else closest(session, name, by)
    return [meant] if meant else []


def closest(session: Session, name: str, by: Person) -> str | None:
    """The name of a customer `by` sees that is nearly this one."""
    pieces = similarity.pieces(name)
    if not pieces:
        return None
    if by.role is Role.ADMIN:
        found = (NamePart.customers(piece, FEW).subquery() for piece in pieces)
        near = union_all(*(select(piece.c.customer_id) for piece in found))
        seen = LIVE.where(col(Customer.id).in_(near))
    else:
        seen = LIVE.where(_is_theirs(session, by))
    return similarity.nearest(name, session.scalars(seen.with_only_columns(col(Customer.name))))


def matching(session: Session, name: str, by: Person) -> list[Customer]:
    """Some customers in whose names this one stands as a word: "Acme" in Acme Industries."""
    found = search(session, name, by, MAX_MATCHING)
    return [one for one in found if is_word_in(normalise(name), one.name)]


def _is_theirs(session: Session, by: Person) -> ColumnElement[bool]:
    """Whether somebody who is no admin may see a customer, with their grounds read beforehand:
    given the numbers themselves, both databases go by the indexes."""
    owners = [by.id, *session.scalars(REPORTS, {"person": by.id})]
    is_owned: ColumnElement[bool] = col(Customer.owner_id).in_(owners)
    absent = represented(session, by)
    singly = visibility.shared_or_involved(PERSON, absent) if absent else SINGLY
    others = session.scalars(singly, {"person": by.id}).all()
    return or_(is_owned, col(Customer.id).in_(others)) if others else is_owned


def _are_few(session: Session, text: str) -> bool:
    some = NamePart.customers(text, FEW + 1).subquery()
    return session.exec(select(func.count()).select_from(some)).one() <= FEW
