"""The parts of Slack's user object that are stored."""

from typing import Any

from models.people.membership import Membership
from models.people.slack_profile import SlackProfile

SLACKBOT = "USLACKBOT"


def profile_of(user: dict[str, Any], team: str) -> SlackProfile:
    """`team` is the id of our workspace."""
    inner = user.get("profile")
    details = inner if isinstance(inner, dict) else {}
    names = (details.get("display_name"), details.get("real_name"), user.get("real_name"))
    handle = str(user.get("name") or "")
    membership = membership_of(user, team)
    is_admin = bool(user.get("is_admin") or user.get("is_owner"))
    return SlackProfile(
        user_id=str(user["id"]),
        name=next((str(name) for name in names if name), handle) or str(user["id"]),
        handle=handle,
        zone=str(user.get("tz") or "UTC"),
        locale=str(user.get("locale") or "en-US"),
        is_admin=is_admin and membership is Membership.FULL,
        membership=membership,
        real_name=str(details.get("real_name") or user.get("real_name") or ""),
        email=str(details.get("email") or ""),
    )


def membership_of(user: dict[str, Any], team: str) -> Membership:
    """Somebody's membership of a workspace. In an Enterprise organisation `team_id` is the
    workspace where the user was created; `enterprise_user.teams` lists those they are in. Slack
    gives a team for everybody from elsewhere, so a user without one belongs to the workspace
    asked."""
    is_app = user.get("is_bot") or user.get("is_workflow_bot") or user["id"] == SLACKBOT
    if user.get("deleted"):
        return Membership.LEFT
    if is_app:
        return Membership.APP
    organisation = user.get("enterprise_user") or {}
    teams = {user.get("team_id"), *organisation.get("teams", ())} - {None}
    if user.get("is_stranger") or (teams and team not in teams):
        return Membership.FOREIGN
    if user.get("is_restricted") or user.get("is_ultra_restricted"):
        return Membership.GUEST
    return Membership.FULL
