"""The figures of a period as they are posted, and the rows behind one of them."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists import review_rows
from handlers.views.wording import figure as wording
from handlers.views.wording import target
from handlers.views.wording.period import name_of, title_of
from models.reviews.figures import Opened, Review
from models.reviews.scope import Breadth
from models.reviews.target import Progress
from models.rules.deals import LostReason
from models.rules.figures import MEANS, SUMS, Figure, Key
from models.rules.health.cadence import CADENCE_DAYS
from models.rules.time.periods import Kind, Period

MAX_ROWS = 100  # in the modal, so many to a block that each stays below Slack's 3,000
ROWS_IN_BLOCK = 8
ROWS_IN_MESSAGE = 3


@dataclass(frozen=True)
class Posted:
    """What a button remembers of the figure it stands beside: which, of whom, and what it was."""

    key: Key
    period: Period
    person_id: int
    breadth: Breadth
    numerator: int
    denominator: int | None
    unrated: int
    currency: str
    at: int  # Unix seconds

    @property
    def figure(self) -> Figure:
        return Figure(self.key, self.numerator, self.denominator, self.unrated, self.currency)


def message(
    review: Review, text: Text, now: datetime, *, has_money: bool = True
) -> tuple[str, list[Block]]:
    """The notification's text, and the blocks; `has_money`: those who read it may know amounts."""
    me, today = review.scope.person, now.astimezone(review.scope.person.tz).date()
    title = text("review-title", period=title_of(review.period, text, today))
    days = "review-days-so-far" if review.period.last >= today else "review-days"
    whose = text(f"review-of-{review.scope.breadth}", name=me.name, count=review.headcount)
    first, last = text.days(review.period.first, review.period.last, today)
    shown = [
        blocks.header(title),
        blocks.context(escape(f"{text(days, first=first, last=last)} · {whose}")),
    ]
    before = name_of(review.period.before(), text, today)
    if not review.has_before:
        shown.append(blocks.context(escape(text("review-no-before", before=before))))
    lines = []
    for figure, earlier in zip(review.figures, review.before, strict=True):
        name, is_told = text(f"figure-{figure.key}"), has_money or figure.key not in SUMS
        if not is_told:
            shown.append(blocks.section(f"*{name}*   {text('review-money-withheld')}"))
            continue
        value = wording.value(figure, text)
        lines.append(text("review-line", figure=name, value=value))
        change = wording.change(figure, earlier, before, text) if review.has_before else ""
        below = [change, _lost(review.lost, text) if figure.key is Key.CONVERSION else ""]
        if goal := review.targets.get(figure.key):
            below.append(target.against(Progress(goal, me, figure), text, today))
        line = "\n".join(filter(None, (f"*{name}*   {value}", *below)))
        button = blocks.button(
            text("review-open"), action_ids.REVIEW_OPEN, _remember(figure, review, now)
        )
        shown.append(blocks.section(line, button, f"figure:{figure.key}"))
        if behind := review.rows.get(figure.key):
            named = review_rows.lines(figure, behind, text, today)
            if figure.size > len(behind):
                named.append(text("rows-more", count=figure.size - len(behind)))
            shown.append(blocks.context("\n".join(named)))
    shown.append(blocks.context(text("review-posted", who=f"<@{me.user_id}>")))
    return "\n".join([title, *lines]), shown


def not_begun(period: Period, text: Text, today: date) -> str:
    """Plain text."""
    first = text.day(period.first, today)
    return text("review-not-begun", period=title_of(period, text, today), first=first)


def shows(message: Block, value: str) -> bool:
    """Whether a posted review has a button that remembers just this."""
    buttons = (block.get("accessory") or {} for block in message.get("blocks", []))
    return any(button.get("value") == value for button in buttons)


def posted(value: str) -> Posted:
    """What a button remembers."""
    kept = json.loads(value)
    first, last = (date.fromisoformat(day) for day in kept["days"])
    return Posted(
        key=Key(kept["figure"]),
        period=Period(Kind(kept["kind"]), first, last, kept["begins"]),
        person_id=kept["person"],
        breadth=Breadth(kept["breadth"]),
        numerator=kept["is"][0],
        denominator=kept["is"][1],
        unrated=kept["unrated"],
        currency=kept["in"],
        at=kept["at"],
    )


def rows_modal(
    then: Posted,
    when: str,
    who: str,
    opened: Opened,
    text: Text,
    today: date,
) -> Block:
    """The rows behind a posted figure."""
    whole, seen, rows = opened.whole, opened.seen, opened.rows
    name = text(f"figure-{then.key}")
    if then.key in SUMS:
        title = name
    elif then.denominator is None:
        title = text("rows-count", numerator=then.numerator, figure=name)
    elif then.key in MEANS:
        title = name
    else:
        ratio = f"{then.numerator}/{then.denominator}"
        title = text("rows-ratio", ratio=ratio, figure=name)
    shown = [blocks.section(text(f"definition-{then.key}", days=CADENCE_DAYS))]
    if then.figure != whole:
        shown.append(blocks.context(_as_of_posting(then, when, whole, text)))
    if opened.people:
        each = (text("rows-person", name=name, count=count) for name, count in opened.people)
        shown.append(blocks.section(escape(" · ".join(each))))
    if opened.lost:
        shown.append(blocks.section(_lost(opened.lost, text)))
    lines = review_rows.lines(seen, rows, text, today)
    shown += [
        blocks.section("\n".join(lines[at : at + ROWS_IN_BLOCK]))
        for at in range(0, len(lines), ROWS_IN_BLOCK)
    ]
    if seen.size > len(rows):
        shown.append(blocks.context(text("rows-more", count=seen.size - len(rows))))
    hidden = whole.size - seen.size
    if not whole.size:
        shown.append(blocks.section(text("rows-none")))
    elif not rows:
        shown.append(blocks.section(text("rows-none-yours", who=f"<@{who}>")))
    elif hidden:
        shown.append(blocks.context(text("rows-hidden", count=hidden)))
    return blocks.modal(
        action_ids.REVIEW_ROWS_FORM, title, shown, submit=None, close=text("review-close")
    )


def _lost(lost: list[tuple[LostReason, int]], text: Text) -> str:
    """ "Lost: Price 3 · Competitor 1"; "" where none was."""
    each = [
        text("rows-person", name=text(f"deal-reason-{reason}"), count=count)
        for reason, count in lost
    ]
    return text("review-lost", reasons=" · ".join(each)) if each else ""


def _as_of_posting(then: Posted, when: str, whole: Figure, text: Text) -> str:
    if then.key in SUMS:
        was, now = wording.value(then.figure, text), wording.value(whole, text)
    elif then.denominator is None:
        was, now = str(then.numerator), str(whole.numerator)
    else:
        was = f"{then.numerator}/{then.denominator}"
        now = f"{whole.numerator}/{whole.denominator}"
    return text("rows-as-of-posting", posted=was, when=when, now=now)


def _remember(figure: Figure, review: Review, now: datetime) -> str:
    period = review.period
    kept = {
        "figure": figure.key,
        "kind": period.kind,
        "days": [period.first.isoformat(), period.last.isoformat()],
        "begins": period.begins,
        "person": review.scope.person.id,
        "breadth": review.scope.breadth,
        "is": [figure.numerator, figure.denominator],
        "unrated": figure.unrated,
        "in": figure.currency,
        "at": int(now.timestamp()),
    }
    return json.dumps(kept, separators=(",", ":"))
