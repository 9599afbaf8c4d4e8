"""A line whose opening is read, cut at its markers: who it is about, when and how."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from models.rules.oneline import quoted
from models.rules.oneline.customers import head, labels, newcomer
from models.rules.oneline.customers.head import Opening
from models.rules.oneline.fields import score
from models.rules.oneline.vocabulary import names, sections
from models.rules.oneline.vocabulary.sections import Section
from models.rules.oneline.when import planned


@dataclass(frozen=True)
class Opened:
    """`whole` is all that the line says, `typed` that without the label of a new customer and
    without a score."""

    whole: str
    typed: str
    thread: str  # what it answers
    new: str | None  # a customer that it says is new
    satisfaction: int | None
    first: Section
    others: list[Section]
    head: Opening
    is_ahead: bool
    is_over: bool

    @property
    def rest(self) -> str:
        """What the opening goes on with: all of it, where it tells what is to come."""
        return self.first.text if self.is_ahead else self.head.rest


def read(
    typed: str,
    known: str,
    now: datetime,
    *,
    is_ours: Callable[[str], bool],
    is_day: Callable[[str], bool],
) -> Opened:
    """`is_ours` tells whether a colleague is called so, `is_day` whether words are a day."""
    whole, thread = quoted.split(typed)
    new = None if known else newcomer.read(whole)
    new = None if new and is_ours(new[0]) else new
    typed, satisfaction = score.read(new[1] if new else whole)
    is_customer = partial(names.may_be_customer, known=known)
    first, *others = sections.split(typed, is_customer, is_day)
    is_over = planned.is_over(typed)
    return Opened(
        whole=whole,
        typed=typed,
        thread=thread,
        new=new[0] if new else None,
        satisfaction=satisfaction,
        first=first,
        others=others,
        head=labels.read(first.text, known, now)
        or head.of(first.text, known, now, is_followed=bool(others), is_over=is_over),
        is_ahead=planned.is_ahead(sections.sentence(first.text), whole, now),
        is_over=is_over,
    )
