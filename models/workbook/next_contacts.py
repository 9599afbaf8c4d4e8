"""The next contacts that a workbook names, planned as those of the records they stand beside, or of
none."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlmodel import Session

from models.commitments.appointment import Appointment, AppointmentState
from models.database.bulk import insert_with_ids
from models.people.person import Person
from models.reminder import customers_to_update


@dataclass(frozen=True)
class Next:
    """On that day `owner` will talk to the customer again, as the record of this id says, if any
    does."""

    followup_id: int | None
    customer_id: int
    owner: Person
    on: date
    starts: time | None = None


def plan(session: Session, named: Sequence[Next], now: datetime) -> list[int]:
    """The ids of the new ones. A meeting that is planned already is this record's, where it is no
    other's."""
    if not named:
        return []
    stored = Appointment.on_days(session, {one.customer_id for one in named})
    rows: list[dict[str, Any]] = []
    new: set[tuple[int, int, date]] = set()
    for one in named:
        place = one.customer_id, one.owner.id, one.on
        if place in new:
            continue
        if same := stored.get(place):
            same.planned_in_id = same.planned_in_id or one.followup_id
            continue
        row = _row(one, now)
        if row["state"] is AppointmentState.PLANNED:
            new.add(place)
        rows.append(row)
    ids = insert_with_ids(session, Appointment, rows)
    planned = {
        id for id, row in zip(ids, rows, strict=True) if row["state"] is AppointmentState.PLANNED
    }
    for appointment in Appointment.of_ids(session, planned).values():
        appointment.update_reminders(session, now)
    for row in rows:
        customers_to_update(session)[row["customer_id"]] = now
    return ids


def _row(one: Next, now: datetime) -> dict[str, Any]:
    is_past = one.on < now.astimezone(one.owner.tz).date()
    return {
        "customer_id": one.customer_id,
        "owner_id": one.owner.id,
        "on": one.on,
        "starts": one.starts,
        "planned_in_id": one.followup_id,
        "created_at": now,
        # By now it is history, and nobody's to log.
        "state": AppointmentState.NOT_HELD if is_past else AppointmentState.PLANNED,
    }
