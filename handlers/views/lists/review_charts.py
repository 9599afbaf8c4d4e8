"""Charts of a review, as Slack draws them: what is told of them stands in its text, too."""

from collections.abc import Iterable

from handlers.views import charts
from handlers.views.blocks import Block
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of
from models.reviews.figures import Review
from models.rules.figures import AS_OF_NOW, MEANS, Figure, Key

LEAST = 2  # bars: a single one shows nothing


def shares(review: Review, look: Look) -> list[Block]:
    """The shares beside those of the period before; alone where most have none there."""
    text, now = look.text, _percents(review.figures)
    before = {
        key: one
        for key, one in _percents(review.before).items()
        if key in now and key not in AS_OF_NOW
    }
    is_compared = len(before) >= LEAST and 2 * len(before) >= len(now)
    keys = list(before if is_compared else now)
    if len(keys) < LEAST or not any(each.get(key) for each in (now, before) for key in keys):
        return []
    periods = [(review.period, now)]
    if is_compared:
        periods.append((review.compared, before))
    names = [name_of(period, text, look.today) for period, _ in periods]
    if any(len(name) > charts.MAX_LABEL for name in names):
        names = [text("review-chart-this"), text("review-chart-before")][: len(names)]
    values = [[percents[key] for key in keys] for _, percents in periods]
    bars = [text(f"figure-{key}") for key in keys]
    return [charts.bar_chart(text("review-chart-shares"), bars, names, values)]


def people(review: Review, look: Look) -> list[Block]:
    """How much each did, the most first."""
    met = [
        (one.name, figure.numerator)
        for one in review.people
        for figure in one.figures
        if figure.key is Key.FOLLOW_UPS
    ]
    met.sort(key=lambda one: -one[1])
    if len(met) < LEAST or not met[0][1]:
        return []
    title, what = look.text("review-chart-people"), look.text(f"figure-{Key.FOLLOW_UPS}")
    return [charts.bar_chart(title, [name for name, _ in met], [what], [[many for _, many in met]])]


def _percents(figures: Iterable[Figure]) -> dict[Key, int]:
    return {
        one.key: one.percent for one in figures if one.percent is not None and one.key not in MEANS
    }
