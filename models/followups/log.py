"""Logging a follow-up and changing it: each the whole of what it means, in the caller's one
transaction."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from models.commitments import repeating
from models.commitments.appointment import Appointment
from models.commitments.issue import Issue
from models.commitments.promise import Promise
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.customers.response_promise import answer_within, urgent_within
from models.followups import elsewhere, history, joined, next_steps
from models.followups.commitments import appointments_of, issues_of, todos_of
from models.followups.entry import FollowUpInput
from models.followups.followup import FollowUp
from models.followups.holding import hold_planned
from models.followups.validation import check, refuse, require_specific
from models.people.person import Person
from models.rules import deadlines, specificity
from models.watching.event import Happened
from models.watching.tell import tell, tell_owners


def create(
    session: Session,
    entry: FollowUpInput,
    submission: str,
    by: Person,
    now: datetime,
    *,
    may_be_vague: bool = True,
) -> FollowUp:
    """Save a record with all that was promised in it; the same submission again returns the
    record it made. Raises errors.Invalid with every input that is wrong, then Vague."""
    if again := FollowUp.of_submission(session, submission):
        return again
    refuse(check(entry, by, now))
    customer = _customer(session, entry, by, now)
    owner = Person.colleague(session, entry.owner, "owner")
    if not may_be_vague:
        require_specific(entry.content, entry.feedback)
    followup = _record(entry, submission, customer, owner, by, now)
    session.add(followup)
    session.flush()
    followup.meet(session, customer, entry)
    _keep_todos(session, followup, entry, [], owner, by, now)
    instead = hold_planned(session, followup, entry, owner, by, now)
    _keep_next_contact(session, followup, entry, [], owner, by, now, instead)
    _keep_issue(session, followup, entry, [], owner, by, now)
    if customer.last_contact_at is None or customer.last_contact_at < followup.occurred_at:
        customer.last_contact_at = followup.occurred_at
    customer.update_reminders(session, now)
    followup.update_reminders(session, now)
    if customer.is_watched:
        tell(session, customer.id, Happened.RECORD, by, now, followup_id=followup.id)
    if entry.next_contact is None and not entry.todos:
        next_steps.ask(session, followup, by)
    return followup


def _record(
    entry: FollowUpInput,
    submission: str,
    customer: Customer,
    owner: Person,
    by: Person,
    now: datetime,
) -> FollowUp:
    return FollowUp(
        submission=submission,
        customer_id=customer.id,
        author_id=by.id,
        owner_id=owner.id,
        occurred_at=entry.occurred_at,
        logged_at=now,
        method=entry.method,
        content=entry.content.strip(),
        feedback=entry.feedback.strip(),
        satisfaction=entry.satisfaction,
        is_vague=_is_vague(entry),
    )


def update(
    session: Session,
    followup: FollowUp,
    entry: FollowUpInput,
    seen: str,
    by: Person,
    now: datetime,
    *,
    may_be_vague: bool = True,
) -> None:
    """Change a saved record to what the form says now. `seen` is the stamp
    of the record that the form was opened with. Raises errors.Invalid, history.EditedMeanwhile,
    NoLongerThere where it was deleted meanwhile, or Vague for words that were not kept before."""
    followup.lock(session)
    history.refuse_if_stale(session, followup, seen)
    before = history.values(followup)
    refuse(check(entry, by, now, _dates_of(session, followup)))
    customer = _customer_now(session, followup, entry, by, now)
    owner = Person.colleague(session, entry.owner, "owner", {followup.owner_id})
    said = entry.content.strip(), entry.feedback.strip()
    if not may_be_vague and said != (followup.content, followup.feedback):
        require_specific(*said)
    before_it, instead = None, list[Appointment]()
    if customer.id != followup.customer_id:
        entry = elsewhere.met_there(session, entry, customer, followup)
        before_it = elsewhere.go_to(session, followup, customer, by, now)
    followup.owner_id = owner.id
    followup.occurred_at, followup.method = entry.occurred_at, entry.method
    followup.content, followup.feedback = said
    followup.satisfaction, followup.is_vague = entry.satisfaction, _is_vague(entry)
    followup.edited_at, followup.edited_by_id = now, by.id
    session.add(followup)
    if history.keep(session, followup, before, by, now):
        whose, id = (followup.author_id, followup.owner_id), followup.id
        tell_owners(session, customer.id, Happened.EDITED, whose, by, now, followup_id=id)
    ours, theirs = followup.clear_participants(session)
    followup.meet(session, customer, entry, ours)
    joined.leave(session, followup, theirs, now)
    todos, planned = todos_of(session, followup), appointments_of(session, followup)
    if before_it is not None:
        instead = hold_planned(session, followup, entry, owner, by, now)
    _keep_todos(session, followup, entry, todos, owner, by, now)
    _keep_next_contact(session, followup, entry, planned, owner, by, now, instead)
    _keep_issue(session, followup, entry, issues_of(session, followup), owner, by, now)
    remember_contact(session, customer, now)
    if before_it is not None:
        remember_contact(session, before_it, now)
        elsewhere.leave_if_made_by(session, followup, before_it, now)


def remember_contact(session: Session, customer: Customer, now: datetime) -> None:
    customer.last_contact_at = FollowUp.last_contact(session, customer)
    customer.update_reminders(session, now)
    session.flush()


def _is_vague(entry: FollowUpInput) -> bool:
    return bool(specificity.check(entry.content, entry.feedback))


def _dates_of(session: Session, followup: FollowUp) -> frozenset[object]:
    """The `dates_before` of validation.check."""
    dues = {(todo.id, todo.due) for todo in todos_of(session, followup)}
    return frozenset(dues | {planned.on for planned in appointments_of(session, followup)})


def _customer_now(
    session: Session, followup: FollowUp, entry: FollowUpInput, by: Person, now: datetime
) -> Customer:
    """That of the form, where it is another one; who may not see theirs any more keeps it."""
    if entry.customer == followup.customer_id:
        return session.get_one(Customer, followup.customer_id)
    return _customer(session, entry, by, now)


def _customer(session: Session, entry: FollowUpInput, by: Person, now: datetime) -> Customer:
    if isinstance(entry.customer, int):
        return Customer.get(session, entry.customer, by, lock=True)
    return Customer.create(session, entry.customer, by, now)


def _keep_todos(
    session: Session,
    followup: FollowUp,
    entry: FollowUpInput,
    before: list[Todo],
    owner: Person,
    by: Person,
    now: datetime,
) -> None:
    kept = {todo.id: todo for todo in before}
    new: list[Promise] = []
    for row in entry.todos:
        todo = kept.pop(row.id, None) if row.id is not None else None
        had = {todo.owner_id} if todo else set()
        field = f"todo_{row.row}_owner"
        theirs = Person.colleague(session, row.owner, field, had) if row.owner else owner
        if theirs.id not in had:
            theirs.refuse_if_gone(field)
        if todo is None:
            due, rule = row.due, row.rule
            if rule is not None:
                due = repeating.first_from(rule, due, by, now, row.due_time)
            new.append(Promise(row.text, theirs, due, row.due_time, rule=rule))
            continue
        todo.reassign(session, theirs, by, now)
        todo.change(session, row.text, row.due, row.due_time, by, now)
    Todo.create_all(session, new, by, now, followup.customer_id, followup.id)
    for dropped in kept.values():
        dropped.cancel(session, now)


def _keep_next_contact(
    session: Session,
    followup: FollowUp,
    entry: FollowUpInput,
    before: list[Appointment],
    owner: Person,
    by: Person,
    now: datetime,
    instead: Sequence[Appointment] = (),
) -> None:
    """What it takes the place of on the same day tells what is not said anew."""
    wanted, theirs = entry.next_contact, entry.starts
    if wanted is not None:
        wanted, theirs = deadlines.carried(wanted, theirs, by.tz, owner.tz, now)
    for planned in before:
        if wanted is not None and planned.owner_id == owner.id:
            starts = planned.starts if "starts" in entry.unasked else theirs
            if (planned.on, planned.starts) != (wanted, starts):
                planned.change(by, now)
            planned.on, planned.starts = wanted, starts
            planned.place = planned.place if "place" in entry.unasked else entry.place.strip()
            planned.update_reminders(session, now)
            wanted = None
        else:
            planned.change(by, now)
            planned.cancel(session, now)
    if wanted is not None:
        same = next((one for one in instead if one.on == wanted), None)
        Appointment.create(
            session,
            customer_id=followup.customer_id,
            owner=owner,
            on=wanted,
            starts=theirs or (same.starts if same else None),
            place=entry.place or (same.place if same else ""),
            materials=same.materials if same else "",
            now=now,
            planned_in_id=followup.id,
        )


def _keep_issue(
    session: Session,
    followup: FollowUp,
    entry: FollowUpInput,
    before: list[Issue],
    owner: Person,
    by: Person,
    now: datetime,
) -> None:
    question = entry.question.strip() or entry.feedback.strip() or entry.content.strip()
    for issue in before:
        if entry.issue is None:
            issue.cancel(session, now)
        else:
            issue.question = question
            issue.change_urgency(session, entry.issue, by, now)
        return
    if entry.issue is not None:
        customer = session.get_one(Customer, followup.customer_id)
        Issue.raise_(
            session,
            question,
            entry.issue,
            customer_id=customer.id,
            followup_id=followup.id,
            owner=owner,
            by=by,
            now=now,
            promised=answer_within(customer, entry.content, entry.question),
            urgent=urgent_within(session, customer),
        )
