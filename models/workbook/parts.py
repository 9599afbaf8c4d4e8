"""What was read of a workbook in parts, each of which is stored by a transaction of its own: nobody
else waits long."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from models.customers.names import normalise
from models.rules.workbook.rows import CustomerRow, FollowUpRow, Read, StrategyRow

ROWS = 100  # of a part: some tenths of a second
Row = CustomerRow | StrategyRow | FollowUpRow


def parts_of(read: Read, rows: int = ROWS) -> list[Read]:
    """The rows of a customer one after another, its profile first. What could not be read is in
    none."""
    by_customer: dict[str, list[Row]] = defaultdict(list)
    for customer in read.customers:
        by_customer[normalise(customer.name)].append(customer)
    for strategy in read.strategies:
        by_customer[normalise(strategy.customer)].append(strategy)
    for followup in read.followups:
        by_customer[normalise(followup.customer)].append(followup)
    every = [row for theirs in by_customer.values() for row in theirs]
    empty = replace(read, customers=(), strategies=(), followups=(), unread=(), rows=0)
    return [_part(empty, every[at : at + rows]) for at in range(0, len(every), rows)]


def _part(empty: Read, rows: Sequence[Row]) -> Read:
    return replace(
        empty,
        customers=tuple(row for row in rows if isinstance(row, CustomerRow)),
        strategies=tuple(row for row in rows if isinstance(row, StrategyRow)),
        followups=tuple(row for row in rows if isinstance(row, FollowUpRow)),
    )
