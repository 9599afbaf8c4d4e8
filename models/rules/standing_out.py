"""What of a review stands out: what got better, and who is behind the others. Pure."""

from collections.abc import Iterable, Sequence

from models.rules.fallen import FEWER_IS_BETTER, LEAST, fallen, is_idle, is_low
from models.rules.figures import AS_OF_NOW, MEANS, Figure, Key

MOST = 3  # of each
BEHIND = 15  # points below what all of them reach together
MANY = 3  # unresolved issues


def went_well(figures: Sequence[Figure], before: Sequence[Figure]) -> list[Key]:
    """What is better than in the period before, as people read it, and not low all the same; then
    what was done without exception. How much was done is no better while the period is on, and
    may be then."""
    better = [
        figure.key
        for figure, earlier in zip(figures, before, strict=True)
        if figure.key not in AS_OF_NOW and not is_low(figure) and _rose(figure, earlier)
    ]
    if is_idle(before):
        better = []
    whole = [one.key for one in figures if one.percent == 100 and one.size >= LEAST]
    return list(dict.fromkeys([*better, *(key for key in whole if key not in MEANS)]))[:MOST]


def behind(mine: Iterable[Figure], together: Iterable[Figure]) -> list[Key]:
    """The figures in which somebody is far from what all reach together, the farthest first."""
    everyones = {one.key: one for one in together}
    gaps = {one.key: _gap(one, everyones[one.key]) for one in mine}
    return sorted((key for key in gaps if gaps[key] >= BEHIND), key=lambda key: -gaps[key])


def _rose(figure: Figure, earlier: Figure) -> bool:
    """Whether the other way round it would have fallen; from nothing nothing rises."""
    return bool(earlier.size) and bool(fallen([earlier], [figure], is_over=True))


def _gap(mine: Figure, together: Figure) -> int:
    """In points; each unresolved issue beyond a few weighs as much as being behind."""
    if mine.key in FEWER_IS_BETTER:
        return BEHIND * max(0, mine.numerator - MANY + 1)
    if mine.percent is None or together.percent is None or mine.size < LEAST:
        return 0
    return together.percent - mine.percent
