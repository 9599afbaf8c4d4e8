"""The figures of a review, in the order they are shown, and how their numbers are read.

Pure. What each one counts is defined in models.reviews.definitions.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple


class Key(StrEnum):
    LOGGED_ON_TIME = "logged_on_time"
    ANSWERED_ON_TIME = "answered_on_time"
    REQUESTS_ANSWERED = "requests_answered"
    PROMISES_KEPT = "promises_kept"
    CONTACT_COVERAGE = "contact_coverage"
    CHAIN_COVERAGE = "chain_coverage"
    PROFILE_FRESHNESS = "profile_freshness"
    PROFILE_COMPLETENESS = "profile_completeness"
    SATISFACTION = "satisfaction"
    UNRESOLVED_ISSUES = "unresolved_issues"
    VAGUE_RECORDS = "vague_records"
    FOLLOW_UPS = "follow_ups"
    VISITS = "visits"
    CUSTOMERS_REACHED = "customers_reached"
    CONTACTS_REACHED = "contacts_reached"
    NEW_CUSTOMERS = "new_customers"
    SIGNED_AMOUNT = "signed_amount"
    RECEIVED_AMOUNT = "received_amount"
    NEW_BUSINESS = "new_business"
    RENEWALS = "renewals"
    UPSELL = "upsell"
    CONVERSION = "conversion"
    REPURCHASE = "repurchase"


MEANS = (Key.SATISFACTION,)  # a mean of scores
SUMS = (  # of money, in hundredths of the unit
    Key.SIGNED_AMOUNT,
    Key.RECEIVED_AMOUNT,
    Key.NEW_BUSINESS,
    Key.RENEWALS,
    Key.UPSELL,
)
ACTIVITY = (
    Key.FOLLOW_UPS,
    Key.VISITS,
    Key.CUSTOMERS_REACHED,
    Key.CONTACTS_REACHED,
    Key.NEW_CUSTOMERS,
)
# What tells people apart, beside each other in a table.
BY_PERSON = (
    Key.FOLLOW_UPS,
    Key.LOGGED_ON_TIME,
    Key.PROMISES_KEPT,
    Key.CONTACT_COVERAGE,
    Key.UNRESOLVED_ISSUES,
)
# Of the customers of then, what is known today: no change can be told.
AS_OF_NOW = (Key.CHAIN_COVERAGE, Key.PROFILE_COMPLETENESS)


class Noun(StrEnum):
    FOLLOWUP = "followup"
    APPOINTMENT = "appointment"
    ISSUE = "issue"
    TODO = "todo"
    CUSTOMER = "customer"
    CONTACT = "contact"
    REQUEST = "request"
    DEAL = "deal"
    INSTALMENT = "instalment"
    SCORE = "score"  # of a customer, in a quarter


class Row(NamedTuple):
    """A row behind a figure. `day` is when it was: met, raised, due, last contacted, due for a
    look; `took` how long from the contact to its record, from the question to the answer, from
    the end of the due day until done. None: not at all yet."""

    noun: Noun
    id: int
    is_hit: bool  # whether it is counted in the numerator
    day: date | None
    took: timedelta | None = None
    # Of satisfaction, from 1 to 5; how much of a profile is known; of money, in hundredths.
    score: int | None = None


@dataclass(frozen=True)
class Figure:
    """`denominator` is None for a plain count; of a mean, `numerator` is the sum of the scores. Of
    a sum of money it is hundredths of `currency`, and `denominator` how many there are;
    `unrated` of them are in another currency and have no rate, so that they are not in the sum.
    `is_partial`: of a period of which only the end is recorded."""

    key: Key
    numerator: int
    denominator: int | None
    unrated: int = 0
    currency: str = ""
    is_partial: bool = field(default=False, kw_only=True)

    @property
    def is_sum(self) -> bool:
        """Of money."""
        return self.key in SUMS

    @property
    def size(self) -> int:
        """How many rows are behind it."""
        return self.numerator if self.denominator is None else self.denominator

    @property
    def mean(self) -> float | None:
        """Of the scores, to one digit, as people read it; None where there are none."""
        return round(self.numerator / self.denominator, 1) if self.denominator else None

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where there is not enough data, for a plain count and for a sum."""
        if self.is_sum:
            return None
        return self.numerator / self.denominator if self.denominator else None

    @property
    def percent(self) -> int | None:
        """The share as people read it; everything or nothing only where it really is."""
        if self.share is None:
            return None
        return 100 if self.share == 1 else min(99, max(round(100 * self.share), self.share > 0))
