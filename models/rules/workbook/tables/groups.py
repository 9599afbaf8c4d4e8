"""Groups of a list, each between its name in a row of its own and its subtotal: GULF and "Gulf
subtotal", 北区 and 北区小计."""

from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Row, text_of
from models.rules.workbook.cells.sums import SUBTOTAL
from models.rules.workbook.cells.words import fold
from models.rules.workbook.tables.table import Table

TOTAL = re.compile(r"[a-z]totals?$")  # "PNW total", over figures
ALIKE = 2  # characters that the subtotal has of the name


def is_head(table: Table, at: int) -> bool:
    """Whether a row of a name alone is above a group whose subtotal below says it again, or stands
    where such a group would: GULF above "Gulf subtotal", 北区 above 北区小计."""
    row = table.rows[at]
    if row.own != [table.name_place] or (at and not _ends_group(table.rows[at - 1])):
        return False
    below = table.rows[at + 1 :]
    end = next((one for one in below if len(one.own) < 2 or _ends_group(one)), None)
    if end is None or end is table.rows[at + 1] or not _ends_group(end):
        return False
    name, said = (fold(text_of(one.cells[one.own[0]])) for one in (row, end))
    is_further = SUBTOTAL.fullmatch(said) is not None and sum(map(_ends_group, below)) > 1
    return at > 0 or is_further or said.startswith(name[:ALIKE])


def _ends_group(row: Row) -> bool:
    said = fold(text_of(row.cells[row.own[0]])) if row.own else ""
    return len(row.own) > 1 and (SUBTOTAL.search(said) or TOTAL.search(said)) is not None
