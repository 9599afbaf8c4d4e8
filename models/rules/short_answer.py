"""The shortest answers to what the bot has just said: "done", 还没, "next Tuesday", 让小王去,
推迟一小时. They name nothing, so what they are about is what was said last. Pure.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from models.rules import data, dates, deeds, moving
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import HAN, fold

LONGEST = 40  # characters
_LISTED = data.load(__package__, "short_answer.toml")
_RESULT = "完|好|过|掉|成|出去|出|毕|妥|到|上|定"
_NUMBERS = {"半": 0.5, "half an": 0.5, "half a": 0.5, "an": 1, "a": 1, "one": 1, "two": 2}
_NUMBERS |= {"three": 3, "a couple of": 2, "两": 2}
_NUMBERS |= {one: at for at, one in enumerate("一二三四五六七八九十", start=1)}
_UNITS = {"min": timedelta(minutes=1), "分": timedelta(minutes=1), "hour": timedelta(hours=1)}
_UNITS |= {"day": timedelta(days=1), "week": timedelta(weeks=1), "天": timedelta(days=1)}
_UNITS |= dict.fromkeys(("周", "星期", "礼拜"), timedelta(weeks=1))
_UNITS |= {"小时": timedelta(hours=1), "钟头": timedelta(hours=1), "刻": timedelta(minutes=15)}
_SPAN = (
    r"(?:(?P<number>\d{1,3}|half an?|a couple of|an?|one|two|three|[一二两三四五六七八九十半])"
    r" ?(?:more )?个? ?(?P<half>半)? ?(?P<unit>min|hour|day|week|分|小时|钟头|刻|天|周|星期|礼拜)"
    r"(?:ute)?s?钟?)"
)
_PLEA = re.compile("(?:please )?(?:can|could) (?:we|you|i) ")
_WHO = rf"@?(?P<who><@[uw][a-z0-9]+(?:\|[^<>]*)?>|[a-z{HAN}][a-z{HAN}.'-]*?(?: [a-z]+)??)"
_DOES = "去|来|帮忙?|负责|处理|跟进?|做|办|弄|发|接手?|送|开|打|(?<!主)管|一下"
_NOBODY = re.compile(
    r"(?:[我你您他她它]们?|客户|对方|公司|大家|别人|同事|老板|人|谁"
    r"|(?:i|you|he|she|it|we|they|that|this|them|him|her|me|us|the|a|an|customer|client|somebody"
    r"|someone|what|who|which|there|no|not|all|everyone|see|lunch|dinner)(?![a-z])"
    r"|一下|时间|.*[说等看想要再会议]).*|.{13,}|."
)


class Says(StrEnum):
    DONE = "done"
    NOT_YET = "not_yet"
    MOVED = "moved"  # to a day, to an hour, or by a length of time
    GIVEN = "given"  # somebody else is to do it
    DROPPED = "dropped"


@dataclass(frozen=True)
class ShortAnswer:
    """`deed`: of which kind of thing it is told, as models.rules.deeds has them. `who`: as typed,
    who is to do it; `is_a_name`: whatever else the words could mean, a colleague is named."""

    says: Says
    deed: str = ""
    to: date | datetime | None = None
    later: timedelta | None = None
    who: str = ""
    is_a_name: bool = False


def read(typed: str, now: datetime) -> ShortAnswer | None:
    """None for whatever says more than that. `now` is in the person's zone."""
    said = fold(typed).strip().strip(ENDS)
    is_question = typed.rstrip().endswith(("?", "？")) and not _PLEA.match(said.lower())
    if not said or len(said) > LONGEST or is_question or "\n" in said:
        return None
    lower = said.lower()
    for says in (Says.DONE, Says.NOT_YET, Says.DROPPED):
        if _PATTERNS[says].fullmatch(lower):
            return ShortAnswer(says, deeds.kind_of(lower.replace("再说", "")))
    if later := _later(lower):
        return ShortAnswer(Says.MOVED, later=later)
    if (to := _day(lower, now)) is not None:
        return ShortAnswer(Says.MOVED, to=to)
    return _given(said, now)


def _later(said: str) -> timedelta | None:
    """How much later, where no day is named."""
    found = _PATTERNS["later"].fullmatch(said)
    if found is None:
        return None
    named = next(name for name in ("", "2") if found[f"number{name}"])
    number, unit, half = (found[f"{part}{named}"] for part in ("number", "unit", "half"))
    count = float(number) if number.isdecimal() else _NUMBERS[number]
    return (count + (0.5 if half else 0)) * _UNITS[unit]


def _day(said: str, now: datetime) -> date | datetime | None:
    """The day, or the instant, that nothing but words of moving stand beside."""
    lead = _PATTERNS["lead"].match(said)
    rest = said[lead.end() :] if lead else said
    found = moving.day_first(rest, now)
    if found is None or rest[: found.start].strip() not in ("", "the"):
        return None
    is_today = rest == said and found.value == now.date()  # no other day than it is
    return found.value if not is_today and _PATTERNS["close"].fullmatch(rest, found.end) else None


def _given(said: str, now: datetime) -> ShortAnswer | None:
    for pattern in _GIVEN:
        if found := pattern.fullmatch(said):
            who = found["who"].strip()
            is_nobody = _NOBODY.fullmatch(who.lower()) or dates.find(who, now)
            is_surely = bool(found.groupdict().get("surely")) or who[:1] in "<@"
            is_a_name = is_surely or (not who[:1].islower() and who.isascii())
            return None if is_nobody else ShortAnswer(Says.GIVEN, who=who, is_a_name=is_a_name)
    return None


def _pattern(kind: str) -> str:
    lists = _LISTED[kind]
    parts = [*lists["en"], *lists["zh"]]
    return "|".join(f"(?:{_filled(one, 'en' if one in lists['en'] else 'zh')})" for one in parts)


def _filled(pattern: str, language: str) -> str:
    """A pattern with what its shorthands stand for."""
    lead, tail = _LISTED["lead"], _LISTED["tail"]
    is_english = language == "en"
    shorthands = {
        "LEAD": rf"(?:(?:{lead['en']})[\s,]+)*" if is_english else f"(?:{lead['zh']})*",
        "TAIL": rf"(?:[\s,]+(?:{tail['en']}))*",
        "DEED": f"(?:{deeds.one_of(language)})",
        "RESULT": f"(?:{_RESULT})",
        "WHO": _WHO,
        "DOES": f"(?:{_DOES})",
        "SPAN": _SPAN
        if is_english
        else _SPAN.replace("<number>", "<number2>")
        .replace("<unit>", "<unit2>")
        .replace("<half>", "<half2>"),
    }
    for short, long in shorthands.items():
        pattern = pattern.replace(short, long)
    return pattern


_PATTERNS = {one: re.compile(_pattern(one)) for one in ("done", "not_yet", "dropped", "later")} | {
    "lead": re.compile(
        rf"(?:(?:(?:{_LISTED['moved_lead']['en']})[\s,]+)*"
        rf"(?:{_filled(_LISTED['moved_lead']['zh'], 'zh')})*"
        rf"(?:{moving.MOVED}|[到至]|[留放等]到?|[改挪推](?=\d))?)"
    ),
    "close": re.compile(
        f"(?: ?(?:instead|please|pls|then|ok|thanks|latest))*(?:之?前)?"
        f"{_filled(_LISTED['moved_close']['zh'], 'zh')}"
    ),
}
_GIVEN = [
    re.compile(_filled(one, language), re.I)
    for language in ("en", "zh")
    for one in _LISTED["given"][language]
]
