"""Debian's Chromium, without a window, at the page of a local Slack."""

import contextlib
import os
import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, async_playwright

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find() -> str:
    """Where Chromium is; where it is missing the test is skipped, or fails if
    KEPT_REQUIRE_BROWSER is set."""
    if found := shutil.which("chromium"):
        return found
    missing = "no browser: chromium is not installed"
    if os.environ.get("KEPT_REQUIRE_BROWSER"):
        pytest.fail(missing)
    pytest.skip(missing)


@contextlib.asynccontextmanager
async def start(executable: str) -> AsyncIterator[Browser]:
    """A browser with a fresh profile, gone afterwards."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=executable, args=FLAGS)
        try:
            yield browser
        finally:
            await browser.close()
