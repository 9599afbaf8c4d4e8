"""What somebody is to a workspace, by what Slack says of them."""

from enum import StrEnum


class Membership(StrEnum):
    """Only full members use the bot, own anything and are told anything."""

    UNKNOWN = "unknown"  # Slack has not said yet
    FULL = "full"
    GUEST = "guest"  # of one or several channels
    FOREIGN = "foreign"  # of another workspace
    LEFT = "left"
    APP = "app"  # which is nobody's colleague, this bot included
