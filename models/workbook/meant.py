"""Names of a workbook that somebody has said are those of customers here."""

from collections.abc import Mapping
from dataclasses import replace

from models.customers.names import normalise
from models.rules.workbook.rows import Read


def renamed(read: Read, meant: Mapping[str, str]) -> Read:
    """With the customer's name wherever a name stands that means it."""
    if not meant:
        return read
    named = {normalise(name): customer for name, customer in meant.items()}

    def of(name: str) -> str:
        return named.get(normalise(name), name)

    return replace(
        read,
        customers=tuple(replace(row, name=of(row.name)) for row in read.customers),
        strategies=tuple(replace(row, customer=of(row.customer)) for row in read.strategies),
        followups=tuple(replace(row, customer=of(row.customer)) for row in read.followups),
        deals=tuple(replace(row, customer=of(row.customer)) for row in read.deals),
    )
