"""Socket Mode while the bot is told to stop."""

import asyncio
import sqlite3
from contextlib import closing

from bot.sandbox.driver import PATIENCE
from tests.office import Office, open_office


async def test_who_saves_while_the_bot_is_told_to_stop_is_answered(sqlite_url: str) -> None:
    async with open_office(sqlite_url) as office:
        people = [office.alice, office.bob, office.mei]
        forms = [await one.types(f"/followup Works of {one.user.name}") for one in people]
        for form in forms:
            await form.fill(content="Showed plan A to Li")
        # While somebody else writes to the file, nobody's form can be saved.
        with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as other:
            other.execute("begin immediate")
            saves = [
                asyncio.create_task(one.interactions.submit(one.id, form.place.id, {}))
                for one, form in zip(people, forms, strict=True)
            ]
            async with asyncio.timeout(PATIENCE):
                await all_read(office, len(saves))
            restarting = asyncio.create_task(office.restart())
            await asyncio.sleep(0.01)
            other.rollback()
        outcomes = await asyncio.gather(*saves)
        await restarting
        assert [outcome.errors for outcome in outcomes] == [{}, {}, {}]
        await office.alice.dm.next(containing="Recorded")


async def all_read(office: Office, messages: int) -> None:
    """Until the bot has read so many that it has not answered."""
    while sum(socket.held for socket in office.bot.sockets) < messages:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
