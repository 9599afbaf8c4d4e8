"""Days and periods beside the words that make a start or an end of them: from July, 年底前."""

from collections.abc import Callable, Iterator

from models.rules import lazy_re as re
from models.rules.recurrence.bounds import Stretch, stretch
from models.rules.recurrence.lexicon import Context, Read, Reader
from models.rules.recurrence.pieces import From, Piece, Until

Make = Callable[[Stretch], tuple[Piece, ...] | None]

_MOST_WORDS = 5
_MOST_CHARACTERS = 14
_NEXT_WORD = re.compile(r"\s*[\w'/.-]+,?", re.ASCII)
_IN_A_WORD = re.compile(r"[a-z0-9][a-z0-9]")


def starts(found: Stretch) -> tuple[Piece, ...]:
    return (From(found.first, found.floats),)


def ends(found: Stretch) -> tuple[Piece, ...]:
    return (Until(found.last, found.floats, found.end_of),)


def ends_range(found: Stretch) -> tuple[Piece, ...]:
    """Behind "to" or a dash, which mean an end only where there is a start."""
    return (Until(found.last, found.floats, needs_start=True),)


def all_of(found: Stretch) -> tuple[Piece, ...] | None:
    if found.first == found.last:
        return None
    return *starts(found), *ends(found)


def words_between(
    before: str, make: Make, *, behind: str = "", may_be_weekday: bool = False
) -> Reader:
    """Reads the longest run of English words between two markers that names a day or a period."""
    start, end = re.compile(before, re.ASCII), re.compile(behind, re.ASCII)

    def read(text: str, at: int, context: Context) -> Iterator[Read]:
        match = start.match(text, at)
        if not match:
            return
        cuts = [match.end()]
        while len(cuts) <= _MOST_WORDS and (word := _NEXT_WORD.match(text, cuts[-1])):
            cuts.append(word.end())
        for cut in reversed(cuts[1:]):
            found = end.match(text, cut) and stretch(
                text[match.end() : cut].rstrip(","),
                context.now,
                context.locale,
                may_be_weekday=may_be_weekday,
            )
            if found and (pieces := make(found)):
                yield cut, pieces
                return

    return read


def characters_between(before: str, behind: str, make: Make) -> Reader:
    """Reads the longest run of characters between two markers that names a day or a period."""
    start, end = re.compile(before), re.compile(behind)

    def read(text: str, at: int, context: Context) -> Iterator[Read]:
        match = start.match(text, at)
        if not match:
            return
        first = match.end()
        for size in range(min(_MOST_CHARACTERS, len(text) - first), 0, -1):
            named = text[first : first + size]
            closed = end.match(text, first + size)
            if not closed or named != named.strip() or _IN_A_WORD.match(text, first + size - 1):
                continue
            found = stretch(named, context.now, context.locale)
            if found and (pieces := make(found)):
                yield closed.end(), pieces
                return

    return read
