"""The one day in a clause, with the words that make it a deadline: "by tomorrow noon", 周五前."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from models.rules import lazy_re as re
from models.rules.oneline import lookup, when
from models.rules.oneline.words import fold, word

_MAY_BE = re.compile(
    r"\d|听朝|[天周月日号期拜午早晚底末年初夜]|[后内前]|week|month|tom|tmr|tmw|2moro|day"
    r"|eo[dmwq]|morning|noon|night|eve|aft|arvo|fortnight|hour"
    r"|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter",
    re.I,
)
_BEFORE = re.compile(
    word(
        r"(?:(?:needed|required|due|wanted|promised|ready|back|there|done|sent"
        r"|out) )?(?:by|before|on|due|until|till?"
        r"|no later than|not later than|latest|at the latest|asap|for|within|come|this"
        r"|early|first thing|w/c|week commencing|best|ideally|at|of|in|around(?: about)?"
        r"|about|approx)"
    )
    + r"\s*$|(?:最晚|最迟|最好|截止到?|赶在|争取|大概|大约"
    r"|(?<![改迟延定预好后前排])[于在到])\s*$|[(@]\s*$|\s[-–]\s*$",
    re.I,
)
_AFTER = re.compile(
    r"\s*(?:[之以]?[前内](?:要|必须|得)?|左右|截止|to ?day|latest|at the latest|sharp|-ish"
    "|ish|pls|please|itself|only|first thing|cob|eod|end of day|am|pm|arvo|morning|afternoon"
    "|evening"
    r"|eve)(?![a-z])"
    r"|\s*[)]",
    re.I,
)
_DOT = re.compile(r"(?<=^\d)\.(?=\d)|(?<=^\d\d)\.(?=\d)")  # 4.6再联系
_OF_VERB = re.compile(r"(?:at|in|of|on|for|about)\s+(?=(?:by|before|until|till?)\b)")  # looked at
_NEXT_YEAR, _SEASON = 300, 120  # days
_NAMES_YEAR = re.compile(r"\d{4}|\d/\d{1,2}/\d{2}|year|[今明后]年", re.I)
_YEAR_ALONE = re.compile(r"(?:[今明后]年|(?:this|next) year)", re.I)
_IN_YEAR = re.compile(r"\d|[月季底初号日]|end|start|q[1-4]|[a-z]{3,} (?:this|next)", re.I)
_NUMERIC, _SWAP = re.compile(r"\s*\d{1,2}/\d{1,2}(?![\d/])"), re.compile(r"(\d{1,2})/(\d{1,2})")
_DATE_LAST = re.compile(r"(?<![\d/])(\d{1,2}/\d{1,2})\s*$")
_HOUR_LAST = re.compile(
    r"[,，、]\s*(?:at |@ ?)?(?P<hour>(?:上午|下午|早上|晚上|中午|傍晚|[朝晏下]昼|凌晨)?"
    r"(?:\d{1,2}|[一二两三四五六七八九十]{1,2})(?:点|:)(?:半|\d{1,2}分?|整)?"
    r"|\d{1,2}(?:[:.]\d\d)?\s?[ap]m)\s*$",
    re.I,
)
_NO_DAY = re.compile(
    r"\b(?:(?:week|wk) of|from|since|starting|effective|as of|as from)(?: the)? $|从\s?$"
    "|[聊谈说讲提问][到起及]$",
    re.I,
)
_MOVED = re.compile("[改迟延定预好后前排][于在到约]")
_MOVED_TO = re.compile(
    r"(?:挪|改|推|推迟|延|延后|延期|提前|换|移|顺延|调)了?(?:[到至去]|[成为](?=[下本这]?[周星礼]|\d|[明后]))"
    r"|\b(?:moved|pushed|postponed|rescheduled|bumped|shifted|changed|put|brought)"
    r"(?: back| forward| out)?(?: [\w' ]{2,40}?)?(?: from [\w ]{2,20}?)? to "
    r"|\bnow (?:happening |going ahead |set |fixed |booked )?(?:on|for|at|in) (?!the moment)",
    re.I,
)
# 等等十一点 is today's.
_LATER = re.compile(
    r"(?:等等|等下|等会|待会|一会|稍后|晚点|阵间)(?=[\d一二两三四五六七八九十]{1,3}[点:])"
)
_MENTION = re.compile("@[小老阿][\u4e00-\u9fff]")  # @小周 月底: the first 周 is no week
# "next tues 1pm at Carmine's on 5th", "Friday, 2nd floor": no day beside the other one.
_STREET = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th) (?=(?:floor|flr|fl|st|street|ave|avenue|time|batch|order|gen|visit"
    r"|round|quarter|draft|version|phase|call|meeting|demo|line|shift)\b)"
    r"|\b(?<=[a-z] )\d(?:\.\d)?/(?:5|10)(?=\W*(?:$|[,;.'\"“‘]))"
    r"|(?<=['’]s on )\d{1,2}(?:st|nd|rd|th)\b",
    re.I,
)
# 0312 1400
_DIGITS = re.compile(r"(?<![\d/:.-])0([1-9])([0-3]\d)(?=,? (?:[01]\d|2[0-3])[0-5]\d(?!\d))")
_TODAY_LATER = re.compile(
    r"(?<![天日号周期拜一二三四五六末昨前每\d])(?:下午|下昼|晏昼|傍晚|晚上)(?=再|我|去|问|查|做|整|报|交|确认|安排|弄|准备|打样|过去|带|拿|跟|回|打|联系|回电|见|碰|聊|送|寄|发|补|派|给|来)"
    r"|(?<=[我们])(?:下午|傍晚|今晚|晚上)"
    r"|\bthis (?:aft|arvo|pm)\b",
    re.I,
)
_GO_BY = re.compile(r"\b(?:pop|drop|stop|swing|come|go|call|pass)(?:ping|ing)? $", re.I)
_SURPLUS = re.compile(
    r"(?<=\w) (?:by|at|on|in|with)$|"
    "(?:再?过?去?(?<=[再过去])|(?<=[点半分])到|(?<!现)在)$"
)  # 月底再过去, 10点到基隆
_DEADLINE = re.compile(
    word("by|before|due|until|till?|no later than|within|latest|eod|cob|asap|needed")
    + "|[前内底]|最[晚迟]|截止",
    re.I,
)
# What dates.find takes for a day only in a field of its own.
_ALONE = re.compile(
    r"(?:^|(?<=\s))\d{1,2}/\d{1,2},? (?:[01]\d|2[0-3])[0-5]\d(?!\d)"
    r"|(?:^|(?<=\s))(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?:,?\s+(?:at "
    r"|@ ?)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m?)?)?|(?:mon|wed|sat|sun"
    r"|tom)(?:\s+\d{1,2}(?:[:.]\d\d)?\s?[ap]m?)?)"
    r"(?=$|\s+(?:at|@|in|with|w|same|their|our|when|if|once|after|before|to|and|then|for)\b|[\s,;.)]*$)|^\d{1,2}[/.]\d{1,2}(?=\s"
    r"|[^\x00-\x7f]|$)|(?<=[^\x00-\x7f])\d{1,2}/\d{1,2}(?=[^\x00-\x7f]|$|\s)"
    r"|\d{1,2}月\d{1,2}(?=[^\x00-\x7f号日点个件箱套台万千百元份]|$)"
    r"|(?:\d{1,2}月)?\d{1,2}[号日](?!码头|出口|月台|[楼门线院房馆厅店仓库桌机厂柜桥])(?=[^\s]|$)"
    r"|\b(?:on|by|before|until|till) (?:the )?\d{1,2}(?:st|nd|rd|th)\b(?!\s(?:floor|of"
    r"|birthday|anniversary|street|avenue|edition|batch|time|line))"
    r"|\b(?:\d{1,2}(?:th)|1st|21st|31st|2nd|22nd|3rd|23rd)"
    r"(?:,? (?:at |@ ?)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?)?(?=\s+(?:at|@|in|with|w|w/|to)\s|\s*$)",
    re.I,
)


@dataclass(frozen=True)
class Spot:
    """A day or an instant, and where its words stand in the clause."""

    value: date | datetime
    start: int
    end: int
    is_deadline: bool

    @property
    def day(self) -> date:
        return self.value.date() if isinstance(self.value, datetime) else self.value

    @property
    def time(self) -> time | None:
        return (
            self.value.time().replace(second=0, microsecond=0)
            if isinstance(self.value, datetime)
            else None
        )

    @property
    def has_hour(self) -> bool:
        return isinstance(self.value, datetime)


def spot(clause: str, now: datetime) -> Spot | None:
    """The one day from today on that a clause names; None if it names none, or several. Of what is
    moved, the day that it is moved to."""
    clause = _today(clause)
    if moved := _MOVED_TO.search(fold(clause)):
        after = _spot(clause[moved.end() :], now)
        if after:
            more = moved.end()
            return replace(after, start=after.start + more, end=after.end + more)
    return _spot(clause, now)


def _today(clause: str) -> str:
    clause = _STREET.sub(lambda street: "_" * len(street[0]), clause)
    clause = _MENTION.sub(lambda name: "某" * len(name[0]), clause)
    clause = _DIGITS.sub(r"\1/\2", clause)
    later = _LATER.search(fold(clause))
    return f"{clause[: later.start()]}今天{clause[later.start() + 2 :]}" if later else clause


def _spot(clause: str, now: datetime) -> Spot | None:
    if not _MAY_BE.search(fold(clause)):
        return None
    if apart := _hour_apart(clause, now):
        return apart
    found = lookup.find(clause, now)
    if found:
        phrase = clause[found.start : found.end]
        if _is_too_far(phrase, _day(found.value), now) or _is_just_gone(phrase, found.value, now):
            return None
        if dated := _with_date(clause, found.start, found.end, now):
            return dated
        more = _SURPLUS.search(fold(clause), found.start, found.end)
        end = more.start() if more else found.end
        return _widened(clause, found.start, end, found.value)
    if part := _part_of_today(clause, now):
        return part
    alone = [one for one in _ALONE.finditer(fold(clause)) if not lookup.is_tom(clause, one.start())]
    if len(alone) != 1:
        return None
    phrase = alone[0][0].strip()
    value = lookup.read(_DOT.sub("/", phrase), now)
    day = value.date() if isinstance(value, datetime) else value
    if value is None or day is None or day < now.date() or (day - now.date()).days > 180:
        return None
    return _widened(clause, alone[0].start(), alone[0].end(), value)


def _part_of_today(clause: str, now: datetime) -> Spot | None:
    """下午再打: a part of today that is ahead, where no day is named."""
    part = _TODAY_LATER.search(fold(clause))
    if part is None or not when.names_part_ahead(part[0], now):
        return None
    return Spot(now.date(), part.start(), part.end(), is_deadline=False)


def _hour_apart(clause: str, now: datetime) -> Spot | None:
    """3/25去驗收新機，下午一點半: the hour at the end belongs to the day before it."""
    hour = _HOUR_LAST.search(fold(clause))
    day = _spot(clause[: hour.start()], now) if hour else None
    if hour is None or day is None or day.has_hour:
        return None
    said = f"{day.value:%Y-%m-%d} {clause[slice(*hour.span('hour'))]}"
    value = lookup.read(said, now)
    return replace(day, value=value) if isinstance(value, datetime) else None


def _with_date(clause: str, start: int, end: int, now: datetime) -> Spot | None:
    """3/22 下午两点: the date that stands right before an hour belongs to it."""
    date_before = _DATE_LAST.search(fold(clause[:start]))
    value = lookup.read(clause[date_before.start(1) : end], now) if date_before else None
    return _widened(clause, date_before.start(1), end, value) if date_before and value else None


def _is_just_gone(phrase: str, value: date | datetime, now: datetime) -> bool:
    """9/3, said on the 10th of March, is no day of September."""
    if not _NUMERIC.match(phrase) or (_day(value) - now.date()).days < _SEASON:
        return False
    gone = when.happened(_SWAP.sub(r"\2/\1", phrase), now) or when.happened(phrase, now)
    return gone is not None and (now - gone.at).days < _SEASON // 2


def is_moved(clause: str) -> bool:
    """Whether it is moved to another day, which is ahead."""
    return _MOVED_TO.search(fold(clause)) is not None


def is_gone(phrase: str, day: date, now: datetime) -> bool:
    """Whether 2 March, said on the 10th, would be a day of next year."""
    return _is_too_far(phrase, day, now)


def _is_too_far(phrase: str, day: date, now: datetime) -> bool:
    """3月5日, said on the 10th, is no day of next year; 明年 is no day at all."""
    is_year = _YEAR_ALONE.search(fold(phrase)) is not None and not _IN_YEAR.search(fold(phrase))
    is_named = _NAMES_YEAR.search(fold(phrase)) is not None
    return is_year or (not is_named and (day - now.date()).days > _NEXT_YEAR)


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _widened(clause: str, start: int, end: int, value: date | datetime) -> Spot | None:
    folded = fold(clause)
    if _NO_DAY.search(folded[: start + folded.startswith("到", start)]):
        return None
    if folded.startswith("by ", start) and _GO_BY.search(folded[:start]):
        start += len("by ")  # pop by Sat
        return Spot(value, start, end, is_deadline=False)
    if _MOVED.match(folded, max(0, start - 1)):
        start += 1  # 改到5月12日: 改到 says what became of it
    if of_verb := _OF_VERB.match(folded, start):
        start = of_verb.end()
    while before := _BEFORE.search(folded[:start]):
        if before.start() == start or _OF_VERB.match(folded, before.start()):
            break
        start = before.start()
    while after := _AFTER.match(folded, end):
        if after[0].strip() == ")" and not folded[start:end].startswith("("):
            break
        end = after.end()
    return Spot(value, start, end, _DEADLINE.search(folded[start:end]) is not None)


def without(text: str, start: int, end: int) -> str:
    """The text without the words of a day, and without what only joined them to it."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    is_han = before[-1:] > "\u2e80" or after[:1] > "\u2e80"
    joined = f"{before}{'' if is_han and before and after else ' '}{after}".strip()
    return re.sub(r"\s+([,.;])", r"\1", joined).strip(" \t\n,;，；、-–—")
