"""Days on which somebody is away, and who stands in."""

from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, or_
from sqlalchemy.orm import Session as BaseSession
from sqlmodel import Field, Session, col, select

from models.database.columns import Instant
from models.database.scoped import TenantRow
from models.people.cover_gap import CoverGap
from models.people.person import Person
from models.people.workdays import workday_after
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import Kind, Stage


class Leave(TenantRow, table=True):
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    first: date  # days of the person's, both of them away
    last: date
    stand_in_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    created_at: datetime = Field(sa_type=Instant)  # when these days were named
    cancelled_at: datetime | None = Field(default=None, sa_type=Instant)
    declined_from: date | None = None  # days of it for which who stands in has said that they can't
    declined_to: date | None = None
    declined_at: datetime | None = Field(default=None, sa_type=Instant)

    @classmethod
    def of(cls, session: BaseSession, people: set[int]) -> list["Leave"]:
        """All that is not cancelled, of any of these people."""
        return list(session.scalars(_of_people(), {"people": list(people)}))

    @classmethod
    def ahead_of(cls, session: Session, person: Person, now: datetime) -> list["Leave"]:
        """Those that are not over."""
        today = now.astimezone(person.tz).date()
        return [leave for leave in cls.of(session, {person.id}) if leave.last >= today]

    @classmethod
    def back_on(cls, session: BaseSession, people: set[int], now: datetime) -> dict[int, date]:
        """Of those of these people who are away now, the day on which they work again."""
        found: dict[int, date] = {}
        for leave in cls.of(session, people) if people else ():
            person = session.get_one(Person, leave.person_id)
            if leave.first <= now.astimezone(person.tz).date() <= leave.last:
                found[person.id] = max(found.get(person.id, date.min), leave.next_workday(person))
        return found

    def next_workday(self, person: Person) -> date:
        """Nobody returns on a Saturday."""
        return workday_after(self.last, person)

    @classmethod
    def covered_from(
        cls, session: Session, person: Person, missed_at: datetime, now: datetime
    ) -> datetime | None:
        """When somebody begins to stand in for them, in the first leave that is not over: on the
        first day of it that they would work, or once it is entered; and where that one is on leave
        too when something is missed, on the first day they work again."""
        covered = [one for one in cls.ahead_of(session, person, now) if one.stand_in_id is not None]
        begins = covered[0]._handed_over_at(person) if covered else None
        gaps = covered[0].uncovered(session) if begins else []
        if begins is None or not gaps:
            return begins
        stand_in = session.get_one(Person, covered[0].stand_in_id)
        missed = max(begins, missed_at).astimezone(stand_in.tz).date()
        for gap in gaps:
            if gap.first <= missed <= gap.last:
                missed = workday_after(gap.last, stand_in)
                begins = deadlines.at(missed, deadlines.DAY_BEGINS, stand_in.tz)
        return begins

    def uncovered(self, session: BaseSession) -> list[CoverGap]:
        """The days of it on which who stands in does not, the first ones first."""
        theirs = Leave.of(session, {self.stand_in_id}) if self.stand_in_id else []
        gaps = [
            CoverGap(one.first, one.last, one.created_at)
            for one in theirs
            if self.is_uncovered_in(one)
        ]
        if self.declined_from and self.declined_to and self.declined_at:
            said = CoverGap(self.declined_from, self.declined_to, self.declined_at, is_leave=False)
            gaps.append(said)
        return sorted(gaps, key=lambda one: one.first)

    def decline(self, days: tuple[date, date] | None, now: datetime) -> None:
        """Who stands in can't on these days; None: can after all."""
        self.declined_from, self.declined_to = days or (None, None)
        self.declined_at = now if days else None

    def is_uncovered_in(self, other: "Leave") -> bool:
        """Whether who stands in is on this other leave on a day of it."""
        is_theirs = self.stand_in_id is not None and other.person_id == self.stand_in_id
        return is_theirs and self.first <= other.last and other.first <= self.last

    def _handed_over_at(self, person: Person) -> datetime | None:
        first = max(self.first, self.created_at.astimezone(person.tz).date())
        days = (first + timedelta(days=ahead) for ahead in range((self.last - first).days + 1))
        day = next((one for one in days if person.is_workday(one)), None)
        if day is None:
            return None
        return max(deadlines.at(day, deadlines.DAY_BEGINS, person.tz), self.created_at)

    @classmethod
    def named_for(cls, session: Session, person: Person, now: datetime) -> list[Person]:
        """For whom this person stands in, now or on days to come."""
        return [absent for absent, _ in cls._in_place(session, person, now)]

    @classmethod
    def stood_in_by(cls, session: BaseSession, person: Person, now: datetime) -> list[Person]:
        """For whom this person stands in now."""
        named = cls._in_place(session, person, now)
        return [
            absent
            for absent, leave in named
            if leave.first <= now.astimezone(absent.tz).date() <= leave.last
        ]

    @classmethod
    def covered_by(cls, session: BaseSession, person: Person, now: datetime) -> list["Leave"]:
        """The leaves that are not over in which this person stands in."""
        return [leave for _, leave in cls._in_place(session, person, now)]

    @classmethod
    def _in_place(
        cls, session: BaseSession, person: Person, now: datetime
    ) -> list[tuple[Person, "Leave"]]:
        since = now.date() - timedelta(days=1)  # whatever the zone
        at = {"person": person.id, "since": since, "now": now}
        named = session.execute(_in_whose_place(), at)
        return [(absent, leave) for absent, leave in named]

    def changed_to(self, session: Session) -> "Leave | None":
        """The one with other days that took its place, with the same stand-in."""
        if self.cancelled_at is None:
            return None
        after = select(Leave).where(
            Leave.person_id == self.person_id,
            Leave.stand_in_id == self.stand_in_id,
            Leave.created_at == self.cancelled_at,
            col(Leave.id) > self.id,
        )
        return session.exec(after).first()

    def replaced_by(self, session: Session) -> "Leave | None":
        """The one that was entered in its place, whoever stands in."""
        after = select(Leave).where(
            Leave.person_id == self.person_id, Leave.created_at == self.cancelled_at
        )
        return session.exec(after.order_by(col(Leave.id).desc())).first()

    def was_away(self, session: Session, known_at: datetime) -> bool:
        """Whether who stands in entered a leave then, be it called off or not."""
        theirs = select(Leave.id).where(
            Leave.person_id == self.stand_in_id, Leave.created_at == known_at
        )
        return session.exec(theirs).first() is not None

    def was_told(self, session: Session) -> bool:
        """Whether who stands in was told of it, or of the days that it took the place of."""
        leave: Leave | None = self
        while leave is not None:
            told = select(Reminder.id).where(
                Reminder.kind == Kind.STAND_IN,
                Reminder.subject_id == leave.id,
                Reminder.stage == Stage.IMMEDIATE,
                col(Reminder.delivery_id).is_not(None),
            )
            if session.exec(told).first() is not None:
                return True
            leave = leave._changed_from(session)
        return False

    def _changed_from(self, session: Session) -> "Leave | None":
        """The one with other days whose place it took, with the same stand-in."""
        before = select(Leave).where(
            Leave.person_id == self.person_id,
            Leave.stand_in_id == self.stand_in_id,
            Leave.cancelled_at == self.created_at,
            col(Leave.id) < self.id,
        )
        return session.exec(before.order_by(col(Leave.id).desc())).first()

    def had_begun(self, person: Person) -> bool:
        """Whether it was ended on a day of it, having been entered before."""
        begins = deadlines.at(self.first, deadlines.DAY_BEGINS, person.tz)
        ended_at = self.cancelled_at
        return ended_at is not None and ended_at > max(begins, self.created_at)

    def end(
        self,
        session: Session,
        person: Person,
        now: datetime,
        *,
        before: date,
        in_silence: bool = False,
    ) -> None:
        """The days of it before that one have been taken; the others are not. `in_silence`: its
        stand-in goes on with another leave."""
        if self.first < min(before, now.astimezone(person.tz).date()):
            self.last = before - timedelta(days=1)
        else:
            self.cancelled_at = now
        self.update_reminders(session, now, in_silence=in_silence, by_word=True)

    def update_reminders(
        self, session: Session, now: datetime, *, in_silence: bool = False, by_word: bool = False
    ) -> None:
        """`by_word`: it ends so, and whoever is back reads at once what others did."""
        session.add(self)
        session.info.pop("represented", None)  # what models.people.permission keeps of it
        person = session.get_one(Person, self.person_id)
        back_on = self.last + timedelta(days=1)
        over_at = deadlines.at(back_on, deadlines.MORNING, person.tz)
        ended_at = self.cancelled_at or (now if over_at < now else None)
        owed = deadlines.of_leave(
            stand_in=None if in_silence else self.stand_in_id,
            taken_at=self.created_at,
            over_at=over_at,
            ended_at=ended_at,
        )
        if not by_word:
            owed += deadlines.of_meanwhile(absent=person.id, over_at=over_at)
        kinds = (Kind.STAND_IN, Kind.MEANWHILE)
        Reminder.set_desired(session, kinds, self.id, owed, now, self.team_id)


# Made once: to make a statement takes longer than to run it.
@cache
def _in_whose_place() -> Any:
    named = select(Person, Leave).join(Leave, col(Leave.person_id) == Person.id)
    return named.where(
        Leave.stand_in_id == bindparam("person"),
        or_(col(Leave.cancelled_at).is_(None), col(Leave.cancelled_at) > bindparam("now")),
        Leave.last >= bindparam("since"),
    )


@cache
def _of_people() -> Any:
    theirs = select(Leave).where(
        col(Leave.person_id).in_(bindparam("people", expanding=True)),
        col(Leave.cancelled_at).is_(None),
    )
    return theirs.order_by(col(Leave.first), col(Leave.id))
