"""What a person waits for: the form after a command, the acknowledgement after a submit."""

import asyncio
import contextlib
import gc
import time
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count

from bot.localslack.methods import METHODS
from bot.localslack.methods.arguments import Arguments
from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal
from bot.localslack.world.errors import PersonError
from bot.localslack.world.shapes import Json
from bot.localslack.world.world import World
from tests.bench.bots import AtWork

ONE_BY_ONE = 200
BURSTS = 2  # of everybody at once
MET_AT_ONCE = 5  # people whom the bot meets: a bot that has just started is slow at its first
PAUSE = 0.01  # seconds in which the bot ends what follows its confirmation
PATIENCE = 20.0  # seconds
MOST_PRESSES = 4  # of one Save
Arrivals = dict[str, float]  # user id → when, on the performance counter
numbers = count(1)


@dataclass
class Times:
    """Seconds, one entry an interaction. One that Slack gave up waiting for counts with the
    seconds it waited."""

    opened: list[float] = field(default_factory=list)
    saved: list[float] = field(default_factory=list)


@dataclass(frozen=True)
class Measured:
    """`started_after` in seconds, `idle` in bytes, `cpu` in seconds for a form and its save."""

    one_by_one: Times
    at_once: Times
    started_after: float
    idle: int
    cpu: float


async def measure(bot: AtWork, *, confirms: bool) -> Measured:
    """`confirms`: the bot says something after each submit, which is waited for in between."""
    slack, idle = bot.slack, bot.memory()
    arrivals = note_arrivals()
    everybody = [slack.person(user.name) for user in slack.workspace.users.values()]
    everybody = [person for person in everybody if not person.user.is_bot]
    for at in range(0, len(everybody), MET_AT_ONCE):  # then nobody is new, every cache is warm
        await _at_once(everybody[at : at + MET_AT_ONCE], arrivals, Times(), confirms)
    gc.collect()
    one_by_one, at_once = Times(), Times()
    used = bot.cpu()
    for number in range(ONE_BY_ONE):
        one = everybody[number % len(everybody)]
        await _at_once([one], arrivals, one_by_one, confirms)
        await asyncio.sleep(PAUSE)
    cpu = (bot.cpu() - used) / ONE_BY_ONE
    for _ in range(BURSTS):
        await _at_once(everybody, arrivals, at_once, confirms)
    return Measured(one_by_one, at_once, bot.started_after, idle, cpu)


async def _at_once(people: list[Person], arrivals: Arrivals, times: Times, confirms: bool) -> None:
    """Each of these people types a command and saves the form, all in the same moment."""
    async with asyncio.timeout(PATIENCE):
        times.opened += await asyncio.gather(*(open_form(person, arrivals) for person in people))
        for person in people:
            await fill(person)
        async with asyncio.TaskGroup() as group:
            for person in people if confirms else ():
                group.create_task(hear(person))
            times.saved += await asyncio.gather(*(save(person) for person in people))


async def hear(person: Person) -> None:
    """The bot's next message to this person."""
    with person.world.hub.watch(person.id) as watch:
        if await watch.first(lambda notice: notice.event == "message", PATIENCE) is None:
            raise RuntimeError("nothing was said")


async def open_form(person: Person, arrivals: Arrivals) -> float:
    """From the command's leaving Slack to the arrival of views.open there: how long the local
    Slack takes to check a form is not the bot's doing. In a burst it is in the figure all the
    same, for one form waits while another is checked."""
    where = person.dm.channel.id
    with person.world.hub.watch(person.id) as watch:
        began = time.perf_counter()
        typed = f"/followup Acme {next(numbers)}"
        typing = asyncio.create_task(person.entrances.send(person.id, where, typed))
        shown = await watch.first(lambda notice: notice.event == "view_opened", PATIENCE)
        await typing
    if shown is None:
        raise RuntimeError("no form came")
    return arrivals[person.id] - began


def note_arrivals() -> Arrivals:
    """From now on, when views.open last came for each person."""
    arrivals: Arrivals = {}
    method = METHODS["views.open"]

    def run(world: World, args: Arguments) -> Json:
        arrivals[world.triggers.check(args.required("trigger_id")).user] = time.perf_counter()
        return method.run(world, args)

    METHODS["views.open"] = replace(method, run=run)
    return arrivals


async def fill(person: Person) -> None:
    modal = _modal(person)
    await modal.fill(content="Showed plan A to Li and went through the figures of last year")
    if any(block["block_id"] == "todo_1_text" for block in modal.blocks):
        due = person.world.clock.now() + timedelta(days=9)
        await modal.fill(
            feedback="Likes it, wants a comparison",
            todo_1_text="send the comparison",
            todo_1_due=due.date().isoformat(),
            next_contact=due.date().isoformat(),
        )


async def save(person: Person) -> float:
    """From the submit's leaving Slack to its acknowledgement there. Whoever is told that it was
    not kept, for the database did not answer in time, presses Save again."""
    began = time.perf_counter()
    with contextlib.suppress(PersonError):  # "trouble connecting": no answer within 3 s
        for _ in range(MOST_PRESSES):
            outcome = await person.interactions.submit(person.id, _modal(person).place.id, {})
            if not outcome.errors:
                return time.perf_counter() - began
        raise RuntimeError(f"not saved: {outcome.errors}")
    return time.perf_counter() - began


def _modal(person: Person) -> Modal:
    modal = person.modal
    if modal is None:
        raise RuntimeError("no form is open")
    return modal
