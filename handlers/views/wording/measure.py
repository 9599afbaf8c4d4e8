"""The number by which an effect is measured."""

from decimal import Decimal

from handlers.text import Text
from models.rules.amounts import Measure, MeasureUnit, read_measure

SIGNS = {">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< ", "=": "= "}
CHANGES = {"up": "+", "down": "−"}


def words(effect: str, text: Text) -> str:
    """ "satisfaction ≥ 90%": plain text; "" where the effect names no single number."""
    found = read_measure(effect)
    return f"{found.what} {_value(found, text)}".strip() if found else ""


def _value(measure: Measure, text: Text) -> str:
    sign = SIGNS[measure.comparison] if measure.comparison else ""
    change = CHANGES.get(measure.change or "", "")
    number = f"{sign}{change}{_number(measure.value)}"
    if measure.unit is MeasureUnit.PERCENT:
        return f"{number}%"
    if measure.unit is MeasureUnit.MONEY:
        return " ".join(filter(None, (number, measure.currency)))
    if measure.unit is MeasureUnit.NUMBER:
        return f"{number}{measure.counted}"
    return text(f"measure-{measure.unit.value}", number=number)


def _number(value: Decimal) -> str:
    return f"{value.normalize():,f}"
