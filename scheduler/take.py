"""What is taken in hand in one transaction: what is due is claimed, and loaded as it stands now."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session

from models.delivery.claim import Wait, claim
from models.delivery.delivery import Delivery
from models.delivery.rate_limit import RateLimiter
from models.notifications import hand_back, load
from models.notifications.notification import Notification
from models.notifications.subjects import Withheld
from models.people import permission
from models.reminder import TOLD
from scheduler.messenger import Message


@dataclass(frozen=True)
class InHand:
    """A delivery that is ours. `may_be_there`: an earlier attempt may have said it; `message` is
    None where it is still to be loaded."""

    delivery: Delivery
    may_be_there: bool
    message: Message | None


@dataclass(frozen=True)
class Taken:
    """`is_all`: nothing else is due to anybody who may be told now; `waits_until`: what is due may
    be said from then on."""

    in_hand: list[InHand] = field(default_factory=list)
    is_all: bool = False
    waits_until: datetime | None = None


def take_expired(session: Session, now: datetime, limiter: RateLimiter, most: int) -> Taken:
    """Some deliveries whose lease ran out. They are loaded one by one, for what ended their first
    attempt may do so again."""
    late = Delivery.reclaim(session, now, limiter, most)
    return Taken([InHand(delivery, may_be_there, None) for delivery, may_be_there in late])


def take_due(
    session: Session, now: datetime, limiter: RateLimiter, most: int, *, loads: bool
) -> Taken:
    """What is due to some people, a message to each. `loads`: with what it says, so that nothing
    can change in between."""
    claimed = claim(session, now, limiter, most)
    if isinstance(claimed, Wait):
        return Taken(is_all=True, waits_until=claimed.until)
    begun = claimed.deliveries
    if not loads or not begun:
        return Taken([InHand(delivery, False, None) for delivery in begun], claimed.is_all)
    messages = recheck(session, begun, now)
    in_hand = [InHand(one, False, messages[one.id]) for one in begun if one.id in messages]
    # What a message leaves out may be due to somebody else now.
    return Taken(in_hand, claimed.is_all and len(in_hand) == len(begun))


def recheck(session: Session, rows: Sequence[Delivery], now: datetime) -> dict[int, Message]:
    """What these still have to say, by id; nothing of one where that is nothing any more."""
    permission.at(session, now)
    reminders = Delivery.carried_by(session, [row.id for row in rows])
    said = [one for one in reminders if one.state in TOLD]
    loaded = list(zip(said, load.load_all(session, said), strict=True))
    withheld = [one for one, found in loaded if isinstance(found, Withheld)]
    hand_back.send_missed(session, withheld, now)
    still_true = {
        one.id: found
        for one, found in loaded
        if isinstance(found, Notification) and found.is_needed(now)
    }
    messages: dict[int, Message] = {}
    for row in rows:
        theirs = [one for one in reminders if one.delivery_id == row.id]
        notifications = [still_true[one.id] for one in theirs if one.id in still_true]
        for one in theirs:  # what was settled or replaced meanwhile
            if one.id not in still_true:
                one.release()
        if notifications:
            messages[row.id] = Message(row, row.recipient(session), notifications)
        else:
            session.flush()
            row.not_needed(session)
    session.flush()
    return messages
