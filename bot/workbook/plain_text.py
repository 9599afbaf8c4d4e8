"""Tables as plain text: .csv and .tsv, whichever program wrote them."""

import csv
import re
from collections import Counter
from collections.abc import Iterable
from io import StringIO
from itertools import islice

from bot.workbook.errors import NotAWorkbook, TooBig
from bot.workbook.limits import Limits
from models.rules.characters import simplified
from models.rules.workbook.cells.sheets import Row, Sheet, Workbook

ENDINGS = (".csv", ".tsv", ".txt")
FORMULAS = ("=", "+", "-", "@", "\t", "\r")  # what spreadsheets run where a text begins with it
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_DELIMITERS = ",;\t|"
_SAID = re.compile(r"sep=(.)\r?\n")  # by Excel, in a first line of its own
_SAMPLE = 20_000  # characters that are looked at
_SAMPLE_ROWS = 50
# The first byte of the characters in everyday use, and the least second one; the encodings have the
# rare ones apart.
_COMMON = {"gb18030": (range(0xB0, 0xD8), 0xA1), "big5hkscs": (range(0xA4, 0xC7), 0x40)}
_MOST_CONTROL = 0.01  # of a text
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def read_text(data: bytes, name: str, limits: Limits) -> Workbook:
    """As the one sheet of a workbook, called as the file. Raises NotAWorkbook or TooBig."""
    text = decoded(data)
    if not text.strip() or len(_CONTROL.findall(text)) > _MOST_CONTROL * len(text):
        raise NotAWorkbook
    said = _SAID.match(text)
    body = text[said.end() :] if said else text
    delimiter = said[1] if said else _delimiter(body)
    csv.field_size_limit(limits.file)
    rows, cells = [], 0
    try:
        for number, fields in enumerate(_records(body, delimiter), start=2 if said else 1):
            row = Row(number, tuple(as_typed(one) if one.strip() else None for one in fields))
            if not row.own:
                continue
            rows.append(row)
            cells += len(fields)
            if len(rows) > limits.rows:
                raise TooBig("rows", limits.rows)
            if cells > limits.cells:
                raise TooBig("cells", limits.cells)
    except csv.Error as error:
        raise NotAWorkbook from error
    return Workbook((Sheet(name.rpartition(".")[0] or name, tuple(rows)),))


def decoded(data: bytes) -> str:
    """By its mark, as UTF-8, or as the one Chinese encoding of which it would have more everyday
    characters; what is none of these is taken for western European."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        pass
    scores = {encoding: _everyday(data, encoding) for encoding in _COMMON}
    best = max(scores, key=lambda one: scores[one])
    return data.decode(best if scores[best] > 0.5 else "cp1252", "replace")


def neutral(cell: str) -> str:
    """A text that no spreadsheet runs; numbers and telephone numbers stay as they are."""
    is_number = (
        cell[:1] in ("+", "-")
        and cell[1:].strip().replace(" ", "").replace(".", "", 1).replace(",", "").isdigit()
    )
    return f"'{cell}" if cell.lstrip("'").startswith(FORMULAS) and not is_number else cell


def as_typed(cell: str) -> str:
    """What `neutral` was given."""
    is_quoted = cell.startswith("'") and cell.lstrip("'").startswith(FORMULAS)
    return cell[1:] if is_quoted else cell


def _records(text: str, delimiter: str) -> Iterable[list[str]]:
    return csv.reader(StringIO(text, newline=""), delimiter=delimiter)


def _delimiter(text: str) -> str:
    """The one by which most rows have as many fields as each other, and the most of them."""

    def score(delimiter: str) -> tuple[int, int]:
        try:
            rows = list(islice(_records(text[:_SAMPLE], delimiter), _SAMPLE_ROWS))
        except csv.Error:
            return 0, 0
        widths = Counter(len(row) for row in rows if len(row) > 1)
        width, count = max(widths.items(), key=lambda one: one[0] * one[1], default=(0, 0))
        return width * count, count

    return max(_DELIMITERS, key=score)


def _everyday(data: bytes, encoding: str) -> float:
    """The share of everyday characters among those that are no ASCII; 0 where it is not this
    encoding."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    firsts, least = _COMMON[encoding]
    sample = text[:_SAMPLE]
    # 繁體 is written in the encoding of 简体, too, where all of it is rare.
    plain = simplified(sample) if encoding == "gb18030" else sample
    codes = [one.encode(encoding) for one in plain if not one.isascii()]
    # Marks such as 、 and （ stand before the characters in both.
    letters = [code for code in codes if not 0xA1 <= code[0] <= 0xA3]
    everyday = sum(code[0] in firsts and code[1] >= least for code in letters)
    return everyday / max(1, len(letters))
