"""Who stands in is on leave himself. From Wednesday, 6 May 2026, 10:30; the question that is asked
then runs out on Friday at 10:30."""

import pytest

from tests.conversations.issues import ask
from tests.conversations.test_covered import met
from tests.office import Office

__all__ = ["met"]


@pytest.mark.both_databases
async def test_a_clock_that_runs_out_meanwhile_goes_to_the_manager_and_then_to_the_stand_in(
    met: Office,
) -> None:
    await met.alice.types("/followup manager @mei")
    await ask(met, met.alice, "complex")
    await met.alice.types("/followup away May 7 to May 12 @bob")
    await met.bob.types("/followup away May 8")
    before = len(met.mei.dm.messages), len(met.bob.dm.messages), len(met.alice.dm.messages)
    await met.skip(hours=48)  # Friday, 10:30
    told = [one.text for one in met.mei.dm.messages[before[0] :]]
    assert any("Is A faster" in one for one in told)
    assert not any("Is A faster" in one.text for one in met.alice.dm.messages[before[2] :])

    before_back = len(met.bob.dm.messages)
    await met.skip(hours=24)  # Saturday, a workday in China
    late = [one.text for one in met.bob.dm.messages[before_back:]]
    assert any("您正在代理alice" in one and "Is A faster" in one for one in late)
