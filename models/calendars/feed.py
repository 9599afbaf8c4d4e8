"""Calendars that people connect, and the appointments their meetings became."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from urllib.parse import urlsplit

from sqlalchemy import ColumnElement, UniqueConstraint, and_, or_
from sqlmodel import Field, Session, col, select

from models import errors
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.person import Person

EVERY = timedelta(minutes=15)
# Even an unchanged calendar: days pass, and new customers match old meetings.
WHOLE_EVERY = timedelta(hours=1)
MAX_RETRY = timedelta(hours=12)
MOST_OF_A_PERSON = 5
MAX_ADDRESS = 2000  # characters


class CalendarProblem(StrEnum):
    """Why a calendar could not be read."""

    UNKNOWN_HOST = "unknown_host"
    NO_ANSWER = "no_answer"
    TOO_SLOW = "too_slow"
    REFUSED = "refused"  # 4xx: the address was withdrawn, or needs a password
    SERVER_ERROR = "server_error"
    CERTIFICATE = "certificate"
    PRIVATE_NETWORK = "private_network"
    OTHER_PORT = "other_port"  # than those of http and https
    TOO_MANY_REDIRECTS = "too_many_redirects"
    TOO_LARGE = "too_large"
    NOT_A_CALENDAR = "not_a_calendar"
    TOO_INVOLVED = "too_involved"  # its repetitions take too long to work out


class CalendarFeed(TenantRow, table=True):
    """One calendar. Whoever has its address can read it: never show or log it."""

    id: int = Field(default=None, primary_key=True)
    owner_id: int = Field(foreign_key="person.id", index=True)
    address: str = Field(repr=False)
    etag: str = ""  # of the last reading, from its server
    next_read_at: datetime = Field(sa_type=Instant, index=True)
    read_at: datetime | None = Field(default=None, sa_type=Instant)  # last success
    whole_at: datetime | None = Field(default=None, sa_type=Instant)  # last one not "unchanged"
    matched: int = 0  # meetings with exactly one customer, as of whole_at
    unclear: str = ""  # titles of meetings that match several customers, one a line
    problem: CalendarProblem | None = Field(default=None, sa_type=Choice(CalendarProblem))
    failures: int = 0  # in a row
    failing_since: datetime | None = Field(default=None, sa_type=Instant)
    created_at: datetime = Field(sa_type=Instant)

    @property
    def host(self) -> str:
        """The only part of the address that may be shown."""
        return urlsplit(self.address).hostname or ""

    @property
    def is_new(self) -> bool:
        """Whether no reading was tried since it was connected."""
        return self.read_at is None and self.problem is None

    @classmethod
    def connect(cls, session: Session, typed: str, owner: Person, now: datetime) -> "CalendarFeed":
        """Connect the calendar at an address; one that is connected already is read again at once.
        Raises CalendarAddressWrong or TooManyCalendars."""
        address = address_in(typed)
        mine = cls.of_owner(session, owner)
        feed = next((one for one in mine if one.address == address), None)
        if feed is None:
            if len(mine) >= MOST_OF_A_PERSON:
                raise errors.TooManyCalendars(most=MOST_OF_A_PERSON)
            feed = cls(owner_id=owner.id, address=address, next_read_at=now, created_at=now)
        feed.next_read_at, feed.etag = now, ""
        feed.read_at = feed.problem = None
        session.add(feed)
        session.flush()
        return feed

    @classmethod
    def of_owner(cls, session: Session, owner: Person) -> list["CalendarFeed"]:
        mine = select(cls).where(cls.owner_id == owner.id).order_by(col(cls.id))
        return list(session.exec(mine))

    @classmethod
    def get(cls, session: Session, feed_id: int, by: Person) -> "CalendarFeed":
        """Raises NoLongerThere, also if somebody else owns it."""
        feed = session.get(cls, feed_id)
        if feed is None or feed.owner_id != by.id:
            raise errors.NoLongerThere
        return feed

    @classmethod
    def is_due(cls, session: Session, now: datetime) -> bool:
        due = select(cls.id).where(cls._is_due_now(now)).order_by(col(cls.next_read_at))
        return session.exec(due.limit(1)).first() is not None

    @classmethod
    def claim(cls, session: Session, now: datetime) -> "CalendarFeed | None":
        """The calendar that is due longest. It is due again one interval later, so a process that
        dies while reading costs one reading."""
        due = select(cls).where(cls._is_due_now(now)).order_by(col(cls.next_read_at))
        feed = session.exec(due.limit(1).with_for_update(skip_locked=True)).first()
        if feed is not None:
            feed.next_read_at = now + EVERY
            session.add(feed)
        return feed

    @classmethod
    def _is_due_now(cls, now: datetime) -> ColumnElement[bool]:
        """Whether the wait is over. One longer than the longest possible was written by a wrong
        clock and counts as over."""
        at, never_failed = col(cls.next_read_at), col(cls.failures) == 0
        return or_(at <= now, at > now + MAX_RETRY, and_(never_failed, at > now + EVERY))

    def etag_at(self, now: datetime) -> str:
        """The ETag to send; "" to have the whole calendar even if it is unchanged."""
        is_fresh = self.whole_at is not None and abs(now - self.whole_at) < WHOLE_EVERY
        return self.etag if is_fresh else ""

    def mark_read(self, session: Session, now: datetime) -> None:
        self.read_at, self.problem, self.failing_since, self.failures = now, None, None, 0
        session.add(self)

    def mark_failed(self, session: Session, problem: CalendarProblem, now: datetime) -> None:
        """Back off exponentially. Appointments stay as they are."""
        self.problem, self.failing_since = problem, self.failing_since or now
        self.next_read_at = now + min(EVERY * 2 ** min(self.failures, 10), MAX_RETRY)
        self.failures += 1
        session.add(self)


class CalendarMeeting(TenantRow, table=True):
    """A meeting as it was last seen in a calendar, and its appointment."""

    __table_args__ = (UniqueConstraint("feed_id", "key"),)

    id: int = Field(default=None, primary_key=True)
    feed_id: int = Field(foreign_key="calendarfeed.id")
    key: str = Field(max_length=64)  # see models.rules.time.ical.Meeting
    on: date
    starts: time | None = None
    place: str = ""
    appointment_id: int = Field(foreign_key="appointment.id", index=True)
    is_from_calendar: bool  # the appointment was created for it, not by hand before

    @classmethod
    def of_feed(cls, session: Session, feed: CalendarFeed) -> list["CalendarMeeting"]:
        return list(session.exec(select(cls).where(cls.feed_id == feed.id)))

    @classmethod
    def that_are(cls, session: Session, appointment_ids: list[int]) -> list["CalendarMeeting"]:
        return list(session.exec(select(cls).where(col(cls.appointment_id).in_(appointment_ids))))


def address_in(typed: str) -> str:
    """The address that somebody typed, as http:// or https://; raises CalendarAddressWrong."""
    # Slack sends <address> or <address|label>.
    address = typed.strip().removeprefix("<").removesuffix(">").partition("|")[0]
    try:
        parts = urlsplit(address)
        _ = parts.port  # raises where it is none
    except ValueError:
        raise errors.CalendarAddressWrong from None
    scheme = {"webcal": "https", "webcals": "https"}.get(parts.scheme, parts.scheme)
    is_one = scheme in ("http", "https") and parts.hostname
    if not is_one or address.split() != [address] or len(address) > MAX_ADDRESS:
        raise errors.CalendarAddressWrong
    return parts._replace(scheme=scheme, fragment="").geturl()
