"""Patterns are compiled while nobody waits for the bot."""

import asyncio

from bot.warm_up import WarmUp
from models.rules import lazy_re

FREE = 3  # times


async def test_what_is_compiled_beforehand_waits_while_somebody_talks_to_the_bot() -> None:
    asked, is_waiting, loop = 0, asyncio.Event(), asyncio.get_running_loop()

    def is_busy() -> bool:
        nonlocal asked
        asked += 1
        if asked > FREE:
            loop.call_soon_threadsafe(is_waiting.set)
        return asked > FREE

    for number in range(2 * FREE):
        lazy_re.compile(f"nobody has said {number}")
    before = len(list(lazy_re.waiting()))
    warm_up = WarmUp(is_busy)
    warm_up.start()
    await is_waiting.wait()
    assert len(list(lazy_re.waiting())) == before - FREE
    await warm_up.stop()
    assert len(list(lazy_re.waiting())) == before - FREE
