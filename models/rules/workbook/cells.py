"""What single cells say: texts, lists, people, days."""

import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.names import decision_chain
from models.rules.names.decision_chain import Link
from models.rules.workbook.rows import Day
from models.rules.workbook.sheets import Cell, text_of
from models.rules.workbook.words import EMPTY

EPOCH = date(1899, 12, 30)  # of the serial numbers of spreadsheets
SERIALS = range(20_000, 80_000)  # 1954 to 2119
YEARS = range(1990, 2100)
_NUMBER = r"(?:\d{1,2}\s*[.、)）]|[(（]\d{1,2}[)）]|[①②③④⑤⑥⑦⑧⑨⑩]|[•·●▪*–-]\s)"
_ITEMS = re.compile(rf"\n|；|;|(?<![\d.])(?={_NUMBER}(?!\d))")
_BULLET = re.compile(rf"^\s*{_NUMBER}\s*")
_PEOPLE = re.compile(
    r"[\n、;；]|(?<=[)）])\s*[,，]\s*|\s+(?:and|&)\s+|(?<=\w)\s*/\s*(?=\w)|(?<=[)）])\s*/\s*"
)
_DASHES = re.compile(r"\s+[-–—|]\s+|\s*[:：]\s*")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?")
_ROC = re.compile(
    r"(?:民國|民国)?\s*(1[0-4]\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?"
)
_ROC_COMPACT = re.compile(r"(1[0-4]\d)(\d\d)(\d\d)")
_MONTH_OF_A_SHEET = re.compile(
    r"(20\d\d)\s*[年./-]\s*(\d{1,2})(?!\d)|\b([a-z]{3})[a-z]*\.? (20\d\d)\b", re.I
)
_DAY_ONLY = re.compile(r"(\d{1,2})\s*(?:日|号|號|st|nd|rd|th)?")
_HALF_DAY = re.compile(r"\s*(?:上午|下午|早上|晚上|中午|am|pm)$", re.I)
_UNSURE = re.compile(
    r"\bnext\s+(?:mon|tue|wed|thu|fri|sat|sun)|[?？、~～]|\bor\b|或|^[一二三四五六七八九十\d]+月份?$"
    r"|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$",
    re.I,
)
SAME = frozenset(("同上", "同前", "〃", '"', "ditto", "same"))
_PHONE = re.compile(r"(?:tel\.?|电话|電話|手机|手機|mobile)?[:：]?\s*\+?\d[\d\s-]{6,}\d", re.I)
_COMPACT = re.compile(r"(20\d\d)(\d\d)(\d\d)")
_HAS_YEAR = re.compile(
    r"(?:19|20)\d\d|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d\d(?!\d)|年|'\d\d|民國|民国"
)
_MONTH_AND_DAY = re.compile(
    r"\d{1,2}\s*[./月-]\s*\d{1,2}|(?i:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)


def text(cell: Cell) -> str | None:
    """None for an empty cell, "" for one that says so."""
    said = text_of(cell).strip()
    if not said:
        return None
    return "" if said.casefold() in EMPTY else said


def name(cell: Cell) -> str:
    """A customer's name, in the width that is typed."""
    return " ".join(unicodedata.normalize("NFKC", text_of(cell)).split())


def items(cell: Cell) -> tuple[str, ...] | None:
    """Several in one cell: a line each, numbered, or parted by semicolons."""
    said = text(cell)
    if said is None:
        return None
    parts = (_BULLET.sub("", part).strip(" \t，,") for part in _ITEMS.split(said))
    return tuple(part for part in parts if part)


def people(cell: Cell) -> tuple[Link, ...] | None:
    """Several people, each with title and concern where they are told."""
    said = text(cell)
    if said is None:
        return None
    found: dict[str, Link] = {}
    for part in _outside_brackets(_PEOPLE, said):
        for link in decision_chain.parse(_bracketed(_BULLET.sub("", part).strip(" ,，"))):
            before = found.get(link.name)
            found[link.name] = link if before is None else _joined(before, link)
    return tuple(found.values())


def differs(cell: Cell) -> str:
    """The name that stands twice in a chain with other words beside it; "" where none does."""
    seen: dict[str, Link] = {}
    for part in _outside_brackets(_PEOPLE, text_of(cell)):
        for link in decision_chain.parse(_bracketed(_BULLET.sub("", part).strip(" ,，"))):
            before = seen.setdefault(link.name, link)
            if before.title and link.title and before.title != link.title:
                return link.name
    return ""


def day(
    cell: Cell,
    locale: str,
    near: Iterable[date] = (),
    since: date | None = None,
    hint: str = "",
) -> Day | None:
    """A date, a serial number, 20240510, or one as typed; None where nobody could be sure. A day
    without a year is that of the year of what stands `near`; one that is told from another, such
    as in two weeks, counts from the day `since`. `hint` is what
    stands above the table."""
    month_hint = month_of(hint)
    if isinstance(cell, datetime):
        return cell if cell.time() != time() else cell.date()
    if isinstance(cell, date):
        return cell
    said = _HALF_DAY.sub("", unicodedata.normalize("NFKC", text_of(cell)).strip())
    if _UNSURE.search(said):
        return None
    if said.isdigit() and (found := _number(int(said))):
        return found
    if whole := _ROC.fullmatch(said):
        year, month, number = map(int, whole.groups())
        return _of(year + 1911, month, number)
    if alone := _DAY_ONLY.fullmatch(said):
        return _of(*month_hint, int(alone[1])) if month_hint else None
    if "T" in said and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?", said):
        return datetime.fromisoformat(said)
    if whole := _YEAR_FIRST.fullmatch(said):
        return _of(*map(int, whole.groups()))
    if since is not None:
        return _read(said, since, locale)
    if _HAS_YEAR.search(said):
        return _read(said, date(2000, 1, 1), locale)
    told = year_of(hint)
    years = {told} if told else {one.year for one in near}
    if len(years) == 1 and _MONTH_AND_DAY.search(said):
        return _read(said, date(years.pop(), 1, 1), locale)
    return None


def plain_day(when: Day | None) -> date | None:
    return when.date() if isinstance(when, datetime) else when


def _number(number: int) -> date | None:
    if number in SERIALS:
        return EPOCH + timedelta(days=number)
    if roc := _ROC_COMPACT.fullmatch(str(number)):
        return _of(int(roc[1]) + 1911, int(roc[2]), int(roc[3]))
    compact = _COMPACT.fullmatch(str(number))
    return _of(*map(int, compact.groups())) if compact else None


def month_of(hint: str) -> tuple[int, int] | None:
    """The month that a sheet or a title is of: 2024年5月, "Jun 2024"."""
    found = _MONTH_OF_A_SHEET.search(unicodedata.normalize("NFKC", hint))
    if found is None:
        return None
    if found[1]:
        return (int(found[1]), int(found[2])) if 1 <= int(found[2]) <= 12 else None
    names = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    short = found[3].lower()
    return (int(found[4]), names.index(short) + 1) if short in names else None


def year_of(hint: str) -> int | None:
    years = set(re.findall(r"(?<!\d)20\d\d(?!\d)", hint))
    return int(years.pop()) if len(years) == 1 else None


def _of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def _read(said: str, since: date, locale: str) -> Day | None:
    now = datetime.combine(since, time(0, 1)).astimezone()
    found = dates.read(said, now, "future", locale)
    return found.replace(tzinfo=None) if isinstance(found, datetime) else found


def _outside_brackets(pattern: re.Pattern[str], said: str) -> list[str]:
    """The parts between matches that lie in no bracket."""
    parts, start, depth = [], 0, 0
    at = 0
    while at < len(said):
        depth += (said[at] in "(（") - (said[at] in ")）")
        found = pattern.match(said, at) if depth <= 0 and said[at] not in ")）" else None
        if found and found.end() > at:
            parts.append(said[start:at])
            at = start = found.end()
        else:
            at += 1
    return [part for part in [*parts, said[start:]] if part.strip()]


def _bracketed(part: str) -> str:
    """ "Tom Lee – CFO – cost" as "Tom Lee (CFO, cost)", without a telephone number."""
    part = _PHONE.sub("", part).strip(" ,，")
    if "(" in part or "（" in part:
        inside = part[max(part.find("("), part.find("（")) :]
        if "," not in inside and "，" not in inside:
            part = re.sub("[、;；]", ",", part, count=1)
        return part
    first, *rest = _DASHES.split(part, maxsplit=2)
    return f"{first} ({', '.join(rest)})" if rest and first else part


def _joined(one: Link, other: Link) -> Link:
    return Link(one.name, one.title or other.title, one.concern or other.concern)
