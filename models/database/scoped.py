"""What every table of a workspace has in common."""

from typing import Self

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key
from sqlmodel import Field, SQLModel


class TenantRow(SQLModel):
    """A row of one workspace. `team_id` is Slack's, set by the session that writes the row."""

    team_id: str = Field(default=None, foreign_key="workspace.team_id", max_length=32)

    @classmethod
    def of_ids(cls, session: Session, ids: set[int]) -> dict[int, Self]:
        """The rows of these ids, by id; what the session has read is not read again."""
        read = {id: session.identity_map.get(identity_key(cls, id)) for id in ids}
        found: dict[int, Self] = {id: row for id, row in read.items() if row is not None}
        if missing := ids - found.keys():
            [key] = inspect(cls).primary_key
            others = select(key, cls).where(key.in_(missing))
            found |= dict(session.execute(others).all())
        return found
