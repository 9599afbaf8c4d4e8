"""The workspace and the app that a local Slack plays."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Identity:
    """Ids and names, in the shapes of Slack's: `team` begins with T, `app` with A, `bot_id`
    with B and `bot_user` with U. The defaults are those of this project's bot."""

    team: str = "TKEPT"
    team_name: str = "Kept sandbox"
    team_domain: str = "kept-sandbox"
    app: str = "AKEPT"
    app_name: str = "Kept"
    bot_id: str = "BKEPT"
    bot_user: str = "UKEPT"


DEFAULT = Identity()
