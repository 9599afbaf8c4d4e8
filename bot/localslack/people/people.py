"""People for tests and demos: they type, fill, press and read as at a real Slack."""

from collections.abc import Awaitable
from typing import Any

from bot.localslack.activity.entrances import Entrances
from bot.localslack.activity.interactions import Interactions, Place
from bot.localslack.people.surfaces import Expects, Home, Modal, SeenMessage, Surface
from bot.localslack.people.visible_text import Reader
from bot.localslack.world.errors import PersonError, TroubleError
from bot.localslack.world.hub import Filter, Notice, Watch
from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import Channel, Message, User
from bot.localslack.world.world import World

PATIENCE = 5.0
"""Seconds a person waits for a bot of which nobody can tell when it is idle."""
SETTLING = 0.3
_VISIBLE = frozenset(
    "message ephemeral message_changed message_deleted view_opened view_pushed view_updated "
    "view_closed home trouble".split()
)


class NothingCame(AssertionError):
    """The bot showed the person nothing, or not what was waited for."""


class Conversation:
    """A channel or DM as one person sees it; `next` walks through the bot's messages once."""

    def __init__(self, person: "Person", channel: Channel) -> None:
        self.person = person
        self.channel = channel
        self._read_up_to = ""

    @property
    def messages(self) -> list[SeenMessage]:
        """Everything there, oldest first, this person's ephemeral messages included."""
        seen = self.person.world.workspace.seen_by(self.person.id, self.channel.id)
        return [SeenMessage(self.person, message) for message in seen]

    def last(self) -> SeenMessage:
        messages = self.messages
        if not messages:
            raise NothingCame("there is no message yet")
        return messages[-1]

    async def next(self, containing: str = "", within: float | None = None) -> SeenMessage:
        """The bot's first message after the one `next` gave before, waiting if need be.

        Raises NothingCame once it can no longer come (see Person.sees), with what was there.
        """
        with self.person.world.hub.watch(self.person.id) as watch:
            while (found := self._unread(containing)) is None:
                if not await self.person.sees(watch, lambda one: "message" in one.data, within):
                    last = [message.text for message in self.messages[-3:]]
                    raise NothingCame(f"no message containing {containing!r}; the last: {last}")
        self._read_up_to = found.ts
        return found

    def _unread(self, containing: str) -> SeenMessage | None:
        bot = self.person.world.identity.bot_user
        for message in self.messages:
            is_new = message.ts > self._read_up_to and message.place.user == bot
            if is_new and containing in message.text:
                return message
        return None


