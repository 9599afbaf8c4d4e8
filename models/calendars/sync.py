"""Appointments follow the meetings of a connected calendar: created, moved and cancelled with
them. One that was logged or settled stays as it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlmodel import Session, col, select

from models.calendars.feed import CalendarFeed, CalendarMeeting
from models.commitments.appointment import MAX_PLACE, Appointment, AppointmentState
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.people.person import Person
from models.rules.names.meetings import Recogniser
from models.rules.time.ical import Meeting

AHEAD = timedelta(days=30)
REMEMBERED = timedelta(days=31)  # a meeting moved longer after its day is a new one
MAX_UNCLEAR = 5  # titles shown to the owner
MAX_TITLE = 80  # characters


def days(owner: Person, now: datetime) -> tuple[date, date]:
    """The first and the last day that are synced, in the owner's zone."""
    today = now.astimezone(owner.tz).date()
    return today, today + AHEAD


def sync(
    session: Session, feed: CalendarFeed, meetings: list[Meeting], etag: str, now: datetime
) -> None:
    """Update the owner's appointments from `meetings`, all of those within `days`."""
    owner = session.get_one(Person, feed.owner_id)
    run = _FeedSync(session, feed, owner, now)
    with_one, unclear = _recognised(session, meetings, owner)
    known = {one.key: one for one in CalendarMeeting.of_feed(session, feed)}
    for key, seen in known.items():
        if key not in with_one:
            run.drop(seen)
    for meeting, customer_id in with_one.values():
        before = known.get(meeting.key)
        if before is None:
            run.plan(meeting, customer_id)
        else:
            run.follow(before, meeting, customer_id)
    feed.mark_read(session, now)
    feed.whole_at, feed.etag, feed.matched = now, etag, len(with_one)
    feed.unclear = "\n".join(one.title[:MAX_TITLE] for one in unclear[:MAX_UNCLEAR])


def disconnect(session: Session, feed: CalendarFeed, now: datetime) -> None:
    """Delete the calendar with its address, and cancel its appointments that are still ahead."""
    run = _FeedSync(session, feed, session.get_one(Person, feed.owner_id), now)
    for seen in CalendarMeeting.of_feed(session, feed):
        run.forget(seen)
    session.flush()
    session.delete(feed)


def _recognised(
    session: Session, meetings: list[Meeting], owner: Person
) -> tuple[dict[str, tuple[Meeting, int]], list[Meeting]]:
    """Meetings with exactly one customer visible to the owner, by key; and those with several."""
    with_one: dict[str, tuple[Meeting, int]] = {}
    unclear: list[Meeting] = []
    recogniser = _recogniser(session, owner) if meetings else None
    for meeting in meetings:
        customers = recogniser.with_whom(meeting) if recogniser else ()
        if len(customers) == 1:
            with_one[meeting.key] = (meeting, next(iter(customers)))
        elif customers:
            unclear.append(meeting)
    return with_one, unclear


def _recogniser(session: Session, owner: Person) -> Recogniser:
    visible = Customer.visible_to(session, owner).with_only_columns(col(Customer.id))
    named = select(Customer.name, Customer.id).where(col(Customer.id).in_(visible))
    people = select(Contact.name, Contact.customer_id).where(col(Contact.customer_id).in_(visible))
    current = list(session.exec(named))
    former = _former_names(session, {customer_id for _, customer_id in current})
    return Recogniser([*current, *former], session.exec(people))


def _former_names(session: Session, customer_ids: set[int]) -> Iterator[tuple[str, int]]:
    """Names of customers merged into these: calendars still use them."""
    merged = select(Customer.id, Customer.name, Customer.merged_into_id)
    merged = merged.where(col(Customer.merged_into_id).is_not(None))
    into = {merged_id: (name, kept) for merged_id, name, kept in session.exec(merged)}
    for name, kept in into.values():
        while kept in into:
            _, kept = into[kept]
        if kept in customer_ids:
            yield name, kept


