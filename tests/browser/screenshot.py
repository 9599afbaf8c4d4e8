"""`python -m tests.browser.screenshot FILE.png` makes the picture of the sandbox."""

import asyncio
import sys
from pathlib import Path

from playwright.async_api import Browser, expect

from bot.sandbox import play
from tests.browser import chromium


async def take(browser: Browser, url: str, file: Path) -> None:
    """Alice's messages on Monday at half past nine: a record of Friday's, and what is due
    tomorrow. `url` is of a sandbox that nobody has used yet."""
    page = await browser.new_page(viewport={"width": 1280, "height": 800})
    await page.goto(url)
    await expect(page.get_by_text("Recorded: Meridian Clinics").last).to_be_visible()
    await page.get_by_test_id("clock-hour").click()
    await expect(
        page.get_by_text("Due tomorrow, Tue 14 May: prepare the final offer")
    ).to_be_visible()
    await expect(page.get_by_test_id("clock-time")).to_have_text("09:30")
    await page.screenshot(path=file)
    await page.close()


async def main(file: Path) -> None:
    async with play.sandbox() as slack, chromium.start(chromium.find()) as browser:
        await take(browser, slack.page_url, file)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
