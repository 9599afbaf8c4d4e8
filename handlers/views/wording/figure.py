"""What a figure says, and how it has changed."""

from handlers.text import Text
from handlers.views.wording.deal import money
from models.rules.figures import AS_OF_NOW, MEANS, SUMS, Figure


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
    if figure.key in AS_OF_NOW:
        return ""
    if figure.key in SUMS:
        return _change_of_sum(figure, earlier, before, text)
    if figure.denominator is None:
        points, up, down = figure.numerator - earlier.numerator, "review-more", "review-fewer"
    elif figure.percent is None:
        return ""
    elif earlier.percent is None:
        return text("review-figure-no-before", before=before)
    elif figure.key in MEANS:
        return _change_of_mean(figure, earlier, before, text)
    else:
        points, up, down = figure.percent - earlier.percent, "review-up", "review-down"
    if points == 0:
        return text("review-same", before=before)
    return text(up if points > 0 else down, points=abs(points), before=before)


def _change_of_mean(figure: Figure, earlier: Figure, before: str, text: Text) -> str:
    points = round((figure.mean or 0) - (earlier.mean or 0), 1)
    if points == 0:
        return text("review-same", before=before)
    key = "review-higher" if points > 0 else "review-lower"
    return text(key, points=str(abs(points)), before=before)


def _sum(figure: Figure, text: Text) -> str:
    """ "CNY 1,200,000 (4 deals)", and how many are left out."""
    deals = figure.denominator or 0
    rated = deals - figure.unrated
    if not deals:
        return text("review-empty")
    parts = []
    if rated:
        parts.append(
            text(
                "review-sum",
                amount=money(figure.numerator, figure.currency, text),
                count=rated,
            )
        )
    if figure.unrated:
        key = "review-unrated" if figure.currency else "review-no-currency"
        parts.append(text(key, count=figure.unrated))
    return " · ".join(parts)


def _change_of_sum(figure: Figure, earlier: Figure, before: str, text: Text) -> str:
    """ "" where either leaves something out, or there is nothing in either."""
    if figure.unrated or earlier.unrated or not (figure.denominator or earlier.denominator):
        return ""
    cents = figure.numerator - earlier.numerator
    if not cents:
        return text("review-same", before=before)
    key = "review-sum-more" if cents > 0 else "review-sum-less"
    return text(key, amount=money(abs(cents), figure.currency, text), before=before)
