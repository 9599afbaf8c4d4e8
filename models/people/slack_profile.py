"""What Slack says of a person."""

from dataclasses import dataclass

from models.people.membership import Membership


@dataclass(frozen=True)
class SlackProfile:
    """What Slack tells about a person. `zone` is an IANA name, `locale` Slack's ("zh-CN")."""

    user_id: str
    name: str
    handle: str
    zone: str
    locale: str
    is_admin: bool = False
    membership: Membership = Membership.FULL


def locale_of(language: str | None, locale: str) -> str:
    """The language that a person chose, with the country of Slack's `locale` where it is in that
    language: who chooses English stays in en-GB."""
    return locale if language is None or locale.startswith(f"{language}-") else language
