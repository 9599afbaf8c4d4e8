"""How a figure has changed against the period before, in the unit in which people read it."""

from models.rules.fallen import FEWER_IS_BETTER, is_comparable
from models.rules.figures import AS_OF_NOW, MEANS, SUMS, Figure


def difference(figure: Figure, earlier: Figure) -> int | float | None:
    """Points of a percentage, pieces of a count, tenths of a mean, hundredths of a sum's currency.
    None where the two cannot be compared: one of them is empty, leaves deals out, is of a few rows,
    of a time that is recorded in part, or of what is known today."""
    if figure.key in AS_OF_NOW or not is_comparable(figure, earlier):
        return None
    if figure.key in SUMS:
        is_partial = figure.unrated or earlier.unrated
        is_empty = not (figure.denominator or earlier.denominator)
        return None if is_partial or is_empty else figure.numerator - earlier.numerator
    if figure.denominator is None:
        return figure.numerator - earlier.numerator
    if figure.key in MEANS:
        return _minus(figure.mean, earlier.mean)
    return _minus(figure.percent, earlier.percent)


def _minus(now: float | None, then: float | None) -> float | None:
    return None if now is None or then is None else round(now - then, 1)


def got_better(figure: Figure, earlier: Figure) -> bool:
    return _gain(figure, earlier) > 0


def got_worse(figure: Figure, earlier: Figure) -> bool:
    return _gain(figure, earlier) < 0


def _gain(figure: Figure, earlier: Figure) -> float:
    points = difference(figure, earlier) or 0
    return -points if figure.key in FEWER_IS_BETTER else points
