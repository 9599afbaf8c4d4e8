"""What every table of a workspace has in common."""

from sqlmodel import Field, SQLModel


class TenantRow(SQLModel):
    """A row of one workspace. `team_id` is Slack's, set by the session that writes the row."""

    team_id: str = Field(default=None, foreign_key="workspace.team_id", max_length=32)
