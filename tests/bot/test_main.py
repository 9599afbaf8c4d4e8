"""The command line, as a process of its own."""

import asyncio
import os
import re
import signal
import socket
import subprocess
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlmodel import select

from bot.clock import Clock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.faults import NoAnswer
from bot.sandbox.play import PORTS_TRIED, PREPARING, manifest
from models import Person, migrations
from models.database.errors import DatabaseUnusable
from models.database.sqlite_file import SqliteFile
from models.delivery.delivery import Delivery
from tests.bot.process import Forked, kept, started
from tests.databases import hanging
from tests.firm import open_engine, session_of

PATIENCE = 60
TEAM = "TLOCAL"


@dataclass
class Ended:
    code: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """The one line it ended with; before it, at most what is merely told."""
        *before, last = self.err.splitlines()
        assert self.out == ""
        assert last.startswith("kept: ")
        assert all(" level=info " in line for line in before), self.err
        return last


async def ends(command: str, folder: Path, **environ: str) -> Ended:
    async with kept(command, folder, **environ) as process:
        return await end_of(process)


async def started_ends(command: str, folder: Path, **environ: str) -> Ended:
    async with started(command, folder, **environ) as process:
        return await end_of(process)


async def end_of(process: Process | Forked) -> Ended:
    async with asyncio.timeout(PATIENCE):
        out, err = await process.communicate()
    return Ended(process.returncode or 0, out.decode(), err.decode())


def tokens(slack: LocalSlack | None = None) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": LocalSlack.bot_token,
        "SLACK_APP_TOKEN": LocalSlack.app_token,
        "SLACK_API_URL": slack.api_url if slack else "http://127.0.0.1:1/api/",
    }


def file_of(sqlite_url: str) -> Path:
    return Path(sqlite_url.removeprefix("sqlite:///"))


@pytest.fixture
async def slack() -> AsyncIterator[LocalSlack]:
    app = manifest()
    scopes = app["oauth_config"]["scopes"]["bot"]
    commands = app["features"]["slash_commands"]
    async with LocalSlack(clock=Clock(), commands=commands, scopes=scopes) as slack:
        yield slack


async def test_without_tokens_it_names_what_is_missing(tmp_path: Path) -> None:
    ended = await started_ends("run", tmp_path)
    assert ended.code == 2
    assert "SLACK_BOT_TOKEN is missing" in ended.complaint
    assert os.listdir(tmp_path) == []


async def test_a_database_that_cannot_be_reached_is_named_without_its_password(
    tmp_path: Path,
) -> None:
    address = "postgresql://bob:hunter2@127.0.0.1:1/kept"
    for command in ("run", "migrate"):
        ended = await ends(command, tmp_path, DATABASE_URL=address, **tokens())
        assert ended.code == 2
        assert "127.0.0.1" in ended.complaint
        assert "hunter2" not in ended.err


async def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(b"Dear Acme, " * 1000)
    before = file.read_bytes()
    for command in ("run", "migrate"):
        ended = await ends(command, tmp_path, DATABASE_URL=f"sqlite:///{file}", **tokens())
        assert ended.code == 2
        assert "not a database" in ended.complaint
    assert file.read_bytes() == before
    assert os.listdir(tmp_path) == ["letter.txt"]


async def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/missing/kept.db"
    ended = await ends("run", tmp_path, DATABASE_URL=address, **tokens())
    assert ended.code == 2
    assert "missing/kept.db" in ended.complaint


async def test_a_postgresql_without_tables_says_what_to_run_and_that_works(
    tmp_path: Path, empty_postgres_url: str, slack: LocalSlack
) -> None:
    environ = {"DATABASE_URL": empty_postgres_url, **tokens(slack)}
    ended = await ends("run", tmp_path, **environ)
    assert ended.code == 2
    assert "python -m bot migrate" in ended.complaint

    migrated = await ends("migrate", tmp_path, DATABASE_URL=empty_postgres_url)
    assert (migrated.code, migrated.out) == (0, "The tables are up to date.\n")
    with open_engine(empty_postgres_url) as engine:
        assert migrations.is_current(engine)


async def test_migrate_makes_a_sqlite_file_and_needs_no_token(tmp_path: Path) -> None:
    for migrate in (started_ends, ends):
        migrated = await migrate("migrate", tmp_path, DATABASE_URL="sqlite:///kept.db")
        assert (migrated.code, migrated.out) == (0, "The tables are up to date.\n")
    assert (tmp_path / "kept.db").stat().st_size > 0


