"""An answer to what the bot has just said, with which words begin that say more: 打过了，他同意了,
"sent it, she's happy", 明天中午来不及，周四给你. Pure.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models.rules import due_moved, moving, short_answer, told_done
from models.rules import lazy_re as re
from models.rules.due_moved import DueMoved
from models.rules.oneline.vocabulary.words import fold, word
from models.rules.short_answer import Says, ShortAnswer
from models.rules.told_done import ToldDone

LONGEST = 300  # characters
_SEVERAL = 2
_CLAUSE = re.compile(r"\s*(?:[,;!，；。！\n]|\.(?=\s|$)|\s[-–—]\s)\s*")
# That it can't be done by when it was wanted; the other day is said behind it.
_REFUSES = re.compile(
    "(?:[那这](?:个|件事?|份|项|条)?)?我?.{0,8}?我?(?:可能|怕|恐怕|应该)*"
    "(?:来不及|不行|没空|没时间|没办法|没顾上|赶不上|赶不及|不方便|不在|[做弄看给办写改]不(?:了|完|出来?))(?:去|来|做|弄|看)?了?"
    r"|(?:(?:i|we) )?(?:can.?t|cannot|won.?t|not|unable)\b[\w' ]{0,40}"
    r"|(?:i.?m|we.?re) (?:away|off|out|busy)[\w' ]{0,20}"
)
_SORRY = re.compile("不好意思|抱歉|嗯|好的?|sorry|no|ok(?:ay)?|i.?m afraid|yes", re.I)
_NEWS = word("she|he|they|says?|said|wants?|wanted")


@dataclass(frozen=True)
class Part:
    """A clause, as typed: what it tells of as done, or as due on another day."""

    said: str
    done: ToldDone | None = None
    moved: Sequence[DueMoved] = ()


def read(typed: str, now: datetime) -> ShortAnswer | None:
    """What the first words answer; None where they are all that is said. `now` is in the person's
    zone."""
    if len(typed) > LONGEST or typed.rstrip().endswith(("?", "？")):
        return None
    clauses = _clauses(typed)
    if len(clauses) > 1 and _SORRY.fullmatch(fold(clauses[0])):
        clauses = clauses[1:]
    if len(clauses) < _SEVERAL:
        return None
    first, *rest = clauses
    answer = short_answer.read(first, now)
    if answer is not None and answer.says is Says.DONE:
        return answer
    if answer is not None and answer.says is Says.NOT_YET:
        return _then(rest, now) or answer
    return _another_day(fold(first).lower(), rest, now)


def beside(typed: str) -> str:
    """What is said behind the answer, by which one of several things may be known."""
    return "，".join(_clauses(typed)[1:])


def named(typed: str, now: datetime) -> list[Part]:
    """What each of several clauses tells of a thing by its name; nothing where all of them tell of
    things that are done."""
    clauses = _clauses(typed)
    if len(typed) > LONGEST or len(clauses) < _SEVERAL or told_done.all_of(typed):
        return []
    return [part for one in clauses if (part := _part(one, now))]


def _clauses(typed: str) -> list[str]:
    return [one for one in _CLAUSE.split(typed.strip()) if one]


def _part(said: str, now: datetime) -> Part | None:
    if done := told_done.read(said):
        return Part(said, done)
    moved = due_moved.each(said, now)
    if not moved and (move := moving.read(fold(said), now)) and move.what:
        moved = [DueMoved(move.what, move.to)]
    return Part(said, moved=moved) if moved else None


def _another_day(first: str, rest: list[str], now: datetime) -> ShortAnswer | None:
    if not _REFUSES.fullmatch(first) or re.search(_NEWS, first):
        return None
    return _then(rest, now)


def _then(rest: list[str], now: datetime) -> ShortAnswer | None:
    answer = short_answer.read(rest[0], now)
    return answer if answer is not None and answer.says is Says.MOVED else None
