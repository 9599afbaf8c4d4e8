"""Which segment a customer is proposed for, and what its records speak for later."""

from datetime import date, datetime, timedelta

from sqlmodel import Field, Session, col, select

from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.customers.standing import Level, Segment, Stage
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.followups.followup import FollowUp
from models.people.person import Person
from models.people.segment_table import segment_table
from models.rules import segments
from models.rules.deals import DealState
from models.rules.segments import Change, Evidence, Feedback, Proposal, Sign, Table, Traits
from models.strategies.entry import StrategyEntry

MAX_FEEDBACK = 50  # contacts that are read for signs: a card answers at once however many there are


class SegmentDecision(TenantRow, table=True):
    """Somebody accepted a change that was proposed, or said not now."""

    id: int = Field(default=None, primary_key=True)
    customer_id: int = Field(foreign_key="customer.id", index=True)
    sign: Sign = Field(sa_type=Choice(Sign))
    is_accepted: bool
    segment_before: Segment | None = Field(default=None, sa_type=Choice(Segment))
    segment: Segment | None = Field(default=None, sa_type=Choice(Segment))  # afterwards
    decided_on: date  # a day of the customer's owner
    decided_at: datetime = Field(sa_type=Instant)
    decided_by_id: int = Field(foreign_key="person.id")


def proposal(
    entry: StrategyEntry, industry: str, table: Table, *, has_bought: bool
) -> Proposal | None:
    """The segment that speaks from industry, potential and urgency; None where too little is
    known. The weight of an industry is that of the form, or else the workspace's."""
    unknown = Level.UNKNOWN
    traits = Traits(
        industry=entry.industry_weight or segments.industry_level(industry, table),
        potential=entry.potential or unknown,
        urgency=entry.urgency or unknown,
    )
    return segments.propose(traits, table, has_bought=has_bought)


def has_bought(session: Session, customer: Customer) -> bool:
    """By its stage, or else by a deal that was won."""
    if customer.stage in (Stage.COOPERATING, Stage.STRATEGIC):
        return True
    won = select(Deal.id).where(Deal.customer_id == customer.id, Deal.state == DealState.WON)
    return session.exec(won.where(col(Deal.deleted_at).is_(None)).limit(1)).first() is not None


def suggestion(session: Session, customer: Customer, now: datetime) -> Change | None:
    """The change its records speak for, if nobody has decided on it since."""
    if customer.segment is None or not customer.is_live:
        return None
    zone = session.get_one(Person, customer.owner_id).tz
    today, last = now.astimezone(zone).date(), customer.last_contact_at
    table = segment_table(session, customer.team_id)
    since = now - timedelta(days=table.changes.feedback_days + 1)
    said = select(FollowUp).where(
        FollowUp.customer_id == customer.id,
        FollowUp.live(),
        col(FollowUp.occurred_at) >= since,
        col(FollowUp.feedback) != "",
    )
    latest_first = col(FollowUp.occurred_at).desc()
    feedback = [
        Feedback(one.id, one.occurred_at.astimezone(zone).date(), one.feedback)
        for one in session.exec(said.order_by(latest_first).limit(MAX_FEEDBACK))
    ]
    return segments.changes(
        Evidence(
            today=today,
            segment=customer.segment,
            feedback=tuple(feedback),
            last_contact=last.astimezone(zone).date() if last else None,
            decided=_decided(session, customer.id),
        ),
        table,
    )


def decide(
    session: Session,
    customer: Customer,
    change: Change,
    by: Person,
    now: datetime,
    *,
    is_accepted: bool,
) -> None:
    """Where it is accepted, the customer has the proposed segment from now on."""
    before = customer.segment
    if is_accepted and change.segment is not None:
        customer.segment = change.segment
        customer.update_reminders(session, now)
    zone = session.get_one(Person, customer.owner_id).tz
    session.add(
        SegmentDecision(
            customer_id=customer.id,
            sign=change.sign,
            is_accepted=is_accepted,
            segment_before=before,
            segment=customer.segment,
            decided_on=now.astimezone(zone).date(),
            decided_at=now,
            decided_by_id=by.id,
        )
    )
    session.flush()


def _decided(session: Session, customer_id: int) -> dict[Sign, date]:
    mine = select(SegmentDecision).where(SegmentDecision.customer_id == customer_id)
    rows = session.exec(mine.order_by(col(SegmentDecision.decided_at)))
    return {one.sign: one.decided_on for one in rows}
