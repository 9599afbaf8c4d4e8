"""What one tells oneself to remember beside its day: 何总生日12月20号记得送花."""

from models.rules import lazy_re as re
from models.rules.oneline.clauses.signs import Signs
from models.rules.oneline.vocabulary.words import HAN, TIME, fold

_REMEMBER = re.compile(
    f"(?<![他她们还都不])(?:记得|别忘了?|不要忘了?|记住)[要得去]?(?=[{HAN}]{{2}})"
)
# What the bot is to remind of, whenever that is.
_ASKED_FOR = re.compile(
    rf"[\W{TIME}]*(?:(?:到时候?|届时|当天|那天|前一天)[\W{TIME}]*)?"
    r"(?P<asks>(?:再|请|麻烦|记得|顺便|也)*提醒(?:我|一下我)(?:一下)?(?:要|去)?(?!了|过|们))"
    rf"|[\W{TIME}]*(?:(?:and|also|then|so|pls|please|can you|could you) )*"
    r"(?P<remind>remind me (?:to|about|of)\b)",
    re.I,
)
# A sentence in which nothing but spaces parts the clauses.
_SPACE = re.compile(rf"(?<=[{HAN}\d])\s+(?=[{HAN}\d])")


def is_one(masked: str, shown: Signs) -> bool:
    """Whether it is to be done on its day, whoever it is for."""
    is_told = shown.is_past or shown.asks or shown.solved or shown.is_delegated
    return _REMEMBER.search(masked) is not None and not is_told


def is_asked_for(masked: str) -> bool:
    """Whether I ask to be reminded of it, in the midst of a line."""
    return _ASKED_FOR.match(masked) is not None


def without(text: str) -> str:
    """What is to be done, without the words that remind of it: 何总生日送花."""
    if asked := _ASKED_FOR.match(fold(text)):
        start, end = asked.span(asked.lastgroup or 0)
        return f"{text[:start]}{text[end:]}".strip()
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
