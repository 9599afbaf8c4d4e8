"""To-dos: "send comparison by Friday @chen; book demo", 1.发报价 2.寄样品 @小王"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.day_words import OFTEN
from models.rules.oneline.vocabulary.intent_words import IMPERATIVE
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME, fold
from models.rules.oneline.when import days
from models.rules.recurrence import Rule

# What is no colleague: @南港食品展.
_PLACE = (
    "(?:展[会馆区]?|酒店|饭店|餐厅|会场|现场|公司|总部|机场|车站|广场|大厦|中心|工地|园区"
    "|门店|仓库)"
)
OWNER = re.compile(
    rf"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|(?<![A-Za-z0-9_.+/@-])@(?!\w{{1,12}}{_PLACE}(?!\w))"
    rf"(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}(?!\w)|\w+(?:[.-]\w+)*)"
)
# Before whoever only gets a copy, and does nothing: "cc @lee", 抄送给小李.
IS_COPIED = re.compile(
    r"(?:\bcc(?:'?ing|'?ed)?\b:?|抄送|副本)(?: to)?(?:一?份)?(?:给|:)?\s*$", re.I
)
# What is hardly a date among other words: "retest 5/14", but not "v5.12" and "raise to 7/10".
_DAY_ALONE = re.compile(
    rf"[(]\s*([0-9]{{1,2}}[/.][0-9]{{1,2}})\s*[)]"
    rf"|(?:{OWNER.pattern})\s+([0-9]{{1,2}}[/.][0-9]{{1,2}})(?=\s*(?:$|,))"
    r"|(?:(?<=\s)|^)(?<!\bto )(?<!\bof )(?<!\brate )(?<!\bscore )"
    r"([0-9]{1,2}/[0-9]{1,2})(?=\s*(?:$|,|@|<@))"
)
# First, before what is done then; but "3/4 inch pipe" and 1/2寸管 are no days.
_DAY_FIRST = re.compile(r"\s*([0-9]{1,2}/[0-9]{1,2})(?P<colon>\s*:)?\s*")
_DONE_THEN = re.compile(rf"(?![寸吋英分杯成张页折开的])[{HAN}]")
_NUMBERS = re.compile(r"[0-9]+[/.][0-9]+")
_NEAR = timedelta(days=180)
_OWNER_ALONE = re.compile(
    r"\s*(<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|@?[^\W\d]\w*(?:[.-]\w+)*(?: [A-Z]\w+)?)"
    r"\s*(?:[,;。)\n]|\.(?=\s|$)|$)"
)
_NUMBER = re.compile(r"(?<![A-Za-z0-9.])(?:(\d\d?)[.、)](?!\d)|([①-⑳]))")
_BREAK = re.compile(r"[;\n]|\s\|(?=\s)")
_COMMA = re.compile(r",(?!\d)|(?<!\d),|、|\s/(?=\s)")
_SLASH_LAST = re.compile(r"\s[/|]$|[／｜]$")
_BULLET = re.compile(r"^[\s•·・*–-]+(?=\s)|^[•·・]|^\s*\[ ?\]")
_BRACKETS_LAST = re.compile(r"\s*[(（](?P<parts>[^()（）]{2,24})[)）]\s*$")
_PARTED = re.compile(r"[,，、;；\s]+")
_ME = re.compile("我|me|self|自己", re.I)
_I_LAST = re.compile(r"[\s,，]我[\s。.]*$")  # 样品寄出 我 3/18前
_EDGES = " \t\r\n,;，；、"
# What is wanted, without a verb.
_THING_ALONE = re.compile(
    rf"(?:an?|the|our|some) (?P<what>[a-z]{{3,}})|要?(?:一[份个张]|个|份)(?P<han>[{HAN}]{{2,4}})"
)
_END_OF = r"[a-z\u4e00-\u9fff] ?{}$"
_MOST_PARTS = 40  # of one to-do
# A day that is no deadline: "book the demo on May 20", "send Friday's minutes".
_IS_OF = re.compile(
    r"\b(?:demo|meeting|mtg|call|visit|lunch|dinner|workshop|training|from|of|since)\s*$", re.I
)
_OF_EVERY = re.compile(
    r"每个?[周月季年]?度?$|\b(?:every|each)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|[\s,&]|and\b)*$",
    re.I,
)
_IS_NAMED = re.compile(r"['’]s\b|的")
_DEADLINE = re.compile(r"\b(?:by|before|due|until|latest)\b|[前内]|截止|最[晚迟]", re.I)


@dataclass(frozen=True)
class LineTodo:
    """A promise; `due` is a day of the person's. `owner` is as typed: "<@U123>", "@chen", or the
    name after 负责人：; it is not in `text`. `rule`: by which it comes again."""

    text: str
    due: date | None = None
    owner: str | None = None
    due_time: time | None = None
    rule: Rule | None = None


def read(text: str, now: datetime, *, are_several: bool) -> list[LineTodo]:
    """The to-dos of a section; `are_several` if it said so ("todos:"), so that commas part them."""
    todos: list[LineTodo] = []
    for piece in _pieces(text, now, are_several):
        todo = _todo(piece, now)
        joined = _joined(todos[-1], todo, now) if todos else None
        if joined:
            todos[-1] = joined
        else:
            todos.append(todo if todo.text else LineTodo(piece))
    return todos


def is_told_again(todo: LineTodo, others: Sequence[LineTodo]) -> bool:
    """Whether another says the same and more: 要报价 beside 钱芳出报价单."""
    if todo.due and not todo.owner and _is_thing_of(todo, others):
        return True
    if todo.due or todo.owner:
        return False
    text = fold(todo.text).removeprefix("要").strip()
    return any(text in fold(one.text) and one.text != todo.text for one in others)


def _is_thing_of(todo: LineTodo, others: Sequence[LineTodo]) -> bool:
    """Whether another, due the same day, does what this one only names: "a plan" beside "send the
    recovery plan"."""
    thing = _THING_ALONE.fullmatch(fold(todo.text).lower())
    if thing is None:
        return False
    return any(
        one is not todo
        and one.due == todo.due
        and re.search(
            _END_OF.format(re.escape(thing["what"] or thing["han"])), fold(one.text), re.I
        )
        for one in others
    )


