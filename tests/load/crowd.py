"""People who go through the same round again and again: a form, its save, their list."""

import asyncio
import statistics
import time
from collections import defaultdict
from collections.abc import Awaitable
from dataclasses import dataclass, field

from bot.localslack.people.people import Person
from bot.localslack.world.errors import PersonError
from tests.bench import measure

MET_AT_ONCE = 5
ANSWERED_WITHIN = 20.0  # seconds; what takes longer counts as unanswered
STEPS = 3  # commands in a round


@dataclass
class Times:
    """`answered` in seconds; `unanswered`: it took longer, or the process was killed meanwhile."""

    answered: list[float] = field(default_factory=list)
    unanswered: int = 0

    def __str__(self) -> str:
        ms = sorted(1000 * one for one in self.answered) or [0.0, 0.0]
        p99 = statistics.quantiles(ms, n=100, method="inclusive")[98]
        return (
            f"{len(self.answered):8}{statistics.median(ms):9.0f}{p99:9.0f}{ms[-1]:9.0f}"
            f"{self.unanswered:12}"
        )


class Crowd:
    def __init__(self, people: list[Person]) -> None:
        self._people = people
        self._free = list(people)
        self._arrivals = measure.note_arrivals()
        self.answered: dict[str, Times] = defaultdict(Times)
        self.not_begun = 0

    async def get_to_know(self) -> None:
        """The bot meets everybody: a first command costs more than those after it."""
        for at in range(0, len(self._people), MET_AT_ONCE):
            some = self._people[at : at + MET_AT_ONCE]
            await asyncio.gather(*(self._round(person) for person in some))
        self.answered.clear()

    async def work(self, rate: float, seconds: float) -> None:
        """Begin rounds at this rate of commands a second, whether those before are over or not."""
        under_way: set[asyncio.Task[None]] = set()
        began = time.perf_counter()
        for number in range(round(seconds * rate / STEPS)):
            await asyncio.sleep(max(0.0, began + number * STEPS / rate - time.perf_counter()))
            if not self._free:
                self.not_begun += 1
                continue
            task = asyncio.create_task(self._round_of(self._free.pop(0)))
            under_way.add(task)
            task.add_done_callback(under_way.discard)
        if under_way:
            await asyncio.wait(under_way)

    async def _round_of(self, person: Person) -> None:
        await self._round(person)
        self._free.append(person)

    async def _round(self, person: Person) -> None:
        await self._time("form", measure.open_form(person, self._arrivals))
        if person.modal is not None:
            await measure.fill(person)
            told = asyncio.create_task(measure.hear(person))
            await self._time("save", measure.save(person))
            await asyncio.gather(told, return_exceptions=True)
        await self._time("list", _list(person))

    async def _time(self, kind: str, deed: Awaitable[float]) -> None:
        times = self.answered[kind]
        try:
            async with asyncio.timeout(ANSWERED_WITHIN):
                times.answered.append(await deed)
        except (TimeoutError, RuntimeError, PersonError):
            times.unanswered += 1


async def _list(person: Person) -> float:
    """Until the answer to /todo is there."""
    with person.world.hub.watch(person.id) as watch:
        began = time.perf_counter()
        await person.entrances.send(person.id, person.dm.channel.id, "/todo")
        if await watch.first(lambda notice: notice.event == "ephemeral", ANSWERED_WITHIN) is None:
            raise TimeoutError
    return time.perf_counter() - began
