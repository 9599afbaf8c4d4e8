"""Headings of two storeys, where the upper one says of what table those below are, in whatever
words: THE FIRM, THE PLAN, THE NATTER."""

from dataclasses import replace

from models.rules.workbook.cells.words import TABLES
from models.rules.workbook.columns import columns
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading

LEAST = 3  # headings of a group that tell its table
SURER = 1.5  # times as much as of any other table


def tables(heading: Heading, below: Below) -> dict[int, str]:
    """By place, the only table that may have it. Empty where the groups are not of different
    tables."""
    groups: dict[str, dict[int, str]] = {}
    for place, group in heading.groups.items():
        if place in heading.texts:
            groups.setdefault(group, {})[place] = heading.texts[place]
    told = {group: _table(heading, texts, below) for group, texts in groups.items()}
    if len(set(told.values()) - {None}) < 2:
        return {}
    return {
        place: table
        for group, table in told.items()
        if table is not None
        for place in groups[group]
    }


def _table(heading: Heading, texts: dict[int, str], below: Below) -> str | None:
    """The table that the headings of a group speak for much more than for another."""
    if len(texts) < LEAST:
        return None
    alone = replace(heading, texts=texts, groups={})
    worth = {
        table: sum(
            columns.worth(table, column, alone, place)
            for column, there in columns.places(table, alone, below).items()
            for place in there
        )
        for table in TABLES
    }
    best, second = sorted(worth, key=lambda table: -worth[table])[:2]
    return best if worth[best] >= SURER * worth[second] else None
