"""Cards whose labels stand in one row, and what they label in the row below: in several such pairs
of rows for each customer. Each value is put beside its label, as in a form."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from models.rules.workbook.cells.sheets import Row, Sheet, text_of
from models.rules.workbook.cells.words import column_of, without_brackets
from models.rules.workbook.columns import labels
from models.rules.workbook.headings import headings

LEAST = 2  # labels of a row, and times that a row of labels comes where its words alone don't tell
MAX_LABEL = 30  # characters
MAX_HAN = 12  # of a label in Chinese
MOST_ROWS = 200  # of a sheet that are looked at
OURS = ("customers", "strategies")
Key = tuple[tuple[int, str], ...]  # the texts of a row with their places


@dataclass(frozen=True)
class _Known:
    """Rows of labels: those in which the customer's name is one, and those below them."""

    names: frozenset[Key]
    others: frozenset[Key]


def beside(sheets: Sequence[Sheet]) -> list[Sheet]:
    """The sheets with each value beside its label, where cards stand in them so; others stay."""
    known = _known([sheet.rows[:MOST_ROWS] for sheet in sheets])
    if not known.names or not known.others:
        return list(sheets)
    return [replace(sheet, rows=tuple(_paired(sheet.rows, known))) for sheet in sheets]


def _known(tops: Sequence[Sequence[Row]]) -> _Known:
    keyed = [[(row, _key(row)) for row in rows] for rows in tops]
    counts = Counter(key for rows in keyed for _, key in rows if key)
    beside = _beside([row for rows in tops for row in rows])
    often = {
        key
        for key, count in counts.items()
        if count >= LEAST or (_is_sure(key) and len(beside[key[0]]) == 1)
    }
    found = often - {key for rows in keyed for key in _of_tables(rows, often)}
    names = frozenset(key for key in found if any(labels.is_name(text) for _, text in key))
    return _Known(names, frozenset(found) - names)


def _beside(rows: Sequence[Row]) -> dict[tuple[int, str], set[str]]:
    """What stands beside each first cell: of a form's label, other values in other forms."""
    found: dict[tuple[int, str], set[str]] = defaultdict(set)
    for row in rows:
        for place, following in itertools.pairwise(row.own[:2]):
            found[place, text_of(row.at(place)).strip()].add(text_of(row.at(following)).strip())
    return found


def _is_sure(key: Key) -> bool:
    """Whether the words alone tell that these are labels and nothing else."""
    texts = [text for _, text in key]
    named = sum(any(column_of(table, text) for table in OURS) for text in texts)
    is_short = all(one.isascii() or len(one) <= MAX_HAN for one in map(without_brackets, texts))
    return is_short and all(map(labels.is_label, texts)) and 2 * named >= len(texts)


def _of_tables(rows: Sequence[tuple[Row, Key]], known: set[Key]) -> Iterator[Key]:
    """Those above more than one row."""
    for at, (row, key) in enumerate(rows):
        below = rows[at + 1 : at + 3] if key in known else ()
        is_table = len(below) == 2 and below[1][0].number == row.number + 2
        if is_table and not any(one in known or headings.is_sure(under) for under, one in below):
            yield key


def _key(row: Row) -> Key:
    """Empty where a row holds something else than labels of a customer or of a strategy."""
    own = row.own
    if len(own) < LEAST or not headings.may_be(row):
        return ()
    texts = headings.texts_of(row)
    if any(
        len(text) > MAX_LABEL or column_of("followups", text) == "date" for text in texts.values()
    ):
        return ()
    known = sum(map(labels.is_label, texts.values()))
    return tuple(texts.items()) if 2 * known > len(texts) else ()


def _paired(rows: Sequence[Row], known: _Known) -> Iterator[Row]:
    is_open = False
    last: Row | None = None  # labels whose values are to come
    for row in rows:
        key = _key(row)
        if key in known.names or (is_open and key in known.others):
            is_open, last = True, row
        elif last is not None and row.number == last.number + 1:
            yield from _pairs(last, row)
            last = None
        else:
            last = None
            yield row


def _pairs(above: Row, below: Row) -> Iterator[Row]:
    """A row for each label with its value, and one for what stands below none."""
    for place in above.own:
        if place in below.own:
            stands = ((above.number, place), below.where(place))
            yield Row(above.number, (above.at(place), below.at(place)), stands=stands)
    left = [place for place in below.own if place not in above.own]
    if left:
        cells = (cell if place in left else None for place, cell in enumerate(below.cells))
        yield Row(below.number, tuple(cells))
