"""What a row of a workbook says of a customer that is stored."""

from collections.abc import Mapping
from dataclasses import replace

from models.customers.customer import Customer
from models.profiles.ending import MAX_REASON
from models.profiles.entry import LINES, MAX_LINE
from models.rules.workbook.cells import closed
from models.rules.workbook.cells.closed import Over
from models.rules.workbook.rows import CustomerRow, Unread, Why
from models.workbook import fields
from models.workbook.plan import FIELDS, Change


def changes(
    customer: Customer, row: CustomerRow, *, adds_only: bool
) -> tuple[list[Change], list[Unread]]:
    """With the cells that are too long to be kept."""
    found, too_long = [], []
    for name in FIELDS:
        told = getattr(row, name)
        new, old = fields.written(told), fields.text(customer, name)
        if told is None or new == old or (adds_only and old):
            continue
        if name in LINES and len(new) > MAX_LINE:
            too_long.append(Unread(row.at, name, new, Why.TOO_LONG))
        else:
            found.append(Change(name, old, new))
    return found, too_long


def over(
    customer: Customer | None, row: CustomerRow, headings: Mapping[str, str], *, is_ours: bool
) -> tuple[Over | None, list[Unread]]:
    """Whether the work with a customer ends; what a file of ours says else of an end that is here,
    for it is begun again on the card."""
    told = closed.read(row.ended or "")
    if customer is None or customer.ended_at is None:
        return told and replace(told, why=told.why[:MAX_REASON]), []
    heading = headings.get("customers.ended")
    is_same = told is not None and told == Over(str(customer.ending), customer.ended_why)
    if not is_ours or heading is None or is_same or "ended" in row.untouched:
        return None, []
    return None, [Unread(row.at, heading, row.ended or customer.ended_why, Why.ENDED)]
