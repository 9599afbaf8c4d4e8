"""What was read of a workbook in parts, each of which is stored by a transaction of its own: nobody
else waits long."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from models.customers.names import normalise
from models.rules.workbook.rows import (
    At,
    CustomerRow,
    DealRow,
    FollowUpRow,
    Read,
    StrategyRow,
    Unread,
)

ROWS = 500  # of a part: some tenths of a second
Row = CustomerRow | StrategyRow | FollowUpRow | DealRow


def parts_of(read: Read, rows: int = ROWS) -> list[Read]:
    """The rows of a customer one after another, its profile first. What could not be read of a row
    stands beside it; what is beside none, with how many rows there were, in the first part."""
    by_customer: dict[str, list[Row]] = defaultdict(list)
    for customer in read.customers:
        by_customer[normalise(customer.name)].append(customer)
    for strategy in read.strategies:
        by_customer[normalise(strategy.customer)].append(strategy)
    for followup in read.followups:
        by_customer[normalise(followup.customer)].append(followup)
    for deal in read.deals:
        by_customer[normalise(deal.customer)].append(deal)
    every = [row for theirs in by_customer.values() for row in theirs]
    unread: dict[At, list[Unread]] = defaultdict(list)
    for one in read.unread:
        unread[one.at].append(one)
    empty = replace(read, customers=(), strategies=(), followups=(), deals=(), unread=(), rows=0)
    starts = range(0, max(len(every), 1), rows)
    parts = [_part(empty, every[at : at + rows], unread) for at in starts]
    others = tuple(one for each in unread.values() for one in each)
    parts[0] = replace(parts[0], rows=read.rows, unread=(*parts[0].unread, *others))
    return parts


def _part(empty: Read, rows: Sequence[Row], unread: dict[At, list[Unread]]) -> Read:
    """Takes what is beside its rows out of `unread`."""
    return replace(
        empty,
        unread=tuple(one for row in rows for one in unread.pop(row.at, ())),
        customers=tuple(row for row in rows if isinstance(row, CustomerRow)),
        strategies=tuple(row for row in rows if isinstance(row, StrategyRow)),
        followups=tuple(row for row in rows if isinstance(row, FollowUpRow)),
        deals=tuple(row for row in rows if isinstance(row, DealRow)),
    )
