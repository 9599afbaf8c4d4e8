"""People of one customer under two names: 林經理 in one sheet is 林志明(經理) in another, where
only one of its people can be meant. Where two can, both names stay."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from sqlmodel import Session

from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.names import normalise
from models.rules.names import people
from models.rules.names.decision_chain import Link
from models.rules.workbook.rows import CustomerRow, FollowUpRow, Read
from models.workbook import named
from models.workbook.chain import link_of
from models.workbook.kept import Kept
from models.workbook.plan import SamePerson
from models.workbook.stored import Stored

Chain = tuple[Link, ...]


def brought_together(read: Read, stored: Stored) -> tuple[Read, list[SamePerson]]:
    """What was read, with everybody under one name, and who that was."""
    told: dict[str, dict[str, Link]] = defaultdict(dict)
    names: dict[str, str] = {}
    for name, chain in _chains(read):
        names.setdefault(normalise(name), name)
        for link in chain:
            _add(told[normalise(name)], link)
    customers = _by_name(read, stored)
    found: list[SamePerson] = []
    meant: dict[str, dict[str, Link]] = {}
    for key, links in told.items():
        one = _Customer(names[key], links, customers.get(key), stored)
        meant[key] = one.meant()
        found += one.found
    if not any(meant.values()):
        return read, found
    return _renamed(read, meant), found


def store(session: Session, same: Iterable[SamePerson], kept: Kept) -> None:
    """Who is here under what they are called gets their name."""
    for one in same:
        contact = session.get(Contact, one.contact) if one.contact is not None else None
        if contact is not None and contact.name == one.called:
            kept.people.append((contact.id, "name", contact.name, one.name))
            contact.name = one.name
            if one.title and not contact.title:
                kept.people.append((contact.id, "title", "", one.title))
                contact.title = one.title
            session.add(contact)
    session.flush()


@dataclass
class _Customer:
    """`told` are those of the file, by name."""

    name: str
    told: dict[str, Link]
    customer: Customer | None
    stored: Stored
    found: list[SamePerson] = field(default_factory=list)

    def meant(self) -> dict[str, Link]:
        """Of names in the file, who they are."""
        here = self.stored.everybody(self.customer) if self.customer else {}
        known = {name: link_of(one) for name, one in here.items()}
        for link in self.told.values():
            _add(known, link)
        whole = [one for one in known.values() if not people.is_short(one.name)]
        meant = {}
        for link in self.told.values():
            if link.name not in here and (one := self._whole(link, whole)):
                meant[link.name] = one
                self._note(link.name, one)
        for contact in list(here.values()):
            link = link_of(contact)
            one = self._whole(link, whole)
            if one is not None and one.name not in here and self.customer:
                self._note(link.name, one, contact)
                self.stored.call(self.customer, contact, one.name)
        for link in self.told.values():  # stands under the short name of who is here so far
            if any(same.called == link.name and same.contact for same in self.found):
                meant[link.name] = known[next(s.name for s in self.found if s.called == link.name)]
        return meant

    def _whole(self, link: Link, whole: list[Link]) -> Link | None:
        """Who is called so, under their whole name; nobody where that is one of us. Of 林經理 the
        customer's own people tell more than that one of us is a Lin, too."""
        if not people.is_short(link.name):
            return None
        one = people.known_as(link, whole)
        if one is None:
            return None
        names = [one.name, *([] if people.is_titled(link.name) else [link.name])]
        return None if any(map(self.stored.colleague, names)) else one

    def _note(self, called: str, one: Link, contact: Contact | None = None) -> None:
        title = one.title or people.title_in(called)
        id = contact.id if contact else None
        self.found.append(SamePerson(self.name, called, one.name, title, id))


def _add(known: dict[str, Link], link: Link) -> None:
    """With what is told of them anywhere."""
    before = known.get(link.name, link)
    concerns = dict.fromkeys(filter(None, (before.concern, link.concern)))
    known[link.name] = Link(link.name, before.title or link.title, ", ".join(concerns))


def _chains(read: Read) -> Iterable[tuple[str, Chain]]:
    for row in read.customers:
        yield row.name, row.chain or ()
    for one in read.followups:
        yield one.customer, one.people or ()


def _by_name(read: Read, stored: Stored) -> dict[str, Customer]:
    """The customers that are here, by the names in the file too, where it has our ids."""
    found = {normalise(one.name): one for one in stored.customers}
    by_id = {one.id: one for one in stored.customers}
    for row in read.customers:
        told = named.OURS.fullmatch(row.id or "")
        if told and (customer := by_id.get(int(told[1]))):
            found[normalise(row.name)] = customer
    return found


def _renamed(read: Read, meant: Mapping[str, Mapping[str, Link]]) -> Read:
    def of(name: str, chain: Chain | None) -> Chain | None:
        theirs = meant.get(normalise(name))
        return chain and _under_one_name(chain, theirs) if theirs else chain

    def profile(row: CustomerRow) -> CustomerRow:
        return replace(row, chain=of(row.name, row.chain))

    def record(row: FollowUpRow) -> FollowUpRow:
        return replace(row, people=of(row.customer, row.people))

    customers, followups = map(profile, read.customers), map(record, read.followups)
    return replace(read, customers=tuple(customers), followups=tuple(followups))


def _under_one_name(chain: Chain, meant: Mapping[str, Link]) -> Chain:
    found: dict[str, Link] = {}
    for link in chain:
        one = meant.get(link.name)
        if one is None:
            _add(found, link)
            continue
        title = one.title or link.title or people.title_in(link.name)
        _add(found, Link(one.name, title, link.concern))
    return tuple(found.values())
