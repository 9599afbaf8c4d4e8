"""What is said without a marker: the clauses of the content, each taken for what it surely is.

A promise, feedback and an issue leave the content; a next contact only where its clause says
nothing else. Whatever is not sure stays where it was typed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from models.rules.oneline import clauses, days, lookup, owners, people, place, roles, urgency, when
from models.rules.oneline.clauses import Clause
from models.rules.oneline.cues import AGAIN, BOOKED, CONTACT, GOODS, pattern
from models.rules.oneline.days import Spot
from models.rules.oneline.line import Evidence
from models.rules.oneline.owners import Owner
from models.rules.oneline.roles import Role, Weighed
from models.rules.oneline.tasks import LineTodo
from models.rules.oneline.words import HAN, KNOWN, TIME, fold, mask_known, word

_EDGES = " \t\r\n,;，；、。-–—|/•"
# Said before the verb of a promise, and no part of what is promised.
_WHO = re.compile(
    r"^[\s,]*(?:" + word("and|also|then|so|but|plus|&") + r"[\s,]*)*(?:"
    + "待办|" + word(
        r"(?:told|promised|said)(?: \S+){0,3}? (?:we|i)(?:'d|'ll| would| will)"
        r"|to-?do|(?:(?:can|could) you )?remind me to|(?:i|we)(?:'ll| will| to| must| (?:still |also )?need to| have to|'ve to| should| shall|'m to| are to|'re to)"
        r"|will|need to|have to|must|gotta|got to|to|remember to|don'?t forget to|make sure to|me to"
        r"|(?:has |have )?(?:asked|wants?|needs?) (?:us|me) to|i owe|we owe"
    ) + r"|(?:让|叫|请|要)我们?|答应了?(?:[他她]们?)?|我[们方司]?(?:这边)?(?:会|要|得|来|将)?|咱们?|记得|别忘了|提醒我(?:一下)?)[\s,]*",
    re.I,
)  # fmt: skip
_HERE = (
    word(
        "the|a|an|on|at|for|to|we|i|we'll|i'll|will|with|him|her|them|our|us|it|and|then|is|was|been|he|she|they|be|in|date|due|there|let's|w|by"
    )
    + "|我们?|他们?|她们?|跟|和|与|在|到|去|来|给|一次|一下|一趟|的|了|开|对方|客户|要|会|打|吧|时间|后|先|着|又|个"
)
_NOTHING_ELSE = pattern(rf"(?:{AGAIN}|{CONTACT}|{BOOKED}|{_HERE}|next|[\s\W{KNOWN}{TIME}])*")
_GOODS_ALONE = pattern(
    rf"(?:the |a |our |新|改|第.版)?(?:[a-z]+ )?(?:(?![要想看问索催急说嫌给])[{HAN}]){{0,4}}{GOODS}"
)
_COLON_LAST = re.compile(r"(?:^|\s)(?P<emoji>:[\w+-]+:)$|[:：]$")
_CLOCK_LAST = re.compile(r"[\s,@]+(?:at )?(\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?)$", re.I)
_LOOKED_AT = 1500  # characters: what is longer is no line but a text
_CONTACT = pattern(CONTACT)
_OPENING = 2  # clauses in which a weekday may be when it was
_WEEKDAY_ALONE = re.compile(
    rf"(?<![下上本这]){'(?:周|星期|礼拜)'}[一二三四五六日天]|(?<!next )(?<!this ){word('(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?')}(?! ?\d)",
    re.I,
)
_WAITS = re.compile(
    word("needs?|wants?|waiting|asap|must have|desperate|chasing|asking|wanted")
    + "|要|催|等|急需|缺",
    re.I,
)
_PLACE_HAN = re.compile(
    rf"[在到去]([{HAN}]{{0,8}}?(?:公司|办公室|总部|工厂|厂里|厂区|门店|店里|会议室|展厅|现场|工地|仓库))"
)
_PLACE_AFTER = re.compile(
    r"(?:at |@ ?|in )?(?:(?:their|our|the|his|her|same) )?(?:[a-z]+ )?(?:office|yard|site|plant|depot|farm|place|shop|store|warehouse|showroom|factory|mill|kitchen|clinic|school|branch|hotel|lab|hq|unit|premises|canteen|workshop|works|dock|lot)|same place|on ?-?site|zoom|teams|online|our place|their place"
    rf"|[{HAN}]{{0,8}}(?:公司|办公室|总部|厂|厂区|店|楼|会议室|展厅|现场|工地|仓库|他们那|线上|老地方)",
    re.I,
)


@dataclass
class Inferred:
    """What was found, and what of the text remains."""

    content: str
    todos: list[LineTodo] = field(default_factory=list)
    feedback: list[str] = field(default_factory=list)
    issue: list[str] = field(default_factory=list)
    next_contact: date | None = None
    next_starts: time | None = None
    next_place: str = ""
    is_solved: bool = False
    said: list[str] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)

    def told(self) -> list[str]:
        """The clauses of what took place, and of what the customer said."""
        return [*self.said, *self.feedback, *self.issue]


@dataclass(frozen=True)
class _Read:
    clause: Clause
    typed: str
    masked: str
    spot: Spot | None
    owner: Owner | None
    weighed: Weighed

    @property
    def role(self) -> Role:
        return self.weighed.role


def read(
    text: str,
    known: str,
    now: datetime,
    teammates: Sequence[str],
    *,
    has_next: bool = False,
    has_issue: bool = False,
    has_opened: bool = False,
) -> Inferred:
    """`known` is the customer, "" if nobody knows it; `has_next` if a marker named a contact,
    `has_opened` if what the line opens with is known already."""
    read_ = _weighed(text, known, now, teammates, 0 if has_opened else _OPENING)
    found = Inferred(text)
    gone: list[tuple[int, int]] = []
    for at, one in enumerate(read_):
        if (one.clause.start, one.clause.end) in gone:
            continue
        if one.role == "todo":
            _todo(one, _goods_before(read_, at), found, gone)
        elif one.role == "next" and not has_next and found.next_contact is None:
            _next(one, read_[at + 1 : at + 2], found, gone, now)
        elif one.role == "feedback":
            _take(one, found.feedback, "feedback", found, gone)
        elif one.role == "issue" and not has_issue:
            if any(later.weighed.is_solved for later in read_[at:]):
                found.is_solved = True
                found.said.append(one.typed)
            else:
                _take(one, found.issue, "issue", found, gone)
        else:
            found.said.append(one.typed)
    if not (found.issue or found.is_solved or has_issue) and urgency.anywhere(text):
        _urgent(read_, found, gone)
    found.content = _remaining(text, gone)
    return found


def _weighed(
    text: str, known: str, now: datetime, teammates: Sequence[str], opening: int
) -> list[_Read]:
    """`opening` is how many of the clauses may tell when it was by a weekday alone."""
    folded = mask_known(fold(text), known)
    read_: list[_Read] = []
    after: Role = "said"
    for clause in clauses.cut(text[:_LOOKED_AT], now):
        typed, piece = text[clause.start : clause.end], folded[clause.start : clause.end]
        spot = days.spot(typed, now)
        owner = owners.find(piece, typed, teammates)
        for one in (spot, owner):
            if one:
                piece = piece[: one.start] + TIME * (one.end - one.start) + piece[one.end :]
        before = read_[-1] if read_ and not clause.opens else None
        weighed = roles.weigh(
            piece,
            spot,
            owner,
            after=after if before else "said",
            stop=text[clause.end : clause.end + 1] if read_ else "",
            is_theirs=people.opens_with_one(typed) or (before is not None and _names_last(before)),
            is_unsure_day=(len(read_) < opening and _may_be_gone(typed, now))
            or text[clause.end : clause.end + 1] in (":", "："),
            has_contact_before=bool(before and _CONTACT.search(before.masked))
            and _NOTHING_ELSE.fullmatch(piece) is not None,
        )
        after = weighed.role
        read_.append(_Read(clause, typed, piece, spot, owner, weighed))
    return read_


def _names_last(before: _Read) -> bool:
    """Whether a clause that only a space parts from the next one ends with somebody's name."""
    return people.ENDS_WITH_ONE.search(fold(before.typed)) is not None


