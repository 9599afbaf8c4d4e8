"""The rows around tables: titles above them, where one ends, and headings that mean nothing."""

from collections.abc import Iterable, Mapping, Sequence

from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Row, Sheet, text_of
from models.rules.workbook.cells.sums import SUBTOTAL
from models.rules.workbook.cells.words import fold
from models.rules.workbook.headings import headings
from models.rules.workbook.headings.headings import LEAST_COLUMNS, texts_of

MOST_TITLES = 10  # rows above headings
EXAMPLES = 2  # values of a column
MOST_APART = 2  # rows of one table


def unread_headings(sheet: Sheet) -> list[str]:
    """What may be the headings of a sheet in which no table is found; none of a sheet of notes."""
    for at, row in enumerate(sheet.rows[:MOST_TITLES]):
        below = sheet.rows[at + 1 : at + 2]
        is_row = len(row.own) >= LEAST_COLUMNS and headings.may_be(row)
        if is_row and below and len(below[0].own) > 1:
            return [text for text in texts_of(row).values() if len(text) <= headings.MAX_HEADING]
    return []


def examples(rows: Iterable[Row], headings: Mapping[int, str]) -> dict[str, tuple[str, ...]]:
    """What stands below each heading, twice."""
    found: dict[str, dict[str, None]] = {text: {} for text in headings.values()}
    left = dict(headings)
    for row in rows:
        for place, heading in list(left.items()):
            if said := cells.text(row.at(place)):
                found[heading][said] = None
                if len(found[heading]) == EXAMPLES:
                    del left[place]
        if not left:
            break
    return {heading: tuple(said) for heading, said in found.items() if said}


def block(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows up to those of another table: past empty rows, or a title and its headings."""
    for at, row in enumerate(rows):
        apart = row.number - rows[at - 1].number if at else 1
        is_title = apart > 1 and len(row.own) == 1 and rows[at + 1 : at + 2]
        if apart > MOST_APART or headings.is_sure(row):
            return rows[:at]
        is_part = at > 0 and rows[at - 1].own and SUBTOTAL.search(_first(rows[at - 1]))
        if is_title and not is_part and len(rows[at + 1].own) > 2 and headings.may_be(rows[at + 1]):
            return rows[:at]
    return rows


def _first(row: Row) -> str:
    return fold(text_of(row.cells[row.own[0]]))


def title(row: Row, most: int = 1) -> str:
    """What a row of one cell says, or of two above tables side by side."""
    own = row.own
    if len(own) > most:
        return ""
    return " ".join(text_of(row.cells[place]).strip() for place in own)