@pytest.mark.parametrize("variable", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])
async def test_a_token_that_slack_refuses_is_named(
    tmp_path: Path, sqlite_url: str, slack: LocalSlack, variable: str
) -> None:
    refused = LocalSlack.bot_token[:5] if variable == "SLACK_BOT_TOKEN" else "xapp-"
    environ = {**tokens(slack), variable: f"{refused}hunter2", "DATABASE_URL": sqlite_url}
    ended = await ends("run", tmp_path, **environ)
    assert ended.code == 2
    assert f"{variable}: invalid_auth" in ended.err.splitlines()[-1]
    assert "hunter2" not in ended.err


async def test_told_to_stop_it_ends_in_seconds_and_says_nothing_twice(
    tmp_path: Path, sqlite_url: str, slack: LocalSlack
) -> None:
    async with started("run", tmp_path, DATABASE_URL=sqlite_url, **tokens(slack)) as process:
        await warmed_up(process)
        alice = slack.person("alice")
        modal = await alice.types("/followup Acme")
        await modal.fill(content="Showed plan A")
        slack.fail_next("chat.postMessage", NoAnswer(after_effect=True))
        await modal.submit()
        await alice.dm.next(containing="Recorded")
        process.send_signal(signal.SIGTERM)
        await asyncio.sleep(0.3)  # while it waits for the answer, it is told to stop
        assert process.returncode is None
        slack.closing.set()  # the connection breaks without an answer
        ended = await end_of(process)
    assert ended.code == 0, ended.err
    assert "Traceback" not in ended.err
    assert "event=stopped" in ended.err
    with open_engine(sqlite_url) as engine, session_of(engine, None) as session:
        assert session.exec(select(Person.user_id)).all()
        assert session.exec(select(Delivery.is_uncertain)).all() == [True]


async def test_told_to_stop_while_slack_does_not_answer_it_ends_cleanly(
    tmp_path: Path, sqlite_url: str
) -> None:
    async with kept("run", tmp_path, DATABASE_URL=sqlite_url, **tokens()) as process:
        await read_until(process.stderr, lambda line: "slack_unreachable" in line)
        process.send_signal(signal.SIGTERM)
        ended = await end_of(process)
    assert ended.code == 0, ended.err
    assert "Traceback" not in ended.err


async def is_started(process: Process | Forked) -> None:
    await read_until(process.stderr, lambda line: "event=started" in line)


async def warmed_up(process: Process | Forked) -> None:
    """From then on people are answered in time on a busy machine, too."""
    await read_until(process.stderr, lambda line: "event=warmed_up" in line)


async def read_until(stream: asyncio.StreamReader | None, is_it: Callable[[str], bool]) -> None:
    """Fails, with what was read, where the process ends before that line."""
    assert stream is not None
    read: list[str] = []
    async with asyncio.timeout(PATIENCE):
        while not read or not is_it(read[-1]):
            read.append((await stream.readline()).decode())
            assert read[-1], "".join(read)


async def test_a_deleted_file_is_noticed_said_and_ends_the_process(
    tmp_path: Path, sqlite_url: str, slack: LocalSlack
) -> None:
    file = file_of(sqlite_url)
    async with kept("run", tmp_path, DATABASE_URL=sqlite_url, **tokens(slack)) as process:
        await warmed_up(process)
        await slack.person("alice").types("/todo send the deck")
        file.unlink()
        said = await slack.person("alice").types("/todo ring Acme")
        ended = await end_of(process)
    assert "This wasn't saved" in said.text
    assert ended.code == 1, ended.err
    assert ended.err.splitlines()[-1] == (
        f"kept: {file} was deleted or replaced: nothing is kept any more"
    )
    assert ended.err.count("event=database_gone") == 1
    assert not file.exists()


async def test_a_file_has_one_bot_whatever_it_is_called(
    tmp_path: Path, sqlite_url: str, slack: LocalSlack
) -> None:
    file = file_of(sqlite_url)
    soft, hard = tmp_path / "soft.db", tmp_path / "hard.db"
    async with kept("run", tmp_path, DATABASE_URL=sqlite_url, **tokens(slack)) as process:
        await is_started(process)
        soft.symlink_to(file)
        hard.hardlink_to(file)
        for name in (soft, hard, f"{file.parent}/./{file.name}"):
            with pytest.raises(DatabaseUnusable, match="in use by another process"):
                SqliteFile(str(name)).hold(0)
        ended = await ends("run", tmp_path, DATABASE_URL=f"sqlite:///{soft}", **tokens(slack))
    assert ended.code == 2
    assert "in use by another process" in ended.complaint


