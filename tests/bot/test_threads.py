import asyncio
import threading

import pytest

from bot.threads import in_thread


async def test_who_is_cancelled_goes_on_only_once_the_thread_has_ended() -> None:
    has_begun, may_end = threading.Event(), threading.Event()
    said = []

    def work() -> None:
        has_begun.set()
        may_end.wait()
        said.append("thread")

    async def wait() -> None:
        try:
            await in_thread(work)
        finally:
            said.append("waiter")

    waiting = asyncio.create_task(wait())
    await asyncio.to_thread(has_begun.wait)
    waiting.cancel()
    await asyncio.sleep(0)
    may_end.set()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert said == ["thread", "waiter"]


async def test_what_the_thread_returns_or_raises_is_had() -> None:
    assert await in_thread(int, "12") == 12
    with pytest.raises(ValueError, match="twelve"):
        await in_thread(int, "twelve")
