"""What one tells oneself to remember beside its day: 何总生日12月20号记得送花."""

from models.rules import lazy_re as re
from models.rules.oneline.clauses.signs import Signs
from models.rules.oneline.vocabulary.words import HAN, fold

_REMEMBER = re.compile(
    f"(?<![他她们还都不])(?:记得|别忘了?|不要忘了?|记住)[要得去]?(?=[{HAN}]{{2}})"
)
# What the bot is to remind of, whenever that is.
_OF_ME = re.compile(
    rf"\W*(?:(?:请|顺便|也|再|到时候?)*提醒我(?:一下)?(?:要|去)?(?=[{HAN}]{{2}})"
    r"|(?:and |also |please |pls )*remind me to (?=\w))",
    re.I,
)
# A sentence in which nothing but spaces parts the clauses.
_SPACE = re.compile(rf"(?<=[{HAN}\d])\s+(?=[{HAN}\d])")


def is_one(masked: str, shown: Signs) -> bool:
    """Whether it is to be done on its day, whoever it is for."""
    is_told = shown.is_past or shown.asks or shown.solved or shown.is_delegated
    return _REMEMBER.search(masked) is not None and not is_told


def asks_us(masked: str) -> bool:
    """Whether a clause asks to be reminded: 提醒我提前订会议室, "remind me to book a room"."""
    return _OF_ME.match(masked) is not None


def without(text: str) -> str:
    """What is to be done, without the words that remind of it: 何总生日送花."""
    if asked := _OF_ME.match(fold(text)):
        return text[asked.end() :]
    found = _REMEMBER.search(fold(text))
    return text[: found.start()] + text[found.end() :] if found and found.start() else text


def apart(sentence: str) -> list[str]:
    """The clauses of a sentence without a comma, in which a reminder is one of several."""
    folded = fold(sentence)
    cuts = [one.span() for one in _SPACE.finditer(folded)]
    if not cuts or re.search("[,;:。!?]", folded) or not _REMEMBER.search(folded):
        return [sentence]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(sentence)]
    return [sentence[start:end] for start, end in zip(starts, ends, strict=True)]
