"""How often a customer is contacted.

Pure. A day is a day of the customer's owner.
"""

from datetime import date, timedelta

from models.rules.segments import Segment, Table

CADENCE_DAYS = 30  # a customer without a segment is contacted at least this often


def days_of(segment: Segment | None, table: Table) -> int:
    """A customer of this segment is contacted at least this often, by the workspace's table."""
    return table.services[segment].cadence_days if segment else CADENCE_DAYS


def quiet_from(last: date, days: int = CADENCE_DAYS) -> date:
    """The first day on which a customer last contacted then has been quiet for too long."""
    return last + timedelta(days=days + 1)


def contacted_since(today: date, days: int = CADENCE_DAYS) -> date:
    """Whoever was last contacted before this day has been quiet for too long."""
    return today - timedelta(days=days)
