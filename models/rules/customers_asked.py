"""A list of customers that somebody asks for in plain words: 我手上有哪些客户, "which customers are
waiting for us?". Pure."""

from enum import StrEnum

from models.rules import data
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import fold

_LONGEST = 60  # characters


class Which(StrEnum):
    MINE = "mine"
    WAITING = "waiting"  # for an answer of ours


_LISTED = data.load(__package__, "customers_asked.toml")
_ASKED = {
    which: re.compile("|".join(_LISTED[which]["en"] + _LISTED[which]["zh"]), re.I)
    for which in Which
}


def read(typed: str) -> Which | None:
    said = fold(typed).strip().strip(ENDS)
    if len(said) > _LONGEST:
        return None
    return next((which for which, asked in _ASKED.items() if asked.fullmatch(said)), None)
