"""Carries out a confirmed import, a part in each transaction: whoever dies at it is followed by
somebody who goes on with the next part, and no part is done twice."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

from sqlmodel import Session, col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from models.people.person import Person
from models.workbook import as_left
from models.workbook.apply import apply
from models.workbook.part import WorkbookPart
from models.workbook.planning import plan
from models.workbook.record import AT_WORK, ImportState, WorkbookImport
from models.workbook.taking_back import take_back_some

LEASE = timedelta(minutes=1)  # after which whoever works at an import has died


def is_due(session: Session, now: datetime) -> bool:
    return session.exec(_due(now).limit(1)).first() is not None


def claim(session: Session, now: datetime) -> WorkbookImport | None:
    """The next that nobody works at, of any workspace."""
    due = _due(now).limit(1).with_for_update(skip_locked=True)
    found = session.exec(due).first()
    if found is not None:
        found.worked_at = now
        session.add(found)
    return found


def begin(session: Session, id: int, now: datetime) -> dict[str, str]:
    """Where it has not begun, the names that nearly are those of customers as things stand now, and
    theirs: what else is new is so although another part makes one that is called nearly so. Changes
    nothing."""
    one = session.get_one(WorkbookImport, id)
    if one.steps is not None or one.state is not ImportState.RUNNING:
        return {}
    by = session.get_one(Person, one.by_id)
    read = one.as_meant(WorkbookPart.names_in(session, id))
    as_new, adds_only = one.names_as_new, one.adds_only
    found = plan(session, read, by, now, as_new=as_new, adds_only=adds_only, answers=one.answers)
    return {each.name: each.like for each in found.near}


def work(session: Session, id: int, near: dict[str, str], now: datetime) -> bool:
    """Do the next part, and say whether there is more to do."""
    one = session.get_one(WorkbookImport, id, with_for_update=True, populate_existing=True)
    one.worked_at = now
    session.add(one)
    if one.state is ImportState.UNDOING:
        _take_back(session, one, now)
    elif one.state is ImportState.RUNNING:
        _store(session, one, near, now)
    return one.state in AT_WORK


def stop(session: Session, id: int) -> None:
    """Something went wrong: who sent the file decides whether to go on."""
    one = session.get_one(WorkbookImport, id, with_for_update=True, populate_existing=True)
    if one.state in AT_WORK:
        one.state = ImportState.STOPPED
        session.add(one)


def _store(session: Session, one: WorkbookImport, near: dict[str, str], now: datetime) -> None:
    if one.steps is None:
        one.steps = 0
        one.near = json.dumps(near)
    if one.steps < one.parts:
        by = session.get_one(Person, one.by_id)
        if by.left_at is not None:  # nobody is there whose customers they would be
            one.state = ImportState.STOPPED
            return
        part = WorkbookPart.get(session, one.id, one.steps)
        near = one.names_left_out
        read, adds_only = one.as_meant(part.read), one.adds_only
        answers = replace(one.answers, import_id=one.id)
        found = plan(session, read, by, now, near=near, adds_only=adds_only, answers=answers)
        kept = part.changes
        kept.add(apply(session, found, one.id, by, now))
        as_left.remember(session, kept)
        one.call(found.renamed)
        part.settle(session, kept, found.counts)
        one.steps += 1
    if one.steps >= one.parts:
        one.state, one.done_at = ImportState.DONE, now
    session.flush()


def _take_back(session: Session, one: WorkbookImport, now: datetime) -> None:
    """The last part first."""
    if one.steps:
        part = WorkbookPart.get(session, one.id, one.steps - 1)
        kept = part.changes
        if not take_back_some(session, kept, one.by_id, now):
            one.steps -= 1
        part.settle(session, kept)
    if not one.steps:
        one.state = ImportState.UNDONE


def _due(now: datetime) -> SelectOfScalar[WorkbookImport]:
    at = col(WorkbookImport.worked_at)
    # A time that is still to come was written by a wrong clock.
    is_free = or_(at.is_(None), at < now - LEASE, at > now + LEASE)
    due = select(WorkbookImport).where(col(WorkbookImport.state).in_(AT_WORK), is_free)
    return due.order_by(col(WorkbookImport.id))