def _may_be_gone(typed: str, now: datetime) -> bool:
    """Friday is ahead, or was last week."""
    past = when.happened(fold(typed), now)
    return (past is not None and not past.is_certain) or _WEEKDAY_ALONE.search(
        fold(typed)
    ) is not None


def _goods_before(read_: list[_Read], at: int) -> _Read | None:
    """报价单，周五寄: what is sent stands in the clause before."""
    before = read_[at - 1] if at and not read_[at].clause.opens else None
    is_goods = before and before.role == "said" and _GOODS_ALONE.fullmatch(before.masked.strip())
    return before if is_goods else None


def _todo(one: _Read, goods: _Read | None, found: Inferred, gone: list[tuple[int, int]]) -> None:
    cuts = [(cut.start, cut.end) for cut in (one.spot, one.owner) if cut]
    text = one.typed
    for start, end in sorted(cuts, reverse=True):
        text = days.without(text, start, end)
    who = _WHO.match(fold(text))
    text = text[who.end() :].strip(_EDGES) if who else text.strip(_EDGES)
    if goods:
        text = f"{goods.typed}{'，' if goods.typed[-1] > '⺀' else ', '}{text}"
        gone.append((goods.clause.start, goods.clause.end))
    if not re.search(r"\w", text):
        found.said.append(one.typed)
        return
    due, at = (one.spot.day, one.spot.time) if one.spot else (None, None)
    found.todos.append(LineTodo(text, due, one.owner.name if one.owner else None, at))
    found.evidence.append(Evidence("todo", one.typed))
    gone.append((one.clause.start, one.clause.end))


