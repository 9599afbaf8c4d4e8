"""Labels that show by their coming again: at the same place of several sheets, or in each of the
forms below each other, with other values beside them."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from models.rules.workbook.cells.sheets import Row, Sheet, text_of

LEAST = 4  # labels of a form
MAX_LABEL = 40  # characters
MOST_ROWS = 60  # of a sheet that are looked at
SHARE = 0.6  # of the sheets, or of the texts of a column


def labels(sheets: Sequence[Sheet]) -> list[list[str]]:
    """Those of the sheets together, and those of each sheet that has its own, in their order."""
    found = [list(dict.fromkeys(_across(sheets))), *map(_below, sheets)]
    return [one for one in found if one]


def _across(sheets: Sequence[Sheet]) -> Iterator[str]:
    """At the same place of most sheets."""
    counts: Counter[tuple[int, int, str]] = Counter()
    beside: dict[tuple[int, int, str], set[str]] = defaultdict(set)
    for sheet in sheets:
        for row in sheet.rows[:MOST_ROWS]:
            for place, following in zip(row.own, [*row.own[1:], None], strict=False):
                if type(row.at(place)) is str:
                    key = (row.number, place, _text(row, place))
                    counts[key] += 1
                    beside[key].add("" if following is None else _text(row, following))
    columns: dict[int, dict[str, None]] = defaultdict(dict)
    for (_, place, text), count in counts.items():
        if count < 2 or count < SHARE * len(sheets) or not 0 < len(text) <= MAX_LABEL:
            continue
        if len(beside[_, place, text]) > 1:
            columns[place][text] = None
    for texts in columns.values():
        if len(texts) >= LEAST:
            yield from texts


def _below(sheet: Sheet) -> list[str]:
    """In the first column, once in each of several parts; not in rows that are the same in all, as
    the headings of a log are."""
    rows = [row for row in sheet.rows[:MOST_ROWS] if len(row.own) > 1]
    whole = Counter(map(_texts, rows))
    rows = [row for row in rows if len(row.own) < LEAST or whole[_texts(row)] == 1]
    if not rows:
        return []
    first = min(row.own[0] for row in rows)
    texts = [_text(row, first) for row in rows if row.own[0] == first]
    again = next((text for text in texts if texts.count(text) > 1), None)
    if again is None:
        return []
    starts = [at for at, text in enumerate(texts) if text == again]
    parts = [texts[start:end] for start, end in zip(starts, [*starts[1:], None], strict=False)]
    same = [text for text in parts[0] if all(part.count(text) == 1 for part in parts)]
    is_form = len(same) >= LEAST and len(same) * len(parts) >= SHARE * len(texts)
    return [text for text in same if len(text) <= MAX_LABEL] if is_form else []


def _texts(row: Row) -> tuple[str, ...]:
    return tuple(_text(row, place) for place in row.own)


def _text(row: Row, place: int) -> str:
    return text_of(row.at(place)).strip()
