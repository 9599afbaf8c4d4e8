"""Empty fields of a stored record that a row of a workbook has something for: what could not be
read when it came in, and was mended since."""

from datetime import date, datetime

from sqlmodel import Session

from models.customers.contact import Contact
from models.customers.customer import Customer
from models.followups import history
from models.followups.commitments import told_todos_of
from models.followups.entry import Method
from models.followups.followup import FollowUp
from models.people.person import Person
from models.rules import specificity
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.rows import FollowUpRow
from models.watching.event import Happened
from models.watching.tell import tell_owners
from models.workbook import mending, next_contacts
from models.workbook.answers import Answers
from models.workbook.kept import Kept
from models.workbook.next_contacts import Next
from models.workbook.plan import Change, FollowUpStep
from models.workbook.promises import Promises
from models.workbook.stored import Stored, StoredRecord

TEXTS = ("content", "feedback")


def changes(
    stored: Stored,
    record: StoredRecord,
    row: FollowUpRow,
    customer: Customer | None,
    *,
    adds_only: bool,
) -> list[Change]:
    """What of a row the record has not, where it says nothing else; and the titles of those who
    took part, where nobody knows them yet."""
    found = []
    if row.method and record.method is None:
        found.append(Change("method", "", row.method))
    for name in TEXTS:
        said = (getattr(row, name) or "").strip()
        if said and not getattr(record, name):
            found.append(Change(name, "", said))
    following = plain_day(row.next)
    if following is not None and not stored.plans(record):
        found.append(Change("next", "", following.isoformat()))
    for text, due in zip(row.todos or (), dues_of(row), strict=True):
        if due is not None and text in stored.undated(record):
            found.append(Change("due", "", due.isoformat()))
    known = stored.chain(customer) if customer else {}
    for link in row.people or ():
        if link.title and link.name in known and not known[link.name].title:
            found.append(Change("contact", link.name, f"{link.name} · {link.title}"))
    return found


def dues_of(row: FollowUpRow) -> list[date | None]:
    """The day of each to-do, where a cell says it."""
    own = row.dues or (None,) * len(row.todos or ())
    return [plain_day(one) or plain_day(row.due) for one in own]


def fill(
    session: Session,
    steps: list[FollowUpStep],
    kept: Kept,
    answers: Answers,
    by: Person,
    now: datetime,
) -> None:
    """As an edit of the record by `by`; what somebody has filled meanwhile stays."""
    for step in steps:
        followup = session.get_one(FollowUp, step.record, with_for_update=True)
        if followup.is_live:
            before = history.values(followup)
            _fill(session, followup, step, kept, answers, now)
            followup.is_vague = bool(specificity.check(followup.content, followup.feedback))
            followup.edited_at, followup.edited_by_id = now, by.id
            session.add(followup)
            if history.keep(session, followup, before, by, now):
                whose, id = (followup.author_id, followup.owner_id), followup.id
                customer_id = followup.customer_id
                tell_owners(session, customer_id, Happened.EDITED, whose, by, now, followup_id=id)


def _fill(
    session: Session,
    followup: FollowUp,
    step: FollowUpStep,
    kept: Kept,
    answers: Answers,
    now: datetime,
) -> None:
    owner = session.get_one(Person, followup.owner_id)
    for change in step.changes:
        if change.field in ("method", *TEXTS):
            if (getattr(followup, change.field) or "") == change.old:
                value = Method(change.new) if change.field == "method" else change.new
                setattr(followup, change.field, value)
                kept.filled.append((followup.id, change.field, change.old, change.new))
        elif change.field == "next":
            on = date.fromisoformat(change.new)
            named = [Next(followup.id, followup.customer_id, owner, on)]
            kept.appointments.extend(next_contacts.plan(session, named, now))
        elif change.field == "people":
            mending.meet(session, followup, step.row, change, kept, now)
    _title(session, followup.customer_id, step, kept)
    on = followup.occurred_at.astimezone(owner.tz).date()
    promises = Promises(Stored(session, [], answers.people), answers, now)
    owed = {one.text: one for one in promises.of(step.row, owner, on)}
    dues = dict(zip(step.row.todos or (), dues_of(step.row), strict=True))
    for todo in told_todos_of(session, followup):
        due = dues.get(todo.text)
        if todo.due is None and due is not None and todo.done_at in (None, step.settled_at):
            told = owed[todo.text]
            todo.due, todo.done_at, todo.is_unsaid = due, told.done_at(now), told.state is None
            todo.cancelled_at = todo.cancelled_at or now if todo.is_unsaid else None
            todo.update_reminders(session, now)
            kept.dated.append(todo.id)
    if new := [change.new for change in step.changes if change.field == "todos"]:
        mending.promise(session, followup, step.row, new, kept, answers, now)


def _title(session: Session, customer_id: int, step: FollowUpStep, kept: Kept) -> None:
    """Those who took part get their titles, where they have none."""
    told = {change.old for change in step.changes if change.field == "contact"}
    known = Contact.known(session, [customer_id])[customer_id] if told else {}
    for link in step.row.people or ():
        contact = known.get(link.name) if link.name in told else None
        if contact is not None and not contact.title:
            contact.title = link.title
            session.add(contact)
            kept.titles.append((contact.id, link.title))
