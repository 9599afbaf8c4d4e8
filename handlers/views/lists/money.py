"""Answers to questions about money: what is owed, and what came in a period."""

from collections.abc import Iterable, Sequence
from datetime import date

from handlers.views import blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists import deal as deals
from handlers.views.lists import meeting
from handlers.views.lists.deal import Listed
from handlers.views.lists.which import Which
from handlers.views.wording import deal
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of
from models.commitments.instalment import Instalment
from models.customers.customer import Customer
from models.deals.details import DealDetails
from models.rules.time.period import Period

MOST = 10  # rows
MOST_STANDING = 5  # deals
Row = tuple[Instalment, Customer]


def owes(
    names: Sequence[str],
    owed: Sequence[DealDetails],
    below: Listed,
    look: Look,
    *,
    is_won: bool = True,
) -> tuple[str, list[Block]]:
    """What customers still owe for the deals that were won, above the list of their deals."""
    customer = meeting.joined(list(names))
    said = look.text("money-owes-none" if is_won else "money-none-won", customer=customer)
    if owed:
        said = look.text("money-owes", customer=customer, amount=_outstanding(owed, look))
    shown = [blocks.section(f"*{escape(said)}*")]
    if below.deals or below.owed:
        shown += deals.listing(below, 0, look)[1] if below.deals else deals.owed(below, look)
    return escape(said), shown


def stand(
    names: Sequence[str], found: Sequence[DealDetails], which: Which, look: Look
) -> tuple[str, list[Block]]:
    """How the deals of customers stand: open, or how they ended and what was paid."""
    customer = meeting.joined(list(names))
    are_open = all(one.deal.is_open for one in found)
    key = ("deal-stands-open" if are_open else "deal-stands") if found else "deal-stands-none"
    said = look.text(key, customer=customer)
    shown = [blocks.section(f"*{escape(said)}*")]
    for one in found[:MOST_STANDING]:
        shown += deal.item(one, look, f"{deals.LIST}:0:{which}", one.owner.name)
    told = [said, *(deal.shown_as(one, look) for one in found[:MOST_STANDING])]
    return escape("\n".join(told)), shown


def owed_to_you(below: Listed, look: Look) -> tuple[str, list[Block]]:
    """The deals that were won and of which money is to come."""
    if not below.owed:
        said = look.text("money-owed-none")
        return said, [blocks.section(escape(said))]
    said = look.text("money-owed", amount=_outstanding(below.owed, look))
    return said, [blocks.section(f"*{escape(said)}*"), *deals.owed(below, look)]


def came(
    came: Sequence[Row], ahead: Sequence[Row], period: Period, look: Look
) -> tuple[str, list[Block]]:
    """What came in a period, and what is due in it still."""
    text, name = look.text, name_of(period, look.text, look.today)
    said = text("money-came-none", period=name)
    if came:
        said = text("money-came", period=name, amount=_sum(came, look))
    shown = [blocks.section(f"*{escape(said)}*")]
    if came:
        days = [(one.received_on or one.due_on, one, customer) for one, customer in came]
        shown.append(_rows("money-row-came", days, look))
    if ahead:
        due = text("money-due", amount=_sum(ahead, look))
        days = [(one.due_on, one, customer) for one, customer in ahead]
        shown += [blocks.section(escape(due)), _rows("money-row-due", days, look)]
    return escape(said), shown


def _rows(key: str, days: Sequence[tuple[date, Instalment, Customer]], look: Look) -> Block:
    lines = [
        "• "
        + look.text(
            key,
            customer=customer.name,
            amount=deal.money(one.amount, one.currency, look.text),
            day=look.day(day),
        )
        for day, one, customer in days[:MOST]
    ]
    if (more := len(days) - MOST) > 0:
        lines.append(look.text("support-more", count=more))
    return blocks.context(escape("\n".join(lines)))


def _outstanding(owed: Iterable[DealDetails], look: Look) -> str:
    sums: dict[str, int] = {}
    for one in owed:
        sums[one.deal.currency] = sums.get(one.deal.currency, 0) + one.outstanding
    return deal.sums(sums, look.text)


def _sum(rows: Iterable[Row], look: Look) -> str:
    sums: dict[str, int] = {}
    for one, _ in rows:
        sums[one.currency] = sums.get(one.currency, 0) + one.amount
    return deal.sums(sums, look.text)