def one(text: str, now: datetime) -> LineTodo:
    """The whole text as one to-do."""
    todo = _todo(text.strip(_EDGES), now)
    return todo if todo.text else LineTodo(text)


def numbered(text: str) -> list[str]:
    """What stands behind 1. 2. 3. in one line; [] where no such numbers do."""
    return list(_cut(text, spans)) if (spans := _numbers(fold(text))) else []


def owner_named(text: str) -> tuple[str, str] | None:
    """The owner that a text after 负责人： starts with, and the rest of it."""
    match = _OWNER_ALONE.match(fold(text))
    return (text[match.start(1) : match.end(1)], text[match.end() :]) if match else None


def mention_in(folded: str) -> re.Match[str] | None:
    """The first mention of who is to do it."""
    found = OWNER.finditer(folded)
    return next((one for one in found if not IS_COPIED.search(folded[: one.start()])), None)


def is_promise(text: str, now: datetime) -> bool:
    """Whether a next step is a to-do: it has an owner, or a date by which it is to be done."""
    found = lookup.find(text, now)
    due = found is not None and _DEADLINE.search(fold(text[found.start : found.end]))
    return bool(due) or mention_in(fold(text)) is not None


def _pieces(text: str, now: datetime, are_several: bool) -> Iterator[str]:
    folded = fold(text)
    numbers = _numbers(folded)
    cuts = numbers or [match.span() for match in _BREAK.finditer(folded)]
    for piece in _cut(text, cuts):
        parts = list(_cut(piece, [match.span() for match in _COMMA.finditer(fold(piece))]))
        if are_several and not numbers and len(cuts) == 0:
            yield from parts
        elif numbers or len(parts) > _MOST_PARTS:
            yield piece
        else:
            yield from _listed(piece, parts, now)


def _listed(piece: str, parts: list[str], now: datetime) -> Iterator[str]:
    """The to-dos among the parts between commas: each has its own owner or date, or begins with
    its owner. What stands before one belongs to it; what is after the last one, to nobody."""
    complete = [_stands_alone(part, now) for part in parts]
    if sum(complete) < 2:
        yield piece
        return
    start = end = 0
    for part, is_complete in zip(parts, complete, strict=True):
        at = piece.index(part, end)
        if OWNER.match(fold(part)):
            yield from _cut(piece[start:at], [])
            start = at
        end = at + len(part)
        if is_complete:
            yield from _cut(piece[start:end], [])
            start = end
    yield from _cut(piece[start:], [])


def _numbers(folded: str) -> list[tuple[int, int]]:
    """Where 1. 2. 3. stand, counted from one."""
    spans: list[tuple[int, int]] = []
    for match in _NUMBER.finditer(folded):
        number = int(match[1]) if match[1] else ord(match[2]) - ord("①") + 1
        if number == len(spans) + 1 and (spans or not folded[: match.start()].strip()):
            spans.append(match.span())
    return spans


