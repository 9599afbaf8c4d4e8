"""Targets: what is to be reached, how much of it is, and whether their parts add up."""

from datetime import date

from handlers.text import Text
from handlers.views.wording.deal import money
from handlers.views.wording.figure import apart
from handlers.views.wording.period import name_of
from models.reviews.scope import Breadth
from models.reviews.setting import Kept
from models.reviews.target import Part, Progress, Target
from models.rules.amounts.money import from_cents
from models.rules.figures import MEANS, SUMS
from models.rules.targets import AT_MOST, COUNTS, GROWING


def goal(target: Target, text: Text, cents: int | None = None) -> str:
    """ "CNY 2,000,000", "30%", "4.5", "40": the target, or another value of its kind."""
    cents = target.value if cents is None else cents
    if target.key in SUMS:
        return money(cents, target.currency, text)
    plain = f"{from_cents(cents):,f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    is_share = target.key not in MEANS and target.key not in COUNTS
    return f"{plain}%" if is_share else plain


def whose(progress: Progress, text: Text) -> str:
    name = progress.owner.name
    return {
        Breadth.OWN: name,
        Breadth.TEAM: text("target-of-team", name=name),
        Breadth.EVERYONE: text("review-of-everyone"),
    }[progress.target.breadth]


def title(progress: Progress, text: Text, today: date) -> str:
    """ "Upsell and cross-sell · Q3 2026 · Bob": plain text."""
    target = progress.target
    parts = (text(f"figure-{target.key}"), name_of(target.period, text, today))
    return " · ".join((*parts, whose(progress, text)))


def reached(progress: Progress, text: Text, today: date) -> str:
    """ "CNY 1,240,000 (3 deals) of CNY 2,000,000: 62%", with whether it is met. Plain text."""
    target, figure = progress.target, progress.figure
    wanted = goal(target, text)
    if today < target.first:
        return text("target-not-begun", target=wanted, day=text.day(target.first, today))
    said, left_out = apart(figure, text)
    if not said or (figure.denominator == 0 and not (figure.is_sum and progress.is_comparable)):
        line = text("target-nothing" if figure.is_sum else "target-no-data", target=wanted)
    elif progress.percent is None:
        line = text("target-reached-unknown", value=said, target=wanted)
    else:
        line = text("target-reached", target=wanted, value=said, percent=progress.percent)
    return " · ".join(filter(None, (line, left_out, _state(progress, text, today))))


def is_same(progress: Progress, before: Kept) -> bool:
    """Whether it was set to what it was."""
    target = progress.target
    return (target.value, target.currency) == (before.value, before.currency)


def changed(progress: Progress, before: Kept, text: Text) -> str:
    """ "CNY 3,000,000 → CNY 2,000,000": plain text."""
    target = progress.target
    was = money(before.value, before.currency, text) if before.currency else None
    return f"{was or goal(target, text, before.value)} → {goal(target, text)}"


def against(progress: Progress, text: Text, today: date) -> str:
    """ "Target CNY 2,000,000: 62%" beside the figure of a review."""
    wanted, percent = goal(progress.target, text), progress.percent
    line = text("target-line", target=wanted)
    if percent is not None:
        line = text("target-line-percent", target=wanted, percent=percent)
    return " · ".join(filter(None, (line, _state(progress, text, today))))


def beside(progress: Progress, text: Text, today: date) -> str:
    """ "CNY 2,000,000 (62% reached)", and below it whether it is met: under a heading that says
    what it is, without the signs that are for a screen."""
    said, percent = goal(progress.target, text), progress.percent
    if percent is not None and progress.target.key not in AT_MOST:
        said = text("target-percent", target=said, percent=percent)
    state = _state(progress, text, today).removeprefix("✅ ").removeprefix("❌ ")
    return "\n".join(filter(None, (said, state)))


def won(progress: Progress, text: Text, today: date) -> str:
    """ "62% of Q3 2026: …", below a deal that was won; and what has no rate, so that it counts for
    nothing, with how to set one."""
    _, left_out = apart(progress.figure, text)
    said = text(
        "target-won",
        percent=progress.percent or 0,
        period=name_of(progress.target.period, text, today),
        figure=text(f"figure-{progress.target.key}"),
        whose=whose(progress, text),
        target=goal(progress.target, text),
    )
    return " · ".join((said, left_out, text("currency-how"))) if left_out else said


def part(progress: Progress, one: Part, text: Text) -> str:
    """Whether the targets of its quarters, months or people add up to it."""
    target, total = progress.target, goal(progress.target, text, one.value)
    facts: dict[str, str | int] = {"what": one.what, "count": one.count, "sum": total}
    if one.count < one.of:
        return text("target-parts-some", of=one.of, **facts)
    difference = one.value - target.value
    if not difference:
        return text("target-parts-equal", **facts)
    key = "target-parts-more" if difference > 0 else "target-parts-less"
    return text(key, difference=goal(target, text, abs(difference)), **facts)


def _state(progress: Progress, text: Text, today: date) -> str:
    """Met as soon as it is, for what only grows; missed once the period is over."""
    target = progress.target
    if not progress.is_comparable:
        return text("target-other-currency", currency=target.currency)
    is_over = target.last < today
    if progress.is_met and (is_over or target.key in GROWING):
        return text("target-met")
    return text("target-missed") if is_over and progress.is_met is False else ""
