"""A sheet of deals, known by its headings alone: nothing of it is guessed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from models.rules import data
from models.rules.amounts import read_amount
from models.rules.amounts.money import TooFine, TooLarge, to_cents
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.cells.words import HEADINGS as OTHERS
from models.rules.workbook.cells.words import LANGUAGES, WHY, fold
from models.rules.workbook.days import days, order
from models.rules.workbook.deals import instalment_columns, instalments
from models.rules.workbook.headings.headings import texts_of
from models.rules.workbook.rows import At, Day, DealRow, InstalmentCell, Unread, Why
from models.rules.workbook.tables import around

_LISTED: dict[str, Any] = data.load(__package__, "deals.toml")
TITLE, HEADINGS = _LISTED["title"], _LISTED["headings"]
MOST_TITLES = 6  # rows above the headings
LEAST = 4  # columns, with those that a table of deals needs
NEEDED = {"customer", "amount"}
TELLING = {"title", "kind", "state", "stage", "expected"}  # of which it has two
DAYS = ("opened", "expected", "closed", "signed")
T = TypeVar("T")


def _words(listed: dict[str, list[str]]) -> dict[str, str]:
    return {fold(word): value for value, words in listed.items() for word in words}


_COLUMNS = {
    fold(name): column
    for column, names in HEADINGS.items()
    for name in (*(names[one] for one in LANGUAGES), *names["also"])
} | {fold(OTHERS["id"]["name"]): "id"}
_VALUES = {kind: _words(_LISTED[kind]) for kind in ("kind", "state", "stage", "reason")}


@dataclass(frozen=True)
class Deals:
    """`count` are the rows below the headings, each of which is in `rows`, or told in `unread`."""

    rows: tuple[DealRow, ...]
    unread: tuple[Unread, ...]
    ignored: tuple[str, ...]
    count: int
    examples: dict[str, tuple[str, ...]]  # of what stands under the ignored ones


def read(sheet: Sheet, locale: str) -> Deals | None:
    """None for a sheet that is none of deals."""
    found = table_of(sheet)
    if found is None:
        return None
    texts, below = found
    places = _places(texts)
    reader = _Reader(sheet, places, texts, below, locale)
    rows = tuple(reader.rows())
    apart = instalment_columns.of(texts)
    known = (
        *places.values(),
        *(apart.places if apart else ()),
        *(place for place, text in texts.items() if text in WHY),
    )
    unknown = {place: text for place, text in texts.items() if place not in known}
    ignored, said = tuple(unknown.values()), around.examples(below, unknown)
    return Deals(rows, tuple(reader.unread), ignored, reader.count, said)


def table_of(sheet: Sheet) -> tuple[dict[int, str], tuple[Row, ...]] | None:
    """The headings of a sheet of deals, by their places, and the rows below."""
    for at, row in enumerate(sheet.rows[:MOST_TITLES]):
        texts = texts_of(row)
        if _are_of_deals(_places(texts), texts):
            return texts, sheet.rows[at + 1 :]
    return None


def column_of(heading: str) -> str | None:
    """The column of a sheet of deals that is called so."""
    return _COLUMNS.get(fold(heading))


def _places(texts: dict[int, str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, text in texts.items():
        if column := _COLUMNS.get(fold(text)):
            found.setdefault(column, place)
    return found


def _are_of_deals(places: dict[str, int], texts: dict[int, str]) -> bool:
    known = set(places)
    apart = instalment_columns.of(texts)
    if apart is not None and known >= {*NEEDED, "signed"}:  # what was sold, and how it is paid
        return 2 * (len(known) + len(apart.places)) > len(texts)
    is_such = known >= NEEDED and len(known & TELLING) >= 2 and len(known) >= LEAST
    return is_such and 2 * len(known) > len(texts)


class _Reader:
    def __init__(
        self,
        sheet: Sheet,
        places: dict[str, int],
        headings: dict[int, str],
        below: tuple[Row, ...],
        locale: str,
    ) -> None:
        self._sheet, self._places, self._headings = sheet, places, headings
        self._below = below
        self._apart = instalment_columns.of(headings)
        told = [place for one in DAYS if (place := places.get(one)) is not None]
        written = (row.at(place) for place in told for row in below)
        self._locale = order.locale_of(written, locale) or locale
        self.unread: list[Unread] = []
        self.count = 0

    def rows(self) -> Iterator[DealRow]:
        for row in self._below:
            said = {column: row.at(place) for column, place in self._places.items()}
            name = cells.name(said["customer"])
            if not name and not any(cells.text(said[one]) for one in said if one != "amount"):
                continue  # a sum
            self.count += 1
            if name and not cells.is_number(name):
                yield self._row(row, name, said)
            else:
                words = " | ".join(filter(None, (text_of(cell) for cell in said.values())))
                self._tell(row, "customer", words, Why.NO_CUSTOMER, is_row=True)

    def _row(self, row: Row, name: str, said: dict[str, Cell]) -> DealRow:
        def one(column: str, why: Why, read: Callable[[Cell], T | None]) -> T | None:
            cell = said.get(column)
            if not cells.text(cell):
                return None
            found = read(cell)
            if found is None:
                self._tell(row, column, text_of(cell), why)
            return found

        def choice(column: str) -> str | None:
            return one(column, Why.CHOICE, lambda cell: _VALUES[column].get(fold(text_of(cell))))

        amount = one("amount", Why.FIGURE, lambda cell: _amount(cell, self._locale))
        cents, named = amount or (None, "")
        signed, closed = (one(column, Why.DATE, self._day) for column in ("signed", "closed"))
        state = choice("state") or ("won" if signed and not closed else None)
        reason, why = cells.text(said.get("reason")), cells.text(said.get("why"))
        known = _VALUES["reason"].get(fold(reason)) if reason else None
        return DealRow(
            At(self._sheet.name, row.number),
            name,
            id=cells.text(said.get("id")),
            title=cells.text(said.get("title")) or "",
            kind=choice("kind"),
            cents=cents,
            currency=(cells.text(said.get("currency")) or named).upper(),
            state=state,
            stage=choice("stage"),
            opened=one("opened", Why.DATE, self._day),
            expected=one("expected", Why.DATE, self._day),
            closed=closed or signed,
            reason=known,
            why=why or ("" if known else reason) or "",
            instalments=one("instalments", Why.INSTALMENT, lambda cell: self._parts(cell, cents))
            or self._in_columns(row, signed or closed),
            owner=cells.text(said.get("owner")),
        )

    def _parts(self, cell: Cell, worth: int | None) -> tuple[InstalmentCell, ...] | None:
        def cents(said: str) -> int | None:
            found = _amount(said, self._locale)
            return found[0] if found else None

        return instalments.read(text_of(cell), worth, self._day, cents)

    def _in_columns(self, row: Row, signed: date | None) -> tuple[InstalmentCell, ...]:
        if self._apart is None:
            return ()

        def cents(cell: Cell) -> int | None:
            found = _amount(cell, self._locale)
            return found[0] if found else None

        def day(cell: Cell, near: list[date]) -> Day | None:
            return days.day(cell, self._locale, near, hint=self._sheet.name)

        told = instalment_columns.read(row, self._apart, signed, day, cents)
        for place, why in told.unread:
            at = At(self._sheet.name, row.number)
            heading = self._headings.get(place, "")
            self.unread.append(Unread(at, heading, text_of(row.at(place)), why))
        return told.instalments

    def _day(self, cell: Cell) -> date | None:
        return days.plain_day(days.day(cell, self._locale, hint=self._sheet.name))

    def _tell(self, row: Row, column: str, said: str, why: Why, *, is_row: bool = False) -> None:
        heading = self._headings.get(self._places[column], "")
        at = At(self._sheet.name, row.number)
        self.unread.append(Unread(at, heading, said, why, is_row))


def _amount(cell: Cell, locale: str) -> tuple[int, str] | None:
    found = read_amount(text_of(cell), locale)
    if found is None or found.comparison is not None or found.value <= 0:
        return None
    try:
        return to_cents(found.value), found.currency or ""
    except (TooFine, TooLarge):
        return None
