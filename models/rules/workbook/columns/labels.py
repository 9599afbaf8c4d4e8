"""Labels of a form, or headings on their side, one at a time."""

from collections.abc import Sequence

from models.rules.workbook.cells import boxes
from models.rules.workbook.cells.sheets import Sheet
from models.rules.workbook.cells.words import TABLES, column_of, is_listed
from models.rules.workbook.columns import repeats
from models.rules.workbook.columns.columns import NAMES
from models.rules.workbook.headings import hints, looks

LEAST = 2  # that hints are worth
MAX_LABEL = 40  # characters


class Labels:
    """Those of a workbook: known by their words, or by their coming again."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        again = repeats.labels(sheets)
        self._again = frozenset(text for texts in again for text in texts)
        self._names = frozenset(map(_first_name, again))

    def comes_again(self, text: str) -> bool:
        return text in self._again

    def is_label(self, text: str) -> bool:
        return text in self._again or is_label(text)

    def is_name(self, text: str) -> bool:
        """Whether a label is beside a customer's name: of those of a form that nobody
        knows the first; each sheet may have its own."""
        return text in self._names if text in self._again else is_name(text)

    def is_value(self, text: str, label: str) -> bool:
        """Whether a text may be the value of a label beside it: 學校 is called a customer's name
        elsewhere, and beside a label that comes again it is a trade."""
        is_beside = self.comes_again(label) and not self.comes_again(text)
        return is_beside or not is_listed(text)


def _first_name(texts: list[str]) -> str:
    return next(filter(is_name, texts), texts[0])


def is_label(text: str) -> bool:
    """Whether a text names a column of a customer or a strategy."""
    if not text or len(text) > MAX_LABEL or boxes.is_form(text):
        return False
    if looks.is_organisation(text) and not is_listed(text):
        return False  # a company's name has the words of a label, 公司
    return any(
        column_of(table, text) or max(hints.of(table, text).values(), default=0) >= LEAST
        for table in ("customers", "strategies")
    )


def is_any(text: str) -> bool:
    """Whether a text names a column of any table; one with a number in it is a value."""
    if len(text) > MAX_LABEL or any(map(str.isdigit, text)):
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
