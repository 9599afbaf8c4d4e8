"""Which reminders speak of the rows that a transaction has changed: whoever was told of a thing
sees it as it stands, whoever changed it and wherever that was."""

from collections import defaultdict
from typing import Any

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from models.commitments.appointment import Appointment, AppointmentState
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.channel import CustomerChannel
from models.customers.customer import Customer
from models.customers.score import QuarterScore
from models.database.changes import Changes
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote
from models.people.leave import Leave
from models.people.person import Person
from models.procedures.procedure import Procedure
from models.rules.deadlines import (
    APPOINTMENT_KINDS,
    CUSTOMER_KINDS,
    DEAL_KINDS,
    INSTALMENT_KINDS,
    ISSUE_KINDS,
    STRATEGY_KINDS,
    SUPPORT_KINDS,
    TODO_KINDS,
    Kind,
)
from models.support.request import SupportRequest
from models.watching.event import CustomerEvent

KINDS: dict[type[Any], tuple[Kind, ...]] = {
    Todo: TODO_KINDS,
    Issue: ISSUE_KINDS,
    SupportRequest: SUPPORT_KINDS,
    StrategyAction: STRATEGY_KINDS,
    Appointment: (*APPOINTMENT_KINDS, Kind.CHANGED),
    FollowUp: (Kind.RECORDED, Kind.DELETED),
    CaptureNote: (Kind.NOTE,),
    Customer: CUSTOMER_KINDS,
    Deal: DEAL_KINDS,
    Instalment: INSTALMENT_KINDS,
    CustomerChannel: (Kind.LINKED,),
    Leave: (Kind.STAND_IN, Kind.UNCOVERED),
    Person: (Kind.MANAGER,),
}
# What is open with a customer stands in its latest confirmation and in the briefs, too.
OPEN = (Todo, Issue, Appointment, FollowUp)
IN_WARNINGS = (Procedure, QuarterScore)
OF_RECORD = ("followup_id", "planned_in_id", "settled_in_id")
EVENT_KINDS = (Kind.WATCHED, Kind.OWNED)
MOST_CHANGES = 1000  # that are looked at: an import changes many rows that nobody was told of
_OTHER = aliased(FollowUp)  # made once: it costs more than the query

Spoken = list[tuple[tuple[Kind, ...], Any]]  # kinds; the ids of their subjects or a query of them


def spoken_of(changes: Changes) -> Spoken:
    """What the reminders are about that show one of these rows."""
    own: dict[type[Any], set[int]] = defaultdict(set)
    customers, records, made = set[int](), set[int](), set[int]()
    stand_ins = set[int]()
    for change in list(changes.values())[:MOST_CHANGES]:
        records |= {id for name, id in change.points_to.items() if name in OF_RECORD}
        if change.table in IN_WARNINGS and (customer := change.points_to.get("customer_id")):
            customers.add(customer)  # a new one stands in the warnings of others, too
        if change.is_new and change.table is FollowUp:
            made.add(change.id)  # the record before it is the latest no more
            customer = change.points_to["customer_id"]
            if not ((known := changes.get((Customer, customer))) and known.is_new):
                customers.add(customer)
        if change.is_new:
            continue
        own[change.table].add(change.id)
        if change.table is Leave:
            stand_ins.add(change.points_to["person_id"])
        if change.table in OPEN and (customer := change.points_to.get("customer_id")):
            customers.add(customer)
    records = (records | own[FollowUp]) - made
    spoken: Spoken = [(KINDS[table], ids) for table, ids in own.items() if table in KINDS]
    if own[Customer]:
        spoken.append((EVENT_KINDS, _events(own[Customer])))
    if records:
        notes = select(CaptureNote.id).where(col(CaptureNote.followup_id).in_(records))
        spoken += [(KINDS[FollowUp], records), (KINDS[CaptureNote], notes)]
    if customers:
        spoken += _of_customers(customers, made)
    if stand_ins:
        covered = select(Leave.id).where(col(Leave.stand_in_id).in_(stand_ins))
        spoken.append(((Kind.UNCOVERED,), covered))
    return [(kinds, ids) for kinds, ids in spoken if not isinstance(ids, set) or ids]


def _of_customers(customers: set[int], made: set[int]) -> Spoken:
    planned = select(Appointment.id).where(
        col(Appointment.customer_id).in_(customers), Appointment.state == AppointmentState.PLANNED
    )
    return [
        (CUSTOMER_KINDS, customers),
        (EVENT_KINDS, _events(customers)),
        ((Kind.NEXT_CONTACT,), planned),
        ((Kind.RECORDED,), _latest_records(customers, made)),
    ]


def _events(customers: set[int]) -> Any:
    return select(CustomerEvent.id).where(col(CustomerEvent.customer_id).in_(customers))


def _latest_records(customers: set[int], but: set[int]) -> Any:
    """The latest of each customer."""
    last = select(func.max(_OTHER.occurred_at)).where(
        _OTHER.customer_id == FollowUp.customer_id,
        col(_OTHER.undone_at).is_(None),
        col(_OTHER.deleted_at).is_(None),
        col(_OTHER.id).not_in(but),
    )
    return select(FollowUp.id).where(
        col(FollowUp.customer_id).in_(customers),
        FollowUp.live(),
        col(FollowUp.id).not_in(but),
        FollowUp.occurred_at == last.correlate(FollowUp).scalar_subquery(),
    )
