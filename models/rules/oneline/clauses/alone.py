"""What the clauses of a sentence are together, where it is read without the rest of its line."""

from collections.abc import Sequence
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import read
from models.rules.oneline.clauses.roles import Role
from models.rules.oneline.vocabulary.words import HAN, fold

_SPACED = re.compile(rf"[^,;。\n、]*[{HAN}] [^,;。\n、]*")


def is_told(
    text: str, known: str, now: datetime, teammates: Sequence[str], but: Role = "todo"
) -> bool:
    """Whether a sentence surely plays another role than `but`; after promises, also where it tells
    what the customer will do."""
    for one in read(text, known, now, teammates, has_opened=True):
        is_theirs = one.signs.is_theirs and one.signs.ours is None and one.owner is None
        if one.role == but:
            return False
        if one.role != "said" or (is_theirs and but == "todo"):
            return True
    return False


def are_apart(text: str, known: str, now: datetime, teammates: Sequence[str]) -> bool:
    """Whether nothing but spaces parts several promises and plans: 陈静周五归档 我订票."""
    if not _SPACED.fullmatch(fold(text).strip()):
        return False
    found = read(text, known, now, teammates, has_opened=True)
    return len(found) > 1 and all(one.role in ("todo", "next") for one in found)