async def test_a_database_of_a_newer_version_is_left_as_it_is(
    tmp_path: Path, sqlite_url: str, slack: LocalSlack
) -> None:
    """So is a PostgreSQL: see the tests of the migrations."""
    with open_engine(sqlite_url) as engine, engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    for command in ("run", "migrate", "reminders"):
        ended = await ends(command, tmp_path, DATABASE_URL=sqlite_url, **tokens(slack))
        assert ended.code == 2
        assert "newer than this version of Kept" in ended.complaint


async def test_while_postgresql_stands_still_people_are_told_in_time_and_told_the_truth(
    tmp_path: Path, postgres_url: str, postgres_folder: Path, slack: LocalSlack
) -> None:
    address = {"DATABASE_URL": postgres_url, **tokens(slack)}
    async with kept("run", tmp_path, **address) as process:
        await warmed_up(process)
        alice = slack.person("alice")
        form = await alice.types("/followup Acme")
        await form.fill(content="Showed plan A")
        with hanging(postgres_folder):
            said = await alice.types("/todo ring Acme")
            assert "nothing was saved" in said.text
            refused = await form.submit()  # or Slack would say that it had trouble
            assert "nothing was saved" in " ".join(refused.errors.values())
        assert (await form.submit()).closed
        await alice.dm.next(containing="Recorded")
        assert "Nothing" in (await alice.types("/todo")).text
        process.send_signal(signal.SIGTERM)
        assert (await end_of(process)).code == 0


@pytest.mark.parametrize("imported", ["asyncio", "sqlalchemy", "slack_bolt", "bot.sandbox.play"])
async def test_ctrl_c_before_everything_is_imported_prints_no_traceback(
    tmp_path: Path, imported: str
) -> None:
    told = {"PYTHONPROFILEIMPORTTIME": "1"}  # each module, as soon as it is imported
    async with started("sandbox", tmp_path, **told) as process:
        await read_until(process.stderr, lambda line: line.split()[-1] == imported)
        process.send_signal(signal.SIGINT)
        ended = await end_of(process)
    assert ended.code in (-signal.SIGINT, 0)  # 0 once it knows how to stop
    assert ended.out == ""
    assert "Traceback" not in ended.err


async def test_ctrl_c_while_the_past_is_prepared_ends_cleanly(tmp_path: Path) -> None:
    async with started("sandbox", tmp_path) as process:
        await read_until(process.stdout, lambda line: PREPARING in line)
        process.send_signal(signal.SIGINT)
        ended = await end_of(process)
    assert (ended.code, ended.out, ended.err) == (0, "", "")


async def test_a_taken_port_is_said_in_words_and_the_next_free_one_is_taken(
    tmp_path: Path,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with started("sandbox", tmp_path, "--port", str(port)) as process:
            assert process.stdout is not None
            async with asyncio.timeout(PATIENCE):
                first = (await process.stdout.readline()).decode()
            process.send_signal(signal.SIGINT)
            ended = await end_of(process)
    said = re.fullmatch(rf"Port {port} is taken: using (\d+) instead\.\n", first)
    assert said
    assert port < int(said[1]) < port + PORTS_TRIED
    assert (ended.code, ended.err) == (0, "")


@pytest.mark.parametrize("typed", ["0", "65536", "-1", "http"])
async def test_what_is_no_port_is_refused(tmp_path: Path, typed: str) -> None:
    async with started("sandbox", tmp_path, f"--port={typed}") as process:
        ended = await end_of(process)
    assert ended.code == 2
    assert f"'{typed}' is not a port from 1 to 65535" in ended.err


def test_make_run_hands_its_arguments_on() -> None:
    made = subprocess.run(
        [
            "make",
            "--no-print-directory",
            "--dry-run",
            "--assume-old=.venv/.ready",
            "run",
            "ARGS=--port 9000",
        ],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert made.stdout.splitlines()[-1].endswith("python -m bot sandbox --port 9000")
