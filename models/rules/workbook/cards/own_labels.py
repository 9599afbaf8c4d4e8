"""A label that only a few of many alike cards have, "Biz" where the others say "Line of biz": it is
read as in a card of its own."""

from dataclasses import replace

from models.rules.workbook.cells.sheets import Row
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading
from models.rules.workbook.tables import kinds
from models.rules.workbook.tables.table import Table


def with_own(
    table: Table, row: Row, heading: Heading, below: Below, unknown: dict[int, str]
) -> Table:
    """The table of a card with the columns that its `unknown` labels name, where the labels that
    all share hold nothing of them."""
    if not unknown:
        return table
    texts = {place: text for place, text in heading.texts.items() if row.at(place) is not None}
    alone = kinds.of(replace(heading, texts=texts), below, table.sheet, "", table.name_place)
    own = next((one for one in alone if one.kind == table.kind), None)
    found = {
        column: there
        for column, there in (own.places.items() if own else ())
        if there[0] in unknown and not any(map(row.at, table.places.get(column, ())))
    }
    return replace(table, places={**table.places, **found})
