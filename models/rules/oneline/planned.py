"""A next contact that is said among other words: "mtg moved to 20 May 2pm", 下周三再联系.

Only where it is certain: a contact with this customer, on one day that is ahead. The words stay in
the content.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice

from models.rules import dates
from models.rules.oneline import when
from models.rules.oneline.words import KNOWN, fold, mask_known, word

_LONGEST = 120  # characters of a clause that is looked at
_MOST_CLAUSES = 100
_MOST_PLANS = 10
_CLAUSE = re.compile(r"(?:[^,;:。\n.!?]|[.:](?=\S)|(?<=\d),(?=\d))+")
_MEETING = (
    "(?:(?:our|the|my|an?|intro|next|follow-?up|demo|kick-?off|review|zoom|teams|phone|video"
    "|on-?site|first|second) )*"
    "(?:mtg|meeting|call|visit|demo|lunch|dinner|coffee|appointment|session|zoom|kick-?off)"
)
_SET = re.compile(
    rf"\s*(?:{KNOWN}+\s+)?{_MEETING}(?: (?:with |w/? ?|at |@ ?)?{KNOWN}+)?"
    r"(?: (?:is|was|has been|got))?(?: now)?"
    r" (?:postponed|moved|re-?scheduled|pushed|delayed|booked|scheduled|set|fixed|arranged|planned)"
    r"(?: back| forward| out)?(?: to| for| on)? (?P<day>.+)",
    re.I,
)
_SET_HAN = re.compile(
    rf"\s*(?:[和跟与](?:他们?|她们?|对方|客户|{KNOWN}+))?(?:{KNOWN}+\s*)?"
    rf"(?:(?:线上|视频|电话)?(?:会议|会|拜访|见面|电话|面谈|演示)\s*)?(?:{KNOWN}+\s*)?"
    r"(?:改[约期]?[到在至成]|改约|推迟到|延[期后]?到|提前到|约[了好在定]|定[在于])[在到]?(?P<day>.+)"
)
# What may follow the day of a contact; "约了周五发货" is none.
_AFTER_DAY = re.compile(
    rf"\s*(?:$|{word('with|via|at|in')}|w/?\s|@|再[见谈聊次访]|见|谈|聊|面谈|会面|碰|拜访|开会|通话|打?电话|视频|演示"
    r"|[在到去来])",
    re.I,
)
_NEXT = re.compile(r"(?:^|\s)下次[约就在]?(?P<day>.+)")
# 下次周三的会, 下次5月20日发货
_NOT_IT = re.compile(
    rf"\s*(?:的|[之以]?前|或|还是|{word('or')}|[交发到出送退补]货|付款|开票|结算|到期|交付|上线|签收)",
    re.I,
)
_AGAIN = re.compile(
    r"\s*(?P<day>.{2,20}?)再(?:联系|联络|打|打电话|聊|聊聊|谈|约|拜访|沟通|跟进|致电|见|见面|碰|回访)(?:一下|[吧过去了])*\s*"
)
_AGAIN_ENGLISH = re.compile(
    r"\s*(?:(?:we|i)(?:'ll| will)? |will |let's )?"
    r"(?:(?:call|try|talk|speak|meet)(?: (?:him|her|them))?(?: back| again)|follow up"
    r"|check in|touch base|reconnect|catch up)(?: with (?:him|her|them))?(?: on)? (?P<day>.+)",
    re.I,
)
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
# One day, and not the last one of a month or a year.
_ONE_DAY = re.compile(
    r"\d[日号]|[周期拜][一二三四五六日天\d]|[明后]天|明早|明晚|[天周年]后|个月后|\d[/.-]\d"
    rf"|{word(r'tom|tomorrow|tmrw?|tmw|(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?')}"
    + "|"
    + word(r"in \w+ (?:days?|weeks?|wks?|months?)")
    + rf"|\d(?:st|nd|rd|th)?\s?(?:of )?{_MONTH}|{_MONTH}[a-z]* \d{{1,2}}\b",
    re.I,
)


@dataclass(frozen=True)
class Planned:
    day: date
    starts: time | None


def read(text: str, known: str, now: datetime) -> Planned | None:
    """The one contact that a text says is planned; None if it names two. `known` is the customer's
    name, "" if nobody knows it."""
    folded = mask_known(fold(text), known)
    clauses = (match[0] for match in _CLAUSE.finditer(folded))
    plans = filter(None, (_plan(clause, now) for clause in islice(clauses, _MOST_CLAUSES)))
    found = set(islice(plans, _MOST_PLANS))
    return found.pop() if len(found) == 1 else None


def _plan(clause: str, now: datetime) -> Planned | None:
    if len(clause) > _LONGEST:
        return None
    for phrase in _days(clause, now):
        value = dates.read(phrase, now) if _ONE_DAY.search(phrase) else None
        day = value.date() if isinstance(value, datetime) else value
        if day and day >= now.date():
            return Planned(day, when.starts_at(value, now))
    return None


def _days(clause: str, now: datetime) -> Iterator[str]:
    again = _AGAIN.fullmatch(clause) or _AGAIN_ENGLISH.fullmatch(clause)
    if again:
        yield again["day"]
    is_set = _SET.match(clause) or _SET_HAN.match(clause)
    said = is_set or _NEXT.search(clause)
    if said is None:
        return
    tail = said["day"].strip()
    yield tail
    found = dates.find(tail, now)
    if found and not found.start:
        goes_on = (
            _AFTER_DAY.match(tail, found.end) if is_set else not _NOT_IT.match(tail, found.end)
        )
        if goes_on:
            yield tail[: found.end]
