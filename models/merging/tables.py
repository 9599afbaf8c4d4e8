"""The rows a merge moves, found by their columns: a new table needs no entry in a list."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import inspect

from models.customers.contact import Contact
from models.customers.name_index import NamePart
from models.customers.past_owner import PastOwner
from models.customers.profile_review import ProfileReview
from models.customers.visibility import CustomerShare
from models.database.scoped import TenantRow

STAYING = (
    Contact,  # copied, so that the other one has its own again once it comes back
    CustomerShare,  # copied likewise
    NamePart,  # of the other one's name, by which nobody looks for the kept one
    PastOwner,  # of past periods, in which they were two
    ProfileReview,  # likewise
)
# What goes where the record goes that it was written in. An appointment that a record only
# settled was planned elsewhere, and goes its own way.
RECORD_COLUMNS = ("followup_id", "planned_in_id")


class NotMovable(Exception):
    """A table has a `customer_id`, but a merge could not remember which of its rows it moved."""


def moving(tables: Iterable[type[Any]] | None = None) -> list[Any]:
    """The mapped classes whose rows belong to a customer by their `customer_id`, by name.

    Raises NotMovable for one that has no `id` of its own: it goes into STAYING, and whatever a
    merge does with it is written out in merge.py."""
    found = [
        table
        for table in tables or TenantRow.__subclasses__()
        if "customer_id" in inspect(table).columns and table not in STAYING
    ]
    for table in found:
        if [column.name for column in inspect(table).primary_key] != ["id"]:
            raise NotMovable(table.__name__)
    return sorted(found, key=lambda table: str(table.__name__))


def record_column(table: type[Any]) -> Any | None:
    """The column that names the record a row was written in; None if the table has none."""
    return next((getattr(table, name) for name in RECORD_COLUMNS if hasattr(table, name)), None)
