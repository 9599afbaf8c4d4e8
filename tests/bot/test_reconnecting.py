"""Sockets that Slack closes at once are asked for ever more seldom."""

from bot.reconnecting import LASTING, LONGEST_PAUSE, Reconnecting


class Clock:
    def __init__(self) -> None:
        self.now = 0.0
        self.pauses: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


async def ask() -> str:
    return "wss://slack.test"


async def test_a_socket_that_is_closed_at_once_is_asked_for_after_a_growing_pause() -> None:
    clock = Clock()
    address = Reconnecting(ask, clock, clock.sleep)
    for _ in range(9):
        assert await address() == "wss://slack.test"
    assert clock.pauses[:5] == [1, 2, 4, 8, 16]
    assert max(clock.pauses) <= LONGEST_PAUSE


async def test_a_socket_that_lasted_is_replaced_at_once() -> None:
    clock = Clock()
    address = Reconnecting(ask, clock, clock.sleep)
    await address()
    await address()
    clock.now += LASTING
    await address()
    assert clock.pauses == [1]
    await address()
    assert clock.pauses == [1, 1]
