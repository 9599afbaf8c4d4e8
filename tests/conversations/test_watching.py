"""A manager or a teammate watches a customer, and hears once, in the digest, of what matters."""

from datetime import UTC, datetime

from bot.localslack.people.people import Person
from tests.conversations.profiles import add, give, save, shown
from tests.conversations.reviews import meis_team
from tests.office import Office

THURSDAY = datetime(2026, 5, 7, 1, tzinfo=UTC)  # 09:00 in Shanghai, the day after
FRIDAY = datetime(2026, 5, 8, 1, tzinfo=UTC)


async def log(office: Office, who: Person, customer: str, **said: object) -> None:
    form = await who.types(f"/followup {customer}")
    await form.fill({"content": "Showed plan A for 20 seats to Li", **said})
    await save(office, form)


async def mei_watches(office: Office, customer: str = "Acme") -> None:
    await meis_team(office)
    await add(office, office.alice, customer)
    card = await shown(office.mei, customer)
    await card.click("关注")
    await office.settle()
    assert "取消关注" in card.buttons


def told(person: Person, words: str) -> int:
    return sum(words in one.text for one in person.dm.messages)


async def test_who_watches_hears_of_a_record_once(office: Office) -> None:
    await mei_watches(office)
    await log(office, office.alice, "Acme")
    assert told(office.mei, "新增了跟进记录") == 0
    await office.skip_to(THURSDAY)
    assert told(office.mei, "alice新增了跟进记录：5月6日") == 1
    await office.skip_to(FRIDAY)
    assert told(office.mei, "新增了跟进记录") == 1


async def test_nobody_hears_of_their_own_deeds(office: Office) -> None:
    await mei_watches(office)
    await log(office, office.mei, "Acme")
    await office.skip_to(THURSDAY)
    assert told(office.mei, "新增了跟进记录") == 0


async def test_the_owner_has_nothing_to_watch(office: Office) -> None:
    await add(office, office.alice, "Acme")
    assert "Watch" not in (await shown(office.alice, "Acme")).buttons


async def test_what_was_undone_is_not_told(office: Office) -> None:
    await mei_watches(office)
    await log(office, office.alice, "Acme")
    await office.alice.dm.last().click("Undo")
    await office.skip_to(THURSDAY)
    assert told(office.mei, "新增了跟进记录") == 0


async def test_a_lost_customer_another_owner_and_an_urgent_issue_are_told(office: Office) -> None:
    await mei_watches(office)
    await save(office, await office.alice.types("/issue Acme the server is down urgent"))
    form = await (await shown(office.alice, "Acme")).click("Edit")
    await give(office, form, "bob")
    await office.skip_to(THURSDAY)
    seen = await office.mei.dm.next(containing="现由bob负责")
    assert "alice提交了一个紧急问题：the server is down" in seen.text
    form = await (await shown(office.bob, "Acme")).select("customer:1", "end")
    await form.fill(why="too dear")
    await save(office, form)
    await office.skip_to(FRIDAY)
    assert told(office.mei, "bob标为流失：too dear") == 1


async def test_who_unwatches_hears_no_more_not_even_what_was_waiting(office: Office) -> None:
    await mei_watches(office)
    await log(office, office.alice, "Acme")
    await (await shown(office.mei, "Acme")).click("取消关注")
    await office.skip_to(THURSDAY)
    assert told(office.mei, "新增了跟进记录") == 0


async def test_unwatch_stands_where_it_is_told(office: Office) -> None:
    await mei_watches(office)
    await log(office, office.alice, "Acme")
    await office.skip_to(THURSDAY)
    seen = await office.mei.dm.next(containing="新增了跟进记录")
    await seen.click("取消关注")
    await office.settle()
    assert "关注" in (await shown(office.mei, "Acme")).buttons
    await log(office, office.alice, "Acme", content="Sent Li the offer for 30 seats")
    await office.skip_to(FRIDAY)
    assert told(office.mei, "新增了跟进记录") == 1
