"""Finding a customer: by any part of its name, and by a name that is nearly its own."""

from sqlalchemy import CompoundSelect, func, union_all
from sqlmodel import Session, col, select

from models import errors
from models.customer import Customer
from models.name_part import NamePart
from models.naming import key_of, stands_in
from models.person import Person, Role
from models.rules import alike, names

MATCHING_MOST = 5  # to choose from: more, and a longer name has to be typed
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
    text = names.query(typed)
    if typed.strip() and not text:
        return []
    found = Customer.visible_to(by)
    if by.role is not Role.ADMIN:
        found = found.where(col(Customer.id).in_(_theirs(by))).order_by(*SORTED)
    elif text and _are_few(session, text):
        found = found.where(col(Customer.id).in_(NamePart.customers(text, FEW))).order_by(*SORTED)
    else:
        found = found.order_by(*WALKED)
    if text:
        # Not LIKE, by whose length PostgreSQL takes it that nearly no customer matches: it would
        # read them all instead of walking to the twentieth.
        key = col(Customer.search_key)
        found = found.where(func.replace(key, names.at_start(text), "") != key)
    return list(session.exec(found.limit(most).offset(skip)))


def refuse_namesake(session: Session, name: str, by: Person, asked: str | None = None) -> None:
    """Raises CustomerAlike where nobody's customer has this name, and one `by` sees nearly has;
    not where this is the name that was `asked` about before."""
    if name != asked and (meant := namesakes(session, name, by)):
        raise errors.CustomerAlike("customer", name=meant[0], typed=name)


def namesakes(session: Session, name: str, by: Person) -> list[str]:
    """The name of one that is likely meant, if any, where nobody's customer has this one."""
    meant = None if Customer.of_name(session, name) else nearest(session, name, by)
    return [meant] if meant else []


def nearest(session: Session, name: str, by: Person) -> str | None:
    """The name of a customer `by` sees that is nearly this one."""
    pieces = alike.pieces(name)
    if not pieces:
        return None
    if by.role is Role.ADMIN:
        found = (NamePart.customers(piece, FEW).subquery() for piece in pieces)
        near = union_all(*(select(piece.c.customer_id) for piece in found))
    else:
        near = _theirs(by)
    seen = Customer.visible_to(by).where(col(Customer.id).in_(near))
    return alike.nearest(name, session.scalars(seen.with_only_columns(col(Customer.name))))


def matching(session: Session, name: str, by: Person) -> list[Customer]:
    """Some customers in whose names this one stands as a word: "Acme" in Acme Industries."""
    found = search(session, name, by, MATCHING_MOST)
    return [one for one in found if stands_in(key_of(name), one.name)]


def _theirs(by: Person) -> CompoundSelect[int]:
    """The customers of somebody who is no admin, found reason by reason, each by its index."""
    return union_all(*(select(Customer.id).where(ground) for ground in Customer.grounds(by)))


def _are_few(session: Session, text: str) -> bool:
    some = NamePart.customers(text, FEW + 1).subquery()
    return session.exec(select(func.count()).select_from(some)).one() <= FEW
