"""Which figures of a review ask for a cause: those that got worse."""

from collections.abc import Sequence

from models.rules.figures import ACTIVITY, AS_OF_NOW, MEANS, SUMS, Figure, Key

FEWER_IS_BETTER = (Key.UNRESOLVED_ISSUES, Key.VAGUE_RECORDS)


def fallen(figures: Sequence[Figure], before: Sequence[Figure], *, is_over: bool) -> list[Key]:
    """Compared as people read them. How much was done falls only once the period `is_over`: until
    then there is less of it, of course."""
    return [
        figure.key
        for figure, earlier in zip(figures, before, strict=True)
        if figure.key not in AS_OF_NOW and _fell(figure, earlier, is_over)
    ]


def _fell(figure: Figure, earlier: Figure, is_over: bool) -> bool:
    if figure.key in FEWER_IS_BETTER:
        return figure.numerator > earlier.numerator
    if figure.key in SUMS and (figure.unrated or earlier.unrated):
        return False
    if figure.key in ACTIVITY or figure.key in SUMS:
        return is_over and figure.numerator < earlier.numerator
    if figure.key in MEANS:
        return _is_less(figure.mean, earlier.mean)
    return _is_less(figure.percent, earlier.percent)


def _is_less(now: float | None, then: float | None) -> bool:
    return now is not None and then is not None and now < then
