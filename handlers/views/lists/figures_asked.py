"""The answer to a question for a figure: whose and when, the figure, and the review behind it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.lists import review_headline
from handlers.views.wording import figure as wording
from handlers.views.wording import target
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of
from models.errors import Malformed
from models.reviews.answered import Answered
from models.reviews.scope import Breadth
from models.rules.figures import Figure
from models.rules.time.periods import Kind, Period

MOST_NAMED = 20  # customers


@dataclass(frozen=True)
class Chosen:
    """The review that a button opens; `customer_id` is 0 where it is of all."""

    breadth: Breadth
    who: str  # a user id
    customer_id: int
    period: Period


def message(answer: Answered, look: Look) -> tuple[str, list[Block]]:
    text = look.text
    whose = review_headline.short(answer.scope, text)
    period = name_of(answer.period, text, look.today)
    title = text("figures-asked", whose=whose, period=period)
    lines = [f"*{escape(title)}*", *(escape(line) for line in _lines(answer, look))]
    button = blocks.button(text("figures-asked-open"), action_ids.REVIEW_ASKED, _held(answer))
    shown = [blocks.section("\n".join(lines)), blocks.actions([button], "figures-asked")]
    return escape("\n".join([title, *_lines(answer, look)])), shown


def chosen(held: str) -> Chosen:
    """Raises Malformed."""
    breadth, who, customer, kind, first, last, begins = submitted.parts(held, 7)
    try:
        days = date.fromisoformat(first), date.fromisoformat(last)
        period = Period(Kind(kind), *days, submitted.number(begins))
        of = Breadth(breadth)
    except ValueError:
        raise Malformed from None
    return Chosen(of, who, submitted.number(customer), period)


def _held(answer: Answered) -> str:
    scope, period = answer.scope, answer.period
    customer = scope.customer.id if scope.customer else 0
    days = f"{period.kind}:{period.first}:{period.last}:{period.begins}"
    return f"{scope.breadth}:{scope.person.user_id}:{customer}:{days}"


def _lines(answer: Answered, look: Look) -> Iterator[str]:
    """Plain text."""
    text = look.text
    for one in answer.figures:
        yield _line(one, look)
    if len(answer.people) > 1:
        for each in answer.people:
            value = wording.value(each.figures[0], text)
            yield text("figures-asked-person", name=each.name, value=value)
    if answer.customers:
        some = answer.customers[:MOST_NAMED]
        yield text("figures-asked-customers", customers=text.listed(some))
        if (more := len(answer.customers) - len(some)) > 0:
            yield text("rows-more", count=more)
    for progress in answer.targets:
        name = text(f"figure-{progress.target.key}")
        said = target.reached(progress, text, look.today)
        yield text("review-line", figure=name, value=said)
    if not (answer.figures or answer.targets):
        yield text("figures-asked-no-target")


def _line(figure: Figure, look: Look) -> str:
    text = look.text
    value = wording.value(figure, text)
    return text("review-line", figure=text(f"figure-{figure.key}"), value=value)
