"""The rows below headings, without those that are none of the table: sections, days above their
rows, sums, notes. Cells that say 同上 say what they stand for."""

from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from models.rules import lazy_re as re
from models.rules.workbook.cells import banners, cells
from models.rules.workbook.cells.sheets import Cell, Row, text_of
from models.rules.workbook.cells.sums import SUM
from models.rules.workbook.cells.words import REGIONS, fold
from models.rules.workbook.columns.columns import NAMES
from models.rules.workbook.days import above, days
from models.rules.workbook.headings import looks
from models.rules.workbook.names.names import Known
from models.rules.workbook.people import people
from models.rules.workbook.tables import dittos, groups, months, other_list, repeated
from models.rules.workbook.tables.table import Table

NOTE = re.compile(
    r"\s*(?:注|备注|備註|说明|說明|制表|製表|填表|审核|審核|批准|核准|主管|编制|編製|打印|列印|更新|"
    r"note|remark|ps|prepared|reviewed|approved|updated|printed|source|legend|key)\w*\s*[:：]"
    r"|\s*[*※#]|e\.? ?& ?o\.? ?e",
    re.I,
)
COUNT = re.compile(r"\s*[(（]\D{0,6}\d+\D{0,9}[)）]$")  # behind a customer's name
DECORATED = re.compile(r"\s*([-–—=*~#>【\[<«■◆●▼▲]{1,3}).*[-–—=*~#<】\]>»■◆●▼▲:：]\s*")
_YEAR = re.compile(
    r"[-–—=*~#\s]*(?:20\d\d\s*(?:年度?)?|(?:民国|民國)?\s*1[0-4]\d\s*年度?)[-–—=*~#\s]*"
)
Contacts = tuple[Row, str, str]  # where they stand, of which customer, and who they are
LAST = 3  # rows among which a sum or a note stands


@dataclass(frozen=True)
class Sorted:
    """`tables` with their own rows; `others` are the rest, which name no customer. `years` are
    those that a row above says, by row number; `contacts` the people below a customer's own row."""

    tables: list[Table]
    others: list[Row]
    years: dict[int, int]
    contacts: list[Contacts]


def sort(under: list[Table], known: Known) -> Sorted:
    """Tables that share their rows. `known` are the customers that the workbook lists."""
    first = under[0]
    rows, others = [], []
    day: Cell = None
    customer: Cell = first.sheet.name if known.has(first.sheet.name) else None
    marks = banners.marks(map(_alone, first.rows), known.has)
    contacts: list[Contacts] = []
    banner = 0  # the number of its row
    over: dict[int, tuple[Cell, Cell]] = {}  # day and customer, by row number
    years: dict[int, int] = {}
    year: int | None = None
    running = months.Running()
    first_year = months.first_year(_alone(row) for row in first.rows)
    month_of: dict[int, months.Month] = {}
    numbers = _running(first)
    other = other_list.start(first)
    for at, row in enumerate(first.rows):
        if at >= other:
            others.append(row)
        elif _kind(first, row, at, numbers) == "row":
            rows.append(row)
            over[row.number] = (day, customer)
            if year is not None:
                years[row.number] = year
            if running.now is not None:
                month_of[row.number] = running.now
        elif (told := _year_of(row)) is not None:
            year, running = told, months.Running()
        elif running.take(_alone(row), year or above.year_of(first.hint) or first_year):
            pass
        elif (said := _day_of(row, first)) is not None:
            day = said
        elif not first.names_customer and (name := _customer_of(row, known, marks)):
            customer, banner = name, row.number
        elif customer and row.number == banner + 1 and people.are_told(_alone(row)):
            contacts.append((row, text_of(customer), _alone(row)))
        else:
            others.append(row)
    rows = list(dittos.without(rows, under))
    tables = [replace(table, rows=tuple(months.dated(table, rows, month_of))) for table in under]
    days = {number: one for number, (one, _) in over.items()}
    tables = [_with(one, "date", days) if _is_undated(one, days) else one for one in tables]
    if not first.names_customer:
        names = {number: one for number, (_, one) in over.items()}
        tables = [_with(one, NAMES[one.kind], names) for one in tables]
    elif lists := [one for one in tables if one.kind == "customers"]:
        going_on = (tuple(repeated.people(lists[0], one.rows, numbers, tables)) for one in tables)
        tables = [replace(one, rows=rows) for one, rows in zip(tables, going_on, strict=True)]
    if first.names_customer and [one.kind for one in tables] == ["strategies"]:
        tables = [replace(first, rows=tuple(repeated.plans(first, tables[0].rows)))]
    if first.names_customer and first.kind == "followups":
        tables = [replace(one, rows=tuple(repeated.customers(first, one.rows))) for one in tables]
    return Sorted(tables, others, years, contacts)


def _alone(row: Row) -> str:
    """What a row of one cell says."""
    return text_of(row.cells[row.own[0]]).strip() if len(row.own) == 1 else ""


