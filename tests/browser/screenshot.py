"""`python -m tests.browser.screenshot FILE.png` makes the picture of the sandbox."""

import asyncio
import sys
from datetime import date
from pathlib import Path

from playwright.async_api import Browser, expect

from bot.sandbox import play
from tests.browser import chromium

TODAY = date(2026, 11, 25)  # a Wednesday


async def take(browser: Browser, url: str, file: Path) -> None:
    """Alice's messages on TODAY at half past nine: a record of the day before, and the digest
    of the morning. `url` is of a sandbox that nobody has used yet."""
    page = await browser.new_page(viewport={"width": 1280, "height": 800})
    await page.goto(url)
    await expect(page.get_by_text("Recorded: Acme").last).to_be_visible()
    await page.get_by_test_id("clock-hour").click()
    await expect(
        page.get_by_text("send Li the new delivery slots · due tomorrow, Thu, Nov 26")
    ).to_be_visible()
    await expect(page.get_by_test_id("clock-time")).to_have_text("09:30")
    await page.screenshot(path=file)
    await page.close()


async def main(file: Path) -> None:
    async with play.sandbox(today=TODAY) as slack, chromium.start(chromium.find()) as browser:
        await take(browser, slack.page_url, file)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
