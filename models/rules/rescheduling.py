"""What people tell of a planned contact and of nothing else: that it was moved ("the meeting with
Dana is now Friday 3pm", 跟周总的会改到周五三点), called off, or did not take place. Pure.

Every word is known: what says anything more is for others to read, as a record may be told in it.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from models.rules import lazy_re as re
from models.rules import rescheduling_place as places
from models.rules import rescheduling_shift as shifts
from models.rules.oneline.vocabulary.words import HAN, KNOWN, fold
from models.rules.rescheduling_days import MASK, MOST, Day, Found, find
from models.rules.rescheduling_place import Where
from models.rules.rescheduling_words import (
    BESIDE,
    CANCELS,
    CANNOT,
    ELSEWHERE,
    FREE,
    IN_TOUCH,
    INSTEAD,
    MISSED,
    MOVES,
    NOUN,
    NOW,
    OFTEN,
    RANG_TO,
    REASON,
    SOON,
    THEN,
    THEN_ZH,
    TO_BEFORE,
    WAS_AFTER,
    WAS_BEFORE,
)

_LONGEST = 160  # characters
_CLAUSES = re.compile(r"[,;!~。\n]|\.(?=\s|$)|\s[–—-]+\s|(?:\b(?:because|since|as)\b)")
_SAID = re.compile(rf"[a-z\d{HAN}]", re.I)
_NOT_THAT = re.compile(rf"\bnot (?:on )?{MASK}+")
_NOT = re.compile(r"\b(?:not|no|never|maybe|perhaps|or)\b|n't|不|没|也许|可能|或")
_THAT = re.compile(
    r"[那这][个场次]|\b(?:the|that|my|[a-z]+day'?s) one\b|day's (?=(?:is|moved|to|now)\b)"
)
_WAS = re.compile(r"\b(?:was|were|had|been)\b|刚|过")
# "It's at 11", after something was planned.
_OPENS_OF_IT = re.compile(
    r"(?:no|sorry|oh|ah|wait|oops|actually|不|不对|抱歉|哦|噢)?[\s,，]*"
    r"(?:it(?:'s|s| is)|that(?:'s| is)|[它那]?(?:应该)?是)\s*(?:actually )?(?:at )?"
)
_IS_OF_IT = re.compile(rf"{_OPENS_OF_IT.pattern}{MASK}+[.!。]?$")
_NAMED = re.compile(f"{MASK}+(?:'s)?|{KNOWN}+(?:'s)?")
# A name that nobody known has: "Zoe cancelled", "with Zoe is now".
_STRANGER = re.compile(
    r"(?:^|\b[Ww]ith )(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    r"(?=$|[,.!]| (?:has|had|just|asked|wants?|needs?|cancel|call|can|could|mov|push|postpon"
    r"|resched|bump|shift|is|was|got|did|never|on|to)|'s)"
)
_WENT = re.compile(
    r"\b(?:went|drove|stopped|dropped|called|rang|tried)\b|[去到跑]了|[去到]过|刚[去到]"
)
# Of what follows a meeting that is off: no mere reason why.
_IS_NEWS = re.compile(
    r"\b(?:i|i'll|i've|we|we'll|need\w*|want\w*|send|sent|quote\w*|price\w*|pricing|order\w*|ask\w*"
    r"|said|says|told|promised?|todo|instead|moved?|can|could|please|pls|call|by|they|sign\w*|rival"
    r"|budget|deal|contract|talks|compet\w+|complain\w*|unhappy|angry)\b|[?？\d]"
    "|[我咱问說说让要想请催签]|他们|客户|对方|报价|待办|改|另|预算|合同|投诉|不满|竞",
    re.I,
)
_IS_BACK = re.compile(r"\bback(?: (?:on|by|from|in|at|the))* \w+|\d{1,2}[号日]?(?:才|再)?回来?")
_UNTIL = re.compile(r"\b(?:until|till?|before)\b(?: the)?(?=[^,;]*$)", re.I)
_WEEKDAY = re.compile("(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|today)", re.I)


class Told(StrEnum):
    MOVED = "moved"
    OFF = "off"  # called off
    MISSED = "missed"  # was to be by now, and was not


@dataclass(frozen=True)
class Rescheduled:
    """`to` is the new day, where one is said; `was` the one it is known by; `where` stands the new
    place in what was said. `of_stranger`: it names somebody who is not known."""

    told: Told
    to: Day | None = None
    was: Day | None = None
    has_noun: bool = False
    of_stranger: bool = False
    where: Where | None = None
    is_that: bool = False
    shift: timedelta | None = None

    @property
    def to_day(self) -> Day | None:
        """The new day; None where no more than an hour is said, of a day that isn't either."""
        if self.to is None or not self.to.is_hour_alone:
            return self.to
        return self.to.of(self.was.day) if self.was and not self.was.is_hour_alone else None

    @property
    def is_missed_alone(self) -> bool:
        """ "Dana didn't show up", 没开成: no word of which contact, or of another day."""
        return self.told is Told.MISSED and not (self.has_noun or self.to or self.was)

    def lies_on(self, on: date, today: date) -> bool:
        """Whether a contact of the day `on` may be meant: of a weekday also the last one."""
        if self.was is None or self.was.is_hour_alone:
            return True
        week_before = self.was.day - timedelta(days=7)
        return on == self.was.day or (on == week_before and on <= today)


