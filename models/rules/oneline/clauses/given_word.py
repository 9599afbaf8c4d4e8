"""What was promised as a thing, without a verb of doing: "promised her a call with our CTO"."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import KNOWN, TIME

_PROMISED = re.compile(
    rf"[\W{TIME}{KNOWN}]*(?:(?:and|but|so|then|also|i|we|have|had|already|i've|we've|ive) )*"
    r"promised (?!us\b|me\b|delivery\b|by\b)(?:him|her|them|(?:the )?[\w.'’]+(?: [A-Z][\w'’]+)?"
    rf"|{KNOWN}+) (?:an?|the|our|another|some|two|three|four|\d{{1,3}})"
    r" (?!(?:day|week|month)s? ago)",
    re.I,
)
_SPAN = re.compile(r"\b(?P<span>(?:this|next) (?:week|month|quarter))\W*$", re.I)


def is_one(masked: str) -> bool:
    """Whether it is all that a clause says: whoever promises it is us."""
    return _PROMISED.match(masked) is not None


def span(typed: str) -> str:
    """The week or the month by which it is due, at its end; "" where none is."""
    found = _SPAN.search(typed)
    return found["span"] if found else ""
