"""The follow-up records of a workbook, stored at once with what was promised in them."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from hashlib import sha256

from sqlmodel import Session

from models.commitments.todo import MAX_TEXT as MAX_TODO
from models.commitments.todo import Promise, Todo
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.followups.entry import Method
from models.followups.followup import FollowUp, FollowUpContact, FollowUpPerson
from models.people.person import Person
from models.rules import dates, deadlines, specificity
from models.rules import lazy_re as re
from models.rules.names.decision_chain import Link
from models.rules.workbook.days import plain_day
from models.rules.workbook.rows import FollowUpRow
from models.workbook import next_contacts
from models.workbook.next_contacts import Next
from models.workbook.stored import NOON, Stored

# Titles of those who sell: on our side of the table.
OURS = re.compile(
    r"客户经理|客戶經理|销售|銷售|业务(?:员|经理|代表|主管)|業務(?:員|經理|代表|主管)"
    r"|\bsales\b|\baccount (?:manager|executive)\b|\brep\b",
    re.I,
)
Met = tuple[Customer, FollowUpRow]


@dataclass
class _Record:
    customer: Customer
    row: FollowUpRow
    owner: Person
    on: date
    followup: FollowUp
    theirs: dict[str, Contact] = field(default_factory=dict)  # who took part, by name


def store(session: Session, met: list[Met], source: int, by: Person, now: datetime) -> list[int]:
    """Returns the ids of the records. `source` is the import they are of: what was undone may come
    again with another. A row without an owner, or whose owner nobody or several
    are called, is that of `by`."""
    stored = Stored(session, [])
    found = [_record(customer, row, stored, source, by, now) for customer, row in met]
    session.add_all(one.followup for one in found)
    session.flush()
    # Held, for the session drops whom nobody refers to, and would read them for each record.
    managers = Person.of_ids(session, {id for one in found if (id := one.owner.manager_id)})
    _participants(session, found, stored, now)
    _todos(session, found, now)
    _next(session, found, now)
    for one in found:
        customer, at = one.customer, one.followup.occurred_at
        if customer.last_contact_at is None or customer.last_contact_at < at:
            customer.last_contact_at = at
        customer.update_reminders(session, now)
    managers.clear()
    return [one.followup.id for one in found]


def _record(
    customer: Customer, row: FollowUpRow, stored: Stored, source: int, by: Person, now: datetime
) -> _Record:
    owner = (stored.colleague(row.owner) if row.owner else None) or by
    on = plain_day(row.date) or now.date()
    at = row.date.time() if isinstance(row.date, datetime) else NOON
    occurred_at = min(datetime.combine(on, at, owner.tz).astimezone(UTC), now)
    content, feedback = (row.content or "").strip(), (row.feedback or "").strip()
    said = hash_of(content, feedback)
    followup = FollowUp(
        submission=f"import:{source}:{customer.id}:{occurred_at.isoformat()}:{said}",
        customer_id=customer.id,
        author_id=by.id,
        owner_id=owner.id,
        occurred_at=occurred_at,
        logged_at=occurred_at,  # it was kept elsewhere before
        method=Method(row.method) if row.method else Method.VISIT,
        content=content,
        feedback=feedback,
        is_vague=bool(specificity.check(content, feedback)),
    )
    return _Record(customer, row, owner, on, followup)


def _participants(session: Session, found: list[_Record], stored: Stored, now: datetime) -> None:
    """A colleague by name on our side, else somebody of the customer's."""
    known = Contact.known(session, [one.customer.id for one in found])
    for one in found:
        ours: dict[int, None] = {}
        for link in one.row.people or ():
            colleague = stored.colleague(link.name)
            if colleague is not None:
                ours[colleague.id] = None
            else:
                there = known[one.customer.id]
                contact = _contact(there.get(link.name), one, link, now)
                there[link.name] = one.theirs[link.name] = contact
                session.add(contact)
        session.add_all(FollowUpPerson(followup_id=one.followup.id, person_id=id) for id in ours)
    session.flush()
    session.add_all(
        FollowUpContact(followup_id=one.followup.id, contact_id=contact.id)
        for one in found
        for contact in one.theirs.values()
    )
    session.flush()


def _contact(there: Contact | None, one: _Record, link: Link, now: datetime) -> Contact:
    """Somebody of ours whom nobody here is called is named by the record, and not by the chain."""
    if link.name == one.row.owner or OURS.search(link.title):
        return there or Contact(
            customer_id=one.customer.id, name=link.name, title=link.title, left_at=now
        )
    contact = there or Contact(customer_id=one.customer.id, name=link.name)
    contact.title, contact.left_at = contact.title or link.title, None
    return contact


def _todos(session: Session, found: list[_Record], now: datetime) -> None:
    made: list[tuple[_Record, list[Todo]]] = []
    for one in found:
        then = datetime.combine(one.on, time(9), one.owner.tz)
        promises = []
        dues = one.row.dues or (None,) * len(one.row.todos or ())
        for text, due in zip(one.row.todos or (), dues, strict=True):
            on = plain_day(due) or _day_in(text, then, one.owner.locale) or plain_day(one.row.due)
            promises.append(Promise(text[:MAX_TODO], one.owner, on))
        made.append((one, Todo.build(promises, one.owner, now, one.customer.id, one.followup.id)))
    for one, todos in made:
        today = now.astimezone(one.owner.tz).date()
        for todo in todos:
            last = todo.due or one.on
            if last < today:
                todo.done_at = deadlines.at(last, NOON, one.owner.tz)
    Todo.store(session, [todo for _, todos in made for todo in todos], now)


def _day_in(text: str, then: datetime, locale: str) -> date | None:
    found = dates.find(text, then, "future", locale)
    return plain_day(found.value) if found else None


def _next(session: Session, found: list[_Record], now: datetime) -> None:
    named = []
    for one in found:
        if (on := plain_day(one.row.next)) is not None:
            starts = one.row.next.time() if isinstance(one.row.next, datetime) else None
            named.append(Next(one.followup, one.owner, on, starts))
    next_contacts.plan(session, named, now)


def hash_of(*texts: str) -> str:
    return sha256("\0".join(texts).encode()).hexdigest()[:16]