def _is_undated(table: Table, days: dict[int, Cell]) -> bool:
    return table.kind == "followups" and "date" not in table.places and any(days.values())


def _with(table: Table, column: str, values: dict[int, Cell]) -> Table:
    """With a column of what stands above the rows, by row number."""
    place = max([*table.headings, *(len(row.cells) for row in table.rows)]) + 1
    rows = tuple(
        replace(row, cells=(*row.cells, *[None] * (place - len(row.cells)), values[row.number]))
        for row in table.rows
    )
    return replace(table, rows=rows, places={**table.places, column: [place]})


def _customer_of(row: Row, known: Known, marks: Container[str]) -> str:
    """The customer that a row of its own names, above those of its contacts, perhaps behind one of
    the `marks` that stand before others."""
    said = cells.name(row.cells[row.own[0]]) if len(row.own) == 1 else ""
    plain = banners.plain(said)
    if plain and plain != said and (known.has(plain) or banners.mark(said) in marks):
        return plain
    said = said if known.has(said) else COUNT.sub("", said)
    is_such = known.has(said) or (looks.is_organisation(said) and not _is_region(said))
    return said if said and is_such and not DECORATED.fullmatch(said) else ""


def _kind(table: Table, row: Row, at: int, numbers: int | None) -> str:
    """row, section or sum."""
    own = row.own
    if len(own) == 1 and not table.names_customer:
        return "section"
    first = text_of(row.cells[own[0]]) if own else ""
    if _is_to_sign(row):
        return "section"
    if SUM.match(fold(first)):
        return "sum"
    if len(own) == 1:
        is_apart = (
            _year_of(row) is not None
            or months.is_month(_alone(row))
            or _is_section(table, row, own[0], at)
            or groups.is_head(table, at)
            or (own[0] == table.name_place and _day_of(row, table) is not None)
        )
        return "section" if is_apart else "row"
    if _is_banner(table, row):
        return "section"
    name = text_of(row.at(table.name_place))
    figures = (row.cells[place] for place in own[1:])
    if own and own[0] <= table.name_place and all(map(cells.is_number, figures)):
        if groups.TOTAL.search(fold(first)):
            return "sum"
        is_unnumbered = numbers is not None and row.at(numbers) is None
        is_apart = at > 0 and row.number - table.rows[at - 1].number > 1
        if is_unnumbered or (is_apart and at >= len(table.rows) - LAST and name):
            return "sum"
    return "row"


def _is_to_sign(row: Row) -> bool:
    """Whether a row is of names to be signed behind: 承辦：簡素雲, 課長：, 經理："""
    said = (text_of(row.cells[place]).strip() for place in row.own)
    labels = list(takewhile(lambda one: ":" in one or "：" in one, said))
    is_each = len(labels) == len(row.own) > 1
    return is_each and any(one.endswith((":", "：")) for one in labels)


def _is_banner(table: Table, row: Row) -> bool:
    """Whether one cell is merged across who it is about and most of the rest: "Holi - leave"."""
    if not row.filled:
        return False
    said = row.at(table.name_place)
    wide = [place for place in row.filled if row.at(place) == said]
    return table.name_place in row.own and len(wide) * 2 > len(table.headings)


def _is_section(table: Table, row: Row, place: int, at: int) -> bool:
    said = row.cells[place]
    wide = [one for one in row.filled if row.at(one) == said]
    if row.filled and len(wide) == len(row.filled):
        return len(wide) >= max(2, len(table.headings) // 3) or place != table.name_place
    if row.filled:
        return False  # goes on with a customer above
    text = text_of(said).strip()
    if place == table.name_place:
        is_apart = at > 0 and row.number - table.rows[at - 1].number > 1
        is_last = is_apart and at >= len(table.rows) - LAST
        return bool(DECORATED.fullmatch(text)) or _is_region(text) or (is_last and at > 1)
    is_known = any(place in there for there in table.places.values())
    return not is_known or _is_region(text) or bool(DECORATED.fullmatch(text))


def _is_region(text: str) -> bool:
    words = text.casefold().split()
    if text.isascii():
        return bool(words) and any(word in REGIONS for word in words) and len(words) <= 3
    return len(text) <= 6 and text.endswith(REGIONS)


def _day_of(row: Row, table: Table) -> Cell:
    """The day that a row of its own says, as it is written there."""
    if len(row.own) != 1:
        return None
    said = row.cells[row.own[0]]
    known = isinstance(said, date) or days.day(said, "", (), None, table.hint)
    return said if known else None


def _year_of(row: Row) -> int | None:
    """The year that a row of its own says, and nothing else: 2026年."""
    said = _alone(row)
    return above.year_of(said) if _YEAR.fullmatch(said) else None


def _running(table: Table) -> int | None:
    """The place of running numbers, in front of the customers."""
    for place in range(table.name_place):
        found = [row.at(place) for row in table.rows if row.at(place) is not None]
        if found and sum(map(cells.is_number, found)) * 2 > len(table.rows):
            return place
    return None
