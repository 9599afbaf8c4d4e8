"""Strangers press what alice presses, as `python -m tests.permissions` has them do everywhere."""

import pytest

from models.commitments import todo
from tests.office import Office
from tests.permissions.plugin import STRANGERS
from tests.permissions.sweep import Sweep


async def work(office: Office) -> Sweep:
    """Alice keeps a promise; strangers try each of her presses before her."""
    await office.alice.types("/todo send the deck by Friday")
    sweep = Sweep(office, STRANGERS)
    await sweep.begin()
    listed = await office.alice.types("/todo")
    await listed.click("Done")
    assert "Done" in listed.text
    return sweep


async def test_strangers_can_do_and_see_nothing(office: Office) -> None:
    sweep = await work(office)
    assert {who for who, _ in sweep.tried} == {"ivan", "gus", "otto"}
    assert sweep.holes == set()


async def test_a_right_that_is_not_checked_is_found(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(todo, "require", lambda *_: None)
    sweep = await work(office)
    found = {(hole.who, hole.how) for hole in sweep.holes}
    assert ("ivan", "changed a row of todo") in found
    assert ("ivan", "was shown 'send the deck'") in found
    assert {who for who, _ in found} == {"ivan"}
