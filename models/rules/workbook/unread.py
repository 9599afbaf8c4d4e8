"""The rows of a workbook that were not read, or not whole, as tables like those they stood in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from models.rules.workbook.cells.sheets import Row, Workbook
from models.rules.workbook.cells.words import HEADINGS, WHY
from models.rules.workbook.customers.listed import tables_of
from models.rules.workbook.deals import deals
from models.rules.workbook.names.names import Known
from models.rules.workbook.rows import At, Unread
from models.rules.workbook.tables import bands
from models.rules.workbook.tables.table import Found, Table

Told = dict[At, list[Unread]]


@dataclass(frozen=True)
class Returned:
    """A table of `sheet` with some of its rows; `headings` and the cells stand where they stood."""

    sheet: str
    headings: dict[int, str]
    rows: list[tuple[Row, list[Unread]]]

    @property
    def width(self) -> int:
        places = (place for row, _ in self.rows for place in row.own)
        return max([*self.headings, *places], default=-1) + 1

    def place_of(self, unread: Unread) -> int | None:
        """The column that could not be read; None where that is the row."""
        found = (place for place, name in self.headings.items() if name == unread.column)
        return next(found, None)


def returned(workbook: Workbook, unread: Iterable[Unread], language: str) -> list[Returned]:
    """By sheet, in the order of the workbook. `language` names a column that had no heading."""
    told: Told = defaultdict(list)
    for one in unread:
        told[one.at].append(one)
    of_deals = [deals.table_of(sheet) for sheet in workbook.sheets]
    others = (
        replace(sheet, rows=()) if table else sheet
        for sheet, table in zip(workbook.sheets, of_deals, strict=True)
    )
    found, known = tables_of(replace(workbook, sheets=tuple(others)))
    tables: list[Returned] = []
    for sheet, of_sheet, table in zip(workbook.sheets, found, of_deals, strict=True):
        if table is not None:
            tables += _of_deals(sheet.name, *table, told)
        tables += _of_sheet(sheet.name, of_sheet, known, told, language)
    return tables


def _of_deals(
    sheet: str, texts: dict[int, str], below: Iterable[Row], told: Told
) -> Iterator[Returned]:
    chosen = [(row, told[at]) for row in below if (at := At(sheet, row.number)) in told]
    headings = {place: text for place, text in texts.items() if text not in WHY}
    if chosen:
        yield Returned(sheet, headings, chosen)


def _of_sheet(
    sheet: str, found: list[Found], known: Known, told: Told, language: str
) -> Iterator[Returned]:
    for under, _ in found:
        in_order = bands.sort(under, known)
        rows = [*in_order.tables[0].rows, *in_order.others]
        chosen = [(row, told[at]) for row in rows if (at := At(sheet, row.number)) in told]
        if chosen:
            chosen.sort(key=lambda one: one[0].number)
            yield Returned(sheet, _headings(in_order.tables, language), chosen)


def _headings(under: list[Table], language: str) -> dict[int, str]:
    """As written, but for our own column of an earlier time; with a name for each that had none."""
    headings = {
        place: text for table in under for place, text in table.headings.items() if text not in WHY
    }
    for table in under:
        for column, places in table.places.items():
            for place in places:
                if column in HEADINGS[table.kind]:
                    headings.setdefault(place, str(HEADINGS[table.kind][column][language]))
    return dict(sorted(headings.items()))
