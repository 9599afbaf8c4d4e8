"""What nothing looks at any more is forgotten, once in a while."""

from datetime import timedelta

from sqlmodel import select

from models import HandledRequest
from models.database import handled
from models.database.handled import Request
from scheduler.hourly import EVERY
from scheduler.housekeeping import Housekeeping
from tests.firm import START, TEAM, open_firm


async def test_it_works_once_in_a_while_however_often_it_is_nudged(sqlite_url: str) -> None:
    async with open_firm(sqlite_url) as firm:

        async def hand_over(key: str) -> None:
            long_ago = START - handled.KEPT - timedelta(seconds=1)
            await firm.database.for_team(TEAM, request=Request(key, long_ago)).take_request()

        async def left() -> int:
            return len(
                await firm.db.read(lambda session: session.exec(select(HandledRequest)).all())
            )

        housekeeping = Housekeeping(firm.database, lambda: firm.now)
        await hand_over("1")
        await housekeeping.run()
        assert await left() == 0
        await hand_over("2")
        await housekeeping.run()
        assert await left() == 1
        firm.skip(seconds=EVERY.total_seconds())
        await housekeeping.run()
        assert await left() == 0
