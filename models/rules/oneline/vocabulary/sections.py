"""A typed line cut at its markers: "todo:", 下次：, "feedback:" …

A marker needs a colon, in ASCII or full width, at the start of a clause or after the customer's
name; a Chinese one, or one inside the to-dos, may follow a space: "… 反馈：…". Without a colon only
these, at the start of a clause: "todo " and 待办 before a space or a day; "next contact", "next
call", "follow up" and 下次 before a date and nothing else; "client said", 客户说, 李总说 and a
quotation, which last to the end of the sentence; and 待办 between spaces, or "todo" in Chinese.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import (
    HAN,
    HONORIFIC,
    SURNAME,
    fold,
    part_at_slashes,
    word,
)

Kind = Literal["said", "todo", "todos", "owner", "next", "feedback", "quote", "issue"]

_VISIT = "call|meeting|mtg|visit|contact|touch(?: ?point)?|follow[- ]?up|check[- ]?in|demo"
_NEXT = rf"(?:next|nxt) (?:{_VISIT})(?: date)?|follow[- ]?up(?: on| date)?|f/u"
_NEXT_HAN = (
    "下一?[次回](?:再?的?(?:跟进|联系|联络|拜访|见面|沟通|回访|电话|会议|接触|开会|会面|碰面|碰头"
    "|上门|视频|[见聊碰谈约]))?(?:时间|日期)?"
)
# "next Friday" is a day itself, also with its hour, and stays whole; "next 5/13" is not.
_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b"
_OF_A_WEEK = rf"(?!{_WEEKDAY}|weeks?\b)"
_DAY = rf"(?:\d{{1,2}}[/.]\d|\d{{1,2}}(?:st|nd|rd|th)? ?[a-z]{{3}}|{_OF_A_WEEK}[a-z]{{3,9}} \d)"
_DAY_HAN = "[下本这]?(?:周|星期|礼拜)|[今明后]天|月底"
_CLIENT = r"(?:the )?(?:client|customer|buyer)"
_SAY = "说|表示|反馈|觉得|认为|提到|要求"
_PEOPLE = rf"(?:{SURNAME}[{HAN}]{{0,2}}{HONORIFIC}|[小老]{SURNAME}|[他她])"
_MARKERS: dict[Kind, str] = {
    "todos": word("to-?\\s?do(?:s|'s)|actions|tasks|action items"),
    "todo": word(
        r"to-?\s?do|(?:my |our )?actions?(?: items?| points?| on (?:us|me))?|task|next steps?"
        r"|a/?p|on (?:us|me)|follow[- ]?ups|f/?[ -]?ups?|to be done|pending (?:from|on|with)"
        r" (?:us|me|our side)"
    )
    + "|[待代]办(?:事项)?|行动(?:项|计划)|下一?步(?:计划|行动|工作|安排)?|跟进计划"
    "|后续(?:动作|行动|事项|跟进)?"
    "|(?:需要?)?跟进(?:事项)?|任务|我方待办|要做的?|我(?=:\\s?1[)、.])",
    "owner": word("owner|assignee|responsible") + "|负责人|责任人",
    "next": word(f"{_NEXT}|next|nxt") + f"|{_NEXT_HAN}|(?:跟进|回访)时间",
    "feedback": word(rf"(?:{_CLIENT}(?:'s)? |their |his |her )?feedback|fb|{_CLIENT} sa(?:id|ys)")
    + "|"
    + word("concerns?|objections?|pain points?")
    + f"|(?:客户|对方)?的?(?:[反回]馈|顾虑|异议|痛点)|(?:客户|对方)(?:{_SAY})",
    "quote": word(r"[a-z]{1,20} sa(?:id|ys)") + f"|{_PEOPLE}(?:{_SAY})",
    "issue": word(
        r"(?:(?:urgent|critical|emergency|rush|complex|open|new|customer|client) )*"
        r"(?:issue|problem)s?"
    )
    + r"(?: \((?:urgent|complex)\))?"
    "|(?:很?紧急|加急|很?急|十万火急|复杂|客户|待解决|存在|反[映应])*的?问题",
    "said": word("notes|discussed|content|said|summary") + "|(?:核心)?(?:沟通|拜访)?内容|纪要",
}
_COLON = r"[*_~]{0,3}(?:| (?!:[a-z0-9_+-]{1,40}:)):(?!//)(?(bold)[*_~]{0,3})"  # no emoji's
_WITHOUT_COLON: dict[Kind, str] = {
    "todo": rf"{word('to-?do')}(?=\s|\d[.、)])|{word('to ?do')}(?= [-–—] )|todo(?=[{HAN}])"
    rf"|待办(?= |\d|{_DAY_HAN})",
    "next": rf"{word(_NEXT)}|{word('next|nxt')}(?= {_DAY})|{_NEXT_HAN}"
    rf"|(?=\b(?:next|nxt) {_WEEKDAY} (?:at )?\d)",
    "quote": f'(?:{word(r"[a-z]{1,20} sa(?:id|ys)")}|{_PEOPLE}(?:{_SAY}))(?=,? ?["“「])',
    "feedback": f"{word(rf'{_CLIENT} sa(?:id|ys)')}|(?:客户|对方)(?:说|表示|反馈|觉得|认为)",
}
_MARKER = re.compile(
    "(?P<bold>[*_~]{1,3})?(?:"
    + "|".join(f"(?P<{kind}>(?:{pattern}){_COLON})" for kind, pattern in _MARKERS.items())
    + "|"
    + "|".join(f"(?P<{kind}_bare>{pattern})" for kind, pattern in _WITHOUT_COLON.items())
    + ")",
    re.I,
)
_CLAUSE_START = re.compile(r"(?:^|[.;,!?。\n、(:]|(?:^|\s)[-–—•*/|])\s*$")
# What follows is a word of a sentence: "fix the issue: …", "ask for feedback: …".
_SPEAKS_OF = re.compile(
    word(
        "the|an?|this|that|our|their|his|her|my|your|to|of|for|on|with|and|or|about|no|any|what's"
        "|fix|solve|check|collect|ask|get|share|gather|give|send|is|are|main|biggest|only"
    )
    + r"\s*$",
    re.I,
)
_DAY_AFTER = re.compile(rf"\s*(?:{_DAY}|\d{{1,2}}[月日号]|{_DAY_HAN})", re.I)
_HAN_BEFORE = re.compile(rf"[{HAN}]\s+$")
_HAN_AFTER = re.compile(f"[{HAN}]")
_SPACE_BEFORE = re.compile(r"\S\s+$")
_LAST_CLAUSE = re.compile(r"[^.;,!?。\n、:]*$")
_SENTENCE_END = re.compile(r"[。;\n]|[.!?](?=\s|$)")
_STOP = re.compile(
    r"(?<!\d)(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bmrs)[.!](?=\s)|[。!]|(?<=\d)\.(?=\s+[a-z]{2})", re.I
)
_CLAUSE_END = re.compile(r"[,;。\n]|[.!?](?=\s|$)|$")
_STOPS = " \t\r\n.,;，；。"
_QUOTED = re.compile(r"""[ ,:]*(?:"[^"\n]*"|“[^”\n]*”|「[^」\n]*」)[.!?。]*""")
_CLOSE = 60  # characters before and after a marker that are looked at


