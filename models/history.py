"""What a record said before it was edited: who changed what, and when."""

from datetime import datetime

from sqlmodel import Field, Session, col, select

from models.columns import Instant
from models.followup import FollowUp
from models.person import Person
from models.team import OfTeam

KEPT = ("owner_id", "occurred_at", "method", "content", "feedback")


class FollowUpChange(OfTeam, table=True):
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


class EditedMeanwhile(Exception):
    """Somebody else edited this record after the form was opened."""

    def __init__(self, by: Person, changes: list[FollowUpChange], stamp: str) -> None:
        super().__init__(self.__doc__)
        self.by = by
        self.changes = changes  # of that edit
        self.stamp = stamp


def values(followup: FollowUp) -> dict[str, str]:
    """What is kept of a record, as text."""
    return {field: str(getattr(followup, field)) for field in KEPT}


def keep(
    session: Session, followup: FollowUp, before: dict[str, str], by: Person, now: datetime
) -> None:
    """Store what an edit changed."""
    after = values(followup)
    session.add_all(
        FollowUpChange(followup_id=followup.id, by_id=by.id, at=now, field=field, before=old)
        for field, old in before.items()
        if after[field] != old
    )
    session.flush()


def stamp(followup: FollowUp) -> str:
    """Tells one state of a record from another."""
    return (followup.edited_at or followup.logged_at).isoformat()


def refuse_if_stale(session: Session, followup: FollowUp, seen: str) -> None:
    """Raise EditedMeanwhile unless the record is as the form was opened with."""
    if stamp(followup) == seen:
        return
    latest = FollowUpChange.of(session, followup)
    changes = [change for change in latest if change.at == followup.edited_at]
    by = session.get_one(Person, followup.edited_by_id or followup.author_id)
    raise EditedMeanwhile(by, changes, stamp(followup))
