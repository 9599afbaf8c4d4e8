"""A Slack workspace that uses the bot."""

from datetime import datetime

from sqlmodel import Field, Session, SQLModel

from models.columns import Instant


class Workspace(SQLModel, table=True):
    team_id: str = Field(primary_key=True, max_length=32)
    name: str = ""
    created_at: datetime = Field(sa_type=Instant)
    working_hours: bool = False  # response clocks run in the owner's working hours only
    managers_locked: bool = False  # only admins say who manages whom
    posts_from: datetime | None = Field(default=None, sa_type=Instant)  # see models.pace
    limited_until: datetime | None = Field(default=None, sa_type=Instant)
    limited_person_id: int | None = None

    @classmethod
    def known(cls, session: Session, team_id: str, now: datetime) -> "Workspace":
        """The workspace of this id, made at first sight."""
        if found := session.get(cls, team_id):
            return found
        workspace = cls(team_id=team_id, created_at=now)
        session.add(workspace)
        session.flush()
        return workspace
