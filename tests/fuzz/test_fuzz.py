"""A few mutated payloads on every run; `make fuzz` tries thousands."""

import pytest

from tests.fuzz.__main__ import fuzz

FEW = 400


@pytest.mark.long
async def test_whatever_an_old_client_sends_is_answered(sqlite_url: str) -> None:
    faults = await fuzz(sqlite_url, FEW, seed=7)
    assert not faults.first
