"""How often a customer is contacted.

Pure. A day is a day of the customer's owner.
"""

from datetime import date, timedelta

CADENCE_DAYS = 30  # a customer is contacted at least this often


def quiet_from(last: date, days: int = CADENCE_DAYS) -> date:
    """The first day on which a customer last contacted then has been quiet for too long."""
    return last + timedelta(days=days + 1)


def contacted_since(today: date, days: int = CADENCE_DAYS) -> date:
    """Whoever was last contacted before this day has been quiet for too long."""
    return today - timedelta(days=days)