def _next(
    one: _Read, after: list[_Read], found: Inferred, gone: list[tuple[int, int]], now: datetime
) -> None:
    spot = one.spot
    if spot is None or (spot.day == now.date() and when.starts_at(spot.value, now) is None):
        found.said.append(one.typed)
        return
    found.next_contact, found.next_starts = spot.day, when.starts_at(spot.value, now)
    found.evidence.append(Evidence("next", one.typed))
    _, where = place.split(one.typed[spot.start :].lstrip("(@ "), now)
    rest = one.masked
    if where:
        found.next_place = where
        at = one.typed.rfind(where)
        rest = rest[:at] + TIME * len(where) + rest[at + len(where) :]
    elif there := _PLACE_HAN.search(fold(one.typed), max(0, spot.end - 1)):
        found.next_place = one.typed[slice(*there.span(1))]
    elif after and not after[0].clause.opens and _hour_there(after[0], found, now):
        gone.append((after[0].clause.start, after[0].clause.end))
    elif after and not after[0].clause.opens and _PLACE_AFTER.fullmatch(fold(after[0].typed)):
        found.next_place = after[0].typed
        gone.append((after[0].clause.start, after[0].clause.end))
    if _NOTHING_ELSE.fullmatch(rest) and one.owner is None:
        gone.append((one.clause.start, one.clause.end))


def _hour_there(after: _Read, found: Inferred, now: datetime) -> bool:
    """ "Demo on 30 March, his yard, 10:00": the place and the hour stand after the day."""
    clock = _CLOCK_LAST.search(after.typed)
    at = lookup.read(clock[1], now) if clock and not found.next_starts else None
    where = after.typed[: clock.start()].strip(_EDGES) if clock else ""
    if not isinstance(at, datetime) or not _PLACE_AFTER.fullmatch(fold(where)):
        return False
    found.next_starts, found.next_place = at.time(), where
    return True


def _urgent(read_: list[_Read], found: Inferred, gone: list[tuple[int, int]]) -> None:
    """What the customer waits for, where no trouble is named: "needs 2 pallets by noon!!"."""
    said = [one for one in read_ if one.role == "said" and one.typed in found.said]
    for one in said:
        if _WAITS.search(one.masked) or urgency.says_more_than_urgent(one.typed):
            found.said.remove(one.typed)
            _take(one, found.issue, "issue", found, gone)
            return


def _take(
    one: _Read, into: list[str], name: str, found: Inferred, gone: list[tuple[int, int]]
) -> None:
    into.append(one.typed)
    found.evidence.append(Evidence(name, one.typed))
    gone.append((one.clause.start, one.clause.end))


def _remaining(text: str, gone: list[tuple[int, int]]) -> str:
    """The text without the clauses that were taken out of it."""
    pieces: list[str] = []
    start = 0
    for end, after in [*sorted(gone), (len(text), len(text))]:
        piece = _COLON_LAST.sub(
            lambda at: at[0] if at["emoji"] else "", text[start:end].strip(_EDGES)
        )
        piece = piece.lstrip(f" .:!?：{_EDGES}") if start else piece
        if re.search(r"\w", piece):
            pieces.append(piece)
        start = max(start, after)
    if not gone:
        return text
    return "\n".join(pieces)
