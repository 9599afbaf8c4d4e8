"""What a workbook holds besides rows that are read: its headings, columns that mean nothing to us,
and numbers that we have no place for."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from models.rules.workbook.tables import around, reach
from models.rules.workbook.tables.table import Table

Values = dict[str, tuple[str, ...]]  # by heading


@dataclass
class Beside:
    """As of rows.Read, by sheet."""

    ignored: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    headings: dict[str, dict[str, str]] = field(default_factory=dict)
    examples: dict[str, Values] = field(default_factory=dict)
    reach: dict[str, Values] = field(default_factory=dict)

    def add(self, under: list[Table], unknown: Mapping[int, str]) -> None:
        """Of tables that share their rows; `unknown` are headings by their places."""
        sheet = under[0].sheet.name
        self.ignored[sheet] += unknown.values()
        self.examples.setdefault(sheet, {}).update(around.examples(under[0].rows, unknown))
        self.headings.setdefault(sheet, {}).update(_headings(under))
        if numbers := reach.told(under):
            self.reach.setdefault(sheet, {}).update(numbers)


def _headings(under: list[Table]) -> dict[str, str]:
    return {
        f"{table.kind}.{column}": table.headings.get(place, "")
        for table in under
        for column, place in table.first.items()
    }
