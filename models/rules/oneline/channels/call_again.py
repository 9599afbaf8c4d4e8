"""A line that tells only of somebody who was rung and not reached, and when they will be rung
again: 刚给李经理打电话，没人接，下午再打. Nobody was met: it is something to do. Pure."""

from collections.abc import Sequence
from datetime import date, datetime, time

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.oneline.channels import call_back, unreached
from models.rules.oneline.line import ParsedLine
from models.rules.oneline.todos.tasks import LineTodo
from models.rules.oneline.vocabulary.words import HAN, fold, word
from models.rules.oneline.when.when import part_begins

_LONGEST = 120  # characters
_RANG = re.compile(
    word(r"called|rang|phoned|tried|dialled|dialed|call(?:ing)?|ring(?:ing)?")
    + "|打(?:了|过|给|去|个|电话|微信|[一两三]次)|去电|拨",
    re.I,
)
# Why they could not talk then.
_BUSY = re.compile(
    word(
        r"(?:(?:he|she)(?:'s| is| was) |was |is |currently )?(?:in (?:an?|another) (?:meeting|call)"
        r"|(?:got|reached) (?:his|her|their|the) (?:voice ?mail|vm|answering machine)"
        r"|driving|busy|tied up|on another (?:call|line)|with a (?:client|customer)|at lunch"
        r"|travell?ing|on the road|voice ?mail|vm)"
    )
    + f"|(?:[他她]|对方|[{HAN}]{{2,3}})?(?:正|还|都|一直)?"
    "在(?:开会|忙|开车|路上|外面|飞机上|车间|出差)"
    "|(?:说)?(?:现在|这会儿?)?(?:没空|不方便|走不开|在忙)",
    re.I,
)
_AGAIN = re.compile(
    word(
        r"(?:try|trying|ring|ringing|call|calling|phone|chase)(?: (?:him|her|them|it|back))*"
        r"(?: again| back| later)|(?:ring|call|try|calling|ringing|trying)(?: (?:him|her|them))?"
        r"(?= (?:again )?(?:this|tomorrow|on|at|later|in the|next|after))"
    )
    + "|再(?:给[他她]|跟[他她]|回)?(?:打|拨|联系|试|联络|call)|[打拨]过去|回拨",
    re.I,
)
# Nobody needs to say that it was by telephone.
_MISSED = re.compile(
    word(
        r"(?:not|never|(?:did|could|have|has|can)(?: ?not|n.?t))"
        r" (?:yet )?(?:reach(?:ed)?|g[eo]t hold of|g[eo]t through|catch|caught|spoken to)"
        r"|unable to reach|no luck (?:with|reaching)"
    )
    + r"|(?:^|[,;] ?)(?:(?:i|we|just|sorry,?) )*missed (?!(?:the|a|an|my|our|out|it|on)\b)"
    + "|没有?(?:联系|联络|找|打|拨)[上到着通]|联[系络]不[上到]|未接|语音信箱|没接到",
    re.I,
)
# A clause that says no more than when.
_WHEN = re.compile(r"(?:(?:so|then|again|now|maybe|next|that|那就?|改|等|吧|再|\W)*)", re.I)
_LATER = re.compile(
    word("later today|in a (?:bit|while|moment)|in an? (?:hour|minute)")
    + "|稍后|晚[点些]|待会|等会|过(?:一?会|一下)|一会"
)
_LAST = 18  # hour at which a part of the day that has begun is over
_CLAUSE = re.compile(r"[,;。\n!]|\.(?=\s|$)")


def promised(
    typed: str, line: ParsedLine, now: datetime, names: Sequence[str] = ()
) -> LineTodo | None:
    """What is to be done, with the hour of the part of the day that is named; None where the line
    tells of anything else, or no day is said. `names` are those of the customer's people."""
    others = [
        one for one in line.todos if not (_AGAIN.search(fold(one.text)) or is_missed(one.text))
    ]
    if line.feedback or line.question or line.satisfaction or others or not _is_all(typed, now):
        return None
    on, at = line.next_contact, line.next_starts
    if on is None:
        on, at = _when(typed, now)
    if on is None and _is_later_today(typed, now):
        on = now.date()
    if on is None:
        return None
    return LineTodo(call_back.words(typed, names), on, None, at or _hour(typed, on, now))


