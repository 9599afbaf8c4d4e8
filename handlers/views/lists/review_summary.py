"""What of a review is said first, in sentences, and the figures of its people beside each other."""

from handlers.text import Text
from handlers.views import blocks, charts
from handlers.views.blocks import Block, escape
from handlers.views.wording import figure as wording
from handlers.views.wording import target
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of
from models.reviews.figures import MOST_PEOPLE
from models.reviews.frozen import MOST_ROWS
from models.reviews.loading import Frozen
from models.reviews.named import OfPerson
from models.rules.fallen import is_idle
from models.rules.figures import BY_PERSON, SUMS, Figure, Key
from models.rules.standing_out import MOST, went_badly, went_well
from models.rules.standing_out import needs_help as where_behind

WEEK = 7  # days


def summary(frozen: Frozen, look: Look, *, is_ours: bool, is_named: bool) -> list[Block]:
    """What went well, what did not and what is unresolved; who needs help, where names may be
    said; which customers are dissatisfied, where it is `is_named`."""
    review = frozen.review
    is_over = review.period.last < look.today
    missed = review.all_missed(look.today)
    well = went_well(review.figures, review.before, missed, review.all_met())
    badly = went_badly(review.figures, review.before, missed, is_over=is_over)
    wrong = [*map(escape, less_satisfied(frozen, look.text, is_named=is_named))]
    wrong += _changed(badly, frozen, look, is_ours=is_ours)
    parts = [
        ("review-went-well", _changed(well, frozen, look, is_ours=is_ours)),
        ("review-went-badly", wrong),
        ("review-unresolved", [*map(escape, unresolved(frozen, look))]),
        ("review-needs-help", [*map(escape, needs_help(frozen, look))] if is_ours else []),
    ]
    said = [
        "\n".join([f"*{look.text(title)}*", *(f"• {line}" for line in lines)])
        for title, lines in parts
        if lines
    ]
    return [blocks.section("\n".join(said))] if said else []


def table(frozen: Frozen, text: Text) -> list[Block]:
    """A row for each of the people, a column for each figure that tells them apart."""
    people = frozen.review.people
    if not people:
        return []
    heads = [text("review-person"), *(text(f"figure-{key}") for key in BY_PERSON)]
    rows = [[charts.cell(head) for head in heads], *(_row(one, text) for one in people)]
    shown = [charts.data_table(text("review-by-person"), rows)]
    if frozen.review.headcount > len(people) == MOST_PEOPLE:
        count = frozen.review.headcount
        shown.append(blocks.context(text("review-people-some", most=MOST_PEOPLE, count=count)))
    return shown


def fell(frozen: Frozen, text: Text) -> str:
    """ "2 customers are dissatisfied, or less satisfied than before, the lowest at 2"; "" where
    none is. An average hides them."""
    if not frozen.fell_to:
        return ""
    key = "review-fell" if all(one.has_fallen for one in frozen.fell_to) else "review-low"
    return text(key, count=len(frozen.fell_to), lowest=frozen.fell_to[0].score)


def less_satisfied(frozen: Frozen, text: Text, *, is_named: bool) -> list[str]:
    """Each customer who is, or how many. Plain text."""
    if not is_named:
        return [said.removeprefix("⚠️ ")] if (said := fell(frozen, text)) else []
    lines = [
        text(
            "review-fell-named" if one.has_fallen else "review-low-named",
            customer=one.customer,
            score=text(f"satisfaction-{one.score}"),
            before=one.before or 0,
        )
        for one in frozen.fell_to
    ]
    return [*lines[:MOST], *_more(len(lines), text)]


def _changed(keys: list[Key], frozen: Frozen, look: Look, *, is_ours: bool) -> list[str]:
    """The figures with how they changed, and how many more there are."""
    review, text = frozen.review, look.text
    pairs = {one.key: (one, was) for one, was in zip(review.figures, review.before, strict=True)}
    before = name_of(review.compared, text, look.today)
    shown = [key for key in keys if is_ours or key not in SUMS]
    missed = review.all_missed(look.today)
    lines = []
    for key in shown[:MOST]:
        figure, was = pairs[key]
        changed = wording.change(figure, was, before, text) if review.has_before else ""
        progress = review.progress(key) if key in missed else None
        against = target.against(progress, text, look.today) if progress else ""
        said = [text(f"figure-{key}"), wording.value(figure, text), changed, against]
        lines.append(escape("   ".join(filter(None, said))))
    return [*lines, *_more(len(shown), text)]


def _more(count: int, text: Text) -> list[str]:
    return [text("rows-more", count=count - MOST)] if count > MOST else []


def unresolved(frozen: Frozen, look: Look) -> list[str]:
    """What is left, a line for each sort. Plain text."""
    left, text = frozen.unresolved, look.text
    lines = [_left_issues(frozen, look)] if left.issues else []
    for key, count in (("promises", left.promises), ("contacts", left.contacts)):
        if count:
            many = "yes" if count >= MOST_ROWS else "no"
            lines.append(text(f"review-left-{key}", count=count, many=many))
    return lines


def _left_issues(frozen: Frozen, look: Look) -> str:
    """As things stood on the last day of a period that is over: answers may have come since."""
    left, last = frozen.unresolved, frozen.review.period.last
    since = look.day(left.since) if left.since else ""
    if last < look.today:
        day = look.day(last)
        return look.text("review-left-issues-then", count=left.issues, since=since, day=day)
    return look.text("review-left-issues", count=left.issues, since=since)


def needs_help(frozen: Frozen, look: Look) -> list[str]:
    """ "bob: Promises kept 40% (2 of 5)": the few who are far behind the others, or did nothing
    where others did something for a week or more: not whoever manages them, nor with a customer
    with whom somebody else works. Plain text."""
    lines: list[str] = []
    if is_idle(frozen.review.figures):
        return lines
    text, period, scope = look.text, frozen.review.period, frozen.review.scope
    is_young = period.last >= look.today and (look.today - period.first).days < WEEK
    for one in frozen.review.people:
        said = [
            _value(figure, text)
            for key in where_behind(one.figures, frozen.review.figures)
            for figure in one.figures
            if figure.key is key
        ]
        is_expected = not scope.is_narrowed and one.person_id != scope.person.id
        if not one.has_done and not is_young and is_expected:
            said = [text("review-nothing-done")]
        if said:
            lines.append(text("review-behind", name=one.name, what=text.listed(said)))
    return [*lines[:MOST], *_more(len(lines), text)]


def _value(figure: Figure, text: Text) -> str:
    return text(
        "review-figure", figure=text(f"figure-{figure.key}"), value=wording.value(figure, text)
    )


def _row(one: OfPerson, text: Text) -> list[Block]:
    return [charts.cell(one.name), *(_cell(figure, text) for figure in one.figures)]


def _cell(figure: Figure, text: Text) -> Block:
    """A number, by which the table is sorted, and how it reads."""
    if figure.denominator is None:
        return charts.number(figure.numerator, str(figure.numerator))
    if figure.percent is None:
        return charts.cell("–")
    return charts.number(figure.percent, wording.value(figure, text))
