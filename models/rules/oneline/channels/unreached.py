"""Where nobody was met or reached at all: where a line tells only of what is to come, of who
has left or is new, or of somebody who was called on, rung or written to in vain."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto
from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.unreached_words import (
    CAPITALS,
    CLAUSE_ENDS,
    GONE,
    HAPPENED,
    IN_VAIN,
    NEWS,
    NOT_COME,
    NOT_IN,
    NOT_THERE,
    OF_TRYING,
    PLANNED,
    RANG,
    SAYS_FOR_THEM,
    SAYS_MORE,
    SINCE,
    TALKED,
    THEN,
    WITH,
)
from models.rules.oneline.vocabulary.words import HAN, fold

_LOOKED_AT = 1500  # characters
_FEW = 3  # words, of the name of a firm
_WORDS = re.compile(rf"[a-z]{{2,}}|[{HAN}]{{2}}", re.I)


class _Kind(Enum):
    TOLD = auto()  # somebody was met, or said, wrote or wants something
    HAPPENED = auto()  # something else took place
    IN_VAIN = auto()
    NEWS = auto()
    PLANNED = auto()
    TOPIC = auto()  # what it will be about, or only a name


def nobody(typed: str, plans: Iterable[str], names: Iterable[str], *, is_answered: bool) -> bool:
    """Whether a line surely tells of no contact with anybody. `plans` is its next contact as typed,
    `names` are those whom it names; `is_answered` where it has what they think or ask."""
    kinds = _kinds(fold(typed[:_LOOKED_AT]), _folded(plans), _folded(names))
    if _Kind.TOLD in kinds:
        return False
    if _Kind.IN_VAIN in kinds:
        return True
    if is_answered:
        return False
    return _Kind.HAPPENED not in kinds and (_Kind.NEWS in kinds or _Kind.PLANNED in kinds)


def tells(typed: str) -> bool:
    """Whether somebody was met, or said, wrote or wants something, whoever was not reached."""
    return _Kind.TOLD in _kinds(IN_VAIN.sub(_blank, fold(typed[:_LOOKED_AT])), (), ())


def is_in_vain(typed: str) -> bool:
    return IN_VAIN.search(fold(typed[:_LOOKED_AT])) is not None


def is_all(typed: str) -> bool:
    """Whether somebody was rung or called on and not reached, and nobody else was."""
    kinds = _kinds(fold(typed[:_LOOKED_AT]), (), ())
    return _Kind.IN_VAIN in kinds and _Kind.TOLD not in kinds


def was_in_vain(typed: str) -> bool:
    """Whether somebody was rung or called on, and nobody was met."""
    return is_all(typed) or (is_call_in_vain(typed) and not tells(typed))


def rang(typed: str) -> bool:
    """Whether it was a telephone that nobody answered."""
    return is_all(typed) and RANG.search(fold(typed[:_LOOKED_AT])) is not None


def is_call_in_vain(typed: str) -> bool:
    """Whether somebody was called on and not there: 何生唔喺度 星期一再去."""
    return NOT_THERE.search(fold(typed[:_LOOKED_AT])) is not None


def is_nothing_else(typed: str) -> bool:
    """Whether a line tells only that somebody was rung, called on or waited for in vain, and why:
    no word was left, and nothing else took place."""
    text = fold(typed[:_LOOKED_AT])
    if "?" in text or SAYS_MORE.search(text):
        return False
    clauses = [one.strip() for one in CLAUSE_ENDS.split(text) if one and one.strip()]
    kinds = _kinds(text, (), ())
    is_tried = any(OF_TRYING.search(one) for one in clauses)
    in_vain = [
        kind is _Kind.IN_VAIN or _was_not_there(one, is_tried=is_tried)
        for one, kind in zip(clauses, kinds, strict=True)
    ]
    more = (_Kind.TOLD, _Kind.HAPPENED, _Kind.NEWS)
    says_more = [
        one
        for one, kind, is_vain in zip(clauses, kinds, in_vain, strict=True)
        if kind is _Kind.TOLD or (kind in more and not (is_vain or OF_TRYING.search(one)))
    ]
    return any(in_vain) and not says_more


def _was_not_there(clause: str, *, is_tried: bool) -> bool:
    """ "Sam wasn't in" of somebody who was called on; that somebody did not come says it alone."""
    return NOT_COME.search(clause) is not None or (is_tried and NOT_IN.search(clause) is not None)


def _folded(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(fold(one).strip() for one in texts if one.strip())


@lru_cache(maxsize=256)  # a line is read again with the people of the customer it names
def _kinds(text: str, plans: tuple[str, ...], names: tuple[str, ...]) -> list[_Kind]:
    clauses = [one.strip() for one in CLAUSE_ENDS.split(text) if one and one.strip()]
    kinds: list[_Kind] = []
    for one in clauses:
        kinds.append(_kind(one, plans, names, kinds))
    return kinds


def _kind(
    clause: str, plans: Sequence[str], names: Sequence[str], before: Sequence[_Kind]
) -> _Kind:
    planned = None if GONE.search(clause) else PLANNED.search(clause)
    told = TALKED.search(SAYS_FOR_THEM.sub(_blank, clause))
    if told and not (planned and planned.end() <= told.start()):  # 明天打給王小姐問發票
        return _Kind.TOLD
    if IN_VAIN.search(clause):
        return _Kind.IN_VAIN
    if NEWS.search(clause):
        return _Kind.NEWS
    if planned or any(one in clause or clause in one for one in plans):
        return _Kind.PLANNED
    if SINCE.match(clause) and _Kind.NEWS in before:
        return _Kind.TOPIC
    is_then = THEN.match(clause) and _Kind.PLANNED in before
    if is_then or _is_only_named(clause, names, is_first=not before):
        return _Kind.TOPIC
    return _Kind.HAPPENED


def _blank(said: re.Match[str]) -> str:
    return " " * len(said[0])


def _is_only_named(clause: str, names: Sequence[str], *, is_first: bool) -> bool:
    """Whether a clause says no more than who it is about."""
    if WITH.match(clause):
        return False
    if CAPITALS.fullmatch(clause):
        return True
    rest = clause
    for name in names:
        rest = rest.replace(name, "")
    if rest == clause and not is_first:
        return False
    return not HAPPENED.search(rest) and len(_WORDS.findall(rest)) <= _FEW
