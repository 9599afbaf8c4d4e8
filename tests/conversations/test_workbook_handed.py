"""Customers that a file gives to a colleague, and what these read of it."""

from datetime import time

from tests.conversations.profiles import add
from tests.conversations.test_changed import MOVED, does, record
from tests.conversations.test_handed_over import hand
from tests.conversations.test_workbook import drop, workbook
from tests.conversations.test_workbook_ours import changed
from tests.office import Office


async def test_what_was_moved_before_is_no_news_to_whoever_gets_it(office: Office) -> None:
    await record(office, office.alice)
    await office.bob.types("/followup preferences")
    await does(
        office,
        "UALICE",
        lambda session, one, by: one.move(session, MOVED, time(10), by, office.clock.now()),
    )
    had = len(office.bob.dm.messages)
    await hand(office, office.alice, "UBOB", "Edit")
    await office.settle()
    heard = [one.text for one in office.bob.dm.messages[had:]]
    assert any("把客戶Acme交給了您" in one for one in heard)
    assert not any("改到" in one for one in heard)


async def test_a_customer_that_a_file_gives_away_is_told_at_once(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await office.bob.types("/followup preferences")
    preview = await changed(office, (2, "Our owner", "bob"))
    had = len(office.bob.dm.messages)
    await preview.click("Import")
    await office.settle()
    heard = [one.text for one in office.bob.dm.messages[had:]]
    assert sum("Acme" in one for one in heard) == 1


async def test_a_lost_customer_of_a_file_is_nobodys_to_look_after(office: Office) -> None:
    await office.bob.types("/followup preferences")
    rows = [
        ["Customer", "Industry", "Key contacts", "Status", "Owner"],
        ["Acme", "Retail", "Tom Lee", "lost", "bob"],
    ]
    preview = await drop(office, workbook(rows))
    had = len(office.bob.dm.messages)
    await preview.click("Import")
    await office.settle()
    await office.skip(days=2)
    [heard] = office.bob.dm.messages[had:]
    assert "alice結束了與您的客戶Acme的合作" in heard.text
