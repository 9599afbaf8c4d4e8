"""A deal in the making: what its form shows, and what a person filled in."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from handlers.views.blocks import Block
from handlers.views.forms import draft
from models.commitments.deal_terms import Terms
from models.deals import entry as entries
from models.deals import save as saving
from models.deals.details import DealDetails
from models.deals.save import DealEntry
from models.rules.amounts.money import from_cents
from models.rules.deals import DealKind, DealStage, DealState, LostReason
from models.rules.deals.shares import Share


@dataclass(frozen=True)
class DealDraft:
    """A deal in the making, as its inputs hold it. `name` is the customer's of a deal that is
    there, with its `id`. Where a `line` said that it has ended, `closes` is what it was until
    then. `hints` say by field what is asked there and why. `opened_from` is where the form was
    opened, kept until it is saved."""

    owner: str
    opened: date
    option: Block | None = None
    title: str = ""
    kind: DealKind | None = None
    state: DealState | None = DealState.OPEN
    stage: DealStage | None = None
    amount: str = ""
    currency: str = ""
    expected: date | None = None
    closed: date | None = None
    reason: LostReason | None = None
    why: str = ""
    id: int | None = None
    name: str = ""
    about: str | None = None
    seen: str | None = None  # the stamp of the deal as the form was opened
    plan: tuple[Share, ...] = ()  # instalments that the line names
    unread: str = ""  # what it says of instalments that was not understood
    sums: tuple[str, ...] = ()  # of what was: the parts together, and the deal, where they differ
    came: str = ""  # money booked with it once it is won: "100,000 CNY|2026-05-06|", the rest's day
    line: str = ""
    closes: str = ""
    hints: Mapping[str, str] = field(default_factory=dict)
    opened_from: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_closed(self) -> bool:
        return self.state in (DealState.WON, DealState.LOST)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to be asked before it closes the deal."""
        has_end = self.amount if self.state is DealState.WON else self.reason
        is_sure = not (self.hints or self.unread) and all(one.due for one in self.plan)
        is_known = self.closed is not None and bool(self.currency or not self.amount)
        return self.is_closed and bool(has_end) and is_known and is_sure

    def entry(self, locale: str) -> DealEntry:
        """What is to be saved. Raises what `models.deals.entry.amount` does."""
        cents, currency = entries.amount(self.amount, self.currency, locale)
        terms = Terms(
            kind=self.kind or DealKind.NEW,  # an input that Slack does not let be empty
            state=self.state or DealState.OPEN,
            opened=self.opened,
            title=self.title,
            stage=self.stage,
            cents=cents,
            currency=currency,
            expected=self.expected,
            closed=self.closed,
            reason=self.reason,
            why=self.why,
        )
        customer = draft.customer_of(self.option)
        return DealEntry(customer, self.owner, terms, asked=self.about, seen=self.seen)


def of_deal(details: DealDetails, opened_from: Mapping[str, Any]) -> DealDraft:
    deal = details.deal
    return DealDraft(
        owner=details.owner.user_id,
        opened=deal.opened_on,
        title=deal.title,
        kind=deal.kind,
        state=deal.state,
        stage=deal.stage,
        amount=f"{from_cents(deal.cents):,}" if deal.cents is not None else "",
        currency=deal.currency,
        expected=deal.expected_on,
        closed=deal.closed_on,
        reason=deal.lost_reason,
        why=deal.lost_why,
        id=deal.id,
        name=details.customer.name,
        seen=saving.stamp(deal),
        opened_from=opened_from,
    )


def closing(draft: DealDraft, state: DealState, today: date) -> DealDraft:
    """The draft of a deal that is said to be won or lost: today, unless it says otherwise."""
    return replace(draft, state=state, closed=draft.closed or today)
