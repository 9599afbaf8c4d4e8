"""What a clause is by its weight, and its words say that it is not: rules, one after the other."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.clauses import (
    day_gone,
    given_word,
    reminded,
    sent_by,
    their_deed,
)
from models.rules.oneline.clauses.roles import Role
from models.rules.oneline.clauses.signs import Signs
from models.rules.oneline.colleagues import colleagues
from models.rules.oneline.colleagues.owners import Owner
from models.rules.oneline.next_contact import call_then, come_then, going
from models.rules.oneline.vocabulary.words import fold
from models.rules.oneline.when import planned
from models.rules.oneline.when.days import Spot

_UNTIL = re.compile(r"\W*(?:until|till?)\b", re.I)
_WE = re.compile(r"\W*(?:[我咱]|本人|(?:i|we)\b)", re.I)
_SHORT = 40  # characters: a customer and a name
_DOES_THEN = re.compile(
    r"\W*(?:will|'ll|to|is|pays?|sends?|delivers?|confirms?|collects?|picks?|gives?|off|away|on)\b"
    "|\\W*(?:会|要|发|付|给|寄|送|打款|回|来电|打电话|提货|交|确认|休|请假|出差|不)",
    re.I,
)


@dataclass(frozen=True)
class Line:
    """What is known of a line before its clauses are read; `folded` without the customer's name,
    `opening` is in how many clauses a weekday may be when it was."""

    text: str
    folded: str
    now: datetime
    teammates: Sequence[str]
    contacts: Sequence[str]
    opening: int
    listed: Collection[int]  # where the items of a list of what is to be done begin
    spoken_to: re.Match[str] | None  # the mention of whom all of it is said to
    is_ahead: bool
    is_over: bool


@dataclass(frozen=True)
class Seen:
    """A clause whose role was weighed. `before` is the clause before it in its sentence, "" if it
    opens that; `after` is the rest of the line."""

    line: Line
    typed: str
    masked: str
    spot: Spot | None
    owner: Owner | None
    signs: Signs
    is_first: bool
    opens: bool
    may_be_gone: bool  # its day may have been
    is_listed: bool  # an item of a list of what is to be done
    before: str
    after: str
    follows: Role  # that of the clause before it


_DOES_IT = re.compile(
    r"\W*(?:(?:我|由我|我自己)来?(?:去)?[写发做弄办跟问搞画改寄送]"
    r"|i(?:'ll| will| can) (?:do|write|send|handle|make|prepare|sort) (?:it|that|this))\W*",
    re.I,
)


@dataclass(frozen=True)
class _Rule:
    """A clause that was taken for one of `of` is `role` where it `holds`."""

    of: tuple[Role, ...]
    role: Role
    holds: Callable[[Seen], bool]


def role_of(weighed: Role, seen: Seen) -> Role:
    """The role after all rules, each of which sees what the one before it left."""
    role = weighed
    for rule in _RULES:
        if role in rule.of and rule.holds(seen):
            role = rule.role
    return role


def may_be_item(shown: Signs) -> bool:
    """Whether a clause, in a list of what is to be done, may be one of it."""
    is_told = shown.is_past or shown.opinion or shown.trouble
    return not shown.asks and (shown.deed or not is_told)


def _meets_one(seen: Seen) -> bool:
    """Whether a plan opens its sentence with one of the customer's, a day and its hour."""
    if seen.spot is None or not _is_with(seen.typed, seen.masked, seen.spot, seen.line.contacts):
        return False
    return seen.opens and not (seen.owner or seen.may_be_gone or planned.tells(seen.line.text))


def _is_shown_to_them(seen: Seen) -> bool:
    spot = seen.spot
    if seen.owner or spot is None or not spot.has_hour or spot.is_deadline:
        return False
    return going.SHOWN_TO_THEM.search(seen.masked) is not None


def _is_call(seen: Seen) -> bool:
    return seen.owner is None and call_then.is_one(seen.typed, seen.masked, seen.spot)


def _is_reminder(seen: Seen) -> bool:
    return seen.spot is not None and reminded.is_one(seen.masked, seen.signs)


def _is_sent_by_then(seen: Seen) -> bool:
    return seen.owner is None and sent_by.is_one(seen.masked, seen.spot)


def _comes_then(seen: Seen) -> bool:
    if seen.spot is None or seen.owner:
        return False
    return come_then.is_one(seen.masked, seen.spot, seen.after, may_be_gone=seen.may_be_gone)


