"""Saved follow-ups: the confirmation of one, and its deletion by somebody else."""

from sqlmodel import Session

from models.commitments.appointment import Appointment, AppointmentState
from models.customers.customer import Customer
from models.followups import holding, parts
from models.followups.followup import FollowUp
from models.followups.remark import Comment, Remarks
from models.notifications import answered
from models.notifications.changes import Deletion
from models.notifications.loaders.issue import issue_details
from models.notifications.loaders.loader import Loader, Rows, each
from models.notifications.loaders.todo import open_todos, todos_in_records
from models.notifications.subjects import CommentDetails, OpenTodos, Record, Subject, TodoDetails
from models.people.person import Person
from models.rules import deadlines
from models.rules.deadlines import Kind


def load_record(session: Session, followup: FollowUp, viewer: Person | None = None) -> Record:
    """As its author, or the viewer, may read it. What belongs to the customer as a whole is left
    out where they may not see the customer."""
    reader = viewer or session.get_one(Person, followup.author_id)
    return load_records(session, [(followup, reader)])[0]


def load_records(session: Session, rows: list[tuple[FollowUp, Person]]) -> list[Record]:
    """Each as this reader may read it; many cost hardly more statements than one."""
    # Held to the end: the session forgets whom nobody holds, and would look again.
    customers = {one.customer_id: session.get_one(Customer, one.customer_id) for one, _ in rows}
    seen = {
        (customer_id, reader.id): customers[customer_id].may_be_seen_by(session, reader)
        for (customer_id, _), reader in {(one.customer_id, by.id): by for one, by in rows}.items()
    }
    ids = {one.id for one, _ in rows}
    visible = {one.id for one, reader in rows if seen[one.customer_id, reader.id]}
    latest = {one.id for one, _ in rows if _is_latest(session, one)}
    open_of: dict[int, OpenTodos] = {
        customer_id: open_todos(session, customer_id)
        for customer_id in {one.customer_id for one, _ in rows if one.id in visible & latest}
    }
    todos = todos_in_records(session, ids)
    ours, theirs = parts.ours(session, ids), parts.theirs(session, ids)
    planned, settled, hourly = parts.next_contacts(session, ids, open_of.keys())
    issues, waiting = parts.issues(session, ids, open_of.keys())
    heard = parts.heard_before(session, visible) if visible else {}
    return [
        Record(
            followup=one,
            customer=customers[one.customer_id],
            author=session.get_one(Person, one.author_id),
            owner=session.get_one(Person, one.owner_id),
            ours=ours[one.id],
            theirs=theirs[one.id],
            todos=[todo for todo in todos[one.id] if sees or _concerns(todo, reader)],
            next_contact=planned.get(one.id),
            issues=issues[one.id],
            earlier_feedback=heard.get(one.id) if sees else None,
            open_todos=open_of[one.customer_id] if sees and one.id in latest else OpenTodos(),
            open_issues=waiting[one.customer_id] if sees and one.id in latest else [],
            is_latest=one.id in latest,
            author_may_delete=one.may_be_deleted_by(
                session, session.get_one(Person, one.author_id)
            ),
            deleted_by=session.get(Person, one.deleted_by_id) if one.deleted_by_id else None,
            remarks=Remarks.of(session, one),
            answered=[issue_details(session, of) for of in answered.told_in(session, one, reader)]
            if sees
            else [],
            instead_of=[p for p in settled[one.id] if p.state is AppointmentState.REPLACED],
            held=_held(session, one, settled[one.id]),
            later=_later(session, one, hourly[one.customer_id] if sees else []),
        )
        for one, reader in rows
        for sees in [seen[one.customer_id, reader.id]]
    ]


def _held(
    session: Session, followup: FollowUp, settled: list[Appointment]
) -> list[tuple[Appointment, Person]]:
    """What was planned for its day and is taken to be it, but where its hour says that it is."""
    day, held = followup.met_on(session), list[tuple[Appointment, Person]]()
    for planned in settled:
        owner = session.get_one(Person, planned.owner_id)
        over = deadlines.over_at(planned.on, owner.tz, planned.starts, planned.ended_at)
        is_sure = followup.occurred_at in (planned.begins_at(owner.tz), over)
        if planned.state is AppointmentState.HELD and planned.on == day and not is_sure:
            held.append((planned, owner))
    return held


def _later(session: Session, followup: FollowUp, hourly: list[Appointment]) -> list[Appointment]:
    """What its owner has planned for an hour that came after it on its day."""
    day = followup.met_on(session)
    return [
        one
        for one in hourly
        if one.owner_id == followup.owner_id
        and one.on == day
        and one.planned_in_id != followup.id
        and not holding.holds(session, followup, one)
    ]


def _is_latest(session: Session, followup: FollowUp) -> bool:
    last = session.get_one(Customer, followup.customer_id).last_contact_at
    return last is None or followup.occurred_at >= last


def _concerns(todo: TodoDetails, reader: Person) -> bool:
    return reader.id in (todo.todo.owner_id, todo.todo.given_by_id)


def _records(session: Session, rows: Rows[FollowUp]) -> list[Subject]:
    read = [(one, session.get_one(Person, one.author_id)) for _, one in rows]
    return [*load_records(session, read)]


def _comment_details(session: Session, comment: Comment) -> CommentDetails:
    return CommentDetails(
        comment,
        session.get_one(Person, comment.author_id),
        session.get_one(Customer, comment.customer_id),
        session.get_one(FollowUp, comment.followup_id),
    )


def _may_read_comment(session: Session, person: Person, comment: Comment) -> bool:
    return session.get_one(Customer, comment.customer_id).may_be_seen_by(session, person)


def _may_read(session: Session, person: Person, followup: FollowUp) -> bool:
    return followup.may_be_read_by(session, person)


def _is_theirs(session: Session, person: Person, followup: FollowUp) -> bool:
    return person.id in (followup.owner_id, followup.author_id)


RECORDED = Loader((Kind.RECORDED,), FollowUp, _may_read, _records)
COMMENT = Loader((Kind.COMMENT,), Comment, _may_read_comment, each(_comment_details))
DELETED = Loader((Kind.DELETED,), FollowUp, _is_theirs, each(Deletion.of))
