"""Teammates by the names that people call them."""

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, func, or_, select

from models.people.membership import Membership
from models.people.person import Person
from models.rules import lazy_re as re
from models.rules.characters import fold
from models.rules.names.decision_chain import Link
from models.rules.names.people import is_titled, meant

MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")  # in Slack's markup
_HAN = re.compile("[\u3400-\u9fff]{2,4}")
MOST = 500  # teammates whose names a line is read with
NAMES = (
    select(Person.name, Person.handle)
    .where(Person.membership == Membership.FULL, col(Person.left_at).is_(None))
    .limit(MOST)
)


def of_user(session: Session, user_id: str) -> Person | None:
    """The active person with this Slack id; None for somebody who has left or is unknown."""
    here = select(Person).where(Person.user_id == user_id, col(Person.left_at).is_(None))
    return session.exec(here).first()


def with_names(session: Session, typed: str) -> str:
    """Mentions as @handles, where somebody is known by that id."""

    def name(mention: re.Match[str]) -> str:
        found = of_user(session, mention[1])
        return f"@{found.handle}" if found else mention[0]

    return MENTION.sub(name, typed)


def called(session: Session, name: str) -> list[Person]:
    """The full members who are called so, without an @: by Slack's handle, or else by their whole
    name, or else by a part of it, or else by their real name."""
    sought = name.strip().lower()
    is_handle = func.lower(Person.handle) == sought
    found = _full(session, or_(is_handle, _is_in(col(Person.name), sought)))
    if not found:
        return _in_other_letters(session, sought) or _by_title(session, name.strip())
    by_handle = [one for one in found if one.handle.lower() == sought]
    by_name = [one for one in found if one.name.lower() == sought]
    return by_handle or by_name or found


def _is_in(name: Mapped[str], sought: str) -> ColumnElement[bool]:
    """Whether it is the whole name, or the first or the last part of it."""
    shown = func.lower(name)
    begins = shown.startswith(f"{sought} ", autoescape=True)
    return or_(shown == sought, begins, shown.endswith(f" {sought}", autoescape=True))


def _full(session: Session, named: ColumnElement[bool]) -> list[Person]:
    full = select(Person).where(named, Person.membership == Membership.FULL)
    here = full.where(col(Person.left_at).is_(None)).order_by(col(Person.id))
    return list(session.exec(here))


def _in_other_letters(session: Session, sought: str) -> list[Person]:
    """People who are called so but for accents, apostrophes and the like, Zoë for Zoe; or else by
    their real name."""
    plain = fold(sought)
    if not plain:
        return []
    full = select(Person.id, Person.name, Person.real_name)
    full = full.where(Person.membership == Membership.FULL)
    known = session.exec(full.where(col(Person.left_at).is_(None)).order_by(col(Person.id))).all()
    whole = [id for id, name, _ in known if fold(name) == plain]
    part = whole or [id for id, name, _ in known if plain in map(fold, name.split())]
    ids = part or [id for id, _, real in known if plain in (fold(real), *map(fold, real.split()))]
    return [session.get_one(Person, id) for id in ids]


def _by_title(session: Session, name: str) -> list[Person]:
    """Who is called by surname and title or familiarly: 陈经理 or 小陈 for 陈伟."""
    if not is_titled(name):
        return []
    full = select(Person.id, Person.name, Person.real_name)
    full = full.where(Person.membership == Membership.FULL, col(Person.left_at).is_(None))
    known = session.exec(full.order_by(col(Person.id))).all()
    links = [(id, Link(part)) for id, *called in known for part in _HAN.findall(" ".join(called))]
    fitting = set(meant(name, [link for _, link in links]))
    ids = dict.fromkeys(id for id, link in links if link in fitting)
    return [session.get_one(Person, id) for id in ids]


def superiors(session: Session, person: Person) -> list[str]:
    """What one's manager, and whom they answer to, are called in Slack."""
    found: list[str] = []
    at, passed = person.manager_id, {person.id}
    while at is not None and at not in passed:
        above = session.get_one(Person, at)
        passed.add(at)
        found += [above.name, above.real_name]
        at = above.manager_id
    return found


def names(session: Session) -> list[str]:
    """What the full members are called: by first names too, so that one that two have is asked
    about, not passed over."""
    found = session.exec(NAMES).all()
    first = [name.split()[0] for name, _ in found if name.strip()]
    return list(dict.fromkeys([*first, *(name for name, _ in found), *(one for _, one in found)]))
