"""A deliverer whose messages are kept instead of sent."""

import pytest

from scheduler.deliver import Deliverer
from tests.firm import Firm
from tests.scheduler.ears import Ears


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def deliverer(firm: Firm, ears: Ears) -> Deliverer:
    return Deliverer(firm.database, ears, lambda: firm.now)
