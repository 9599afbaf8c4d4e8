"""A person's preferences: working hours and days, language, zone, and which reminders they get."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from sqlmodel import Session, col, select

from models import errors
from models.availability.moving import moved
from models.availability.replan import replan_own
from models.people.person import Person
from models.people.slack_profile import locale_of
from models.rules.deadlines import Kind
from models.rules.workdays import Calendar
from models.team.plan import plan_for

MAX_CAP = 20  # messages a day


@dataclass(frozen=True)
class Preferences:
    """Clock times and days are the person's own."""

    opens: time
    closes: time
    digest_at: time
    weekdays: frozenset[int]  # of date.weekday()
    country: str | None  # of the holidays; None: the zone's; "": no holidays
    language: str | None  # None: as in Slack
    zone: str | None  # an IANA name; None: as in Slack
    muted: frozenset[Kind]
    cap: int  # messages a day
    team_day: int | None  # of date.weekday(): the team's week comes then; None: never
    review_channel: str | None  # for reviews that are offered; None: the DM

    @classmethod
    def of(cls, person: Person) -> "Preferences":
        return cls(
            opens=person.opens,
            closes=person.closes,
            digest_at=person.digest_at,
            weekdays=frozenset(map(int, person.weekdays)),
            country=person.country,
            language=person.language,
            zone=person.chosen_zone,
            muted=frozenset(map(Kind, person.muted.split())),
            cap=person.cap,
            team_day=person.team_day,
            review_channel=person.review_channel,
        )

    def save(self, session: Session, person: Person, now: datetime) -> None:
        """Store these for the person and replan their reminders. Raises Invalid.

        A return to Slack's language or zone makes the person's Slack profile due to be fetched.
        """
        self._validate()
        before = person.tz
        if (person.language and not self.language) or (person.chosen_zone and not self.zone):
            person.refreshed_at = None
        person.opens, person.closes, person.digest_at = self.opens, self.closes, self.digest_at
        person.weekdays = "".join(map(str, sorted(self.weekdays)))
        person.country = self.country
        person.language = self.language
        person.locale = locale_of(self.language, person.locale)
        person.chosen_zone, person.zone = self.zone, self.zone or person.zone
        person.muted, person.cap = " ".join(sorted(self.muted)), self.cap
        person.team_day, person.review_channel = self.team_day, self.review_channel
        session.add(person)
        moved(session, person, before, now)
        replan_own(session, person, now)
        if person.reports(session):
            plan_for(session, person, now)

    def _validate(self) -> None:
        problems: list[errors.Problem] = []
        if self.opens >= self.closes:
            problems.append(errors.HoursBackwards("closes"))
        elif not self.opens <= self.digest_at <= self.closes:
            outside = errors.DigestOutsideHours("digest_at", opens=self.opens, closes=self.closes)
            problems.append(outside)
        if not self.weekdays:
            problems.append(errors.NoWorkday("weekdays"))
        if problems:
            raise errors.Invalid(problems)


def replan_reports(session: Session, person: Person, now: datetime) -> None:
    """Replan the reminders of this person's reports, some of which escalate to them."""
    for report in person.reports(session):
        replan_own(session, report, now)


@dataclass(frozen=True)
class MakeUp:
    """Weekend days of a year that a country works to make up for holidays."""

    year: int
    days: int
    is_provisional: bool  # some are expected but not published yet


def make_up(calendar: Calendar, years: Iterable[int]) -> list[MakeUp]:
    """The make-up days of each year; empty for a country that has none."""
    every = [
        MakeUp(year, calendar.make_up_days(year), calendar.is_provisional(year)) for year in years
    ]
    return every if any(one.days or one.is_provisional for one in every) else []


def provisional(session: Session, years: Iterable[int]) -> set[tuple[str, int]]:
    """(country, year) of everybody's calendars of which the year is provisional."""
    wanted, here = list(years), select(Person).where(col(Person.left_at).is_(None))
    calendars = {person.calendar for person in session.exec(here)}
    return {
        (calendar.country, year)
        for calendar in calendars
        for year in wanted
        if calendar.country and calendar.is_provisional(year)
    }
