"""People of a customer's who have left, or take over, told in plain words."""

from tests.conversations.profiles import add
from tests.conversations.test_contacts import edit
from tests.office import Office


async def test_who_left_is_marked_and_who_takes_over_added_in_one_press_each(
    office: Office,
) -> None:
    await add(office, office.mei, "万象商业", chain="吴小姐（采购）")
    await office.mei.says("万象吴小姐离职了，接手的是陈小姐")
    told = await office.mei.dm.next(containing="万象商业的决策链")
    assert told.buttons == ["标为已离职", "加入决策链"]
    await told.click("标为已离职")
    await told.click("加入决策链")
    await office.settle()
    assert told.buttons == ["撤销", "撤销"]
    card = (await office.mei.types("/customer 万象商业")).text
    assert "• 陈小姐" in card
    assert "吴小姐" not in card


async def test_whoever_left_took_no_part_in_what_is_told(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Ben Adeyemi (Buyer)\nLi Wen (CFO)")
    await office.alice.says("met Li at Acme, she says Ben has left; Dana Cole takes over")
    told = await office.alice.dm.next(containing="Decision chain of Acme")
    assert told.buttons == ["Mark as left", "Add to the decision chain"]
    draft = await office.alice.dm.next(containing="A follow-up with Acme?")
    assert "Attendees (customer)  Li Wen (CFO)" in draft.text
    assert "Ben Adeyemi" not in draft.text


async def test_who_is_to_be_taken_out_is_no_record_and_may_be_had_again(office: Office) -> None:
    await add(office, office.mei, "恒达精密", chain="马厂长（生产厂长）\n周工")
    before = len(office.mei.dm.messages)
    await office.mei.says("把马厂长从恒达的决策链里去掉")
    told = await office.mei.dm.next(containing="恒达精密的决策链")
    await told.click("标为已离职")
    await office.settle()
    assert len(office.mei.dm.messages) == before + 2  # what she said, and the answer
    assert "马厂长" not in (await office.mei.types("/customer 恒达精密")).text
    await told.click("撤销")
    await office.settle()
    assert told.buttons == ["标为已离职"]
    assert "• 马厂长" in (await office.mei.types("/customer 恒达精密")).text
    await told.click("标为已离职")
    await office.settle()
    await office.mei.says("搞错了，恒达马厂长还在")
    again = await office.mei.dm.next(containing="加入决策链")
    await again.click("加入决策链")
    await office.settle()
    assert "• 马厂长" in (await office.mei.types("/customer 恒达精密")).text


async def test_who_was_added_by_mistake_has_not_left(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Tom (CFO)\nWang Fang (Buyer)")
    modal = await edit(office)
    await modal.select("contact:1", "mistake")
    assert "Tom is out of the decision chain" in modal.text
    assert "Tom has left" not in modal.text
    assert "Tom" not in (await office.alice.types("/customer Acme")).text
