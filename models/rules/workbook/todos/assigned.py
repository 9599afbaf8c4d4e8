"""Whose a to-do is and when it is due, as it says itself: 寄樣（小林，5/16）, "send prices - Dana -
3/7", "@Dana send prices"."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN
from models.rules.workbook.days import days
from models.rules.workbook.headings import looks, todo_states
from models.rules.workbook.rows import TodoState
from models.rules.workbook.todos.doers import BETWEEN, Doers, are_names, is_day, may_be

_INSIDE = r"[（(\[【]\s*([^()（）\[\]【】\n]{1,60}?)\s*[)）\]】]"
_BRACKET = re.compile(_INSIDE)
_AT_END = re.compile(rf"([\s\S]*\S)\s*{_INSIDE}\s*[.。]?")
_CHUNKS = re.compile(
    r"\s*(?:[,，](?!\s*(?:19|20)\d\d\b)|[;；|｜·])\s*|\s+[/／–—-]+\s+|[/／](?!\d)|(?<=[^\d\s])[/／](?=\d)"
)
_TAIL = re.compile(r"\s+[-–]+\s+|\s*(?:—+|[|｜]|//|／／|→|=>|->)\s*")
_LEAD = re.compile(
    rf"@\s*([A-Za-z][\w'’.-]*|[{HAN}]{{2,4}}(?=[\s:：,，]))\s*[:：,，-]?\s*(\S[\s\S]*)"
    r"|[\[【(（]\s*([^\[\]【】()（）]{1,20})\s*[\]】)）]\s*[:：]?\s*(\S[\s\S]*)"
    r"|([^\s:：,，;；。]{1,20})(?:\s*[:：]\s*|\s+[-–—]+\s+)(\S[\s\S]*)"
)
_TAGGED = re.compile(rf"(\S[\s\S]*?)\s*@\s*([A-Za-z][\w'’.-]*|[{HAN}]{{2,4}})\b\s*(\S[\s\S]*)?")
_OWNER = re.compile(
    r"(?:责任人|責任人|负责人|負責人|执行人?|執行人?|承办|承辦|经办|經辦|由|owner|who|assigned to"
    r"|assignee)"
    r"\s*[:：]?\s*|@\s*",
    re.I,
)
_OWNS = re.compile(r"\s*(?:负责|負責|跟进|跟進|去办|去辦|来办|來辦|处理|處理)$")
_BEFORE = re.compile(
    r"(?:(?:(?-i:[a-z]+) )?by|due|before|until|till|on|deadline|截止|到期|期限"
    r"|最晚|最迟|最遲|于|於)"
    r"\s*[:：]?\s*",
    re.I,
)
_UNTIL = re.compile(r"\s*(?:之?前|止|截止|到期|前?完成|前?交)$")
_SPLITS = re.compile(rf"\s+|(?<=[{HAN}])(?=\d)|(?<=[\d日号號前])(?=[{HAN}])")
_TOO_WIDE = re.compile(
    r"q[1-4]\b.*|\d{4}\s*年?|\d{1,2}\s*月份?|.*[季年]度?"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{4})?",
    re.I,
)
_TWO = re.compile(r"[（(\[【][\s\S]*[（(\[【]")
_MAY_SAY = re.compile(r"[(（\[【@:：|｜—–→]|\s-|//|／／|[-=]>")


@dataclass(frozen=True)
class Told:
    """A to-do without what it says of itself; `due` and `done_on` as they are written."""

    text: str
    owner: str | None = None
    due: str | None = None
    state: TodoState | None = None
    done_on: str | None = None


def told(text: str, doers: Doers) -> Told:
    found = Told(text)
    if not _MAY_SAY.search(text):
        return found
    while (more := _at_end(found, doers)) is not None:
        found = more
    return _in_front(found, doers)


def apart(text: str, doers: Doers) -> list[str]:
    """Several to-dos of one line, each with whose it is or when behind it: 寄樣（小林 3/7）、报价
    （小唐）."""
    if not _TWO.search(text):
        return [text]
    ends = [one.end() for one in _BRACKET.finditer(text) if _says(one[1], doers)]
    if len(ends) < 2 or text[ends[-1] :].strip(" 。.;；"):
        return [text]
    starts = [0, *ends]
    found = [
        text[one:end].strip(" 、,，;；/／+&和及") for one, end in zip(starts, ends, strict=False)
    ]
    is_each = all(any(map(str.isalnum, _BRACKET.sub("", one))) for one in found)
    return found if is_each else [text]


def _says(inside: str, doers: Doers) -> bool:
    found = _details(inside, lambda said: doers.are(said, is_dated=True))
    return found is not None and (found.owner or found.due) is not None


def _at_end(found: Told, doers: Doers) -> Told | None:
    """With what stands behind its last words, and without it."""
    if behind := _AT_END.fullmatch(found.text):
        return _with(found, behind[1], _of(behind[2], doers))
    if (tagged := _TAGGED.fullmatch(found.text)) and may_be(tagged[2]):
        more = _of(tagged[3], doers) if tagged[3] else Told("")
        if more is not None:
            return _with(found, tagged[1], replace(more, owner=more.owner or tagged[2]))
    marks = list(_TAIL.finditer(found.text))
    for mark in marks[-2:]:
        more = _of(_TAIL.sub(", ", found.text[mark.end() :]), doers)
        text = found.text[: mark.start()]
        if text and more is not None and (more.owner or (mark is marks[-1] and _is_by(text, more))):
            return _with(found, text, more)
    return None


def _is_by(text: str, more: Told) -> bool:
    """Whether a day behind a dash is that by which the text is to be done: no end of a span, "3 Dec
    - 5 Dec", and no season that it is about, "forecast - Q2"."""
    words = text.split()
    spans = (" ".join(words[-1:]), " ".join(words[-2:]))
    is_day_alone = more.due is not None and not _TOO_WIDE.fullmatch(more.due.strip())
    return is_day_alone and not any(looks.is_day(one) or is_day(one) for one in spans)


