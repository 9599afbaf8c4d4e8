"""The rows of a workbook, read beside the event loop."""

import asyncio

from bot.workbook.errors import Encrypted, HtmlInstead, TooBig, TooSlow, UnreadableWorkbook
from bot.workbook.read import read_sheets
from models.errors import WorkbookUnreadable
from models.rules.workbook.read import read
from models.rules.workbook.rows import Read

WHY = {HtmlInstead: "no-scope", Encrypted: "encrypted", TooBig: "too-big", TooSlow: "too-big"}
_one_at_a_time = asyncio.Semaphore(1)  # each may take a gigabyte


async def read_workbook(data: bytes, name: str, locale: str) -> Read:
    """Raises WorkbookUnreadable."""
    async with _one_at_a_time:
        return await asyncio.to_thread(_read, data, name, locale)


def _read(data: bytes, name: str, locale: str) -> Read:
    try:
        return read(read_sheets(data, name=name), locale)
    except UnreadableWorkbook as error:
        raise WorkbookUnreadable(WHY.get(type(error), "not-a-workbook")) from error
