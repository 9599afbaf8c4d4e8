"""Where a line names one of a customer's people, for it to be read without their names. Pure."""

from collections.abc import Iterator

from models.rules import lazy_re as re
from models.rules.names.decision_chain import Link
from models.rules.names.people import is_said, meant
from models.rules.oneline.people.people_han_words import HAN_TITLED
from models.rules.oneline.vocabulary.words import HAN, KNOWN, fold

_FAMILIAR = re.compile(f"[小老阿][{HAN}](?![{HAN}]?(?:公司|集团))")
_WORD = re.compile(r"[a-z][a-z'-]+", re.I)
_DATED = re.compile(r"\s*\d")
_HAN_NAME = re.compile(f"[{HAN}]{{2,4}}")


def spans(said: str, one: Link) -> list[tuple[int, int]]:
    """Where it says their name, as people call them: Dana, Dana Whitfield, 周总, 小周."""
    folded = fold(said)
    found = [
        at.span(group)
        for pattern, group in ((HAN_TITLED, "name"), (_FAMILIAR, 0))
        for at in pattern.finditer(folded)
        if meant(at[group], [one])
    ]
    is_sure = is_said(said, one.name)
    words = _of_words(folded, fold(one.name))
    return found + [at for at in words if is_sure or _is_capital(folded, at)]


def mask(said: str, at: list[tuple[int, int]]) -> str:
    """Each of them by KNOWN; a line's characters stay at their places."""
    for start, end in at:
        said = f"{said[:start]}{KNOWN * (end - start)}{said[end:]}"
    return said


def _is_capital(folded: str, at: tuple[int, int]) -> bool:
    """Li, where a short name may be a word; May 12 is a day."""
    return folded[at[0]].isupper() and not _DATED.match(folded, at[1])


def _of_words(folded: str, name: str) -> Iterator[tuple[int, int]]:
    words = {one[0].casefold() for one in _WORD.finditer(name)}
    for said in _WORD.finditer(folded):
        if said[0].casefold().removesuffix("'s") in words:
            yield said.start(), said.end() - 2 * said[0].casefold().endswith("'s")
    for whole in _HAN_NAME.findall(name):
        for called in (whole, whole[1:] if len(whole) > 2 else ""):
            at = folded.find(called) if called else -1
            if at >= 0:
                yield at, at + len(called)
