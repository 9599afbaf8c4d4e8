"""What Slack refuses because of us makes a whole workspace wait, and loses nothing."""

from collections.abc import AsyncIterator

import pytest
from sqlmodel import Session, select
from structlog.testing import capture_logs

from models import Workspace
from models.delivery import hold
from models.delivery.delivery import MAX_FAILURES, Delivery
from models.delivery.rate_limit import MAX_PAUSE
from models.people.workspace import HOLD_LEAST
from models.reminder import ReminderState
from models.rules.deadlines import Kind
from models.rules.lease import LEASE
from scheduler.deliver import MAX_CONCURRENT, Deliverer
from scheduler.messenger import Held, TryLater
from tests.firm import Firm, open_firm
from tests.scheduler.ears import Ears

PEOPLE = [f"p{number}" for number in range(12)]


@pytest.fixture
async def firm(database_url: str) -> AsyncIterator[Firm]:
    async with open_firm(database_url, PEOPLE) as firm:
        yield firm


async def said(firm: Firm) -> set[ReminderState]:
    return {one.state for one in await firm.reminders()}


async def tries(ears: Ears, deliverer: Deliverer, refusal: Exception, most: int = 100) -> int:
    """How often Slack is asked at this instant, where it refuses each time."""
    ears.before.clear()
    ears.before.extend([refusal] * most)
    await deliverer.tick()
    used = most - len(ears.before)
    ears.before.clear()
    return used


async def test_not_each_delivery_but_the_workspace_waits_and_it_is_logged_once(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    for one in PEOPLE:
        await firm.promise("send the deck", one, by="alice")
    with capture_logs() as logged:
        assert await tries(ears, deliverer, Held("token_revoked")) <= MAX_CONCURRENT
        for _ in range(8):  # each pause as long as it has lasted
            firm.skip(seconds=MAX_PAUSE.total_seconds())
            assert await tries(ears, deliverer, Held("token_revoked")) == 1
        firm.skip(seconds=MAX_PAUSE.total_seconds())
        for _ in range(4):
            await deliverer.tick()
            firm.skip(seconds=MAX_PAUSE.total_seconds())
    assert sorted(one.to for one in ears.heard) == sorted(map(str.title, PEOPLE))
    told = [one["event"] for one in logged if one["log_level"] in ("error", "warning")]
    assert told == ["workspace_held", "workspace_released"]


async def test_a_pause_grows_with_the_trouble_and_has_a_bound(firm: Firm) -> None:
    def pauses(session: Session) -> list[float]:
        now, lengths = firm.now, []
        for _ in range(10):
            hold.hold(session, "TFIRM", "invalid_auth", now)
            until = session.get_one(Workspace, "TFIRM").held_until
            assert until
            lengths.append((until - now).total_seconds())
            now = until
        return lengths

    assert await firm.db.write(pauses) == [15, 15, 30, 60, 120, 240, 480, 960, 1800, 1800]


@pytest.mark.parametrize(
    "refusal", [Held("account_inactive"), TryLater("ratelimited", after=30, is_limited=True)]
)
async def test_neither_a_hold_nor_a_limit_ever_gives_up(
    firm: Firm, ears: Ears, deliverer: Deliverer, refusal: Exception
) -> None:
    await firm.promise("send the deck", by="bob")
    for _ in range(MAX_FAILURES + 5):
        assert await tries(ears, deliverer, refusal) == 1
        firm.skip(seconds=MAX_PAUSE.total_seconds())
    await deliverer.tick()
    assert await said(firm) == {ReminderState.SAID}
    assert Kind.UNDELIVERED not in {one.kind for one in await firm.reminders()}


async def test_a_start_tries_again_at_once(firm: Firm, ears: Ears, deliverer: Deliverer) -> None:
    await firm.promise("send the deck", by="bob")
    for _ in range(10):
        await tries(ears, deliverer, Held("invalid_auth"))
        firm.skip(seconds=MAX_PAUSE.total_seconds())
    await tries(ears, deliverer, Held("invalid_auth"))
    assert await deliverer.tick() == 0
    await firm.database.write(lambda session: hold.try_again(session, firm.now))
    started = Deliverer(firm.database, ears, lambda: firm.now)
    assert await started.tick() == 1
    assert await said(firm) == {ReminderState.SAID}


async def test_a_start_does_not_take_what_another_process_may_be_posting(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    await firm.promise("send the deck", by="bob")
    ears.after.append(TryLater("TimeoutError", is_uncertain=True))
    await deliverer.tick()
    await firm.db.write(lambda session: hold.hold(session, "TFIRM", "invalid_auth", firm.now))
    await firm.database.write(lambda session: hold.try_again(session, firm.now))
    assert await deliverer.tick() == 0
    firm.skip(seconds=LEASE.total_seconds())
    await deliverer.tick()
    assert len(ears.heard) == 1


async def test_one_whom_slack_refuses_in_an_unknown_word_holds_the_others_up_only_shortly(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    await firm.promise("send the deck", by="bob")
    assert await tries(ears, deliverer, Held("a_word_of_tomorrow")) == 1
    await firm.promise("call the bank", "bob", by="alice")
    firm.skip(seconds=HOLD_LEAST.total_seconds())
    ears.before.append(Held("a_word_of_tomorrow"))
    await deliverer.tick()
    firm.skip(seconds=2 * HOLD_LEAST.total_seconds())
    await deliverer.tick()
    assert "Bob" in [one.to for one in ears.heard]


async def test_another_workspace_does_not_wait(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    def hold_another(session: Session) -> None:
        Workspace.get_or_create(session, "TOTHER", firm.now)
        hold.hold(session, "TOTHER", "token_revoked", firm.now)

    await firm.database.write(hold_another)
    await firm.promise("send the deck", by="bob")
    await deliverer.tick()
    assert len(ears.heard) == 1
    held = await firm.database.read(lambda session: hold.all_held(session))
    assert [one.team_id for one in held] == ["TOTHER"]


async def test_what_was_looked_for_in_vain_is_looked_for_again(
    firm: Firm, ears: Ears, deliverer: Deliverer
) -> None:
    await firm.promise("send the deck", by="bob")
    ears.after.append(TryLater("TimeoutError", is_uncertain=True))
    await deliverer.tick()
    firm.skip(seconds=LEASE.total_seconds())
    ears.when_asked.append(Held("missing_scope"))
    await deliverer.tick()
    firm.skip(minutes=5)
    await deliverer.tick()
    assert len(ears.heard) == 1
    rows = await firm.db.read(lambda session: session.exec(select(Delivery)).all())
    assert [row.failures for row in rows] == [0]
