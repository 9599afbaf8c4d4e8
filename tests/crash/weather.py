"""What goes wrong at the local Slack: a share of all calls fails, each in another way."""

import random
from collections import Counter

from bot.sandbox.faults import ApiError, Fault, Faults, Lost, NoAnswer, RateLimited, ServerError
from bot.sandbox.slack import LocalSlack
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
}


class Weather(Faults):
    """Faults that nobody ordered, and a history that lags by the shared clock."""

    def __init__(self, slack: LocalSlack, hand: Hand, chance: random.Random) -> None:
        super().__init__()
        self._slack, self._hand, self._chance = slack, hand, chance
        self.seen: Counter[str] = Counter()
        self.is_fair = False

    def next(self, method: str) -> Fault | None:
        self._slack.history_lag = self._hand.since(LAG)
        if self.is_fair or self._chance.random() >= SHARE.get(method, 0):
            return super().next(method)
        name = self._chance.choice(list(EVERY_KIND))
        self.seen[name] += 1
        return EVERY_KIND[name]
