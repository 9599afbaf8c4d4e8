"""What each figure of a review counts: the one place where that is written."""

from models.reviews.definitions.activity import (
    CONTACTS_REACHED,
    CUSTOMERS_REACHED,
    FOLLOW_UPS,
    NEW_CUSTOMERS,
    VISITS,
)
from models.reviews.definitions.answers import (
    ANSWERED_ON_TIME,
    PROMISES_KEPT,
    REQUESTS_ANSWERED,
    UNRESOLVED_ISSUES,
)
from models.reviews.definitions.customers import (
    CHAIN_COVERAGE,
    CONTACT_COVERAGE,
    PROFILE_COMPLETENESS,
    PROFILE_FRESHNESS,
)
from models.reviews.definitions.deals import (
    CONVERSION,
    NEW_BUSINESS,
    OF_KINDS,
    RECEIVED_AMOUNT,
    RENEWALS,
    REPURCHASE,
    SIGNED_AMOUNT,
    UPSELL,
)
from models.reviews.definitions.definition import Definition, Part
from models.reviews.definitions.logging import LOGGED_ON_TIME, SATISFACTION, VAGUE_RECORDS

__all__ = ["DEFINITIONS", "OF_KINDS", "VERSION", "Definition", "Part"]

VERSION = 9  # goes up with each change of what a figure counts

_ALL = (
    LOGGED_ON_TIME,
    ANSWERED_ON_TIME,
    REQUESTS_ANSWERED,
    PROMISES_KEPT,
    CONTACT_COVERAGE,
    CHAIN_COVERAGE,
    PROFILE_FRESHNESS,
    PROFILE_COMPLETENESS,
    SATISFACTION,
    UNRESOLVED_ISSUES,
    VAGUE_RECORDS,
    FOLLOW_UPS,
    VISITS,
    CUSTOMERS_REACHED,
    CONTACTS_REACHED,
    NEW_CUSTOMERS,
    SIGNED_AMOUNT,
    RECEIVED_AMOUNT,
    NEW_BUSINESS,
    RENEWALS,
    UPSELL,
    CONVERSION,
    REPURCHASE,
)
DEFINITIONS = {one.key: one for one in _ALL}
