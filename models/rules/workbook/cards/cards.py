"""Cards as forms are read: those beside each other one at a time, label and value of one cell
apart, and the name that stands alone above its card labelled."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.workbook.cells import cells, contacts
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.cells.words import is_listed
from models.rules.workbook.columns import labels
from models.rules.workbook.columns.labels import Labels
from models.rules.workbook.headings import looks
from models.rules.workbook.people import titled
from models.rules.workbook.tables import regions

LEAST = 4  # labels of a card
LEAST_ROWS = 3
MOST_ROWS = 200  # of a sheet that are looked at
MOST_APART = 2  # rows between a name and the labels below it
MAX_LABEL = 30  # characters
MAX_NAME = 60
MOST_BESIDE = 2  # cells of a row with a name
LABEL = "客户名称"
NUMBERED = re.compile(
    r"(?:(?:客户|客戶|顾客|顧客)?\s*(?:卡片?|档案?|檔案?|表|编号|編號|第)|客户|客戶|顾客|顧客"
    r"|card|customer|client|account|acct|a/c|file|profile|sheet|no\.?|#|№)"
    r"\s*(?:no\.?|#|№)?\s*[-.:：(（]?\s*(?:\d{1,3}|[A-Z]|[甲乙丙丁戊己庚辛]|[一二三四五六七八九十]{1,3})"
    r"\s*[)）]?\s*[号號家張张位户戶]?\s*[:：]?|\d{1,3}\s*[号號]\s*(?:客户|客戶|卡)",
    re.I,
)
ORDERS = (  # of cards that are only numbered
    [str(number) for number in range(1, 100)],
    *map(list, ("①②③④⑤⑥⑦⑧⑨⑩⑪⑫", "一二三四五六七八九十", "壹貳參肆伍陸柒捌玖拾")),
    *map(list, ("壹贰叁肆伍陆柒捌玖拾", "甲乙丙丁戊己庚辛壬癸", "ABCDEFGHIJKL")),
)
LEAST_BETWEEN = 3  # rows from one number to the next, as none are of a list
MARKS = " 【】[]<>《》*=-–—"  # around a name


def parts(sheet: Sheet) -> list[Sheet]:
    """The columns of cards beside each other as sheets; any other sheet is one."""
    starts = list(_starts(sheet))
    if len(starts) < 2:
        return [_named(_split(sheet))]
    bounds = itertools.pairwise([0, *starts[1:], None])
    beside = (regions.cropped(sheet.rows, (start or 0, until)) for start, until in bounds)
    return [_named(_split(replace(sheet, rows=rows))) for rows in beside]


def _starts(sheet: Sheet) -> Iterator[int]:
    """The first place of each card in a row: the same labels stand there, in the same rows."""
    rows = [row for row in sheet.rows[:MOST_ROWS] if len(row.own) > 1]
    first = min((row.own[0] for row in rows), default=0)
    same: dict[int, set[str]] = {}
    for row in rows:
        label = _label_of(row.at(first)) if first in row.own else ""
        if label and _may_be_label(label):
            for place in row.own[1:]:
                if _label_of(row.at(place)) == label:
                    same.setdefault(place, set()).add(label)
    yield first
    yield from sorted(place for place, texts in same.items() if len(texts) >= LEAST)


def _label_of(cell: Cell) -> str:
    """What a cell labels, where its value is in it as well or not."""
    told = pair(cell)
    return told[0] if told else cell if type(cell) is str else ""


def _may_be_label(text: str) -> bool:
    return 0 < len(text.strip()) <= MAX_LABEL and not looks.is_day(text)


def _split(sheet: Sheet) -> Sheet:
    """Where enough rows hold nothing but a label and its value in each cell, "Trade: slate", each
    has a cell of its own."""
    found = {row.number: apart for row in sheet.rows[:MOST_ROWS] if (apart := _apart(row))}
    told = {text_of(cell) for row in found.values() for cell in row.cells[::2]}
    if sum(map(labels.is_label, told)) < LEAST or len(found) < LEAST_ROWS:
        return sheet
    return replace(sheet, rows=tuple(found.get(row.number, row) for row in sheet.rows))


def _named(sheet: Sheet) -> Sheet:
    """With a label in the place of a number that stands before each card's name: "Card 2"."""
    top = sheet.rows[:MOST_ROWS]
    numbers = {row.number: text for row in top if (text := _number_of(row))} or _counted(top)
    near = any(other - one < LEAST_BETWEEN for one, other in itertools.pairwise(numbers))
    if len(numbers) < 2 or near or len(set(numbers.values())) < len(numbers):
        return sheet
    rows = (
        replace(row, cells=tuple(LABEL if at == row.own[0] else one for at, one in _cells(row)))
        if row.number in numbers
        else row
        for row in sheet.rows
    )
    return replace(sheet, rows=tuple(rows))


def _counted(rows: Sequence[Row]) -> dict[int, str]:
    """By row number, 1, 2 and 3 that stand beside names just above labels, each once in order."""
    found: dict[int, str] = {}
    for row, below in itertools.pairwise(rows):
        said = _first(row).strip(" ()（）.、").removeprefix("0")
        is_number = len(row.own) > 1 and any(said in order for order in ORDERS)
        is_above = below.number == row.number + 1 and labels.is_label(_first(below))
        if is_number and is_above and _number_of(row, is_plain=True):
            found[row.number] = said
    told = list(found.values())
    return found if any(told == order[: len(told)] for order in ORDERS) else {}


