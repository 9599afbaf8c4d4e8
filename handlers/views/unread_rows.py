"""The rows that were not read as a workbook: mended there, it is sent again."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from handlers.text import Text
from handlers.views.xlsx import written
from models.rules.workbook.cells.sheets import Cell, Row, text_of
from models.rules.workbook.cells.words import HEADINGS
from models.rules.workbook.rows import Unread, Why
from models.rules.workbook.unread import Returned

WIDTH, WHY_WIDTH = 18, 48  # characters
MAX_NAME = 31  # characters of a sheet's
WRONG = "#FFF2CC"


def xlsx(tables: list[Returned], text: Text) -> bytes:
    """The tables of a sheet below each other, their columns as they stood, and one more."""

    def fill(book: Any) -> None:
        sheets: dict[str, tuple[Any, int]] = {}
        for one in tables:
            sheet, at = sheets.get(one.sheet) or (_sheet(book, one), 0)
            sheets[one.sheet] = sheet, _table(book, sheet, at, one, text) + 1

    return written(fill)


def why(one: Unread, text: Text) -> str:
    reason = text(f"import-why-{one.why.value}")
    if not one.column:
        return reason
    return text("import-why-cell", column=one.column, why=reason)


def _sheet(book: Any, one: Returned) -> Any:
    sheet = book.add_worksheet(one.sheet[:MAX_NAME] or None)
    sheet.set_column(0, max(one.width - 1, 0), WIDTH)
    sheet.set_column(one.width, one.width, WHY_WIDTH)
    return sheet


def _table(book: Any, sheet: Any, at: int, one: Returned, text: Text) -> int:
    """Returns the first row below it."""
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    for place, heading in one.headings.items():
        sheet.write_string(at, place, heading, bold)
    sheet.write_string(at, one.width, HEADINGS["why"][text.language], bold)
    formats = {
        (kind, is_wrong): book.add_format(_look(kind, is_wrong=is_wrong))
        for kind in ("", "yyyy-mm-dd", "yyyy-mm-dd hh:mm")
        for is_wrong in (False, True)
    }
    for number, (row, told) in enumerate(one.rows, start=at + 1):
        told = [each for each in told if not _follows(each, told)]
        wrong = {one.place_of(each) for each in told}
        for place in range(one.width):
            _write(sheet, number, place, _cell(row, place, one), formats, place in wrong)
        reasons = dict.fromkeys(why(each, text) for each in told)
        sheet.write_string(number, one.width, "\n".join(reasons), formats["", False])
    return at + len(one.rows) + 1


def _follows(told: Unread, others: Iterable[Unread]) -> bool:
    """Whether a cell is left out for another one of its row, that of the day."""
    is_such = bool(told.column) and told.why is Why.NO_DATE
    return is_such and any(one.why is Why.DATE for one in others)


def _cell(row: Row, place: int, one: Returned) -> Cell:
    """What stood under a heading; what was our own reason is written anew."""
    return row.at(place) if place in one.headings else None


def _write(
    sheet: Any, row: int, place: int, cell: Cell, formats: dict[Any, Any], is_wrong: bool
) -> None:
    if cell is None:
        if is_wrong:
            sheet.write_blank(row, place, None, formats["", True])
    elif isinstance(cell, datetime):
        sheet.write_datetime(row, place, cell, formats["yyyy-mm-dd hh:mm", is_wrong])
    elif isinstance(cell, date):
        sheet.write_datetime(row, place, cell, formats["yyyy-mm-dd", is_wrong])
    elif isinstance(cell, int | float):
        sheet.write_number(row, place, cell, formats["", is_wrong])
    else:
        sheet.write_string(row, place, text_of(cell), formats["", is_wrong])


def _look(kind: str, *, is_wrong: bool) -> dict[str, object]:
    look: dict[str, object] = {"text_wrap": True, "valign": "top"}
    if kind:
        look |= {"num_format": kind, "align": "left"}
    return look | {"bg_color": WRONG} if is_wrong else look