class Person:
    """One person at their Slack. A trouble in what they do raises TroubleError."""

    def __init__(
        self, world: World, interactions: Interactions, entrances: Entrances, user: User
    ) -> None:
        self.world, self.interactions, self.entrances = world, interactions, entrances
        self.user = user
        self.reader = Reader(world.workspace)
        self.patience = PATIENCE
        self._conversations: dict[str, Conversation] = {}

    @property
    def id(self) -> str:
        return self.user.id

    @property
    def dm(self) -> Conversation:
        """The DM with the bot."""
        return self._conversation(self.world.workspace.dm(self.id))

    def channel(self, name: str) -> Conversation:
        by_name = {c.name: c for c in self.world.workspace.channels.values()}
        return self._conversation(by_name[name.removeprefix("#")])

    @property
    def ephemerals(self) -> list[SeenMessage]:
        """The ephemeral messages this person still sees, oldest first."""
        every = self.world.workspace.ephemerals
        return [SeenMessage(self, message) for message in every if message.to == self.id]

    @property
    def modal(self) -> Modal | None:
        """The visible modal."""
        stack = self.world.views.stack(self.id)
        return Modal(self, stack[-1]) if stack else None

    async def types(self, text: str, channel: str = "", *, waits: bool = True) -> Any:
        """Types a command, in the DM unless a channel is named; the Modal or SeenMessage it brings.

        Raises NothingCame when it brings nothing visible.
        """
        where = self.channel(channel) if channel else self.dm
        deed = self.entrances.send(self.id, where.channel.id, text)
        return await self.does(deed, "something" if waits else "nothing")

    async def says(self, text: str, channel: str = "", thread_ts: str | None = None) -> None:
        """Sends a message, to the bot unless a channel is named."""
        where = self.channel(channel) if channel else self.dm
        await self.entrances.send(self.id, where.channel.id, text, thread_ts)

    async def shares(
        self, name: str, content: bytes, text: str = "", channel: str = ""
    ) -> SeenMessage:
        """Drops a file, in the DM unless a channel is named."""
        where = self.channel(channel) if channel else self.dm
        message = self.entrances.share(self.id, where.channel.id, name, content, text)
        return SeenMessage(self, message)

    async def opens_home(self) -> Home:
        """Opens the bot's Home and waits until the bot has published it."""
        with self.world.hub.watch(self.id) as watch:
            await self.entrances.open_home(self.id)
            if await self.sees(watch, lambda notice: notice.event == "home") is None:
                raise NothingCame("the bot published no Home")
        return self.home()

    def home(self) -> Home:
        """Home as it is published now."""
        view = self.world.views.home(self.id)
        if view is None:
            raise NothingCame("the bot has published no Home")
        return Home(self, view)

    async def uses_shortcut(self, callback_id: str, on: SeenMessage | None = None) -> Any:
        """Uses a global shortcut, or one on a message; returns what came, as `types` does."""
        message = on.place if on else None
        deed = self.entrances.shortcut(self.id, callback_id, message)
        return await self.does(deed, "something")

    async def suggestions(self, place: Place, ids: tuple[str, str], query: str) -> Json:
        """The bot's answer to a search in an external select."""
        answer = await self.does(self.interactions.suggest(self.id, place, ids, query))
        if not isinstance(answer, dict):
            raise PersonError("no options")
        return answer

    async def does(self, deed: Awaitable[Any], expects: Expects | None = None) -> Any:
        """Does something and waits for what it shows: must come, may come soon, or neither.

        Without `expects` the deed's own result is returned. Where somebody can tell when the bot
        is idle, that is waited for as well, unless nothing is expected: what it shows later would
        be taken for what the next deed brings.
        """
        troubles = len(self.world.troubles)
        with self.world.hub.watch(self.id) as watch:
            try:
                result = await deed
            finally:
                self._raise_trouble(troubles)
            if expects == "nothing":
                return result
            if expects is None:
                await self._rest()
                return result
            within = None if expects == "something" else SETTLING
            notice = await self.sees(watch, self._is_for_me, within)
            self._raise_trouble(troubles)
            if notice is None and expects == "something":
                raise NothingCame("nothing came")
            return None if notice is None else self._surface(notice)

    async def sees(
        self, watch: Watch, wanted: Filter, within: float | None = None
    ) -> Notice | None:
        """The first notice that is `wanted` among those that came until the bot is idle; where
        nobody can tell that, until `within` seconds are over (this person's patience)."""
        if self.world.until_idle is None:
            return await watch.first(wanted, self.patience if within is None else within)
        await self._rest()
        return watch.missed(wanted)

    async def _rest(self) -> None:
        if self.world.until_idle is not None:
            await self.world.until_idle()

    def _raise_trouble(self, known: int) -> None:
        for trouble in self.world.troubles[known:]:
            if trouble.user == self.id:
                raise TroubleError(trouble)

    def _is_for_me(self, notice: Notice) -> bool:
        own = notice.data.get("message", {}).get("user") == self.id
        return notice.event in _VISIBLE and not own

    def _surface(self, notice: Notice) -> Surface | None:
        if notice.event == "home":
            return self.home()
        if "view" in notice.data:
            return Modal(self, self.world.views.find(notice.data["view"]["id"]))
        if "message" in notice.data:
            where = notice.data["channel"], notice.data["message"]["ts"]
            return SeenMessage(self, self._message(*where))
        return None

    def _message(self, channel: str, ts: str) -> Message:
        return self.world.workspace.visible_message(self.id, channel, ts)

    def _conversation(self, channel: Channel) -> Conversation:
        return self._conversations.setdefault(channel.id, Conversation(self, channel))
