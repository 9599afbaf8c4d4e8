"""A chat that was pasted, as LINE, WeChat and WhatsApp copy it: who says what is told by the names
before it, and the clock times there are when it was written, not when one meets.

    上午10:12 吳小姐 週五前可以嗎？      [10:12, 01/12/2026] Jim: can you do Friday?
    kevin 10:21
    能不能再便宜点
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from models.rules import lazy_re as re
from models.rules.oneline.line import Evidence, ParsedLine
from models.rules.oneline.todos.tasks import LineTodo
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.words import HAN, fold

SHORT = 5  # characters
FEWEST = 2  # turns: one line that begins with an hour is no chat
_CLOCK = (
    r"(?P<clock>(?:[上下]午|晚上|早上|中午)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?)"
)
_DATE = r"(?:\d{1,4}[/.月-]\d{1,2}(?:[/.日-]\d{0,4})?)"
_NAME = r"(?P<who>@?[^\s:：\[\]\d][^\n:：\[\]]{0,28}?)"
_BEFORE = re.compile(  # on one line: the clock, the name, the words
    rf"(?:\[?(?:{_DATE},?\s*)?{_CLOCK}(?:,?\s*{_DATE})?\]?)\s*(?:[-–]\s*)?"
    rf"(?:{_NAME}(?:[:：]\s*|\t)|[\t ]*(?P<name>\S{{1,16}})[\t ]+)(?P<words>.+)",
    re.I,
)
_ABOVE = re.compile(rf"{_NAME}\s*[,，]?\s+(?:{_DATE}\s*)?{_CLOCK}\s*$", re.I)
_NODS = re.compile(  # before what is promised: "ok, I'll …", 好的，
    r"(?:\s*(?:ok(?:ay)?|sure|yes|yep|no problem|will do|great|thanks?|可以|好的?|行|没问题|沒問題"
    r"|收到|嗯|謝謝|谢谢|感恩)(?:[!！.。~～,，;；\s]+|(?=我)))+",
    re.I,
)
_OF_THAT = re.compile(r"\b(?:it|them|that|those|this|one)\W*$", re.I)
_MEETS = re.compile(
    r"\b(?:see (?:you|u)|meet|visit|come (?:by|over)|call|zoom|lunch|dinner)\b"
    "|见|見|碰|拜访|拜訪|过来|過來|开会|開會|当面|當面|电话|電話|视频|視訊",
    re.I,
)


@dataclass(frozen=True)
class Turn:
    who: str
    clock: str
    words: str
    is_marked: bool = True  # as a speaker, by a colon or a line of its own


def turns(text: str, teammates: Sequence[str]) -> tuple[str, list[Turn]] | None:
    """What stands before the chat, and who said what in it; None for any other text, as of what was
    done at which hour of a day: one of us speaks in it, or somebody marked as a speaker twice."""
    opening: list[str] = []
    found: list[Turn] = []
    lines = [line for one in text.splitlines() if (line := one.strip())]
    if len(lines) < FEWEST:  # as most of what is typed
        return None
    for line in lines:
        if turn := _turn(line):
            found.append(turn)
        elif found:
            last = found[-1]
            found[-1] = replace(last, words=f"{last.words}\n{line}".strip())
        else:
            opening.append(line)
    told = [one for one in found if one.words]
    names = [one.who for one in told]
    is_told_by_us = any(_is_ours(name, teammates) for name in names)
    speaks_twice = all(one.is_marked for one in told) and len({*names}) < len(names)
    if len(told) < FEWEST or not (is_told_by_us or speaks_twice):
        return None
    return _without_firm("\n".join(opening), told)


def _turn(line: str) -> Turn | None:
    if one := _BEFORE.fullmatch(line):
        who = one["who"] or one["name"]
        return Turn(who.strip(), one["clock"], one["words"], is_marked=bool(one["who"]))
    above = _ABOVE.fullmatch(line)
    return Turn(above["who"].strip(), above["clock"], "") if above else None


def _without_firm(opening: str, told: list[Turn]) -> tuple[str, list[Turn]]:
    """Whose firm stands before their name once, is called by the name alone: 南山创想 kevin."""
    names = {one.who for one in told}
    for at, one in enumerate(told):
        firm, _, name = one.who.rpartition(" ")
        if firm and name in names:
            told[at] = replace(one, who=name)
            opening = f"{opening}\n{firm}".strip()
    return opening, told


def read(
    opening: str,
    said: Sequence[Turn],
    teammates: Sequence[str],
    now: datetime,
    read_line: Callable[[str], ParsedLine],
) -> ParsedLine:
    """What each said, read by itself with `read_line`; what is theirs is no promise of ours."""
    whole = read_line(opening) if opening else ParsedLine()
    ours = [one for one in said if _is_ours(one.who, teammates)]
    theirs = [one for one in said if one not in ours]
    heard = [read_line(f"{one.who}{_says(one.words)}{one.words}") for one in theirs]
    told = [read_line(_first_person(_NODS.sub("", one.words, count=1))) for one in ours]
    asked = list(dict.fromkeys(_asked(theirs, heard)))
    todos = tuple(_with_what(todo, asked) for one in told for todo in _promised(one))
    meeting = next((one for one in _met(said, [*ours, *theirs], [*told, *heard])), ParsedLine())
    people = dict.fromkeys((one.who, "") for one in theirs)
    return replace(
        whole,
        method=whole.method or "message",
        theirs=whole.theirs or tuple(people),
        content="\n".join(filter(None, (opening, *map(_as_said, said)))),
        feedback="\n".join(filter(None, (one.feedback for one in heard))),
        todos=todos,
        occurred_at=whole.occurred_at or _at(said[0].clock, now),
        next_contact=meeting.next_contact,
        next_starts=meeting.next_starts,
        next_place=meeting.next_place,
        urgency=next((one.urgency for one in heard if one.urgency), "complex") if asked else None,
        question="\n".join(asked),
        satisfaction=next((one.satisfaction for one in heard if one.satisfaction), None),
        evidence=tuple(_evidence(todos, asked)),
    )


def _is_ours(who: str, teammates: Sequence[str]) -> bool:
    name = fold(who).lower()
    return any(name == fold(one).lower() or name in fold(one).lower().split() for one in teammates)


def _says(words: str) -> str:
    return "说" if re.search(f"[{HAN}]", words) else " said "


def _first_person(words: str) -> str:
    """As its author tells it of themselves."""
    is_said = re.match("我|i\\b|we\\b|i['’]ll\\b|we['’]ll\\b", words, re.I)
    if is_said:
        return words
    if re.search(f"[{HAN}]", words):
        return f"我{words}"
    return f"I {words}" if words.lower().startswith("will ") else f"I'll {words}"


def _promised(told: ParsedLine) -> Iterator[LineTodo]:
    """To-dos; so is what one will do on a day, unless it is to meet."""
    yield from told.todos
    if told.next_contact and not told.todos and not _MEETS.search(told.content or ""):
        for one in told.evidence:
            if one.field == "next" and not _MEETS.search(one.words):
                yield LineTodo(one.words, told.next_contact, None, told.next_starts)


def _with_what(todo: LineTodo, asked: Sequence[str]) -> LineTodo:
    """寄給您 says nothing to who reads it days later: with what was asked for."""
    if not asked or not (len(todo.text) <= SHORT or _OF_THAT.search(todo.text)):
        return todo
    is_han = re.search(f"[{HAN}]", todo.text) is not None
    what = asked[0].split("\n")[0]
    return replace(todo, text=f"{todo.text}（{what}）" if is_han else f"{todo.text} ({what})")


def _as_said(turn: Turn) -> str:
    colon = "：" if re.search(f"[{HAN}]", turn.who + turn.words) else ": "
    return f"{turn.who}{colon}{turn.words}"


def _asked(theirs: Sequence[Turn], heard: Sequence[ParsedLine]) -> Iterator[str]:
    """What the customer wants to know: what was read as such, or ends in a question mark."""
    for turn, one in zip(theirs, heard, strict=True):
        if one.question:
            yield one.question
        elif re.search(r"[?？吗嗎]\s*$", turn.words):
            yield turn.words


def _met(
    said: Sequence[Turn], order: Sequence[Turn], read_: Sequence[ParsedLine]
) -> Iterator[ParsedLine]:
    """Those that plan a meeting, the last said first."""
    by_turn = {id(turn): one for turn, one in zip(order, read_, strict=True)}
    for turn in reversed(said):
        one = by_turn[id(turn)]
        if one.next_contact and _MEETS.search(turn.words):
            yield one


def _at(clock: str, now: datetime) -> datetime | None:
    """When the first of it was written, today or else yesterday."""
    value = lookup.read(clock, now.replace(hour=0, minute=0))
    if not isinstance(value, datetime):
        return None
    at = now.replace(hour=value.hour, minute=value.minute, second=0, microsecond=0)
    return at if at <= now else at - timedelta(days=1)


def _evidence(todos: Sequence[LineTodo], asked: Sequence[str]) -> Iterator[Evidence]:
    for todo in todos:
        yield Evidence("todo", todo.text)
    for one in asked:
        yield Evidence("issue", one)
