"""The report of a review as tables: its figures, and the rows behind each that the reader may
see."""

from handlers.text import Text
from handlers.views.lists import review_rows
from handlers.views.reports.review import changed, item
from handlers.views.reports.workbook import Cell, Table
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of
from models.reviews.named import NamedRow, OfPerson
from models.reviews.plan import PlanLine
from models.reviews.report import Report
from models.rules.amounts.money import from_cents
from models.rules.figures import AS_OF_NOW, BY_PERSON, MEANS, SUMS, Figure, Key
from models.rules.health.cadence import CADENCE_DAYS
from models.rules.targets import COUNTS

WHOLE, SHARE, MEAN, MONEY = "0", "0%", "0.0", "#,##0.00"
TENTHS_OF_SHARE, TENTHS = "0.##%", "0.##"  # of a target, as it was typed


def tables(report: Report, look: Look) -> list[Table]:
    text, review = look.text, report.review
    now, before = (name_of(one, text, look.today) for one in (review.period, review.compared))
    headings = [
        (text("report-figure"), 24),
        (now, 16),
        (text("report-numerator"), 12),
        (text("report-denominator"), 12),
        (before, 16),
        (text("report-change"), 16),
        (text("report-currency"), 10),
        (text("report-target"), 16),
        (text("report-said-cause"), 40),
        (text("report-rows"), 14),
        (text("report-rows-below"), 14),
        (text("report-definition"), 60),
    ]
    figures = [
        _figure(report, *pair, text) for pair in zip(review.figures, review.before, strict=True)
    ]
    behind = [
        (text("report-figure"), 24),
        (text("report-counted"), 12),
        (text("report-day"), 12),
        (text("report-customer"), 24),
        (text("report-what"), 50),
        (text("report-owner"), 16),
        (text("report-detail"), 40),
        (text("report-amount"), 16),
        (text("report-currency"), 10),
    ]
    rows = [
        _row(figure, named, look)
        for figure in review.figures
        for named in report.rows.get(figure.key, ())
    ]
    people = [_person(one, text) for one in review.people]
    heads = [(text("review-person"), 20), *((text(f"figure-{key}"), 16) for key in BY_PERSON)]
    return [
        Table(text("report-sheet-figures"), headings, figures),
        *([Table(text("review-by-person"), heads, people)] if people else []),
        *_plans(report, look),
        Table(text("report-sheet-rows"), behind, rows),
    ]


def _plans(report: Report, look: Look) -> list[Table]:
    """The earlier plans and this one, which name each the period they are of."""
    text = look.text
    each = [(one.period, one.lines) for one in report.shown.earlier]
    each.append((report.review.period, report.shown.plan))
    rows = [
        _planned(name_of(of, text, look.today), line, look) for of, some in each for line in some
    ]
    headings = [
        (text("report-planned-in"), 20),
        (text("report-measure-to-take"), 50),
        (text("report-owner"), 16),
        (text("report-due"), 12),
        (text("report-measured-by"), 24),
        (text("report-status"), 12),
    ]
    return [Table(text("review-the-plan"), headings, rows)] if rows else []


def _planned(period: str, line: PlanLine, look: Look) -> list[Cell]:
    said = item(line, look)
    return [period, said.text, said.owner, line.due, said.measure, said.status]


def _figure(report: Report, figure: Figure, earlier: Figure, text: Text) -> list[Cell]:
    is_compared = report.review.has_before and figure.key not in AS_OF_NOW
    rows = report.rows.get(figure.key, ())
    is_sum = figure.key in SUMS
    return [
        text(f"figure-{figure.key}"),
        value(figure, text),
        None if is_sum else (figure.numerator, WHOLE),
        None if figure.denominator is None else (figure.denominator, WHOLE),
        value(earlier, text) if is_compared else None,
        changed(figure, earlier, text) if is_compared else None,
        figure.currency if is_sum else None,
        _goal(report, figure.key),
        report.shown.frozen.causes.get(figure.key),
        (figure.size, WHOLE),
        (len(rows), WHOLE),
        text(f"definition-{figure.key}", days=CADENCE_DAYS),
    ]


def _person(one: OfPerson, text: Text) -> list[Cell]:
    return [one.name, *(value(figure, text) for figure in one.figures)]


def value(figure: Figure, text: Text) -> Cell:
    """The number that the review shows, not one of more digits."""
    if figure.key in SUMS:
        # Nothing is a sum, too, where it is known of what.
        is_nothing = not figure.denominator and figure.currency
        is_told = is_nothing or (figure.denominator or 0) > figure.unrated
        return (float(from_cents(figure.numerator)), MONEY) if is_told else text("review-empty")
    if figure.denominator is None:
        return figure.numerator, WHOLE
    if figure.key in MEANS and figure.mean is not None:
        return figure.mean, MEAN
    return (figure.percent / 100, SHARE) if figure.percent is not None else text("review-empty")


def _goal(report: Report, key: Key) -> Cell:
    target = report.review.targets.get(key)
    if target is None:
        return None
    wanted = float(from_cents(target.value))
    if key in SUMS:
        return wanted, f'#,##0.00 "{target.currency}"'
    if key in MEANS or key in COUNTS:
        return wanted, TENTHS
    return wanted / 100, TENTHS_OF_SHARE


def _row(figure: Figure, named: NamedRow, look: Look) -> list[Cell]:
    text, key, row = look.text, figure.key, named.row
    cents = row.score if key in SUMS else None
    return [
        text(f"figure-{key}"),
        None
        if figure.denominator is None
        else text("report-is-hit" if row.is_hit else "report-is-miss"),
        review_rows.day_of(named),
        named.customer,
        review_rows.what_of(key, named),
        named.owner,
        review_rows.detail(key, named, text, look.today),
        None if cents is None else (float(from_cents(cents)), MONEY),
        None if cents is None else named.word,
    ]
