"""Carries out what a part of a workbook is to change, in the caller's one transaction."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlmodel import Session

from models.customers.creating import create_all
from models.customers.customer import Customer
from models.customers.names import normalise
from models.customers.standing import Ending
from models.people.person import Person
from models.profiles import ending
from models.rules import deadlines
from models.rules.deadlines import Mode
from models.watching.event import Happened
from models.watching.tell import tell_owners
from models.workbook import (
    chain,
    contacts_ahead,
    deals,
    fields,
    filling,
    handing,
    last_days,
    owed,
    records,
    same_person,
    settling,
    strategies,
)
from models.workbook.kept import Kept
from models.workbook.plan import FIELDS, CustomerStep, Plan
from models.workbook.stored import NOON, Stored


def apply(session: Session, plan: Plan, source: int, by: Person, now: datetime) -> Kept:
    """`source` is the id of the import."""
    kept = Kept()
    same_person.store(session, plan.same_people, kept)
    made = _customers(session, plan.customers, by, now, kept)
    for one in plan.strategies:
        customer = made.get(normalise(one.customer)) or Customer.of_name(session, one.customer)
        if customer is not None and customer.is_live:
            before = fields.text(customer, "segment")
            stored = strategies.store(session, customer, one.entry, by, now)
            kept.strategies.append(stored.id)
            after = fields.text(customer, "segment")
            if after != before and customer.id not in kept.customers:
                kept.fields.append((customer.id, "segment", before, after))
    met = []
    for row in plan.followups:
        customer = made.get(normalise(row.customer)) or Customer.of_name(session, row.customer)
        if customer is not None:
            met.append((customer, row))
    kept.followups.extend(records.store(session, met, source, kept, by, now, plan.answers))
    _last_days(session, plan, made, kept, now)
    to_meet = _to_meet(session, plan, made, kept, by, now)
    promised = []
    for row in plan.owed:
        customer = made.get(normalise(row.customer)) or Customer.of_name(session, row.customer)
        if customer is not None:
            promised.append((customer, row))
    alone = [(None, row) for row in plan.owed if not row.customer]
    kept.todos.extend(owed.store(session, [*promised, *alone], by, now, plan.answers))
    of_deals = []
    for deal in plan.deals:
        customer = made.get(normalise(deal.customer)) or Customer.of_name(session, deal.customer)
        if customer is not None:
            of_deals.append((customer, deal))
    kept.deals.extend(deals.store(session, of_deals, by, now, plan.answers.people))
    kept.instalments.extend(deals.fill(session, plan.planned, now))
    filling.fill(session, plan.filled, kept, plan.answers, by, now)
    settling.store(session, plan.settled, kept, by, now)
    _end(session, plan, made, by, now, kept)
    came_to = [*met, *promised, *of_deals]
    _call_off(session, [*(customer for customer, _ in came_to), *to_meet], by)
    return kept


def _last_days(
    session: Session, plan: Plan, made: dict[str, Customer], kept: Kept, now: datetime
) -> None:
    found = []
    for name, on in plan.contacted:
        customer = made.get(normalise(name)) or Customer.of_name(session, name)
        if customer is not None:
            found.append((customer, on))
    last_days.store(session, found, kept, now)


def _to_meet(
    session: Session, plan: Plan, made: dict[str, Customer], kept: Kept, by: Person, now: datetime
) -> list[Customer]:
    found = []
    for row in plan.to_meet:
        customer = made.get(normalise(row.customer)) or Customer.of_name(session, row.customer)
        if customer is not None and customer.is_live:
            found.append((customer, row))
    stored = Stored(session, [], plan.answers.people)
    kept.appointments.extend(contacts_ahead.store(session, found, stored, by, now))
    return [customer for customer, _ in found]


def _end(
    session: Session, plan: Plan, made: dict[str, Customer], by: Person, now: datetime, kept: Kept
) -> None:
    """Customers with whom the work is over, once all of theirs is in: none of it is owed."""
    session.flush()
    for step in plan.customers:
        if step.over is not None:
            customer = made[normalise(step.row.name)]
            how, why, on = Ending(step.over.how), step.over.why, step.over.on
            ending.stop(session, customer, how, why, by, now)
            if step.customer is not None:
                if on is not None and customer.ended_at == now:
                    whose = session.get_one(Person, customer.owner_id)
                    customer.end_counts_at = min(deadlines.at(on, NOON, whose.tz), now)
                kept.ended.append((customer.id, now.isoformat()))


def _call_off(session: Session, customers: Iterable[Customer], by: Person) -> None:
    """What has come to customers that were over already, as in an earlier part of the file."""
    for customer in {one.id: one for one in customers}.values():
        if customer.ended_at is not None:
            ending.call_off(session, customer, by, customer.ended_at)


def _customers(
    session: Session, steps: list[CustomerStep], by: Person, now: datetime, kept: Kept
) -> dict[str, Customer]:
    """By their names in the file, and those they had before."""
    new = [step for step in steps if step.customer is None]
    today = now.astimezone(by.tz).date()
    made = create_all(session, [_of_old(step, by, today) for step in new], by, now)
    pairs = zip(new, made, strict=True)
    _tell_owners(session, [one for step, one in pairs if step.over is None], by, now)
    kept.customers.extend(customer.id for customer in made)
    found = {normalise(step.row.name): one for step, one in zip(new, made, strict=True)}
    for step in steps:
        if step.customer is not None:
            found[normalise(step.customer.name)] = step.customer
            _change(session, step.customer, step, kept)
            found[normalise(step.row.name)] = step.customer
            step.customer.update_reminders(session, now)
    handing.store(session, steps, kept, by, now)
    chains = [(found[normalise(step.row.name)], step.people) for step in steps]
    chain.store(session, chains, kept)
    for step in steps:
        customer = found[normalise(step.row.name)]
        if step.sets_goals and customer.goals_on != today:
            if step.customer is not None:
                before = fields.text(customer, "goals_on")
                kept.fields.append((customer.id, "goals_on", before, today.isoformat()))
            customer.goals_on = today
    return found


def _of_old(step: CustomerStep, by: Person, today: date) -> dict[str, Any]:
    """Whom a list names was there before it was imported."""
    goals_on = today if step.sets_goals else None
    return {**_profile(step, by), "is_of_old": True, "goals_on": goals_on}


def _profile(step: CustomerStep, by: Person) -> dict[str, Any]:
    row, owner = step.row, step.owner or by
    told = {name: fields.value(name, fields.written(getattr(row, name))) for name in FIELDS}
    return {"name": row.name, "owner_id": owner.id, **told}


def _tell_owners(session: Session, made: list[Customer], by: Person, now: datetime) -> None:
    """Colleagues read in one digest which customers they got, however many these are; of one that
    is lost there is nothing to look after."""
    for one in made:
        if one.owner_id != by.id:
            told = (one.owner_id,)
            tell_owners(
                session,
                one.id,
                Happened.OWNER,
                told,
                by,
                now,
                mode=Mode.DIGEST,
                owner_id=one.owner_id,
            )


def _change(session: Session, customer: Customer, step: CustomerStep, kept: Kept) -> None:
    session.refresh(customer, with_for_update=True)
    for change in (one for one in step.changes if one.field != "owner"):
        kept.fields.append((customer.id, change.field, change.old, change.new))
        fields.put(session, customer, change.field, change.new)
