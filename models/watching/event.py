"""Events of a customer that those who watch it are told of."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow


class Happened(StrEnum):
    RECORD = "record"  # a contact was logged
    ENDED = "ended"  # the customer is lost, or the work with it has ended
    OWNER = "owner"  # somebody else looks after it
    URGENT = "urgent"  # an urgent issue was raised
    PROFILE = "profile"  # its profile was changed
    NUDGED = "nudged"  # a manager asks after an issue
    DISMISSED = "dismissed"  # what was taken for an issue is none, somebody says
    EDITED = "edited"  # a record of it was changed
    DEAL = "deal"  # a deal of it was entered in its owner's name
    PROCEDURE = "procedure"  # what is done about a warning was started


class CustomerEvent(TenantRow, table=True):
    """Kept only where somebody is told. Of `followup_id`, `issue_id` and `owner_id` it has that
    which it is about; an end has none."""

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    what: Happened = Field(sa_type=Choice(Happened))
    by_id: int = Field(foreign_key="person.id")
    at: datetime = Field(sa_type=Instant)
    followup_id: int | None = Field(default=None, foreign_key="followup.id")
    issue_id: int | None = Field(default=None, foreign_key="issue.id")
    owner_id: int | None = Field(default=None, foreign_key="person.id")  # the new one
    moved: str = ""  # the open work that went to the new owner: see models.customers.open_work
