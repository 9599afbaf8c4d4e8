"""Another workspace, app and bot than this project's own."""

from slack_sdk.web.async_client import AsyncWebClient

from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.identity import Identity
from tests.bot.localslack.building import modal, section

OTHER = Identity(
    team="TOTHER",
    team_name="Other Ltd",
    team_domain="other",
    app="AOTHER",
    app_name="Other Bot",
    bot_id="BOTHER",
    bot_user="UOTHER",
)


async def test_every_id_and_name_is_an_argument() -> None:
    async with LocalSlack(identity=OTHER) as slack:
        client = AsyncWebClient(slack.bot_token, base_url=slack.api_url, retry_handlers=[])
        tested = await client.auth_test()
        assert (tested["team_id"], tested["team"], tested["user"]) == (
            "TOTHER",
            "other",
            "other_bot",
        )
        assert (tested["bot_id"], tested["user_id"]) == ("BOTHER", "UOTHER")
        assert (await client.team_info())["team"]["name"] == "Other Ltd"

        posted = (await client.chat_postMessage(channel="UALICE", text="Hello"))["message"]
        sender = posted["user"], posted["bot_id"], posted["app_id"], posted["team"]
        assert sender == ("UOTHER", "BOTHER", "AOTHER", "TOTHER")
        assert slack.person("alice").dm.last().text == "Hello"
        members = (await client.conversations_members(channel="CSALES"))["members"]
        assert members[-1] == "UOTHER"
        alice = (await client.users_info(user="UALICE"))["user"]
        assert (alice["team_id"], alice["is_stranger"]) == ("TOTHER", False)

        trigger = slack.triggers.issue("UALICE")
        opened = await client.views_open(trigger_id=trigger, view=modal(section("x")))
        view = opened["view"]
        assert (view["team_id"], view["app_id"], view["bot_id"]) == ("TOTHER", "AOTHER", "BOTHER")
        command = slack.payloads.command(
            slack.workspace.user("UALICE"), slack.workspace.dm("UALICE"), "/form", ""
        )
        named = command["team_id"], command["team_domain"], command["api_app_id"]
        assert named == ("TOTHER", "other", "AOTHER")