def _is_own_reminder(seen: Seen) -> bool:
    """到时候提醒我问她要不要签"""
    return reminded.is_asked_for(seen.masked)


def _is_given_word(seen: Seen) -> bool:
    """ "promised her a call with our CTO next week"."""
    return seen.owner is None and given_word.is_one(seen.masked)


def _is_answer_of_ours(seen: Seen) -> bool:
    return seen.signs.ours is not None and going.ANSWER.search(seen.masked) is not None


def _takes_one_along(seen: Seen) -> bool:
    return seen.spot is not None and colleagues.takes_one_along(seen.typed, seen.line.teammates)


def _lasts_till_then(seen: Seen) -> bool:
    """A trial runs till Sunday."""
    if seen.spot is None or seen.owner or seen.signs.ours is not None:
        return False
    return _UNTIL.match(seen.typed, seen.spot.start) is not None


def _was_then(seen: Seen) -> bool:
    """ "the demo was on Tuesday"."""
    return seen.spot is not None and day_gone.WAS.search(seen.masked[: seen.spot.start]) is not None


def _opens_what_is_over(seen: Seen) -> bool:
    return seen.line.is_over and seen.is_first


def _is_day_gone(seen: Seen) -> bool:
    return seen.may_be_gone and day_gone.is_it(
        seen.signs, seen.masked, seen.after, seen.spot, seen.line.now.date()
    )


def _is_errand(seen: Seen) -> bool:
    is_arranged = seen.signs.booked or seen.signs.again
    return bool(seen.owner or not is_arranged) and going.ERRAND.search(seen.masked) is not None


def _is_asked_of_one(seen: Seen) -> bool:
    """@陈洁 你查下是漏发还是丢件"""
    is_mentioned = seen.owner is not None and seen.owner.name[0] in "@<"
    return is_mentioned and seen.signs.is_han and seen.signs.deed


def _is_answered_by_then(seen: Seen) -> bool:
    """Whether they are to answer what we said right before it."""
    we_spoke = seen.spot is not None and _WE.match(seen.before) is not None
    return we_spoke and their_deed.is_answered(seen.masked)


def _says_who_does_it(seen: Seen) -> bool:
    """Of what was said right before: 下周五前给方案，我来写."""
    is_all = _DOES_IT.fullmatch(fold(seen.typed)) is not None
    return is_all and seen.follows == "todo" and seen.spot is None


def _is_said_by_one_of_us(seen: Seen) -> bool:
    return colleagues.opens(fold(seen.typed), seen.line.teammates)


_RULES = (
    _Rule(("said",), "next", _meets_one),
    _Rule(("todo",), "next", _is_shown_to_them),
    _Rule(("todo", "feedback", "issue", "said"), "next", _is_call),
    _Rule(("said",), "todo", _is_reminder),
    _Rule(("said",), "todo", _is_sent_by_then),
    _Rule(("next", "feedback", "issue", "said"), "todo", _is_own_reminder),
    _Rule(("next", "feedback", "issue", "said"), "todo", _is_given_word),
    _Rule(("next",), "todo", _is_answer_of_ours),
    _Rule(("todo",), "next", _takes_one_along),
    _Rule(("todo",), "said", _lasts_till_then),
    _Rule(("next",), "said", _was_then),
    _Rule(("next",), "said", _opens_what_is_over),
    _Rule(("next",), "said", _is_day_gone),
    _Rule(("said", "feedback"), "next", _comes_then),
    _Rule(("next",), "todo", _is_errand),
    _Rule(("issue",), "todo", _is_asked_of_one),
    _Rule(("said",), "todo", _is_answered_by_then),
    _Rule(("said", "issue"), "todo", lambda seen: seen.is_listed),
    _Rule(("feedback", "issue"), "said", _is_said_by_one_of_us),
    _Rule(("todo",), "said", _says_who_does_it),
)


def _is_with(typed: str, masked: str, spot: Spot, contacts: Sequence[str]) -> bool:
    """Whether a day with its hour stands right after one of the customer's, who is to do nothing
    then: "Desmond Teo tmr 10.30am at Kallang warehouse"."""
    if not spot.has_hour or spot.is_deadline or _DOES_THEN.match(masked, spot.end):
        return False
    before = fold(typed[: spot.start]).strip(" ,:，：@-").lower()
    called = {fold(name).lower() for name in contacts}
    called |= {one.split()[0] for one in called if one.isascii()}
    return any(before.endswith(one) for one in called) and len(before) <= _SHORT
