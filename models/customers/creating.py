"""Customers created by the thousand, in a few statements."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from models.customers.customer import Customer
from models.customers.name_index import NamePart
from models.customers.names import clean_name, normalise
from models.database.bulk import insert_with_ids
from models.database.chunks import chunks
from models.people.person import Person
from models.rules.names import fold


def create_all(
    session: Session, profiles: Sequence[Mapping[str, Any]], by: Person, now: datetime
) -> list[Customer]:
    """The same as Customer.create for many at once: each is called by its "name", and what else is
    told of it is set, such as another "owner_id"."""
    cleaned = [clean_name(one["name"]) for one in profiles]
    keys = [normalise(name) for name in cleaned]
    taken = {
        key
        for chunk in chunks(keys)
        for key in session.exec(select(Customer.name_key).where(col(Customer.name_key).in_(chunk)))
    }
    rows: dict[str, dict[str, Any]] = {}
    for told, name, key in zip(profiles, cleaned, keys, strict=True):
        if key not in taken and key not in rows:
            rows[key] = {
                **told,
                "name": name,
                "name_key": key,
                "search_key": fold.keys(name),
                "owner_id": told.get("owner_id", by.id),
                "created_at": now,
                "reviewed_at": now,
            }
    new = dict(zip(rows, _inserted(session, list(rows.values())), strict=True))
    parts_of = {one.id: fold.parts_of(one.search_key) for one in new.values()}
    NamePart.fill(session, by.team_id, parts_of)
    for customer in new.values():
        Customer.locked_in(session)[customer.id] = customer
        customer.update_reminders(session, now)
    return [
        new[key] if key in new else _again(session, {**told, "name": name}, by, now)
        for told, name, key in zip(profiles, cleaned, keys, strict=True)
    ]


def _inserted(session: Session, rows: Sequence[Mapping[str, Any]]) -> list[Customer]:
    ids = insert_with_ids(session, Customer, rows)
    found = Customer.of_ids(session, set(ids))
    return [found[id] for id in ids]


def _again(session: Session, told: Mapping[str, Any], by: Person, now: datetime) -> Customer:
    """One whose name is there already."""
    customer = Customer.create(session, told["name"], by, now)
    for field, value in told.items():
        if field != "name":
            setattr(customer, field, value)
    return customer
