"""The processes of one run: each is killed as its fate says, and another takes its place."""

import asyncio
import multiprocessing
import os
import random
import signal
import time
from collections import deque
from dataclasses import replace
from multiprocessing.process import BaseProcess

from tests.crash import worker
from tests.crash.clock import Hand
from tests.crash.steps import FREQUENT, RANDOM, SELDOM, Journal
from tests.crash.worker import Life

PATIENCE = 150.0  # seconds of the clock to pass the step a process is to die at
RESTART = 5.0  # seconds of the clock after which another takes its place
LONGEST_LIFE = 2.0  # real seconds of one that dies at a random moment
STOP_SECONDS = 10.0
POLL = 0.02
processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(["tests.warm"])


class Replicas:
    """So many processes at a time, until `kills` of them are dead and the run is over."""

    def __init__(self, pattern: Life, hand: Hand, kills: int, chance: random.Random) -> None:
        self._pattern, self._hand, self._chance = pattern, hand, chance
        self._journal = Journal(pattern.journal, hand.clock)
        self._fates = deque(_fates(kills, chance))
        self._lives = 0
        self._underway = 0
        self._over = asyncio.Event()
        self.accidents = 0

    @property
    def to_die(self) -> int:
        """How many are still to be killed."""
        return len(self._fates) + self._underway

    def retire(self) -> None:
        """Whoever lives may end as the bot ends when it is asked to."""
        self._over.set()

    async def keep_one(self) -> None:
        """One replica: a process after another."""
        while not self._over.is_set():
            step = self._fates.popleft() if self._fates else ""
            self._underway += bool(step)
            self._lives += 1
            life = replace(
                self._pattern,
                number=self._lives,
                step=step,
                nth=self._chance.randint(1, 3 if step in SELDOM else 25),
            )
            process = processes.Process(target=worker.main, args=(life,), daemon=True)
            process.start()
            self._hand.alive.add(life.number)
            try:
                await self._watch(process, life)
            finally:
                process.kill()
                process.join()
                self._hand.alive.remove(life.number)
                self._underway -= bool(step)
            if not self._over.is_set():
                await self._hand.wait(RESTART)

    async def _watch(self, process: BaseProcess, life: Life) -> None:
        moment = time.monotonic() + self._chance.uniform(0, LONGEST_LIFE)
        patience = self._hand.clock.seconds + PATIENCE
        while process.is_alive():
            if life.step == RANDOM and time.monotonic() > moment:
                self._kill(process, life)
                return
            if life.step and self._hand.clock.seconds > patience:
                # Nothing of the kind came up: another one shall try again.
                self._fates.append(life.step)
                self._kill(process, life)
                return
            if self._over.is_set():
                await _stop(process)
                return
            await asyncio.sleep(POLL)
        if process.exitcode != -signal.SIGKILL:
            self.accidents += 1

    def _kill(self, process: BaseProcess, life: Life) -> None:
        assert process.pid is not None
        self._journal.write(life.number, "killed", RANDOM)
        os.kill(process.pid, signal.SIGKILL)


async def _stop(process: BaseProcess) -> None:
    process.terminate()
    end = time.monotonic() + STOP_SECONDS
    while process.is_alive() and time.monotonic() < end:  # noqa: ASYNC110 - a process sets none
        await asyncio.sleep(POLL)


def _fates(kills: int, chance: random.Random) -> list[str]:
    """A third at random moments, the rest at every step in turn."""
    steps = [*FREQUENT, *SELDOM, *[RANDOM] * 6]
    chance.shuffle(steps)
    return [steps[n % len(steps)] for n in range(kills)]
