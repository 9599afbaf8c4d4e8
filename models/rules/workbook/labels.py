"""Labels of a form, or headings on their side, one at a time."""

from models.rules.workbook import hints
from models.rules.workbook.columns import NAMES
from models.rules.workbook.words import TABLES, column_of

LEAST = 2  # that hints are worth
MAX_LABEL = 40  # characters


def is_label(text: str) -> bool:
    """Whether a text names a column of a customer or a strategy."""
    if not text or len(text) > MAX_LABEL:
        return False
    return any(
        column_of(table, text) or max(hints.of(table, text).values(), default=0) >= LEAST
        for table in ("customers", "strategies")
    )


def is_any(text: str) -> bool:
    """Whether a text names a column of any table; one with a number in it is a value."""
    if any(map(str.isdigit, text)):
        return False
    worth = max(hints.of("followups", text).values(), default=0) if text else 0
    return is_label(text) or worth >= LEAST or column_of("followups", text) is not None


def is_name(text: str) -> bool:
    """Whether a label is over, or beside, a customer's name."""
    named = {column_of(table, text) for table in TABLES} - {None}
    if named:
        return named <= set(NAMES.values())
    worth = hints.of("customers", text)
    best = max(worth, key=lambda column: worth[column], default="")
    return best == NAMES["customers"] and worth[best] >= LEAST
