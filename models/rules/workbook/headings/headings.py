"""A row of headings, or two: groups above, the headings of each below."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Row, text_of
from models.rules.workbook.cells.words import COLUMNS, TABLES, column_of, fold, without_brackets
from models.rules.workbook.headings import todo_lists, under_todos

MAX_HEADING = 40  # characters; what is longer is no heading
LEAST_COLUMNS = 3  # that are known, of a row of headings
LEAST_EXACT = 2  # of them, below other headings
# 绿底=签过年单, "amber: cert runs out" and "<- ask Wes" are no headings.
_LEGEND = re.compile(r"^[^()（）]*[^\s()（）]\s*[=＝]\s*[^\s()（）]|^\s*(?:<[-=]|[←⬅※])")
_COUNTED = re.compile(
    r"\s*(?:(?:count|sum|average) of |(?:计数|計數|求和|平均值|加總)项?項?\s*[:：-])", re.I
)
_PIVOTS = frozenset({"rowlabels", "columnlabels", "行标签", "列标签", "grandtotal"})
_DAY = re.compile(r"\d\s*[-/.月]\s*\d")
YEAR = re.compile(r"(?:19|20)\d\d|\d{5}")


@dataclass(frozen=True)
class Heading:
    """`texts` by place; `groups` what stands above some of them. `height` is one row or two."""

    texts: dict[int, str]
    groups: dict[int, str]
    height: int = 1

    @property
    def is_short(self) -> bool:
        """Whether nothing in it is too long, or of a year, as in a row of records; among enough
        that are called just so there may be some that are."""
        texts = self.texts.values()
        others = sum(
            len(without_brackets(text)) > MAX_HEADING
            or (YEAR.search(_without_notes(text)) is not None and not _is_known(text))
            for text in texts
        )
        exact = sum(any(fold(text) in COLUMNS[one] for one in TABLES) for text in texts)
        return not others or (exact >= LEAST_COLUMNS and exact > others)


def at(rows: Sequence[Row], number: int) -> Heading | None:
    """The headings that this row may be, with those of the next where it is their groups."""
    row = rows[number]
    if not may_be(row) or _is_pivot(row):
        return None
    below = rows[number + 1] if number + 1 < len(rows) else None
    if below is not None and below.number - row.number <= 1 and may_be(below):
        both = _merged(row, below) or _spread(row, below) or _parted(row, below)
        if both is not None and both.is_short:
            return replace(both, texts=under_todos.named(both.texts, both.groups))
    one = Heading(todo_lists.named(texts_of(row)), {})
    return one if one.is_short else None


def _is_pivot(row: Row) -> bool:
    """Whether a row heads counts that a spreadsheet made of another sheet."""
    texts = [text_of(row.cells[place]) for place in row.own[:3]]
    return any(fold(one) in _PIVOTS or _COUNTED.match(one) for one in texts)


def is_sure(row: Row) -> bool:
    """Whether a row below other headings is one of headings itself, and not of people's words that
    happen to be like some."""
    if not may_be(row):
        return False
    folded = [fold(text) for text in texts_of(row).values() if len(text) <= MAX_HEADING]
    exact = sum(any(text in known for known in COLUMNS.values()) for text in folded)
    return exact >= LEAST_EXACT and 2 * exact >= len(folded)


def may_be(row: Row) -> bool:
    """Whether a row holds nothing but texts."""
    filled = row.filled
    for place, cell in enumerate(row.cells):
        if cell is not None and type(cell) is not str and place not in filled:
            return False
    return True


def texts_of(row: Row) -> dict[int, str]:
    """The texts of a row, by their places, without notes at the margin: "red = no money"."""
    texts = {place: text_of(row.cells[place]).strip() for place in row.own}
    return {place: text for place, text in texts.items() if text and not _LEGEND.search(text)}


def _without_notes(text: str) -> str:
    """Without what stands in brackets, unless a day does, as behind what is to be done."""
    return text if _DAY.search(text) else without_brackets(text)


def is_legend(text: str) -> bool:
    """Whether a text tells what a colour means."""
    return _LEGEND.search(text) is not None


def _is_known(text: str) -> bool:
    rest = YEAR.sub("", text).strip(" -/年")
    return bool(rest) and any(column_of(table, rest) for table in TABLES)


def _merged(row: Row, below: Row) -> Heading | None:
    """Cells of the upper row are merged across those that each have a heading below."""
    own, under = texts_of(row), texts_of(below)
    if len(own) < 2 or not under:
        return None
    over = {place: _head(row, place) for place in under}
    groups = {place: head for place, head in over.items() if head is not None}
    wide = [head for head in groups.values() if head + 1 in row.filled]
    bare = [place for place in under if place not in groups]
    is_rest = 2 * len(bare) < len(groups) and len(wide) > 1
    if not wide or (bare and not is_rest):
        return None
    if len(wide) < len(groups) and 2 * _known(under) < len(under):
        return None  # words of a record below a heading that is wider than its column
    apart = [place for place in own if place not in groups.values()]
    if any(below.at(place) is not None and place not in below.filled for place in apart):
        return None
    texts = {place: text for place, text in own.items() if place in apart}
    return Heading(texts | under, {place: own[head] for place, head in groups.items()}, 2)


def _head(row: Row, place: int) -> int | None:
    """The first cell of the merged area of a row, which may be this one."""
    while place in row.filled and place:
        place -= 1
    cell = row.at(place)
    return place if cell is not None and place not in row.filled else None


def _spread(row: Row, below: Row) -> Heading | None:
    """The same where nobody merged the cells: each group stands above the first of its headings."""
    own, under = texts_of(row), texts_of(below)
    is_sparse = len(own) >= 2 and 2 * len(own) <= len(under)
    if not is_sparse or row.filled or not own.keys() <= under.keys() or _known(own) > _known(under):
        return None
    if _known(under) < LEAST_COLUMNS or min(own) != min(under):
        return None
    groups: dict[int, str] = {}
    last = ""
    for place in sorted(under):
        last = own.get(place, last)
        groups[place] = last
    return Heading(under, groups, 2)


def _parted(row: Row, below: Row) -> Heading | None:
    """Only the last heading has others below, 待办, and nobody merged any cells."""
    own, under = texts_of(row), texts_of(below)
    head = max(own, default=0)
    if row.filled or below.filled or len(own) < 2 or min(under, default=-1) != head:
        return None
    if not under_todos.is_head(own[head]) or not under_todos.are_of_todos([*under.values()]):
        return None
    return Heading({**own, **under}, dict.fromkeys(under, own[head]), 2)


def _known(texts: dict[int, str]) -> int:
    return sum(any(column_of(table, text) for table in TABLES) for text in texts.values())
