"""What is measured gets done; how fast is for `make bench` to say."""

import pytest

from scheduler.deliver import MAX_CONCURRENT
from tests.bench import card, reminders, review, wave, workbook


async def test_as_many_messages_are_claimed_by_the_bot_as_by_hand(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await reminders.measure(
        "SQLite", {1_000: sqlite_url}, people=500, due=reminders.ROUNDS * MAX_CONCURRENT
    )
    shown = capsys.readouterr().out
    assert all(f"SQLite, {what}" in shown for what in reminders.WHAT)


async def test_a_small_wave_goes_out_whole_and_within_the_limit() -> None:
    sent = await wave.send(people=20)
    assert (sent.lost, sent.doubled, sent.refused) == (0, 0, 0)
    assert sent.posts >= 20


async def test_the_figures_of_a_review_are_those_counted_by_hand(
    database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    once = dict.fromkeys(review.ROUNDS, 1)
    await review.measure("a database", database_url, size=400, rounds=once, looks=2)
    assert "everyone" in capsys.readouterr().out


async def test_a_card_is_shown_among_a_few_records(capsys: pytest.CaptureFixture[str]) -> None:
    await card.main(few=2, many=20, others=100)
    assert "SQLite, 20 follow-ups" in capsys.readouterr().out


async def test_a_small_workbook_is_read_and_carried_out(capsys: pytest.CaptureFixture[str]) -> None:
    await workbook.main(20)
    assert "all of it" in capsys.readouterr().out
