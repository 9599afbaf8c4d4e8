"""A small sample of `make crash`: real processes, really killed."""

import asyncio
import dataclasses
from pathlib import Path

import pytest

from tests.crash.ledger import Ledger, Line, recoveries
from tests.crash.run import Plan, run
from tests.databases import migrate

SAMPLE = Plan(replicas=1, reminders=40, kills=4, most_seconds=150, people=40)


async def test_every_reminder_is_said_once_whoever_is_killed(
    sqlite_url: str, postgres_url: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    two = dataclasses.replace(SAMPLE, replicas=2, seed=2)
    runs = []
    for plan, url in ((SAMPLE, sqlite_url), (two, postgres_url)):
        migrate(url)
        runs.append(run(plan, url, tmp_path_factory.mktemp("crash")))
    for ledger in await asyncio.gather(*runs):
        assert wrong(ledger) == {}
        assert ledger.kills.total() >= SAMPLE.kills
        assert ledger.recovered


async def test_the_ledger_tells_a_message_that_nobody_looked_for(
    sqlite_url: str, tmp_path: Path
) -> None:
    plan = dataclasses.replace(SAMPLE, mutation="reconcile")
    assert (await run(plan, sqlite_url, tmp_path)).doubled


def test_a_recovery_counts_from_the_last_fault_or_the_end_of_the_refusals_before_it() -> None:
    lines = [Line(at=2, life=1, what="fault", of="one"), Line(at=9, life=1, what="fault", of="two")]
    sent = {"one": 5.0, "two": 40.0}
    assert list(recoveries(lines, sent, spells=[32.0])) == [3.0, 8.0]
    assert list(recoveries(lines, sent, spells=[])) == [3.0, 31.0]


def wrong(ledger: Ledger) -> dict[str, object]:
    found = {
        "lost": ledger.lost,
        "doubled": ledger.doubled,
        "late": ledger.late,
        "unsettled": ledger.unsettled,
        "accidents": ledger.accidents,
    }
    return {what: those for what, those in found.items() if those}
