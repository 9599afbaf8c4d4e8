"""Ways to reach somebody are of no name, title or concern, and are told as they are written."""

import pytest

from models.rules.names.decision_chain import Link
from models.rules.workbook.cells import contacts
from models.rules.workbook.people import people

MANAGER = Link("陳店長", "西門店店長", "在意結帳速度")


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("陳店長(西門店店長、在意結帳速度) 0922-333-444", "0922-333-444"),
        ("陳店長(西門店店長、在意結帳速度) LINE: chen_88", "LINE: chen_88"),
        ("陳店長(西門店店長、在意結帳速度) LINE ID：chen88", "LINE ID：chen88"),
        ("陳店長(西門店店長、在意結帳速度)", ""),
    ],
)
def test_somebody_is_read_without_them(said: str, number: str) -> None:
    assert people.read(said) == (MANAGER,)
    assert contacts.told(said) == ([number] if number else [])
