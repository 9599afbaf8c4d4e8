"""How patterns of a language are written: each reads one run of folded text into pieces."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.recurrence.pieces import Piece

Read = tuple[int, tuple[Piece, ...]]  # where it ends, and what it means


@dataclass(frozen=True)
class Context:
    """`now` is aware, in the person's zone; `typed` is the text before it was folded, at the same
    places."""

    now: datetime
    locale: str
    typed: str


# None where the match means nothing after all.
Rewrite = Callable[[re.Match[str], Context], tuple[Piece, ...] | None]
# Reads at a place; may offer several ends.
Reader = Callable[[str, int, Context], Iterator[Read]]


def reader(pattern: str, rewrite: Rewrite) -> Reader:
    compiled = re.compile(pattern, re.ASCII)

    def read(text: str, at: int, context: Context) -> Iterator[Read]:
        match = compiled.match(text, at)
        pieces = rewrite(match, context) if match else None
        if match and pieces is not None:
            yield match.end(), pieces

    return read


def constant(*pieces: Piece) -> Rewrite:
    return lambda _match, _context: pieces


def best(readers: Sequence[Reader], text: str, at: int, context: Context) -> Read | None:
    """The longest that can be read at a place; of equals the first."""
    found = (one for reader in readers for one in reader(text, at, context))
    return max(found, key=lambda one: one[0], default=None)
