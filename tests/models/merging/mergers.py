"""Merging in words: what the tests of it share. Alice, at 10:30 of Wednesday 6 May 2026."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from sqlmodel import Session, SQLModel, select

from models import Customer, FollowUp
from models.followups import log as followup_log
from models.followups import parts
from models.followups.entry import FollowUpInput
from models.merging import merge as merging
from models.profiles import save as profiles
from models.profiles.entry import ProfileEntry
from models.reminder import Reminder, ReminderState
from tests.firm import Firm

T = TypeVar("T")


FRIDAY, LATER = date(2026, 5, 15), date(2026, 5, 22)


OF_MERGES = {"customermerge", "customermergerow"}


async def do(firm: Firm, verb: Callable[[Session], T]) -> T:
    return await firm.db.write(verb)


async def add(firm: Firm, name: str, owner: str = "alice", **known: object) -> Customer:
    entry = replace(ProfileEntry(name, f"U{owner.upper()}"), **known)  # type: ignore[arg-type]
    return await do(firm, lambda s: profiles.create(s, entry, firm.people[owner], firm.now))


async def log(firm: Firm, customer: int | str, by: str = "alice", **more: object) -> FollowUp:
    entry = replace(FollowUpInput(customer, firm.now, "talked", f"U{by.upper()}"), **more)  # type: ignore[arg-type]
    who, view = firm.people[by], f"V{customer}{firm.now}{entry.content}"
    return await do(firm, lambda s: followup_log.create(s, entry, view, who, firm.now))


async def merge(
    firm: Firm, kept: Customer, other: Customer, view: str = "M1", by: str = "alice"
) -> int:
    who = firm.people[by]
    return await do(firm, lambda s: merging.merge(s, kept.id, other.id, view, who, firm.now).id)


async def undo(firm: Firm, id: int, by: str = "alice") -> None:
    await do(firm, lambda s: merging.undo(s, id, firm.people[by], firm.now).id)


async def again(firm: Firm, customer: Customer) -> Customer:
    return await firm.db.read(lambda s: s.get_one(Customer, customer.id))


async def chain(firm: Firm, customer: Customer) -> list[tuple[str, str, str]]:
    contacts = await firm.db.read(lambda s: customer.contacts(s))
    return sorted((one.name, one.title, one.concern) for one in contacts)


async def met(firm: Firm, followup: FollowUp) -> list[tuple[str, int]]:
    """Who took part: name, and whose contact it is."""
    return await firm.db.read(
        lambda s: [
            (one.name, one.customer_id) for one in parts.theirs(s, [followup.id])[followup.id]
        ]
    )


def everything(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but what is kept of merges and reminders that were cancelled."""
    rows = {
        table.name: sorted(map(tuple, session.connection().execute(table.select())), key=repr)
        for table in SQLModel.metadata.sorted_tables
        if table.name not in OF_MERGES | {"reminder"}
    }
    owed = select(Reminder).where(Reminder.state != ReminderState.CANCELLED)
    rows["reminder"] = sorted(
        (
            one.kind,
            one.subject_id,
            one.stage,
            one.recipient_id,
            one.send_at,
            one.deadline,
            one.state,
        )
        for one in session.exec(owed)
    )
    return rows
