"""Whether a target is met, on exact values. Pure. Targets are hundredths: of money, of a count, of
a per cent, of a mean."""

from models.rules.figures import ACTIVITY, MEANS, SUMS, Figure, Key

AT_MOST = (Key.UNRESOLVED_ISSUES, Key.VAGUE_RECORDS)  # less is better
ADDITIVE = (*SUMS, Key.FOLLOW_UPS, Key.VISITS, Key.NEW_CUSTOMERS)
COUNTS = (*ACTIVITY, *AT_MOST)
GROWING = (*SUMS, *ACTIVITY)  # what is reached stays so
HUNDRED = 100


def is_met(figure: Figure, target: int) -> bool | None:
    """None where there is not enough data to say."""
    reached, needed = _both(figure, target)
    if reached is None:
        return None
    if figure.unrated and reached < needed:
        return None
    return reached <= needed if figure.key in AT_MOST else reached >= needed


def percent(figure: Figure, target: int) -> int | None:
    """How much of a target is reached, rounded down, so that it says 100 only where it is met."""
    reached, needed = _both(figure, target)
    return None if reached is None or not needed else HUNDRED * reached // needed


def _both(figure: Figure, target: int) -> tuple[int | None, int]:
    """What is reached and what is needed, in one unit."""
    if figure.is_sum:
        return figure.numerator, target
    if figure.denominator is None:
        return HUNDRED * figure.numerator, target
    if not figure.denominator:
        return None, target
    scale = HUNDRED if figure.key in MEANS else HUNDRED * HUNDRED
    return scale * figure.numerator, target * figure.denominator
