"""Whether one of the customer's people is the subject of a clause, by their name."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, fold

_US = re.compile(r"[我咱]|\b(?:i|we|us|me|our)\b", re.I)
_BY_ONE = re.compile(
    rf"(?=[{HAN}\d]|$)(?![跟和与同及那这的给来约了])"
    r"|(?: [A-Z][\w'’-]*)? (?:to|will|is going to|is gonna|has to|must)\b|(?:'ll| 'll)\b"
    # "Pauline sending forecast by month end"
    r"|(?: [A-Z][\w'’-]*)?(?: is|'s)? (?!(?:going|coming|meeting|visiting|calling|ringing)\b)"
    r"[a-z]{2,}ing (?!(?:us|me) )\w"
)


def opens(typed: str, contacts: Sequence[str]) -> bool:
    """Whether somebody of the customer's opens a clause, and does or will do what it says: 许雅婷做
    到月底, "Desmond to send the PO"."""
    text = fold(typed).lstrip(" ,;-")
    if _US.search(text):
        return False
    for name in contacts:
        call = fold(name) if not name.isascii() else name.split()[0]
        if text.startswith(call) and _BY_ONE.match(text, len(call)):
            return True
    return False
