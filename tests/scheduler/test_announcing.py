"""One announcement of each thing, whatever dies, hangs or races: each Announcing here is another
process on the same database."""

from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlmodel import Session, select

from models.announcements import news
from models.announcements.announcement import Announced, Announcement, Event, Outcome
from models.announcements.news import Item
from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.people.person import Role
from models.rules.deals import DealKind, DealState
from models.rules.lease import LEASE
from scheduler.announcing import Announcing
from tests.firm import Firm, open_firm
from tests.scheduler.ears import Killed


@dataclass
class Channel:
    """An announcer who keeps what was posted, and fails as it is told."""

    posted: list[str] = field(default_factory=list)
    before: deque[BaseException | Outcome] = field(default_factory=deque)
    after: deque[BaseException | Outcome] = field(default_factory=deque)

    async def announce(self, item: Item) -> Outcome:
        if item.maybe_in is not None and item.token in self.posted:
            return Outcome.DONE
        for ordered, posts in ((self.before, False), (self.after, True)):
            if posts:
                self.posted.append(item.token)
            if ordered:
                what = ordered.popleft()
                if isinstance(what, BaseException):
                    raise what
                return what
        return Outcome.DONE


@pytest.fixture
async def firm(database_url: str) -> AsyncIterator[Firm]:
    async with open_firm(database_url) as firm:
        await firm.db.write(lambda session: win(session, firm))
        firm.skip(minutes=11)
        yield firm


def win(session: Session, firm: Firm) -> None:
    """A deal, which is announced in ten minutes."""
    mei, alice = firm.people["mei"], firm.people["alice"]
    mei.role = Role.ADMIN
    session.add(mei)
    Announcement.set(session, Event.DEAL_WON, "CWINS", mei, firm.now)
    today = firm.now.date()
    deal = Deal(
        customer_id=Customer.create(session, "Acme", alice, firm.now).id,
        owner_id=alice.id,
        created_by_id=alice.id,
        created_at=firm.now,
        kind=DealKind.NEW,
        state=DealState.WON,
        staged_on=today,
        opened_on=today,
        closed_on=today,
    )
    session.add(deal)
    session.flush()
    news.deal_closed(session, deal, firm.now)


async def run(firm: Firm, channel: Channel) -> None:
    await Announcing(firm.database, channel, lambda: firm.now).run()


async def until_settled(firm: Firm, channel: Channel) -> None:
    for _ in range(4):
        await run(firm, channel)
        firm.skip(seconds=LEASE.total_seconds())


@pytest.mark.parametrize("step", ["before", "after"])
async def test_a_process_killed_around_a_post_leaves_one(firm: Firm, step: str) -> None:
    channel = Channel()
    getattr(channel, step).append(Killed())
    with pytest.raises(Killed):
        await run(firm, channel)
    assert len(channel.posted) == (step == "after")
    firm.skip(seconds=LEASE.total_seconds() - 1)
    before = len(channel.posted)
    await run(firm, channel)  # the lease holds: nobody else touches it
    assert len(channel.posted) == before
    firm.skip(seconds=1)
    await until_settled(firm, channel)
    assert len(channel.posted) == 1


@pytest.mark.parametrize(
    ("step", "outcome"),
    [("before", Outcome.UNKNOWN), ("after", Outcome.UNKNOWN), ("before", Outcome.LATER)],
)
async def test_what_failed_is_tried_again_and_said_once(
    firm: Firm, step: str, outcome: Outcome
) -> None:
    channel = Channel()
    getattr(channel, step).append(outcome)
    await until_settled(firm, channel)
    assert len(channel.posted) == 1


async def test_one_that_cannot_be_put_into_words_does_not_stop_the_others(firm: Firm) -> None:
    channel = Channel(before=deque([LookupError("no words")]))
    await firm.db.write(lambda session: win(session, firm))
    firm.skip(minutes=11)
    await run(firm, channel)
    assert len(channel.posted) == 1
    await until_settled(firm, channel)
    assert len(channel.posted) == 2


async def test_two_processes_post_it_once(firm: Firm) -> None:
    channel = Channel()
    taken = await firm.db.write(lambda session: news.take(session, firm.now))
    assert taken is not None
    await run(firm, channel)
    assert channel.posted == []
    # The first has stalled; the second takes it over, and settles it alone.
    firm.skip(seconds=LEASE.total_seconds())
    await run(firm, channel)
    assert len(channel.posted) == 1


async def test_what_slack_does_not_take_for_a_day_is_no_news_any_more(firm: Firm) -> None:
    channel = Channel(before=deque([Outcome.LATER] * 40))
    for _ in range(30):
        await run(firm, channel)
        firm.skip(hours=1)
    assert channel.posted == []
    [row] = await firm.db.read(lambda session: list(session.exec(select(Announced))))
    assert row.done_at is not None
    assert row.done_at - row.due_at <= timedelta(hours=25)
