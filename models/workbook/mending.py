"""What somebody has changed in the cells of a record that we wrote: who took part, and what is to
be done. A promise that is there stays, whatever became of its cell."""

from datetime import datetime

from sqlmodel import Session

from models.commitments.promise import MAX_TEXT
from models.commitments.todo import Todo
from models.customers.contact import Contact
from models.followups import parts
from models.followups.followup import FollowUp, FollowUpContact, FollowUpPerson
from models.people.person import Person
from models.rules.names import decision_chain
from models.rules.names.decision_chain import Link
from models.rules.names.fold import fold
from models.rules.workbook.cells import cells
from models.rules.workbook.people import own_cells
from models.rules.workbook.rows import FollowUpRow
from models.workbook.answers import Answers
from models.workbook.kept import Kept
from models.workbook.plan import Change
from models.workbook.promises import Promises
from models.workbook.records import OURS
from models.workbook.stored import Stored, StoredRecord


def changes(
    stored: Stored, record: StoredRecord, row: FollowUpRow, *, adds_only: bool
) -> list[Change]:
    """The names in the values of "people" stand a line each."""
    before = [link.name for link in stored.met(record)]
    after = _people(stored, record, row, adds_only=adds_only)
    found = [Change("people", "\n".join(before), "\n".join(after))] if after != before else []
    there = stored.promised(record)
    known = {fold(part) for one in there for part in (one, *(cells.items(one) or ()))}
    told = () if "todos" in row.untouched else row.todos or ()
    new = dict.fromkeys(text[:MAX_TEXT] for text in told)
    return found + [Change("todos", "", text) for text in new if fold(text) not in known]


def _people(
    stored: Stored, record: StoredRecord, row: FollowUpRow, *, adds_only: bool
) -> list[str]:
    """Who took part, by the row. Whose name does not come back as we wrote it stays."""
    before = stored.met(record)
    if not row.people:
        return [link.name for link in before]
    written = own_cells.read(decision_chain.write(before)) or () if before else ()
    known = {fold(link.name) for link in written}
    said: dict[str, str] = {}
    for link in row.people:
        colleague = None if fold(link.name) in known else stored.colleague(link.name)
        name = colleague.name if colleague else link.name
        said[fold(name)] = name
    kept = [
        link.name
        for link in before
        if adds_only or fold(link.name) in said or fold(link.name) not in known
    ]
    there = known | {fold(name) for name in kept}
    return [*kept, *(name for key, name in said.items() if key not in there)]


def meet(
    session: Session,
    followup: FollowUp,
    row: FollowUpRow,
    change: Change,
    kept: Kept,
    now: datetime,
) -> None:
    """Those who took part are the ones of this change from now on."""
    before, after = change.old.split("\n"), change.new.split("\n")
    ours, theirs = parts.ours(session, [followup.id]), parts.theirs(session, [followup.id])
    there = [("person", one.name, one.id) for one in ours[followup.id]]
    there += [("contact", one.name, one.id) for one in theirs[followup.id]]
    for side, name, id in there:
        if name in before and name not in after:
            part(session, followup.id, side, id)
            kept.parted.append((followup.id, side, id))
    links = {link.name: link for link in row.people or ()}
    for name in after:
        if name and name not in before:
            link = links.get(name, Link(name))
            side, id = _joining(session, followup, row, link, kept, now)
            join(session, followup.id, side, id)
            kept.joined.append((followup.id, side, id))


def _joining(
    session: Session,
    followup: FollowUp,
    row: FollowUpRow,
    link: Link,
    kept: Kept,
    now: datetime,
) -> tuple[str, int]:
    """A colleague by name on our side, else somebody of the customer's."""
    if (colleague := Stored(session, []).colleague(link.name)) is not None:
        return "person", colleague.id
    customer = followup.customer_id
    contact = Contact.known(session, [customer])[customer].get(link.name)
    if contact is None:
        is_ours = link.name == row.owner or OURS.search(link.title) is not None
        left_at = now if is_ours else None
        contact = Contact(customer_id=customer, name=link.name, title=link.title, left_at=left_at)
        session.add(contact)
        session.flush()
        kept.contacts.append(contact.id)
    return "contact", contact.id


def join(session: Session, followup_id: int, side: str, id: int) -> None:
    if _link(session, followup_id, side, id) is None:
        met = FollowUpContact(followup_id=followup_id, contact_id=id)
        came = FollowUpPerson(followup_id=followup_id, person_id=id)
        session.add(met if side == "contact" else came)
        session.flush()


def part(session: Session, followup_id: int, side: str, id: int) -> None:
    if (link := _link(session, followup_id, side, id)) is not None:
        session.delete(link)
        session.flush()


def _link(
    session: Session, followup_id: int, side: str, id: int
) -> FollowUpContact | FollowUpPerson | None:
    if side == "contact":
        return session.get(FollowUpContact, (followup_id, id))
    return session.get(FollowUpPerson, (followup_id, id))


def promise(
    session: Session,
    followup: FollowUp,
    row: FollowUpRow,
    texts: list[str],
    kept: Kept,
    answers: Answers,
    now: datetime,
) -> None:
    """Write these to-dos down; whether one was done whose day is over, the file says, or whoever
    sent it."""
    owner = session.get_one(Person, followup.owner_id)
    on = followup.occurred_at.astimezone(owner.tz).date()
    promises = Promises(Stored(session, [], answers.people), answers, now, is_added=True)
    new = (one for one in promises.of(row, owner, on) if one.text[:MAX_TEXT] in texts)
    made = [Todo(**one.row(owner, now, followup.customer_id, followup.id)) for one in new]
    kept.todos.extend(one.id for one in Todo.store(session, made, now))
