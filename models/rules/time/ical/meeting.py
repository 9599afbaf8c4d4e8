"""One meeting of a calendar, and who is invited."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True)
class Guest:
    """Somebody who invites or is invited; name or address may be empty."""

    name: str
    address: str  # an e-mail's


@dataclass(frozen=True)
class Meeting:
    """One occurrence of an event. `on` and `starts` are its owner's day and clock time; one that
    takes the whole day, or is at an hour of a zone that nobody knows, has no `starts`. `key` stays
    the same while it is moved."""

    key: str
    title: str
    on: date
    starts: time | None
    place: str
    guests: tuple[Guest, ...]
