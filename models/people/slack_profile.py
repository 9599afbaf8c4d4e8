"""A person as Slack describes them."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.people.membership import Membership


@dataclass(frozen=True)
class SlackProfile:
    """`name` is what people see, `zone` an IANA name, `locale` Slack's ("zh-CN")."""

    user_id: str
    name: str
    handle: str
    zone: str
    locale: str
    is_admin: bool = False
    membership: Membership = Membership.FULL
    real_name: str = ""
    email: str = ""  # "" without the scope for it


def locale_of(language: str | None, locale: str) -> str:
    """The language that a person chose, with the country of Slack's `locale` where it is in that
    language: who chooses English stays in en-GB."""
    return locale if language is None or locale.startswith(f"{language}-") else language


def zone_named(name: str) -> ZoneInfo:
    """The zone; UTC where Slack names one this machine does not know."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
