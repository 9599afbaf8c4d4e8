"""A person's calendar, from its address to the contacts it plans."""

from collections.abc import AsyncIterator
from datetime import date, time

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlmodel import Session, select

from bot.localslack.people.surfaces import SeenMessage
from models import Appointment
from models.commitments.appointment import AppointmentState
from tests.office import Office

SECRET = "private-5f3c"
MEETING = "UID:1\nDTSTART;TZID=Europe/Berlin:20260512T090000\nSUMMARY:Acme\\, demo\n"


class Calendar:
    """Alice's, on a server of its own."""

    def __init__(self) -> None:
        self.events = [MEETING]
        self.status = 200
        app = web.Application()
        app.router.add_get("/{path:.*}", self._answer)
        self.http = TestServer(app)

    @property
    def address(self) -> str:
        return str(self.http.make_url(f"/{SECRET}/basic.ics"))

    async def _answer(self, _: web.Request) -> web.Response:
        events = "".join(f"BEGIN:VEVENT\n{one}END:VEVENT\n" for one in self.events)
        text = f"BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n"
        return web.Response(text=text.replace("\n", "\r\n"), status=self.status)


@pytest.fixture
async def calendar() -> AsyncIterator[Calendar]:
    calendar = Calendar()
    await calendar.http.start_server()
    yield calendar
    await calendar.http.close()


async def know(office: Office, customer: str = "Acme") -> None:
    modal = await office.alice.types(f"/followup {customer}")
    await modal.fill(content="Showed plan A to Li")
    await modal.submit()
    await office.settle()


async def planned(office: Office) -> list[tuple[date, time | None]]:
    def read(session: Session) -> list[tuple[date, time | None]]:
        ahead = select(Appointment).where(Appointment.state == AppointmentState.PLANNED)
        return [(one.on, one.starts) for one in session.exec(ahead)]

    return await office.bot.database.read(read)


async def connect(office: Office, calendar: Calendar, told: str = "Last read") -> SeenMessage:
    """What alice is told once her calendar was tried."""
    answer = await office.alice.types(f"/followup calendar {calendar.address}")
    assert SECRET not in answer.text
    assert "127.0.0.1" in answer.text
    tried = await office.alice.dm.next(containing=told)
    assert SECRET not in tried.text
    return tried


async def test_a_calendars_meeting_becomes_a_planned_contact(
    office: Office, calendar: Calendar
) -> None:
    await know(office)
    answer = await connect(office, calendar)

    assert "Last read Wed, May 6, 10:30 AM: 1 meeting with a customer" in answer.text
    assert SECRET not in answer.text
    assert await planned(office) == [(date(2026, 5, 12), time(15))]

    calendar.events = [MEETING.replace("0512T09", "0513T08")]
    await office.skip(minutes=15)
    await office.bot.calendars.run()
    assert await planned(office) == [(date(2026, 5, 13), time(14))]

    calendar.events = []
    await office.skip(minutes=15)
    await office.bot.calendars.run()
    assert await planned(office) == []


async def test_what_alice_declined_is_not_planned_whatever_her_calendar_is_called(
    office: Office, calendar: Calendar
) -> None:
    await know(office)
    calendar.events = [
        f"{MEETING}ATTENDEE;CN=Alice Ames;PARTSTAT=DECLINED:mailto:aa@kept.example\n"
    ]
    await connect(office, calendar)
    assert await planned(office) == []

    calendar.events = [
        f"{MEETING}ATTENDEE;CN=Alice Ames;PARTSTAT=ACCEPTED:mailto:aa@kept.example\n"
    ]
    await office.skip(minutes=15)
    await office.bot.calendars.run()
    assert await planned(office) == [(date(2026, 5, 12), time(15))]

    calendar.events = [MEETING.replace("SUMMARY:", "SUMMARY:Canceled: ")]
    await office.skip(minutes=15)
    await office.bot.calendars.run()
    assert await planned(office) == []


async def test_a_meeting_in_a_zone_that_nobody_knows_is_planned_for_its_day(
    office: Office, calendar: Calendar
) -> None:
    await know(office)
    calendar.events = [MEETING.replace("Europe/Berlin", "CST")]
    await connect(office, calendar)
    assert await planned(office) == [(date(2026, 5, 12), None)]


async def test_a_logged_contact_fulfils_the_meeting(office: Office, calendar: Calendar) -> None:
    await know(office)
    calendar.events = [MEETING.replace("0512T09", "0506T03")]
    await connect(office, calendar)
    assert await planned(office) == [(date(2026, 5, 6), time(9))]

    await know(office)
    assert await planned(office) == []
    calendar.events = []
    await office.skip(minutes=15)
    await office.bot.calendars.run()
    assert await planned(office) == []


async def test_without_a_calendar_it_is_told_where_the_address_is(office: Office) -> None:
    answer = await office.mei.types("/followup 日历")
    assert "您还没有连接日历" in answer.text
    assert "iCal 格式的私密地址" in answer.text
    answer = await office.bob.types("/followup 行事曆")
    assert "您還沒有連接行事曆" in answer.text


async def test_what_goes_wrong_is_told_in_words(office: Office, calendar: Calendar) -> None:
    calendar.status = 404
    answer = await connect(office, calendar, "It has been failing since")
    assert "The server refused" in answer.text
    assert "It has been failing since Wed, May 6, 10:30 AM" in answer.text

    calendar.status = 200
    answer = await connect(office, calendar)
    assert "no meetings with your customers" in answer.text
    assert "failed" not in answer.text


async def test_several_customers_in_one_meeting_are_named(
    office: Office, calendar: Calendar
) -> None:
    await know(office)
    await know(office, "Globex")
    calendar.events = [MEETING.replace("demo", "Globex <!channel>")]
    answer = await connect(office, calendar)
    assert "point to more than one customer" in answer.text
    assert "Acme, Globex" in answer.text
    assert await planned(office) == []


async def test_a_removed_calendar_is_forgotten(office: Office, calendar: Calendar) -> None:
    await know(office)
    answer = await connect(office, calendar)
    await answer.click("Remove")
    await office.settle()
    assert "You haven't connected a calendar" in office.alice.ephemerals[-1].text
    assert await planned(office) == []


@pytest.mark.parametrize("typed", ["ftp://a.example/x.ics", "a.example/x.ics"])
async def test_what_is_no_address_is_refused(office: Office, typed: str) -> None:
    answer = await office.alice.types(f"/followup calendar {typed}")
    assert "That isn't a calendar address" in answer.text


async def test_a_customer_may_be_called_calendar(office: Office) -> None:
    modal = await office.alice.types("/followup calendar makers")
    assert "calendar makers" in modal.text
