"""What the customer waits for, though the line names no trouble: "needs 2 pallets by noon!!"."""

from collections.abc import Sequence
from itertools import pairwise

from models.rules import lazy_re as re
from models.rules.oneline.channels import unreached
from models.rules.oneline.clauses import no_issue, urgency
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.context import why_by_then
from models.rules.oneline.fields.taker import Taker
from models.rules.oneline.vocabulary.asked_words import CHASED_FOR_MONEY
from models.rules.oneline.vocabulary.inferred_words import PREDICATE, WAITS

_MUST = ("need to", "have to", "got to", "gotta", "must")
_VOWED = re.compile("必须|一定|务必|非得|马上|赶紧|立刻")  # we hurry as they wait
_TO_THEM = re.compile(r"\b(?:must|need|need to|gotta|have to) \w+ (?:him|her|them)\b", re.I)


def is_anything(text: str, taker: Taker) -> bool:
    """Whether the customer waits for something, where no trouble is named, nor put right."""
    if taker.found.issue or any(one.role == "issue" for one in taker.read):
        return False
    whys = [one.typed for at, one in enumerate(taker.read) if why_by_then.is_one(taker.read, at)]
    handed = [*whys, *(one.typed for one in taker.read if _is_no_wait(one))]
    return urgency.anywhere(_without(text, handed)) is not None


def take(taker: Taker) -> None:
    """Its clause becomes the issue."""
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
    # 今日之内给他报价: whoever says no more than that hurries by themselves.
    is_given = one.signs.gives_them and not (is_theirs or _VOWED.search(one.masked))
    return one.signs.solved or (one.role == "todo" and (is_handed or is_mine or is_given))


def _without(text: str, handed: Sequence[str]) -> str:
    """The text without those clauses: however soon it is, no customer waits for it."""
    for one in handed:
        text = text.replace(one, "")
    return text
