"""The payloads Slack sends, in Slack's shapes."""

import secrets

from bot.localslack.world.blocks import find_element
from bot.localslack.world.shapes import Json
from bot.localslack.world.values import KEYS, Values
from bot.localslack.world.views import View
from bot.localslack.world.workspace import Channel, Message, Naming, User
from bot.localslack.world.world import World

VERIFICATION_TOKEN = "local-verification-token"  # noqa: S105 - Slack's legacy field, not a secret


class Payloads:
    """Builds payloads, with the triggers and response URLs that go with them."""

    def __init__(self, world: World) -> None:
        self._world, self._identity = world, world.identity

    def command(self, user: User, channel: Channel, command: str, text: str) -> Json:
        """A slash command: flat, all strings."""
        enterprise = _enterprise(user)
        return {
            **({"enterprise_id": enterprise} if enterprise else {}),
            "token": VERIFICATION_TOKEN,
            "team_id": self._team(user),
            "team_domain": self._identity.team_domain,
            "channel_id": channel.id,
            "channel_name": channel.command_name,
            "user_id": user.id,
            "user_name": user.name,
            "command": command,
            "text": text,
            "api_app_id": self._identity.app,
            "is_enterprise_install": "false",
            "response_url": self._response_url(user, channel),
            "trigger_id": self._world.triggers.issue(user.id),
        }

    def block_actions(self, user: User, place: View | Message, action: Json) -> Json:
        payload = self._interaction("block_actions", user)
        payload |= self._container(user, place)
        view_id = place.id if isinstance(place, View) and place.type == "modal" else None
        payload["trigger_id"] = self._world.triggers.issue(user.id, view_id)
        if isinstance(place, Message):
            channel = self._world.workspace.channel(place.channel)
            payload["response_url"] = self._response_url(user, channel, place)
            payload["state"] = {"values": place.values.get(user.id, {})}
        return payload | {"actions": [action]}

    def suggestion(
        self, user: User, place: View | Message, block_id: str, action_id: str, query: str
    ) -> Json:
        payload = self._interaction("block_suggestion", user)
        payload |= self._container(user, place)
        if isinstance(place, View):
            # Slack sends no values with a suggestion; private_metadata is what a bot can go by.
            payload["view"] = place.as_json(with_state=False)
        return payload | {"action_id": action_id, "block_id": block_id, "value": query}

    def view_submission(self, user: User, view: View) -> Json:
        payload = self._interaction("view_submission", user)
        payload["trigger_id"] = self._world.triggers.issue(user.id, view.id)
        payload["response_urls"] = list(self._asked_response_urls(user, view))
        return payload | {"view": view.as_json()}

    def view_closed(self, user: User, view: View, *, is_cleared: bool) -> Json:
        payload = self._interaction("view_closed", user)
        return payload | {"view": view.as_json(), "is_cleared": is_cleared}

    def shortcut(self, user: User, callback_id: str) -> Json:
        payload = self._interaction("shortcut", user)
        payload["action_ts"] = self._world.workspace.new_ts()
        payload["trigger_id"] = self._world.triggers.issue(user.id)
        return payload | {"callback_id": callback_id}

    def message_action(self, user: User, callback_id: str, message: Message) -> Json:
        channel = self._world.workspace.channel(message.channel)
        return self.shortcut(user, callback_id) | {
            "type": "message_action",
            "channel": {"id": channel.id, "name": channel.command_name},
            "message_ts": message.ts,
            "message": message.as_json(),
            "response_url": self._response_url(user, channel, message),
        }

    def event(self, event: Json) -> Json:
        """The Events API's wrapping of one event."""
        enterprise = self._world.enterprise
        bot = self._identity
        authorization: Json = {"enterprise_id": enterprise, "team_id": bot.team}
        authorization |= {"user_id": bot.bot_user, "is_bot": True, "is_enterprise_install": False}
        by = self._world.workspace.users.get(str(event.get("user")))
        is_from_elsewhere = by is not None and self._team(by) != self._identity.team
        if by is not None and is_from_elsewhere:
            event = {**event, "user_team": self._team(by)}
        return {
            "token": VERIFICATION_TOKEN,
            "team_id": self._identity.team,
            "context_team_id": self._identity.team,
            "context_enterprise_id": enterprise,
            "api_app_id": self._identity.app,
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev{secrets.token_hex(5).upper()}",
            "event_time": int(self._world.clock.now().timestamp()),
            "authorizations": [authorization],
            "is_ext_shared_channel": is_from_elsewhere or self._is_shared(event),
            "event_context": f"4-{secrets.token_hex(8)}",
        }

    def _interaction(self, kind: str, user: User) -> Json:
        named = self._team(user)
        who = {"id": user.id, "username": user.name, "name": user.name, "team_id": named}
        is_unnamed = user.naming is Naming.NONE
        enterprise = {"id": _enterprise(user)} if _enterprise(user) else None
        return {
            "type": kind,
            "token": VERIFICATION_TOKEN,
            "team": None if is_unnamed else {"id": named, "domain": self._identity.team_domain},
            "user": who,
            "api_app_id": self._identity.app,
            "enterprise": enterprise,
            "is_enterprise_install": is_unnamed,
        }

    def _container(self, user: User, place: View | Message) -> Json:
        if isinstance(place, View):
            container = {"type": "view", "view_id": place.id}
            return {"container": container, "view": place.as_json()}
        channel = self._world.workspace.channel(place.channel)
        container = {"type": "message", "message_ts": place.ts, "channel_id": channel.id}
        parts: Json = {"container": {**container, "is_ephemeral": place.to is not None}}
        parts["channel"] = {"id": channel.id, "name": channel.command_name}
        if place.to is None:  # Slack doesn't send the content of an ephemeral message
            parts["message"] = place.as_json()
        return parts

    def _is_shared(self, event: Json) -> bool:
        channel = event.get("channel")
        place = self._world.workspace.channels.get(channel) if isinstance(channel, str) else None
        return place is not None and place.shared

    def _team(self, user: User) -> str:
        """The workspace that payloads name as theirs."""
        return self._identity.team if user.naming is Naming.OURS else user.team

    def _response_url(self, user: User, channel: Channel, source: Message | None = None) -> str:
        token = self._world.response_urls.issue(user.id, channel.id, source)
        return f"{self._world.url}/response/{token}"

    def _asked_response_urls(self, user: User, view: View) -> list[Json]:
        asked = []
        for block_id, held in view.values.items():
            for action_id, value in held.items():
                _, element = find_element(view.blocks, block_id, action_id)
                channel_id = value.get(KEYS[element["type"]].state)
                if element.get("response_url_enabled") and channel_id:
                    channel = self._world.workspace.channel(channel_id)
                    url = self._response_url(user, channel)
                    ids = {"block_id": block_id, "action_id": action_id}
                    asked.append({**ids, "channel_id": channel_id, "response_url": url})
        return asked


def _enterprise(user: User) -> str | None:
    return None if user.naming is Naming.OURS else user.enterprise


def action(element: Json, block_id: str, values: Values, used: Json, ts: str) -> Json:
    """One entry of `actions`: the element as it was shown, with what was chosen.

    `used` holds what a stateless element gives: nothing for a button, an overflow's option.
    """
    shown = {"type": element["type"], "action_id": element["action_id"], "block_id": block_id}
    for key in ("text", "value", "style", "url", "placeholder"):
        if key in element:
            shown[key] = element[key]
    shown |= {key: value for key, value in element.items() if key.startswith("initial_")}
    shown |= used
    if element["type"] in KEYS:
        shown |= values[block_id][element["action_id"]]
    return shown | {"action_ts": ts}
