"""Finds customers by a part of their name, in a sentence, or by a similar name."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import chain

from sqlalchemy import BindParameter, ColumnElement, bindparam, func, or_, union_all
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models import errors
from models.customers import once_theirs, visibility
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.name_index import NamePart
from models.customers.names import is_word_in
from models.people.permission import represented
from models.people.person import Person
from models.rules import excerpt
from models.rules.names import fold, said, similarity
from models.rules.names import people as people_rules
from models.rules.names.decision_chain import Link
from models.rules.names.said import How, Mention

MAX_MATCHING = 5  # offered as options; beyond that a longer name has to be typed
PERSON: BindParameter[int] = bindparam("person")
REPORTS, SINGLY = visibility.report_ids(PERSON), visibility.shared_or_involved(PERSON)
LIVE = select(Customer).where(col(Customer.archived_at).is_(None))
MAX_NEAR = 50  # customers with one word of a line in their names; a word of more tells nothing
FEW = 1000  # matches up to which fetching and sorting them is cheaper than walking

# The same order twice. SORTED has no index: the matches are sorted. WALKED has one: the database
# walks the workspace's customers, the latest first, until it has enough.
SORTED = (col(Customer.last_contact_at).desc().nulls_last(), col(Customer.id).desc())
WALKED = (
    col(Customer.contacted).desc(),
    col(Customer.last_contact_at).desc(),
    col(Customer.id).desc(),
)


@dataclass(frozen=True)
class Named:
    """A customer whose name stands in a line: as it is `typed`, and where. A guess is shown to the
    person as one."""

    customer: Customer
    typed: str
    mention: Mention

    @property
    def at(self) -> int:
        return self.mention.start

    @property
    def is_whole(self) -> bool:
        return self.mention.how is How.FULL

    @property
    def is_guess(self) -> bool:
        return self.mention.how is How.LIKELY


@dataclass(frozen=True)
class _Somebody:
    """One of a customer's people, as a line may name them."""

    customer_id: int
    name: str
    title: str
    firm: str

    def is_called_by_office(self, line: str) -> bool:
        return people_rules.is_called_by_office(line, Link(self.name, self.title))


def search(
    session: Session,
    typed: str,
    by: Person,
    most: int,
    skip: int = 0,
    criteria: Sequence[ColumnElement[bool]] = (),
) -> list[Customer]:
    """Customers with a part of their name that starts with `typed`, in characters, pinyin or
    initials; all if it is empty. The latest contacted first, then the newest. `criteria` are what
    else must hold of them."""
    text = fold.query(typed)
    if typed.strip() and not text:
        return []
    found = LIVE.where(*criteria)
    if not visibility.sees_all(by):
        found = found.where(_is_theirs(session, by)).order_by(*SORTED)
    elif text and _are_few(session, text):
        found = found.where(col(Customer.id).in_(NamePart.customers(text, FEW))).order_by(*SORTED)
    else:
        found = found.order_by(*WALKED)
    if text:
        # Not LIKE: PostgreSQL estimates from its length that next to nothing matches, and would
        # read all rows instead of walking to the twentieth match.
        key = col(Customer.search_key)
        found = found.where(func.replace(key, fold.at_start(text), "") != key)
    return list(session.exec(found.limit(most).offset(skip)))


def by_name(session: Session, name: str, by: Person) -> Customer | None:
    """The customer of this name, compared by `normalise`, if `by` may see it."""
    found = Customer.of_name(session, name)
    return found if found is not None and found.may_be_seen_by(session, by) else None


def named_in(session: Session, line: str, by: Person, *, is_asked: bool = False) -> list[Named]:
    """The customer that a line is about, as people say it; several where any of them may be meant,
    none where it names none that `by` sees. Of a long text only the opening is read."""
    line, _ = excerpt.split(line)
    ids = _in_sight(session, line, by)
    found = said.find(line, ids) or (said.find_asked(line, ids) if is_asked else [])
    meant = said.met(line, found)
    if not meant:
        return []
    said_as = {ids[one.name]: one for one in meant}
    named = (
        Named(one, line[said_as[one.id].start : said_as[one.id].end], said_as[one.id])
        for one in _latest(session, list(said_as))
    )
    return sorted(named, key=lambda one: one.at)


def _latest(session: Session, ids: Sequence[int]) -> Sequence[Customer]:
    """The latest contacted first. One alone, which most lines name, needs no statement made."""
    if len(ids) == 1:
        return [session.get_one(Customer, ids[0])]
    found = select(Customer).where(col(Customer.id).in_(ids)).order_by(*SORTED)
    return session.exec(found.limit(MAX_MATCHING)).all()


