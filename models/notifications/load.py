"""Loads what reminders are about, as far as their recipients may see it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, select

from models.customers.customer import Customer
from models.notifications.in_place_of import who_is_away
from models.notifications.loaders import (
    appointment,
    customer,
    deal,
    issue,
    leave,
    note,
    person,
    record,
    satisfaction,
    strategy,
    summary,
    support,
    team,
    todo,
    watched,
)
from models.notifications.loaders.loader import Loader, Rows
from models.notifications.notification import Notification
from models.notifications.subjects import Subject, Withheld
from models.people.leave import Leave
from models.people.person import Person
from models.reminder import Reminder
from models.rules.deadlines import Kind, Mode, Stage
from models.rules.deadlines.availability import Reason

HELD_BACK = (Reason.CAP, Reason.MUTED, Reason.STAND_IN)

# A new kind of reminder is loaded by what stands here.
ALL: tuple[Loader[Any], ...] = (
    record.RECORDED,
    record.DELETED,
    record.COMMENT,
    note.LOADER,
    todo.LOADER,
    strategy.LOADER,
    deal.LOADER,
    deal.INSTALMENTS,
    appointment.PLANNED,
    appointment.CHANGED,
    issue.LOADER,
    support.LOADER,
    customer.PROFILE,
    customer.SILENCE,
    customer.CONTRACT,
    customer.DECLINE,
    satisfaction.LOADER,
    customer.LINKED,
    watched.WATCHED,
    watched.OWNED,
    leave.STAND_IN,
    leave.UNCOVERED,
    leave.MEANWHILE,
    person.MANAGER,
    person.UNREACHABLE,
    summary.SENT,
    summary.REPLY,
    team.TEAM_WEEK,
    team.REVIEW_READY,
)
LOADERS: dict[Kind, Loader[Any]] = {kind: loader for loader in ALL for kind in loader.kinds}
# Made once: to make a statement takes longer than to run it.
TABLES: set[Any] = {Person, Customer, *(one.table for one in ALL)}
OF_IDS = {
    table: select(table).where(table.id.in_(bindparam("ids", expanding=True))) for table in TABLES
}

Loaded = Notification | Withheld | None  # None: the subject is gone
Rowed = dict[tuple[type[Any], int], Any]  # table and id → row


def load(session: Session, reminder: Reminder) -> Loaded:
    return load_all(session, [reminder])[0]


def load_all(session: Session, reminders: list[Reminder]) -> list[Loaded]:
    """In their order; a digest of a hundred costs few statements more than one of two."""
    rows = _rows(session, reminders)
    # The session drops what nobody refers to, and would then ask for each row once more.
    held = [*_people(session, reminders, rows.values()), *_customers(session, rows.values())]
    back = _owners_back(session, reminders, rows)
    loaded: dict[int, Loaded] = {}
    visible: dict[Loader[Any], Rows[Any]] = defaultdict(list)
    for reminder in reminders:
        loader = LOADERS[reminder.kind]
        row = rows.get((loader.table, reminder.subject_id))
        if row is None:
            loaded[reminder.id] = None
        elif not loader.may_see(session, session.get_one(Person, reminder.recipient_id), row):
            loaded[reminder.id] = Withheld()
        else:
            visible[loader].append((reminder, row))
    for loader, found in visible.items():
        for (reminder, row), subject in zip(found, loader.details(session, found), strict=True):
            loaded[reminder.id] = replace(
                _notification(session, reminder, row, subject),
                owner_back=back.get(getattr(row, "owner_id", None)),
            )
    held.clear()
    return [loaded[reminder.id] for reminder in reminders]


def subject_row(session: Session, reminder: Reminder) -> Any:
    """The row that `subject_id` points to."""
    return session.get_one(LOADERS[reminder.kind].table, reminder.subject_id)


def subject_of(session: Session, reminder: Reminder, row: Any) -> Subject:
    """What it is about, whoever may see it."""
    return LOADERS[reminder.kind].details(session, [(reminder, row)])[0]


def _notification(session: Session, reminder: Reminder, row: Any, subject: Subject) -> Notification:
    # What a digest was to hold anyway is for the manager; an owner's is there because it was
    # held back.
    is_gathered = reminder.mode is Mode.DIGEST and reminder.reason not in HELD_BACK
    return Notification(
        id=reminder.id,
        recipient_id=reminder.recipient_id,
        of_team=is_gathered and (reminder.stage is Stage.MISSED or _is_of_report(reminder, row)),
        kind=reminder.kind,
        stage=reminder.stage,
        deadline=reminder.deadline,
        subject_id=reminder.subject_id,
        subject=subject,
        was_acted_on=reminder.action is not None,
        in_place_of=who_is_away(session, reminder, row),
        is_before_leave=reminder.reason is Reason.LEAVE and reminder.send_at < reminder.deadline,
    )


def _owners_back(
    session: Session, reminders: list[Reminder], rows: Rowed
) -> dict[int | None, date]:
    """Of those who are on leave and whose it is, where its recipient is somebody else."""
    owners = {
        owner_id
        for one in reminders
        if (row := rows.get((LOADERS[one.kind].table, one.subject_id))) is not None
        and (owner_id := getattr(row, "owner_id", None)) not in (None, one.recipient_id)
    }
    now = session.info.get("now")
    return dict(Leave.back_on(session, owners, now).items()) if owners and now else {}


def _is_of_report(reminder: Reminder, row: Any) -> bool:
    """Whether it warns of the decline of somebody else's customer."""
    return reminder.kind is Kind.DECLINE and row.owner_id != reminder.recipient_id


def _rows(session: Session, reminders: list[Reminder]) -> Rowed:
    ids: dict[type[Any], set[int]] = defaultdict(set)
    for one in reminders:
        ids[LOADERS[one.kind].table].add(one.subject_id)
    return {
        (table, row.id): row
        for table, wanted in ids.items()
        for row in session.scalars(OF_IDS[table], {"ids": list(wanted)})
    }


def _people(session: Session, reminders: list[Reminder], rows: Iterable[Any]) -> list[Person]:
    ids = {one.recipient_id for one in reminders}
    ids |= _ids(rows, "owner_id", "given_by_id", "author_id", "asker_id", "answered_by_id")
    return list(session.scalars(OF_IDS[Person], {"ids": list(ids)})) if ids else []


def _customers(session: Session, rows: Iterable[Any]) -> list[Customer]:
    ids = _ids(rows, "customer_id")
    return list(session.scalars(OF_IDS[Customer], {"ids": list(ids)})) if ids else []


def _ids(rows: Iterable[Any], *columns: str) -> set[int]:
    return {found for row in rows for one in columns if (found := getattr(row, one, None))}
