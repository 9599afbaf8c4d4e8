"""`python -m tests.fuzz [--count N] [--seed N]`: mutated payloads for the bot, and what went wrong:
errors nobody foresaw, and answers that took longer than a second. The exit status is 1 where any
did."""

import argparse
import asyncio
import contextlib
import json
import logging
import math
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import AsyncIterator, MutableMapping
from pathlib import Path
from typing import Any

import structlog
from slack_bolt.request.async_request import AsyncBoltRequest

from handlers.payload import is_readable
from tests.databases import migrate
from tests.fuzz import mutations, payloads
from tests.office import Office, open_office

COUNT, AT_ONCE = 20_000, 50
SLOW = 1.0  # seconds
OUR_FOLDERS = ("/models/", "/handlers/", "/scheduler/", "/bot/")


class Faults(logging.Handler):
    """What is logged as an error, by where it came from; the payload that was under way beside."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.counts: Counter[str] = Counter()
        self.first: dict[str, str] = {}
        self.under_way = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.add(record.getMessage(), record.exc_info[1] if record.exc_info else None)

    def process(self, _: Any, method: str, event: MutableMapping[str, Any]) -> str:
        if method in ("error", "exception", "critical"):
            error = event.get("exc_info")
            self.add(event["event"], sys.exc_info()[1] if error is True else error)
        raise structlog.DropEvent

    def add(self, event: str, error: BaseException | None) -> None:
        where = f"{event}: {type(error).__name__} {_deepest(error)}" if error else event
        self.counts[where] += 1
        self.first.setdefault(where, f"{str(error)[:600]!r} after {self.under_way}")


def _deepest(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if any(one in frame.filename for one in OUR_FOLDERS)]
    here = [frame for frame in ours if "site-packages" not in frame.filename]
    return f"{Path(here[-1].filename).name}:{here[-1].lineno}" if here else "?"


async def fuzz(url: str, count: int, seed: int, slow: float = math.inf) -> Faults:
    """`slow`: seconds from which an answer is a fault, where the machine has nothing else to do."""
    faults, chance = Faults(), random.Random(seed)
    async with _listening(faults), open_office(url) as office:
        recorded = await payloads.record(office)
        faults.counts.clear()
        faults.first.clear()
        others = [leaf for _, payload in recorded for leaf in mutations.leaves(payload)]
        for number in range(count):
            kind, payload = chance.choice(recorded)
            changed, path = mutations.mutated(payload, others, chance)
            faults.under_way = f"{_name(kind, payload)} at {path}"
            await _hand_over(office, changed, faults, slow)
            if number % AT_ONCE == AT_ONCE - 1:
                with contextlib.suppress(TimeoutError):
                    await office.answered()
    return faults


@contextlib.asynccontextmanager
async def _listening(faults: Faults) -> AsyncIterator[None]:
    before = structlog.get_config()
    structlog.configure(processors=[faults.process])
    logging.getLogger().addHandler(faults)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(faults)
        structlog.configure(**before)


async def _hand_over(office: Office, payload: Any, faults: Faults, slow: float) -> None:
    if "trigger_id" in payload:
        user = payload.get("user_id") or payload["user"]["id"]
        payload["trigger_id"] = office.alice.world.triggers.issue(user)
    if not is_readable(payload):
        return
    began = time.perf_counter()
    try:
        await office.bot.app.async_dispatch(AsyncBoltRequest(mode="socket_mode", body=payload))
    except Exception as error:
        faults.add("not answered", error)
    if (took := time.perf_counter() - began) > slow:
        faults.add(f"took {took:.1f} s", None)


def _name(kind: str, payload: Any) -> str:
    actions = [one["action_id"] for one in payload.get("actions", [])]
    view = payload.get("view", {}).get("callback_id", "")
    event = payload.get("event", {}).get("type", "")
    command, what = payload.get("command", ""), payload.get("type", "")
    return " ".join(filter(None, [kind, command, what, event, view, *actions]))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    given = parser.parse_args()
    print(f"seed {given.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="kept-fuzz-") as folder:
        url = f"sqlite:///{folder}/kept.db"
        migrate(url)
        faults = asyncio.run(fuzz(url, given.count, given.seed, SLOW))
    for where, many in faults.counts.most_common():
        print(f"{many:6} {where}\n       {json.dumps(faults.first[where])}")
    print(f"{given.count} payloads, {faults.counts.total()} faults of {len(faults.counts)} kinds")
    return 1 if faults.counts else 0


if __name__ == "__main__":
    sys.exit(main())
