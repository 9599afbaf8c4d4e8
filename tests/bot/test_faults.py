"""What happens to the process while something beneath it fails, and after it is mended."""

import contextlib
import resource
import signal
import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest

from bot.localslack.server.slack import LocalSlack
from tests.bot.process import kept
from tests.bot.test_main import end_of, file_of, read_until, slack, tokens, warmed_up

__all__ = ["slack"]
NOT_SAVED = "nothing was saved"


@contextlib.asynccontextmanager
async def at_work(folder: Path, slack: LocalSlack, url: str) -> AsyncIterator[int]:
    """The id of the bot's process, which ends well when it is told to."""
    async with kept("run", folder, DATABASE_URL=url, **tokens(slack)) as process:
        await warmed_up(process)
        yield process.pid
        process.send_signal(signal.SIGTERM)
        ended = await end_of(process)
    assert ended.code == 0, ended.err
    assert "Traceback" not in ended.err


@contextlib.contextmanager
def full_disk(process_id: int) -> Iterator[None]:
    """No file of the process grows any more."""
    before = resource.prlimit(process_id, resource.RLIMIT_FSIZE)
    resource.prlimit(process_id, resource.RLIMIT_FSIZE, (1, before[1]))
    yield
    resource.prlimit(process_id, resource.RLIMIT_FSIZE, before)


@contextlib.contextmanager
def another_writer(file: Path) -> Iterator[None]:
    with contextlib.closing(sqlite3.connect(file)) as other:
        other.execute("begin immediate")
        yield
        other.rollback()


async def saves_at_last(slack: LocalSlack, fault: contextlib.AbstractContextManager[None]) -> None:
    """Alice presses Save during the fault and after it; what she typed is there all the time."""
    alice = slack.person("alice")
    form = await alice.types("/followup Acme")
    await form.fill(content="Showed plan A")
    with fault:
        refused = await form.submit()
        assert NOT_SAVED in " ".join(refused.errors.values())
        said = await alice.types("/todo ring Acme")
        assert NOT_SAVED in said.text
        assert "You typed: /todo ring Acme" in said.text
    assert (await form.submit()).closed
    await alice.dm.next(containing="Recorded")
    assert "Nothing open" in (await alice.types("/todo")).text


async def test_on_a_full_disk_nothing_is_saved_and_nothing_lost(
    tmp_path: Path, sqlite_url: str, slack: LocalSlack
) -> None:
    async with at_work(tmp_path, slack, sqlite_url) as process_id:
        await saves_at_last(slack, full_disk(process_id))


async def test_while_somebody_else_writes_to_the_file_people_are_told_in_time(
    tmp_path: Path, sqlite_url: str, slack: LocalSlack
) -> None:
    async with at_work(tmp_path, slack, sqlite_url):
        await saves_at_last(slack, another_writer(file_of(sqlite_url)))


async def test_a_postgresql_that_was_restarted_is_asked_anew(
    tmp_path: Path, slack: LocalSlack, postgres_url: str, postgres_folder: Path
) -> None:
    async with at_work(tmp_path, slack, postgres_url):
        alice = slack.person("alice")
        form = await alice.types("/followup Acme")
        await form.fill(content="Showed plan A")
        with psycopg.connect(host=str(postgres_folder), user="postgres") as admin:
            admin.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                " where datname = current_database() and pid <> pg_backend_pid()"
            )
        outcome = await form.submit()
        if not outcome.closed:  # a line that broke under it
            assert NOT_SAVED in " ".join(outcome.errors.values())
            assert (await form.submit()).closed
        await alice.dm.next(containing="Recorded")


@pytest.mark.parametrize("line", ["Will assume", "Running upgrade"])
async def test_a_migration_that_was_killed_is_made_good_at_the_next_start(
    tmp_path: Path, slack: LocalSlack, line: str
) -> None:
    url = f"sqlite:///{tmp_path}/kept.db"
    async with kept("run", tmp_path, DATABASE_URL=url, **tokens(slack)) as process:
        await read_until(process.stderr, lambda said: line in said)
        process.kill()
        await process.wait()
    async with at_work(tmp_path, slack, url):
        form = await slack.person("alice").types("/followup Acme")
        await form.fill(content="Showed plan A")
        assert (await form.submit()).closed
