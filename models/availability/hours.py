"""When each person may be told something: read from the tables for the rules."""

from collections.abc import Iterable

from sqlalchemy.orm import Session as BaseSession

from models.people.leave import Leave
from models.people.person import Person
from models.rules.deadlines import Kind, availability
from models.rules.deadlines.availability import Availability


def load(session: BaseSession, ids: Iterable[int]) -> dict[int, Availability]:
    """The manners towards each of these people and towards who stands in for them."""
    wanted = set(ids)
    leaves = Leave.of(session, wanted)
    if stand_ins := {leave.stand_in_id for leave in leaves if leave.stand_in_id} - wanted:
        leaves += Leave.of(session, stand_ins)
        wanted |= stand_ins
    return {
        id: availability_of(person, [leave for leave in leaves if leave.person_id == id])
        for id, person in Person.of_ids(session, wanted).items()
    }


def availability_of(person: Person, leaves: Iterable[Leave]) -> Availability:
    return Availability(
        person=person.id,
        zone=person.tz,
        opens=person.opens,
        closes=person.closes,
        digest_at=person.digest_at,
        weekdays=frozenset(map(int, person.weekdays)),
        calendar=person.calendar,
        leaves=tuple(availability.Leave(one.first, one.last, one.stand_in_id) for one in leaves),
        muted=frozenset(Kind(kind) for kind in person.muted.split()),
        cap=person.cap,
    )
