"""An urgent issue that is overdue stands in the digest of each working day until it is answered.
From 10:30 of Wednesday 6 May 2026."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.localslack.people.people import Person
from tests.conversations.test_issue_steps import raised
from tests.office import Office

QUESTION = "how fast is it?"


def morning(day: int) -> datetime:
    return datetime(2026, 5, day, 9, 45, tzinfo=ZoneInfo("Asia/Shanghai"))


async def heard_by(office: Office, person: Person, day: int) -> list[str]:
    """What names the question from the evening before until that day's morning."""
    await office.skip_to(morning(day).replace(hour=0))
    before = len(person.dm.messages)
    await office.skip_to(morning(day))
    return [one.text for one in person.dm.messages[before:] if QUESTION in one.text]


@pytest.mark.both_databases
@pytest.mark.parametrize("who", ["alice", "mei"])
async def test_owner_and_manager_are_told_each_working_day(office: Office, who: str) -> None:
    await office.alice.types("/followup manager @mei")
    mine = await raised(office, office.alice, f"/issue {QUESTION} urgent", customer="Acme")
    found = {day: await heard_by(office, getattr(office, who), day) for day in (7, 8, 9, 10, 11)}
    # The 9th is a Saturday on which China works.
    assert {day: len(said) for day, said in found.items()} == {7: 1, 8: 1, 9: 1, 10: 0, 11: 1}
    assert "12:30" in found[8][0]  # since when
    await mine.click("Answered")
    await office.settle()
    assert await heard_by(office, getattr(office, who), 12) == []
