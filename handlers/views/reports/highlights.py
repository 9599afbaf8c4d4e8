"""What a report opens with: what went well in the period and what did not, who fell, what is
unresolved, who needs help, and the targets of people."""

from dataclasses import replace

from handlers.text import Text
from handlers.views.lists.review_summary import fell, less_satisfied, needs_help, unresolved
from handlers.views.wording import figure as wording
from handlers.views.wording import target
from handlers.views.wording.look import Look
from models.reviews.report import Report
from models.rules.figures import Figure, Key
from models.rules.standing_out import MOST, Scored, went_badly, went_well


def said(report: Report, look: Look) -> list[str]:
    """A sentence on what went well, and one on what did not."""
    text, review = look.text, report.review
    missed, fallen = review.all_missed(look.today), report.shown.frozen.fell_to
    figures = {one.key: one for one in review.figures}
    is_over = review.period.last < look.today
    well = went_well(review.figures, review.before, missed, review.all_met())
    badly = went_badly(review.figures, review.before, missed, is_over=is_over)

    def named(keys: list[Key]) -> list[str]:
        return [
            text("review-figure", figure=text(f"figure-{key}"), value=_value(figures[key], text))
            for key in keys[:MOST]
        ]

    # Who is named below is not counted here, too.
    is_counted = len(fallen) > len(_fallen_seen(report))
    satisfied = [fell(report.shown.frozen, text).removeprefix("⚠️ ")] if is_counted else []
    parts = (("well", named(well)), ("badly", [*named(badly), *satisfied]))
    return [text(f"report-went-{how}", what=text.listed(what)) for how, what in parts if what]


def named(report: Report, look: Look) -> list[str]:
    """What the review says below that, of customers as far as the reader may see them."""
    text, frozen = look.text, report.shown.frozen
    shown = replace(frozen, fell_to=_fallen_seen(report))
    return [
        *less_satisfied(shown, text, is_named=True),
        *(text("report-unresolved", what=line) for line in unresolved(frozen, look)),
        *(text("report-needs-help", what=line) for line in needs_help(frozen, look)),
    ]


def _fallen_seen(report: Report) -> tuple[Scored, ...]:
    """The customers that have fallen, as far as the reader may see them."""
    seen = {one.customer_id for one in report.rows.get(Key.SATISFACTION, ())}
    return tuple(one for one in report.shown.frozen.fell_to if one.customer_id in seen)


def targets_of_people(report: Report, look: Look) -> list[str]:
    """What each is to reach, and how far they are on the day of the report."""
    return [
        look.text(
            "report-target-of",
            name=one.owner.name,
            figure=look.text(f"figure-{one.target.key}"),
            day=look.day(look.today),
            reached=target.reached(one, look.text, look.today),
        )
        for one in report.targets
    ]


def _value(figure: Figure, text: Text) -> str:
    return wording.value(figure, text).replace("⚠️ ", "")