@dataclass
class _FeedSync:
    """One run for one calendar."""

    session: Session
    feed: CalendarFeed
    owner: Person
    now: datetime

    @property
    def today(self) -> date:
        return days(self.owner, self.now)[0]

    def plan(self, meeting: Meeting, customer_id: int) -> None:
        """Link the meeting to the appointment it already is, or to a new one."""
        place = meeting.place[:MAX_PLACE]
        appointment, is_from_calendar = self._same(meeting, customer_id)
        if appointment is None:
            appointment = Appointment.create(
                self.session,
                customer_id=customer_id,
                owner=self.owner,
                on=meeting.on,
                starts=meeting.starts,
                place=place,
                now=self.now,
            )
        elif not is_from_calendar:
            appointment.starts = appointment.starts or meeting.starts
            appointment.place = appointment.place or place
            appointment.update_reminders(self.session, self.now)
        link = CalendarMeeting(
            feed_id=self.feed.id,
            key=meeting.key,
            on=meeting.on,
            starts=meeting.starts,
            place=place,
            appointment_id=appointment.id,
            is_from_calendar=is_from_calendar,
        )
        self.session.add(link)
        self.session.flush()

    def follow(self, seen: CalendarMeeting, meeting: Meeting, customer_id: int) -> None:
        """Apply what changed in the calendar; what only the owner changed here is left alone."""
        appointment = self._appointment(seen)
        is_moved = (seen.on, seen.starts) != (meeting.on, meeting.starts)
        if (
            appointment.state is AppointmentState.REPLACED
            and not self._same(meeting, customer_id)[0]
        ):
            # Replaced by an earlier appointment, but the meeting is still to come.
            appointment.reopen(self.session, self.now)
        if appointment.state is not AppointmentState.PLANNED:
            is_later = is_moved and meeting.on > seen.on
            if is_later or self._is_open_again(seen, appointment):
                self._plan_anew(seen, meeting, customer_id)
            return
        if appointment.customer_id != customer_id:
            self._plan_anew(seen, meeting, customer_id)
            return
        place = meeting.place[:MAX_PLACE]
        if is_moved:
            appointment.on, appointment.starts = meeting.on, meeting.starts
        if seen.place != place:
            appointment.place = place
        if is_moved or seen.place != place:
            appointment.update_reminders(self.session, self.now)
        seen.on, seen.starts, seen.place = meeting.on, meeting.starts, place
        self.session.add(seen)

    def drop(self, seen: CalendarMeeting) -> None:
        """The meeting is gone or no longer matches the customer. Past days are not synced, so a
        recent meeting that is missing there is kept."""
        if not self.today - REMEMBERED <= seen.on < self.today:
            self.forget(seen)
            self.session.flush()

    def forget(self, seen: CalendarMeeting) -> None:
        """Unlink it. Its appointment is cancelled if it is ahead, unless it was planned by hand, is
        settled, or is in another calendar too."""
        appointment = self._appointment(seen)
        links = CalendarMeeting.that_are(self.session, [appointment.id])
        is_ours = seen.is_from_calendar and all(link.id == seen.id for link in links)
        if is_ours and appointment.state is AppointmentState.PLANNED and seen.on >= self.today:
            appointment.cancel(self.session, self.now)
        self.session.delete(seen)

    def _same(self, meeting: Meeting, customer_id: int) -> tuple[Appointment | None, bool]:
        """The appointment with the customer at that time, and whether it came from a calendar. One
        planned by hand matches by its day alone if either has no time."""
        planned = [
            one
            for one in Appointment.planned_with(self.session, customer_id)
            if (one.owner_id, one.on, one.ended_at) == (self.owner.id, meeting.on, None)
        ]
        links = CalendarMeeting.that_are(self.session, [one.id for one in planned])
        for one in planned:
            mine = [link for link in links if link.appointment_id == one.id]
            if any(link.feed_id == self.feed.id for link in mine):
                continue  # another meeting of the same calendar
            is_day_enough = not mine and (one.starts is None or meeting.starts is None)
            if one.starts == meeting.starts or is_day_enough:
                return one, any(link.is_from_calendar for link in mine)
        return None, True

    def _is_open_again(self, seen: CalendarMeeting, appointment: Appointment) -> bool:
        """Whether another appointment replaced it, or the record it was planned in was undone."""
        was_undone = appointment.state is AppointmentState.CANCELLED and not seen.is_from_calendar
        return was_undone or appointment.state is AppointmentState.REPLACED

    def _plan_anew(self, seen: CalendarMeeting, meeting: Meeting, customer_id: int) -> None:
        self.forget(seen)
        self.session.flush()
        self.plan(meeting, customer_id)

    def _appointment(self, seen: CalendarMeeting) -> Appointment:
        return self.session.get_one(Appointment, seen.appointment_id, with_for_update=True)
