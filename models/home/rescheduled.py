"""Which of somebody's planned contacts is meant by what they tell of it: by its customer, a name of
its people and its day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from re import Pattern

from sqlmodel import Session

from models.commitments import todo_lists
from models.commitments.appointment import Appointment
from models.commitments.todo import Todo
from models.customers import search
from models.customers.customer import Customer
from models.customers.search import Named
from models.followups.interpret import interpret
from models.home import last_shown, not_held
from models.home.meant import Ref, ref_of
from models.people.person import Person
from models.rules import rescheduling
from models.rules.names import masked
from models.rules.names.decision_chain import Link
from models.rules.names.said import How, Mention
from models.rules.rescheduling import Rescheduled, Told
from models.rules.rescheduling_days import Day

_FRONT = re.compile("[A-Z][A-Za-z]{3,}(?![A-Za-z])|[\u3400-\u9fff]{2}")


@dataclass(frozen=True)
class Said:
    """`customers` are those who are named, `planned` what may be meant; `is_near` where it only
    nearly fits: another day was named. `place`: the new one, as it was typed. `todos` may be meant
    as well."""

    told: Rescheduled
    customers: tuple[Customer, ...]
    planned: tuple[Appointment, ...]
    is_near: bool = False
    place: str = ""
    todos: tuple[Todo, ...] = ()

    @property
    def is_of_its_day(self) -> bool:
        """Whether it surely is the only contact of the day that was named."""
        was = self.told.was
        is_named = self.told.has_noun and was is not None and not was.is_hour_alone
        return self.told.is_that or (is_named and len(self.planned) == 1 and not self.is_near)

    @property
    def refs(self) -> list[Ref]:
        contacts = [ref_of(one) for one in self.planned]
        return contacts + [ref_of(one) for one in self.todos]

    def to(self, planned: Appointment, local: datetime) -> Day | None:
        """The new day of this one, which may be moved within its day; `local` gives the zone."""
        if self.told.shift is None or planned.starts is None:
            return self.told.to
        begins = datetime.combine(planned.on, planned.starts, local.tzinfo)
        to = begins + self.told.shift
        return Day(to, f"{to:%H:%M}") if to.date() == planned.on else None


def of_reminder(session: Session, me: Person, typed: str, id: int, now: datetime) -> Said | None:
    """What is said in the thread of a reminder is about its contact."""
    planned = Appointment.get(session, id, me)
    customer = session.get_one(Customer, planned.customer_id)
    told, _ = _read(session, me, typed, [], [customer], now)
    return _with_place(Said(told, (customer,), (planned,)), typed) if told else None


def instead(session: Session, me: Person, typed: str, id: int, now: datetime) -> Day | None:
    """The day that answers when a contact will be instead."""
    planned = Appointment.get(session, id, me, even_cancelled=True)
    customer = session.get_one(Customer, planned.customer_id)
    links = [Link(one.name, one.title) for one in customer.contacts(session)]
    names = [span for link in links for span in masked.spans(typed, link)]
    names += [(one.at, one.at + len(one.typed)) for one in _by_front(typed, [customer])]
    return rescheduling.instead(masked.mask(typed, names), now.astimezone(me.tz))


def understood(session: Session, me: Person, typed: str, now: datetime) -> Said | None:
    """None where it tells of anything else, or names nothing it could be of."""
    said = _understood(session, me, typed, now)
    return _with_place(said, typed) if said else None


def _with_place(said: Said, typed: str) -> Said:
    where = said.told.where
    return replace(said, place=typed[where.start : where.end]) if where else said


def _understood(session: Session, me: Person, typed: str, now: datetime) -> Said | None:
    mine = [one for one in Appointment.planned_of(session, me) if one.ended_at is None]
    planned_with = _customers_of(session, mine)
    named = search.named_in(session, typed, me) or _by_front(typed, planned_with)
    customers = [one.customer for one in named] or planned_with
    told, met = _read(session, me, typed, named, customers, now)
    if told is None and not named and (of := interpret(session, typed, me, now).customer):
        told, met = _read(session, me, typed, named, [of], now)
    if told is None:
        return None
    if not named and met and _is_bare(told):
        return _of_somebody(mine, told, met, now.astimezone(me.tz))
    if told.is_missed_alone:
        begun = not_held.begun(session, me, mine, met, now)
        return Said(told, tuple(met), begun, is_near=not met) if begun else None
    if told.is_that and not met:
        return _of_that(session, me, mine, told, now)
    if not _says_of_what(told, met):
        return None
    if told.of_stranger and not met:
        return _of_stranger(mine, told, now.astimezone(me.tz))
    theirs = {one.id for one in met}
    of_them = [one for one in mine if not theirs or one.customer_id in theirs]
    if told.told is Told.MISSED:  # of what is ahead nobody knows yet
        of_them = [one for one in of_them if one.on <= now.astimezone(me.tz).date()]
        if theirs and not of_them and told.to is None:
            return None
    found = _fitting(of_them, told, now.astimezone(me.tz))
    if found or not theirs:
        return Said(told, tuple(met), tuple(found)) if found else None
    return Said(told, tuple(met), tuple(of_them), is_near=bool(of_them))


def _of_stranger(mine: Sequence[Appointment], told: Rescheduled, local: datetime) -> Said | None:
    """It may be of one on the day that is named; without one, of none that is known."""
    found = _fitting(mine, told, local) if told.was else []
    if not found and told.to is not None:
        return None
    return Said(told, (), tuple(found), is_near=bool(found))


def _of_that(
    session: Session, me: Person, mine: Sequence[Appointment], told: Rescheduled, now: datetime
) -> Said | None:
    """后天那个改到三点: the one that was shown last, else the only one of the day that is named,
    where no to-do is due on it."""
    local = now.astimezone(me.tz)
    if told.was is None or told.told is Told.MISSED:
        of_day = list(mine)
    else:
        of_day = [one for one in _fitting(mine, told, local) if one.on == told.was.day]
    keys = last_shown.of(session, me, now).keys
    last = [key.id for key in keys if key.kind == "appointment"]
    shown = [one for one in of_day if [one.id] == last]
    if shown:
        return Said(told, (), tuple(shown))
    if told.was is None or not of_day:
        return None
    todos = tuple(one for one in todo_lists.open_of(session, me) if one.due == told.was.day)
    return Said(told, (), tuple(of_day), is_near=bool(todos), todos=todos)


def _is_bare(told: Rescheduled) -> bool:
    """ "Dana cancelled": of somebody known, and no word of what."""
    return told.told is Told.OFF and not (told.has_noun or told.to or told.was)


def _of_somebody(
    mine: Sequence[Appointment], told: Rescheduled, met: Sequence[Customer], local: datetime
) -> Said | None:
    """It is the contact of today; one of another day is asked about, as it may be an order."""
    theirs = {one.id for one in met}
    ahead = [one for one in mine if one.customer_id in theirs and one.on >= local.date()]
    today = [one for one in ahead if one.on == local.date()]
    found = tuple(today or ahead)
    return Said(told, tuple(met), found, is_near=not today) if found else None


def _by_front(typed: str, customers: Sequence[Customer]) -> list[Named]:
    """The only one of these whose name begins as the line says it: Harbor & Finch, 华信城市银行."""
    found: list[Named] = []
    for one in customers:
        front = _FRONT.match(one.name)
        said = _said_as(front[0]).search(typed) if front else None
        if said is not None:
            mention = Mention(one.name, said.start(), said.end(), How.LIKELY)
            found.append(Named(one, said[0], mention))
    return found if len(found) == 1 else []


def _said_as(front: str) -> Pattern[str]:
    return re.compile(rf"(?<![A-Za-z]){re.escape(front)}(?![A-Za-z])")


def _says_of_what(told: Rescheduled, met: Sequence[Customer]) -> bool:
    """Whether it surely is of a contact: "Acme cancelled" may be an order."""
    if told.has_noun:
        return True
    if not met:
        return told.told is Told.MISSED and told.to is not None
    return told.to is not None or told.was is not None


def _customers_of(session: Session, mine: Sequence[Appointment]) -> list[Customer]:
    return list(Customer.of_ids(session, {one.customer_id for one in mine}).values())


def _read(
    session: Session,
    me: Person,
    typed: str,
    named: Sequence[Named],
    customers: Sequence[Customer],
    now: datetime,
) -> tuple[Rescheduled | None, list[Customer]]:
    """What is told, and of which of the customers: of those whose people are named, else of those
    whose names are."""
    at = [(one.at, one.at + len(one.typed)) for one in named]
    text, met = masked.mask(typed, at), list[Customer]()
    for customer in customers:
        links = [Link(one.name, one.title) for one in customer.contacts(session)]
        there = [span for link in links for span in masked.spans(text, link)]
        if there:
            met.append(customer)
            at += there
    told = rescheduling.read(masked.mask(typed, at), now.astimezone(me.tz))
    return told, met or [one.customer for one in named]


def _fitting(mine: Sequence[Appointment], told: Rescheduled, local: datetime) -> list[Appointment]:
    """Those on the day that was said; where none was, those ahead, or for what was missed those
    up to today."""
    today, was = local.date(), told.was
    found = [one for one in mine if told.lies_on(one.on, today)]
    if told.told is Told.MISSED:
        found = [one for one in found if one.on <= today]
    elif was is None or was.is_hour_alone:
        found = [one for one in found if one.on >= today] or found
    if was is None:
        return found
    if isinstance(was.value, datetime):
        at = was.value.time()
        return [one for one in found if one.starts == at] or found
    return [one for one in found if one.starts is None or was.holds(one.starts)] or found
