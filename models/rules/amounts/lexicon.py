"""The words beside numbers, as patterns."""

from collections.abc import Iterable
from typing import Literal

from models.rules import data
from models.rules import lazy_re as re
from models.rules.characters import in_place

Comparison = Literal[">=", ">", "<=", "<", "="]

_LISTED = data.load(__package__, "words.toml")


def listed(text: str) -> list[str]:
    """The words of a list, longest first; a space inside one is written "\\ "."""
    parts = re.split(r"(?<!\\)\s+", text.strip())
    return sorted((part.replace("\\ ", " ") for part in parts), key=len, reverse=True)


def pattern(words: list[str]) -> str:
    """Any of the words; one of Latin letters stands alone."""
    return "|".join(
        (r"(?<![a-z])" if word[0].isascii() and word[0].isalpha() else "")
        + re.escape(word)
        + (r"(?![a-z])" if word[-1].isascii() and word[-1].isalpha() else "")
        for word in words
    )


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {word: key for key, words in table.items() for word in listed(words)}


def _any(table: Iterable[str]) -> str:
    return pattern(sorted(table, key=len, reverse=True))


CURRENCIES = _by_word(_LISTED["currencies"])
# By the region of a locale: a bare sign is the currency of where the writer lives.
SIGNS: dict[str, dict[str, str]] = {"$": _LISTED["dollars"], "¥": _LISTED["yen"]}
COMPARISONS: dict[str, Comparison] = _by_word(_LISTED["comparisons"])  # type: ignore[assignment]
COMPARISONS_BEHIND: dict[str, Comparison] = _by_word(_LISTED["comparisons_behind"])  # type: ignore[assignment]
CHANGES = _by_word(_LISTED["changes"])

CURRENCY = _any(CURRENCIES)
COMPARISON = _any(COMPARISONS)
# "38k + GST" is no more than that.
_TAXES = r"(?!\s*(?:gst|vat|tax|shipping|freight|delivery|税|运费))"
COMPARISON_BEHIND = f"(?:{_any(COMPARISONS_BEHIND)}){_TAXES}"
CHANGE = _any(CHANGES)
# Not the end of 签约, 续约, 附近.
APPROXIMATELY = f"(?<![签续预合契履解邀附最])(?:{pattern(listed(_LISTED['approximately']))})"
APPROXIMATELY_BEHIND = pattern(listed(_LISTED["approximately_behind"]))
STAFF_LABEL = pattern(listed(_LISTED["staff"]["labels"]))
STAFF_UNIT = pattern(listed(_LISTED["staff"]["units"]))
REVENUE_LABEL = pattern(listed(_LISTED["revenue"]["labels"]))
REVENUE_BEHIND = pattern(listed(_LISTED["revenue"]["units_behind"]))


def fold(text: str) -> str:
    """Small, half width and simplified, each character at its place."""
    plain = in_place(text)
    if len(small := plain.lower()) == len(plain):
        return small
    return "".join(small if len(small := char.lower()) == 1 else char for char in plain)


def writes_simplified(text: str) -> bool | None:
    """Whether a text is in 简体: None where its characters are those of both."""
    if fold(text) != fold_width(text):
        return False
    return True if _ONLY_SIMPLIFIED.search(text) else None


def fold_width(text: str) -> str:
    """As `fold`, but traditional characters stay."""
    wide = {chr(n + 0xFEE0): chr(n) for n in range(0x21, 0x7F)}
    return "".join(
        small if len(small := wide.get(char, char).lower()) == 1 else char for char in text
    )


# Characters that 繁體 writes otherwise, of those that stand beside amounts.
_ONLY_SIMPLIFIED = re.compile("[万亿营员约额销规币业开达务产单总级级订签购续贸]")
