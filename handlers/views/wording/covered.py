"""In whose place somebody is: the title of what they cover, and of each person's where several are
away."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from handlers.views.wording.line import short_name
from handlers.views.wording.look import Look
from models.home.home import Row, Section
from models.notifications.notification import Notification
from models.people.person import Person


def title(section: Section, look: Look) -> str:
    """Of the part of Home, or of an answer. Plain text."""
    people = {one.id: one for row in section.rows if (one := _absent(row))}
    if len(section.away) == 1 and len(people) == 1:
        [person] = people.values()
        return look.text("home-covered-for", count=section.total, **_facts(person, section, look))
    return look.text("home-covered", count=section.total)


def by_person(section: Section, look: Look) -> Iterator[tuple[str, Sequence[Row]]]:
    """The rows with a title for each person, "" where only one is away. Plain text."""
    for _, found in groupby(section.rows, key=lambda row: one.id if (one := _absent(row)) else 0):
        rows = list(found)
        person = _absent(rows[0])
        named = person is not None and len(section.away) > 1
        yield (look.text("covered-for", **_facts(person, section, look)) if named else ""), rows


def _facts(person: Person | None, section: Section, look: Look) -> Mapping[str, str]:
    back: date | None = section.away.get(person.id) if person else None
    day = look.text.bare_day(back, look.today) if back else ""
    return {"who": short_name(person.name) if person else "", "day": day}


def _absent(row: Row) -> Person | None:
    return row.in_place_of if isinstance(row, Notification) else None
