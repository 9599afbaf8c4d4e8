"""What was planned on a review: how the plan before it went, the causes that were given, and what
is to be done."""

from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import figure as wording
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of
from models.reviews.plan import EarlierPlan, PlanLine
from models.reviews.shown import Shown
from models.rules.figures import Figure, Key


def earlier(review: Shown, look: Look) -> list[Block]:
    """How the plans before this one went."""
    figures = {one.key: one for one in review.frozen.review.figures}
    return [_earlier(one, figures, look) for one in review.earlier]


def _earlier(before: EarlierPlan, figures: dict[Key, Figure], look: Look) -> Block:
    of = summed_up(before, look)
    lines = [
        _plan_line(line, look, figures[line.measure] if line.measure else None)
        for line in before.lines
    ]
    return blocks.section("\n".join([f"*{escape(of)}*", *lines]))


def summed_up(before: EarlierPlan, look: Look) -> str:
    """ "Plan from Q2 2026: 1 of 3 done"."""
    period = name_of(before.period, look.text, look.today)
    count = len(before.lines)
    return look.text("review-earlier-plan", period=period, done=before.done, count=count)


def causes(review: Shown, look: Look) -> list[Block]:
    said = [
        f"*{look.text(f'figure-{key}')}*   {escape(cause)}"
        for key, cause in review.frozen.causes.items()
    ]
    if not said:
        return []
    return [blocks.section("\n".join([f"*{look.text('review-causes')}*", *said]))]


def plan(review: Shown, look: Look) -> list[Block]:
    lines = [_plan_line(line, look) for line in review.plan]
    return (
        [blocks.section("\n".join([f"*{look.text('review-the-plan')}*", *lines]))] if lines else []
    )


def _plan_line(line: PlanLine, look: Look, now: Figure | None = None) -> str:
    """ "✅ train the team · alice · Fri 15 May · Logged on time", of an earlier plan with what that
    figure was then and is `now`."""
    late = line.due is not None and line.due < look.today
    mark = "✅" if line.is_done else "⚠️" if late else "•"
    measure = look.text(f"figure-{line.measure}") if line.measure else ""
    if line.then and now:
        was, is_now = wording.value(line.then, look.text), wording.value(now, look.text)
        measure = f"{measure} {was} → {is_now}"
    parts = [line.text, line.owner, look.day(line.due) if line.due else "", measure]
    return f"{mark} {escape(' · '.join(part for part in parts if part))}"
