"""The follow-up records of a workbook, stored at once with what was promised in them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any

from sqlmodel import Session

from models.commitments.todo import Todo
from models.customers.contact import TOLD, Contact
from models.customers.customer import Customer
from models.database.bulk import insert_all, insert_with_ids
from models.followups.entry import Method
from models.followups.followup import FollowUp, FollowUpContact, FollowUpPerson
from models.people.person import Person
from models.rules import lazy_re as re
from models.rules import specificity
from models.rules.names.decision_chain import Link
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.rows import FollowUpRow
from models.workbook import chain, next_contacts
from models.workbook.answers import NOTHING_SAID, Answers
from models.workbook.kept import Kept
from models.workbook.next_contacts import Next
from models.workbook.promises import Promises
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
    """`values` are what is stored of it, by column."""

    customer: Customer
    row: FollowUpRow
    owner: Person
    on: date
    values: dict[str, Any]
    id: int = 0  # once it is stored


def store(
    session: Session,
    met: list[Met],
    source: int,
    kept: Kept,
    by: Person,
    now: datetime,
    answers: Answers = NOTHING_SAID,
) -> list[int]:
    """Returns the ids of the records. `source` is the import they are of: what was undone may come
    again with another. A row without an owner, or whose owner nobody or several
    are called, is that of `by`."""
    stored = Stored(session, [], answers.people)
    found = [_record(customer, row, stored, source, by, now) for customer, row in met]
    ids = insert_with_ids(session, FollowUp, [one.values for one in found])
    for one, id in zip(found, ids, strict=True):
        one.id = id
    # Held, for the session drops whom nobody refers to, and would read them for each record.
    managers = Person.of_ids(session, {boss for one in found if (boss := one.owner.manager_id)})
    _participants(session, found, stored, kept, now)
    _todos(session, found, stored, answers, now)
    _next(session, found, now)
    _remember(session, found, now)
    managers.clear()
    return ids


def _remember(session: Session, found: list[_Record], now: datetime) -> None:
    """When each customer was last spoken to."""
    latest: dict[int, datetime] = {}
    for one in found:
        at = one.values["occurred_at"]
        latest[one.customer.id] = max(latest.get(one.customer.id, at), at)
    for customer in {one.customer.id: one.customer for one in found}.values():
        at = latest[customer.id]
        if customer.last_contact_at is None or customer.last_contact_at < at:
            customer.last_contact_at = at
        customer.update_reminders(session, now)


def _record(
    customer: Customer, row: FollowUpRow, stored: Stored, source: int, by: Person, now: datetime
) -> _Record:
    owner = (stored.colleague(row.owner) if row.owner else None) or by
    on = plain_day(row.date) or now.date()
    at = row.date.time() if isinstance(row.date, datetime) else NOON
    occurred_at = min(datetime.combine(on, at, owner.tz).astimezone(UTC), now)
    content, feedback = (row.content or "").strip(), (row.feedback or "").strip()
    said = hash_of(content, feedback)
    values = {
        "submission": f"import:{source}:{customer.id}:{occurred_at.isoformat()}:{said}",
        "customer_id": customer.id,
        "author_id": by.id,
        "owner_id": owner.id,
        "occurred_at": occurred_at,
        "logged_at": occurred_at,  # it was kept elsewhere before
        "is_imported": True,
        "method": Method(row.method) if row.method else None,
        "content": content,
        "feedback": feedback,
        "is_vague": bool(specificity.check(content, feedback)),
    }
    return _Record(customer, row, owner, on, values)


def _participants(
    session: Session, found: list[_Record], stored: Stored, kept: Kept, now: datetime
) -> None:
    """A colleague by name on our side, else somebody of the customer's."""
    known = Contact.known(session, [one.customer.id for one in found])
    new: dict[tuple[int, str], dict[str, Any]] = {}
    ours: dict[tuple[int, int], None] = {}  # record and person
    theirs: dict[tuple[int, int, str], None] = {}  # record, customer and name
    for one in found:
        customer = one.customer.id
        for name in one.row.ours:
            if (colleague := stored.colleague(name)) is not None:
                ours[one.id, colleague.id] = None
        for link in one.row.people or ():
            if (colleague := stored.colleague(link.name)) is not None:
                ours[one.id, colleague.id] = None
                continue
            theirs[one.id, customer, link.name] = None
            _meet(known[customer].get(link.name), new, one, link, kept, now)
    insert_all(session, FollowUpPerson, [{"followup_id": a, "person_id": b} for a, b in ours])
    added = insert_with_ids(session, Contact, list(new.values()))
    kept.contacts.extend(added)
    ids = dict(zip(new, added, strict=True))
    ids |= {(id, name): one.id for id, chain in known.items() for name, one in chain.items()}
    met = [{"followup_id": id, "contact_id": ids[customer, name]} for id, customer, name in theirs]
    insert_all(session, FollowUpContact, met)


def _meet(
    there: Contact | None,
    new: dict[tuple[int, str], dict[str, Any]],
    one: _Record,
    link: Link,
    kept: Kept,
    now: datetime,
) -> None:
    """Somebody of ours whom nobody here is called is named by the record, and not by the chain."""
    place = one.customer.id, link.name
    is_ours = link.name == one.row.owner or OURS.search(link.title) is not None
    if there is not None:
        is_news = any(getattr(link, name) and not getattr(there, name) for name in TOLD)
        if not is_ours and (there.left_at is not None or is_news):
            for name in TOLD:
                chain.told(there, name, getattr(there, name) or getattr(link, name), kept)
            chain.told(there, "left_at", "", kept)
    elif (before := new.get(place)) is None:
        new[place] = {
            "customer_id": one.customer.id,
            "name": link.name,
            **{name: getattr(link, name) for name in TOLD},
            "left_at": now if is_ours else None,
        }
    elif not is_ours:
        before |= {name: before[name] or getattr(link, name) for name in TOLD}
        before["left_at"] = None


def _todos(
    session: Session, found: list[_Record], stored: Stored, answers: Answers, now: datetime
) -> None:
    promises = Promises(stored, answers, now)
    rows: list[dict[str, Any]] = []
    for one in found:
        for owed in promises.of(one.row, one.owner, one.on):
            rows.append(owed.row(one.owner, now, one.customer.id, one.id))
    ids = insert_with_ids(session, Todo, rows)
    still_open = {
        id
        for id, row in zip(ids, rows, strict=True)
        if row["done_at"] is None and row["cancelled_at"] is None
    }
    for todo in Todo.of_ids(session, still_open).values():
        todo.update_reminders(session, now)


def _next(session: Session, found: list[_Record], now: datetime) -> None:
    named = []
    for one in found:
        if (on := plain_day(one.row.next)) is not None:
            starts = one.row.next.time() if isinstance(one.row.next, datetime) else None
            named.append(Next(one.id, one.customer.id, one.owner, on, starts))
    next_contacts.plan(session, named, now)


def hash_of(*texts: str) -> str:
    return sha256("\0".join(texts).encode()).hexdigest()[:16]
