"""Drafts on Home: what was said to the bot in plain words and is neither saved nor discarded."""

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage
from tests.conversations.profiles import add
from tests.office import Office

UNDERSTOOD = {"UALICE": "what I understood", "UMEI": "我的理解", "UBOB": "我的理解"}


def headers(person: Person) -> list[str]:
    blocks = person.home().blocks
    return [block["text"]["text"] for block in blocks if block["type"] == "header"]


async def says(office: Office, person: Person, words: str, customer: str = "Acme") -> SeenMessage:
    """Plain words about a customer of theirs, and the draft that answers them."""
    unknown = await person.types(f"/customer {customer}")
    if person.modal is None and len(unknown.buttons) == 1:
        form = await unknown.click(unknown.buttons[0])
        await form.submit()
        await office.settle()
    await person.says(words)
    draft: SeenMessage = await person.dm.next(containing=UNDERSTOOD[person.id])
    await office.settle()
    return draft


async def test_a_draft_is_saved_from_home_and_its_message_says_so(office: Office) -> None:
    draft = await says(office, office.alice, "met Acme: Li wants 3 seats by May 15")
    home = await office.alice.opens_home()
    assert headers(office.alice) == ["📝 Drafts · 1"]
    assert "met Acme: Li wants 3 seats by May 15" in home.text
    top = ["Log a follow-up", "My day", "My week", "Preferences"]
    assert home.buttons[:5] == [*top, "Acme"]

    await home.select("home-note:1", "save")
    await office.settle()
    assert headers(office.alice) == []
    assert "✅ Saved: Acme" in draft.text
    assert "Li wants 3 seats" in (await office.alice.dm.next(containing="Recorded")).text


async def test_a_draft_is_edited_from_home(office: Office) -> None:
    draft = await says(office, office.mei, "拜访科技公司李总：周五前要 3 个席位的报价", "科技公司")
    home = await office.mei.opens_home()
    assert headers(office.mei) == ["📝 草稿 · 1"]

    form = await home.select("home-note:1", "edit")
    await form.fill(content="李总周五前要 5 个席位的报价")
    assert (await form.submit()).closed
    await office.settle()
    assert headers(office.mei)[:1] != ["📝 草稿 · 1"]
    assert "已保存" in draft.text
    assert any("5 个席位" in one.text for one in office.mei.dm.messages)


async def test_a_draft_is_discarded_from_home(office: Office) -> None:
    draft = await says(office, office.bob, "拜訪科技公司李總：週五前要 3 個席位的報價", "科技公司")
    home = await office.bob.opens_home()
    assert headers(office.bob) == ["📝 草稿 · 1"]
    await home.select("home-note:1", "discard")
    await office.settle()
    assert headers(office.bob) == []
    assert draft.buttons == []


async def test_what_a_draft_lacks_is_asked_in_the_form(office: Office) -> None:
    await says(office, office.alice, "met Li from Acme. todo: send 3 prices by Friday")
    home = await office.alice.opens_home()
    form = await home.select("home-note:1", "save")
    assert "Please fill this in." in form.text
    await form.fill(content="Li wants 3 seats by May 15")
    assert (await form.submit()).closed
    await office.settle()
    assert "📝 Drafts · 1" not in headers(office.alice)


async def test_drafts_are_paged_and_only_their_author_sees_them(office: Office) -> None:
    await office.alice.types("/followup manager @mei")
    for number in range(6):
        await says(office, office.alice, f"met Acme: {number} seats by May 15")
    home = await office.alice.opens_home()
    assert headers(office.alice) == ["📝 Drafts · 6"]
    assert "5 seats" in home.text
    assert "0 seats" not in home.text
    await home.click("Show more →")
    await home.select("home-note:1", "discard")
    assert headers(office.alice) == ["📝 Drafts · 5"]

    home = await office.mei.opens_home()
    await home.click("我的团队")
    assert "seats" not in home.text


async def test_of_many_drafts_three_stand_there_a_line_each_and_all_may_go(office: Office) -> None:
    for number in range(5):
        await says(office, office.alice, f"met Acme: {number} seats by May 15")
    home = await office.alice.opens_home()
    lines = [one for one in home.text.splitlines() if "seats" in one]
    assert len(lines) == 3
    assert all(one.startswith("Acme · met Acme") for one in lines)
    await home.click("Discard all…")
    await office.settle()
    assert not any("Drafts" in one for one in headers(office.alice))


async def test_a_draft_that_names_but_a_person_is_their_customers(office: Office) -> None:
    await add(office, office.bob, "綠野食品", chain="吳小姐（採購）")
    await office.bob.says("吳小姐那邊說合約不用帶了，下週再談")
    draft = await office.bob.dm.next(containing="我的理解")
    await office.settle()
    assert "綠野食品" in draft.text
    home = await office.bob.opens_home()
    assert "綠野食品 · 吳小姐那邊" in home.text.replace("*", "")
