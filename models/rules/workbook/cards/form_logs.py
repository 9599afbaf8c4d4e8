"""The rows of a log below a form, or of a table that is none: headings, and not labels with values
between them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from models.rules.workbook.cells.sheets import Row, text_of
from models.rules.workbook.cells.words import is_listed
from models.rules.workbook.columns import labels
from models.rules.workbook.columns.labels import Labels
from models.rules.workbook.headings import looks

LEAST_LABELS = 4
LABEL = "客户名称"
WIDTH = 40  # columns, past which the rows of a log name their customer
IsHeading = Callable[[Row], bool]


def is_log(row: Row, own: list[int]) -> bool:
    """Whether a row is of headings, and not of labels with values between them."""
    listed = sum(is_listed(text_of(row.at(place))) for place in own)
    return len(own) > 2 and 3 * listed > 2 * len(own)


def is_headings(rows: Sequence[Row], known: Labels, is_heading: IsHeading) -> bool:
    """Whether what stands beside the labels of the first row are labels, as in a row of headings,
    or hardly one stands below it."""
    row, *below = rows
    beside = row.own[1::2]
    named = sum(known.is_label(text_of(row.at(place)).strip()) for place in beside)
    if 2 * named > len(beside) > 1:
        return is_heading(row)
    first = (text_of(one.cells[one.own[0]]).strip() for one in below)
    labels_below = sum(known.is_label(one) and not looks.is_organisation(one) for one in first)
    is_over = len(row.own) > LEAST_LABELS and 3 * labels_below < len(below)
    return is_over and is_heading(row)


def is_other_log(row: Row, known: Labels, is_heading: IsHeading) -> bool:
    """The same of headings in other words, unless only every other comes again in other forms."""
    texts = [text_of(row.at(place)).strip() for place in row.own]
    if any(map(known.comes_again, texts[::2])) and not any(map(known.comes_again, texts[1::2])):
        return False
    named = sum(map(labels.is_any, texts[1::2]))
    return len(texts) > 2 and 2 * named > len(texts[1::2]) and is_heading(with_label(row))


def with_label(row: Row) -> Row:
    width = max(len(row.cells), WIDTH)
    padded = (*row.cells, *([None] * (width - len(row.cells))))
    return replace(row, cells=(*padded, LABEL))
