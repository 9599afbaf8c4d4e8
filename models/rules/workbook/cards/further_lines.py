"""Values of a form that go on in the rows below them, beside no label: the second and third of what
is to be done."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Row, text_of
from models.rules.workbook.cells.words import is_listed
from models.rules.workbook.columns.labels import Labels
from models.rules.workbook.headings import looks


def joined(rows: Sequence[Row], known: Labels) -> list[Row]:
    """The rows with such values in one cell, a line each."""
    found: list[Row] = []
    last = 0  # the number of the row that may be gone on with
    for row in rows:
        if found and row.number == last + 1 and _goes_on(found[-1], row, known):
            found[-1] = _with(found[-1], row)
        else:
            found.append(row)
        last = row.number
    return found


def _goes_on(above: Row, row: Row, known: Labels) -> bool:
    """Whether all that a row holds stands below values of labels."""
    own = above.own
    label = text_of(above.at(own[0])).strip() if len(own) > 1 else ""
    if not known.is_label(label) or known.is_name(label) or not row.own:
        return False
    is_below = set(row.own) <= set(own[1::2])
    return is_below and all(
        _may_be_line(above.at(place)) and _may_be_line(row.at(place)) for place in row.own
    )


def _may_be_line(cell: object) -> bool:
    said = cell.strip() if isinstance(cell, str) else ""
    return bool(said) and not (is_listed(said) or looks.is_day(said) or cells.is_number(said))


def _with(above: Row, row: Row) -> Row:
    told = list(above.cells)
    for place in row.own:
        told[place] = f"{text_of(told[place])}\n{text_of(row.at(place))}"
    return replace(above, cells=tuple(told))
