"""What a row that we wrote, and somebody has changed, says besides what is taken over: it is told,
so that nobody believes it done."""

from collections.abc import Collection, Mapping

from models.customers.contact import Contact
from models.customers.customer import Customer
from models.rules.workbook.rows import CustomerRow, Unread, Why
from models.workbook import chain
from models.workbook.plan import FIELDS

Headings = Mapping[str, str]


def of_profile(
    customer: Customer,
    known: Mapping[str, Contact],
    row: CustomerRow,
    headings: Headings,
    unread: Collection[Unread],
) -> list[Unread]:
    """Cells that are empty where we know something, and people who stand in theirs no more. What
    could not be read is told already."""
    told = {one.column for one in unread if one.at == row.at}
    found = []
    for name in FIELDS:
        heading = headings.get(f"customers.{name}")
        held = getattr(customer, name)
        if heading is not None and heading not in told and getattr(row, name) is None and held:
            found.append(Unread(row.at, heading, str(held), Why.EMPTIED))
    heading = headings.get("customers.chain")
    if heading is not None and heading not in told:
        gone = chain.left_out(known, row)
        found += [Unread(row.at, heading, name, Why.PERSON_GONE) for name in gone]
    return found
