"""A second opinion on what each clause is, learned from the lines in tests/lines.

The rules of `roles` know what somebody thought of; this counts the words of every line that was
filled in by hand. Rules and counts err on different lines, so what the rules found is dropped where
it is very unlikely by the words, and what they missed is taken where the words leave little doubt.

`python -m tests.lines.learn` writes the weights, after new lines were added.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files
from itertools import pairwise

from models.rules import lazy_re as re
from models.rules.oneline.clauses import (
    given_word,
    no_issue,
    reminded,
    sent_by,
    urgency,
)
from models.rules.oneline.clauses.day_gone import WAS, WEEKDAY_ALONE
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.clauses.roles import Role
from models.rules.oneline.context import wished
from models.rules.oneline.next_contact import call_then, come_then, going
from models.rules.oneline.vocabulary import opinion_words, rival_words, trouble_han, visit_words
from models.rules.oneline.vocabulary.contact_words import REMINDED, SENT_BY_MESSAGE
from models.rules.oneline.vocabulary.words import HAN, KNOWN, PLANNED, TIME, fold

LEARNED: tuple[Role, ...] = ("todo", "next", "feedback", "issue")
WEIGHTS = "second_opinion.txt"
SCALE = 100  # weights are stored as hundredths
# Log-odds by the words. Chosen on lines that neither the rules nor the weights had seen.
KEPT_ABOVE: dict[Role, float] = {"todo": -2.0, "next": -1.5, "feedback": -2.0, "issue": -2.5}
BREAKS_KEPT_ABOVE = -4.0  # what names the damage is seldom anything else
TAKEN_ABOVE: dict[Role, float] = {"todo": 0.7, "next": 1.2, "feedback": 1.0, "issue": 0.8}

_NAMES_DAY = re.compile(
    "\\d[号日/.月]|[一二三四五六七八九十][号月]|周|星期|礼拜|[明后大][天日早晚朝]"
)
_MORNING = re.compile("\\W*(?:[早晚]上|[上下中]午|清早|一早|早)")
_TOKEN = re.compile(rf"[a-z']+|[{HAN}]+|\d+|{TIME}+|{KNOWN}+|{PLANNED}+|[?!%:+]")
# So somebody tells themselves what to do.
_TOLD = re.compile(
    rf"{REMINDED.pattern}|\b(?:don'?t forget|remember to|remind me|must|have to)\b", re.I
)
_ASKED_ME = re.compile(f"[让叫喊请要](?:我|{TIME})")
_COMPLAINS = re.compile("(?:抱怨|投诉|吐槽)(?!的|过的|那)(?:了|过)?[^,;。]{4}")
_TOO_DEAR = re.compile(
    r"\b(?:is|are|was|were|quote|price|prices|pricing|quotes|rate|rates|cost|it's|we're|too|way|bit)"
    r" (?:\w+ )?too (?:dear|expensive|pricey|steep|costly)\b|\b(?:quote|price|rate)s? (?:is "
    r"|are |was )?"
    r"(?:way |far |bit |a bit )?(?:too )?(?:dear|expensive|pricey|steep|costly)\b",
    re.I,
)
_PRAISES = re.compile("[赞夸](?!助)|表扬")
_EVERY = ""  # the feature that every clause has


def heard(read: Sequence[Reading]) -> list[Reading]:
    """The clauses, with another role where the words of one leave little doubt."""
    settled: list[Reading] = []
    for one, odds in zip(read, map(_odds, features(read)), strict=True):
        role = _settled(one, settled[-1] if settled else None, odds)
        settled.append(one if role == one.role else replace(one, role=role))
    return settled


def _settled(one: Reading, before: Reading | None, odds: dict[Role, float]) -> Role:
    found = one.role
    kept_above = BREAKS_KEPT_ABOVE if _breaks(one) else KEPT_ABOVE.get(found, 0.0)
    if found != "said" and (odds[found] >= kept_above or _is_sure(one, before)):
        return found
    beyond = {
        role: odds[role] - TAKEN_ABOVE[role]
        for role in LEARNED
        if role != found and odds[role] >= TAKEN_ABOVE[role] and _may_be(one, before, role)
    }
    return max(beyond, key=lambda role: beyond[role], default="said")


def _is_on_a_day(one: Reading, before: Reading | None) -> bool:
    """Whether a Chinese clause names a day that is surely ahead: 4月8号他从新疆回来再细谈. No 早上,
    which may be over, no 半年后, and no weekday that a line opens with."""
    spot = one.spot
    if spot is None or spot.is_deadline or not one.signs.is_han or one.role != "said":
        return False
    said = fold(one.typed[spot.start : spot.end])
    is_told = before is not None or one.signs.contact or one.signs.booked
    is_unsure = before is None and WEEKDAY_ALONE.search(said)
    return _NAMES_DAY.search(said) is not None and bool(is_told) and not is_unsure


def _is_part_of_a_day(one: Reading) -> bool:
    """早上9点到新竹拜访…, which a line opens with, was today."""
    said = fold(one.typed[one.spot.start : one.spot.end]) if one.spot else ""
    return _MORNING.match(said) is not None


def _breaks(one: Reading) -> bool:
    """Whether a clause names trouble, and asks nothing."""
    shows = one.signs
    return one.role == "issue" and shows.trouble and not (shows.asks or shows.is_han)


def _is_sure(one: Reading, before: Reading | None) -> bool:
    """Whether more than words says what it is, which no count of words overrules."""
    spot, owner, shows = one.spot, one.owner, one.signs
    if one.role == "todo":
        is_due = spot is not None and spot.is_deadline
        is_ordered = is_due and (shows.is_deed_first or (shows.is_doing and shows.ours is not None))
        goes_on = before is not None and before.role == "todo" and not one.clause.opens
        is_handed = owner is not None and (spot is not None or owner.name.startswith("<@"))
        is_told = _TOLD.search(fold(one.typed)) is not None or reminded.is_asked_for(one.masked)
        is_told |= sent_by.is_one(one.masked, spot)
        is_told |= spot is not None and going.ERRAND.search(one.masked) is not None
        is_told |= spot is not None and SENT_BY_MESSAGE.search(one.masked) is not None
        is_told |= shows.ours is not None and going.ANSWER.search(one.masked) is not None
        is_told |= given_word.is_one(one.masked)
        is_told |= one.is_listed or one.is_often or shows.asks_ours
        goes_out = spot is not None and shows.is_to_be_done and (shows.goods or is_due)
        return goes_out or is_told or is_ordered or is_handed or (goes_on and shows.is_deed_first)
    if one.role == "next":
        is_set = spot is not None and spot.has_hour and (shows.booked or shows.again)
        is_moved = shows.booked and shows.contact and visit_words.is_moved(one.masked)
        is_said_so = call_then.is_one(one.typed, one.masked, spot)
        is_said_so |= come_then.tells(one.masked, spot)
        return (
            is_set or is_moved or is_said_so or (shows.ours is not None and shows.is_contact_first)
        )
    if one.role == "issue" and shows.trouble and trouble_han.FAILS.search(one.masked):
        return True
    if one.role == "issue" and shows.opinion and shows.is_han and _COMPLAINS.search(one.masked):
        return shows.trouble
    if one.role == "issue":
        return shows.trouble and urgency.anywhere(one.typed) is not None
    is_praised = _TOO_DEAR.search(fold(one.typed)) is not None and shows.ours is None
    is_praised |= shows.is_theirs and _PRAISES.search(fold(one.typed)) is not None
    return one.role == "feedback" and (shows.quoted or is_praised)


def _may_be(one: Reading, before: Reading | None, role: Role) -> bool:
    """Whether nothing in a clause speaks against a role that the rules did not find in it."""
    spot, shows = one.spot, one.signs
    if role == "todo":  # what they wish, its neighbours settle
        is_theirs = shows.is_theirs and shows.is_han and not _ASKED_ME.search(one.masked)
        is_done = shows.is_past and shows.is_han and spot is None and one.owner is None
        comes_to_us = shows.is_theirs and shows.to_us
        is_no_deed = shows.solved or shows.quoted or shows.is_nobodys or is_theirs or is_done
        is_no_deed |= comes_to_us
        return not (is_no_deed or wished.wish(one))
    if role == "next":
        is_meeting = spot is not None and spot.has_hour and not spot.is_deadline
        is_meeting &= before is not None or not _is_part_of_a_day(one)
        is_meeting |= _is_on_a_day(one, before)
        is_over = spot is not None and WAS.search(one.masked[: spot.start])
        is_told = is_over or shows.is_past or shows.solved or shows.is_no_contact
        return is_meeting and one.owner is None and not is_told
    is_of_others = rival_words.INCUMBENT.search(one.masked) and not shows.is_han
    is_no_opinion = opinion_words.AGREES.fullmatch(fold(one.typed)) is not None
    is_no_opinion |= opinion_words.INSTRUCTS.search(one.masked) is not None
    if role == "feedback" and (is_of_others or is_no_opinion):
        return False
    is_spared = trouble_han.SPARED_HAN.search(one.masked) is not None
    is_spared = (is_spared or no_issue.is_news(one.masked)) and not shows.trouble
    is_rivals = rival_words.RIVAL.search(one.masked) and not rival_words.AGAINST_US.search(
        one.masked
    )
    if role == "issue" and (is_spared or (shows.is_han and is_rivals)):
        return False
    return one.owner is None and shows.ours is None and not shows.solved


def features(read: Sequence[Reading]) -> Iterator[list[str]]:
    """What is counted of each clause, in order: its words, those beside it, and its place."""
    tokens = [_tokens(one) for one in read]
    beside = [{*_shape(one), *_words(its)} for one, its in zip(read, tokens, strict=True)]
    for at, (one, its) in enumerate(zip(read, tokens, strict=True)):
        before = beside[at - 1] if at else {"none"}
        after = beside[at + 1] if at + 1 < len(read) else {"none"}
        counted = {
            _EVERY,
            *_shape(one),
            *_words(its),
            *_pairs(its),
            *(f"<{each}" for each in before),
            *(f">{each}" for each in after),
        }
        yield sorted(counted)


def _tokens(one: Reading) -> list[str]:
    """Words, runs of Chinese characters, and one sign for any number, day or customer."""
    found = _TOKEN.findall(fold(one.masked).lower())
    return [each[0] if each[0] in (TIME, KNOWN, PLANNED) else _number(each) for each in found]


def _number(token: str) -> str:
    return "0" if token[0].isdigit() else token


def _words(tokens: Iterable[str]) -> Iterator[str]:
    for token in tokens:
        yield from token if _is_han(token) else (token,)


def _pairs(tokens: Sequence[str]) -> Iterator[str]:
    """Each word or Chinese character with the one before it."""
    return (f"{one} {other}" for one, other in pairwise(["^", *_words(tokens), "$"]))


def _is_han(token: str) -> bool:
    return "\u4e00" <= token[0] <= "\u9fff"


def _shape(one: Reading) -> Iterator[str]:
    """What is known of it beside its words; marked, so that no word looks like it."""
    spot, owner = one.spot, one.owner
    yield from (
        f"is {name}"
        for name, is_so in (
            ("first", one.clause.opens),
            ("day", spot is not None),
            ("hour", spot is not None and spot.has_hour),
            ("deadline", spot is not None and spot.is_deadline),
            ("owned", owner is not None),
            ("told", owner is not None and owner.is_told),
            ("mention", "<@" in one.typed),
        )
        if is_so
    )


def _odds(counted: Iterable[str]) -> dict[Role, float]:
    """Log-odds of each role."""
    learned, first = _weights()
    rows = [first[one] for one in counted if one in first]
    return {role: sum(learned[row + at] for row in rows) / SCALE for at, role in enumerate(LEARNED)}


@cache
def _weights() -> tuple["array[int]", dict[str, int]]:
    """All weights, one after the other, and where those of a feature begin: 14,000 tuples of them
    would take three times as much."""
    learned, first = array("h"), {}
    for line in files(__package__ or "").joinpath(WEIGHTS).read_text("utf-8").splitlines():
        feature, *weights = line.split("\t")
        first[feature] = len(learned)
        learned.extend(map(int, weights))
    return learned, first
