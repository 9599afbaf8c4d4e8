"""Which heading names which column of a table, by its words and by what stands below it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property

from rapidfuzz import fuzz, process

from models.rules import dates
from models.rules.workbook import cells, contacts, days
from models.rules.workbook.headings import Heading
from models.rules.workbook.sheets import Cell, Row, text_of
from models.rules.workbook.words import (
    COLUMNS,
    TABLES,
    column_of,
    fold,
    table_of_group,
    value_of,
)

SAMPLE = 40  # rows that are looked at
NEARLY = 88  # per cent of likeness that a slip of the keyboard leaves
LEAST_LETTERS = 6  # of a heading in which a slip is forgiven
NAMES = {"customers": "name", "strategies": "customer", "followups": "customer"}
SEVERAL = ("chain", "contact_title", "contact_concern")  # may stand once for each person
TEXTS = ("industry", "pains", "goals", "goal", "content", "feedback", "chain", "people", "actions")
TICKED = ("segment", "stage", "method", "times")  # whose values may be headings over ticks
MOST = 0.6  # share of a column that decides what it holds
_SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)  # whether a text is a day, hangs on none
FIRST = 4  # columns among which the customer's is, where no heading names it


@dataclass(frozen=True)
class Below:
    """The rows below a heading, of which a few are looked at."""

    rows: Sequence[Row]

    @cached_property
    def sample(self) -> list[Row]:
        return [row for row in self.rows[:SAMPLE] if len(row.own) > 1]

    def values(self, place: int) -> list[Cell]:
        return [row.at(place) for row in self.sample if text_of(row.at(place)).strip()]

    def are_ticks(self, place: int) -> bool:
        found = self.values(place)
        return bool(found) and all(map(cells.is_tick, found))

    def is_used(self, place: int) -> bool:
        return bool(self.values(place))

    def cannot_be(self, column: str, place: int) -> bool:
        """Whether what stands below a heading is something else than its words say."""
        found = self.values(place)
        if column in ("name", "customer"):
            return _share(found, _is_no_name) > MOST
        if column == "due":  # "By" may be who did it
            return len(found) > 1 and not any(map(_may_be_day, found))
        if column in ("chain", "people") and _share(found, _is_day) > MOST:
            return True  # "Last contact" may be when, or who
        if column in TEXTS:
            return _share(found, _is_no_text) > MOST
        return False

    def may_be_name(self, place: int) -> bool:
        found = [cell for cell in self.values(place) if not cells.is_same(cell)]
        if _share(found, _is_no_name) > 1 - MOST or self.are_ticks(place):
            return False
        names = [cells.name(cell) for cell in found]
        return not found or (max(map(len, names)) > 2 and len(set(names)) * 2 > len(names))

    def has(self, kind: str, place: int) -> bool:
        """Whether the values below are such as a stage, a segment or a method has."""
        return any(value_of(kind, text_of(cell)) for cell in self.values(place))


def named(table: str, heading: Heading, place: int) -> str | None:
    """The column that a heading names, alone or with its group."""
    text, group = heading.texts[place], heading.groups.get(place, "")
    if group and table_of_group(group) not in (None, table):
        return None
    column = column_of(table, text) or _nearly(table, text)
    if column is None and group and not any(column_of(one, text) for one in TABLES):
        column = column_of(table, f"{group} {text}")
    others = (one for one in TABLES if one != table)
    if fold(text) not in COLUMNS[table] and any(fold(text) in COLUMNS[one] for one in others):
        return None  # 策略目标 is what another table calls a column of its own
    return column


def name_of(heading: Heading, below: Below) -> int | None:
    """The column that says which customer a row is about."""
    said = [place for place in heading.texts if is_name(heading, place)]
    fitting = [place for place in said if not below.cannot_be("name", place)]
    if said and not fitting and not any(map(below.is_used, said)):
        return said[0]
    if fitting:
        return next((place for place in fitting if below.is_used(place)), fitting[0])
    unknown = [
        place
        for place in sorted(heading.texts)[:FIRST]
        if not any(named(table, heading, place) for table in TABLES)
    ]
    if below.sample:
        return next((one for one in unknown if below.is_used(one) and below.may_be_name(one)), None)
    return unknown[0] if unknown[:1] == [min(heading.texts)] else None


def is_name(heading: Heading, place: int) -> bool:
    """Whether each table that has such a column means the customer."""
    meant = {named(table, heading, place) for table in TABLES} - {None}
    return bool(meant) and meant <= set(NAMES.values())


def places(table: str, heading: Heading, below: Below) -> dict[str, list[int]]:
    """The columns that are named; of two of one name the one that is called just so,
    then the first; all of those in SEVERAL."""
    found: dict[str, list[int]] = {}
    for place in heading.texts:
        column = named(table, heading, place)
        if column is None or column == NAMES[table] or below.cannot_be(column, place):
            continue
        if column not in found or column in SEVERAL:
            found.setdefault(column, []).append(place)
        elif _is_exact(table, heading, place) and not _is_exact(table, heading, found[column][0]):
            found[column] = [place]
    if table == "customers":
        _customers(found, heading, below)
    elif table == "followups":
        _followups(found, heading, below)
    return found


def _is_exact(table: str, heading: Heading, place: int) -> bool:
    return fold(heading.texts[place]) in COLUMNS[table]


def _customers(found: dict[str, list[int]], heading: Heading, below: Below) -> None:
    if "pains" not in found and "demands" in found:
        found["pains"] = found.pop("demands")  # what they need, where nothing says what hurts
    kinds = [one for one in heading.texts if named("customers", heading, one) == "segment"]
    if "industry" not in found:
        for place in kinds:
            if (
                below.is_used(place)
                and not below.has("segment", place)
                and _is_worded(below, place)
            ):
                found["industry"] = [place]  # 类型 of a company is its trade, where no segment is
                if found.get("segment") == [place]:
                    del found["segment"]
                break


def _followups(found: dict[str, list[int]], heading: Heading, below: Below) -> None:
    """Whoever stands between a to-do and its day, or where no day is, is its owner."""
    if "owner" in found or "todos" not in found:
        return
    after = found["todos"][0] + 1
    if found.get("people") == [after]:
        found["owner"] = found.pop("people")
        return
    for place in heading.texts:
        is_vetoed = named("followups", heading, place) == "due" and found.get("due") != [place]
        if is_vetoed and below.is_used(place):
            found["owner"] = [place]
            return


def ticked(heading: Heading, below: Below) -> dict[str, dict[int, str]]:
    """By column, the headings that are ticked below: 方式 over 电话, 微信, 拜访."""
    groups: dict[str, list[int]] = {}
    for place, group in heading.groups.items():
        groups.setdefault(group, []).append(place)
    found: dict[str, dict[int, str]] = {}
    for group, there in groups.items():
        used = [place for place in there if below.is_used(place)]
        if len(there) > 1 and used and all(map(below.are_ticks, used)):
            labels = {place: heading.texts[place] for place in there}
            if column := _ticked_column(group, list(labels.values())):
                found.setdefault(column, labels)
    return found


def ticked_of(table: str) -> set[str]:
    """The columns of a table that may be ticked."""
    return {column for column in TICKED if column in set(COLUMNS[table].values())}


def _ticked_column(group: str, labels: list[str]) -> str | None:
    for table in ("followups", "customers", "strategies"):
        if (column := column_of(table, group)) in TICKED:
            return column
    for kind in ("method", "segment", "stage"):
        if all(value_of(kind, label) for label in labels):
            return kind
    return "times" if all(value_of("cadence", label) for label in labels) else None


def _nearly(table: str, text: str) -> str | None:
    folded, known = fold(text), COLUMNS[table]
    if len(folded) < LEAST_LETTERS:
        return None
    likely = process.extractOne(folded, known.keys(), scorer=fuzz.ratio, score_cutoff=NEARLY)
    return known[likely[0]] if likely else None


def _share(values: list[Cell], is_such: Callable[[Cell], bool]) -> float:
    return sum(map(is_such, values)) / len(values) if values else 0


def _is_no_name(cell: Cell) -> bool:
    return cells.is_number(cell) or isinstance(cell, date) or contacts.is_detail(text_of(cell))


def _is_no_text(cell: Cell) -> bool:
    return _is_no_name(cell) or cells.is_tick(cell)


def _is_day(cell: Cell) -> bool:
    said = text_of(cell).strip()
    has_number = any(char.isdigit() for char in said)
    return has_number and dates.read(said, _SOME_DAY, "past", "en-GB") is not None


def _may_be_day(cell: Cell) -> bool:
    said = text_of(cell)
    return any(char.isdigit() for char in said) or days.is_relative(said) or cells.is_same(cell)


def _is_worded(below: Below, place: int) -> bool:
    """Words of a trade and not letters of a grade."""
    return _share(below.values(place), lambda cell: len(text_of(cell).strip()) > 1) > MOST