@dataclass(frozen=True)
class Section:
    """What follows a marker, and the marker as it was typed."""

    kind: Kind
    marker: str
    text: str


Check = Callable[[str], bool]


def split(text: str, is_customer: Check, is_day: Check) -> list[Section]:
    """The sections in order, the first one without a marker.

    `is_customer` says whether the words before a marker are the customer's name, `is_day` whether
    those after it are a date and nothing else.
    """
    folded = fold(part_at_slashes(text))
    sections: list[Section] = []
    kind: Kind = "said"
    marker, start = "", 0
    for match in _MARKER.finditer(folded):
        found, is_bare = _kind(match)
        if match.start() < start:
            continue
        is_marker = _is_marker(match, found, is_bare, is_customer, is_day)
        if not (is_marker or _is_apart(match, kind) or _is_next_step(match, kind)):
            continue
        until_sentence_end = found == "quote" or (found == "feedback" and is_bare)
        if until_sentence_end and kind != "said":
            continue
        if found == kind == "next" and not folded[start : match.start()].strip():
            continue  # "next: next Tuesday 10am" says it twice
        sections.append(Section(kind, marker, text[start : match.start()]))
        kind, marker, start = found, text[match.start() : match.end()], match.end()
        if until_sentence_end:
            # Who said it stays with a quotation; the client alone is what feedback means.
            shown = match.start() if found == "quote" else start
            end = _end_of_saying(folded, start)
            sections.append(Section("feedback", marker, text[shown:end]))
            kind, marker, start = "said", "", end
    return [*sections, Section(kind, marker, text[start:])]


