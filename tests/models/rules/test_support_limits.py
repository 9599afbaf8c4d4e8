"""How much of a discount is allowed in everyday words."""

from decimal import Decimal

import pytest

from models.rules import support_answer


@pytest.mark.parametrize(
    "line", ["95折就好，最多到年底", "95折就行", "最多95折", "九折太多，只能95折，要年底前簽"]
)
def test_five_per_cent_is_allowed(line: str) -> None:
    assert support_answer.granted(line) == Decimal(5)
