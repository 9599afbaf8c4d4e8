"""What of a review stands out: what got better, what got much worse, and who is behind the others.
Pure."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from models.rules.difference import difference
from models.rules.fallen import (
    FEWER_IS_BETTER,
    LEAST,
    LOW_SCORE,
    LOW_SHARE,
    fallen,
    is_idle,
    is_low,
    low,
)
from models.rules.figures import AS_OF_NOW, BY_PERSON, MEANS, SUMS, Figure, Key
from models.rules.health.sentiment import LOW

MOST = 3  # of each
MONEY = (Key.SIGNED_AMOUNT, Key.RECEIVED_AMOUNT)
BEHIND = 15  # points below what all of them reach together
MANY = 3  # unresolved issues
MUCH, MUCH_OF_MEAN = 10, 0.3  # what a share falls in points, or a mean
MUCH_OF_COUNT = 0.25  # of what it was


def went_well(
    figures: Sequence[Figure],
    before: Sequence[Figure],
    missed: Collection[Key] = (),
    met: Collection[Key] = (),
) -> list[Key]:
    """What `met` its target; the money that was signed or came in, where it is no less than in the
    period before; what is better than then, as people read it, and not low all the same; then what
    was done without exception. Nothing that `missed` its target. How much was done is no better
    while the period is on, and may be then."""
    better = [
        figure.key
        for figure, earlier in zip(figures, before, strict=True)
        if figure.key not in AS_OF_NOW and not is_low(figure) and _rose(figure, earlier)
    ]
    if is_idle(before):
        better = []
    whole = [one.key for one in figures if one.percent == 100 and one.size >= LEAST]
    money = _came_in(figures, before)
    well = dict.fromkeys([*met, *money, *better, *(key for key in whole if key not in MEANS)])
    return [key for key in well if key not in missed]


def went_badly(
    figures: Sequence[Figure],
    before: Sequence[Figure],
    missed: Collection[Key] = (),
    *,
    is_over: bool,
) -> list[Key]:
    """What `missed` its target; then what is much worse than in the period before, or is low,
    whatever it was: the worst first."""
    was = {one.key: one for one in before}
    now = {one.key: one for one in figures}
    fell = fallen(figures, before, is_over=is_over)
    weights = {key: _much(now[key], was[key]) for key in fell}
    weights = {key: weight for key, weight in weights.items() if weight >= 1}
    for key in low(figures):
        weights[key] = max(weights.get(key, 0), _below(now[key]))
    worst = sorted(weights, key=lambda key: -weights[key])
    return list(dict.fromkeys([*missed, *worst]))


class Scored(NamedTuple):
    """A score of a customer's, and the one before it."""

    customer_id: int | None
    score: int
    before: int | None
    customer: str = ""

    @property
    def has_fallen(self) -> bool:
        return self.before is not None and self.score < self.before


def fell_to(scores: Iterable[Scored]) -> list[Scored]:
    """The last score of each customer who is less satisfied than before, or dissatisfied, the
    lowest first. `scores` are in the order they were given."""
    last = {one.customer_id: one for one in scores}
    wrong = [one for one in last.values() if one.has_fallen or one.score <= LOW]
    return sorted(wrong, key=lambda one: (one.score, one.customer))


def behind(mine: Iterable[Figure], together: Iterable[Figure]) -> list[Key]:
    """The figures in which somebody is far from what all reach together, the farthest first."""
    everyones = {one.key: one for one in together}
    gaps = {one.key: _gap(one, everyones[one.key]) for one in mine}
    return sorted((key for key in gaps if gaps[key] >= BEHIND), key=lambda key: -gaps[key])


def needs_help(mine: Sequence[Figure], together: Iterable[Figure]) -> list[Key]:
    """Where somebody is behind the others, or does work that is low by itself: where most of the
    work is theirs, all reach no more together."""
    own = [key for key in low(mine) if key in BY_PERSON and key is not Key.CONTACT_COVERAGE]
    return list(dict.fromkeys([*behind(mine, together), *own]))


def _came_in(figures: Sequence[Figure], before: Sequence[Figure]) -> list[Key]:
    less = fallen(figures, before, is_over=True)
    return [
        one.key for one in figures if one.key in MONEY and one.numerator and one.key not in less
    ]


def _below(figure: Figure) -> float:
    """How far it is below what is low, as a multiple of what is much, like a fall."""
    if figure.key in MEANS:
        return 1 + (LOW_SCORE - (figure.mean or 0)) / MUCH_OF_MEAN
    return 1 + (LOW_SHARE - (figure.percent or 0)) / MUCH


def _rose(figure: Figure, earlier: Figure) -> bool:
    """Whether the other way round it would have fallen; from nothing nothing rises."""
    return bool(earlier.size) and bool(fallen([earlier], [figure], is_over=True))


def _much(figure: Figure, earlier: Figure) -> float:
    """How far it fell, as a multiple of what is much; of a few rows nothing is."""
    apart = difference(figure, earlier)
    if apart is None:
        return 0
    if figure.key in MEANS:
        return round(abs(apart), 1) / MUCH_OF_MEAN
    if figure.denominator is not None and figure.key not in SUMS:
        return abs(apart) / MUCH if figure.size >= LEAST else 0
    if figure.key in FEWER_IS_BETTER and figure.numerator < MANY:
        return 0
    most = max(figure.numerator, earlier.numerator)
    return abs(apart) / most / MUCH_OF_COUNT


def _gap(mine: Figure, together: Figure) -> int:
    """In points; each unresolved issue beyond a few weighs as much as being behind."""
    if mine.key in FEWER_IS_BETTER:
        return BEHIND * max(0, mine.numerator - MANY + 1)
    if mine.percent is None or together.percent is None or mine.size < LEAST:
        return 0
    return together.percent - mine.percent
