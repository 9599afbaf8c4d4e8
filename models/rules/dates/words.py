"""From typed text to canonical words: "Fri 15 May, 2pm" and 周五5月15日下午2点 read alike."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache, partial

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.dates import chinese, english, zones
from models.rules.dates.chinese import Rewrite
from models.rules.dates.english import MONTHS, WORDS
from models.rules.dates.numbers import ONES, ORDINALS, TENS
from models.rules.dates.sieve import any_of

UNKNOWN = "?"
_SEPARATORS = re.compile(r"""[\s,;:()\[\]".!。·—–‐−-]|'(?![2-4]\d(?!\d))|[\u200b-\u200f\ufeff]""")
_QUOTES = str.maketrans("’‘\u2010", "''-")  # NFKC makes the last one of U+2011, too
# 5 月 15 日 is typed with spaces as often as without.
_HAN = r"[\u4e00-\u9fff]"
_SPACE_BESIDE_A_NUMBER = re.compile(rf"(?<=[0-9]) (?={_HAN})|(?<={_HAN}) (?=[0-9])")
_CLOSE_YEARS = 5  # 27/3/25: either end may be the year
_LETTER_UNITS = {"h": "hour", "d": "day", "w": "week"}


@dataclass(frozen=True)
class Word:
    """One canonical word and the characters [start, end) of the text it came from."""

    text: str
    start: int
    end: int


def _numeric_date(match: re.Match[str], *, is_day_first: bool) -> str:
    """5/15 → "15 may": month or day first; day first above 12 or with dots; year first with 4
    digits."""
    first, dotted, second, third = int(match[1]), match[2] == ".", int(match[3]), match[4]
    if len(match[1]) == 4:
        year, month, day = match[1], second, int(third)
    else:
        if first > 12 and len(third) == 2 and abs(first - int(third)) <= _CLOSE_YEARS:
            return f"{first}/{second}/{third}"
        year = f"20{third}" if len(third) == 2 else third
        is_day_first = (is_day_first and second <= 12) or dotted or first > 12
        month, day = (second, first) if is_day_first else (first, second)
    if not 1 <= month <= 12:
        return UNKNOWN
    return f"{day} {MONTHS[month - 1]} {year}".rstrip()


def _dotted(match: re.Match[str]) -> str:
    """15.05, 15.5 and 2.5. (closing dot) are days; 3.14 and 2.5 are only numbers."""
    day, month, closing_dot = int(match[1]), int(match[2]), match[3]
    if not (1 <= month <= 12 and (closing_dot or len(match[2]) == 2 or day > 12)):
        return match[0]
    return f"{day} {MONTHS[month - 1]}"


def _named_month(match: re.Match[str]) -> str:
    """9/Jun/2027, Mar/29/27, 2027-Jun-09, 9/Jun."""
    month = WORDS.get(match["month"])
    if month not in MONTHS:
        return UNKNOWN
    said = match.groupdict()
    year = said.get("year") or ""
    return f"{int(match['day'])} {month} {f'20{year}' if len(year) == 2 else year}".rstrip()


def _roc_year(match: re.Match[str]) -> str:
    """116/4/1 counts the years of Taiwan."""
    return f"{int(match[3])} {MONTHS[int(match[2]) - 1]} {int(match[1]) + 1911}"


def _unit_back(match: re.Match[str]) -> str:
    """Two weeks back; to call back is no time."""
    return "ago" if _SPAN_BEHIND.search(match.string, 0, match.start()) else UNKNOWN


def _year_month(match: re.Match[str]) -> str:
    year, month = (match[1], match[2]) if match[1] else (match[4], match[3])
    return f"{MONTHS[int(month) - 1]} {year}" if 1 <= int(month) <= 12 else UNKNOWN


def _word(match: re.Match[str]) -> str:
    return WORDS.get(match[0].removesuffix("'").removesuffix("'s"), UNKNOWN)


_SPAN_BEHIND = re.compile(r"(?:day|d|week|wk|fortnight|month|mth|year|yr|hour|hr|minute|min)s? \Z")
_MONTH = rf"(?P<month>(?:{'|'.join(MONTHS)})[a-z]{{0,6}})"
_YEAR = r"(?P<year>\d{4}|\d\d)"


