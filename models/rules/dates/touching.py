"""Words that touch a date in a sentence and change it, so that it is no day any more that is surely
meant: after Friday, Nov 31, 2-3 days, 12月8号的前3天, 3pm Mars time."""

from collections.abc import Sequence
from datetime import date, datetime

from models.rules import lazy_re as re
from models.rules.dates.english import MONTHS, WEEKDAYS
from models.rules.dates.words import Word

_NAMES = "|".join((*MONTHS, *WEEKDAYS))
_UNITS = r"(?:min|hour|day|week|weekend|month|quarter|year)"
# Canonical words that stand right before a date, and are no part of it.
_NEXT_BEFORE = re.compile(rf"{_NAMES}|week|weekend|after|from|around|\d+:\d\d")
_NEXT_AFTER = re.compile(rf"{_NAMES}|{_UNITS}|later|after|ish|\d+(?:th|日|号)|\d+:\d\d")
_NO_DATE_AFTER = ("后续", "後續", "后面", "後面", "后台", "後台")
_NUMBER = re.compile(r"\d+")
_JOINED = re.compile(r"(?:\s|的|\bthe\b|\bof\b)*", re.I)  # parts words, not what they mean
_TYPED_BEFORE = re.compile(
    r"(?:\b(?:after|since|from|starting|beyond|past|not|no (?:earlier|sooner) than"
    r"|(?:later|earlier|sooner) than|weekly|fortnightly|biweekly|monthly"
    r"|(?:every|each) (?:other|second|third|\d+(?:st|nd|rd|th)))(?: on| from| the| until)*"
    r"|\d(?:st|nd|rd|th|日|号|號)?\s*(?:[-–—~至到和]|to|and|or)"
    r"|最早?|不早[于於]|[早晚][于於]|[过過]了|[自从從除]|大[概约約]"
    r"|[每隔][一两兩二三四]?[个個]?(?:周|週|星期|礼拜|禮拜|月)的?)\s*$",
    re.I,
)
_TYPED_AFTER = re.compile(
    r"\s*(?:(?:at )?the (?:earliest|soonest)\b|onwards?\b|(?:or|and) (?:later|after|so)\b"
    r"|\+\s?\d|\+/-|±|起(?![草飞飛诉訴])|开始(?!前)|開始(?!前))",
    re.I,
)
_OPEN_END = re.compile(r"[至到]$")
# Behind an hour: somebody's zone, by a name that is not known.
_ZONE_AFTER = re.compile(
    r"\s*[(（]?(?:(?:[A-Z][\w.]+(?: [A-Z][\w.]+)?|their|his|her|local|your|customer) time\b"
    r"|[A-Z]{2,4}T\b|[\u4e00-\u9fff]{2,4}[时時][间間])"
)
_NO_ZONE = re.compile(
    r"\s*(?:[A-Z][\w.]+ )?(?:this|next|any|some|one|same|first|long) time\b", re.I
)


def is_changed(
    sentence: str, said: Sequence[Word], start: int, end: int, value: datetime | date
) -> bool:
    """Whether what touches words [start, end) of a sentence changes the date they would mean."""
    before, after = sentence[: said[start].start], sentence[said[end - 1].end :]
    typed = sentence[said[start].start : said[end - 1].end]
    if _TYPED_BEFORE.search(before) or _TYPED_AFTER.match(after):
        return True
    if _OPEN_END.search(typed) and after[:1].isdecimal():
        return True
    if isinstance(value, datetime) and _ZONE_AFTER.match(after) and not _NO_ZONE.match(after):
        return True
    return _touches_before(sentence, said, start) or _touches_after(sentence, said, start, end)


def _touches_before(sentence: str, said: Sequence[Word], start: int) -> bool:
    if start == 0:
        return False
    word = said[start - 1]
    gap = sentence[word.end : said[start].start]
    return bool(_JOINED.fullmatch(gap) and _NEXT_BEFORE.fullmatch(word.text))


def _touches_after(sentence: str, said: Sequence[Word], start: int, end: int) -> bool:
    if end == len(said):
        return False
    last, word = said[end - 1], said[end]
    if not _JOINED.fullmatch(sentence[last.end : word.start]):
        return False
    if _NEXT_AFTER.fullmatch(word.text):
        return not sentence[word.start :].startswith(_NO_DATE_AFTER)
    if not _NUMBER.fullmatch(word.text):
        return False
    # Friday's three days before, and November 31: a number that counts, or that belongs to it.
    counts = end + 1 < len(said) and re.fullmatch(_UNITS, said[end + 1].text)
    has_day = any(one.text[0].isdecimal() for one in said[start:end])
    return bool(counts) or (last.text in MONTHS and not has_day)