def _end_of_saying(folded: str, start: int) -> int:
    """After the closing quotation mark, or else the sentence."""
    quoted = _QUOTED.match(folded, start)
    stop = quoted or _SENTENCE_END.search(folded, start)
    return stop.end() if stop else len(folded)


def clause(text: str) -> str:
    """Up to the end of the first clause."""
    end = _CLAUSE_END.search(fold(text))
    return text[: end.end()] if end else text


def sentence(text: str) -> str:
    """Up to the end of the first sentence."""
    end = _SENTENCE_END.search(fold(text))
    return text[: end.end()] if end else text


def sentence_ends(text: str) -> list[int]:
    """Where the sentences end that others follow; a line break ends an item of a list, and no
    sentence."""
    ends = (end.end() for end in _STOP.finditer(fold(text)))
    return [end for end in ends if re.search(r"\w", text[end:])]


def last_clause(text: str) -> int:
    """Where the last clause starts."""
    close = text[-_CLOSE:].rstrip(_STOPS)
    breaks = list(_CLAUSE_END.finditer(fold(close), 0, len(close)))
    stops = [match.end() for match in breaks if match.end() < len(close)]
    return (
        max(0, len(text) - _CLOSE) + stops[-1]
        if stops
        else (0 if len(text) < _CLOSE else len(text))
    )


def _kind(match: re.Match[str]) -> tuple[Kind, bool]:
    name = match.lastgroup or "said"
    kind = next(kind for kind in _MARKERS if name.removesuffix("_bare") == kind)
    return kind, name.endswith("_bare")


def _is_marker(
    match: re.Match[str], kind: Kind, is_bare: bool, is_customer: Check, is_day: Check
) -> bool:
    before = match.string[max(0, match.start() - _CLOSE) : match.start()]
    starts_clause = _CLAUSE_START.search(before if match.start() <= _CLOSE else f"x{before}")
    if kind == "next" and (is_bare or not starts_clause):
        after = clause(match.string[match.end() : match.end() + _CLOSE])
        return bool(starts_clause or not is_bare) and is_day(after)
    if starts_clause or (not is_bare and kind in ("todo", "todos", "owner")):
        return True
    last = _LAST_CLAUSE.search(before)
    return not is_bare and last is not None and is_customer(last[0])


def _is_apart(match: re.Match[str], inside: Kind) -> bool:
    """Whether only a space parts a marker from what is before it: "… 反馈：…", "… 待办 …"."""
    before = match.string[max(0, match.start() - _CLOSE) : match.start()]
    if not _SPACE_BEFORE.search(before):
        return False
    kind, is_bare = _kind(match)
    is_han = "\u4e00" <= match[0].strip("*_~")[:1] <= "\u9fff"
    if is_bare:
        follows_space = match.string[match.end() : match.end() + 1] == " "
        is_joined = not is_han and _HAN_AFTER.match(match.string, match.end())
        in_han = is_han or _HAN_BEFORE.search(before) is not None
        return kind == "todo" and bool(is_joined or (follows_space and in_han))
    if kind not in ("next", "feedback", "issue"):
        return False
    return is_han or (inside in ("todo", "todos") and not _SPEAKS_OF.search(before))


def _is_next_step(match: re.Match[str], inside: Kind) -> bool:
    """下次5月15日带方案过去 after the to-dos is none of them."""
    kind, is_bare = _kind(match)
    if not (kind == "next" and is_bare and inside in ("todo", "todos")):
        return False
    before = match.string[max(0, match.start() - _CLOSE) : match.start()]
    starts = _CLAUSE_START.search(before) or _SPACE_BEFORE.search(before)
    return bool(starts and _DAY_AFTER.match(match.string, match.end()))
