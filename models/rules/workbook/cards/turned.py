"""A table on its side: headings below each other, a column for each customer."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace

from models.rules.workbook.cells import boxes, cells
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.cells.sums import SUM
from models.rules.workbook.cells.words import column_of, fold, is_listed
from models.rules.workbook.days import days
from models.rules.workbook.headings import hints, looks
from models.rules.workbook.headings.headings import Heading

IsLabel = Callable[[str], bool]
LEAST_LABELS = 4
LEAST_CUSTOMERS = 2
LEAST_FILLED = 0.4  # of the labels, beside which a customer has values
MOST_LABELS = 0.4  # of values that are like labels by chance
MOST_ROWS = 60  # more are no headings
FIRST = 3  # rows among which the customers' names stand under an unknown label
MAX_LABEL = 40  # characters
LEAST_LETTERS = 4  # of a Chinese name above which no label stands


@dataclass(frozen=True)
class Turned:
    """`rows` are one for each customer, whose name is the `name`th cell."""

    heading: Heading
    rows: tuple[Row, ...]
    name: int = 0


def read(
    sheet: Sheet, is_label: IsLabel, is_name: IsLabel, is_known: IsLabel = lambda name: False
) -> Turned | None:
    """None for a sheet whose headings do not stand in its first column. `is_known` tells the
    customers that the workbook lists."""
    place = _first_column(sheet)
    if place is None:
        return None
    labels = [row for row in sheet.rows[:MOST_ROWS] if place in row.own and len(row.own) > 1]
    wide = [row for row in labels if len(row.own) > LEAST_CUSTOMERS]
    named = [row for row in wide if is_name(_label(row, place))]
    known = [row for row in labels if is_label(_label(row, place))]
    if not named and labels and _names_organisations(labels[0], place):
        named, known = labels[:1], [labels[0], *known]
    if named and labels and _is_rather(labels[0], named[0], place, is_label):
        named, known = labels[:1], [labels[0], *known]
    if not named and labels and (above := _nameless(sheet, labels[0], place, is_known)):
        named = [above]
        known = [above, *known] if _are_all(above, is_known) else known
    if not named:
        named = [row for row in labels[:FIRST] if _names_somebody(row, place, is_label)][:1]
        known = [*named, *known]
    if len(known) < LEAST_LABELS or 2 * len(known) < len(labels) or not named:
        return None
    first = named[0]
    customers = [one for one in first.own if one > place and not _is_sum(first.at(one))]
    names = [text_of(first.at(one)).strip() for one in customers]
    is_form = any(map(boxes.is_form, names))  # a value beside a label
    is_heading = (
        is_form or any(map(_is_label_alone, names)) or sum(map(is_label, names)) * 2 > len(names)
    )
    if len(customers) < LEAST_CUSTOMERS or is_heading or len(set(names)) < len(names):
        return None
    columns = [[row.at(one) for row in labels if one in row.own] for one in customers]
    if any(_are_labels(one, is_label) for one in columns):
        return None
    filled = [one for one in columns if len(one) >= LEAST_FILLED * len(labels)]
    if len(filled) < LEAST_CUSTOMERS:
        return None
    rows = [row for row in sheet.rows[:MOST_ROWS] if row.number >= first.number]
    return _turned(rows, place, customers, is_label)


def _repeated(line: Row, customers: list[int]) -> Row:
    """A line with what 同左 stands for."""
    if not any(map(cells.is_same_left, line.cells)):
        return line
    told = [line.at(place) for place in range(max(len(line.cells), customers[-1] + 1))]
    for before, place in itertools.pairwise(customers):
        told[place] = told[before] if cells.is_same_left(told[place]) else told[place]
    return replace(line, cells=tuple(told))


def _with(line: Row, row: Row) -> Row:
    """A line whose label is merged down, with what a further row tells of each customer."""
    width = max(len(line.cells), len(row.cells))
    told = [line.at(place) for place in range(width)]
    for place in row.own:
        before = text_of(told[place])
        told[place] = f"{before}\n{text_of(row.at(place))}" if before else row.at(place)
    return replace(line, cells=tuple(told))


def _nameless(sheet: Sheet, first: Row, place: int, is_known: IsLabel) -> Row | None:
    """The row just above the first label that names the customers, with nothing beside them."""
    at = sheet.rows.index(first)
    above = sheet.rows[at - 1] if at else None
    if above is None or above.number != first.number - 1 or place in above.own:
        return None
    names = [text_of(above.at(one)).strip() for one in above.own]
    is_whole = set(first.own) - {place} <= set(above.own)
    fitting = sum(_may_be_customer(name) or is_known(name) for name in names)
    return above if is_whole and 2 * fitting > len(names) else None


def _are_all(row: Row, is_known: IsLabel) -> bool:
    return all(is_known(text_of(row.at(one)).strip()) for one in row.own)


def _may_be_customer(text: str) -> bool:
    """Whether a text is long enough for a name, and is no month, day or figure."""
    is_long = len(text.split()) > 1 if text.isascii() else len(text) >= LEAST_LETTERS
    is_when = days.is_period(text) or looks.is_day(text)
    return is_long and not is_when and not looks.is_figure(text)


def _are_labels(column: list[Cell], is_label: IsLabel) -> bool:
    """Whether a column is none of values but of labels, as in a form."""
    texts = [text_of(cell).strip() for cell in column]
    named = sum(is_label(text) and not looks.is_organisation(text) for text in texts)
    return named > MOST_LABELS * len(column)


def _names_organisations(row: Row, place: int) -> bool:
    texts = [text_of(row.at(one)) for one in row.own if one > place]
    return len(texts) > 1 and 2 * sum(map(looks.is_organisation, texts)) > len(texts)


def _names_somebody(row: Row, place: int, is_label: IsLabel) -> bool:
    """Whether the first row, whose label nobody knows, holds what may be names, each once."""
    there = [one for one in row.own if one > place and not _is_sum(row.at(one))]
    texts = [text_of(row.at(one)).strip() for one in there]
    is_such = len(texts) > 1 and len(set(texts)) == len(texts) and all(map(_may_be_customer, texts))
    return is_such and not is_label(_label(row, place))


def _is_rather(first: Row, named: Row, place: int, is_label: IsLabel) -> bool:
    """Whether the first row names somebody rather than one that is not called just so: below
    Particulars stands Place."""
    is_sure = column_of("customers", _label(named, place)) is not None
    is_as_wide = first is not named and set(named.own) <= set(first.own)
    return is_as_wide and not is_sure and _names_somebody(first, place, is_label)


def _is_label_alone(text: str) -> bool:
    """Whether a text says no more than what stands beside it is: 行当, 客户名称."""
    return is_listed(text) or hints.is_whole(text)


def _is_sum(cell: Cell) -> bool:
    return SUM.match(fold(text_of(cell))) is not None


def _first_column(sheet: Sheet) -> int | None:
    there = [row.own[0] for row in sheet.rows[:MOST_ROWS] if len(row.own) > 1]
    return min(there, default=None)


def _label(row: Row, place: int) -> str:
    text = text_of(row.at(place)).strip()
    return text if len(text) <= MAX_LABEL else ""


def _turned(rows: list[Row], place: int, customers: list[int], is_label: IsLabel) -> Turned:
    """What stands alone in a row, below an empty one, is the group of the labels below it."""
    texts: dict[int, str] = {}
    groups: dict[int, str] = {}
    lines: list[Row] = []
    group = ""
    last = rows[0].number
    if place not in rows[0].own:
        texts[0] = ""
        lines.append(rows[0])
        rows = rows[1:]
    for row in rows:
        label = _label(row, place)
        if row.own == [place] and (row.number - last > 1 or not is_label(label)):
            group = label
        elif label and place in row.own:
            if group:
                groups[len(lines)] = group
            texts[len(lines)] = label
            lines.append(row)
        elif lines and place in row.filled and label == _label(lines[-1], place):
            lines[-1] = _with(lines[-1], row)
        last = row.number
    lines = [_repeated(line, customers) for line in lines]
    turned = tuple(
        Row(
            lines[0].number,
            tuple(line.at(one) for line in lines),
            stands=tuple((line.number, one) for line in lines),
        )
        for one in customers
    )
    return Turned(Heading(texts, groups), turned)
