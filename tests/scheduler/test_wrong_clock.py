"""A clock that was ahead and is put right again: no pause that it wrote outlasts its rule."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from models import Person, Workspace
from models.delivery import hold
from models.delivery.rate_limit import MAX_PAUSE, RateLimiter
from models.rules.lease import LEASE
from scheduler.deliver import Deliverer
from scheduler.messenger import Held, TryLater
from tests.firm import START, Firm
from tests.scheduler.ears import Ears

DAY = timedelta(days=1)
FRIDAY_NIGHT = datetime(2026, 5, 8, 14, tzinfo=UTC)  # 22:00 in Shanghai


@pytest.fixture
def deliverer(firm: Firm, ears: Ears) -> Deliverer:
    return Deliverer(firm.database, ears, lambda: firm.now, RateLimiter())


async def run(deliverer: Deliverer) -> None:
    await deliverer.run()
    await deliverer.finish()


@pytest.mark.parametrize(
    "trouble",
    [None, Held("token_revoked"), TryLater("ratelimited", after=1800, is_limited=True)],
)
async def test_after_a_day_ahead_and_back_the_next_reminder_is_said(
    firm: Firm, ears: Ears, deliverer: Deliverer, trouble: Exception | None
) -> None:
    await firm.promise("one", by="bob")
    firm.now = START + DAY
    ears.before.append(trouble)
    await deliverer.tick()
    firm.now = START + timedelta(minutes=1)
    await firm.promise("two", by="bob")
    for _ in range(2):
        await deliverer.tick()
        firm.skip(seconds=LEASE.total_seconds())
    await deliverer.tick()
    assert sorted(what for one in ears.heard for what in one.what) == ["one", "two"]


async def test_what_is_being_posted_when_the_clock_is_put_back_is_not_posted_twice(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    await firm.promise("one", by="bob")
    firm.now = START + DAY
    ears.after.append(TryLater("TimeoutError", is_uncertain=True))
    await deliverer.tick()
    firm.now = START
    assert await deliverer.tick() == 0  # somebody may be posting: a lease, from now on
    firm.skip(seconds=LEASE.total_seconds())
    assert await deliverer.tick() == 1
    assert (len(ears.heard), ears.asked) == (1, 1)


async def test_what_a_clock_ahead_put_off_comes_when_its_recipient_may_next_be_told(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    def keep_hours(session: Session) -> None:
        alice = session.get_one(Person, firm.people["alice"].id)
        alice.opens, alice.closes, alice.weekdays = time(10), time(18), "01234"

    await firm.db.write(keep_hours)
    firm.now = FRIDAY_NIGHT - DAY
    await firm.promise("one", by="bob")
    firm.now = FRIDAY_NIGHT + timedelta(minutes=1)
    await run(deliverer)  # puts it off until Monday
    firm.now = FRIDAY_NIGHT - DAY
    await run(deliverer)
    firm.now = FRIDAY_NIGHT - timedelta(hours=11)  # Friday, 11:00
    await run(deliverer)
    assert [one.what for one in ears.heard] == [["one"]]


async def test_a_hold_counts_from_when_the_clock_was_put_right(firm: Firm) -> None:
    def write(session: Session) -> datetime | None:
        hold.hold(session, "TFIRM", "invalid_auth", firm.now + DAY)
        hold.hold(session, "TFIRM", "invalid_auth", firm.now)
        return session.get_one(Workspace, "TFIRM").held_until

    until = await firm.db.write(write)
    assert until
    assert until - firm.now <= MAX_PAUSE


OFF = st.timedeltas(-3 * DAY, 3 * DAY)


@given(OFF, OFF, OFF, st.booleans())
def test_no_stored_pause_outlasts_the_longest(
    person: timedelta, workspace: timedelta, held: timedelta, waits: bool
) -> None:
    free = RateLimiter().ready_at(
        START + person, START + workspace, START + held, START, waits=waits
    )
    assert START <= free <= START + MAX_PAUSE + timedelta(minutes=1)
