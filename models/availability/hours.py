"""When each person may be told something: read from the tables for the rules."""

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session as BaseSession

from models.people.leave import Leave
from models.people.person import Person
from models.rules.deadlines import Kind, availability
from models.rules.deadlines.availability import Availability


def load(session: BaseSession, ids: Iterable[int]) -> dict[int, Availability]:
    """The manners towards each of these people, towards who stands in for them, and towards who
    hears of their clocks while that one is away, too."""
    wanted = set(ids)
    leaves = Leave.of(session, wanted)
    if stand_ins := {leave.stand_in_id for leave in leaves if leave.stand_in_id} - wanted:
        leaves += Leave.of(session, stand_ins)
        wanted |= stand_ins
    people = Person.of_ids(session, wanted)
    instead = _instead(session, people, leaves)
    if others := set(instead.values()) - wanted:
        leaves += Leave.of(session, others)
        people = people | Person.of_ids(session, others)
    return {
        id: availability_of(
            person, [leave for leave in leaves if leave.person_id == id], instead.get(id)
        )
        for id, person in people.items()
    }


def _instead(
    session: BaseSession, people: Mapping[int, Person], leaves: list[Leave]
) -> dict[int, int]:
    """Who hears of the clocks of those whose stand-in can't, or is on leave, on a day of theirs."""
    gaps = [one for one in leaves if one.declined_at or any(map(one.is_uncovered_in, leaves))]
    without = {one.person_id for one in gaps}
    contacts = {id: people[id].escalation_contact(session) for id in without if id in people}
    return {id: contact for id, contact in contacts.items() if contact is not None}


def availability_of(
    person: Person, leaves: Iterable[Leave], escalates_to: int | None = None
) -> Availability:
    return Availability(
        person=person.id,
        zone=person.tz,
        opens=person.opens,
        closes=person.closes,
        digest_at=person.digest_at,
        weekdays=frozenset(map(int, person.weekdays)),
        calendar=person.calendar,
        leaves=tuple(map(_leave, leaves)),
        muted=frozenset(Kind(kind) for kind in person.muted.split()),
        cap=person.cap,
        escalates_to=escalates_to,
    )


def _leave(one: Leave) -> availability.Leave:
    declined = (one.declined_from, one.declined_to)
    return availability.Leave(one.first, one.last, one.stand_in_id, *declined)
