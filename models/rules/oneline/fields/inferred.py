"""What is said without a marker: the clauses of the content, each taken for what it surely is.

A promise leaves the content, a next contact only where its clause says nothing else; feedback and
an issue were said, and stay in it too. Whatever is not sure stays where it was typed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from models.rules.oneline.clauses import reading, their_deed
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.context import (
    complaints,
    neighbours,
    scored,
    second_opinion,
    statement,
    why_by_then,
)
from models.rules.oneline.fields import nothing_in_it, remaining, solved, waited_for
from models.rules.oneline.fields.taken import Inferred
from models.rules.oneline.fields.taker import Taker
from models.rules.oneline.todos import no_promise
from models.rules.oneline.vocabulary import visit_words


@dataclass(frozen=True)
class _Here:
    """A clause and where it stands. `has_next` and `has_issue` if a marker named one."""

    taker: Taker
    at: int
    one: Reading
    has_next: bool
    has_issue: bool

    @property
    def is_solved(self) -> bool:
        """Whether what is wrong or asked is put right further on, or is no trouble of ours."""
        read_ = self.taker.read
        return solved.is_it(read_, self.at) or nothing_in_it.is_none_of_ours(read_[self.at :])


def read(
    text: str,
    known: str,
    now: datetime,
    teammates: Sequence[str],
    *,
    has_next: bool = False,
    has_issue: bool = False,
    has_opened: bool = False,
    is_ahead: bool = False,
    is_over: bool = False,
    contacts: Sequence[str] = (),
) -> Inferred:
    """`known` is the customer, "" if nobody knows it; `has_next` and `has_issue` if a marker named
    one, `has_opened` if what the line opens with is known already, `is_ahead` if its day is,
    `is_over` if that is surely gone."""
    clauses = reading.read(
        text,
        known,
        now,
        teammates,
        has_opened=has_opened,
        is_ahead=is_ahead,
        is_over=is_over,
        contacts=contacts,
    )
    settled = why_by_then.settled(neighbours.settled(second_opinion.heard(clauses)))
    taker = Taker(text, [_of_theirs(one) for one in settled], now)
    for at, one in enumerate(taker.read):
        if one.span not in taker.gone:
            here = _Here(taker, at, one, has_next, has_issue)
            any(takes(here) for takes in _IN_ORDER)
    if not has_issue:
        _take_complaints(taker, now)
        if waited_for.is_anything(text, taker):
            waited_for.take(taker)
    taker.found.content = remaining.of(text, taker.gone)
    return taker.found


def _takes_promise(here: _Here) -> bool:
    taker, at, one = here.taker, here.at, here.one
    if one.role != "todo":
        return False
    taker.todo(at, one)
    if not (here.has_next or any(later.role == "next" for later in taker.read[at + 1 :])):
        taker.visit(at, one)
    return True


def _takes_hour_of_day_before(here: _Here) -> bool:
    if here.has_next or not here.taker.is_hour_of_day_before(here.at, here.one):
        return False
    here.taker.next_contact(here.at - 1, here.taker.read[here.at - 1])
    return True


def _takes_next_contact(here: _Here) -> bool:
    taker, at, one = here.taker, here.at, here.one
    if one.role != "next":
        return False
    if _is_put_off(taker.read[at + 1 :]):
        taker.found.said.append(one.typed)
        return True
    if here.has_next or taker.found.next_contact is not None:
        return False
    taker.next_contact(at, one)
    return True


def _takes_feedback(here: _Here) -> bool:
    """What they think of us, with what it goes on from; what only looks so was said."""
    taker, at, one = here.taker, here.at, here.one
    if one.role == "feedback" and (
        statement.is_score(one)
        or statement.is_doubted(taker.read, at)
        or nothing_in_it.is_meant_otherwise(taker.read, at)
    ):
        taker.found.said.append(one.typed)
        return True
    if one.role != "feedback" and not (one.role == "said" and statement.is_one(one)):
        return False
    before = taker.read[at - 1]
    if statement.opens(taker.read, at) and before.typed in taker.found.said:
        taker.found.said.remove(before.typed)
        taker.take(before, taker.found.feedback)
    taker.take(one, taker.found.feedback)
    return True


def _takes_amends(here: _Here) -> bool:
    """What they want for what they complained of."""
    found = here.taker.found
    complaint = found.issue or found.feedback
    if not complaint or not complaints.asks_for_amends(here.one):
        return False
    here.taker.take(here.one, complaint)
    return True


def _takes_issue(here: _Here) -> bool:
    taker, at, one = here.taker, here.at, here.one
    if one.role != "issue" or here.has_issue or here.is_solved:
        return False
    taker.take(one, taker.found.issue)
    is_judged = (
        one.signs.opinion
        or one.signs.quoted
        or (not taker.found.feedback and scored.is_scored(taker.read, at))
        or statement.is_blamed(one)
    )
    is_judged = is_judged and not (one.signs.asks or statement.is_of_bill(one))
    if is_judged or taker.goes_on(at, one):
        taker.take(one, taker.found.feedback)
    return True


def _takes_complaint_put_right(here: _Here) -> bool:
    """What they complained of stays said, though it is put right."""
    shows = here.one.signs
    is_complaint = shows.opinion and not (shows.asks or shows.solved or shows.is_demand)
    if here.one.role != "issue" or not is_complaint or not here.is_solved:
        return False
    here.taker.take(here.one, here.taker.found.feedback)
    return True


def _takes_due_of_mates(here: _Here) -> bool:
    return here.one.role == "said" and here.taker.is_due_of_mates(here.one)


def _takes_when_again(here: _Here) -> bool:
    if here.has_next or not here.taker.is_when_again(here.at, here.one):
        return False
    here.taker.next_contact(here.at - 1, here.taker.read[here.at - 1])
    return True


def _takes_more_feedback(here: _Here) -> bool:
    if not here.taker.goes_on(here.at, here.one):
        return False
    here.taker.take(here.one, here.taker.found.feedback)
    return True


def _takes_what_was_said(here: _Here) -> bool:
    one = here.one
    if one.owner is None or one.signs.is_past or not one.owner.is_told:
        here.taker.found.said.append(one.typed)
    return True


# The first that takes a clause has it.
_IN_ORDER: tuple[Callable[[_Here], bool], ...] = (
    _takes_promise,
    _takes_hour_of_day_before,
    _takes_next_contact,
    _takes_feedback,
    _takes_amends,
    _takes_issue,
    _takes_complaint_put_right,
    _takes_due_of_mates,
    _takes_when_again,
    _takes_more_feedback,
    _takes_what_was_said,
)


def _take_complaints(taker: Taker, now: datetime) -> None:
    """What we answer shows to be a complaint: by what we will do, or by when they want to know."""
    found = taker.found
    has_answer = bool(found.todos or found.next_contact)
    blamed = complaints.answered_by_us(taker.read) if has_answer else None
    if blamed and not found.issue:
        taker.take(blamed, found.issue)
    if wanted := complaints.answer_wanted(taker.read):
        complaint, day = wanted
        if not found.issue:
            taker.take(complaint, found.issue)
        found.is_pressing = complaints.is_pressing(day, now.date())


def _of_theirs(one: Reading) -> Reading:
    """What the customer will do is no promise of ours, nor is who comes along."""
    if one.role == "todo" and no_promise.is_one(one.masked):
        return replace(one, role="said")
    is_theirs = one.role == "todo" and not (one.owner or one.is_listed)
    return replace(one, role="said") if is_theirs and their_deed.is_one(one.masked) else one


def _is_put_off(later: Sequence[Reading]) -> bool:
    """Whether what was planned has another day further on."""
    return any(one.role == "next" and visit_words.is_moved(one.masked) for one in later)
