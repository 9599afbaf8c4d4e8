"""The instalments of a deal, as people enter and settle them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from sqlmodel import Session

from models import errors
from models.commitments.deal import Deal
from models.commitments.deal_terms import MAX_WAITS
from models.commitments.following import follow
from models.commitments.instalment import Instalment
from models.customers.customer import Customer
from models.deals import access
from models.people.permission import Of, may
from models.people.person import Person
from models.rules.amounts.money import from_cents
from models.rules.deadlines import INSTALMENT_KINDS
from models.rules.rights import Right

MOST = 12  # of one deal that are not paid yet


@dataclass(frozen=True)
class Row:
    """One that is not paid, as the form has it: `id` of one that is there; `cents` are hundredths,
    None for what is left of the deal. A `share`, in per cent, and the rest follow the deal."""

    place: int
    id: int | None
    due: date | None
    cents: int | None
    share: Decimal | None = None
    is_rest: bool = False


@dataclass(frozen=True)
class Sums:
    """Of the instalments of one deal, in hundredths of its currency."""

    total: int
    received: int
    worth: int

    @classmethod
    def of(cls, deal: Deal, instalments: Sequence[Instalment]) -> "Sums":
        received = sum(one.amount for one in instalments if not one.is_open)
        return cls(sum(one.amount for one in instalments), received, deal.cents or 0)


class Planned(NamedTuple):
    id: int
    due: date
    cents: int


class Moved(NamedTuple):
    """An instalment that has followed the amount of its deal; 0 where nothing is left for it."""

    due: date
    before: int
    after: int


def planned(session: Session, deal_id: int) -> list[Planned]:
    there = Instalment.of_deals(session, [deal_id])
    return [Planned(one.id, one.due_on, one.amount) for one in there if one.is_open]


def moved(before: Sequence[Planned], now: Sequence[Instalment]) -> list[Moved]:
    amounts = {one.id: one.amount for one in now}
    after = (Moved(one.due, one.cents, amounts.get(one.id, 0)) for one in before)
    return [one for one in after if one.before != one.after]


def may_change(session: Session, one: Instalment, by: Person) -> bool:
    """Who may change its deal, and a stand-in who was told of it."""
    deal = session.get_one(Deal, one.deal_id)
    of = Of(one.owner_id, kinds=INSTALMENT_KINDS, id=one.id)
    is_told = may(session, by, Right.INSTALMENT_CHANGE, of)
    return is_told or access.may_change(session, deal, by)


def to_change(session: Session, id: int, by: Person) -> tuple[Instalment, Deal]:
    """Locks its deal, so that two presses come one after the other. Raises NoLongerThere or
    NotAllowed."""
    found = session.get(Instalment, id)
    if found is None:
        raise errors.NoLongerThere
    deal = session.get_one(Deal, found.deal_id, with_for_update=True, populate_existing=True)
    session.refresh(found)
    if deal.deleted_at is not None:
        raise errors.NoLongerThere
    if not may_change(session, found, by):
        raise errors.NotAllowed
    return found, deal


def save(
    session: Session, deal: Deal, rows: Sequence[Row], now: datetime, waits_for: str | None = None
) -> list[Instalment]:
    """These are the ones that are not paid from now on; of what has no day it is kept what it
    `waits_for`, where that is said. Raises Invalid."""
    there = {one.id: one for one in Instalment.of_deals(session, [deal.id]) if one.is_open}
    paid = Sums.of(deal, Instalment.of_deals(session, [deal.id])).received
    cents = _amounts(deal, rows, paid)
    kept, payee = {row.id for row in rows}, collector(session, deal)
    for id, one in there.items():
        if id not in kept:
            one.remove(session, now)
    for row, amount in zip(rows, cents, strict=True):
        due = row.due or date.max  # which was refused
        found = there.get(row.id or 0) or Instalment(
            deal_id=deal.id, customer_id=deal.customer_id, owner_id=payee, due_on=due
        )
        found.due_on, found.cents, found.currency = due, amount, deal.currency
        found.share = str(row.share) if row.share is not None else None
        found.is_rest = row.is_rest or row.cents is None
        session.add(found)
    session.flush()
    if waits_for is not None:
        deal.waits_for = waits_for[:MAX_WAITS]
    deal.update_reminders(session, now)
    return Instalment.of_deals(session, [deal.id])


def receive(session: Session, id: int, by: Person, now: datetime) -> Deal:
    """All of it, today."""
    one, deal = to_change(session, id, by)
    if one.is_open:
        one.receive(session, now.astimezone(_owner(session, one).tz).date())
        deal.update_reminders(session, now)
    return deal


def receive_part(
    session: Session, id: int, cents: int, on: date, rest_due: date, by: Person, now: datetime
) -> Deal:
    """So much of it; the rest is due on another day. Raises NoLongerThere where it was received
    meanwhile, DayInFuture, or AmountAboveInstalment."""
    one, deal = to_change(session, id, by)
    if not one.is_open:
        raise errors.NoLongerThere
    if on > now.astimezone(_owner(session, one).tz).date():
        raise errors.DayInFuture("received")
    if cents > one.amount:
        raise errors.AmountAboveInstalment("amount", most=f"{from_cents(one.amount):,}")
    if cents < one.amount:
        one.split(session, cents, rest_due)
    one.receive(session, on)
    deal.update_reminders(session, now)
    return deal


def move(session: Session, id: int, due: date, by: Person, now: datetime) -> Deal:
    """Raises DateInPast, or NoLongerThere where it was received meanwhile."""
    one, deal = to_change(session, id, by)
    if not one.is_open:
        raise errors.NoLongerThere
    if due < now.astimezone(_owner(session, one).tz).date():
        raise errors.DateInPast("due")
    one.due_on = due
    deal.update_reminders(session, now)
    return deal


def take_back(session: Session, id: int, by: Person, now: datetime) -> Deal:
    """It was not received after all."""
    one, deal = to_change(session, id, by)
    if not one.is_open:
        one.take_back(session, now)
        session.flush()
        follow(session, deal.id, deal.cents or 0, now)
        deal.update_reminders(session, now)
    return deal


def collector(session: Session, deal: Deal) -> int:
    """The deal's owner, or the customer's where that one has left."""
    if session.get_one(Person, deal.owner_id).left_at is None:
        return deal.owner_id
    return session.get_one(Customer, deal.customer_id).owner_id


def _owner(session: Session, one: Instalment) -> Person:
    return session.get_one(Person, one.owner_id)


def _amounts(deal: Deal, rows: Sequence[Row], paid: int) -> list[int]:
    """In hundredths; the one row without an amount is for what is left."""
    wrong: list[errors.Problem] = []
    blank = [row for row in rows if row.cents is None]
    left = (deal.cents or 0) - paid - sum(row.cents or 0 for row in rows)
    wrong += [errors.Empty(f"due_{row.place}") for row in rows if row.due is None]
    wrong += [errors.Empty(f"amount_{row.place}") for row in blank[1:]]
    if blank and left <= 0:
        wrong.append(errors.NothingLeft(f"amount_{blank[0].place}"))
    if wrong:
        raise errors.Invalid(wrong)
    return [left if row.cents is None else row.cents for row in rows]
