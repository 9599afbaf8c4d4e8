"""Whether words speak of a photo or file that came before them: "the shelf photo is Acme's"."""

from collections.abc import Sequence
from pathlib import PurePath

from models.rules import lazy_re as re
from models.rules.characters import in_place, keyword

_SHOWN = re.compile(
    r"\b(?:photos?|pics?|pictures?|images?|screenshots?|scans?|files?|attach\w*|snaps?|shots?)\b"
    "|照片|相片|[截附]?图(?!书)|附件|文件|[这那上刚](?:一?[张份]|几张)"
)
_PART = re.compile(r"[^\W\d_]{2,}")  # of a file's name: 貨架, "shelf"; IMG is in all of them
_OF_ANY = frozenset(("img", "image", "photo", "screenshot", "pxl", "dsc", "mmexport", "line", "wx"))


_HAN_COUNTS = "一二三四五六七八九"
_ENGLISH_COUNTS = ("first", "second", "third", "fourth", "fifth")
_EACH = re.compile(
    r"(?:第(?P<han>[一二三四五六七八九\d])|(?P<last>最后一?))[张幅个份]?(?:照片|相片|图)?(?:是|拍的是|:|：)?\s*"
    r"|[图圖照]片?(?P<number>[1-9一二三四五])(?:是|:|：)\s*"
    r"|\b(?:the )?(?P<word>first|second|third|fourth|fifth|last)"
    r"(?: (?:one|photo|pic|picture|image|file))?"
    r"(?: is| shows|:| -) ?(?:of )?"
    r"|\b(?:photo|pic|picture|image|file) (?P<at>[1-9])(?: is| shows|:| -) ?(?:of )?",
    re.I,
)
_BETWEEN = " ,;.，；。、\n"
_AND = re.compile(r"[\s,;，；、]*(?:\band|和|还有|還有|以及)?\s*$")


def parted(text: str, count: int) -> list[tuple[int, str]]:
    """Of `count` pictures each that a text tells of by its number, and what it says of it, by their
    places: 第一張晨曦的貨架，第二張綠野的合約. Empty where it doesn't tell of two, or tells of one
    that isn't there; what stands before them all is said of each."""
    found = list(_EACH.finditer(in_place(text)))
    at = [_place(one, count) for one in found]
    if len(found) < 2 or len(set(at)) < len(at) or not all(0 <= place < count for place in at):
        return []
    ends = [one.start() for one in found[1:]] + [len(text)]
    before = text[: found[0].start()].strip(_BETWEEN)
    said = [
        _AND.sub("", text[one.end() : end]).strip(_BETWEEN)
        for one, end in zip(found, ends, strict=True)
    ]
    if not all(said):
        return []
    return [(place, f"{before} {words}".strip()) for place, words in zip(at, said, strict=True)]


def _place(found: re.Match[str], count: int) -> int:
    if (han := found["han"] or found["number"]) is not None:
        return int(han) - 1 if han.isdigit() else _HAN_COUNTS.index(han)
    if found["at"] is not None:
        return int(found["at"]) - 1
    word = (found["word"] or "last").lower()
    return count - 1 if word == "last" else _ENGLISH_COUNTS.index(word)


def is_same(one: str, other: str) -> bool:
    """Whether two files are one picture, by the number that a camera gave it: IMG_3301; an
    image.png may be any."""
    return one == other and len(re.findall(r"\d", PurePath(one).stem)) > 2


def spoken_of(text: str, names: Sequence[str]) -> list[int]:
    """Which of these files are meant, by their places: those whose name is said, else all of them
    where pictures are spoken of at all."""
    folded = keyword(text)
    named = [at for at, name in enumerate(names) if _is_named(folded, name)]
    if named or not _SHOWN.search(folded):
        return named
    return list(range(len(names)))


def _is_named(folded: str, name: str) -> bool:
    parts = _PART.findall(keyword(PurePath(name).stem))
    return any(part in folded for part in parts if part not in _OF_ANY)
