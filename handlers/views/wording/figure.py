"""What a figure says, and how it has changed."""

from handlers.text import Text
from handlers.views.wording.deal import money
from models.rules.difference import difference
from models.rules.figures import AS_OF_NOW, MEANS, SUMS, Figure, Key


def value(figure: Figure, text: Text) -> str:
    if figure.key in SUMS:
        return _sum(figure, text)
    if figure.denominator is None:
        return text("review-count", numerator=figure.numerator)
    if figure.percent is None:
        return text("review-empty")
    if figure.key in MEANS:
        return text("review-mean", mean=str(figure.mean), count=figure.denominator)
    return text(
        "review-share",
        percent=figure.percent,
        numerator=figure.numerator,
        denominator=figure.denominator,
    )


def change(figure: Figure, earlier: Figure, before: str, text: Text) -> str:
    """Against the period before, in points of the percentages as they are shown."""
    points = difference(figure, earlier)
    if points is None:
        is_first = figure.percent is not None and earlier.percent is None
        comparable = is_first and figure.key not in AS_OF_NOW
        return text("review-figure-no-before", before=before) if comparable else ""
    if points == 0:
        return text("review-same", before=before)
    up, down = _changed(figure)
    key = up if points > 0 else down
    return text(key, before=before, **amount_of_change(figure, abs(points), text))


def amount_of_change(figure: Figure, points: float, text: Text) -> dict[str, str | int]:
    """What a sentence about a change is given: an amount of money, or points."""
    if figure.key in SUMS:
        return {"amount": money(int(points), figure.currency, text)}
    return {"points": str(points) if figure.key in MEANS else int(points)}


def _changed(figure: Figure) -> tuple[str, str]:
    """The sentences for more and less of it."""
    if figure.key in SUMS:
        return "review-sum-more", "review-sum-less"
    if figure.key in MEANS:
        return "review-higher", "review-lower"
    if figure.denominator is None:
        return "review-more", "review-fewer"
    return "review-up", "review-down"


def apart(figure: Figure, text: Text) -> tuple[str, str]:
    """What the figure says, "" of a sum to which nothing is added, and what is left out of it."""
    if figure.key not in SUMS:
        return value(figure, text), ""
    is_paid = figure.key is Key.RECEIVED_AMOUNT
    deals = figure.denominator or 0
    rated, said, left_out = deals - figure.unrated, "", ""
    if not deals:  # nothing yet is a sum, too
        said = money(0, figure.currency, text) if figure.currency else text("review-empty")
    elif rated:
        key, amount = "review-sum", money(figure.numerator, figure.currency, text)
        said = text("review-received" if is_paid else key, amount=amount, count=rated)
    if figure.unrated:
        key = "review-unrated" if figure.currency else "review-no-currency"
        if is_paid:
            key = "review-received-no-rate" if figure.currency else "review-received-no-currency"
        if figure.currency and not said:
            key = "review-received-no-rate-alone" if is_paid else "review-unrated-alone"
        left_out = text(key, count=figure.unrated)
    return said, left_out


def _sum(figure: Figure, text: Text) -> str:
    """ "CNY 1,200,000 (4 deals)", and how many are left out."""
    return " · ".join(filter(None, apart(figure, text)))
