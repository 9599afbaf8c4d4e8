"""How far the words of a marker go: "todo: send the deck. They will decide in May"."""

from collections.abc import Sequence
from datetime import datetime

from models.rules.oneline import reading, sections
from models.rules.oneline.roles import Role


def until_told(
    text: str, known: str, now: datetime, teammates: Sequence[str], but: Role = "todo"
) -> tuple[str, str]:
    """The text that a marker opens, and the rest from the sentence on that is surely no such
    thing: a next contact, a promise, what the customer will do, says or asks."""
    for end in sections.sentence_ends(text):
        following = sections.sentence(text[end:])
        if reading.is_told(following, known, now, teammates, but):
            return text[:end], text[end:]
    return text, ""


def trouble(said: str, known: str, now: datetime, teammates: Sequence[str]) -> list[str]:
    """What is at fault in the words that the customer is marked to have said."""
    told = reading.read(said, known, now, teammates, has_opened=True)
    is_solved = any(one.signs.solved for one in told)
    return [] if is_solved else [one.typed for one in told if one.role == "issue"]
