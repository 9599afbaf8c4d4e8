"""The words of cues.toml as patterns: matched against `fold`ed text, ignoring case."""

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.words import word

_LISTED = data.load(__package__, "cues.toml")


def alternatives(listed: str) -> str:
    """The longest first, so that "sent back" is not taken for "sent"."""
    said = sorted({" ".join(one.split()) for one in listed.split(",")} - {""}, key=len)[::-1]
    return "|".join(re.escape(one).replace(r"\*", r"\w*").replace(r"\$", "$") for one in said)


def one_of(kind: str) -> str:
    """A pattern that matches one of the words of a kind."""
    english, chinese = (alternatives(_LISTED[kind][variety]) for variety in ("en", "zh"))
    return f"(?:{word(english)}|{chinese})" if chinese else word(english)


def pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.I)
