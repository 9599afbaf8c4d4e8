"""One line as a correction of what was shown last: which part of it is what instead, or that all of
it is taken back. Pure; whether the words name a customer, only the customers tell."""

from dataclasses import dataclass, replace
from datetime import datetime

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.amounts import find_amounts
from models.rules.corrections import persons, presence
from models.rules.corrections import words as said_by
from models.rules.corrections.correction import Correction, Kind, Part, Role
from models.rules.oneline.vocabulary import words as lines
from models.rules.oneline.when.when import part_begins

_LONGEST = 120  # characters
_LEAST = 1000  # that is surely an amount
# Only the day is another one: "make that wed same time", 改成周三，时间不变.
_SAME = re.compile(
    r"[\s,，]*(?:at )?(?:the )?same (?:time|hour|place|time and place)$"
    "|[\\s,，]*(?:还是|還是|还|都)?(?:(?:时间|時間|地点|地點|地方)(?:和(?:地点|地點))?(?:不变|不變|照旧|照舊|一样|一樣)|同样时间|同樣時間|老时间|老時間)$",
    re.I,
)
_MARKS = str.maketrans("，；。！？：、", ",;.!?:,")


@dataclass(frozen=True)
class _Opened:
    """What is left behind the words that open a correction, and what these say."""

    rest: str
    part: Part | None = None
    role: Role = Role.ANY
    is_marked: bool = False
    is_surely: bool = False
    is_past: bool = False


def read(typed: str, now: datetime) -> Correction | None:
    """`now` is in the person's zone; days are read as `dates.written_in` says."""
    is_question = typed.rstrip().endswith(("?", "？"))
    typed = _SAME.sub("", typed.strip(said_by.SENTENCE_ENDS))
    if not typed or len(typed) > _LONGEST or "\n" in typed or is_question:
        return None
    if taken := said_by.TAKEN_BACK.fullmatch(fold(typed)):
        is_all = bool(taken["all"] or taken["all_zh"])
        is_surely = said_by.UNDO.fullmatch(fold(typed)) is None
        kind = _kind(fold(typed))
        return Correction(Part.WHOLE, is_surely=is_surely, is_all=is_all, kind=kind)
    opened = _opened(typed)
    said = (persons.read(one, fold(one)) for one in (typed, opened.rest))
    if who := next(filter(None, said), None):
        return Correction(Part.UNKNOWN, who.to, was=who.was, is_surely=True)
    if took_part := presence.read(typed, fold(typed)):
        return took_part
    if found := _instead(opened, now):
        return found
    if not opened.is_marked:
        return _due_alone(opened.rest, now)
    return _value(opened, opened.rest, now)


def _kind(said: str) -> Kind:
    found = said_by.KIND.search(said)
    return Kind(found.lastgroup) if found is not None and found.lastgroup else Kind.ANY


def fold(typed: str) -> str:
    """With the punctuation of English, each character at its place; the comma in a number is no
    punctuation."""
    return said_by.THOUSANDS.sub("\u066c", lines.fold(typed).translate(_MARKS))


def _opened(typed: str) -> _Opened:
    """Without the words that open a correction, one after the other."""
    opened = _Opened(typed)
    while opened.rest:
        after = _after_opening(opened) or _after_label(opened)
        if after is None:
            return opened
        gap = said_by.BETWEEN.match(fold(after.rest))
        opened = replace(after, rest=after.rest[gap.end() :] if gap else after.rest)
    return opened


def _after_opening(opened: _Opened) -> _Opened | None:
    folded = fold(opened.rest)
    if not opened.is_marked and (last := said_by.LAST.match(folded)):
        rest = opened.rest[last.end() :]
        is_surely = said_by.IS_NOT.match(folded, last.end()) is not None
        return replace(opened, rest=rest, is_marked=True, is_surely=is_surely)
    if wrong := said_by.WRONG.match(folded):
        label = wrong["en"] or wrong["zh"] or wrong["zh_first"]
        part, role = _labelled(label)
        if part is not None:
            rest = opened.rest[wrong.end() :]
            return _Opened(rest, part, role, is_marked=True, is_surely=True)
    for pattern, is_surely in ((said_by.SURELY, True), (said_by.MAYBE, False)):
        if (found := pattern.match(folded)) and found.end():
            return replace(
                opened,
                rest=opened.rest[found.end() :],
                is_marked=True,
                is_surely=opened.is_surely or is_surely,
                is_past=opened.is_past or "was" in found[0].lower(),
            )
    return None


