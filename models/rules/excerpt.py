"""The opening of a long text: what is typed by hand stands in it, what is pasted runs on."""

from models.rules import lazy_re as re

MOST = 1000  # characters that are interpreted; reading them takes a tenth of a second
_LINE_END = re.compile(r"\n")
_CLAUSE_END = re.compile(r"(?<=[。！？；;])|(?<=[.!?])\s|(?<=[，,])|\s")


def split(text: str, most: int = MOST) -> tuple[str, str]:
    """The text up to the end of a line, or else of a clause or a word, within `most` characters,
    and the rest; the two together are the text."""
    if len(text) <= most:
        return text, ""
    for end in (_LINE_END, _CLAUSE_END):
        ends = [found.end() for found in end.finditer(text, most // 2, most)]
        if ends:
            return text[: ends[-1]], text[ends[-1] :]
    return text[:most], text[most:]
