"""Which of several customers that are called alike a line is about: "harbourline called, not the
marine side, the freight people"."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.names.said.latin import words_of

_WORD = re.compile(r"[a-z][a-z'’-]{2,}", re.I)
_NOT_THE = re.compile(
    r"\b(?:not|nor|isn'?t|wasn'?t|never) (?:(?:the|their|our|from|in|at|with|of) ){0,2}$", re.I
)
_SHORTEST = 4  # letters of a word that tells one from another


def told_apart(text: str, names: Sequence[str]) -> str:
    """The only name whose own words a text says, or the only one whose it does not deny; "" where
    that is none or several."""
    words = {name: set(words_of(name)) for name in names}
    said: set[str] = set()
    denied: set[str] = set()
    for one in _WORD.finditer(text):
        is_denied = _NOT_THE.search(text[: one.start()]) is not None
        (denied if is_denied else said).add(one[0].lower())
    meant, left = [], []
    for name in names:
        others = set().union(*(words[other] for other in names if other != name))
        own = {word for word in words[name] - others if len(word) >= _SHORTEST}
        meant += [name] if own & said else []
        left += [] if own & denied else [name]
    sure = meant or (left if len(left) < len(names) else [])
    return sure[0] if len(sure) == 1 else ""