def _after_label(opened: _Opened) -> _Opened | None:
    """The name of a part, where it is opened as a correction or says what it is."""
    label = said_by.LABEL.match(fold(opened.rest))
    if label is None or opened.part is not None:
        return None
    part, role = _labelled(label[0])
    is_changed = (label["copula"] or "").startswith(("should", "应该", "改", "要改"))
    rest = opened.rest[label.end() :]
    names = part is Part.CUSTOMER or (part is Part.AMOUNT and _is_amount(rest))
    names |= part is Part.DAY and role is Role.ANY and _is_hour(rest)
    says_so = is_changed or (names and label["copula"] is not None)
    if not (opened.is_marked or says_so):
        return None
    opened = replace(opened, rest=rest, part=part, role=role, is_marked=True)
    return opened if rest.strip() else None


def _labelled(label: str) -> tuple[Part | None, Role]:
    found = said_by.LABEL.match(label.strip())
    if found is None:
        return None, Role.ANY
    match next(name for name in said_by.LABELS if found[name]):
        case "next":
            return Part.DAY, Role.NEXT
        case "due":
            return Part.DAY, Role.DUE
        case name:
            return Part(name), Role.ANY


def _instead(opened: _Opened, now: datetime) -> Correction | None:
    """X, not Y: of one kind, or of a part that is named; else of names, which are nobody's to
    guess."""
    folded = fold(opened.rest)
    for pattern in said_by.PAIRS:
        if not (pair := pattern.fullmatch(folded)):
            continue
        was, to = (opened.rest[slice(*pair.span(one))].strip() for one in ("was", "to"))
        part, role = _labelled(was)
        if part is not None and said_by.LABEL.fullmatch(was):
            return _value(replace(opened, part=part, role=role, is_surely=True), to, now)
        if any(said_by.DONE_SO.search(fold(one)) for one in (to, was)):
            opened = replace(opened, is_past=True)
        found, before = (_value(opened, one, now) for one in (to, was))
        is_part = found.part is Part.DAY and said_by.PART.fullmatch(fold(was))
        if found.part is not before.part and not is_part:
            return None
        if found.part is not Part.UNKNOWN:
            return replace(found, was=before.words, is_surely=True)
        if _is_moving(pair.re.pattern):
            return None
        names = before.words, found.words
        is_surely = opened.is_surely or persons.denies(folded, *names) or _is_with(to)
        return replace(found, was=before.words, is_surely=is_surely)
    return None


def _is_with(to: str) -> bool:
    """是跟黄厂长不是吴小姐: so nobody speaks but of who was met."""
    return said_by.WITH.match(fold(to)) is not None


def _is_moving(pattern: str) -> bool:
    """Whether the words may as well ask for something else: "change the layout to A3"."""
    return pattern.startswith(("(?:change", "(?:把", "(?P<was>"))


def _due_alone(rest: str, now: datetime) -> Correction | None:
    """By Friday, 周五前: nothing but until when."""
    is_due = said_by.BY.match(rest) or said_by.BY_ZH.search(fold(rest))
    found = _day(_Opened(rest), rest, now) if is_due else None
    return replace(found, role=Role.DUE) if found else None


def _value(opened: _Opened, typed: str, now: datetime) -> Correction:
    """What it is instead."""
    typed, part = typed.strip(said_by.SENTENCE_ENDS), opened.part
    if joint := said_by.WITH.match(fold(typed)):
        typed = typed[joint.end() :]
    if done := said_by.DONE_SO.search(fold(typed)):
        typed, opened = typed[: done.start()], replace(opened, is_past=True)
    if part in (None, Part.DAY) and (wanted := _wanted(opened, typed, now)):
        return wanted
    found = None
    if typed and part in (None, Part.METHOD):
        found = _method(typed)
    if found is None and typed and part in (None, Part.DAY):
        found = _day(opened, typed, now)
    if found is None and typed and part in (None, Part.AMOUNT):
        found = _amount(typed, is_named=part is Part.AMOUNT)
    if found is None:
        found = Correction(part or Part.UNKNOWN, typed)
    return replace(found, is_surely=opened.is_surely)


