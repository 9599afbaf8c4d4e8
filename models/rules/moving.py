"""What somebody asks to have put off or brought forward, in plain words: "snooze the hospital to
Monday", 把医院那个推到周一. Pure.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.rules import dates, deeds
from models.rules import lazy_re as re
from models.rules.hour_alone import is_hour_alone
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME


@dataclass(frozen=True)
class Move:
    """To a day, or an instant where an hour was said. `is_surely`: of what is kept; else the words
    may be news of a customer, and mean it only where they name nothing else. `what`: the thing,
    folded, where the words say more of it than where it is to go. `may_be_new`: said of nothing
    that is there, it is something new to do."""

    to: date | datetime
    is_surely: bool
    what: str = ""
    may_be_new: bool = False


_ASKED = r"^(?:(?:can|could|would|will) (?:you|we|i) )?(?:(?:please|pls|let'?s|just) )*"
_THING = r"(?!forward|on |ahead)[^,;.?!]{1,60}?"
_ENGLISH = re.compile(
    rf"{_ASKED}(?:(?:postpone|move|re-?schedule|delay|shift|push|bring forward|change|put off"
    rf"|snooze|defer|bump|slide|roll over|hold off(?: on)?) {_THING}"
    rf"|(?:put|push|hold|bring) {_THING} (?:off|back|out|over|forward)) (?:to|until|till)\b"
)
_INSTEAD = re.compile(
    rf"{_ASKED}(?:do|make|have|schedule|see|visit|call) {_THING} (?P<day>[^,;.?!]+) instead\b"
)
_PLEA, _THAT = "^(?:请|麻烦|帮我|你)*", "[那这](?:个|件事?|条|项|家|笔|单|张|趟|次|场)"
MOVED = (
    "(?:往[后前])?(?:推迟|推后|推|延[后期迟]?|顺延|提前|改期|改|挪后|挪|移|调整?|拖|缓|放)"
    "[到至成为]"
)
_CHINESE = re.compile(
    f"{_PLEA}(?:(?:把|将).{{1,30}}?{MOVED}|(?:推迟|延[后期迟]|顺延|改期).{{0,30}}?[到至]"
    f"|.{{1,20}}?{_THAT}.{{0,6}}?{MOVED})"
)
_NAMED = re.compile(f"{_PLEA}.{{1,20}}?{MOVED}")
_MOVED_LAST = re.compile(f"{MOVED}$")
_TO_DAY = re.compile(f"{_PLEA}(?P<what>.{{2,20}}?)(?P<moved>(?:[改挪移延推](?:期|成)?|延期)?)$")
_DONE_THEN = re.compile(f"再(?![说看谈聊讲打回见来去跟联])(?:{deeds.one_of('zh')})")
# 测试帐号下周一给: nothing before the day says what is to be done, which would be a new to-do.
_IS_DEED = re.compile(
    "请|帮|给|发|打|寄|送|去|来|约|找|提醒|跟|和|要|得|记得|客户|对方|[我你您他她]"
    f"|{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}$"
)
_GIVEN_THEN = re.compile(
    f"(?:我|会|就|能|可以|再)*(?:{deeds.one_of('zh')})(?:给|完|好|出来?|到)?"
    "(?:(?:[你您他她]们?|客户|对方))?"
)
_LATER = re.compile(f"{_PLEA}.{{1,20}}?{_THAT}(?:等|等到|先|留到|放到)?")
_THEN = re.compile(
    "再(?:说|弄|做|办|处理|跟进?|看|联系|提醒我?|[给发寄交送传补改写报])(?:[你您他她]们?)?(?:吧|好了)?"
)
_DEED = f"(?:{deeds.one_of('zh')}|跟进?)?(?:得?完|好|出来)?"
_STILL_OPEN = re.compile(
    f"{_PLEA}(?P<what>.{{2,20}}?)(?:还没有?|来不及|没来得及|没空|没时间)(?:来得及)?{_DEED}了?[, ]*"
    "(?:我|只能|要|等)*"
)
_ONLY = re.compile("才")
_ONLY_THEN = re.compile(f"(?:才(?:[能会可]以?)?|再|就)?{_DEED}")
_CLOSES = re.compile("[吧哈啊呗,。!~ ]*(?:谢谢|可以吗|行吗|好吗)?[吧哈啊呗,。!~? ]*")
_COMING = re.compile(
    r" ?(?:(?P<week>next week\b|(?<!一)下个?(?:周|星期|礼拜)(?![一二三四五六日天末\d]))"
    r"|next month\b|下个?月(?![\d初中底末]))"
)
_THE = len("the ")
_NUMBERS = re.compile(r" ?(?P<day>\d{1,2}/\d{1,2})(?![\d/%])")  # among other words hardly a day


def read(said: str, now: datetime) -> Move | None:
    """`said` is folded; `now` is in the person's zone. What is moved is moved to a day: "push Acme
    for payment" is to be done."""
    for pattern in (_ENGLISH, _CHINESE):
        if (moved := pattern.search(said)) and (day := day_first(said[moved.end() :], now)):
            to = _of_its_day(said, moved.end(), day, now)
            return Move(to, is_surely=True)
    instead = _INSTEAD.search(said)
    if instead and (day := dates.find(instead["day"], now)):
        return Move(day.value, is_surely=True)
    later = _LATER.match(said)
    if later and (day := day_first(rest := said[later.end() :], now)):
        return Move(day.value, is_surely=True) if _THEN.match(rest, day.end) else None
    named = _NAMED.match(said)
    if named and (day := day_first(rest := said[named.end() :], now)):
        to = _of_its_day(said, named.end(), day, now)
        return Move(to, is_surely=False) if _CLOSES.fullmatch(rest, day.end) else None
    return _not_before(said, now) or _to_day(said, now)


