"""What is left of a text whose promises and plans were taken out of it."""

from models.rules import lazy_re as re
from models.rules.oneline.colleagues.owners import EDGES

_SAYS_SOMETHING = re.compile(r"[\w\u2600-\u27bf\U0001f300-\U0001faff]")  # or an emoji
_JOINS = re.compile(r"and|then|also|&|\+|并且?|然后|再", re.I)  # what was taken out on both sides
_EMOJI_FIRST = re.compile(r":[\w+-]+:(?!\d)")
_LOOSE = f"{EDGES}→⇒➡\ufe0f"
_COLON_LAST = re.compile(r"(?<!\w)(?P<emoji>:[\w+-]+:)$|[:：]$")


def of(text: str, gone: list[tuple[int, int]]) -> str:
    """The text without the clauses that were taken out of it."""
    if not gone:
        return text
    pieces: list[str] = []
    start = 0
    for end, after in [*sorted(gone), (len(text), len(text))]:
        piece = text[start:end].strip(_LOOSE)
        piece = _COLON_LAST.sub(lambda at: at[0] if at["emoji"] else "", piece)
        piece = piece.lstrip(f" .!?{EDGES}") if start else piece
        if start and not _EMOJI_FIRST.match(piece):
            piece = piece.lstrip(f" .:!?：{EDGES}")
        if _SAYS_SOMETHING.search(piece) and not _JOINS.fullmatch(piece):
            pieces.append(piece)
        start = max(start, after)
    return "\n".join(pieces)
