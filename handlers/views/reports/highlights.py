"""What a report opens with: what went well in the period, and what did not."""

from handlers.text import Text
from handlers.views.lists.review_summary import fell
from handlers.views.wording import figure as wording
from handlers.views.wording.look import Look
from models.reviews.report import Report
from models.rules.figures import Figure, Key
from models.rules.standing_out import MOST, went_badly, went_well


def said(report: Report, look: Look) -> list[str]:
    """A sentence on what went well, and one on what did not."""
    text, review = look.text, report.review
    missed, fallen = review.all_missed(look.today), report.shown.frozen.fell_to
    figures = {one.key: one for one in review.figures}
    is_over = review.period.last < look.today
    well = went_well(review.figures, review.before, missed)
    badly = went_badly(review.figures, review.before, missed, is_over=is_over)

    def named(keys: list[Key]) -> list[str]:
        return [
            text("review-figure", figure=text(f"figure-{key}"), value=_value(figures[key], text))
            for key in keys[:MOST]
        ]

    satisfied = [fell(report.shown.frozen, text).removeprefix("⚠️ ")] if fallen else []
    parts = (("well", named(well)), ("badly", [*named(badly), *satisfied]))
    return [text(f"report-went-{how}", what=text.listed(what)) for how, what in parts if what]


def _value(figure: Figure, text: Text) -> str:
    return wording.value(figure, text).replace("⚠️ ", "")