def of_person(
    session: Session, line: str, people: Sequence[str], by: Person, ours: Collection[str]
) -> tuple[Customer, str] | None:
    """The only customer whose people a line names, and who of them; `people` were read of it,
    `ours` are the names of teammates. None where `by` sees too many customers to go through."""
    seen = Customer.visible_to(session, by).with_only_columns(col(Customer.id))
    ids = list(session.scalars(seen.limit(FEW + 1)))
    if not ids or len(ids) > FEW:
        return None
    mates = {one.casefold() for one in ours}
    there = (
        select(Contact.customer_id, Contact.name, Contact.title, Customer.name)
        .join(Customer, col(Customer.id) == Contact.customer_id)
        .where(col(Contact.customer_id).in_(ids), col(Contact.left_at).is_(None))
    )
    of_all = (_Somebody(*row) for row in session.execute(there))
    known = [one for one in of_all if not mates & {one.name.casefold(), *_first(one.name)}]
    # 彭主任 and 小吴: many firms have a 小吴.
    named = [one for one in people if not people_rules.is_nickname(one)] or people
    named = [one for one in named if not people_rules.is_title(one)]
    every = [found for one in named if (found := _called(one, known))]
    if not every:
        said = [one for one in known if people_rules.is_said(line, one.name)]
        every = [said or [one for one in known if one.is_called_by_office(line)]]
    beside = [one for one in known if people_rules.stands_beside(line, one.firm[:2], one.name)]
    every = [beside] if beside else every
    theirs = set.intersection(*({one.customer_id for one in found} for found in every))
    if len(theirs) != 1:
        return None
    id = theirs.pop()
    name = next(one.name for found in every for one in found if one.customer_id == id)
    return session.get_one(Customer, id), name


def _first(name: str) -> list[str]:
    return name.casefold().split()[:1]


def _called(name: str, known: Sequence[_Somebody]) -> list[_Somebody]:
    links = [Link(one.name, one.title) for one in known]
    fitting = set(people_rules.meant(name, links))
    return [one for one, link in zip(known, links, strict=True) if link in fitting]


def require_distinct_name(
    session: Session, name: str, by: Person, asked: str | None = None
) -> None:
    """Raises CustomerAlike if no customer has this name but one that `by` sees has a similar one,
    or one that was theirs may be meant. `asked` is the name that was confirmed before and is let
    through."""
    if name == asked:
        return
    if meant := similar(session, name, by):
        raise errors.CustomerAlike("customer", name=meant[0], typed=name)
    once_theirs.ask(session, name, by)


def similar(session: Session, name: str, by: Person) -> list[str]:
    """The name that is likely meant, if no customer has this one; at most one."""
    found = first_similar(session, [name], by)
    return [found[1]] if found else []


def first_similar(session: Session, names: Sequence[str], by: Person) -> tuple[str, str] | None:
    """The first of these names that no customer has, but one that `by` sees a similar one, and
    that one."""
    near = _names_near(session, names, by)
    for name in names:
        meant = similarity.nearest(name, near)
        if meant is not None and not Customer.of_name(session, name):
            return name, meant
    return None


def closest(session: Session, name: str, by: Person) -> str | None:
    """The most similar name of a customer that `by` sees."""
    return similarity.nearest(name, _names_near(session, [name], by))


def _names_near(session: Session, names: Sequence[str], by: Person) -> Sequence[str]:
    """The names of the customers that `by` sees; of all, those that share a piece with one of
    these."""
    pieces = list(dict.fromkeys(chain.from_iterable(map(similarity.pieces, names))))
    if not pieces:
        return []
    if visibility.sees_all(by):
        seen = LIVE.where(col(Customer.id).in_(union_all(*near(pieces, FEW))))
    else:
        seen = LIVE.where(_is_theirs(session, by))
    return session.scalars(seen.with_only_columns(col(Customer.name))).all()


def matching(session: Session, name: str, by: Person) -> list[Customer]:
    """Customers whose names contain this one as a word: "Acme" in Acme Industries."""
    found = search(session, name, by, MAX_MATCHING)
    return [one for one in found if is_word_in(name, one.name)]


def _is_theirs(session: Session, by: Person) -> ColumnElement[bool]:
    """Whether a person who is not an admin may see a customer. The ids it depends on are read
    first: given literal ids, both databases use their indexes."""
    absent = represented(session, by)
    owners = [by.id, *visibility.covered_ids(absent)]
    owners += session.scalars(REPORTS, {"person": by.id})
    is_owned: ColumnElement[bool] = col(Customer.owner_id).in_(owners)
    singly = visibility.shared_or_involved(PERSON, absent) if absent else SINGLY
    others = session.scalars(singly, {"person": by.id}).all()
    return or_(is_owned, col(Customer.id).in_(others)) if others else is_owned


def _in_sight(session: Session, line: str, by: Person) -> dict[str, int]:
    """Names and ids of the customers that `by` sees; of very many, those that the line may name."""
    seen = Customer.visible_to(session, by).with_only_columns(col(Customer.name), col(Customer.id))
    rows = session.execute(seen.limit(FEW + 1)).all()
    if len(rows) > FEW:
        whole = select(Customer.id).where(col(Customer.name_key).in_(said.whole_names(line)))
        close = col(Customer.id).in_(union_all(whole, *near(said.pieces(line), MAX_NEAR)))
        rows = session.execute(seen.where(close)).all()
    return dict(rows)


def near(pieces: list[str], most: int) -> list[SelectOfScalar[int]]:
    """Ids of customers with a part of their names that starts with one of the pieces, `most` of
    each."""
    found = (NamePart.customers(piece, most).subquery() for piece in pieces)
    return [select(piece.c.customer_id) for piece in found]


def _are_few(session: Session, text: str) -> bool:
    some = NamePart.customers(text, FEW + 1).subquery()
    return session.exec(select(func.count()).select_from(some)).one() <= FEW


def said_in(session: Session, text: str, by: Person) -> list[tuple[int, str]]:
    """Every customer that a text names, with its name as it stands there; of those that `by`
    sees, and without what is only a guess."""
    ids = _in_sight(session, text, by)
    found = said.find(text, ids)
    return [(ids[one.name], text[one.start : one.end]) for one in found if one.how > How.LIKELY]
