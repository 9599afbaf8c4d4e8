"""The page on a phone, 390 × 844; and what Slack itself says, in the person's language."""

from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.bot.localslack.building import asks, modal, select, text_input
from tests.browser.conftest import Desk

pytestmark = pytest.mark.asyncio(loop_scope="session")
WIDTH, HEIGHT = 390, 844


async def on_a_phone(desk: Desk, name: str) -> None:
    await desk.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    await desk.sit_down(name)


async def fits(desk: Desk) -> bool:
    """Whether nothing is wider than the window."""
    width = await desk.page.evaluate("document.documentElement.scrollWidth")
    return bool(width <= WIDTH)


async def test_the_sidebar_is_a_drawer(desk: Desk) -> None:
    await on_a_phone(desk, "alice")
    opener, whoami = desk.by("drawer"), desk.by("whoami")
    await expect(whoami).not_to_be_visible()
    await expect(opener).to_have_attribute("aria-expanded", "false")
    await opener.press("Enter")
    await expect(whoami).to_be_visible()
    await expect(whoami).to_be_focused()
    await desk.press("Escape")
    await expect(whoami).not_to_be_visible()
    await expect(opener).to_be_focused()

    await opener.click()
    await desk.by("channel").filter(has_text="sales").click()
    await expect(desk.by("head")).to_contain_text("sales")
    await expect(whoami).not_to_be_visible()
    assert await fits(desk)


async def test_a_dialog_fills_the_window(desk: Desk) -> None:
    await on_a_phone(desk, "alice")
    await desk.command("/followup Acme")
    await expect(desk.by("modal")).to_be_visible()
    box = await desk.by("modal").bounding_box()
    assert box == {"x": 0, "y": 0, "width": WIDTH, "height": HEIGHT}
    await desk.fill("Discussed", "Showed plan A to Li")
    await desk.by("modal-submit").click()
    await expect(desk.message("Recorded: Acme")).to_be_visible()
    assert await fits(desk)
    await desk.by("tab-home").click()
    await expect(desk.by("home")).to_be_visible()
    assert await fits(desk)


@pytest.mark.parametrize(
    ("locale", "optional", "one", "only_you", "home", "messages"),
    [
        ("en-GB", "Note (optional)", "Select an option", "Only visible to you", "Home", "Messages"),
        ("zh-CN", "Note（可选）", "选择一个选项", "仅您可见", "主页", "消息"),
        ("zh-TW", "Note（選填）", "選取一個選項", "只有您能看見", "首頁", "訊息"),
    ],
)
async def test_slacks_own_words_are_in_the_persons_language(
    desk: Desk, locale: str, optional: str, one: str, only_you: str, home: str, messages: str
) -> None:
    slack = desk.office.slack
    alice = slack.person("alice")
    alice.user.locale = locale
    await desk.sit_down("alice")
    await expect(desk.by("tab-home")).to_have_text(home)
    await expect(desk.by("tab-messages")).to_have_text(messages)
    slack.messenger.post_ephemeral(alice.dm.channel, alice.id, "psst")
    await expect(desk.message("psst")).to_contain_text(only_you)

    view = modal(asks("note", text_input(), optional=True), asks("kind", select("A", "B")))
    slack.show("view_opened", slack.views.open(alice.id, view))
    await expect(desk.by("modal").locator("label").first).to_have_text(optional)
    await expect(desk.by("modal").get_by_label("Kind")).to_have_attribute("placeholder", one)


async def test_a_file_is_attached_and_fetched(desk: Desk, tmp_path: Path) -> None:
    await desk.sit_down("alice")
    file = tmp_path / "customers.csv"
    file.write_bytes(b"name\nAcme\n")
    async with desk.page.expect_file_chooser() as chosen:
        await desk.by("attach").click()
    await (await chosen.value).set_files(file)
    shared = desk.by("file").last
    await expect(shared).to_contain_text("customers.csv")
    async with desk.page.expect_download() as download:
        await shared.click()
    await (await download.value).save_as(tmp_path / "fetched.csv")
    assert (tmp_path / "fetched.csv").read_bytes() == b"name\nAcme\n"


async def test_cards_and_containers_are_shown(desk: Desk) -> None:
    await desk.sit_down("alice")
    slack = desk.office.slack
    words = {"type": "mrkdwn", "text": "Plan A"}
    title = {"type": "plain_text", "text": "Two offers"}
    container = {"type": "container", "title": title, "is_collapsible": True}
    container |= {"default_collapsed": True, "child_blocks": [{"type": "section", "text": words}]}
    card = {"type": "card", "title": title, "body": words}
    dm = slack.person("alice").dm.channel
    slack.messenger.post_by_bot(dm, "x", [container, card])
    message = desk.by("message").last
    await expect(message.locator(".card")).to_contain_text("Plan A")
    inside = message.locator(".container-body")
    await expect(inside).not_to_be_visible()
    await message.locator("summary").click()
    await expect(inside).to_have_text("Plan A")
