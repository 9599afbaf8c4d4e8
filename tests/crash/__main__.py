"""`python -m tests.crash [--mutate]`: the ledger of many crashes, as a table."""

import argparse
import asyncio
import contextlib
import dataclasses
import logging
import os
import platform
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.bench.postgres import empty_database
from tests.crash.clock import LAG
from tests.crash.ledger import RECOVER_WITHIN, Ledger
from tests.crash.mutations import MUTATIONS
from tests.crash.run import Plan, run
from tests.crash.steps import MEANING
from tests.databases import migrate

REMINDERS, KILLS = 1000, 60  # of each of the three runs
MOST_SECONDS = 240.0  # of real time, each
MUTANT_SECONDS = 60.0
RUNS = {"SQLite": 1, "PostgreSQL, 2 replicas": 2, "PostgreSQL, 4 replicas": 4}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--mutate", action="store_true", help="take out parts of the protocol")
    parser.add_argument("--rate", type=float, default=30, help="how fast the clock goes (30)")
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    given = parser.parse_args()
    # The local Slack's server tells of each connection that a kill broke.
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)
    machine = f"Python {platform.python_version()}, {os.cpu_count()} cores"
    tell(
        f"{machine}, load {os.getloadavg()[0]:.1f}, seed {given.seed}. A clock up to"
        f" {given.rate:g} times as fast as the day's; history lags by {LAG:g} s of it."
    )
    return mutate(given) if given.mutate else crash(given)


def crash(given: argparse.Namespace) -> int:
    """All runs; 0 where every reminder was said once and in time."""
    ledgers = {}
    for name, replicas in RUNS.items():
        plan = Plan(replicas, REMINDERS, KILLS, MOST_SECONDS, rate=given.rate, seed=given.seed)
        if ledger := one(name, plan):
            ledgers[name] = ledger
    if not ledgers:
        return 1
    show_kills(ledgers)
    show(ledgers)
    promised = sum(ledger.promised for ledger in ledgers.values())
    kills = sum(ledger.kills.total() for ledger in ledgers.values())
    is_right = all(ledger.faultless for ledger in ledgers.values())
    verdict = (
        "each said exactly once, in time" if is_right else "NOT each said exactly once, in time"
    )
    tell(f"\n{promised} reminders, {kills} kills: {verdict}")
    return 0 if is_right and len(ledgers) == len(RUNS) else 1


def mutate(given: argparse.Namespace) -> int:
    """Every mutation, until the first reminder is said twice; 0 where the ledger tells each."""
    ledgers = {}
    plan = Plan(2, 160, 12, MUTANT_SECONDS, people=100, rate=given.rate, seed=given.seed)
    for mutation in ["", *MUTATIONS]:
        name = f"without {mutation}" if mutation else "whole"
        if ledger := one(name, dataclasses.replace(plan, mutation=mutation)):
            ledgers[name] = ledger
    if not ledgers:
        return 1
    show(ledgers)
    wrong = [n for n, one in ledgers.items() if bool(one.lost or one.doubled) == (n == "whole")]
    tell(f"\nEach mutation is told from the whole, except: {', '.join(wrong) or 'none'}")
    return 1 if wrong else 0


def one(name: str, plan: Plan) -> Ledger | None:
    """A run in a folder and a database of its own; None where there is no PostgreSQL."""
    line = Progress(name, plan)
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kept-crash-")))
        url = f"sqlite:///{folder / 'kept.db'}" if plan.replicas == 1 else empty_database(stack)
        if not url:
            return None
        migrate(url)
        ledger = asyncio.run(run(plan, url, folder, line.show))
        line.end(ledger)
        if ledger.accidents:
            tell((folder / "log").read_text()[-4000:])
        return ledger


class Progress:
    """One line that changes, on a terminal; else one at the end."""

    def __init__(self, name: str, plan: Plan) -> None:
        self._name, self._plan = name, plan

    def show(self, ledger: Ledger) -> None:
        if sys.stdout.isatty():
            tell(f"\r{self._line(ledger)}", end="")

    def end(self, ledger: Ledger) -> None:
        back = "\r" if sys.stdout.isatty() else ""
        tell(f"{back}{self._line(ledger)}, {ledger.seconds:.0f} s, {ledger.unsettled[:3] or ''}")

    def _line(self, ledger: Ledger) -> str:
        kills = f"{ledger.kills.total()} of {self._plan.kills} kills"
        return f"{self._name}: {ledger.promised} promised, {kills}, {len(ledger.lost)} not said yet"


def show_kills(ledgers: dict[str, Ledger]) -> None:
    tell(f"\n{'killed':38}" + "".join(f"{name:>24}" for name in ledgers))
    for step, meaning in MEANING.items():
        tell(f"{meaning:38}" + "".join(f"{one.kills[step]:24}" for one in ledgers.values()))
    faults: Counter[str] = sum((one.faults for one in ledgers.values()), Counter())
    tell("Slack's faults: " + ", ".join(f"{kind} {n}" for kind, n in sorted(faults.items())))


def show(ledgers: dict[str, Ledger]) -> None:
    names = "reminders messages kills faults lost doubled unsettled late"
    tell(
        f"\n{'':32}"
        + "".join(f"{name:>10}" for name in names.split())
        + f"{'p50':>8}{'p99':>8}{'max':>8}"
    )
    for name, one in ledgers.items():
        counts = [one.promised, one.messages, one.kills.total(), one.faults.total()]
        counts += [len(wrong) for wrong in (one.lost, one.doubled, one.unsettled, one.late)]
        times = "".join(f"{one.percentile(share):8.0f}" for share in (0.5, 0.99, 1))
        tell(f"{name:32}" + "".join(f"{count:10}" for count in counts) + times)
    tell(
        "p50, p99, max: seconds of the clock from the last fault that hit a message to its being"
        f" said and settled; late: more than {RECOVER_WITHIN:g}"
    )


def tell(words: str, end: str = "\n") -> None:
    print(words, end=end, flush=True)  # noqa: T201 - a command prints


if __name__ == "__main__":
    sys.exit(main())
