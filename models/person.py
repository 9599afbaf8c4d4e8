"""A person of a workspace, known by (team id, user id)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import UniqueConstraint, func, or_
from sqlmodel import Field, Session, col, select

from models import errors
from models.columns import Choice, Instant
from models.rules import workdays
from models.rules.workdays import Calendar
from models.team import OfTeam
from models.workspace import Workspace

STALE_AFTER = timedelta(hours=24)  # then name, zone and language are asked of Slack again


class Role(StrEnum):
    REP = "rep"
    MANAGER = "manager"
    ADMIN = "admin"


@dataclass(frozen=True)
class Profile:
    """What Slack tells about a person. `zone` is an IANA name, `locale` Slack's ("zh-CN")."""

    user_id: str
    name: str
    handle: str
    zone: str
    locale: str
    is_admin: bool = False
    has_left: bool = False


class Person(OfTeam, table=True):
    __table_args__ = (UniqueConstraint("team_id", "user_id"),)

    id: int = Field(default=None, primary_key=True)
    user_id: str = Field(max_length=32)
    name: str
    handle: str = ""
    zone: str = "UTC"
    locale: str = "en-US"
    role: Role = Field(default=Role.REP, sa_type=Choice(Role))
    manager_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    dm_channel: str | None = None
    left_at: datetime | None = Field(default=None, sa_type=Instant)
    language: str | None = None  # chosen here; None: Slack's
    chosen_zone: str | None = None
    opens: time = time(8)  # clock times of theirs, between which they may be told something
    closes: time = time(20)
    digest_at: time = time(9)
    weekdays: str = "01234"  # of date.weekday()
    country: str | None = None  # whose holidays they have; None: that of their zone; "": none
    muted: str = ""  # kinds of reminders, with spaces between
    cap: int = 6  # messages a day; the rest is gathered
    posts_from: datetime | None = Field(default=None, sa_type=Instant)  # see models.pace
    refreshed_at: datetime | None = Field(default=None, sa_type=Instant)

    @property
    def tz(self) -> ZoneInfo:
        """Their zone; UTC where Slack names one this machine does not know."""
        try:
            return ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError):
            return ZoneInfo("UTC")

    @property
    def calendar(self) -> Calendar:
        """The holidays they have."""
        country = workdays.country_of(self.zone) if self.country is None else self.country
        return workdays.calendar_of(country or None)

    def is_workday(self, day: date) -> bool:
        """Whether it is one of their working days, leave aside."""
        return self.calendar.is_workday(day, frozenset(map(int, self.weekdays)))

    def is_stale(self, now: datetime) -> bool:
        return self.refreshed_at is None or abs(now - self.refreshed_at) >= STALE_AFTER

    @classmethod
    def known(cls, session: Session, user_id: str, like: "Person | None" = None) -> "Person":
        """The person of this id. At first sight they get the zone and language of `like`,
        until Slack is asked."""
        if found := session.exec(select(cls).where(cls.user_id == user_id)).first():
            return found
        person = cls(user_id=user_id, name=user_id)
        if like is not None:
            person.zone, person.locale = like.zone, like.locale
        session.add(person)
        session.flush()
        return person

    @classmethod
    def of_handle(cls, session: Session, handle: str) -> "Person | None":
        """Who is called @handle, by Slack's handle or by the name people see."""
        here = select(cls).where(col(cls.left_at).is_(None))
        named = or_(
            func.lower(cls.handle) == handle.lower(), func.lower(cls.name) == handle.lower()
        )
        return session.exec(here.where(named).limit(1)).first()

    @classmethod
    def refresh(cls, session: Session, team_id: str, profile: Profile, now: datetime) -> "Person":
        """Take over what Slack says of a person, who is made at first sight."""
        Workspace.known(session, team_id, now)
        person = cls.known(session, profile.user_id)
        person.name, person.handle = profile.name, profile.handle
        person.locale = person.language or profile.locale
        person.zone = person.chosen_zone or profile.zone
        person.left_at = (person.left_at or now) if profile.has_left else None
        person.refreshed_at = now
        if profile.is_admin:
            person.role = Role.ADMIN
        elif person.role is Role.ADMIN:
            person.role = Role.MANAGER if person.reports(session) else Role.REP
        session.add(person)
        session.flush()
        return person

    def escalates_to(self, session: Session) -> int | None:
        """Who hears of what this person missed: their manager, or else an admin."""
        manager = session.get(Person, self.manager_id) if self.manager_id else None
        if manager is not None and manager.left_at is None:
            return manager.id
        admins = select(Person.id).where(
            Person.team_id == self.team_id,
            Person.role == Role.ADMIN,
            Person.id != self.id,
            col(Person.left_at).is_(None),
        )
        return session.exec(admins.order_by(col(Person.id)).limit(1)).first()

    def reports(self, session: Session) -> list["Person"]:
        """The people whose manager this is."""
        return list(session.exec(select(Person).where(Person.manager_id == self.id)))

    def answers_to(self, session: Session, manager: "Person | None") -> None:
        """Name this person's manager, or nobody; who has reports is a manager. Raises PersonLeft,
        ManagerIsYourself or ManagerCircle."""
        if manager is not None:
            self._refuse_as_manager(session, manager)
        self.manager_id = manager.id if manager else None
        if manager and manager.role is Role.REP:
            manager.role = Role.MANAGER
        session.add(self)
        session.flush()

    def _refuse_as_manager(self, session: Session, manager: "Person") -> None:
        if manager.left_at is not None:
            raise errors.PersonLeft(name=manager.name)
        if manager.id == self.id:
            raise errors.ManagerIsYourself
        above, passed = manager.manager_id, {manager.id}
        while above is not None and above not in passed:
            if above == self.id:
                raise errors.ManagerCircle(name=manager.name)
            passed.add(above)
            above = session.get_one(Person, above).manager_id