def _cells(row: Row) -> Iterator[tuple[int, Cell]]:
    return enumerate(row.cells)


def _number_of(row: Row, *, is_plain: bool = False) -> str:
    """The number of a card, where a name stands beside it; "" where a row holds none."""
    said = [text_of(row.at(place)).strip() for place in row.own[:2]]
    if len(said) < 2 or not 1 < len(said[1]) <= MAX_NAME:
        return ""
    if not is_plain and not NUMBERED.fullmatch(said[0]):
        return ""
    is_other = is_listed(said[1]) or looks.is_day(said[1]) or cells.is_number(said[1])
    return "" if is_other else said[0]


def _apart(row: Row) -> Row | None:
    pairs = [pair(row.at(place)) for place in row.own]
    if not pairs or not all(pairs):
        return None
    apart: list[Cell] = [None] * (2 * row.own[-1] + 2)
    for place, told in zip(row.own, pairs, strict=True):
        apart[2 * place : 2 * place + 2] = told or ()
    stands = tuple((row.number, at // 2) for at in range(len(apart)))
    return Row(row.number, tuple(apart), stands=stands)


def pair(cell: Cell) -> tuple[str, str] | None:
    """Label and value of one cell, "Trade: slate"."""
    said = cell.replace("：", ":", 1) if type(cell) is str else ""
    label, colon, value = said.partition(":")
    is_pair = bool(colon and value.strip()) and _may_be_label(label) and not label[-1].isdigit()
    return (label.strip(), value.strip()) if is_pair else None


def labelled(sheets: Sequence[Sheet], known: Labels) -> list[Sheet]:
    """With a label before each name that stands alone above labels, where each card has one: each
    says another, unless there is one card only, of what ends as a company's name."""
    found = [list(_titles(sheet, known)) for sheet in sheets]
    names = Counter(_first(row) for there in found for row, _ in there)
    labels_below = Counter(label for there in found for _, label in there)
    every = Counter(_first(row) for sheet in sheets for row in sheet.rows[:MOST_ROWS])

    def is_name(row: Row, label: str) -> bool:
        name = _first(row)
        is_whole = every[label] == labels_below[label]
        return (
            is_whole and names[name] == 1 and (len(names) > 1 or looks.is_organisation(_name(row)))
        )

    named = [{row.number for row, label in there if is_name(row, label)} for there in found]
    return [
        _with_labels(sheet, numbers) if numbers else sheet
        for sheet, numbers in zip(sheets, named, strict=True)
    ]


def _with_labels(sheet: Sheet, numbers: set[int]) -> Sheet:
    rows = (_with_label(row) if row.number in numbers else row for row in sheet.rows)
    return replace(sheet, rows=tuple(rows))


def _titles(sheet: Sheet, known: Labels) -> Iterator[tuple[Row, str]]:
    """Rows of a name above rows of labels of which none is for a name, and the first of these."""
    rows = sheet.rows[:MOST_ROWS]
    for at, row in enumerate(rows):
        below = rows[at + 1 : at + 1 + LEAST]
        if not below or below[0].number - row.number > MOST_APART or not _may_name(row, known):
            continue
        there = [_label(one, known) for one in below]
        is_named = any(map(labels.is_name, there))
        if there[0] and sum(map(bool, there)) >= LEAST_ROWS and not is_named:
            yield row, there[0]


def _may_name(row: Row, known: Labels) -> bool:
    """Whether a row holds a name, with one thing more at most, such as a grade."""
    said = [text_of(row.at(place)).strip() for place in row.own]
    if not 0 < len(said) <= MOST_BESIDE or any(map(is_listed, said)):
        return False
    told = pair(said[0])
    is_other = told is not None and not labels.is_name(told[0])
    is_label = any(map(known.comes_again, said)) or (len(said) > 1 and known.is_label(said[0]))
    is_long = not 1 < len(said[0]) <= MAX_NAME
    is_long = is_long or (len(said) > 1 and titled.is_title(said[1]))  # somebody of a list
    return not (is_other or is_label or is_long or looks.is_day(said[0]))


def _label(row: Row, known: Labels) -> str:
    """The first label of a row, perhaps behind the group it is of; "" where it has none."""
    for place in row.own[:2]:
        text = text_of(row.at(place)).strip()
        if place != row.own[-1] and len(text) <= MAX_LABEL and known.is_label(text):
            return text_of(row.at(row.own[0])).strip()
    return ""


def _first(row: Row) -> str:
    return text_of(row.at(row.own[0])).strip() if row.own else ""


def _name(row: Row) -> str:
    """Without a mark or number before it, "Account:" or 【】."""
    said = cells.without_bullet(_first(row).strip(MARKS))
    told = pair(said)
    return contacts.without(told[1] if told and labels.is_name(told[0]) else said)


def _with_label(row: Row) -> Row:
    """What stands beside the name is told as its own label."""
    place, *others = row.own
    beside = [(row.at(one), one) for one in others for _ in range(2)]
    named = (*[None] * place, LABEL, _name(row), *(cell for cell, _ in beside))
    stands = [*range(place + 1), place, *(one for _, one in beside)]
    return Row(row.number, named, stands=tuple((row.number, one) for one in stands))