def _numeric(*, is_day_first: bool) -> dict[str, Rewrite]:
    """In this order: the first that matches at a place wins."""
    date = partial(_numeric_date, is_day_first=is_day_first)
    alone: dict[str, Rewrite] = {
        # Where the day comes first, a dot is also typed for the colon of an hour.
        r"(?<!.)(?:(at|by|around) )?(\d{1,2})\.([0-5]\d)(?!.)": r"\1 \2:\3",
    }
    return {
        r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})": date,
        r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|[2-9]\d)": date,
        r"(20\d\d)()(\d\d)(\d\d)": date,
        r"(1[0-4]\d)(0[1-9]|1[0-2])([0-3]\d)": _roc_year,
        r"(1[0-4]\d)/(0?[1-9]|1[0-2])/(\d{1,2})": _roc_year,
        r"24/7|7/24": UNKNOWN,
        r"\d{1,2}(?::\d\d)?\s?[-–~]\s?\d{1,2}(?::\d\d)?(?=\s?[ap](?:\.?m)?\b)": UNKNOWN,
        r"(\d{1,2})([-/])(\d{1,2})()": date,
        **(alone if is_day_first else {}),
        **_NUMERIC,
    }


# Numbers must not be part of longer ones.
_NUMERIC: dict[str, Rewrite] = {
    r"(\d{4})[-/](\d{1,2})|(\d{1,2})/(\d{4})": _year_month,
    rf"(?P<day>\d{{1,2}})([-/. ])?{_MONTH}[-/.]{_YEAR}": _named_month,
    rf"(?P<year>\d{{4}})([-/.]){_MONTH}\2(?P<day>\d{{1,2}})": _named_month,
    rf"(?P<day>\d{{1,2}})/{_MONTH}\b": _named_month,
    r"(?:(?<=@)|(?<=@ )|(?<=at ))([01]\d|2[0-3])([0-5][05])": r"\1:\2",
    r"(0[6-9]|1\d|2[1-3])([0-5][05])(?=\s?(?:hours?|hrs?|h)\b)": r"\1:\2",
    r"(0?[1-9]|1[0-2])([0-5]\d)(?=\s?[ap]\.?m\b)": r"\1:\2",
    r"(1[3-9]|2[1-3])([0-5][05])": r"\1:\2h",
    r"(\d{1,2})(?:[:.](\d\d))?([ap])(?![a-z]|\.m)": (
        lambda match: f"{match[1]}:{match[2] or '00'} {match[3]}m"
    ),
    r"(\d{1,2})[:.](\d\d)(?=\s?[ap]\.?m)": r"\1:\2",
    r"(\d{1,2}:\d\d)(?::\d\d)?": r"\1",
    r"(\d{1,2})h(\d\d)(?!\s?m)": r"\1:\2",
    r"(1[0-2]|0?[1-9])\.(\d{1,2})(?=\s?\(?(?:上午|下午|早上|晚上|中午|周|星期|礼拜)(?![期末年]))": (
        lambda match: f"{int(match[2])} {MONTHS[int(match[1]) - 1]}"  # 3.18上午, Chinese for 3/18
    ),
    r"(\d{1,2})\.(\d{1,2})(\.?)": _dotted,
    r"\d+\.\d+": r"\g<0>",
}
_A_WORD = "[a-z]+(?:'[a-z]+)?'?"
_ONE_TO_NINTH = "|".join([*ONES[1:10], *list(ORDINALS)[:9]])
_ENGLISH: dict[str, Rewrite] = {
    zones.ENGLISH: zones.english,
    rf"{_MONTH}([-/])(?P<day>\d{{1,2}})(?:\2{_YEAR})?(?![\d/-])": _named_month,
    r"'([2-4]\d)": r"y20\1",
    r"back\b": _unit_back,
    "~": "around",
    r"[ap]\.?m\b\.?": lambda match: f"{match[0][0]}m",
    r"(\d+)(?:st|nd|rd|th)\b": r"\1th",
    r"(\d+)\s?h\s?(\d+)\s?m(?:ins?)?\b": r"\1 hour \2 min",
    r"(\d+)([hdw])(?![a-z])": lambda match: f"{match[1]} {_LETTER_UNITS[match[2]]}",
    r"(q[1-4]|h[12])(?:'s)?(?![a-z\d])": r"\1",
    r"([1-4])q(?![a-z])": r"q\1",
    r"t(?=\d\d:)": "",
    r"2(?:day|moro|morrow|mro|mrw|nite|night)\b": _word,
    r"@(?=\s|\d)": "at",
    rf"(?:{'|'.join(TENS.values())})[- ](?:{_ONE_TO_NINTH})\b": (
        lambda match: WORDS[match[0].replace(" ", "-")]
    ),
    _A_WORD: _word,
}


def _compiled(*tables: dict[str, Rewrite]) -> list[tuple[re.Pattern[str], Rewrite]]:
    return [(re.compile(p, re.ASCII), rewrite) for table in tables for p, rewrite in table.items()]


