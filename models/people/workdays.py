"""The working days of a person, leave aside."""

from datetime import date, timedelta

from models.people.person import Person

LONGEST_PAUSE = 14  # days: whoever works on none of them is back the day after


def workday_after(last: date, person: Person) -> date:
    """The first one after that day."""
    days = [last + timedelta(days=ahead) for ahead in range(1, LONGEST_PAUSE + 2)]
    return next((day for day in days if person.is_workday(day)), days[0])
