"""The sandbox as a newcomer finds it."""

import re
import socket
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from bot.sandbox import past, play

README = Path(__file__).parents[3] / "README.md"
TODAY = date(2026, 11, 25)  # a Wednesday
AN_ADMIN_S = ("lock", "unlock", "manager @mei for", "hours", "fiscal")


def examples() -> list[str]:
    """The commands of README's table that can be typed as they stand there."""
    table = README.read_text(encoding="utf-8").partition("## Commands")[2]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `/")]
    return [typed for row in rows for typed in re.findall(r"`(/[^`…]+)`", row)]


@pytest.mark.long
async def test_the_sandbox_opens_today_with_its_people_and_goes_on_where_it_ended(
    tmp_path: Path,
) -> None:
    file = str(tmp_path / "kept.db")
    async with play.sandbox(database=file, today=TODAY) as slack:
        opened = past.opening(TODAY)
        assert opened <= slack.clock.now() < opened + timedelta(minutes=5)
        grace, chen = slack.person("grace"), slack.person("chen")
        fell = [one.text for one in grace.dm.messages if "Satisfaction fell" in one.text]
        assert "from 4 to 2" in fell[-1] or "from 5 to 4" in fell[-1]
        oldest = chen.dm.messages[0]
        assert "5月15日前提供竞品分析报告" in oldest.text
        assert datetime.fromtimestamp(float(oldest.ts), past.ZONE).date() == date(2024, 5, 10)

        alice = slack.person("alice")
        for typed in examples():
            person = grace if any(word in typed for word in AN_ADMIN_S) else alice
            in_channel = "sales" if typed.startswith("/review") else ""
            assert await person.types(typed, in_channel) is not None, typed
            if person.modal:
                await person.modal.close()
        assert slack.refusals == []
        assert slack.troubles == []
        ended = slack.clock.now()

    async with play.sandbox(database=file, today=TODAY + timedelta(days=30)) as slack:
        assert past.BEGIN < slack.clock.now() < ended + timedelta(minutes=5)
        modal = await slack.person("alice").types("/customer Acme")
        assert "Building supplies" in modal.text


def test_the_first_free_port_is_taken() -> None:
    with socket.create_server((play.HOST, 0)) as taken:
        port = taken.getsockname()[1]
        assert port < play.free_port(port) < port + play.PORTS_TRIED


def test_where_every_port_is_taken_it_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(play, "PORTS_TRIED", 1)
    with socket.create_server((play.HOST, 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match=f"port {port} and those after it are taken"):
            play.free_port(port)
