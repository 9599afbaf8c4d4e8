"""auth.test, apps.connections.open, team.info."""

from bot.localslack.methods.arguments import Arguments
from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Json
from bot.localslack.world.world import World


def test(world: World, _args: Arguments) -> Json:
    identity = world.identity
    return {
        "url": f"{world.url}/",
        "team": identity.team_domain,
        "user": world.workspace.users[identity.bot_user].name,
        "team_id": identity.team,
        "user_id": identity.bot_user,
        "bot_id": identity.bot_id,
        "is_enterprise_install": False,
        **({"enterprise_id": world.enterprise} if world.enterprise else {}),
    }


def connections_open(world: World, _args: Arguments) -> Json:
    if world.socket_tickets is None:
        raise SlackError("socket_mode_not_enabled")
    where = world.url.replace("http", "ws", 1)
    return {"url": f"{where}/socket?ticket={world.socket_tickets.issue()}"}


def team_info(world: World, _args: Arguments) -> Json:
    identity = world.identity
    team: Json = {"id": identity.team, "name": identity.team_name, "email_domain": ""}
    team["domain"] = identity.team_domain
    return {"team": {**team, "icon": {"image_default": True}, "url": f"{world.url}/"}}
