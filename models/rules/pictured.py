"""Whether words speak of a photo or file that came before them: "the shelf photo is Acme's"."""

from collections.abc import Sequence
from pathlib import PurePath

from models.rules import lazy_re as re
from models.rules.characters import keyword

_SHOWN = re.compile(
    r"\b(?:photos?|pics?|pictures?|images?|screenshots?|scans?|files?|attach\w*|snaps?|shots?)\b"
    "|照片|相片|[截附]?图(?!书)|附件|文件|[这那上刚](?:一?[张份]|几张)"
)
_PART = re.compile(r"[^\W\d_]{2,}")  # of a file's name: 貨架, "shelf"; IMG is in all of them
_OF_ANY = frozenset(("img", "image", "photo", "screenshot", "pxl", "dsc", "mmexport", "line", "wx"))


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
