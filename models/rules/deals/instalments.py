"""Instalments in a line about a deal: "won 500k, 30% on 1 July, rest 30 Sept", 首付30%，尾款3月底.

Pure. What names a share or a sum with the day on which it is paid, or that it is paid, is a part;
what is left may be one, too. Where the parts cannot be all there is, the line stays as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.amounts import FoundAmount
from models.rules.amounts.lexicon import fold
from models.rules.deals import schedule
from models.rules.deals.taking import sums_in

WHOLE = Decimal(100)
_CLAUSE = re.compile(r"(?:[^,，;；。:：\n]|,(?=\d{3}(?!\d))|,(?=\s*\d{4}\b))+")
_TENTHS = "一二三四五六七八九"
_PERCENT = r"(?P<percent>\d{1,3}(?:\.\d{1,2})?)\s*[%％]"
_FRACTION = (
    r"(?P<half>(?<![a-z])(?:the other half|other half|half)(?![a-z])|另外?一半|一半|半数)"
    r"|(?P<third>(?<![a-z])(?:a|one|another) third(?![a-z])|三分之一)"
    r"|(?P<quarter>(?<![a-z])(?:a|one|another) quarter(?= (?:on|by|in|due))|四分之一)"
    rf"|(?P<tenths>[{_TENTHS}])成"
)
_REST = (
    r"(?P<rest>(?<![a-z])(?:rest|remainder|remaining|balance)(?![a-z])|余款|尾款|剩余的?|剩下的?"
    r"|其余的?|余下的?|余额)"
)
_SHARE = re.compile(f"{_PERCENT}|{_FRACTION}|{_REST}")
_ALL_THE_REST = re.compile("付清|结清")
_IS_PAID = re.compile(
    r"(?<![a-z])(?:deposit|down ?payment|up ?front|advance|signing|signature|delivery|acceptance"
    r"|paid|pay|pays|payable|due|go-live|completion)(?![a-z])"
    r"|首付|首款|首期|预付|定金|订金|头期|头款|签约金?|货到|到货|交货|发货|验收|质保|保固|上线|付|[一二三]期"
)
_BESIDE = re.compile(rf"{_REST}|(?<![a-z])(?:now|they|pay|pays|we|get)(?![a-z])|先|再")
_EACH = re.compile(r"(?<![a-z])each(?![a-z])|各")
_FIFTY = re.compile(r"50\s*/\s*50")


@dataclass(frozen=True)
class Share:
    """`percent` of a deal, or a sum in its currency; neither: what is left. `due` is None where no
    day is said."""

    percent: Decimal | None
    due: date | None
    amount: Decimal | None = None

    @property
    def is_rest(self) -> bool:
        return self.percent is None and self.amount is None


def take(text: str, now: datetime, locale: str = "") -> tuple[str, list[Share]]:
    """The line without them, and the shares in its order; none where they cannot be all there is.
    `now` is where the person is."""
    amounts = [one for one in sums_in(text, locale) if one.amount is not None]
    total = amounts[0].amount.value if amounts and amounts[0].amount else None
    begins = amounts[0].end if amounts else 0
    if total is not None and (found := _equal(text, begins, total, amounts[1:], now, locale)):
        return _without_schedule(text, begins, amounts[1:], now, locale), found
    found, kept, end = [], "", 0
    for clause in _CLAUSE.finditer(text):
        start = max(clause.start(), begins if clause.start() < begins < clause.end() else 0)
        parts = list(_parts(text[start : clause.end()], start, amounts[1:], now, locale))
        if (
            not parts
            and found
            and found[-1].due is None
            and (day := _only_day(clause[0], now, locale))
        ):
            found[-1] = Share(found[-1].percent, day, found[-1].amount)
        elif not parts:
            continue
        found += parts
        kept += text[end:start].rstrip(" ,，;；:：")
        end = clause.end()
    return (kept + text[end:], found) if _is_all(found, total) else (text, [])


def _equal(
    text: str,
    begins: int,
    total: Decimal,
    others: list[FoundAmount],
    now: datetime,
    locale: str,
) -> list[Share]:
    """So many that are alike, on days that are listed or follow from the first one."""
    said = fold(text[begins:])
    values = {one.amount.value for one in others if one.amount}
    days_text = said
    for one in reversed(others):
        days_text = days_text[: one.start - begins] + " " + days_text[one.end - begins :]
    count = schedule.count_of(said)
    if count is None and len(values) == 1:
        count = schedule.repeated(total, next(iter(values)), days_text)
    if _FIFTY.search(said) or (count is None and _EACH.search(said)):
        days_text = _FIFTY.sub(" ", days_text).replace(":", ",")
        count = count or len(list(schedule.listed_days(days_text, now, locale)))
    is_each_said = len(others) > 1 or len(list(_SHARE.finditer(said))) > 1
    if not count or not 2 <= count <= schedule.MOST or (is_each_said and not _EACH.search(said)):
        return []
    if values and values != {total / count}:
        return []
    days = schedule.days_of(days_text.replace(":", ",").replace("：", ","), count, now, locale)
    if days is None:
        return []
    share = round(WHOLE / count, 2)
    return [*(Share(share, day) for day in days[:-1]), Share(None, days[-1])]


def _without_schedule(
    text: str, begins: int, others: list[FoundAmount], now: datetime, locale: str
) -> str:
    """What the line says besides: the kind of the deal, its title."""
    kept, end = text[:begins], begins
    for clause in _CLAUSE.finditer(text, begins):
        said, span = fold(clause[0]), range(*clause.span())
        is_of_plan = (
            schedule.speaks_of_one(said)
            or any(words.search(said) for words in (_SHARE, _EACH, _FIFTY, _IS_PAID))
            or any(one.start in span for one in others)
            or any(schedule.listed_days(said, now, locale))
        )
        if not is_of_plan:
            kept += text[end : clause.end()]
        end = clause.end()
    return kept.rstrip(" ,，;；:：")


def _parts(
    clause: str, at: int, amounts: list[FoundAmount], now: datetime, locale: str
) -> Iterator[Share]:
    """Those of one clause, which stands `at` this place of the line."""
    folded = fold(clause)
    marks: list[tuple[int, int, Decimal | None, Decimal | None]] = []
    for one in amounts:
        if one.amount and at <= one.start and one.end <= at + len(clause):
            marks.append((one.start - at, one.end - at, None, one.amount.value))
    for found in _SHARE.finditer(folded):
        is_beside = found["rest"] and (marks or len(list(_SHARE.finditer(folded))) > 1)
        if not is_beside:
            marks.append((found.start(), found.end(), _percent(found), None))
    if not marks and (last := _ALL_THE_REST.search(folded)):
        marks.append((last.start(), last.end(), None, None))
    marks.sort()
    ends = [mark[1] for mark in marks]
    is_before = bool(marks) and _day(folded[: marks[0][0]], now, locale) is not None
    for number, (start, end, percent, amount) in enumerate(marks):
        begin = (ends[number - 1] if number else 0) if is_before or not number else start
        until = end if is_before and number < len(marks) - 1 else len(folded)
        if not is_before and number < len(marks) - 1:
            until = marks[number + 1][0]
        said = f"{folded[begin:start]} {folded[end:until]}"
        day = _day(said, now, locale)
        is_rest = percent is None and amount is None
        if day is None and not is_rest and not _IS_PAID.search(folded):
            continue
        if day is None and amount is not None and not _IS_PAID.search(said):
            continue
        yield Share(percent, day, amount)


def _percent(found: re.Match[str]) -> Decimal | None:
    if found["percent"]:
        return Decimal(found["percent"])
    if found["tenths"]:
        return Decimal(10 * (_TENTHS.index(found["tenths"]) + 1))
    if found["third"]:
        return round(WHOLE / 3, 2)
    if found["quarter"]:
        return WHOLE / 4
    return WHOLE / 2 if found["half"] else None


def _day(said: str, now: datetime, locale: str) -> date | None:
    said = _BESIDE.sub(" ", said)  # 剩下明年 is not 下年
    days = list(schedule.listed_days(said, now, locale))
    if not days and (read := dates.read(said.strip(), now, "future", locale or None)):
        days = [schedule.day_of(read)]
    return days[0] if len(days) == 1 else None


def _only_day(clause: str, now: datetime, locale: str) -> date | None:
    """ "deposit 30%, on May 20": the day of the part before it."""
    read = dates.read(_IS_PAID.sub("", fold(clause)).strip(" 到"), now, "future", locale or None)
    return schedule.day_of(read) if read else None


def _is_all(found: list[Share], total: Decimal | None) -> bool:
    """Whether they may be parts of the whole. Thirds make 99.99 of it."""
    rests = sum(one.is_rest for one in found)
    sums = sum((one.amount for one in found if one.amount is not None), Decimal(0))
    if sums and total is None:
        return False
    said = sum((one.percent for one in found if one.percent is not None), Decimal(0))
    said += WHOLE * sums / total if sums and total else 0
    return len(found) > rests <= 1 and (said < WHOLE if rests else said <= WHOLE)