def may_be(said: str) -> bool:
    """Whether it is worth looking whose names it holds."""
    text = fold(said).strip().lower()
    is_short = 0 < len(text) <= _LONGEST and "?" not in text
    return is_short and (
        (_told(text) or shifts.find(text)[0]) is not None or _OPENS_OF_IT.match(text) is not None
    )


def read(said: str, now: datetime) -> Rescheduled | None:
    """`said` has each known name masked by KNOWN; `now` is in the person's zone."""
    line, of_stranger = _without_stranger(_folded(said).strip())
    text = RANG_TO.sub(lambda how: " " * len(how[0]), line.lower())
    if len(text) > _LONGEST or "?" in text or OFTEN.search(text):
        return None
    shift, text = shifts.find(text)
    days, rest = find(text, now)
    has_noun = _has_noun(REASON.sub(" ", rest))
    where, rest = places.find(rest) if has_noun else (None, rest)
    is_of_it = _IS_OF_IT.match(rest) is not None and len(days) == 1 and days[0].day.is_hour_alone
    told = Told.MOVED if shift or is_of_it else _told(rest) or _at_place(where, rest)
    if told is Told.OFF and not CANCELS.search(rest) and _WENT.search(text):
        return None  # 去了，她不在，周五再去: it took place, in vain
    if told is None or len(days) > MOST or not (is_of_it or _is_all(rest)):
        return _off_for_a_reason(said, now)
    was, to = _of_days(days, text, told, keeps_day=bool(where or shift))
    is_new = any(_is_new(one, text) for one in days)
    if told is Told.MOVED and not (has_noun or is_of_it or (to and is_new)):
        return None  # "Acme pushed back on Friday"
    if told is Told.MOVED and not (to or where or shift or MOVES.search(rest)):
        return None
    place = _at_its_place(said, where) if where else None
    is_that = is_of_it or (not has_noun and _THAT.search(text) is not None)
    return Rescheduled(told, to, was, has_noun, of_stranger, place, is_that, shift)


def _off_for_a_reason(said: str, now: datetime) -> Rescheduled | None:
    """Called off in the first clause, and why in others, in whatever words: "the Acme meeting
    friday is off, li's wife had the baby". None where these tell of a deed, a wish or a day."""
    first, *others = _CLAUSES.split(_folded(said))
    why = _IS_BACK.sub(" ", " ".join(others).strip().lower())
    if not why.strip() or _IS_NEWS.search(why) or find(why, now)[0]:
        return None
    found = read(first, now)
    return found if found and found.told is Told.OFF and (found.has_noun or found.was) else None


def _folded(said: str) -> str:
    """The names stay masked, which nothing that is typed can be."""
    return KNOWN.join(fold(one) for one in said.split(KNOWN))


def _without_stranger(line: str) -> tuple[str, bool]:
    """The line with a name that nobody known has masked as well, and whether there is one."""
    strange = _STRANGER.search(line)
    if strange is None or _is_known(strange["name"]):
        return line, False
    return f"{line[: strange.start('name')]}{KNOWN}{line[strange.end('name') :]}", True


def _at_place(where: Where | None, rest: str) -> Told | None:
    """That a place is told of one to come moves it there."""
    return Told.MOVED if where and not _WAS.search(rest) else None


