"""How many messages a person has had today: what is more than they want waits for the digest."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from models.delivery import statements
from models.rules.deadlines.availability import Availability


def messages_today(session: Session, people: Sequence[Availability], now: datetime) -> Counter[int]:
    """How many messages each has had since their day began."""
    if not people:
        return Counter()
    since = {one.person: one.begins(one.day_of(now)) for one in people}
    told = session.execute(
        statements.RECENT_DELIVERIES, {"people": list(since), "since": min(since.values())}
    )
    return Counter(person for person, at in told if at >= since[person])