def _to_day(said: str, now: datetime) -> Move | None:
    """名片改明天, 名单下周一再弄."""
    day = dates.find(said, now)
    found = _TO_DAY.match(said[: day.start].rstrip()) if day else None
    if day is None or found is None:
        return None
    given = _given_then(said, found["what"], day, now)
    then = _DONE_THEN.match(said, day.end) or given
    is_all = _CLOSES.fullmatch(said, then.end() if then else day.end)
    if not is_all or not (found["moved"] or then):
        return None
    may_be_new = then is given and not found["moved"]
    return Move(day.value, is_surely=False, what=found["what"], may_be_new=may_be_new)


def _given_then(said: str, what: str, day: dates.Found, now: datetime) -> re.Match[str] | None:
    on = day.value.date() if isinstance(day.value, datetime) else day.value
    is_past = on < now.date() or _IS_DEED.match(what)
    return None if is_past else _GIVEN_THEN.match(said, day.end)


def _of_its_day(said: str, at: int, to: dates.Found, now: datetime) -> date | datetime:
    """An hour alone, which begins behind `at`, is of the day that is named before."""
    words = said[at:][to.start : to.end]
    named = dates.find(_MOVED_LAST.sub("", said[:at]), now)
    if named is None or not isinstance(to.value, datetime) or not is_hour_alone(words):
        return to.value
    day = named.value.date() if isinstance(named.value, datetime) else named.value
    return datetime.combine(day, to.value.timetz())


def _not_before(said: str, now: datetime) -> Move | None:
    """发票还没开，明天开, 短片明天才拍得完."""
    if still := _STILL_OPEN.match(said):
        what, rest = still["what"], said[still.end() :]
        day = day_first(rest, now)
    else:
        day, rest = dates.find(said, now), said
        what = said[: day.start].strip() if day and _ONLY.match(said, day.end) else ""
    after = _ONLY_THEN.match(rest, day.end) if day and what else None
    if day is None or after is None or not _CLOSES.fullmatch(rest, after.end()):
        return None
    return Move(day.value, is_surely=False, what=what)


def day_first(rest: str, now: datetime) -> dates.Found | None:
    """The day that words begin with; of a week or month to come the first."""
    if coming := _COMING.match(rest):
        today = now.date()
        month_after = (today.replace(day=1) + timedelta(days=31)).replace(day=1)
        monday = today + timedelta(days=7 - today.weekday())
        return dates.Found(0, coming.end(), monday if coming["week"] else month_after)
    day = dates.find(rest, now) or _numbers(rest, now)
    return day if day is not None and len(rest[: day.start].lstrip()) <= _THE else None


def _numbers(rest: str, now: datetime) -> dates.Found | None:
    written = _NUMBERS.match(rest)
    value = dates.whole(written["day"], now) if written else None
    return dates.Found(*written.span("day"), value) if written and value else None
