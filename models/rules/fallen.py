"""Which figures of a review ask for a cause: those that got worse, and those that are low."""

from collections.abc import Sequence

from models.rules.figures import ACTIVITY, AS_OF_NOW, MEANS, SUMS, Figure, Key

FEWER_IS_BETTER = (Key.UNRESOLVED_ISSUES, Key.VAGUE_RECORDS)
OF_WORK = (  # shares that say how the work was done
    Key.LOGGED_ON_TIME,
    Key.ANSWERED_ON_TIME,
    Key.REQUESTS_ANSWERED,
    Key.PROMISES_KEPT,
    Key.CONTACT_COVERAGE,
    Key.CHAIN_COVERAGE,
    Key.PROFILE_FRESHNESS,
    Key.PROFILE_COMPLETENESS,
)
OF_CUSTOMERS = (  # those there were, whatever was done
    Key.CONTACT_COVERAGE,
    Key.CHAIN_COVERAGE,
    Key.PROFILE_FRESHNESS,
    Key.PROFILE_COMPLETENESS,
)
LEAST = 3  # rows that a share needs to say something
# Up to that share, or below that score, nothing went well, however little it was before.
LOW_SHARE, LOW_SCORE = 60, 3.0


def is_idle(figures: Sequence[Figure]) -> bool:
    """Whether nobody recorded anything: there is nothing to compare with."""
    done = [one.numerator for one in figures if one.key in ACTIVITY]
    return bool(done) and not any(done)


def is_blank(figures: Sequence[Figure]) -> bool:
    """Whether there is nothing of what people did, only the customers that there were."""
    return not any(one.size for one in figures if one.key not in OF_CUSTOMERS)


def is_low(figure: Figure) -> bool:
    if figure.key in MEANS:
        return figure.mean is not None and figure.mean < LOW_SCORE
    return figure.percent is not None and figure.percent <= LOW_SHARE


def ask_for_cause(
    figures: Sequence[Figure], before: Sequence[Figure], *, is_over: bool
) -> list[Key]:
    """Those that got worse first."""
    return list(dict.fromkeys([*fallen(figures, before, is_over=is_over), *low(figures)]))


def low(figures: Sequence[Figure]) -> list[Key]:
    """What is low of how the work was done, with or without a period before it."""
    return [
        one.key
        for one in figures
        if one.key in (*OF_WORK, *MEANS) and is_low(one) and (one.size >= LEAST or _failed(one))
    ]


def few(figures: Sequence[Figure]) -> list[Key]:
    """What is low of how the work was done, of too few rows to say anything."""
    asked = low(figures)
    return [
        one.key for one in figures if one.key in OF_WORK and is_low(one) and one.key not in asked
    ]


def _failed(figure: Figure) -> bool:
    """Whether every customer who asked waited too long; a single one says something."""
    return figure.key is Key.ANSWERED_ON_TIME and figure.percent == 0


def is_comparable(figure: Figure, earlier: Figure) -> bool:
    """Whether two say anything beside each other: a share of a few rows does not, and nor does how
    much was done in a time of which only the end is recorded."""
    if figure.denominator is None or figure.key in SUMS:
        return not (figure.is_partial or earlier.is_partial)
    return figure.key in MEANS or min(figure.size, earlier.size) >= LEAST


def fallen(figures: Sequence[Figure], before: Sequence[Figure], *, is_over: bool) -> list[Key]:
    """Compared as people read them. How much was done falls only once the period `is_over`: until
    then there is less of it, of course."""
    if is_idle(before):
        return []
    return [
        figure.key
        for figure, earlier in zip(figures, before, strict=True)
        if figure.key not in AS_OF_NOW and _fell(figure, earlier, is_over)
    ]


def _fell(figure: Figure, earlier: Figure, is_over: bool) -> bool:
    if not is_comparable(figure, earlier):
        return False
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
