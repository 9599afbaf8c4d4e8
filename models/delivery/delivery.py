"""One Slack message that says what is owed to a person, from its claim to its settlement.

A claim makes the row and points the reminders at it, under a lease. Whoever holds the lease
posts. `is_uncertain` holds from the moment somebody may be posting until they say that nothing
was posted: when such a lease runs out, the person's history is read before anything is posted
again. A reminder points at the delivery that says it or is about to, and at no other.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Index, bindparam, literal_column, or_, text
from sqlmodel import Field, Session, col, select

from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.delivery.rate_limit import MAX_PAUSE, RateLimiter, may_post
from models.people.person import Person
from models.people.workspace import Workspace
from models.reminder import TOLD, Reminder, ReminderState
from models.rules.deadlines import Mode
from models.rules.lease import LEASE

MAX_FAILURES = 58  # about a day of them
MAX_DOUBLED = 11  # attempts after which pauses no longer double: they are the longest there is


class DeliveryState(StrEnum):
    POSTING = "posting"
    SENT = "sent"
    NOT_NEEDED = "not_needed"  # everything in it was settled before it was said
    FAILED = "failed"  # Slack refuses this person for good; `error` says why
    AMBIGUOUS = "ambiguous"  # whether it was said cannot be found out


class Delivery(TenantRow, table=True):
    __table_args__ = (
        Index(
            "ix_delivery_posting",
            "lease_until",
            postgresql_where=text("state = 'posting'"),
            sqlite_where=text("state = 'posting'"),
        ),
        Index("ix_delivery_message", "channel", "ts"),
        Index("ix_delivery_of_person", "recipient_id", "claimed_at"),
    )

    id: int = Field(default=None, primary_key=True)
    token: str  # what the message's metadata holds: opaque, anybody in the workspace can read it
    recipient_id: int = Field(foreign_key="person.id")
    mode: Mode = Field(default=Mode.DIGEST, sa_type=Choice(Mode))
    state: DeliveryState = Field(default=DeliveryState.POSTING, sa_type=Choice(DeliveryState))
    claimed_at: datetime = Field(sa_type=Instant)
    lease_until: datetime = Field(sa_type=Instant)
    is_uncertain: bool = True
    attempts: int = 1
    failures: int = 0  # attempts in vain while others got through
    channel: str | None = None
    ts: str | None = None
    error: str | None = None
    sent_at: datetime | None = Field(default=None, sa_type=Instant)

    @classmethod
    def reclaim(
        cls, session: Session, now: datetime, limiter: RateLimiter, most: int
    ) -> "list[tuple[Delivery, bool]]":
        """Take some deliveries whose lease ran out, for another attempt; and whether an earlier
        one may have said it."""
        found = session.exec(_expired(), params=limiter.parameters(now) | {"most": most})
        late = []
        for delivery, person in found:
            if delivery.lease_until <= now:
                late.append((delivery, person))
            else:  # written by a clock that was wrong; somebody may be posting all the same
                delivery.lease_until = now + LEASE
        is_free = limiter.consume(session, [(person, False) for _, person in late], now)
        taken = []
        for (delivery, _), is_taken in zip(late, is_free, strict=True):
            if is_taken:
                taken.append((delivery, delivery.is_uncertain))
                delivery.is_uncertain = True
                delivery.lease_until = now + LEASE
                delivery.attempts += 1
        session.flush()
        return taken

    @classmethod
    def at(cls, session: Session, channel: str, ts: str) -> "Delivery | None":
        """The delivery behind a message that somebody pressed a button of."""
        return session.exec(select(cls).where(cls.channel == channel, cls.ts == ts)).first()

    def lock_if_ours(self, session: Session) -> "Delivery | None":
        """The row behind what was taken in an earlier session, locked; None where the lease ran
        out and another attempt has begun, or has ended it."""
        row = session.get_one(Delivery, self.id, with_for_update=True)
        return row if row.state is DeliveryState.POSTING and row.attempts == self.attempts else None

    def reminders(self, session: Session) -> list[Reminder]:
        """What it says, in the order it became due."""
        return self.reminders_of(session, [self.id])

    @staticmethod
    def reminders_of(session: Session, ids: Collection[int]) -> list[Reminder]:
        """What these say, in the order it became due."""
        carried = Delivery.carried_by(session, ids)
        return [one for one in carried if one.state in TOLD]

    @staticmethod
    def carried_by(session: Session, ids: Collection[int]) -> list[Reminder]:
        """The reminders of these, also what was settled or replaced meanwhile, in the order they
        became due."""
        return list(session.scalars(_CARRIED, {"ids": list(ids)}))

    def recipient(self, session: Session) -> Person:
        return session.get_one(Person, self.recipient_id)

    def sent(self, session: Session, channel: str, ts: str, now: datetime) -> None:
        self.channel, self.ts, self.sent_at = channel, ts, now
        self._end(session, DeliveryState.SENT, ReminderState.SAID)

    def not_needed(self, session: Session) -> None:
        self._end(session, DeliveryState.NOT_NEEDED, ReminderState.CANCELLED)

    def failed(self, session: Session, error: str) -> None:
        self.error = error
        self._end(session, DeliveryState.FAILED, ReminderState.FAILED)

    def ambiguous(self, session: Session, error: str) -> None:
        self.error = error
        self._end(session, DeliveryState.AMBIGUOUS, ReminderState.FAILED)

    def try_later(
        self,
        session: Session,
        error: str,
        now: datetime,
        *,
        after: float,
        is_uncertain: bool,
        is_fresh: bool = False,
        is_failure: bool = True,
    ) -> None:
        """Give the lease back: the next attempt is `after` seconds away or further, as the
        attempts add up, but no further than MAX_PAUSE. `is_fresh`: it may have been posted just
        now. `is_failure`: the trouble is this delivery's own, not a limit of Slack's, a hold or an
        outage; one that fails for a day is given up."""
        self.error, self.is_uncertain = error, is_uncertain
        self.failures += is_failure
        if self.failures >= MAX_FAILURES:
            self._end(session, DeliveryState.FAILED, ReminderState.FAILED)
            return
        backoff = 2.0 ** min(self.attempts, MAX_DOUBLED)
        wait = min(timedelta(seconds=max(backoff, after)), MAX_PAUSE)
        # What may be there already is looked for only once history can show it.
        self.lease_until = now + (max(wait, LEASE) if is_fresh else wait)
        session.add(self)
        session.flush()

    def _end(self, session: Session, state: DeliveryState, reminders: ReminderState) -> None:
        self.state = state
        session.add(self)
        session.flush()
        Reminder.settle(session, self.id, reminders)


@cache
def _expired() -> Any:
    # What the partial index goes by is written out: see models.delivery.claim.
    return (
        select(Delivery, Person)
        .join(Person, col(Person.id) == Delivery.recipient_id)
        .join(Workspace, col(Workspace.team_id) == Delivery.team_id)
        .where(col(Delivery.state) == literal_column(f"'{DeliveryState.POSTING}'"))
        .where(
            or_(
                col(Delivery.lease_until) <= bindparam("now"),
                col(Delivery.lease_until) > bindparam("never"),
            ),
            may_post(waits=False),
        )
        .order_by(col(Delivery.lease_until))
        .limit(bindparam("most"))
        .with_for_update(of=(Delivery, Person), skip_locked=True, key_share=True)
    )


# Made once: to make a statement takes longer than to run it.
_CARRIED = (
    select(Reminder)
    .where(col(Reminder.delivery_id).in_(bindparam("ids", expanding=True)))
    .order_by(col(Reminder.send_at), col(Reminder.id))
)