def _for_ascii(*, is_day_first: bool) -> list[tuple[re.Pattern[str], Rewrite]]:
    numeric = _numeric(is_day_first=is_day_first)
    return [
        *_compiled(
            {rf"(?<![\d./-])(?<!\d:)(?:{p})(?![\d%]|[./:-]\d)": r for p, r in numeric.items()}
        ),
        *_compiled(dict(english.PHRASES), _ENGLISH),
        *_FOR_CHINESE,
    ]


_FOR_CHINESE = _compiled({zones.CHINESE: zones.chinese}, chinese.PHRASES)
_FOR_ASCII = {is_first: _for_ascii(is_day_first=is_first) for is_first in (False, True)}
_SOME_CHINESE = any_of(pattern for pattern, _ in _FOR_CHINESE)
_SOME_ASCII = {
    is_first: any_of(pattern for pattern, _ in table if pattern.pattern != _A_WORD)
    for is_first, table in _FOR_ASCII.items()
}
_WORD_ALONE = re.compile(_A_WORD, re.ASCII)
# "26 Mar, 14.00", "Thurs, 10.15" and "10.15 on Thursday" mean an hour; "15.05." there is the date
# of the day.
_DAY_NAME = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|today|tomorrow|tmrw?|yday|"
    r"yesterday|tonight|2nite|tonite|morn(?:ing)?|afternoon|aft|evening|night)"
)
_DOT_OF_AN_HOUR = re.compile(
    rf"(?:(?<![a-z])(?:{_DAY_NAME}|\d{{1,2}}(?:st|nd|rd|th)? (?:{'|'.join(MONTHS)})[a-z]{{0,6}}),?"
    r"(?: at| around| by)? |"
    rf"(?<![\d.,])(?=[\d.]+ (?:on |this |next )?{_DAY_NAME}\b)|"
    r"(?<![\d.,])(?=[\d.]+ hrs\b))(?:[01]?\d|2[0-3])(?P<dot>\.)(?:00|1[3-9]|[2-5]\d)(?![\d.%])"
    rf"(?! (?!on |next |this |pm|am|hrs|for |with |at |to |{_DAY_NAME}\b)[a-z])"
)


def _fold(text: str) -> tuple[str, list[int]]:
    """Lower case, half width, simplified characters; and where each folded one came from."""
    folded, origin = (text.lower(), list(range(len(text)))) if text.isascii() else ("", [])
    for index, character in enumerate("" if text.isascii() else text):
        is_digit = unicodedata.category(character) != "No"  # m² and ½ are no days
        pieces = unicodedata.normalize("NFKC", character).lower() if is_digit else character
        folded += pieces
        origin += [index] * len(pieces)
    spaces = {match.start() for match in _SPACE_BESIDE_A_NUMBER.finditer(folded)}
    kept = [at for at in range(len(folded)) if at not in spaces]
    folded = "".join(folded[at] for at in kept)
    folded = simplified(folded).translate(_QUOTES)
    dots = {match.start("dot") for match in _DOT_OF_AN_HOUR.finditer(folded)}
    folded = "".join(":" if at in dots else folded[at] for at in range(len(folded)))
    return folded, [origin[at] for at in kept]


def words(text: str, *, is_day_first: bool = False) -> list[Word]:
    """The canonical words of a text, in order; "?" stands for what means nothing for a date."""
    return list(_words(text, is_day_first))


@lru_cache(maxsize=512)  # a line is asked for the days behind it, and for those ahead
def _words(text: str, is_day_first: bool) -> tuple[Word, ...]:
    folded, origin = _fold(text)
    found: list[Word] = []
    at = 0
    while at < len(folded):
        separator = _SEPARATORS.match(folded, at)
        if separator:
            at = separator.end()
            continue
        canonical, end = _rewritten(folded, at, is_day_first=is_day_first)
        start_in_text, end_in_text = origin[at], origin[end - 1] + 1
        found += [Word(word, start_in_text, end_in_text) for word in canonical.split()]
        at = end
    return tuple(found)


def _rewritten(folded: str, at: int, *, is_day_first: bool) -> tuple[str, int]:
    is_ascii = folded[at].isascii()
    if not (_SOME_ASCII[is_day_first] if is_ascii else _SOME_CHINESE).match(folded, at):
        word = _WORD_ALONE.match(folded, at) if is_ascii else None
        return (_word(word), word.end()) if word else (UNKNOWN, at + 1)
    for pattern, rewrite in _FOR_ASCII[is_day_first] if is_ascii else _FOR_CHINESE:
        if match := pattern.match(folded, at):
            said = match.expand(rewrite) if isinstance(rewrite, str) else rewrite(match)
            return said, match.end()
    return UNKNOWN, at + 1
