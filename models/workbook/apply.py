"""Carries out what a part of a workbook is to change, in the caller's one transaction."""

from datetime import datetime

from sqlmodel import Session

from models.customers.contact import Contact
from models.customers.creating import create_all
from models.customers.customer import Customer
from models.customers.names import normalise
from models.customers.standing import Segment, Stage
from models.people.person import Person
from models.workbook import deals, filling, records, strategies
from models.workbook.kept import Kept
from models.workbook.plan import FIELDS, CustomerStep, Plan

CHOICES = {"stage": Stage, "segment": Segment}


def apply(session: Session, plan: Plan, source: int, by: Person, now: datetime) -> Kept:
    """`source` is the id of the import. What lies in the past is taken as settled: nobody is
    reminded of a promise of last year."""
    kept = Kept()
    made = _customers(session, plan.customers, by, now, kept)
    for one in plan.strategies:
        customer = made.get(normalise(one.customer)) or Customer.of_name(session, one.customer)
        if customer is not None:
            stored = strategies.store(session, customer, one.entry, by, now)
            kept.strategies.append(stored.id)
    met = []
    for row in plan.followups:
        customer = made.get(normalise(row.customer)) or Customer.of_name(session, row.customer)
        if customer is not None:
            met.append((customer, row))
    kept.followups.extend(records.store(session, met, source, by, now))
    of_deals = []
    for deal in plan.deals:
        customer = made.get(normalise(deal.customer)) or Customer.of_name(session, deal.customer)
        if customer is not None:
            of_deals.append((customer, deal))
    kept.deals.extend(deals.store(session, of_deals, by, now))
    filling.fill(session, plan.filled, kept, by, now)
    return kept


def _customers(
    session: Session, steps: list[CustomerStep], by: Person, now: datetime, kept: Kept
) -> dict[str, Customer]:
    """By their names in the file."""
    new = [step for step in steps if step.customer is None]
    made = create_all(session, [step.row.name for step in new], by, now)
    kept.customers.extend(customer.id for customer in made)
    for step, customer in zip(new, made, strict=True):
        for name in FIELDS:
            set_field(customer, name, getattr(step.row, name) or "")
    found = {normalise(step.row.name): one for step, one in zip(new, made, strict=True)}
    for step in steps:
        if step.customer is not None:
            _change(session, step.customer, step, kept)
            found[normalise(step.row.name)] = step.customer
    chains = [(found[normalise(step.row.name)], step.people) for step in steps]
    kept.contacts.extend(one.id for one in Contact.add_to_chains(session, chains))
    for step in steps:
        customer = found[normalise(step.row.name)]
        if step.row.goals:
            customer.goals_on = now.astimezone(by.tz).date()
        customer.mark_profile_reviewed(session, now)
    return found


def _change(session: Session, customer: Customer, step: CustomerStep, kept: Kept) -> None:
    session.refresh(customer, with_for_update=True)
    for change in step.changes:
        kept.fields.append((customer.id, change.field, change.old, change.new))
        set_field(customer, change.field, change.new)


def set_field(customer: Customer, name: str, value: str) -> None:
    """A text, or the value of a choice; "" empties."""
    members = CHOICES.get(name)
    if members is None:
        setattr(customer, name, value)
    else:
        setattr(customer, name, members(value) if value else None)
