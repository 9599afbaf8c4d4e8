"""Days and times that must lie ahead."""

from datetime import date, datetime, time

from models import errors
from models.people.person import Person
from models.rules import deadlines


def require_future(
    on: date,
    starts: time | None,
    owner: Person,
    now: datetime,
    day_field: str,
    time_field: str,
) -> None:
    """Raise errors.DateInPast or errors.TimePassed unless the day, and a time of it, is ahead
    where the owner is. The fields are those the person should look at."""
    require_future_day(on, owner, now, day_field)
    if starts is not None and deadlines.at(on, starts, owner.tz) < now:
        raise errors.TimePassed(time_field)


def require_future_day(day: date | None, person: Person, now: datetime, field: str) -> None:
    """Raise errors.DateInPast for a day that is over where the person is."""
    if day is not None and day < now.astimezone(person.tz).date():
        raise errors.DateInPast(field)
