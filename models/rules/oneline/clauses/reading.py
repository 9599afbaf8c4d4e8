"""The clauses of a text, each with its day, its owner, what it shows, and so what it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.clauses import (
    addressed,
    by_name,
    clauses,
    day_gone,
    numbered,
    promised_often,
    revised,
    roles,
    signs,
)
from models.rules.oneline.clauses.clauses import Clause
from models.rules.oneline.clauses.revised import Line, Seen, may_be_item
from models.rules.oneline.clauses.roles import Role
from models.rules.oneline.clauses.signs import Signs
from models.rules.oneline.colleagues import colleagues, owners
from models.rules.oneline.colleagues.owners import Owner
from models.rules.oneline.next_contact import contact
from models.rules.oneline.people import people
from models.rules.oneline.vocabulary import visit_words
from models.rules.oneline.vocabulary.words import TIME, fold, mask_known
from models.rules.oneline.when import day_after, days, hour_gone
from models.rules.oneline.when.days import Spot

_LOOKED_AT = 1500  # characters: what is longer is no line but a text
_OPENING = 2  # clauses in which a weekday may be when it was
_I = re.compile(r"\W*(?:[我咱]|本人|(?:i|we)\b)", re.I)
# What a colleague did already: 感謝阿本幫忙跑, 阿本介紹的.
_IS_THANKED = re.compile(
    r"^\W*(?:感谢|感恩|谢谢|多谢|辛苦|多亏|幸好|还好|好在)|(?:介绍|推荐|转介|开发|牵线|拉来?|认识|带来)(?:来|给我们?)?的\W*$"
)
# Whoever was named before gets it, and does not give it: 采购吴姐，报价14号前发她邮箱.
_GIVES_TO_ONE = re.compile("(?:发|寄|传|送|给|交)给?[他她](?!们?(?:自己|去|来))")
# "whats our lead time? Gareth asked": the question that a line opens with is theirs.
_ASKED_NEXT = re.compile(
    r"\?+ (?:[A-Z]\w+|he|she|they|client|customer)(?: [A-Z]\w+)? (?:asked|asks|asking|is asking"
    r"|was asking|wants? to know|wanted to know|was wondering)\b",
    re.I,
)
_PUT_OFF = 2  # clauses before it
_DAYS_BACK = 3  # clauses in which the day stands that "that day" means


@dataclass(frozen=True)
class Reading:
    """One clause: as `typed`, and `masked` where the customer, the day and the owner stand."""

    clause: Clause
    typed: str
    masked: str
    spot: Spot | None
    owner: Owner | None
    signs: Signs
    role: Role
    is_listed: bool = False  # an item of a list of what is to be done
    is_often: bool = False  # a promise of ours that comes again

    @property
    def span(self) -> tuple[int, int]:
        return self.clause.start, self.clause.end


def read(
    text: str,
    known: str,
    now: datetime,
    teammates: Sequence[str],
    *,
    has_opened: bool,
    is_ahead: bool = False,
    is_over: bool = False,
    contacts: Sequence[str] = (),
) -> list[Reading]:
    """The clauses in order; `has_opened` if what the line opens with is known already,
    `is_ahead` if its weekday is surely one to come, `is_over` if it is gone."""
    folded = mask_known(fold(text), known)
    apart = colleagues.apart(text[:_LOOKED_AT], teammates)
    line = Line(
        text=text,
        folded=folded,
        now=now,
        teammates=teammates,
        contacts=contacts,
        opening=1 if has_opened else _OPENING,
        listed=numbered.to_be_done(apart),
        spoken_to=addressed.mention(folded),
        is_ahead=is_ahead,
        is_over=is_over,
    )
    found: list[Reading] = []
    for clause in addressed.without(clauses.cut(apart, now, teammates), folded):
        found.append(_read(line, clause, found))
    return found


def _read(line: Line, clause: Clause, found: Sequence[Reading]) -> Reading:
    """One clause, after those that were `found` before it."""
    typed = line.text[clause.start : clause.end]
    spot = _spot(line, clause, typed, found)
    masked = _masked(line.folded[clause.start : clause.end], spot)
    owner = _owner(line, masked, typed, found)
    if spot is None and owner:  # 老周周五出报告
        spot = days.spot(_blanked(typed, owner), line.now)
        masked = _masked(masked, spot)
    masked = _masked(masked, owner)
    before = found[-1] if found and not clause.opens else None
    shown = _signs(line, clause, typed, masked, spot, owner, found)
    may_be_gone = _may_be_gone(line, typed, found, before)
    after: Role = before.role if before else "said"
    role = roles.weigh(
        shown,
        spot,
        owner,
        after=after,
        is_unsure_day=may_be_gone or line.text[clause.end : clause.end + 1] in (":", "："),
        has_issue=any(one.role == "issue" for one in found),
    )
    seen = Seen(
        line=line,
        typed=typed,
        masked=masked,
        spot=spot,
        owner=owner,
        signs=shown,
        is_first=not found,
        opens=clause.opens,
        may_be_gone=may_be_gone,
        is_listed=clause.start in line.listed and may_be_item(shown),
        before=before.typed if before else "",
        after=line.text[clause.end :],
        follows=after,
    )
    role = revised.role_of(role, seen)
    is_often = promised_often.is_one(typed, masked, line.now, owner, shown, after)
    if is_often:
        role, spot = "todo", None  # none of its days is the only one
    return Reading(clause, typed, masked, spot, owner, shown, role, seen.is_listed, is_often)


def _spot(line: Line, clause: Clause, typed: str, found: Sequence[Reading]) -> Spot | None:
    """The day of a clause, unless it is an hour that is gone."""
    spot = days.spot(typed, line.now)
    if spot is None:
        day_before = next((one.spot for one in reversed(found[-_DAYS_BACK:]) if one.spot), None)
        spot = day_after.find(typed, day_before.day) if day_before else None
    may_be_gone = spot is not None and len(found) < line.opening
    if spot and may_be_gone and hour_gone.is_it(typed, spot, line.text[clause.end :], line.now):
        return None
    return spot


def _owner(line: Line, masked: str, typed: str, found: Sequence[Reading]) -> Owner | None:
    """Who of us is to do it: whoever it names, whom all is said to, or "he" of what precedes."""
    owner = owners.find(masked, typed, line.teammates)
    if owner and _IS_THANKED.search(masked):
        owner = None
    if owner is None and line.spoken_to:
        owner = addressed.owner(fold(typed), line.spoken_to[0])
    if owner is None and found:
        owner = owners.of_pronoun(masked, fold(found[-1].typed), line.teammates)
    return owner


def _signs(
    line: Line,
    clause: Clause,
    typed: str,
    masked: str,
    spot: Spot | None,
    owner: Owner | None,
    found: Sequence[Reading],
) -> Signs:
    before = found[-1] if found and not clause.opens else None
    # The question that a line opens with may be told to be theirs.
    has_stop = bool(found) or _ASKED_NEXT.match(line.text, clause.end) is not None
    is_theirs = owner is None and (
        people.opens_with_one(typed) or by_name.opens(typed, line.contacts)
    )
    is_of_one_before = before is not None and people.ends_with_one(before.typed)
    is_contact_before = before is not None and before.signs.contact
    return signs.see(
        masked,
        spot,
        owner,
        stop=line.text[clause.end : clause.end + 1] if has_stop else "",
        opens=clause.opens,
        is_theirs=is_theirs
        or (is_of_one_before and not (_I.match(typed) or _GIVES_TO_ONE.search(masked))),
        is_agreed_before=bool(found) and _is_agreed_alone(found[-1]),
        has_contact_before=_is_put_off(masked, found)
        or (is_contact_before and contact.is_nothing_else(masked)),
    )


def _may_be_gone(line: Line, typed: str, found: Sequence[Reading], before: Reading | None) -> bool:
    """Whether the day of a clause may be one that is gone: it stands where a line says when it was,
    and nothing was agreed before it (约了利记 星期三3点去…)."""
    is_agreed = before is not None and before.signs.booked
    is_there = len(found) < line.opening and not (is_agreed or line.is_ahead)
    return is_there and day_gone.may_be(typed, line.now)


def _is_agreed_alone(before: Reading) -> bool:
    """约到了！ or "Got a slot!", before what is agreed."""
    return before.signs.booked and contact.is_nothing_else(before.masked)


def _is_put_off(masked: str, before: Sequence[Reading]) -> bool:
    """本来今天去汪喵 … 改下周三, "3pm cancelled, fri same time": a visit has another day."""
    is_moved = bool(before) and visit_words.is_moved_alone(masked)
    if before and visit_words.ONLY_THEN.fullmatch(masked):
        return any(visit_words.MUST_MOVE.search(one.masked) for one in before)
    return is_moved and (
        any(visit_words.MEANT.search(one.masked) for one in before)
        or any(one.signs.contact or one.spot for one in before[-_PUT_OFF:])
        or before[-1].signs.contact
        or any(one.role == "next" for one in before)
        or before[-1].signs.booked
        or visit_words.CANNOT.search(before[-1].masked) is not None
        or visit_words.MUST_MOVE.search(before[-1].masked) is not None
    )


def _masked(text: str, one: Spot | Owner | None) -> str:
    return text[: one.start] + TIME * (one.end - one.start) + text[one.end :] if one else text


def _blanked(text: str, owner: Owner) -> str:
    return text[: owner.start] + " " * (owner.end - owner.start) + text[owner.end :]
