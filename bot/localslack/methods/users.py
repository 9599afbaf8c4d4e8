"""users.info, users.list, users.lookupByEmail."""

from bot.localslack.methods.arguments import Arguments
from bot.localslack.methods.pages import page
from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import User
from bot.localslack.world.world import World


def info(world: World, args: Arguments) -> Json:
    user = world.workspace.user(args.required("user"))
    return {"user": user_object(world, user, with_locale=args.flag("include_locale"))}


def list_all(world: World, args: Arguments) -> Json:
    users, cursor = page(list(world.workspace.users.values()), args, default=1000)
    with_locale = args.flag("include_locale")
    shown = [user_object(world, user, with_locale=with_locale) for user in users]
    return {"members": shown, "response_metadata": {"next_cursor": cursor}}


def lookup_by_email(world: World, args: Arguments) -> Json:
    email = args.required("email").lower()
    for user in world.workspace.users.values():
        if user.email.lower() == email and not user.deleted:
            return {"user": user_object(world, user, with_locale=False)}
    raise SlackError("users_not_found")


def user_object(world: World, user: User, *, with_locale: bool) -> Json:
    """A user as Slack shows one; the address only with the scope for it."""
    real_name = user.real_name or user.name
    profile = {
        "real_name": real_name,
        "display_name": user.display_name or user.name,
        "title": user.title,
    }
    profile["team"] = user.team
    if "users:read.email" in world.scopes and user.email:
        profile["email"] = user.email
    shown: Json = {"id": user.id, "team_id": user.team, "name": user.name}
    shown |= {"deleted": user.deleted, "real_name": real_name, "profile": profile}
    if not user.deleted:
        shown |= {"tz": user.tz, "tz_label": user.tz}
        shown["tz_offset"] = user.tz_offset(world.clock.now())
    if with_locale:
        shown["locale"] = user.locale
    shown |= {"is_bot": user.is_bot, "is_app_user": False, "is_admin": user.is_admin}
    shown |= {"is_owner": user.is_owner, "is_workflow_bot": user.is_workflow_bot}
    shown["is_restricted"] = user.restricted or user.ultra_restricted
    shown["is_ultra_restricted"] = user.ultra_restricted
    if user.enterprise:
        teams = list(user.teams)
        organisation = {"id": user.id, "enterprise_id": user.enterprise, "teams": teams}
        shown["enterprise_user"] = organisation
    return shown | {"is_stranger": world.identity.team not in (user.team, *user.teams)}
