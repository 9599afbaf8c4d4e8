"""What a row of a workbook says of a customer that is stored."""

from models.customers.customer import Customer
from models.profiles.entry import LINES, MAX_LINE
from models.rules.workbook.rows import CustomerRow, Unread, Why
from models.workbook.plan import FIELDS, Change


def changes(
    customer: Customer, row: CustomerRow, *, adds_only: bool
) -> tuple[list[Change], list[Unread]]:
    """With the cells that are too long to be kept."""
    found, too_long = [], []
    for name in FIELDS:
        new = getattr(row, name)
        old = getattr(customer, name) or ""
        if new is None or new == old or (adds_only and old):
            continue
        if name in LINES and len(new) > MAX_LINE:
            too_long.append(Unread(row.at, name, new, Why.TOO_LONG))
        else:
            found.append(Change(name, str(old), new))
    return found, too_long
