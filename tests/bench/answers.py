"""What a person waits for, in milliseconds, and what a bot costs, beside a bare Bolt app that does
nothing."""

import asyncio
import contextlib
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench import bots
from tests.bench.measure import Measured, measure
from tests.bench.postgres import empty_database
from tests.databases import migrate

MOST_SECONDS = 300
KEPT = ["bot", "run"]
BARE = ["tests.bench.bare"]


async def main() -> None:
    measured: dict[str, Measured] = {}
    try:
        async with asyncio.timeout(MOST_SECONDS):
            await _measure_all(measured)
    except TimeoutError:
        print(f"Stopped after {MOST_SECONDS} s: this machine is busy with other things.")
    if "bare Bolt" in measured:
        _show(measured)


async def _measure_all(measured: dict[str, Measured]) -> None:
    async with bots.at_work(BARE) as bot:
        measured["bare Bolt"] = await measure(bot, confirms=False)
    with tempfile.TemporaryDirectory(prefix="kept-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'kept.db'}"
        async with bots.at_work(KEPT, url) as bot:
            measured["Kept, SQLite"] = await measure(bot, confirms=True)
    with contextlib.ExitStack() as stack:
        if url := empty_database(stack):
            await asyncio.to_thread(migrate, url)
            async with bots.at_work(KEPT, url) as bot:
                measured["Kept, PostgreSQL"] = await measure(bot, confirms=True)


def _show(measured: dict[str, Measured]) -> None:
    rows: dict[str, Callable[[Measured], list[float]]] = {
        "command → form, one by one": lambda m: m.one_by_one.opened,
        "command → form, 50 at once": lambda m: m.at_once.opened,
        "submit → acknowledged, one by one": lambda m: m.one_by_one.saved,
        "submit → acknowledged, 50 at once": lambda m: m.at_once.saved,
    }
    print(f"\n{'':34}{'':18}{'p50 ms':>9}{'p99 ms':>9}{'× bare':>9}")
    for row, of in rows.items():
        bare = statistics.median(of(measured["bare Bolt"]))
        for name, times in measured.items():
            seconds = of(times)
            p50, p99 = statistics.median(seconds), statistics.quantiles(seconds, n=100)[98]
            ratio = f"{p50 / bare:.1f}"
            print(f"{row:34}{name:18}{p50 * 1000:9.1f}{p99 * 1000:9.1f}{ratio:>9}")
            row = ""
    print(f"\n{'':34}{'started, s':>12}{'idle, MB':>10}{'CPU for a form and its save, ms':>33}")
    for name, bot in measured.items():
        idle, cpu = bot.idle / 1e6, bot.cpu * 1000
        print(f"{name:34}{bot.started_after:12.1f}{idle:10.0f}{cpu:33.1f}")
