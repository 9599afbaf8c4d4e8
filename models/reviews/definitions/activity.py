"""Figures of how much was done, by whom: each opens to a count for each person too."""

from sqlmodel import col

from models.customers.customer import Customer
from models.followups.entry import Method
from models.followups.followup import FollowUp
from models.reviews.contact_sources import CONTACTS_MET
from models.reviews.customer_sources import ENTERED
from models.reviews.definitions.customers import WAS_LIVE
from models.reviews.definitions.definition import Definition, Part
from models.reviews.sources import CUSTOMERS_MET, FOLLOWUPS
from models.reviews.windows import DAYS
from models.rules.figures import Key

FOLLOW_UPS = Definition(
    Key.FOLLOW_UPS, (Part(FOLLOWUPS, moment=col(FollowUp.occurred_at)),), is_count=True
)
VISITS = Definition(
    Key.VISITS,
    (
        Part(
            FOLLOWUPS,
            judged=col(FollowUp.method) == Method.VISIT,
            moment=col(FollowUp.occurred_at),
        ),
    ),
    is_count=True,
)
CUSTOMERS_REACHED = Definition(
    Key.CUSTOMERS_REACHED,
    (Part(CUSTOMERS_MET, moment=col(FollowUp.occurred_at), distinct=True),),
    is_count=True,
)
# Those who took part in a contact for the first time.
CONTACTS_REACHED = Definition(
    Key.CONTACTS_REACHED, (Part(CONTACTS_MET, moment=col(FollowUp.occurred_at)),), is_count=True
)
# For whoever brought them, whom they may have been handed on from since.
NEW_CUSTOMERS = Definition(
    Key.NEW_CUSTOMERS,
    tuple(
        Part(
            one,
            judged=col(Customer.archived_at).is_(None)
            & WAS_LIVE
            & col(Customer.is_of_old).is_(False)
            & (col(Customer.created_at) >= DAYS.c.starts)
            & (col(Customer.created_at) < DAYS.c.ends),
            moment=col(Customer.created_at),
        )
        for one in ENTERED
    ),
    is_count=True,
)
