"""What is owed about a customer as a whole: a look at its profile, its silence, the end of its
contract, a turn for the worse. Read and planned in one go for all that a transaction touched."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Subquery, bindparam, exists, func, literal, or_, select, union_all, update
from sqlalchemy.orm import Session as BaseSession
from sqlmodel import Session, col

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.future import require_future
from models.customers.customer import Customer
from models.customers.score import QuarterScore
from models.customers.standing import Stage
from models.followups.followup import FollowUp
from models.people.person import Person
from models.people.segment_table import segment_table
from models.people.workspace import Workspace
from models.reminder import Reminder, customers_to_update
from models.rules import deadlines
from models.rules.deadlines import CUSTOMER_KINDS, DueReminder, Kind, customers
from models.rules.health import cadence
from models.rules.health.decline import Heard, telling, worry
from models.rules.time.period import quarters_from

SEEN, MADE_TODO = ANSWERS = ("decline_seen", "decline_todo")  # to a warning: ids of its buttons
BUYING = (Stage.COOPERATING, Stage.STRATEGIC)  # how content these are is asked
LATEST = 10  # contacts and scores: a score is compared with the last one among them


def update_reminders(session: BaseSession) -> None:
    """Plan what is owed about the customers that this transaction touched."""
    times = dict(customers_to_update(session))
    customers_to_update(session).clear()
    if not times:
        return
    locked = Customer.locked_in(session)
    found = [locked[id] for id in sorted(times.keys() & locked.keys())]
    if others := times.keys() - locked.keys():
        # Who touches the same customer at the same time waits here, and sees what was done to it.
        found += session.scalars(
            select(Customer)
            .where(col(Customer.id).in_(others))
            .order_by(col(Customer.id))
            .with_for_update(key_share=True)
            .execution_options(populate_existing=True)
        )
    live = [customer.id for customer in found if customer.is_live]
    planned, said = _planned_and_heard(session, live)
    # Held, for the session drops whom nobody refers to, and would read them for each customer.
    owners = Person.of_ids(session, {one.owner_id for one in found if one.is_live})
    tables = {team: segment_table(session, team) for team in {one.team_id for one in found}}
    for customer in found:
        owed: list[DueReminder] = []
        now = times[customer.id]
        if customer.is_live:
            owed = _owed(
                owners[customer.owner_id],
                customer,
                cadence.days_of(customer.segment, tables[customer.team_id]),
                customer.id in planned,
                said.get(customer.id, []),
                now,
            )
            if customer.stage in BUYING:
                owed += _asking(session, customer, owners[customer.owner_id], now)
        Reminder.set_desired(session, CUSTOMER_KINDS, customer.id, owed, now, customer.team_id)


def _asking(
    session: BaseSession, customer: Customer, owner: Person, now: datetime
) -> list[DueReminder]:
    """In this quarter and the next; whoever scored it by then is not asked."""
    begins = session.get_one(Workspace, customer.team_id).year_begins
    ends = [one.last for one in quarters_from(now.astimezone(owner.tz).date(), begins)]
    return customers.of_satisfaction(quarters_end=ends, owner=owner.id, zone=owner.tz)


def planned_with(
    session: BaseSession, customer_ids: Collection[int], since: date = date.min
) -> dict[int, date]:
    """The day of the first contact from that day on that is planned with each customer, where there
    is one."""
    id = col(Appointment.customer_id)
    planned = select(id, func.min(col(Appointment.on))).group_by(id)
    planned = planned.where(
        id.in_(customer_ids),
        col(Appointment.state) == AppointmentState.PLANNED,
        col(Appointment.on) >= since,
    )
    return dict(session.execute(planned).all()) if customer_ids else {}


def heard(session: BaseSession, customer_ids: Collection[int]) -> dict[int, list[Heard]]:
    """What each customer has said lately that tells how content it is, the latest first."""
    found: dict[int, list[Heard]] = defaultdict(list)
    rows = session.execute(_HEARD, {"ids": list(customer_ids)}) if customer_ids else ()
    for customer_id, _, *said in rows:
        found[customer_id].append(Heard(*said))
    return {id: telling(theirs) for id, theirs in found.items()}


def _planned_and_heard(
    session: BaseSession, customer_ids: Collection[int]
) -> tuple[set[int], dict[int, list[Heard]]]:
    """With whom a contact is planned, and what `heard` says, in one statement."""
    planned: set[int] = set()
    found: dict[int, list[Heard]] = defaultdict(list)
    rows = session.execute(_PLANNED_AND_HEARD, {"ids": list(customer_ids)}) if customer_ids else ()
    for id, has_contact, _, place, *said in rows:
        if has_contact:
            planned.add(id)
        if place is not None:
            found[id].append(Heard(*said))
    return planned, {id: telling(theirs) for id, theirs in found.items()}


def plan_contact(
    session: Session, customer: Customer, on: date, starts: time | None, by: Person, now: datetime
) -> None:
    """`by` will talk to the customer on that day; said twice, it is planned once. Raises
    errors.DateInPast or errors.TimePassed."""
    require_future(on, starts, by, now, "on", "starts")
    mine = [one for one in Appointment.planned_with(session, customer.id) if one.owner_id == by.id]
    if any((one.on, one.starts) == (on, starts) for one in mine):
        return
    Appointment.create(session, customer_id=customer.id, owner=by, on=on, starts=starts, now=now)


def renew(session: Session, customer: Customer, on: date, by: Person, now: datetime) -> None:
    """The contract's last day is this one now. Raises errors.DateInPast."""
    require_future(on, None, by, now, "on", "on")
    customer.contract_ends_on = on
    customer.update_reminders(session, now)


