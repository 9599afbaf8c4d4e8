"""What conversations need and the start does not wait for, made ready between the first of them."""

import asyncio

from models.rules import dates, lazy_re
from models.rules.names import fold

PAUSE = 0.005  # seconds left to others after each pattern


async def warm_up() -> None:
    """Load the tables of dates and names, compile the patterns: 3 s of work on one core."""
    await asyncio.to_thread(dates.warm_up)
    await asyncio.to_thread(fold.warm_up)
    for _ in lazy_re.compile_waiting():
        await asyncio.sleep(PAUSE)
