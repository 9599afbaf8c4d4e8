"""The pictures for somebody's eyes can be taken."""

from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser.pictures import CN, take

pytestmark = pytest.mark.asyncio(loop_scope="session")
NAMES = ["clock", "confirmation", "digest", "escalation", "form", "help", "home", "preferences"]


async def test_there_is_one_of_each(browser: Browser, sqlite_url: str, tmp_path: Path) -> None:
    await take(browser, CN, tmp_path, sqlite_url)
    assert names_in(tmp_path) == [f"zh-CN-{name}.png" for name in NAMES]


def names_in(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())
