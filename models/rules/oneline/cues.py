"""The words of cues.toml as patterns: matched against `fold`ed text, ignoring case."""

import re

from models.rules import data
from models.rules.oneline.words import word

_LISTED = data.load(__package__, "cues.toml")


def alternatives(listed: str) -> str:
    """The longest first, so that "sent back" is not taken for "sent"."""
    said = sorted({" ".join(one.split()) for one in listed.split(",")} - {""}, key=len)[::-1]
    return "|".join(re.escape(one).replace(r"\*", r"\w*").replace(r"\$", "$") for one in said)


def _one(kind: str) -> str:
    return f"(?:{word(alternatives(_LISTED[kind]['en']))}|{alternatives(_LISTED[kind]['zh'])})"


DEED, GOODS, OURS, THEIRS, TO_US, PAST = map(
    _one, ("deed", "goods", "ours", "theirs", "to_us", "past")
)
CONTACT, AGAIN, BOOKED, OPINION, TROUBLE = map(
    _one, ("contact", "again", "booked", "opinion", "trouble")
)
ASKS, SOLVED, SOON, TOLD_TO, DEPARTMENT = map(
    _one, ("asks", "solved", "soon", "told_to", "department")
)


def pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.I)
