"""What a line about a deal says between its instalments: of which kind it is, and when it is likely
to close. Pure."""

from collections.abc import Iterator
from datetime import datetime

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold
from models.rules.deals import schedule
from models.rules.deals.closing import STATES, state_of
from models.rules.deals.shares import SHARE
from models.rules.deals.taking import TAKEN, Line, patterns
from models.rules.deals.terms import DealState

_KINDS = patterns("kinds")
_DONE = r"(?:to\s+)?(?:closed?|sign(?:ed)?)|成交|签约|签单|签下|签|结案|拿下|下单"
_EXPECTED = re.compile(
    r"(?:预计|预期|有望|争取"
    r"|(?<![a-z])(?:expect(?:ed|ing)?|hoping|hopefully|likely|closing|closes?)(?![a-z]))"
    rf"\s*(?:{_DONE})?\s*[:：]?\s*(?:(?:in|by|on|at|for)(?![a-z])|于|在)?\s*"
)
_BEHIND = re.compile(rf"\s*(?:前|之前|左右)?\s*(?:{_DONE})?(?:约|单)?")
_NEXT = re.compile(
    r"\s(?=\s*(?:首付|首款|首期|预付|定金|订金|头期|头款|中期|尾款|余款|剩余|剩下|其余|[二三四]期|验收|质保)"
    r"|\s*(?:and )?(?:the )?(?:rest|balance|remainder|remaining)(?![a-z]))"
)
_ENDS_ON_SHARE = re.compile(r"(?:[%％成半]|\d\s*[kmw万元])\s*$")
_SLASHED = re.compile(r"\d{1,2}/\d{1,2}(?![\d/%])")
_CLAUSE_END = re.compile(r"[,;，；。:：\n]")
_LONGEST = 30  # characters of a day


def without(text: str, now: datetime, locale: str) -> str:
    """The line with a mark in the place of each, so that nothing of it is taken for a payment's."""
    for start, end in _spans(text, now, locale):
        text = f"{text[:start]}{TAKEN * (end - start)}{text[end:]}"
    return text


def apart(bare: str, now: datetime, locale: str) -> str:
    """With a mark before each part that begins behind another one and its day: 訂金三成12/15付
    尾款2/28."""
    for found in _NEXT.finditer(fold(bare)):
        clause = _CLAUSE_END.split(fold(bare[: found.start()]))[-1]
        has_day = any(schedule.listed_days(SHARE.sub(" ", clause), now, locale))
        if has_day and not _ENDS_ON_SHARE.search(clause):
            bare = f"{bare[: found.start()]}{TAKEN}{bare[found.start() + 1 :]}"
    return bare


def _spans(text: str, now: datetime, locale: str) -> Iterator[tuple[int, int]]:
    folded = fold(text)
    for words in _KINDS.values():
        yield from (found.span() for found in words.finditer(folded))
    if state_of(Line(text), now, locale) is not DealState.OPEN:
        return  # what is expected of a deal that is won is its money
    for found in _EXPECTED.finditer(folded):
        clause = _CLAUSE_END.split(folded[: found.start()])[-1]
        end = _end_of_day(folded, found.end(), now, locale)
        if end and not SHARE.search(clause):  # "30% expected on July 1"
            yield found.start(), end
    for words in STATES.values():
        for found in words.finditer(folded):
            yield from _day_before(folded, found.span(), now, locale)


def _end_of_day(folded: str, start: int, now: datetime, locale: str) -> int | None:
    """Where the day that begins there ends, with what is done on it."""
    said = _CLAUSE_END.split(folded[start : start + _LONGEST])[0]
    if slashed := _SLASHED.match(said):
        behind = _BEHIND.match(folded, start + slashed.end())
        return behind.end() if behind else start + slashed.end()
    stops = [len(said), *(one.start() for one in re.finditer(r"\s+", said))]
    stops += [one.start() for one in SHARE.finditer(said)]
    for stop in sorted(stops, reverse=True):
        day = dates.find(said[:stop], now, "future", locale or None)
        if day is not None and day.start == 0:
            behind = _BEHIND.match(folded, start + day.end)
            return behind.end() if behind else start + day.end
    return None


def _day_before(
    folded: str, span: tuple[int, int], now: datetime, locale: str
) -> Iterator[tuple[int, int]]:
    """12月25日签约."""
    clause = _CLAUSE_END.split(folded[: span[0]])[-1].rstrip()
    day = dates.find(clause, now, "future", locale or None)
    if day is not None and day.end == len(clause):
        begin = folded[: span[0]].rfind(clause)
        yield begin + day.start, span[1]
