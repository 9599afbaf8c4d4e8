"""What is said without a marker: the clauses of the content, each taken for what it surely is.

A promise leaves the content, a next contact only where its clause says nothing else; feedback and
an issue were said, and stay in it too. Whatever is not sure stays where it was typed.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from models.rules import lazy_re as re
from models.rules.oneline.channels import unreached
from models.rules.oneline.clauses import no_issue, reading, their_deed, urgency
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.colleagues.owners import EDGES
from models.rules.oneline.context import (
    complaints,
    neighbours,
    second_opinion,
    statement,
    why_by_then,
)
from models.rules.oneline.fields import nothing_in_it
from models.rules.oneline.fields.taken import Inferred
from models.rules.oneline.fields.taker import Taker
from models.rules.oneline.todos import no_promise
from models.rules.oneline.vocabulary import visit_words
from models.rules.oneline.vocabulary.asked_words import CHASED_FOR_MONEY, WE_ANSWERED
from models.rules.oneline.vocabulary.inferred_words import PREDICATE, WAITS
from models.rules.oneline.vocabulary.words import fold

_SAYS_SOMETHING = re.compile(r"[\w\u2600-\u27bf\U0001f300-\U0001faff]")  # or an emoji
_JOINS = re.compile(r"and|then|also|&|\+|并且?|然后|再", re.I)  # what was taken out on both sides
_ASKS_WHEN = re.compile(r"几时|什么时候|何时|哪天|几点|\bwhen\b|what (?:day|time)", re.I)
# What we told them, and nothing that is still to be found out: 我说工厂最低2000起.
_WE_SAID = re.compile(
    "\\W*(?:我们?|咱们?)(?:就|直接|当场|都|也|跟[他她]|给[他她])*(?:说|答|回答|回复|讲|告诉[他她]?|报了\\s?(?=\\d)|报的|回(?=\\s?\\d))了?"
    "(?![^,;。]*(?:不清|不好说|不知|不晓|不确|没底|回去|回头|要问|去问|得问|查|先问|晚点|再说|再给|尽快|马上|帮|\ufffb|想想|看看|考虑|不了解|会[给发让问跟]))"
    "|\\W*(?:都|也|资料|型录|档案)?(?:已经?|刚刚?|当场|马上)就?(?:寄|发|传|给|报|回|答)(?:了|出去?|过去|给?[他她]们?)*\\W*$"
)
_REPLIED = re.compile("回[复覆]|答[复覆]|致歉|道歉|我回了")
_MUST = ("need to", "have to", "got to", "gotta", "must")
_TOOK_IT_WELL = re.compile(
    r"\b(?:fine|ok|okay) (?:with|about) (?:it|that)\b|\btook it well\b|\bno hard feelings\b"
    r"|\b(?:he|she|they) (?:understood|understands)\b|\baccepted (?:the|our) apology\b",
    re.I,
)
_VOWED = re.compile("必须|一定|务必|非得|马上|赶紧|立刻")  # we hurry as they wait
_TO_THEM = re.compile(r"\b(?:must|need|need to|gotta|have to) \w+ (?:him|her|them)\b", re.I)
_EMOJI_FIRST = re.compile(r":[\w+-]+:(?!\d)")
_LOOSE = f"{EDGES}→⇒➡\ufe0f"
_COLON_LAST = re.compile(r"(?<!\w)(?P<emoji>:[\w+-]+:)$|[:：]$")


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
    read_ = [_of_theirs(one) for one in settled]
    taker = Taker(text, read_, now)
    for at, one in enumerate(read_):
        if one.span in taker.gone:
            continue
        is_solved = _is_solved(read_, at) or _is_fixed(read_, at)
        is_solved |= nothing_in_it.is_none_of_ours(read_[at:])
        if one.role == "todo":
            taker.todo(at, one)
            if not (has_next or any(later.role == "next" for later in read_[at + 1 :])):
                taker.visit(at, one)
        elif taker.is_hour_of_day_before(at, one) and not has_next:
            taker.next_contact(at - 1, read_[at - 1])
        elif one.role == "next" and _is_put_off(read_[at + 1 :]):
            taker.found.said.append(one.typed)
        elif one.role == "next" and not has_next and taker.found.next_contact is None:
            taker.next_contact(at, one)
        elif one.role == "feedback" and (
            statement.is_score(one)
            or statement.is_doubted(read_, at)
            or nothing_in_it.is_meant_otherwise(read_, at)
        ):
            taker.found.said.append(one.typed)
        elif one.role == "feedback" or (one.role == "said" and statement.is_one(one)):
            if statement.opens(read_, at) and read_[at - 1].typed in taker.found.said:
                taker.found.said.remove(read_[at - 1].typed)
                taker.take(read_[at - 1], taker.found.feedback)
            taker.take(one, taker.found.feedback)
        elif _has_complaint(taker) and complaints.asks_for_amends(one):
            taker.take(one, taker.found.issue or taker.found.feedback)
        elif one.role == "issue" and not (has_issue or is_solved):
            taker.take(one, taker.found.issue)
            is_judged = (
                one.signs.opinion
                or one.signs.quoted
                or (not taker.found.feedback and neighbours.is_scored(read_, at))
            )
            is_judged = is_judged or statement.is_blamed(one)
            is_judged = is_judged and not (one.signs.asks or statement.is_of_bill(one))
            if is_judged or taker.goes_on(at, one):
                taker.take(one, taker.found.feedback)
        elif one.role == "issue" and is_solved and _is_complaint(one):
            taker.take(one, taker.found.feedback)
        elif one.role == "said" and taker.is_due_of_mates(one):
            continue
        elif taker.is_when_again(at, one) and not has_next:
            taker.next_contact(at - 1, read_[at - 1])
        elif taker.goes_on(at, one):
            taker.take(one, taker.found.feedback)
        elif one.owner is None or one.signs.is_past or not one.owner.is_told:
            taker.found.said.append(one.typed)
    has_answer = bool(taker.found.todos or taker.found.next_contact)
    blamed = complaints.answered_by_us(read_) if has_answer else None
    if blamed and not (taker.found.issue or has_issue):
        taker.take(blamed, taker.found.issue)
    wanted = complaints.answer_wanted(read_)
    if wanted and not has_issue:
        complaint, day = wanted
        if not taker.found.issue:
            taker.take(complaint, taker.found.issue)
        taker.found.is_pressing = complaints.is_pressing(day, now.date())
    is_solved = any(one.role == "issue" for one in read_) and not taker.found.issue
    whys = [one.typed for at, one in enumerate(read_) if why_by_then.is_one(read_, at)]
    handed = [*whys, *(one.typed for one in read_ if _is_no_wait(one))]
    waits = urgency.anywhere(_without(text, handed))
    if not (taker.found.issue or is_solved or has_issue) and waits:
        _take_urgent(taker)
    taker.found.content = _remaining(text, taker.gone)
    return taker.found


def _take_urgent(taker: Taker) -> None:
    """What the customer waits for, where no trouble is named: "needs 2 pallets by noon!!"."""
    for one in taker.read:
        is_said = one.role == "said" and one.typed in taker.found.said
        is_said = is_said and not (one.signs.is_doing or one.signs.solved)
        if is_said and (WAITS.search(one.masked) or urgency.says_more(one.typed)):
            taker.found.said.remove(one.typed)
            taker.take(one, taker.found.issue)
            return
    for before, one in pairwise(taker.read):
        is_before = before.role == "said" and before.typed in taker.found.said
        is_before = is_before and one.role != "feedback"  # what they said of it
        if is_before and urgency.anywhere(one.typed) and PREDICATE.search(before.masked):
            taker.found.said.remove(before.typed)
            taker.take(before, taker.found.issue)
            return


def _has_complaint(taker: Taker) -> bool:
    return bool(taker.found.issue or taker.found.feedback)


def _is_put_right(one: Reading, wrong: Reading) -> bool:
    """What we are going to do puts nothing right yet, nor does an answer: 3盒破损，…，已回复."""
    is_only_answered = wrong.signs.trouble and not wrong.signs.asks and _REPLIED.search(one.masked)
    is_done = one.signs.solved and one.role not in ("todo", "next")
    return is_done and not is_only_answered


def _of_theirs(one: Reading) -> Reading:
    """What the customer will do is no promise of ours, nor is who comes along."""
    if one.role == "todo" and no_promise.is_one(one.masked):
        return replace(one, role="said")
    is_theirs = one.role == "todo" and not (one.owner or one.is_listed)
    return replace(one, role="said") if is_theirs and their_deed.is_one(one.masked) else one


def _is_solved(read_: Sequence[Reading], at: int) -> bool:
    """Whether it is put right further on. That they took it well solves nothing, where we are
    still to do something about it."""
    after = read_[at:]
    is_open = any(one.role == "todo" for one in after)
    return any(
        _is_put_right(one, read_[at]) and not (is_open and _TOOK_IT_WELL.search(one.masked))
        for one in after
    )


def _is_complaint(one: Reading) -> bool:
    """What they complained of stays said, though it is put right."""
    return one.signs.opinion and not (one.signs.asks or one.signs.solved or one.signs.is_demand)


def _is_fixed(read_: Sequence[Reading], at: int) -> bool:
    """Whether they ask, and the next clause is what we said, or the day we gave them."""
    after = read_[at + 1] if at + 1 < len(read_) else None
    if after is None:
        return False
    is_told = _WE_SAID.match(after.masked) or WE_ANSWERED.match(after.masked)
    if read_[at].signs.asks and after.role == "said" and is_told:
        return True
    return bool(after.role == "next" and _ASKS_WHEN.search(fold(read_[at].typed)))


def _is_put_off(later: Sequence[Reading]) -> bool:
    """Whether what was planned has another day further on."""
    return any(one.role == "next" and visit_words.is_moved(one.masked) for one in later)


def _is_no_wait(one: Reading) -> bool:
    """Whether a clause is what we ask of one another or what I will do, tells what is solved or is
    good news, or that it is us who wait for them."""
    if unreached.is_all(one.typed) or CHASED_FOR_MONEY.search(one.masked):
        return True
    if no_issue.is_news(one.masked):
        return True
    is_handed = one.owner is not None
    ours = one.signs.ours or ""
    is_mine = ours.startswith("i") or (
        ours.startswith(("我", "咱")) and not _VOWED.search(one.masked)
    )
    is_mine = is_mine or bool(ours and _TO_THEM.search(one.masked))
    is_theirs = one.signs.is_demand or one.signs.is_theirs
    if ours in _MUST and one.signs.is_deed_first and not is_theirs:
        return True
    return one.signs.solved or (one.role == "todo" and (is_handed or is_mine))


def _without(text: str, handed: Sequence[str]) -> str:
    """The text without those clauses: however soon it is, no customer waits for it."""
    for one in handed:
        text = text.replace(one, "")
    return text


def _remaining(text: str, gone: list[tuple[int, int]]) -> str:
    """The text without the clauses that were taken out of it."""
    if not gone:
        return text
    pieces: list[str] = []
    start = 0
    for end, after in [*sorted(gone), (len(text), len(text))]:
        piece = text[start:end].strip(_LOOSE)
        piece = _COLON_LAST.sub(lambda at: at[0] if at["emoji"] else "", piece)
        piece = piece.lstrip(f" .!?{EDGES}") if start else piece
        if start and not _EMOJI_FIRST.match(piece):
            piece = piece.lstrip(f" .:!?：{EDGES}")
        if _SAYS_SOMETHING.search(piece) and not _JOINS.fullmatch(piece):
            pieces.append(piece)
        start = max(start, after)
    return "\n".join(pieces)
