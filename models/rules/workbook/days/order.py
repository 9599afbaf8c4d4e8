"""Whether a table writes the day or the month first, where some of its days leave no doubt."""

from collections.abc import Iterable

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Cell, Sheet, Workbook
from models.rules.workbook.days.days import CHINESE

_NUMBERS = re.compile(r"\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)\s*")
_BARE = re.compile(r"\s*(\d{1,2})/(\d{1,2})(?:\s*[(（].*)?\s*")
MONTHS, DAYS = 12, 31
SAMPLE = 30  # rows of each sheet that tell its language
TOP = 8  # rows of a sheet that may say in which order its days are
_SAID = re.compile(
    r"(?<![a-z日月/年號号])(?:(日|dd?|day)\s*([/.-])\s*(?:月|mm?|month)|(?:月|mm?|month)\s*([/.-])\s*(?:日|dd?|day))"
    r"(?![a-z日月])",
    re.I,
)


def written_in(workbook: Workbook, locale: str) -> str:
    """In a Chinese file 12.11 is in December, whoever brings it."""
    if locale.startswith("zh"):
        return locale
    rows = (row for sheet in workbook.sheets for row in sheet.rows[:SAMPLE])
    said = " ".join(cell for row in rows for cell in row.cells if type(cell) is str)
    return CHINESE if dates.locale_of(said, locale) == "zh" else locale


def declared(sheet: Sheet) -> str | None:
    """The locale of the order that a title of a sheet says all its days have: (日期一律 日/月)."""
    titles = [row.cells[row.own[0]] for row in sheet.rows[:TOP] if len(row.own) == 1]
    found = {
        "en-GB" if one[1] else "en-US"
        for said in titles
        if type(said) is str
        for one in _SAID.finditer(said)
    }
    return found.pop() if len(found) == 1 else None


def locale_of(cells: Iterable[Cell], usual: str) -> str | None:
    """A locale of that order; None where nothing tells, or both are there. Days without a year tell
    only that they are not in the `usual` one."""
    texts = {cell for cell in cells if type(cell) is str}
    if told := _with_years(texts):
        return told
    bare = (_BARE.fullmatch(text) for text in texts)
    found = _told((int(one[1]), int(one[2])) for one in bare if one)
    return found if found == "en-GB" or usual == "en-GB" else None


def _with_years(texts: Iterable[str]) -> str | None:
    found = [_NUMBERS.fullmatch(text) for text in texts]
    days = [(int(one[1]), int(one[2]), one[3]) for one in found if one]
    firsts, years = {first for first, _, _ in days}, {year for _, _, year in days}
    if any(len(year) < 4 for year in years) and (len(firsts) < 2 or len(firsts) <= len(years)):
        return None  # 26.11.6 begins with its year
    return _told((first, second) for first, second, _ in days)


def _told(pairs: Iterable[tuple[int, int]]) -> str | None:
    days = [pair for pair in pairs if max(pair) <= DAYS]
    is_day_first = any(first > MONTHS for first, _ in days)
    is_month_first = any(second > MONTHS for _, second in days)
    if is_day_first == is_month_first:
        return None
    return "en-GB" if is_day_first else "en-US"
