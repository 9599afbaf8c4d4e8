"""auth.test, apps.connections.open, team.info."""

from typing import TYPE_CHECKING

from bot.localslack.server.arguments import Arguments
from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import BOT_ID, BOT_USER, TEAM, TEAM_DOMAIN

if TYPE_CHECKING:
    from bot.localslack.server.slack import LocalSlack


def test(slack: "LocalSlack", _args: Arguments) -> Json:
    return {
        "url": f"{slack.url}/",
        "team": TEAM_DOMAIN,
        "user": slack.workspace.users[BOT_USER].name,
        "team_id": TEAM,
        "user_id": BOT_USER,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
        **({"enterprise_id": slack.enterprise} if slack.enterprise else {}),
    }


def connections_open(slack: "LocalSlack", _args: Arguments) -> Json:
    if slack.sockets is None:
        raise SlackError("socket_mode_not_enabled")
    where = slack.url.replace("http", "ws", 1)
    return {"url": f"{where}/socket?ticket={slack.sockets.new_ticket()}"}


def team_info(slack: "LocalSlack", _args: Arguments) -> Json:
    team = {"id": TEAM, "name": "Kept sandbox", "domain": TEAM_DOMAIN, "email_domain": ""}
    return {"team": {**team, "icon": {"image_default": True}, "url": f"{slack.url}/"}}
