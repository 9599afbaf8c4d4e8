"""Text as it is stored: without characters that nobody types and databases refuse, and with one
character where there are several that look alike."""

import unicodedata
from typing import Any

from models.rules import lazy_re as re

# Control characters except tab and newline, lone surrogates, and what comes along unseen beside a
# letter when text is copied: soft hyphens, zero-width spaces, word joiners, byte order marks. Marks
# that set the direction or join characters stay: Hebrew names and emoji of families need them.
UNSEEN = re.compile("[\xad\u200b\u2060\ufeff]")
UNWANTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
# Hyphens and spaces at which a line does not break.
_UNBROKEN = str.maketrans("\u2010\u2011\xa0\u2007\u202f", "--   ")


def clean(text: str) -> str:
    """The text with accents on their letters: é is one character, however it was typed. One that
    cannot be seen at all stays as it is, to be told about."""
    if text.isascii() and text.isprintable():
        return text
    plain = UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    seen = UNSEEN.sub("", plain)
    kept = seen if seen.strip() else plain
    return unicodedata.normalize("NFC", kept.translate(_UNBROKEN))


def clean_all(part: Any) -> Any:
    """Clean every text in nested lists and dicts, including keys."""
    if isinstance(part, str):
        return clean(part)
    if isinstance(part, dict):
        return {clean_all(key): clean_all(value) for key, value in part.items()}
    if isinstance(part, list):
        return [clean_all(one) for one in part]
    return part
