"""What somebody asks of colleagues' leave: "is Lee off this week?", 小王这周在吗, "who covers for
Lee?", 明天谁请假. Pure: whether that is a colleague's name, only the names decide.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.rules import agenda, data, dates
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import HAN, fold, word

_LONGEST = 70  # characters
_ENDS = ENDS.replace("?", "")
_LISTED = data.load(__package__, "leave_asked.toml")
_MENTION = r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>"
_WHO = {
    "en": rf"(?P<who>{_MENTION}|@?[a-z{HAN}][\w.'-]*?(?: [a-z][\w'-]*?)??)",
    "zh": rf"(?P<who>{_MENTION}|@?[a-z][\w.'-]*?(?: [a-z][\w'-]*?)??|@?[{HAN}]{{2,4}}?)",
}
_SPACES = re.compile(rf"(?<=[{HAN}>]) +| +(?=[{HAN}])")
# What would be taken for a part of the day beside it: "in on Friday", 明天在吗.
_HERE = (
    (
        re.compile(
            r"\b(?:in|around)(?= (?:on|today|tomorrow|this|next|mon|tue|wed|thu|fri|sat|sun))", re.I
        ),
        "here",
    ),
    (re.compile("在不在"), "有没有来"),
    (re.compile("(?<!不)在(?=[吗么嘛呢?公办岗班单])"), "来"),
)
_NOT_ONE = re.compile(
    "(?:i|me|you|we|us|it|they|he|she|him|her|them|that|this|there|any\\w*|some\\w*|every\\w*|who.*|what.*|when.*"
    "|(?:the|a|an|my|our|your|his|her|their|this|that|any|some|every|am|are|is|do) .*"
    "|.?我们?|.?你们?|您|[他她它]们?|大家|团队|谁|有人|有谁|哪.*|公司|同事们?|客户|对方|自己|本人|还.*|剩.*|.*代理人?|.*[几假期].*)",
    re.I,
)


class Of(StrEnum):
    ONE = "one"  # a colleague
    ALL = "all"  # anybody
    OWN_COVER = "own_cover"  # for whom one stands in oneself
    MISSED = "missed"  # what happened on one's own leave


@dataclass(frozen=True)
class Asked:
    """`who`: as typed, of a colleague. `days`: the first and the last, () where none are named.
    `is_surely`: of leave, whatever else the name may be of."""

    of: Of
    who: str = ""
    days: tuple[date, ...] = ()
    is_surely: bool = False


def read(typed: str, now: datetime) -> Asked | None:
    """`now` is in the person's zone."""
    said = fold(typed).strip()
    if len(said) > _LONGEST or "\n" in said:
        return None
    for here, plainly in _HERE:
        said = here.sub(plainly, said)
    named, rest = agenda.days_in(said, now)
    days = _days(named, now)
    rest = _SPACES.sub("", " ".join(rest.split())).strip(_ENDS).replace(" ?", "?")
    if days is None or not rest:
        return None
    for of, patterns in _WITHOUT_NAME.items():
        if any(one.fullmatch(rest) for one in patterns):
            return Asked(of, days=days)
    who = next(filter(None, (_who_in(one, rest) for one in _OF_ONE)), "")
    if not who:
        return None
    is_surely = _SURELY.search(rest) is not None
    return Asked(Of.ONE, as_typed(who, typed), days, is_surely)


def as_typed(who: str, typed: str) -> str:
    """A name as it was typed, not in simplified characters."""
    folded = fold(typed)
    at = folded.find(who) if len(folded) == len(typed) else -1
    return typed[at : at + len(who)] if at >= 0 else who


def _who_in(pattern: re.Pattern[str], rest: str) -> str:
    found = pattern.fullmatch(rest)
    return found["who"] if found and not _NOT_ONE.fullmatch(found["who"]) else ""


def _days(named: str, now: datetime) -> tuple[date, ...] | None:
    """None where they are over; the day of an hour, for leave is whole days."""
    asked = agenda.read(named, now)
    if asked is not None:
        return (asked.first, asked.last) if asked.first and asked.last else ()
    day = dates.whole(named, now)
    if not isinstance(day, datetime) or day < now:
        return None
    return day.date(), day.date()


def _compiled(kind: str) -> list[re.Pattern[str]]:
    return [
        re.compile(_filled(one, language), re.I)
        for language in ("en", "zh")
        for one in _LISTED[kind][language]
    ]


def _filled(pattern: str, language: str) -> str:
    """A pattern with what its shorthands stand for."""
    for short, kind in _SHORT.items():
        pattern = pattern.replace(short, f"(?:{_LISTED[kind][language]})")
    pattern = pattern.replace("WHO", _WHO[language])
    return rf"(?:{pattern})\??"


_SHORT = {"AWAY": "away", "HERE": "here", "FILL": "fill", "CLOSE": "close", "COVER": "covers"}
_OF_ONE = _compiled("cover") + _compiled("one")
_WITHOUT_NAME = {
    Of.OWN_COVER: _compiled("own_cover"),
    Of.MISSED: _compiled("missed"),
    Of.ALL: _compiled("anybody"),
}
_SURELY = re.compile(f"{word(_LISTED['surely']['en'])}|{_LISTED['surely']['zh']}", re.I)
