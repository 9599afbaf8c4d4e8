"""What goes wrong at the local Slack: a share of all calls fails, each in another way; now and
then the bot's token is refused for some seconds, and a DM that it remembers is gone."""

import random
from collections import Counter

from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.faults import (
    ApiError,
    Fault,
    Faults,
    Lost,
    NoAnswer,
    RateLimited,
    ServerError,
)
from bot.localslack.world.workspace import dm_id
from tests.crash.clock import LAG, Hand

SHARE = {"chat.postMessage": 0.08, "conversations.history": 0.15, "conversations.open": 0.04}
EVERY_KIND: dict[str, Fault] = {
    "429": RateLimited(retry_after=5),
    "500 before": ServerError(),
    "500 after": ServerError(after_effect=True),
    "reset before": Lost(after_effect=False),
    "reset after": Lost(),
    "hangs before": NoAnswer(),
    "hangs after": NoAnswer(after_effect=True),
    "internal_error": ApiError("internal_error"),
    "rate_limited at 200": ApiError("rate_limited"),
}
OF_US = ("token_revoked", "account_inactive", "invalid_auth", "a_word_of_tomorrow")
SPELL_EVERY, SPELL_FIRST = 150, 20  # calls
SPELL = 6.0  # seconds of the clock
GONE = "channel_not_found"
GONE_SHARE = 0.02  # of the posts to a DM that was not opened for them


class Weather(Faults):
    """Faults that nobody ordered, and a history that lags by the shared clock."""

    def __init__(self, slack: LocalSlack, hand: Hand, chance: random.Random) -> None:
        super().__init__()
        self._slack, self._hand, self._chance = slack, hand, chance
        self.seen: Counter[str] = Counter()
        self.is_fair = False
        self._calls = 0
        self._spell, self._spell_until = "", 0.0
        self.spells: list[float] = []  # when each ended, in seconds of the clock
        self._opened: Counter[str] = Counter()  # DMs, how often nothing was posted since

    def next(self, method: str, place: str = "") -> Fault | None:
        self._slack.history_lag = self._hand.since(LAG)
        if self.is_fair or method not in SHARE:
            return super().next(method, place)
        name = self._of_us() or self._of_recipient(method, place)
        if name:
            self.seen[name] += 1
            return ApiError(name)
        if self._chance.random() >= SHARE[method]:
            return super().next(method, place)
        name = self._chance.choice(list(EVERY_KIND))
        self.seen[name] += 1
        return EVERY_KIND[name]

    def _of_us(self) -> str:
        """What is said of the token, to whoever calls in that time."""
        self._calls += 1
        now = self._hand.clock.seconds
        if self._calls % SPELL_EVERY == SPELL_FIRST:
            self._spell, self._spell_until = self._chance.choice(OF_US), now + SPELL
            self.spells.append(self._spell_until)
        return self._spell if now < self._spell_until else ""

    def _of_recipient(self, method: str, place: str) -> str:
        """A DM that the bot remembers is gone; who asks for it gets another."""
        if method == "conversations.open":
            self._opened[dm_id(place)] += 1
        elif method == "chat.postMessage" and self._opened[place]:
            self._opened[place] -= 1
        elif method == "chat.postMessage" and self._chance.random() < GONE_SHARE:
            return GONE
        return ""
