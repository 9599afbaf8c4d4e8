"""A line that tells only of somebody who was rung and not reached, and when they will be rung
again: 刚给李经理打电话，没人接，下午再打. Nobody was met: it is something to do. Pure."""

from datetime import date, datetime, time

from models.rules import lazy_re as re
from models.rules.oneline.channels import unreached
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
        r"|travell?ing|on the road)"
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
    + "|再(?:给[他她]|跟[他她])?(?:打|拨|联系|试|联络|call)|[打拨]过去|回拨",
    re.I,
)
_CLAUSE = re.compile(r"[,;。\n!]|\.(?=\s|$)")


def promised(typed: str, line: ParsedLine, now: datetime) -> LineTodo | None:
    """What is to be done, with the hour of the part of the day that is named; None where the line
    tells of anything else, or no day is said."""
    says_more = line.feedback or line.question or line.satisfaction or line.todos
    if line.next_contact is None or says_more or not _is_all(typed):
        return None
    at = line.next_starts or _hour(typed, line.next_contact, now)
    return LineTodo(typed.strip(), line.next_contact, None, at)


def _is_all(typed: str) -> bool:
    if len(typed) > _LONGEST or "?" in fold(typed):
        return False
    folded = fold(typed)
    again = _AGAIN.search(folded)
    rang = _RANG.search(folded, 0, again.start()) if again else None
    if again is None or rang is None or unreached.tells(_BUSY.sub(" ", folded[: again.start()])):
        return False
    return unreached.is_in_vain(typed) or _BUSY.search(folded, rang.end()) is not None


def _hour(typed: str, on: date, now: datetime) -> time | None:
    """Of the clause that says they will try again."""
    folded = fold(typed)
    said = next((one for one in _CLAUSE.split(folded) if _AGAIN.search(one)), folded)
    again = _AGAIN.search(said)
    begins = part_begins(said if again else folded)
    is_ahead = begins is not None and datetime.combine(on, begins, now.tzinfo) > now
    return begins if is_ahead else None
