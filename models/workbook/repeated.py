"""Rows that say less of a contact than a record of that day does: they are no second one."""

from models.customers.customer import Customer
from models.rules.workbook.cells.words import fold
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.rows import FollowUpRow
from models.workbook.stored import Stored, StoredRecord

LEAST_WIDTH = 8  # of words that two records of a day do not share by chance


def of(stored: Stored, customer: Customer, row: FollowUpRow) -> StoredRecord | None:
    """The record, whoever wrote it, in whose words all stands that the row says."""
    said = [fold(one) for one in (row.content, row.feedback) if one]
    if any(_width(one) < LEAST_WIDTH for one in said):
        return None
    for one in stored.of_day(customer, plain_day(row.date)):
        whole = f"{fold(one.content)} {fold(one.feedback)}"
        is_all = all(part in whole for part in said)
        if is_all and {*(row.todos or ())} <= {*stored.promised(one)}:
            return one
    return None


def _width(said: str) -> int:
    """Of a letter of ours one, of a Chinese one two."""
    return sum(1 if one.isascii() else 2 for one in said)