def instead(said: str, now: datetime) -> Day | None:
    """The only day of an answer to "When will it be instead?" that says nothing else: "she'll be
    free again on Monday at 2". `said` and `now` are those of `read`."""
    text = _folded(said).strip().lower()
    if len(text) > _LONGEST or "?" in text or OFTEN.search(text):
        return None
    days, rest = find(text, now)
    is_refused = any(one.search(rest) for one in (CANCELS, CANNOT, MISSED, _NOT))
    clauses = [one for one in _CLAUSES.split(rest) if not _is_then(_NAMED.sub(" ", one))]
    says_more = any(_SAID.search(FREE.sub(" ", _left(one))) for one in clauses)
    return days[0].day if len(days) == 1 and not (is_refused or says_more) else None


def _at_its_place(said: str, where: Where) -> Where:
    """In the line as it was said, spaces before it and all."""
    before = len(said) - len(said.lstrip())
    return Where(where.start + before, where.end + before)


def _is_known(name: str) -> bool:
    """Whether what opens a line with a capital is no name: "Lunch is off"."""
    return any(one.fullmatch(name) for one in (NOUN, BESIDE, MOVES, CANCELS, CANNOT, OFTEN)) or (
        _WEEKDAY.match(name) is not None
    )


def _told(rest: str) -> Told | None:
    if MISSED.search(rest):
        return Told.MISSED
    if CANCELS.search(rest) or CANNOT.search(rest):
        return Told.OFF
    if MOVES.search(rest) or INSTEAD.search(rest) or NOW.search(rest):
        return Told.MOVED
    return None


def _of_days(
    days: list[Found], text: str, told: Told, *, keeps_day: bool
) -> tuple[Day | None, Day | None]:
    """Which of them it was on, and which is new. `keeps_day`: its place is moved, or its hour, so
    that the only day is the one it is on: "the meeting on Thursday moves to their office"."""
    was = [one for one in days if _is_old(one, text)]
    to = [one for one in days if one not in was]
    if told is Told.OFF:
        to = [one for one in to if not _is_until(one, text)]
    is_old = keeps_day or told is not Told.MOVED
    if is_old and len(days) == len(to) == 1 and not _is_new(days[0], text):
        was, to = days, []
    if len(to) > 1:
        was, to = to[:-1], to[-1:]
    return (was[0].day if was else None), (to[-1].day if to else None)


def _is_until(one: Found, text: str) -> bool:
    """ "isn't free until Friday" is no word of when it will be."""
    said = _UNTIL.search(text[: one.end])
    return said is not None and said.end() + 1 >= one.start


def _is_new(one: Found, text: str) -> bool:
    says_so = TO_BEFORE.search(text[: one.start]) or INSTEAD.match(text[one.end :].lstrip())
    return says_so is not None


def _is_old(one: Found, text: str) -> bool:
    before, after = text[: one.start], text[one.end :]
    if TO_BEFORE.search(before):
        return False
    return bool(WAS_BEFORE.search(before) or WAS_AFTER.match(after))


def _is_all(rest: str) -> bool:
    """Whether nothing else is said."""
    first, *others = _CLAUSES.split(rest)
    others = [one for one in others if one and not (_is_beside(one) or _is_then(one))]
    return not any(_SAID.search(_left(one)) for one in (first, *others))


def _is_beside(clause: str) -> bool:
    """Whether it says where somebody is instead, or who finds another day."""
    return bool(ELSEWHERE.fullmatch(clause) or IN_TOUCH.fullmatch(clause))


def _has_noun(rest: str) -> bool:
    """ "She'll call" names no contact."""
    return any(NOUN.search(one) for one in _CLAUSES.split(rest) if one and not _is_then(one))


def _is_then(clause: str) -> bool:
    """Whether it says who will speak of it next, be it "next week"."""
    clause = SOON.sub(" ", clause)
    return THEN.fullmatch(clause) is not None or THEN_ZH.fullmatch(clause) is not None


def _left(clause: str) -> str:
    """What a clause says beyond the words that are known here; nothing where it says why."""
    of_it = (MOVES, CANCELS, CANNOT, MISSED, NOUN)
    if REASON.search(clause) and not any(one.search(REASON.sub(" ", clause)) for one in of_it):
        return ""
    left = _NAMED.sub(" ", _NOT_THAT.sub(" ", clause))
    for known in (REASON, SOON, MISSED, CANNOT, CANCELS, NOUN, INSTEAD, MOVES, BESIDE):
        left = known.sub(" ", left)
    return left
