"""What a workbook says its short names stand for: a sheet of them, "BLM" beside "Blue Lotus Mela",
or a note, 云岭=云岭牯牛山索道公司."""

import itertools
from collections.abc import Iterator, Sequence

from models.rules import lazy_re as re
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Row, Sheet, text_of
from models.rules.workbook.customers.aliases import LEAST, Pair
from models.rules.workbook.headings import hints
from models.rules.workbook.names.names import Known

LONGEST = 12  # characters of a short name
MOST_ROWS = 100  # of a sheet that are looked at
_SAID = re.compile(
    r"(?<![^\s,;，；、。:：(（])([^\s,;，；、。:：=＝()（）]{1,12})\s*[=＝]\s*([^,;，；、。=＝\n()（）]{2,60})"
)


def of(sheets: Sequence[Sheet], known: Known) -> list[Pair]:
    """Short names and the customers they stand for, without those that are known."""
    found = [pair for sheet in sheets for pair in (*_noted(sheet, known), *_listed(sheet, known))]
    return [(short, name) for short, name in found if not known.has(short)]


def _noted(sheet: Sheet, known: Known) -> Iterator[Pair]:
    for row in sheet.rows[:MOST_ROWS]:
        for place in row.own:
            cell = row.cells[place]
            if type(cell) is str and ("=" in cell or "＝" in cell):
                for short, name in _SAID.findall(cell):
                    if known.has(cells.name(name)):
                        yield short, known.full(cells.name(name))


def _listed(sheet: Sheet, known: Known) -> Iterator[Pair]:
    """Of two columns beside each other, with nothing beside them, where a heading or the sheet's
    name says so; codes, where each stands for a customer."""
    rows = sheet.rows[:MOST_ROWS]
    for at, row in enumerate(rows[:-LEAST]):
        for short, full in (both for two in _twos(row) for both in (two, two[::-1])):
            heading = text_of(row.cells[short])
            is_code = hints.is_code(heading)
            if is_code or hints.is_alias(heading) or hints.is_alias(sheet.name):
                below = rows[at + 1 :]
                pairs = list(_pairs(below, short, full, known))
                is_all = len(pairs) == sum(one.at(short) is not None for one in below)
                is_such = len({short for short, _ in pairs}) == len(pairs) >= LEAST
                if is_such and (is_all or not is_code):
                    yield from pairs
        if any(True for _ in _twos(row)):
            return


def _twos(row: Row) -> Iterator[tuple[int, int]]:
    """The places of two cells beside each other with nothing beside them."""
    own = row.own
    for at, (one, other) in enumerate(itertools.pairwise(own)):
        is_first = at == 0 or own[at - 1] < one - 1
        is_last = at + 2 == len(own) or own[at + 2] > other + 1
        if other == one + 1 and is_first and is_last:
            yield one, other


def _pairs(rows: Sequence[Row], short: int, full: int, known: Known) -> Iterator[Pair]:
    for row in rows:
        said, name = cells.name(row.at(short)), cells.name(row.at(full))
        is_short = 0 < len(said) <= LONGEST and not cells.is_number(row.at(short))
        if is_short and name and known.has(name):
            yield said, known.full(name)