def _wanted(opened: _Opened, typed: str, now: datetime) -> Correction | None:
    """By when somebody wants it: that is a deadline."""
    folded = fold(typed)
    rest = ""
    if who := said_by.WANTED.match(folded):
        rest = typed[who.end() :]
    elif (han := said_by.WANTED_HAN.search(folded)) and (day := dates.find(typed, now)):
        is_all = said_by.WHO_HAN.fullmatch(folded[: day.start]) and day.end == han.start()
        rest = typed[day.start : day.end] if is_all else ""
    found = _day(opened, rest, now) if rest else None
    return replace(found, role=Role.DUE, is_surely=opened.is_surely) if found else None


def _method(typed: str) -> Correction | None:
    found = said_by.METHOD.fullmatch(fold(typed))
    if found is None:
        return None
    return Correction(Part.METHOD, typed, next(one for one in said_by.METHODS if found[one]))


def method(typed: str) -> str | None:
    """The way of contact that the words name, and nothing else."""
    found = _method(typed)
    return str(found.to) if found else None


def value(typed: str, now: datetime) -> Correction | None:
    """What is right, of whatever was named before it: 的会是下午四点; None for no day or hour."""
    rest = fold(typed).strip(said_by.SENTENCE_ENDS)
    opening = said_by.OF_IT.match(rest)
    rest = rest[opening.end() :] if opening else rest
    return _day(_Opened(rest), rest, now) if rest else None


def _day(opened: _Opened, typed: str, now: datetime) -> Correction | None:
    ends = said_by.DAY_ENDS.search(fold(typed))
    phrase = typed[: ends.start()] if ends else typed
    is_due = bool(said_by.BY.match(phrase) or said_by.BY_ZH.search(fold(phrase)))
    if joint := said_by.DAY_JOINT.match(fold(phrase)):
        phrase = phrase[joint.end() :]
    if by := said_by.BY_ZH.search(fold(phrase)):
        phrase = phrase[: by.start()]
    prefer: dates.Prefer = "past" if opened.is_past else "future"
    value = dates.whole(phrase, now, prefer) or _part_of_today(opened, phrase, now)
    if value is None:
        found = dates.find(phrase, now, prefer)
        is_all = found is not None and (found.start, found.end) == (0, len(phrase))
        value = found.value if found and is_all else None
    if value is None:
        return None
    role = Role.DUE if is_due else Role.HAPPENED if opened.is_past else opened.role
    hours = (said_by.HOUR_ALONE, said_by.PART)
    is_hour = any(one.fullmatch(fold(phrase)) for one in hours)
    return Correction(Part.DAY, phrase, value, role=role, is_hour=is_hour)


def _part_of_today(opened: _Opened, phrase: str, now: datetime) -> datetime | None:
    """下午 of what has taken place: an hour within it, that is gone."""
    begins = (
        part_begins(phrase) if opened.is_past and said_by.PART.fullmatch(fold(phrase)) else None
    )
    then = datetime.combine(now.date(), begins, now.tzinfo) if begins else None
    return then if then and then <= now else None


def _is_amount(rest: str) -> bool:
    """Whether nothing else is said: "the price is too high" puts nothing right."""
    return _amount(rest.strip(said_by.SENTENCE_ENDS), is_named=True) is not None


def _is_hour(rest: str) -> bool:
    """Whether nothing but an hour is said: 时间是早上八点半."""
    rest = fold(rest).strip(said_by.SENTENCE_ENDS)
    if done := said_by.DONE_SO.search(rest):
        rest = rest[: done.start()]
    return said_by.HOUR_ALONE.fullmatch(rest) is not None


def _amount(typed: str, *, is_named: bool) -> Correction | None:
    """`is_named`: else a small number may be anything."""
    found = find_amounts(typed)
    if len(found) != 1 or typed[found[0].end :].strip() or len(typed[: found[0].start]) > 1:
        return None
    amount = found[0].amount
    if amount is None or not (is_named or amount.currency or amount.value >= _LEAST):
        return None
    return Correction(Part.AMOUNT, typed)