def see(session: Session, customer_id: int, by: Person, answer: str, now: datetime) -> None:
    """Somebody has taken note of the warning that they were told; `answer` is one of ANSWERS."""
    theirs = update(Reminder).where(
        col(Reminder.kind) == Kind.DECLINE,
        col(Reminder.subject_id) == customer_id,
        col(Reminder.recipient_id) == by.id,
        col(Reminder.acted_at).is_(None),
    )
    session.execute(theirs.values(action=answer, acted_by_id=by.id, acted_at=now))


def _owed(
    owner: Person,
    customer: Customer,
    cadence_days: int,
    is_planned: bool,
    said: list[Heard],
    now: datetime,
) -> list[DueReminder]:
    zone, place = owner.tz, worry(said)
    return [
        *deadlines.of_profile(
            reviewed_at=customer.reviewed_at, owner=owner.id, zone=zone, is_live=True, now=now
        ),
        *customers.of_silence(
            last=customer.last_contact_at or customer.created_at,
            is_planned=is_planned,
            cadence_days=cadence_days,
            owner=owner.id,
            zone=zone,
            now=now,
        ),
        *customers.of_contract(ends_on=customer.contract_ends_on, owner=owner.id, zone=zone),
        *customers.of_decline(
            logged_at=None if place is None else said[place].logged_at,
            owner=owner.id,
            manager=owner.manager_id,
        ),
    ]


def _latest() -> Subquery:
    """The latest contacts in which each customer of `ids` answered something, and scores of its
    quarters, by their place: 1 is the latest."""
    contacts: Any = select(
        col(FollowUp.customer_id).label("customer_id"),
        col(FollowUp.occurred_at).label("at"),
        col(FollowUp.id).label("id"),
        col(FollowUp.logged_at).label("logged_at"),
        col(FollowUp.feedback).label("feedback"),
        col(FollowUp.satisfaction).label("satisfaction"),
        literal(False).label("was_asked"),
    ).where(
        col(FollowUp.customer_id).in_(IDS),
        FollowUp.live(),
        or_(col(FollowUp.feedback) != "", col(FollowUp.satisfaction).is_not(None)),
    )
    scores = select(
        col(QuarterScore.customer_id),
        col(QuarterScore.given_at),
        col(QuarterScore.id),
        col(QuarterScore.given_at),
        literal(""),
        col(QuarterScore.score),
        literal(True),
    ).where(col(QuarterScore.customer_id).in_(IDS), col(QuarterScore.score).is_not(None))
    every = union_all(contacts, scores).subquery()
    latest_first = (every.c.at.desc(), every.c.id.desc())
    place = func.row_number().over(partition_by=every.c.customer_id, order_by=latest_first)
    said = (every.c.logged_at, every.c.feedback, every.c.satisfaction, every.c.was_asked)
    ranked = select(every.c.customer_id, place.label("place"), *said).subquery()
    return select(ranked).where(ranked.c.place <= LATEST).subquery()


# Made once: to make a statement takes longer than to run it.
IDS: Any = bindparam("ids", expanding=True)
_LATEST = _latest()
_HEARD = select(_LATEST).order_by(_LATEST.c.place)
_PLANNED_AND_HEARD = (
    select(
        col(Customer.id),
        exists().where(
            col(Appointment.customer_id) == col(Customer.id),
            col(Appointment.state) == AppointmentState.PLANNED,
        ),
        _LATEST,
    )
    .outerjoin(_LATEST, _LATEST.c.customer_id == col(Customer.id))
    .where(col(Customer.id).in_(IDS))
    .order_by(_LATEST.c.place)
)
