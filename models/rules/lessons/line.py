"""What is typed after `/lesson`: a few words to search for, or a sentence to keep."""

from enum import StrEnum
from typing import NamedTuple

from models.rules import lazy_re as re
from models.rules.characters import bare, fold

MAX_WORDS = 4  # of a search; more is a sentence
MAX_HAN = 6  # the same in Chinese, by characters
MAX_QUERY = 40  # characters

_HAN = re.compile("[\u3007\u3400-\u9fff]")
_BETWEEN = re.compile("[\\s,，、;；]+")


class LessonKind(StrEnum):
    WON = "won"
    LOST = "lost"
    LESSON = "lesson"


# What alone lists one kind, simplified.
_KINDS = {
    **dict.fromkeys(("won", "win", "wins", "赢", "赢单", "已赢", "成功"), LessonKind.WON),
    **dict.fromkeys(("lost", "loss", "losses", "丢单", "输单", "失败"), LessonKind.LOST),
    **dict.fromkeys(("lesson", "lessons", "经验", "教训"), LessonKind.LESSON),
}


class Query(NamedTuple):
    """What is searched for: all of the `words`, folded, as parts of a text. None of both: all."""

    words: tuple[str, ...] = ()
    kind: LessonKind | None = None


def query(typed: str) -> Query | None:
    """None for a sentence, which is no search."""
    words = [one for one in _BETWEEN.split(typed) if one]
    han = len(_HAN.findall(typed))
    if len(typed) > MAX_QUERY or len(words) > MAX_WORDS or han > MAX_HAN:
        return None
    if kind := _KINDS.get(bare(typed).strip()):
        return Query(kind=kind)
    return Query(tuple(folded for one in words if (folded := fold(one))))
