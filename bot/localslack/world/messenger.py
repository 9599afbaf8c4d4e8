"""Posting, changing and deleting messages, and showing it to everyone who can see it."""

import time
from collections.abc import Callable, Sequence

from bot.localslack.world.blocks import completed
from bot.localslack.world.hub import Hub
from bot.localslack.world.shapes import Blocks, Json
from bot.localslack.world.workspace import Channel, Message, Workspace

Emit = Callable[[Json, str, str | None], None]
"""Sends the app an event: the event, its subscription, the scope it needs."""

_EVENTS = {
    "im": ("im", "im:history"),
    "public_channel": ("channel", "channels:history"),
    "private_channel": ("group", "groups:history"),
}
"""For each type of channel its name in events, and the scope that its messages need."""


class Messenger:
    """Changes the messages of channels. Arguments have been checked already."""

    def __init__(self, workspace: Workspace, hub: Hub, emit: Emit) -> None:
        self._workspace, self._hub, self._emit = workspace, hub, emit
        self._bot = workspace.identity

    def post(
        self,
        channel: Channel,
        user: str,
        text: str,
        blocks: Blocks | None = None,
        thread_ts: str | None = None,
        metadata: Json | None = None,
        files: Sequence[Json] = (),
        attachments: Sequence[Json] = (),
    ) -> Message:
        message = self._new(channel, user, text, blocks)
        message.thread_ts, message.metadata = thread_ts, metadata
        message.attachments = list(attachments)
        if files:
            message.subtype, message.files = "file_share", list(files)
        self._workspace.messages[channel.id].append(message)
        self._show("message", message)
        self._notify_bot(message, {**message.as_json(), "client_msg_id": f"local-{message.ts}"})
        return message

    def post_by_bot(self, channel: Channel, text: str, blocks: Blocks | None = None) -> Message:
        return self.post(channel, self._bot.bot_user, text, blocks)

    def post_ephemeral(
        self, channel: Channel, to: str, text: str, blocks: Blocks | None = None
    ) -> Message:
        """Shows the bot's message to one person only."""
        message = self._new(channel, self._bot.bot_user, text, blocks)
        message.to = to
        self._workspace.ephemerals.append(message)
        self._show("ephemeral", message)
        return message

    def update(
        self,
        message: Message,
        text: str | None = None,
        blocks: Blocks | None = None,
        metadata: Json | None = None,
    ) -> None:
        """None leaves a part as it is; an empty list or object removes it."""
        before = message.as_json()
        if text is not None:
            message.text = text
        if blocks is not None:
            message.blocks, message.values = completed(blocks), {}
        if metadata is not None:
            message.metadata = metadata or None
        message.edited = {"user": message.user, "ts": self._workspace.new_ts()}
        self._show("message_changed", message)
        event = {"subtype": "message_changed", "hidden": True, "message": message.as_json()}
        self._notify_bot(message, {**event, "previous_message": before})

    def delete(self, message: Message) -> None:
        if message.to is not None:
            self._workspace.ephemerals.remove(message)
        else:
            self._workspace.messages[message.channel].remove(message)
        users = self._audience(message)
        self._hub.publish("message_deleted", users, channel=message.channel, ts=message.ts)
        event = {"subtype": "message_deleted", "hidden": True, "deleted_ts": message.ts}
        self._notify_bot(message, {**event, "previous_message": message.as_json()})

    def _new(self, channel: Channel, user: str, text: str, blocks: Blocks | None) -> Message:
        message = Message(channel.id, self._workspace.new_ts(), user, text)
        message.blocks = completed(blocks or [])
        message.team = self._bot.team
        if user == self._bot.bot_user:
            message.bot_id, message.app = self._bot.bot_id, self._bot.app
        message.posted_at = time.monotonic()
        return message

    def _audience(self, message: Message) -> list[str]:
        if message.to is not None:
            return [message.to]
        return self._workspace.channel(message.channel).members

    def _show(self, event: str, message: Message) -> None:
        shown = message.as_json()
        users = self._audience(message)
        self._hub.publish(event, users, channel=message.channel, message=shown)

    def _notify_bot(self, message: Message, event: Json) -> None:
        """Messages come to the bot where it is a member: its own and changed ones too, as in
        Slack."""
        channel = self._workspace.channel(message.channel)
        if self._bot.bot_user not in channel.members or message.to is not None:
            return
        kind, scope = _EVENTS[channel.type]
        ts = event.get("ts") or self._workspace.new_ts()
        where = {"channel": channel.id, "channel_type": kind, "event_ts": ts, "ts": ts}
        subscription = "message.im" if kind == "im" else f"message.{kind}s"
        self._emit({"type": "message", **event, **where}, subscription, scope)
