"""A person of a workspace, known by (team id, user id)."""

from collections.abc import Collection, Container
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import UniqueConstraint, bindparam, func, or_
from sqlalchemy.orm import Session as BaseSession
from sqlmodel import Field, Session, col, select

from models import errors
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.membership import Membership
from models.people.slack_profile import SlackProfile, locale_of, zone_named
from models.people.workspace import Workspace
from models.rules import workdays
from models.rules.rights import Right, Standing
from models.rules.workdays import Calendar

STALE_AFTER = timedelta(hours=24)  # then name, zone and language are asked of Slack again
TRUSTED_FOR = timedelta(hours=48)  # a member stays one while Slack does not answer


OUTSIDE = {Membership.GUEST: Standing.GUEST, Membership.FOREIGN: Standing.FOREIGN}


class Role(StrEnum):
    REP = "rep"
    MANAGER = "manager"
    ADMIN = "admin"


class Person(TenantRow, table=True):
    __table_args__ = (UniqueConstraint("team_id", "user_id"),)

    id: int = Field(default=None, primary_key=True)
    user_id: str = Field(max_length=32)
    name: str
    handle: str = ""
    real_name: str = ""
    email: str = ""
    zone: str = "UTC"
    locale: str = "en-US"
    role: Role = Field(default=Role.REP, sa_type=Choice(Role))
    manager_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    dm_channel: str | None = None
    membership: Membership = Field(default=Membership.UNKNOWN, sa_type=Choice(Membership))
    confirmed_at: datetime | None = Field(default=None, sa_type=Instant)  # the membership
    left_at: datetime | None = Field(default=None, sa_type=Instant)  # no full member since
    language: str | None = None  # chosen here; None: Slack's
    chosen_zone: str | None = None
    opens: time = time(8)  # clock times of theirs, between which they may be told something
    closes: time = time(20)
    digest_at: time = time(9)
    weekdays: str = "01234"  # of date.weekday()
    country: str | None = None  # whose holidays they have; None: that of their zone; "": none
    muted: str = ""  # kinds of reminders, with spaces between
    cap: int = 6  # messages a day; the rest is gathered
    team_day: int | None = 0  # of date.weekday(), on which a manager looks at the team's week
    review_channel: str | None = Field(default=None, max_length=32)  # None: the DM
    next_post_at: datetime | None = Field(default=None, sa_type=Instant)  # see delivery.rate_limit
    refreshed_at: datetime | None = Field(default=None, sa_type=Instant)

    @property
    def tz(self) -> ZoneInfo:
        return zone_named(self.zone)

    @property
    def known_as(self) -> list[str]:
        """Names and the e-mail address by which others' programs may call them."""
        return [one for one in (self.name, self.real_name, self.handle, self.email) if one]

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

    def is_confirmed(self, now: datetime, within: timedelta) -> bool:
        """Whether Slack has said so recently what they are here."""
        return self.confirmed_at is not None and abs(now - self.confirmed_at) < within

    def is_member(self, now: datetime) -> bool:
        """Whether this is a full member, as far as may be known: nobody is one unheard."""
        is_full = self.membership is Membership.FULL and not self.is_outside
        return is_full and self.is_confirmed(now, TRUSTED_FOR)

    @property
    def is_outside(self) -> bool:
        """Whether Slack has said that this is no full member."""
        return self.left_at is not None

    def require_member(self, field: str | None = None) -> "Person":
        """The person, whom something is to be given to or shown. Raises PersonLeft, IsAnApp,
        NotAMember or MemberUnconfirmed."""
        if self.membership is Membership.APP:
            raise errors.IsAnApp(field, name=self.name)
        outside = OUTSIDE.get(self.membership)
        if outside is not None and outside not in Right.USE.value.who:
            raise errors.NotAMember(field, name=self.name)
        if self.is_outside:
            raise errors.PersonLeft(field, name=self.name)
        if self.membership is Membership.UNKNOWN:
            raise errors.MemberUnconfirmed(field, name=self.name)
        return self

    def refuse_if_gone(self, field: str | None = None) -> "Person":
        """The person, unless they are known to be no full member. Raises what `require_member`
        does."""
        return self.require_member(field) if self.is_outside else self

    @classmethod
    def colleague(
        cls,
        session: Session,
        user_id: str,
        field: str | None = None,
        had: Container[int] = (),
    ) -> "Person":
        """The full member of this id, chosen or mentioned; `field` is where. Who is among those
        it `had` may stay. Raises what `require_member` does."""
        found = cls.of_user(session, user_id)
        if found is None:
            raise errors.MemberUnconfirmed(field, name=user_id)
        return found if found.id in had else found.require_member(field)

    @classmethod
    def of_user(cls, session: Session, user_id: str) -> "Person | None":
        """Who has this id of Slack's, whatever they are; not read again by the same session."""
        read = (one for one in session.identity_map.values() if isinstance(one, cls))
        found = next((one for one in read if one.user_id == user_id), None)
        return found or session.exec(select(cls).where(cls.user_id == user_id)).first()

    @classmethod
    def with_workspace(cls, session: Session, id: int) -> "Person":
        """Both in one statement; the session keeps the workspace to its end, for whoever asks for
        its settings."""
        row = session.execute(_WITH_WORKSPACE, {"id": id}).one()
        person: Person = row[0]
        Workspace.kept(session, person.team_id)  # which this statement has brought
        return person

    @classmethod
    def get_or_create(cls, session: Session, user_id: str) -> "Person":
        """The person of this id, who is made at first sight: nobody to the workspace until Slack
        is asked."""
        if found := cls.of_user(session, user_id):
            return found
        person = cls(user_id=user_id, name=user_id)
        session.add(person)
        session.flush()
        return person

    @classmethod
    def of_handle(cls, session: Session, handle: str) -> "Person | None":
        """Who is called @handle, by Slack's handle or by the name people see; somebody who is no
        full member only where nobody else is."""
        named = or_(
            func.lower(cls.handle) == handle.lower(), func.lower(cls.name) == handle.lower()
        )
        here_first = select(cls).where(named).order_by(col(cls.left_at).is_not(None), col(cls.id))
        return session.exec(here_first.limit(1)).first()

    @classmethod
    def refresh(
        cls, session: Session, team_id: str, profile: SlackProfile, now: datetime
    ) -> "Person":
        """Take over what Slack says of a person, who is made at first sight."""
        person = cls.of_user(session, profile.user_id)
        if person is None:
            Workspace.get_or_create(session, team_id, now)
            person = cls.get_or_create(session, profile.user_id)
        person.describe(profile, now)
        if profile.is_admin:
            person.role = Role.ADMIN
        elif person.role is Role.ADMIN:
            person.role = Role.MANAGER if person.reports(session) else Role.REP
        session.add(person)
        session.flush()
        return person

    @classmethod
    def confirm(cls, session: Session, user_ids: Collection[str], now: datetime) -> None:
        """These are full members; who is known to be none is asked about one by one."""
        unheard = select(cls).where(cls.membership == Membership.UNKNOWN)
        for person in session.exec(unheard.where(col(cls.user_id).in_(user_ids))):
            person.membership, person.confirmed_at = Membership.FULL, now
            session.add(person)

    def describe(self, profile: SlackProfile, now: datetime) -> None:
        """Be what Slack says, but for the role."""
        self.name, self.handle = profile.name, profile.handle
        self.real_name, self.email = profile.real_name, profile.email
        self.locale = locale_of(self.language, profile.locale)
        self.zone = self.chosen_zone or profile.zone
        self.membership = profile.membership
        is_member = profile.membership is Membership.FULL
        self.left_at = None if is_member else (self.left_at or now)
        self.refreshed_at = self.confirmed_at = now

    def escalation_contact(self, session: BaseSession) -> int | None:
        """Who hears of what this person missed: their manager, or else an admin."""
        manager = session.get(Person, self.manager_id) if self.manager_id else None
        if manager is not None and manager.left_at is None:
            return manager.id
        return session.scalars(_OTHER_ADMINS, {"team": self.team_id, "id": self.id}).first()

    def reports(self, session: Session) -> list["Person"]:
        """The people whose manager this is."""
        return list(session.exec(select(Person).where(Person.manager_id == self.id)))

    def set_manager(self, session: Session, manager: "Person | None") -> None:
        """Name this person's manager, or nobody; who has reports is a manager. Raises PersonLeft,
        ManagerIsYourself or ManagerCircle."""
        if manager is not None:
            self._check_manager(session, manager)
        self.manager_id = manager.id if manager else None
        if manager and manager.role is Role.REP:
            manager.role = Role.MANAGER
        session.add(self)
        session.flush()

    def _check_manager(self, session: Session, manager: "Person") -> None:
        manager.refuse_if_gone()
        if manager.id == self.id:
            raise errors.ManagerIsYourself
        above, passed = manager.manager_id, {manager.id}
        while above is not None and above not in passed:
            if above == self.id:
                raise errors.ManagerCircle(name=manager.name)
            passed.add(above)
            above = session.get_one(Person, above).manager_id


# Made once: to make a statement takes longer than to run it.
_WITH_WORKSPACE = (
    select(Person, Workspace)
    .join(Workspace, col(Workspace.team_id) == col(Person.team_id))
    .where(col(Person.id) == bindparam("id"))
)
_OTHER_ADMINS = (
    select(Person.id)
    .where(
        Person.team_id == bindparam("team"),
        Person.role == Role.ADMIN,
        Person.id != bindparam("id"),
        col(Person.left_at).is_(None),
    )
    .order_by(col(Person.id))
    .limit(1)
)
