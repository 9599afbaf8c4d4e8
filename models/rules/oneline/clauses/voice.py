"""The subject of a clause: us, or somebody of the customer's."""

import re
from dataclasses import dataclass

from models.rules.oneline.colleagues.owners import Owner
from models.rules.oneline.vocabulary import asked_words, doing_words, sign_words


@dataclass(frozen=True)
class Voice:
    """`ours` are the words by which we are the subject, None if we are not; `names_us` where such
    words stand there, whoever the subject is. What `follows` them says what is done."""

    ours: str | None
    names_us: bool
    are_they: bool
    is_asked: bool  # of us, by them
    follows: str


def of(text: str, owner: Owner | None, *, is_theirs: bool) -> Voice:
    """`is_theirs` where somebody of the customer's is surely the subject."""
    ours = sign_words.OURS.search(text)
    asked = sign_words.ASKED_OF_US.search(text) if ours is None and owner is None else None
    if asked:
        return Voice(asked["words"].lower(), True, False, True, text[asked.end("words") :])
    if owner is None and not is_theirs and asked_words.SAID_TO_THEM.search(text):
        return Voice("我说", True, False, False, text)
    is_ours = ours is not None and _opens_with_us(text, ours)
    are_they = is_theirs or _are_they(text, ours, owner, is_ours=is_ours)
    if ours and is_ours and not is_theirs:
        return Voice(ours["words"].lower(), True, are_they, False, text[ours.end("words") :])
    if owner is None and doing_words.ASKING_OURS.search(text):
        return Voice("", True, False, False, text)
    told = "" if sign_words.TOLD_THEM.search(text) else None
    return Voice(told, ours is not None, are_they, False, text)


def _opens_with_us(text: str, ours: re.Match[str]) -> bool:
    theirs = sign_words.THEIRS.search(text)
    is_first = theirs is None or theirs.end() <= ours.end()
    return is_first and not sign_words.THEY_MEAN.search(text)


def _are_they(text: str, ours: re.Match[str] | None, owner: Owner | None, *, is_ours: bool) -> bool:
    if asked_words.THEY_ASK.search(text):
        return True
    if owner is not None:
        return False
    if sign_words.THEY_MEAN.search(text):
        return True
    if not is_ours and sign_words.THEIRS.search(asked_words.ASK_OURS.sub("", text)):
        return True
    is_bare = ours is None and not sign_words.DEED_FIRST.search(text)
    return is_bare and sign_words.THEY_WANT.search(text) is not None
