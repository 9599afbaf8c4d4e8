"""A chat that was pasted, read turn by turn: what the customer asks is open unless we answer it
there; what we promise is told with what it answers. Every word is the chat's own."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from models.rules import lazy_re as re
from models.rules.oneline.fields import either_day
from models.rules.oneline.line import AskedDay, Evidence, ParsedLine
from models.rules.oneline.pasted import Turn, is_ours
from models.rules.oneline.todos.tasks import LineTodo
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.words import HAN, fold

SHORT = 5  # characters
_NODS = re.compile(  # before what is promised or asked: "ok, I'll …", 好的，
    r"\s*(?:(?:ok(?:ay)?|sure|yes|yep|yup|no problem|will do|great|thanks?(?: you)?|thx|cheers"
    r"|hi|hello|(?:good )?morning|可以|好[的喔哦啊]?|行|没问题|嗯+|收到|谢谢|感恩|了解|早安?"
    r"|[您你]好|太好了|辛苦了?|麻烦[您你]?了?|另外|对了)(?:[!！.。~～,，;；\s]+|(?=我)|$))+",
    re.I,
)
_OF_THAT = re.compile(r"\b(?:it|them|that|those|this|one)\W*$", re.I)
_ASKS = re.compile(r"[?？吗]\s*$")
# No answer yet: 我问一下主管, "let me check".
_PUTS_OFF = re.compile(
    "[问查](?:一?下|问|看)|确认(?:一?下|后)|(?:再|稍后|晚点|回头|明天)[^,;。]{0,4}(?:回复|回覆|答复|告诉|跟[您你]说)"
    "|回[复覆][您你]|不(?:清楚|知道|确定)|我看看|等我"
    r"|\b(?:let me (?:check|ask|see)|i(?:'ll| will) (?:check|ask|find out|get back|come back|see)"
    r"|get back to you|not sure|don't know|looking into|look into)\b",
    re.I,
)
# What one is at once going to do about it, on no day: 我請會計改.
_AT_ONCE = re.compile(
    "我们?(?:这就|马上|立刻|等下|等会儿?|现在|会|来|再|去)*(?P<what>(?:请|叫|让|找|改|发|寄|传|查|补|处理|安排|联系|通知|准备|更新"
    "|重[新发做传]|催|加)[^,;。?？]{2,20})$"
)
_MEETS = re.compile(
    r"\b(?:see (?:you|u)|meet|visit|come (?:by|over)|call|zoom|lunch|dinner)\b"
    "|见|碰|拜访|过来|开会|当面|电话|视频|视讯|再约",
    re.I,
)


@dataclass(frozen=True)
class _Heard:
    """A turn, and what it says by itself."""

    turn: Turn
    line: ParsedLine
    is_ours: bool


def read(
    opening: str,
    said: Sequence[Turn],
    teammates: Sequence[str],
    now: datetime,
    read_line: Callable[[str], ParsedLine],
) -> ParsedLine:
    """What each said, read by itself with `read_line`; what is theirs is no promise of ours."""
    whole = read_line(opening) if opening else ParsedLine()
    heard = [_hear(one, teammates, read_line) for one in said]
    theirs = [one for one in heard if not one.is_ours]
    asked = [one for at, one in enumerate(heard) if _is_open(heard, at)]
    questions = list(dict.fromkeys(map(_question, asked)))
    urgent = (one.line.urgency for one in asked if one.line.urgency)
    todos = tuple(dict.fromkeys(_promised(heard)))
    meeting = next(_met(heard), ParsedLine())
    people = dict.fromkeys((one.turn.who, "") for one in theirs)
    vague = _vague(heard, now)
    liked = dict.fromkeys(
        words
        for one in theirs
        for words in _own(one.line.feedback, one.turn)
        if not (vague and either_day.find(words, now.date()))
    )
    return replace(
        whole,
        method=whole.method or "message",
        theirs=whole.theirs or tuple(people),
        content="\n".join(filter(None, (opening, *map(_as_said, said)))),
        feedback="\n".join(liked),
        todos=todos,
        occurred_at=whole.occurred_at or _at(said[0], now),
        next_contact=meeting.next_contact,
        next_starts=meeting.next_starts,
        next_place=meeting.next_place,
        asked_day=None if meeting.next_contact else vague or whole.asked_day,
        urgency=next(urgent, "complex") if questions else None,
        question="\n".join(questions),
        satisfaction=next((one.line.satisfaction for one in theirs if one.line.satisfaction), None),
        evidence=tuple(_evidence(todos, questions)),
    )


def _hear(turn: Turn, teammates: Sequence[str], read_line: Callable[[str], ParsedLine]) -> _Heard:
    words = _bare(turn.words)
    if is_ours(turn.who, teammates):
        return _Heard(turn, read_line(_first_person(words)) if words else ParsedLine(), True)
    told = f"{turn.who}{_says(words)}{words}"
    return _Heard(turn, read_line(told) if words else ParsedLine(), False)


def _bare(words: str) -> str:
    """Without the nods that it opens with."""
    nods = _NODS.match(fold_in_place(words))
    return words[nods.end() :].strip() if nods else words.strip()


def fold_in_place(words: str) -> str:
    """Character by character, so that what is matched there stands at the same place."""
    folded = fold(words)
    return folded if len(folded) == len(words) else words


def _says(words: str) -> str:
    return "说" if re.search(f"[{HAN}]", words) else " said "


def _own(read_there: str, turn: Turn) -> Iterator[str]:
    """Of what was read, what the turn itself says."""
    for one in read_there.split("\n"):
        bare = one.removeprefix(turn.who).removeprefix("说").removeprefix(" said ").strip()
        if bare and bare in turn.words and not _NODS.fullmatch(fold(bare)):
            yield bare


def _question(one: _Heard) -> str:
    own = list(_own(one.line.question, one.turn))
    return "\n".join(own) if own else one.turn.words


def _is_open(heard: Sequence[_Heard], at: int) -> bool:
    """Whether they ask something there, and nobody of ours answers it."""
    one = heard[at]
    if one.is_ours or not (one.line.question or _ASKS.search(fold(one.turn.words))):
        return False
    reply = next((other for other in heard[at + 1 :] if other.is_ours), None)
    return reply is None or _PUTS_OFF.search(fold(reply.turn.words)) is not None


def _first_person(words: str) -> str:
    """As its author tells it of themselves."""
    is_said = re.match("我|i\\b|we\\b|i['’]ll\\b|we['’]ll\\b", words, re.I)
    if is_said:
        return words
    if re.search(f"[{HAN}]", words):
        return f"我{words}"
    return f"I {words}" if words.lower().startswith("will ") else f"I'll {words}"


def _promised(heard: Sequence[_Heard]) -> Iterator[LineTodo]:
    """To-dos of ours; so is what one will do on a day, unless it is to meet."""
    for at, one in enumerate(heard):
        if not one.is_ours:
            continue
        what = next((other.turn for other in heard[:at][::-1] if not other.is_ours), None)
        yield from (_with_what(todo, what) for todo in _todos(one))


def _todos(one: _Heard) -> Iterator[LineTodo]:
    told = one.line
    yield from told.todos
    words = _bare(one.turn.words)
    if (
        not told.todos
        and not told.next_contact
        and (now := _AT_ONCE.fullmatch(fold_in_place(words)))
    ):
        yield LineTodo(words[slice(*now.span("what"))], None, None)
    if told.next_contact and not told.todos and not _MEETS.search(fold(told.content or "")):
        for plan in told.evidence:
            if plan.field == "next" and not _MEETS.search(fold(plan.words)):
                yield LineTodo(plan.words, told.next_contact, None, told.next_starts)


def _with_what(todo: LineTodo, answered: Turn | None) -> LineTodo:
    """寄給您 says nothing to who reads it days later: with what it answers."""
    if answered is None or not (len(todo.text) <= SHORT or _OF_THAT.search(todo.text)):
        return todo
    is_han = re.search(f"[{HAN}]", todo.text) is not None
    first = answered.words.split("\n")[-1]
    what = _bare(first) or first
    return replace(todo, text=f"{todo.text}（{what}）" if is_han else f"{todo.text} ({what})")


def _as_said(turn: Turn) -> str:
    colon = "：" if re.search(f"[{HAN}]", turn.who + turn.words) else ": "
    return f"{turn.who}{colon}{turn.words}"


def _met(heard: Sequence[_Heard]) -> Iterator[ParsedLine]:
    """Those that plan a meeting, the last said first."""
    for one in reversed(heard):
        if one.line.next_contact and _MEETS.search(fold(one.turn.words)):
            yield one.line


def _vague(heard: Sequence[_Heard], now: datetime) -> AskedDay | None:
    """The days that are proposed last, where it is not settled which."""
    for one in reversed(heard):
        if found := either_day.find(one.turn.words, now.date()) or one.line.asked_day:
            return found
    return None


def _at(first: Turn, now: datetime) -> datetime | None:
    """When the first of it was written, on its day, or else today or yesterday."""
    value = lookup.read(first.clock, now.replace(hour=0, minute=0))
    if not isinstance(value, datetime):
        return None
    at = now.replace(hour=value.hour, minute=value.minute, second=0, microsecond=0)
    if first.on is not None:
        at = at.replace(year=first.on.year, month=first.on.month, day=first.on.day)
        return at if at <= now else None
    return at if at <= now else at - timedelta(days=1)


def _evidence(todos: Sequence[LineTodo], asked: Sequence[str]) -> Iterator[Evidence]:
    for todo in todos:
        yield Evidence("todo", todo.text)
    for one in asked:
        yield Evidence("issue", one)
