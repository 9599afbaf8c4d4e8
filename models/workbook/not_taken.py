"""What a row that we wrote, and somebody has changed, says besides what is taken over: it is told,
so that nobody believes it done."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from models.commitments.deal import Deal
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.people.person import Person
from models.rules.names.fold import fold
from models.rules.workbook.cells import cells
from models.rules.workbook.days.days import plain_day
from models.rules.workbook.names.joined_plans import NO_TIME
from models.rules.workbook.rows import (
    CustomerRow,
    Day,
    DealRow,
    FollowUpRow,
    StrategyRow,
    Unread,
    Why,
)
from models.strategies.entry import StrategyEntry
from models.workbook import chain
from models.workbook.plan import FIELDS
from models.workbook.stored import Stored, StoredRecord

Headings = Mapping[str, str]


def of_profile(
    customer: Customer,
    known: Mapping[str, Contact],
    row: CustomerRow,
    headings: Headings,
    unread: Collection[Unread],
) -> list[Unread]:
    """Cells that are empty where we know something, and people who stand in theirs no more. What
    could not be read is told already."""
    told = {one.column for one in unread if one.at == row.at}
    found = []
    for name in FIELDS:
        heading = headings.get(f"customers.{name}")
        held = getattr(customer, name)
        is_told = heading in told or name in row.untouched
        if heading is not None and not is_told and getattr(row, name) is None and held:
            found.append(Unread(row.at, heading, str(held), Why.EMPTIED))
    heading = headings.get("customers.chain")
    if heading is not None and heading not in told and "chain" not in row.untouched:
        gone = chain.left_out(known, row)
        found += [Unread(row.at, heading, name, Why.PERSON_GONE) for name in gone]
    return found


def of_deal(stored: Stored, deal: Deal, row: DealRow) -> list[Unread]:
    """Another owner than a deal of ours has."""
    here = stored.session.get_one(Person, deal.owner_id)
    if not row.owner or _is_called(stored, here, row.owner):
        return []
    said = " | ".join(filter(None, (row.customer, row.title, row.owner)))
    return [Unread(row.at, "", said, Why.EDITED)]


def _is_called(stored: Stored, person: Person, name: str) -> bool:
    named = stored.colleague(name)
    return fold(name) == fold(person.name) or (named is not None and named.id == person.id)


def of_record(
    stored: Stored, record: StoredRecord, row: FollowUpRow, headings: Headings
) -> list[Unread]:
    """Cells of a record that say something else than it does: it is edited in Slack, where its
    history is kept."""
    day = plain_day(row.date)
    planned = stored.planned(record)
    promised = {fold(part) for one in row.todos or () for part in (one, *(cells.items(one) or ()))}
    others = {
        "date": [day.isoformat()] if day and day != record.on else [],
        "method": [row.method] if record.method not in (None, row.method) and row.method else [],
        "owner": [row.owner] if row.owner and fold(row.owner) != fold(record.owner) else [],
        "next": [_written(row.next)] if row.next and _is_other(row.next, planned) else [],
        "people": [] if row.people else [one.name for one in stored.met(record)],
        "todos": [one for one in stored.standing(record) if not _is_in(one, promised)],
    }
    others |= {column: [] for column in row.untouched}
    return [
        Unread(row.at, heading, said, Why.EDITED)
        for column, values in others.items()
        if (heading := headings.get(f"followups.{column}")) is not None
        for said in values
    ]


def of_strategy(
    stored: Stored, row: StrategyRow, here: StrategyEntry, headings: Headings
) -> list[Unread]:
    """Times and owners of a strategy that is here already."""
    known = {fold(one.timing) for one in here.actions}
    told = ("" if one == NO_TIME else one for one in row.times or ())
    new = {"times": [one for one in told if fold(one) not in known]}
    if len(row.owners or ()) == len(here.actions):
        pairs = zip(row.owners or (), here.actions, strict=True)
        new["owners"] = [
            name for name, one in pairs if name and not _is_of(stored, name, one.owner)
        ]
    elif row.owners:
        owners = {one.owner for one in here.actions}
        new["owners"] = [
            name for name in row.owners if not any(_is_of(stored, name, one) for one in owners)
        ]
    return [
        Unread(row.at, heading, one, Why.EDITED)
        for column, said in new.items()
        if (heading := headings.get(f"strategies.{column}")) is not None
        for one in said
    ]


def _is_of(stored: Stored, name: str, user_id: str | None) -> bool:
    """Whether a name is that of whoever has this id at Slack."""
    if user_id is None:
        return False
    whose = Person.of_user(stored.session, user_id)
    return whose is not None and _is_called(stored, whose, name)


def _is_other(told: Day, planned: Collection[Day]) -> bool:
    """Whether it is another day than any that is planned, or another hour, where one is told."""
    if not planned or told in planned:
        return False
    return isinstance(told, datetime) or told not in map(plain_day, planned)


def _written(told: Day) -> str:
    return f"{told:%Y-%m-%d %H:%M}" if isinstance(told, datetime) else str(told)


def _is_in(text: str, told: set[str]) -> bool:
    """Whether a to-do is among those of a cell, where it may have lost the day in its bracket."""
    parts = map(fold, cells.items(text) or (text,))
    is_there = all(any(part.startswith(one) for one in told) for part in parts)
    return is_there or fold(text) in told


def refuse(unread: list[Unread], row: FollowUpRow, why: Why) -> None:
    """A record that is left out as a whole."""
    said = " | ".join(filter(None, (row.customer, row.content, row.feedback)))
    unread.append(Unread(row.at, "", said, why, is_row=True))


def nothing_said(
    unread: list[Unread], row: FollowUpRow, headings: Headings, *, is_list: bool
) -> None:
    """A record without a day or a word. In a list whose row brings its customer, only a day is
    told, and that is no row left out; whose the customer is, the profile says."""
    others = (row.content, row.feedback, row.todos, row.people, row.method, row.next)
    heading = headings.get("followups.date", "")
    is_told = row.date is None and any(others) and _is_told(unread, row, heading)
    if is_told or (row.date is None and any(others) and is_list):
        _tell_undated(unread, row, headings, is_row=not is_told)
    elif not is_list or any(others):
        refuse(unread, row, Why.NO_DATE if row.date is None else Why.NOTHING_SAID)
    elif row.date is not None:
        unread.append(Unread(row.at, heading, str(plain_day(row.date)), Why.NOTHING_SAID))


def _is_told(unread: list[Unread], row: FollowUpRow, heading: str) -> bool:
    """Whether the cell of the day says why it is none, which is then why there is no record."""
    for number, one in enumerate(unread):
        if one.at == row.at and one.why is Why.DATE and one.column == heading:
            unread[number] = replace(one, is_row=True)
            return True
    return False


def _tell_undated(
    unread: list[Unread], row: FollowUpRow, headings: Headings, *, is_row: bool
) -> None:
    """What goes with the day that could not be read, or is not told; where `is_row`, that is how
    the row is left out."""
    said = {
        "content": [row.content],
        "feedback": [row.feedback],
        "todos": row.todos or (),
        "next": [row.next and _written(row.next)],
    }
    unread += [
        Unread(row.at, headings.get(f"followups.{column}", ""), one, Why.NO_DATE, is_row)
        for column, texts in said.items()
        for one in texts
        if one
    ]
