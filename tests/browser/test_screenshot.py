"""The picture of the sandbox, made anew from what the sandbox is today."""

import struct
from pathlib import Path

import pytest
from playwright.async_api import Browser

from bot.sandbox import play
from tests.browser import screenshot

pytestmark = pytest.mark.asyncio(loop_scope="session")
SMALLEST = 40_000  # bytes; an empty page of this size has a tenth


async def test_the_picture_shows_a_record_and_a_reminder(browser: Browser, tmp_path: Path) -> None:
    async with play.sandbox(today=screenshot.TODAY) as slack:
        await screenshot.take(browser, slack.page_url, tmp_path / "page.png")
        assert slack.refusals == []
        assert slack.troubles == []

    picture = (tmp_path / "page.png").read_bytes()
    assert struct.unpack(">II", picture[16:24]) == (1280, 800)
    assert len(picture) > SMALLEST