def _with(found: Told, text: str, more: Told | None) -> Told | None:
    """None where both say the same of it."""
    if more is None or not text.strip():
        return None
    pairs = ((found.owner, more.owner), (found.due, more.due), (found.state, more.state))
    if any(one and other for one, other in pairs):
        return None
    return replace(_joined(found, more), text=text.strip())


def _of(inside: str, doers: Doers) -> Told | None:
    """What a bracket says, if that is all it says; alone, a name is to be a known one."""
    found = _details(inside, lambda said: doers.are(said, is_dated=True))
    if found is not None and found.owner and not (found.due or found.done_on):
        return found if doers.are(found.owner) else None
    return found


def _in_front(found: Told, doers: Doers) -> Told:
    """ "Dana: send prices", 【小林】寄樣, "@Dana send prices"."""
    lead = None if found.owner else _LEAD.fullmatch(found.text)
    if lead is None:
        return found
    tagged, rest, boxed, behind, named, others = lead.groups()
    name = (tagged or boxed or named).strip()
    if (tagged and may_be(tagged)) or doers.are(name):
        return replace(found, text=(rest or behind or others).strip(), owner=name)
    return found


def _details(inside: str, are: Callable[[str], bool]) -> Told | None:
    """Owner, day and state in any order; None where anything else is said."""
    found = Told("")
    for chunk in filter(None, map(str.strip, _CHUNKS.split(inside))):
        more = _chunk(chunk, are)
        if more is None or (found.owner and more.owner) or (found.due and more.due):
            return _when(inside)
        found = _joined(found, more)
    return found if found != Told("") else None


def _when(inside: str) -> Told | None:
    """A day that may say its hour or the like."""
    said = _UNTIL.sub("", _without(_BEFORE, inside)).strip()
    return Told("", due=said) if looks.is_day(said) or days.is_relative(said) else None


def _joined(one: Told, more: Told) -> Told:
    return Told(
        "",
        one.owner or more.owner,
        one.due or more.due,
        one.state or more.state,
        one.done_on or more.done_on,
    )


def _chunk(said: str, are: Callable[[str], bool]) -> Told | None:
    for at in _SPLITS.finditer(said):
        left, right = _single(said[: at.start()], are), _single(said[at.end() :], are)
        if left is None or right is None or (left.owner and right.owner):
            continue
        if left.state is TodoState.DONE and right.due:
            return Told("", state=left.state, done_on=right.due)
        if not (left.due and right.due):
            return _joined(left, right)
    return _single(said, are)


def _single(said: str, are: Callable[[str], bool]) -> Told | None:
    said = said.strip(" :：")
    name = _OWNS.sub("", _without(_OWNER, said)).strip()
    when = _UNTIL.sub("", _without(_BEFORE, said)).strip()
    if when and is_day(when):
        return Told("", due=when)
    if (state := todo_states.named(said)) is not None:
        return Told("", state=state)
    by = _without(_BEFORE, name)
    return Told("", owner=by) if by and are(by) else None


def _without(label: re.Pattern[str], said: str) -> str:
    found = label.match(said)
    return said[found.end() :] if found else said


def who_by(said: str) -> Told | None:
    """Somebody and a day in one cell, "Wei Ling 10/11"; None for anything else."""
    found = _details(said.strip(), are_names)
    return found if found and (found.owner and found.due) else None


def beside_days(text: str) -> Iterator[str]:
    """Who may stand beside a day, in brackets or at the end."""
    if not _MAY_SAY.search(text):
        return
    insides = [one[1] for one in _BRACKET.finditer(text)]
    for line in text.splitlines():
        marks = list(_TAIL.finditer(line))
        insides += [_TAIL.sub(", ", line[one.end() :]) for one in marks[-2:-1]]
    for inside in insides:
        found = _details(inside, are_names)
        if found and found.owner and (found.due or found.done_on):
            yield from BETWEEN.split(found.owner)


def alone(text: str) -> Iterator[str]:
    """Who may stand in front of it, or in a bracket without a day."""
    if not _MAY_SAY.search(text):
        return
    if lead := _LEAD.fullmatch(text):
        named = (lead[1] or lead[3] or lead[5]).strip()
        yield from [named] if may_be(named) else []
    if (behind := _AT_END.fullmatch(text)) and may_be(behind[2]):
        yield behind[2]