def _cut(text: str, cuts: list[tuple[int, int]]) -> Iterator[str]:
    start = 0
    for end, after in [*cuts, (len(text), len(text))]:
        piece = _BULLET.sub("", text[start:end]).strip(_EDGES).rstrip("(（")
        piece = _SLASH_LAST.sub("", piece).strip(_EDGES)
        if piece:
            yield piece
        start = after


def _stands_alone(part: str, now: datetime) -> bool:
    """It has its own owner or date, or says how often; and words besides them."""
    todo = _todo(part, now)
    is_whole = todo.owner or todo.due or OFTEN.search(part)
    return bool(is_whole) and bool(todo.text) and lookup.read(todo.text, now) is None


def _todo(piece: str, now: datetime) -> LineTodo:
    piece, told = _without_day_in_brackets(piece, now)
    found = _todo_of(piece, now)
    return replace(found, due=found.due or told) if told else found


def _without_day_in_brackets(piece: str, now: datetime) -> tuple[str, date | None]:
    """寄色卡（小周，3/15）: the day leaves the brackets, and so does 我."""
    told = _BRACKETS_LAST.search(piece)
    parts = [one for one in _PARTED.split(told["parts"]) if one] if told else []
    days_ = [(one, lookup.read(one, now)) for one in parts]
    dated = [one for one in days_ if one[1] is not None]
    others = [one for one, day in days_ if day is None]
    if told is None or len(dated) != 1 or len(others) != 1:
        return piece, None
    day = dated[0][1]
    who = f" ({others[0]})" if not _ME.fullmatch(others[0]) else ""
    kept = piece[: told.start()].rstrip() + who
    return kept, day.date() if isinstance(day, datetime) else day


def _todo_of(piece: str, now: datetime) -> LineTodo:
    owner = mention_in(fold(piece))
    text = piece
    if owner:
        text = f"{piece[: owner.start()].rstrip()} {piece[owner.end() :].lstrip()}".strip(_EDGES)
    named = piece[slice(*owner.span())] if owner else None
    due = _due(piece, text, now)
    spot = days.spot(text, now) if due else None
    if spot is None or spot.day != due:
        return LineTodo(text, due, named)
    kept = _I_LAST.sub("", days.without(text, spot.start, spot.end))
    is_of = not spot.is_deadline and _IS_OF.search(fold(text[: spot.start]))
    is_of = is_of or _OF_EVERY.search(fold(text[: spot.start]))
    if is_of or _IS_NAMED.match(text, spot.end) or not re.search(r"\w", kept):
        return LineTodo(text, due, named, spot.time)
    return LineTodo(kept, due, named, spot.time)


def _due(piece: str, text: str, now: datetime) -> date | None:
    """The day in a to-do: by Friday; or 5/8 in brackets, beside the owner or at the end."""
    found = lookup.find(text, now)
    if found is None:
        return _day_alone(piece, now)
    day = found.value.date() if isinstance(found.value, datetime) else found.value
    return None if days.is_gone(text[found.start : found.end], day, now) else day


def _day_alone(piece: str, now: datetime) -> date | None:
    """None if the to-do names another day as well."""
    folded = fold(piece)
    match = _DAY_ALONE.search(folded) or _day_first(folded)
    if match is None or len(_NUMBERS.findall(folded)) > 1:
        return None
    if lookup.find(f"{piece[: match.start()]} {piece[match.end() :]}", now):
        return None
    day = lookup.read(next(filter(None, match.groups())).replace(".", "/"), now)
    return day if day and now.date() <= day <= now.date() + _NEAR else None


def _day_first(folded: str) -> re.Match[str] | None:
    """12/11 报告进度, "12/11 send the deck"."""
    match = _DAY_FIRST.match(folded)
    if match is None:
        return None
    is_done = _DONE_THEN.match(folded, match.end()) or IMPERATIVE.match(folded, match.end())
    return match if match["colon"] or is_done else None


def _joined(last: LineTodo, more: LineTodo, now: datetime) -> LineTodo | None:
    """ "send quote; by Friday; @chen" is one to-do."""
    if more.owner and last.owner:
        return None
    if not more.text:
        return replace(last, owner=more.owner)
    if lookup.read(more.text, now) is not None:
        return LineTodo(f"{last.text}; {more.text}", last.due or more.due, last.owner or more.owner)
    return None
