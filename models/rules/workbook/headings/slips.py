"""Headings with a slip of the keyboard in them."""

from functools import lru_cache

from rapidfuzz import fuzz, process

from models.rules.workbook.cells.words import COLUMNS, fold

NEARLY = 88  # per cent of likeness that a slip of the keyboard leaves
LEAST_LETTERS = 6  # of a heading in which one is forgiven


@lru_cache(maxsize=4096)  # the same headings are asked about again and again
def nearly(table: str, text: str) -> str | None:
    """The column whose name a heading is but for a slip of the keyboard."""
    folded, known = fold(text), COLUMNS[table]
    if len(folded) < LEAST_LETTERS:
        return None
    likely = process.extractOne(folded, known.keys(), scorer=fuzz.ratio, score_cutoff=NEARLY)
    return known[likely[0]] if likely else None
