"""What keeps an imported customer is said of every table that belongs to one."""

from models.customers.contact import Contact
from models.customers.visibility import CustomerShare
from models.merging.tables import moving
from models.workbook.later import HOLDING, NOBODYS


def test_each_table_of_a_customer_holds_it_or_is_known_not_to() -> None:
    holding = {table.__name__ for _, table, _ in HOLDING}
    every = {table.__name__ for table in moving()} | {Contact.__name__, CustomerShare.__name__}
    assert holding | NOBODYS == every
    assert not holding & NOBODYS
