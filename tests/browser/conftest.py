"""Fixtures: a browser for the whole run, and a page in an office of its own."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from tests.browser import chromium
from tests.office import Office, open_office

WAIT_MS = 30_000  # reached only by what hangs
expect.set_options(timeout=WAIT_MS)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with chromium.start(chromium.find()) as browser:
        yield browser


@dataclass
class Desk:
    """A person before the page, with a keyboard."""

    page: Page
    office: Office

    def by(self, testid: str) -> Locator:
        return self.page.get_by_test_id(testid)

    async def sit_down(self, name: str) -> None:
        """Open the page as this person."""
        slack = self.office.slack
        await self.page.goto(f"{slack.page_url}#user={slack.person(name).id}")
        await expect(self.by("head")).to_contain_text("Kept")

    async def types(self, text: str) -> None:
        await self.page.keyboard.type(text)

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.page.keyboard.press(key)

    async def command(self, text: str) -> None:
        await self.by("composer").focus()
        await self.types(text)
        await self.press("Enter")

    def field(self, label: str) -> Locator:
        """The modal's input of this label."""
        named = re.compile(rf"^{re.escape(label)}( \(optional\)|（可选）|（選填）)?$")
        return self.by("modal").get_by_label(named)

    async def fill(self, label: str, text: str) -> None:
        await self.field(label).focus()
        await self.types(text)

    async def choose(self, typed: str, option: str) -> None:
        """In the list that has the focus: type, wait for the option, take it."""
        await self.types(typed)
        await expect(self.by("option").filter(has_text=option)).to_be_visible()
        await self.press("Enter")

    def message(self, text: str) -> Locator:
        """The last message that says this."""
        return self.by("message").filter(has_text=text).last


@pytest_asyncio.fixture(loop_scope="session")
async def desk(browser: Browser, sqlite_url: str) -> AsyncIterator[Desk]:
    """A page that nobody has opened yet. Whatever the page's console complains of fails
    the test."""
    async with open_office(sqlite_url) as office:
        stop = office.clock.on_skip(lambda _: office.bot.wake())
        context = await browser.new_context(viewport={"width": 1280, "height": 800})
        context.set_default_timeout(WAIT_MS)
        page = await context.new_page()
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(f"{said.type}: {said.text}"))
        yield Desk(page, office)
        await context.close()
        stop()
        assert complaints == []
        assert office.slack.troubles == []
