"""How a person starts something: a command, a message, Home, a shortcut."""

import re
from typing import TYPE_CHECKING

from bot.localslack.server.acks import BadAnswer, check_message
from bot.localslack.server.delivery import NotAcknowledged
from bot.localslack.world.errors import PersonError
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import Channel, Message

if TYPE_CHECKING:
    from bot.localslack.server.slack import LocalSlack

_MENTION = re.compile(r"(?<!\w)([@#])([\w][\w.-]*)")
_LINK = re.compile(r"https?://[^\s<>]+")


class Entrances:
    """Commands, messages, Home and shortcuts, done by a person."""

    def __init__(self, slack: "LocalSlack") -> None:
        self._slack = slack

    async def send(
        self, user: str, channel_id: str, text: str, thread_ts: str | None = None
    ) -> None:
        """Sends what a person typed: a command when it begins with "/", else a message."""
        channel = self._slack.workspace.channel(channel_id)
        if user not in channel.members:
            raise PersonError("you are not in this channel")
        if not text.startswith("/"):
            self.say(user, channel, text, thread_ts)
        elif thread_ts:
            raise PersonError(f"{text.split()[0]} is not supported in threads. Sorry!")
        else:
            await self._command(user, channel, text)

    def say(self, user: str, channel: Channel, text: str, thread_ts: str | None = None) -> Message:
        """An ordinary message, as Slack stores it: escaped, with mentions."""
        stored = self.escaped(text)
        element = {"type": "text", "text": text}
        section = {"type": "rich_text_section", "elements": [element]}
        blocks = [{"type": "rich_text", "elements": [section]}]
        return self._slack.messenger.post(channel, user, stored, blocks, thread_ts)

    async def _command(self, user: str, channel: Channel, text: str) -> None:
        name, _, rest = text.partition(" ")
        command = self._slack.commands.get(name)
        if command is None:
            raise PersonError(
                f"{name} is not a valid command. In Slack, all messages that start with "
                'the "/" character are interpreted as commands.'
            )
        person = self._slack.workspace.user(user)
        typed = rest.strip()
        sent = self.escaped(typed) if command.get("should_escape") else typed
        payload = self._slack.payloads.command(person, channel, name, sent)
        try:
            answer = await self._slack.delivery.deliver("slash_commands", payload)
            if answer:
                check_message(answer)
                self._answer(user, channel, answer)
        except NotAcknowledged as reason:
            told = f'{name} failed with the error "operation_timeout"'
            self._slack.trouble(user, told, str(reason))
        except BadAnswer as reason:
            told = f'{name} failed with the error "invalid_command_response"'
            self._slack.trouble(user, told, str(reason))

    def _answer(self, user: str, channel: Channel, answer: Json) -> None:
        text, blocks = answer.get("text", ""), answer.get("blocks")
        if answer.get("response_type") == "in_channel":
            self._slack.messenger.post_by_bot(channel, text, blocks)
        else:
            self._slack.messenger.post_ephemeral(channel, user, text, blocks)

    async def open_home(self, user: str, tab: str = "home") -> None:
        """Opens the app's Home (or its messages tab)."""
        channel = self._slack.workspace.dm(user)
        ts = self._slack.workspace.new_ts()
        event: Json = {"type": "app_home_opened", "user": user, "channel": channel.id}
        event |= {"tab": tab, "event_ts": ts}
        home = self._slack.views.home(user)
        if home is not None and tab == "home":
            event["view"] = home.as_json()
        self._slack.events.send(event, "app_home_opened")

    async def shortcut(self, user: str, callback_id: str, message: Message | None = None) -> None:
        """Uses a global shortcut, or one on a message."""
        known = self._slack.shortcuts.get(callback_id)
        if known is None or (known["type"] == "message") != (message is not None):
            raise PersonError(f"there is no such shortcut: {callback_id}")
        person = self._slack.workspace.user(user)
        if message is None:
            payload = self._slack.payloads.shortcut(person, callback_id)
        else:
            payload = self._slack.payloads.message_action(person, callback_id, message)
        try:
            await self._slack.delivery.deliver("interactive", payload)
        except NotAcknowledged as reason:
            self._slack.trouble(user, f"{known['name']} did not work.", str(reason))

    def escaped(self, text: str) -> str:
        """Typed text with Slack's entities, links and mentions: "@bob" becomes "<@UBOB|bob>"."""
        users = {user.name: user.id for user in self._slack.workspace.users.values()}
        channels = {c.name: c.id for c in self._slack.workspace.channels.values() if c.name}

        def mention(match: re.Match[str]) -> str:
            sign, name = match.groups()
            known = users if sign == "@" else channels
            return f"<{sign}{known[name]}|{name}>" if name in known else match.group()

        safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return _LINK.sub(lambda link: f"<{link.group()}>", _MENTION.sub(mention, safe))
