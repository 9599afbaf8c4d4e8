"""What a record said before it was edited: who changed what, and when."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlmodel import Field, Session, col, select

from models.database.columns import Instant
from models.database.scoped import TenantRow
from models.followups.commitments import appointments_of, todos_of
from models.followups.followup import FollowUp
from models.people.person import Person

KEPT = ("customer_id", "owner_id", "occurred_at", "method", "content", "feedback", "satisfaction")


class FollowUpChange(TenantRow, table=True):
    """One field of one edit."""

    id: int = Field(default=None, primary_key=True)
    followup_id: int = Field(foreign_key="followup.id", index=True)
    by_id: int = Field(foreign_key="person.id")
    at: datetime = Field(sa_type=Instant)
    field: str = Field(max_length=32)
    before: str

    @classmethod
    def of(cls, session: Session, followup: FollowUp) -> list["FollowUpChange"]:
        """Every change of a record, the latest first."""
        changes = select(cls).where(cls.followup_id == followup.id)
        return list(session.exec(changes.order_by(col(cls.at).desc(), col(cls.id).desc())))


@dataclass(frozen=True)
class Promised:
    """A to-do or the next contact (text "") of a record, as it is now."""

    text: str
    owner: str
    on: date | None
    starts: time | None = None
    place: str = ""
    is_done: bool = False


class EditedMeanwhile(Exception):
    """Somebody else changed this record, or what was promised in it, after the form was opened."""

    def __init__(
        self, by: Person | None, changes: list[FollowUpChange], now: list[Promised], stamp: str
    ) -> None:
        super().__init__(self.__doc__)
        self.by = by  # None: the record itself is as it was
        self.changes = changes  # of that edit
        self.now = now
        self.stamp = stamp


def values(followup: FollowUp) -> dict[str, str]:
    """What is kept of a record, as text."""
    found = {field: getattr(followup, field) for field in KEPT}
    return {field: "" if value is None else str(value) for field, value in found.items()}


def keep(
    session: Session, followup: FollowUp, before: dict[str, str], by: Person, now: datetime
) -> bool:
    """Store what an edit changed; returns whether it changed anything."""
    after = values(followup)
    changes = [
        FollowUpChange(followup_id=followup.id, by_id=by.id, at=now, field=field, before=old)
        for field, old in before.items()
        if after[field] != old
    ]
    session.add_all(changes)
    session.flush()
    return bool(changes)


def stamp(session: Session, followup: FollowUp) -> str:
    """Tells one state of a record, with all that its form shows, from another."""
    digest = hashlib.sha256(repr(_promised(session, followup)).encode()).hexdigest()[:16]
    return f"{_written(followup)} {digest}"


def refuse_if_stale(session: Session, followup: FollowUp, seen: str) -> None:
    """Raise EditedMeanwhile unless the record is as the form was opened with."""
    current = stamp(session, followup)
    if current == seen:
        return
    promised = _promised(session, followup)
    if seen.split(" ")[0] == _written(followup):
        raise EditedMeanwhile(None, [], promised, current)
    latest = FollowUpChange.of(session, followup)
    changes = [change for change in latest if change.at == followup.edited_at]
    by = session.get_one(Person, followup.edited_by_id or followup.author_id)
    raise EditedMeanwhile(by, changes, promised, current)


def _written(followup: FollowUp) -> str:
    return (followup.edited_at or followup.logged_at).isoformat()


def _promised(session: Session, followup: FollowUp) -> list[Promised]:
    def name(person_id: int) -> str:
        return session.get_one(Person, person_id).name

    todos = [
        Promised(
            one.text,
            name(one.owner_id),
            one.due,
            one.due_time,
            is_done=one.done_at is not None,
        )
        for one in todos_of(session, followup)
    ]
    planned = [
        Promised("", name(one.owner_id), one.on, one.starts, one.place)
        for one in appointments_of(session, followup)
    ]
    return [*todos, *planned]
