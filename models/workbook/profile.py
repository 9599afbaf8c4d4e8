"""What a row of a workbook says of a customer that is stored."""

from collections.abc import Mapping

from models.customers.contact import Contact
from models.customers.customer import Customer
from models.profiles.entry import LINES, MAX_LINE
from models.rules.names.decision_chain import Link
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


def people(known: Mapping[str, Contact], row: CustomerRow) -> list[Link]:
    """Those who are new, or of whom more is told than is known. Nobody is taken out."""
    found = []
    for link in row.chain or ():
        there = known.get(link.name)
        if there is None or (
            (link.title and link.title != there.title)
            or (link.concern and link.concern != there.concern)
        ):
            found.append(link)
    return [one for one in found if all(len(part) <= MAX_LINE for part in one.parts)]
