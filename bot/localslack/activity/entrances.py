"""Everything a person can start: a command, a message, a file, Home, a shortcut."""

import re

from bot.localslack.activity.acks import BadAnswer, check_message
from bot.localslack.activity.delivery import Delivery, NotAcknowledged
from bot.localslack.activity.payloads import Payloads
from bot.localslack.world.errors import PersonError
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import Channel, Message
from bot.localslack.world.world import World

_MENTION = re.compile(r"(?<!\w)([@#])([\w][\w.-]*)")
_LINK = re.compile(r"https?://[^\s<>]+")


class Entrances:
    """Commands, messages, Home and shortcuts, done by a person."""

    def __init__(self, world: World, payloads: Payloads, delivery: Delivery) -> None:
        self._world, self._payloads, self._delivery = world, payloads, delivery

    async def send(
        self, user: str, channel_id: str, text: str, thread_ts: str | None = None
    ) -> None:
        """Sends what a person typed: a command when it begins with "/", else a message."""
        channel = self._channel_of(user, channel_id)
        if not text.startswith("/"):
            self.say(user, channel, text, thread_ts)
        elif thread_ts:
            raise PersonError(f"{text.split()[0]} is not supported in threads. Sorry!")
        else:
            await self._command(user, channel, text)

    def share(
        self, user: str, channel_id: str, name: str, content: bytes, text: str = ""
    ) -> Message:
        """Drops a file into a channel or DM, perhaps with words. Raises PersonError."""
        channel = self._channel_of(user, channel_id)
        file = self._world.files.add(user, name, content)
        return self._world.share(channel, user, [file], self.escaped(text))

    def _channel_of(self, user: str, channel_id: str) -> Channel:
        channel = self._world.workspace.channel(channel_id)
        if user not in channel.members:
            raise PersonError("you are not in this channel")
        if channel.archived:
            raise PersonError("this channel is archived")
        return channel

    def say(self, user: str, channel: Channel, text: str, thread_ts: str | None = None) -> Message:
        """An ordinary message, as Slack stores it: escaped, with mentions."""
        stored = self.escaped(text)
        element = {"type": "text", "text": text}
        section = {"type": "rich_text_section", "elements": [element]}
        blocks = [{"type": "rich_text", "elements": [section]}]
        message = self._world.messenger.post(channel, user, stored, blocks, thread_ts)
        self._tell_if_mentioned(channel, message)
        return message

    def _tell_if_mentioned(self, channel: Channel, message: Message) -> None:
        """An app hears of a message in a channel of its own that names it."""
        bot = self._world.identity.bot_user
        if (
            channel.kind == "im"
            or bot not in channel.members
            or not re.search(f"<@{bot}[|>]", message.text)
        ):
            return
        event: Json = {"type": "app_mention", "user": message.user, "text": message.text}
        event |= {"ts": message.ts, "channel": channel.id, "event_ts": message.ts}
        if message.thread_ts:
            event["thread_ts"] = message.thread_ts
        self._world.emit(event, "app_mention", "app_mentions:read")

    async def _command(self, user: str, channel: Channel, text: str) -> None:
        name, _, rest = text.partition(" ")
        command = self._world.commands.get(name)
        if command is None:
            raise PersonError(
                f"{name} is not a valid command. In Slack, all messages that start with "
                'the "/" character are interpreted as commands.'
            )
        person = self._world.workspace.user(user)
        typed = rest.strip()
        sent = self.escaped(typed) if command.get("should_escape") else typed
        payload = self._payloads.command(person, channel, name, sent)
        try:
            answer = await self._delivery.deliver("slash_commands", payload)
            if answer:
                check_message(answer)
                self._answer(user, channel, answer)
        except NotAcknowledged as reason:
            text = f'{name} failed with the error "operation_timeout"'
            self._world.trouble(user, text, str(reason))
        except BadAnswer as reason:
            text = f'{name} failed with the error "invalid_command_response"'
            self._world.trouble(user, text, str(reason))

    def _answer(self, user: str, channel: Channel, answer: Json) -> None:
        text, blocks = answer.get("text", ""), answer.get("blocks")
        if answer.get("response_type") == "in_channel":
            self._world.messenger.post_by_bot(channel, text, blocks)
        else:
            self._world.messenger.post_ephemeral(channel, user, text, blocks)

    async def open_home(self, user: str, tab: str = "home") -> None:
        """Opens the app's Home (or its messages tab)."""
        channel = self._world.workspace.dm(user)
        ts = self._world.workspace.new_ts()
        event: Json = {"type": "app_home_opened", "user": user, "channel": channel.id}
        event |= {"tab": tab, "event_ts": ts}
        home = self._world.views.home(user)
        if home is not None and tab == "home":
            event["view"] = home.as_json()
        self._world.emit(event, "app_home_opened")

    async def shortcut(self, user: str, callback_id: str, message: Message | None = None) -> None:
        """Uses a global shortcut, or one on a message."""
        known = self._world.shortcuts.get(callback_id)
        if known is None or (known["type"] == "message") != (message is not None):
            raise PersonError(f"there is no such shortcut: {callback_id}")
        person = self._world.workspace.user(user)
        if message is None:
            payload = self._payloads.shortcut(person, callback_id)
        else:
            payload = self._payloads.message_action(person, callback_id, message)
        try:
            await self._delivery.deliver("interactive", payload)
        except NotAcknowledged as reason:
            self._world.trouble(user, f"{known['name']} did not work.", str(reason))

    def escaped(self, text: str) -> str:
        """Typed text with Slack's entities, links and mentions: "@bob" becomes "<@UBOB|bob>"."""
        users = {user.name: user.id for user in self._world.workspace.users.values()}
        channels = {c.name: c.id for c in self._world.workspace.channels.values() if c.name}

        def mention(match: re.Match[str]) -> str:
            sign, name = match.groups()
            known = users if sign == "@" else channels
            return f"<{sign}{known[name]}|{name}>" if name in known else match.group()

        safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return _LINK.sub(lambda link: f"<{link.group()}>", _MENTION.sub(mention, safe))
