"""Columns whose values are headings, with a tick below: 方式 over 电话, 微信, 拜访."""

from models.rules.workbook.cells.words import COLUMNS, column_of, value_of
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading

TICKED = ("segment", "stage", "method", "times")  # whose values may be headings over ticks


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
