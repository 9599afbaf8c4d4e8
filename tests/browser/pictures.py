"""`python -m tests.browser.pictures FOLDER` makes pictures of what people read most, in the three
languages, for somebody's eyes: a form, a confirmation, an issue's clock, what a manager is told, a
digest and Home with forty things, the preferences, the help."""

import asyncio
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, expect

from bot.localslack.world.workspace import User
from tests.browser import chromium
from tests.databases import migrate
from tests.office import Office, open_office

MORNING = datetime(2026, 5, 6, 1, tzinfo=UTC)  # Wednesday, 09:00 in Shanghai
TALL = {"width": 1280, "height": 2000}


@dataclass(frozen=True)
class Words:
    """What a rep of this language types."""

    locale: str
    rep: str
    manager: str
    customer: str
    line: str
    question: str
    urgent: str
    todos: list[str]
    days: list[str]


EN = Words(
    "en-US",
    "Alice Ames",
    "Grace Hill",
    "Northwind",
    "/followup Northwind call with Li: likes plan A, finds it too dear. "
    "todo: send the comparison by Friday; next: May 18",
    "How fast is plan A with 500 users?",
    "urgent",
    ["send the price list", "call the buyer back", "prepare the demo", "check the delivery date"],
    ["today", "tomorrow", "on Friday", "on May 20"],
)
CN = Words(
    "zh-CN",
    "陈敏",
    "林梅",
    "恒达精密制造",
    "/followup 恒达精密制造 电话联系李总监：认可方案A，觉得价格偏高。"
    "待办：周五前提供对比表；下次：5月18日",
    "500个用户同时使用时，方案A有多快？",
    "紧急",
    ["发送报价单", "给采购回电话", "准备演示", "确认交货日期"],
    ["今天", "明天", "周五", "5月20日"],
)
TW = Words(
    "zh-TW",
    "陳怡君",
    "林志明",
    "宏達精密",
    "/followup 宏達精密 電話聯絡李總監：認可方案A，覺得價格偏高。"
    "待辦：週五前提供對比表；下次：5月18日",
    "500個使用者同時使用時，方案A有多快？",
    "緊急",
    ["寄送報價單", "回電給採購", "準備展示", "確認交貨日期"],
    ["今天", "明天", "週五", "5月20日"],
)


@dataclass
class Camera:
    """Takes the pictures of one language."""

    page: Page
    office: Office
    folder: Path
    words: Words

    async def of(self, name: str, who: str) -> None:
        """What this person has before them now."""
        await self.sit_down(who)
        if name == "home":
            await self.page.get_by_test_id("tab-home").click()
        await self._take(name)

    async def of_form(self, name: str, typed: str) -> Any:
        """The form that alice opens so."""
        await self.sit_down("alice")
        form = await self.office.alice.types(typed)
        await self.page.add_style_tag(content=".dialog { max-height: none !important; }")
        await expect(self.page.get_by_test_id("modal")).to_be_visible()
        await self._take(name)
        return form

    async def sit_down(self, who: str) -> None:
        await self.page.goto("about:blank")
        user = self.office.slack.person(who).id
        await self.page.goto(f"{self.office.slack.page_url}#user={user}")
        await expect(self.page.get_by_test_id("head")).to_contain_text("Kept")

    async def _take(self, name: str) -> None:
        await self.page.wait_for_timeout(300)  # until it has scrolled
        await self.page.screenshot(path=self.folder / f"{self.words.locale}-{name}.png")


async def take(browser: Browser, words: Words, folder: Path, url: str) -> None:
    people = [
        User("UALICE", "alice", words.rep, "Sales", "Asia/Shanghai", words.locale),
        User("UMEI", "mei", words.manager, "Manager", "Asia/Shanghai", words.locale),
    ]
    for one in people:
        one.display_name = one.real_name
    async with open_office(url, MORNING, people) as office:
        page = await browser.new_page(viewport=TALL)  # type: ignore[arg-type]
        camera = Camera(page, office, folder, words)
        await office.mei.types("/followup help")
        await office.alice.types("/followup manager @mei")
        await _record(camera)
        await _issue(camera)
        await _forty(camera)
        form = await camera.of_form("preferences", "/followup preferences")
        await form.close()
        await office.alice.types("/followup help")
        await camera.of("help", "alice")
        await page.close()


async def _record(camera: Camera) -> None:
    office, words = camera.office, camera.words
    form = await camera.of_form("form", words.line)
    result = await form.submit()
    if result.modal is not None:
        result = await result.modal.submit()
    assert result.closed, result.errors
    await office.settle()
    await camera.of("confirmation", "alice")


async def _issue(camera: Camera) -> None:
    office, words = camera.office, camera.words
    typed = f"/issue {words.customer} {words.question} {words.urgent}"
    form: Any = await office.alice.types(typed)
    assert (await form.submit()).closed
    await office.settle()
    await office.skip(hours=1)
    await office.skip(minutes=35)
    await camera.of("clock", "alice")
    await office.skip(minutes=30)
    await camera.of("escalation", "mei")


async def _forty(camera: Camera) -> None:
    office, words = camera.office, camera.words
    for number in range(40):
        what, day = words.todos[number % 4], words.days[number // 10]
        separator = "" if words.locale.startswith("zh") else " "
        await office.alice.types(f"/todo {what} {number + 1}{separator or ' '}{day}")
    await office.skip_to(datetime(2026, 5, 7, 1, tzinfo=UTC))
    await camera.of("digest", "alice")
    await office.alice.opens_home()
    await camera.of("home", "alice")


async def main(folder: Path) -> None:
    async with chromium.start(chromium.find()) as browser:
        for words in (EN, CN, TW):
            with tempfile.TemporaryDirectory() as place:
                url = f"sqlite:///{place}/kept.db"
                await asyncio.to_thread(migrate, url)
                await take(browser, words, folder, url)


if __name__ == "__main__":
    given = Path(sys.argv[1])
    given.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(given))
