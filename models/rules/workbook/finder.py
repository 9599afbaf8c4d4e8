"""Finds the standard's tables in a workbook: on any sheet, in any order, below each other or side
by side, on their side, or as forms, with titles above and columns moved, missing or added."""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from models.rules.workbook.cards import (
    cards,
    form,
    form_tables,
    headed_logs,
    log_beside,
    spread,
    turned,
    turned_part,
    upright,
)
from models.rules.workbook.cards.form import Form
from models.rules.workbook.cards.turned import Turned
from models.rules.workbook.cells.sheets import Row, Sheet
from models.rules.workbook.columns.labels import Labels
from models.rules.workbook.days import month_and_day
from models.rules.workbook.days.above import month_alone, month_of
from models.rules.workbook.headings import headings
from models.rules.workbook.headings.below import SAMPLE, Below, nobody
from models.rules.workbook.headings.headings import Heading, texts_of
from models.rules.workbook.tables import (
    around,
    dated_columns,
    floating,
    grid,
    kinds,
    margins,
    regions,
    tables,
)
from models.rules.workbook.tables.table import Found, Table

NO_ROWS = Below(())
MOST_TRIES = 200  # rows of a sheet that are tried as headings


class Finder:
    """Finds the tables of a workbook's sheets. `is_known` tells the customers it lists, `called`
    what its lists head their names with."""

    def __init__(
        self, is_known: Callable[[str], bool] = nobody, called: frozenset[str] = frozenset()
    ) -> None:
        self._is_known, self._called = is_known, called

    def find(
        self, sheets: Sequence[Sheet], only: Container[int] | None = None
    ) -> list[list[Found]]:
        """The tables of each sheet, or of `only` these, those under the same row of headings
        together. Rows without a heading above them belong to none."""
        diaries = [dated_columns.apart(margins.without(sheet)) for sheet in sheets]
        sheets = [sheet for sheet, _ in diaries]
        sheets = [spread.apart(month_and_day.joined(sheet)) for sheet in upright.beside(sheets)]
        apart = Labels(sheets)
        sheets = [log_beside.below(sheet, apart) for sheet in sheets]
        known = Labels(sheets)
        parts = [self._on_side(sheet, known) for sheet in sheets]
        on_side = [there for there, _ in parts]
        forms = list(self._read_forms(sheets, on_side, known))
        filled_in = form_tables.of([one for there in forms for one in there], self._is_known)
        found: list[list[Found]] = []
        for at, (sheet, there, other) in enumerate(zip(sheets, forms, on_side, strict=True)):
            found.append([])
            for one in there:
                tables_of_form, ignored = next(filled_in)
                named = [replace(table, sheet=sheet, hint=sheet.name) for table in tables_of_form]
                found[-1] += [(named, ignored)] if named else []
                found[-1] += self._scan(one.rest)
            if there or (only is not None and at not in only):
                continue
            if months := grid.read(sheet):
                found[-1].append(grid.table_of(months, sheet))
                continue
            whole = self._turned(other, sheet) if other else None
            left = (parts[at][1] or replace(sheet, rows=())) if whole else sheet
            found[-1] += [*([whole] if whole else []), *self._scan_parts(left)]
        return [
            [*one, diary] if diary else one for one, (_, diary) in zip(found, diaries, strict=True)
        ]

    def _on_side(self, sheet: Sheet, known: Labels) -> tuple[Turned | None, Sheet | None]:
        """A table on its side, and the rows below it where another stands there."""
        return turned_part.read(
            sheet,
            lambda part: turned.read(part, known.is_label, known.is_name, self._is_known),
            self._names_customers,
        )

    def _read_forms(
        self, sheets: Sequence[Sheet], on_side: Sequence[Turned | None], known: Labels
    ) -> Iterator[list[Form]]:
        """The cards of each sheet, or its forms where no card stands apart."""
        parts = [cards.parts(sheet) for sheet in sheets]
        of_parts = list(chain.from_iterable(parts))
        labels = Labels(of_parts)
        named = iter(cards.labelled(of_parts, labels))
        for sheet, other, split in zip(sheets, on_side, parts, strict=True):
            there = [next(named) for _ in split]
            if other:
                yield []
                continue
            is_card = any(one is not sheet for one in there)
            found = (form.read(one, labels, self._recognised) for one in there if is_card)
            yield (
                list(chain.from_iterable(found))
                or form.read(sheet, known, self._recognised)
                or headed_logs.read(sheet, known, self._recognised)
            )

    def _turned(self, one: Turned, sheet: Sheet) -> Found | None:
        below = Below(one.rows, self._is_known)
        found = kinds.of(one.heading, below, sheet, sheet.name, one.name)
        ignored = tables.unknown(one.heading, found)
        return ([replace(table, rows=one.rows) for table in found], ignored) if found else None

    def _scan_parts(self, sheet: Sheet) -> Iterator[Found]:
        for part in floating.parts(sheet, self._is_table):
            yield from self._scan(part)

    def _scan(self, sheet: Sheet, above: str = "") -> Iterator[Found]:
        under: list[Table] = []
        ignored: dict[int, str] = {}
        rows: list[Row] = []
        top = f"{sheet.name} {above}" if above else sheet.name
        hint = top
        dated = ""  # the sheet's title, where it says of what month its tables are
        number = tries = 0
        while number < len(sheet.rows):
            row = sheet.rows[number]
            is_new = self._may_open(sheet, number, rows if under else None, tries)
            tries += is_new
            if is_new and (parts := self._apart(sheet, number)):
                if under:
                    yield [replace(one, rows=tuple(rows)) for one in under], ignored
                under, rows = [], []
                for part in parts[0]:
                    yield from self._scan(part, hint.removeprefix(sheet.name).strip())
                number = parts[1]
                hint = top
                continue
            if is_new and (found := self._headings(sheet, number, hint)):
                if under:
                    yield [replace(one, rows=tuple(rows)) for one in under], ignored
                (under, ignored), height = found
                dated = dated or (hint if month_of(hint) else "")
                if not month_of(hint) and dated and not month_alone(hint.removeprefix(top)):
                    under = [replace(one, hint=f"{hint} {dated}") for one in under]
                rows = []
                number += height - 1
            elif (
                tries < MOST_TRIES
                and (title := around.title(row, most=2))
                and self._opens(sheet, number)
            ):
                hint = f"{hint if not under else top} {title}"
            elif under:
                rows.append(row)
            elif tries < MOST_TRIES and (title := around.title(row)):
                hint = f"{hint} {title}"
            number += 1
        if under:
            yield [replace(one, rows=tuple(rows)) for one in under], ignored

    def _may_open(self, sheet: Sheet, number: int, under: list[Row] | None, tries: int) -> bool:
        """Whether a row may be one of headings: any where none are above it, and below others by
        its words, or apart from the rows `under` them. After many tries only by its words."""
        row = sheet.rows[number]
        if headings.is_sure(row):
            return True
        if tries >= MOST_TRIES:
            return False
        if under is None:
            return True
        before = sheet.rows[number - 1]
        is_apart = row.number - before.number > 1 or not under or under[-1] is not before
        return is_apart and headings.may_be(row)

    def _apart(self, sheet: Sheet, number: int) -> tuple[list[Sheet], int] | None:
        """The tables beside each other whose headings stand in this row, or below their titles in
        the next, as sheets."""
        rows = sheet.rows
        for at in range(number, min(number + 2, len(rows))):
            found = regions.bounds(rows, at) if headings.may_be(rows[at]) else []
            if not found:
                continue
            start = regions.titles(rows, at, found)
            near = rows[start : at + SAMPLE]
            tops = [replace(sheet, rows=regions.cropped(near, one)) for one in found]
            if all(self._is_table(top, rows[at].number) for top in tops):
                end = regions.end(rows, at, found)
                whole = rows[start:end]
                parts = [replace(sheet, rows=regions.cropped(whole, one)) for one in found]
                return parts, end
        return None

    def _is_table(self, part: Sheet, number: int) -> bool:
        at = next((at for at, row in enumerate(part.rows) if row.number == number), None)
        return at is not None and self._names_customers(part, at)

    def _names_customers(self, sheet: Sheet, at: int) -> bool:
        """Whether a row heads a table whose rows name their customers."""
        found = self._headings(sheet, at, "")
        return found is not None and any(one.names_customer for one in found[0][0])

    def _headings(self, sheet: Sheet, number: int, hint: str) -> tuple[Found, int] | None:
        """What stands under the headings of a row, and how many rows they take."""
        heading = headings.at(sheet.rows, number)
        if heading is None:
            return None
        first = number + heading.height
        below = Below(
            around.block(sheet.rows[first : first + SAMPLE]), self._is_known, self._called
        )
        found = tables.under(heading, below, sheet, hint)
        return (found, heading.height) if found else None

    def _recognised(self, row: Row) -> bool:
        heading = Heading(texts_of(row), {})
        return heading.is_short and tables.under(heading, NO_ROWS, Sheet("", ()), "") is not None

    def _opens(self, sheet: Sheet, number: int) -> bool:
        """Whether headings follow this row, or another title before them."""
        for at in range(number + 1, min(number + 4, len(sheet.rows))):
            if self._headings(sheet, at, ""):
                return True
            if not around.title(sheet.rows[at], most=2):
                return False
        return False