def is_missed(typed: str) -> bool:
    """Whether it says that somebody was not reached."""
    return _MISSED.search(fold(typed)) is not None or unreached.is_in_vain(typed)


def tells_of_missed(typed: str) -> bool:
    """Whether it tells of somebody who was not reached, whatever else."""
    folded = fold(typed)
    is_tried = _RANG.search(folded) or _AGAIN.search(folded)
    busy = unreached.is_in_vain(typed) or _BUSY.search(folded)
    return bool(_MISSED.search(folded) or (is_tried and busy)) or unreached.was_in_vain(typed)


def tried(typed: str, line: ParsedLine, names: Sequence[str] = ()) -> LineTodo | None:
    """What is to be tried again, no day being said; None where the line tells of anything else."""
    is_more = line.feedback or line.question or line.satisfaction or line.next_contact
    if is_more or line.todos or len(typed) > _LONGEST or not unreached.is_nothing_else(typed):
        return None
    said = call_back.words(typed, names) if unreached.rang(typed) else typed.strip()
    return LineTodo(said, None, None)


def _is_all(typed: str, now: datetime) -> bool:
    if len(typed) > _LONGEST or "?" in fold(typed):
        return False
    folded = fold(typed)
    again, missed = _AGAIN.search(folded), _MISSED.search(folded)
    end = again.start() if again else len(folded)
    busy = _BUSY.search(folded) or unreached.is_in_vain(typed)
    rang = _RANG.search(folded, 0, end) or missed
    if not (rang and (busy or missed)) and not (again and busy):
        return False
    if again is None and not _ends_with_when(folded, now):
        return False
    is_told_first = _BUSY.search(folded, 0, end) or unreached.is_in_vain(folded[:end])
    told = folded[:end] if is_told_first or missed else folded
    return not unreached.tells(_MISSED.sub(" ", _AGAIN.sub(" ", _BUSY.sub(" ", told))))


def _ends_with_when(folded: str, now: datetime) -> bool:
    last = _clauses(folded)[-1]
    day = dates.find(last, now)
    return day is not None and bool(_WHEN.fullmatch(f"{last[: day.start]} {last[day.end :]}"))


def _when(typed: str, now: datetime) -> tuple[date | None, time | None]:
    """Of the clause that says they will try again, else of the last one."""
    said = _said_again(fold(typed))
    again = _AGAIN.search(said)
    behind = dates.find(said[again.end() :], now) if again else None  # "Tom, call back at 4"
    day = behind or dates.find(said, now)
    if day is None:
        return None, None
    if not isinstance(day.value, datetime):
        return (day.value, None) if day.value >= now.date() else (None, None)
    return (day.value.date(), day.value.time()) if day.value > now else (None, None)


def _is_later_today(typed: str, now: datetime) -> bool:
    """下午再打 in the afternoon, 晚点再打: today, at no hour."""
    said = _said_again(fold(typed))
    begins = part_begins(said)
    is_now = begins is not None and begins.hour < now.hour and now.hour < _LAST
    return is_now or _LATER.search(said) is not None


def _hour(typed: str, on: date, now: datetime) -> time | None:
    """Of the clause that says they will try again."""
    again = _said_again(fold(typed))
    begins = None if _LATER.search(again) else part_begins(again)
    is_ahead = begins is not None and datetime.combine(on, begins, now.tzinfo) > now
    return begins if is_ahead else None


def _said_again(folded: str) -> str:
    clauses = _clauses(folded)
    return next((one for one in clauses if _AGAIN.search(one)), clauses[-1])


def _clauses(folded: str) -> list[str]:
    return [one for one in _CLAUSE.split(folded) if one.strip()] or [folded]
