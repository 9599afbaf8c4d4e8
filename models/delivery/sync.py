"""What a transaction's changes owe to whom, planned in one go before it commits.

A noun says what it owes by `Reminder.set_desired`, as often as it changes; the last call counts.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import and_, bindparam, insert, or_
from sqlalchemy.orm import Session as BaseSession
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from models import health
from models.availability import hours
from models.database.origin import Origin
from models.delivery.delivery import Delivery
from models.reminder import (
    DesiredReminders,
    Reminder,
    ReminderState,
    back_early,
    customers_to_update,
    desired_reminders,
)
from models.rules import deadlines
from models.rules.deadlines import CUSTOMER_KINDS, DueReminder, Kind, Stage
from models.rules.deadlines.adjustment import AdjustedReminder, adjust
from models.rules.deadlines.availability import Availability


def sync_reminders(session: BaseSession, origin: Origin | None = None) -> None:
    """Make the stored reminders those that are owed; what `origin`'s message said keeps who did
    what there. Called before a transaction commits."""
    while customers_to_update(session) or desired_reminders(session):
        session.flush()
        health.update_reminders(session)
        wanted = desired_reminders(session)
        taken = list(wanted.values())
        wanted.clear()
        _sync(session, taken, origin)
    back_early(session).clear()


def _sync(session: BaseSession, taken: list[DesiredReminders], origin: Origin | None) -> None:
    stored = _stored(session, taken)
    ids = {owed.recipient for desired in taken for owed in desired.owed}
    adjusting = _Adjusting(hours.load(session, ids) if ids else {})
    new_rows: list[dict[str, Any]] = []
    for desired in taken:
        rows = {row.id: row for row in stored[desired.kinds, desired.subject_id]}
        why = {adjusted.reminder: adjusted for adjusted in adjusting.all_of(desired)}
        if origin is not None:
            _note_action(session, list(rows.values()), why, origin)
        stored_now = [row.stored() for row in rows.values()]
        change = deadlines.diff(stored_now, why, desired.now, _owed_again(session, why))
        for id in change.cancel:
            rows[id].state = ReminderState.CANCELLED
        for id, new in change.move.items():
            rows[id].reschedule(why[new])
        new_rows += [_row(desired, why[new]) for new in change.insert]
        for id, new in change.again.items():
            new_rows.append(_row(desired, why[new]) | {"repeat": rows[id].repeat + 1})
    if new_rows:
        # Past the unit of work, which would send SQLite one INSERT after the other.
        session.connection().execute(insert(Reminder), new_rows)


def _owed_again(
    session: BaseSession, why: Mapping[DueReminder, AdjustedReminder]
) -> set[DueReminder]:
    """What its recipient, of whose leave days are taken back, may hear in time."""
    people = back_early(session)
    if not people:
        return set()
    return {one for one, at in why.items() if one.recipient in people and at.is_in_time}


def _note_action(
    session: BaseSession, rows: list[Reminder], owed: Iterable[DueReminder], origin: Origin
) -> None:
    """Where somebody acts at the message that said one of these, it keeps who did what: the first
    that changes its noun; of a customer, on whom much is planned anew by the way, the first after
    which it is not owed any more."""
    said = [row for row in rows if row.delivery_id is not None and row.action is None]
    if not said:
        return
    here = (col(Delivery.channel) == origin.channel, col(Delivery.ts) == origin.ts)
    at = session.scalars(select(Delivery.id).where(*here)).first()
    still_owed = {(one.kind, one.stage, one.deadline, one.recipient) for one in owed}
    for row in said:
        # Who presses at once may be faster than the note of where the message was posted.
        is_here = row.delivery_id == at if at else row.state is ReminderState.CLAIMED
        is_owed = (row.kind, row.stage, row.deadline, row.recipient_id) in still_owed
        if is_here and not (is_owed and row.kind in CUSTOMER_KINDS):
            row.action, row.acted_by_id, row.acted_at = origin.action, origin.person_id, origin.at


@dataclass
class _Adjusting:
    """What is owed, each in its recipient's hours; what many nouns owe alike, as those of a file
    do, is looked at once."""

    availability: dict[int, Availability]
    _seen: dict[tuple[DueReminder, datetime], AdjustedReminder | None] = field(default_factory=dict)

    def all_of(self, desired: DesiredReminders) -> list[AdjustedReminder]:
        """Who stands in for somebody and is owed the same thing hears it once."""
        adjusted: dict[tuple[Kind, Stage, datetime, int], AdjustedReminder] = {}
        for owed in desired.owed:
            if one := self._one(owed, desired.now):
                reminder = one.reminder
                key = reminder.kind, reminder.stage, reminder.deadline, reminder.recipient
                adjusted.setdefault(key, one)
        return list(adjusted.values())

    def _one(self, owed: DueReminder, now: datetime) -> AdjustedReminder | None:
        if (owed, now) not in self._seen:
            self._seen[owed, now] = adjust(owed, self.availability.__getitem__, now)
        return self._seen[owed, now]


def _stored(
    session: BaseSession, taken: list[DesiredReminders]
) -> dict[tuple[tuple[Kind, ...], int], list[Reminder]]:
    """The reminders of each noun and its kinds."""
    ids: dict[tuple[Kind, ...], list[int]] = defaultdict(list)
    for desired in taken:
        ids[desired.kinds].append(desired.subject_id)
    theirs: dict[str, Sequence[Any]] = {}
    for n, (kinds, subjects) in enumerate(ids.items()):
        theirs |= {f"kinds_{n}": kinds, f"subjects_{n}": subjects}
    kinds_of = {kind: kinds for kinds in ids for kind in kinds}
    found: dict[tuple[tuple[Kind, ...], int], list[Reminder]] = defaultdict(list)
    for row in session.scalars(_reminders_of(len(ids)), theirs):
        found[kinds_of[row.kind], row.subject_id].append(row)
    return found


@cache
def _reminders_of(nouns: int) -> SelectOfScalar[Reminder]:
    """Of so many kinds of nouns. Made once: to make a statement takes longer than to run it."""
    theirs = (
        and_(
            col(Reminder.kind).in_(bindparam(f"kinds_{n}", expanding=True)),
            col(Reminder.subject_id).in_(bindparam(f"subjects_{n}", expanding=True)),
        )
        for n in range(nouns)
    )
    return select(Reminder).where(or_(*theirs))


def _row(desired: DesiredReminders, adjusted: AdjustedReminder) -> dict[str, Any]:
    owed = adjusted.reminder
    return {
        "team_id": desired.team_id,
        "kind": owed.kind,
        "subject_id": desired.subject_id,
        "stage": owed.stage,
        "recipient_id": owed.recipient,
        "due_at": adjusted.due_at,
        "send_at": owed.send_at,
        "reason": adjusted.reason,
        "deadline": owed.deadline,
        "mode": owed.mode,
        "state": ReminderState.PENDING,
        "repeat": 0,
    }
