"""A log that stands beside a card, past an empty column: its rows are put below the card, whose
customer they are about."""

from dataclasses import replace

from models.rules.workbook.cells.sheets import Row, Sheet, text_of
from models.rules.workbook.columns import labels
from models.rules.workbook.columns.labels import Labels
from models.rules.workbook.tables import regions

LEAST = 4  # labels of a card, and headings of a log
MOST_TITLES = 3  # rows above the headings
MOST_ROWS = 60  # of a sheet that are looked at


def below(sheet: Sheet, known: Labels) -> Sheet:
    """The sheet as it is where no log stands so."""
    rows = sheet.rows[:MOST_ROWS]
    used = {place for row in rows for place in (*row.own, *row.filled)}
    for start in sorted(place for place in used if place and place - 1 not in used):
        card = regions.cropped(sheet.rows, (0, start))
        log = regions.cropped(sheet.rows, (start, None))
        if _is_card(card, known) and _has_headings(log, known):
            return replace(sheet, rows=(*card, *(_moved(row, start) for row in log)))
    return sheet


def _is_card(rows: tuple[Row, ...], known: Labels) -> bool:
    """Whether labels stand in front of values, and nothing else stands in more than two cells."""
    labelled = sum(len(row.own) > 1 and known.is_label(_first(row)) for row in rows)
    is_named = any(known.is_name(_first(row)) for row in rows)
    return labelled >= LEAST and is_named and not any(map(_are_headings, rows))


def _has_headings(rows: tuple[Row, ...], known: Labels) -> bool:
    top = [row for row in rows[: MOST_TITLES + 1] if len(row.own) >= LEAST]
    is_such = bool(top) and _are_headings(top[0])
    return is_such and not any(known.comes_again(_first(row)) for row in rows)


def _are_headings(row: Row) -> bool:
    texts = [text_of(row.at(place)).strip() for place in row.own]
    return len(texts) >= LEAST and 3 * sum(map(labels.is_any, texts)) > 2 * len(texts)


def _first(row: Row) -> str:
    return text_of(row.cells[row.own[0]]).strip() if row.own else ""


def _moved(row: Row, start: int) -> Row:
    cells = row.cells[start:]
    filled = frozenset(place - start for place in row.filled)
    stands = tuple((row.number, place) for place in range(start, len(row.cells)))
    return Row(row.number, cells, filled, stands)
