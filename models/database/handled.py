"""What Slack has handed over and was dealt with: it may hand the same over again."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam
from sqlalchemy.exc import IntegrityError
from sqlmodel import Field, Session, col, delete, select

from models.database.columns import Instant
from models.database.scoped import TenantRow

KEPT = timedelta(days=2)  # Slack tries an event again for a day


class AlreadyHandled(Exception):
    """This was handed over, and dealt with, before."""


@dataclass(frozen=True)
class Request:
    """What Slack handed over at this moment; it may hand over the same `key` again."""

    key: str
    at: datetime


class HandledRequest(TenantRow, table=True):
    """One delivery of Slack's, by the key that a second one shares with it."""

    team_id: str = Field(
        default=None, foreign_key="workspace.team_id", max_length=32, primary_key=True
    )
    key: str = Field(max_length=255, primary_key=True)
    handled_at: datetime = Field(sa_type=Instant, index=True)

    @classmethod
    def is_known(cls, session: Session, key: str) -> bool:
        return session.scalars(_KNOWN, {"key": key}).first() is not None

    @classmethod
    def take(cls, session: Session, request: Request) -> None:
        """Count it as dealt with, first of all that this transaction stores. Raises
        AlreadyHandled, also where another process is just doing so; then nothing more can be
        stored in this transaction."""
        session.add(cls(key=request.key, handled_at=request.at))
        try:
            session.flush()
        except IntegrityError as known:
            raise AlreadyHandled from known


# Of a column, not of the row: asked before each command, and nothing else of it is read.
_KNOWN = select(HandledRequest.key).where(HandledRequest.key == bindparam("key"))


def forget_old(session: Session, now: datetime) -> None:
    session.exec(delete(HandledRequest).where(col(HandledRequest.handled_at) < now - KEPT))
