"""From typed text to pieces, from the left to the right."""

from models.rules import lazy_re as re
from models.rules.characters import in_place
from models.rules.recurrence import chinese, english
from models.rules.recurrence.lexicon import Context, best
from models.rules.recurrence.pieces import Piece

_READERS = [*english.READERS, *chinese.READERS]
_SEPARATOR = re.compile(
    r"""[\s,;:()\[\]·、，。；：（）"“”.!]|(?<=\s)[-–—](?=\s)|&|\+|和|及|与|并|(?<![a-z])and(?![a-z])"""
)


def fold(text: str) -> str:
    """Small, half width and simplified, each character at its place."""
    return "".join(small if len(small := char.lower()) == 1 else char for char in in_place(text))


def pieces(folded: str, context: Context) -> tuple[list[tuple[int, Piece]], int]:
    """The pieces, each with the place where it ends, and the place of the first character that is
    none of them: the length of the text where all of it was read."""
    found: list[tuple[int, Piece]] = []
    at = 0
    while at < len(folded):
        if separator := _SEPARATOR.match(folded, at):
            at = separator.end()
            continue
        longest = best(_READERS, folded, at, context)
        if longest is None:
            break
        end, read = longest
        found += [(end, piece) for piece in read]
        at = end
    return found, at
