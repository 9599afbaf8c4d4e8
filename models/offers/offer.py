"""An offer in the bot's DM: to book money, to close a deal, to ask a colleague. It is carried out
once, on whatever device and however often its buttons are pressed."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, Session, col, or_, select

from models import errors
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.customers.customer import Customer
from models.database.changes import Changes
from models.database.columns import Instant
from models.database.scoped import TenantRow
from models.followups.followup import FollowUp
from models.lessons.lesson import Lesson
from models.people.person import Person
from models.support.request import SupportRequest

LATEST = 10  # messages that are updated: nobody scrolls back to older ones
MOST_CHANGES = 1000  # that are looked at: an import changes many rows
OF_DEALS = (Instalment, Lesson, SupportRequest)  # shown with their deal
COLUMNS = {Deal: "deal_id", SupportRequest: "request_id", FollowUp: "followup_id"}
WITHDRAWN = "#withdrawn:"  # behind the message that it answered, and its id
SHOWN = (*COLUMNS, *OF_DEALS, Customer)


class Offer(TenantRow, table=True):
    """Once it is done, what it has led to: a deal, in it the instalments that were `paid`; a
    request for support; or a record."""

    __table_args__ = (
        UniqueConstraint("team_id", "submission"),
        Index("ix_offer_place", "channel", "ts"),
    )

    id: int = Field(default=None, primary_key=True)
    submission: str = Field(max_length=255)  # the message that it answers
    person_id: int = Field(foreign_key="person.id", index=True)
    channel: str | None = Field(default=None, max_length=32)  # of its own message, once pressed
    ts: str | None = Field(default=None, max_length=32)
    done_at: datetime | None = Field(default=None, sa_type=Instant)
    deal_id: int | None = Field(default=None, foreign_key="deal.id", index=True)
    has_closed: bool = False  # the deal was won or lost with it
    paid: str = ""  # ids, "12,13"
    request_id: int | None = Field(default=None, foreign_key="supportrequest.id", index=True)
    followup_id: int | None = Field(default=None, foreign_key="followup.id", index=True)

    @classmethod
    def make(cls, session: Session, submission: str, by: Person) -> int:
        """The id of the offer that answers a message; of one message there is one."""
        found = session.exec(select(cls).where(cls.submission == submission)).first()
        if found is None:
            found = cls(submission=submission, person_id=by.id)
            session.add(found)
            session.flush()
        return found.id

    @classmethod
    def get(cls, session: Session, id: int, by: Person, *, lock: bool = False) -> "Offer":
        """Raises NoLongerThere or NotAllowed."""
        waits = True if lock else None
        found = session.get(cls, id, with_for_update=waits, populate_existing=lock)
        if found is None:
            raise errors.NoLongerThere
        if found.person_id != by.id:
            raise errors.NotAllowed
        return found

    @classmethod
    def take(cls, session: Session, id: int | None, by: Person, now: datetime) -> "Offer | None":
        """To be carried out in this transaction; None where a form was opened from none. Raises
        AlreadyDone for the second one."""
        if id is None:
            return None
        offer = cls.get(session, id, by, lock=True)
        if offer.done_at is not None:
            raise errors.AlreadyDone
        offer.done_at = now
        session.add(offer)
        return offer

    @staticmethod
    def may_be_about(changes: Changes) -> bool:
        """Whether it is worth asking which."""
        return any(key[0] in SHOWN for key in changes)

    @classmethod
    def about(cls, session: Session, changes: Changes) -> list["Offer"]:
        """The latest that have led to one of these rows."""
        ids: dict[str, set[int]] = {name: set() for name in COLUMNS.values()}
        customers = set[int]()
        for change in list(changes.values())[:MOST_CHANGES]:
            if change.table in COLUMNS:
                ids[COLUMNS[change.table]].add(change.id)
            elif change.table is Customer and not change.is_new:
                customers.add(change.id)
            if change.table in OF_DEALS and (deal := change.points_to.get("deal_id")):
                ids["deal_id"].add(deal)
        led = [col(getattr(cls, name)).in_(some) for name, some in ids.items() if some]
        if customers:
            theirs = select(Deal.id).where(col(Deal.customer_id).in_(customers))
            led.append(col(cls.deal_id).in_(theirs))
        if not led:
            return []
        shown = select(cls).where(or_(*led), col(cls.ts).is_not(None))
        return list(session.exec(shown.order_by(col(cls.done_at).desc()).limit(LATEST)))

    @classmethod
    def at(cls, session: Session, channel: str, ts: str) -> "Offer | None":
        return session.exec(select(cls).where(cls.channel == channel, cls.ts == ts)).first()

    def note_place(self, session: Session, channel: str, ts: str) -> None:
        self.channel, self.ts = channel, ts
        session.add(self)

    def note_paid(self, ids: Iterable[int]) -> None:
        self.paid = ",".join(map(str, sorted(ids)))

    def withdraw(self, session: Session, now: datetime) -> None:
        """Nobody carries it out any more; its message may be answered by another one."""
        self.submission, self.done_at = f"{self.submission}{WITHDRAWN}{self.id}", now
        session.add(self)
        session.flush()

    @property
    def is_withdrawn(self) -> bool:
        return WITHDRAWN in self.submission

    @property
    def paid_ids(self) -> set[int]:
        return {int(one) for one in self.paid.split(",") if one}
