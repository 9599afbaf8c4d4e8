"""A Slack workspace that uses the bot."""

from datetime import datetime, timedelta
from zlib import crc32

from sqlalchemy.orm import Session as BaseSession
from sqlmodel import Field, Session, SQLModel

from models.database.columns import Instant

HOLD_LEAST, MAX_HOLD = timedelta(seconds=15), timedelta(minutes=30)


class Workspace(SQLModel, table=True):
    team_id: str = Field(primary_key=True, max_length=32)
    name: str = ""
    created_at: datetime = Field(sa_type=Instant)
    working_hours: bool = False  # response clocks run in the owner's working hours only
    year_begins: int = 1  # the month in which its financial year does
    currency: str = Field(
        default="", max_length=3
    )  # in which figures are told; "": see deals.rates
    segments: str = ""  # JSON of its own part of the table: see people.segment_table
    managers_locked: bool = False  # only admins say who manages whom
    next_post_at: datetime | None = Field(default=None, sa_type=Instant)  # see delivery.rate_limit
    limited_until: datetime | None = Field(default=None, sa_type=Instant)
    limited_person_id: int | None = None
    held_since: datetime | None = Field(default=None, sa_type=Instant)  # see delivery.hold
    held_until: datetime | None = Field(default=None, sa_type=Instant)
    held_reason: str | None = None  # Slack's word

    @classmethod
    def get_or_create(cls, session: Session, team_id: str, now: datetime) -> "Workspace":
        """The workspace of this id, made at first sight."""
        if found := session.get(cls, team_id):
            return found
        workspace = cls(team_id=team_id, created_at=now)
        session.add(workspace)
        session.flush()
        return workspace

    @classmethod
    def kept(cls, session: BaseSession, team_id: str) -> "Workspace | None":
        """Read once: the session keeps it to its end, where it would drop what nobody refers to."""
        known: dict[str, Workspace | None] = session.info.setdefault("workspaces", {})
        if team_id not in known:
            known[team_id] = session.get(cls, team_id)
        return known[team_id]

    @classmethod
    def key(cls, session: BaseSession) -> str:
        """That of the session, as no other has it: neither another team's, nor the same team's
        after it has begun anew."""
        kept = cls.kept(session, session.info["team"])
        said = f"{kept.team_id} {kept.created_at.isoformat()}" if kept is not None else ""
        return f"{crc32(said.encode()):08x}"

    def pause(self, now: datetime) -> timedelta:
        """Until the next message may find out whether a trouble is over: as long as it has
        lasted."""
        return min(max(now - (self.held_since or now), HOLD_LEAST), MAX_HOLD)
