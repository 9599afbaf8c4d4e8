"""The rows of a workbook, read beside the event loop."""

import asyncio

from bot.workbook.errors import Encrypted, HtmlInstead, TooBig, TooSlow, UnreadableWorkbook
from bot.workbook.read import read_sheets
from models.errors import WorkbookUnreadable
from models.rules.workbook.cells.sheets import Workbook
from models.rules.workbook.read import read
from models.rules.workbook.rows import Read

WHY = {HtmlInstead: "no-scope", Encrypted: "encrypted", TooBig: "too-big", TooSlow: "too-big"}
_one_at_a_time = asyncio.Semaphore(1)  # each may take a gigabyte


async def read_workbook(data: bytes, name: str, locale: str, year: int | None = None) -> Read:
    """Raises WorkbookUnreadable."""
    async with _one_at_a_time:
        return await asyncio.to_thread(_read, data, name, locale, year)


async def read_cells(data: bytes, name: str) -> Workbook:
    """The same file before its tables are looked for. Raises WorkbookUnreadable."""
    async with _one_at_a_time:
        return await asyncio.to_thread(_cells, data, name)


def _read(data: bytes, name: str, locale: str, year: int | None) -> Read:
    return read(_cells(data, name), locale, year)


def _cells(data: bytes, name: str) -> Workbook:
    try:
        return read_sheets(data, name=name)
    except UnreadableWorkbook as error:
        raise WorkbookUnreadable(WHY.get(type(error), "not-a-workbook")) from error
