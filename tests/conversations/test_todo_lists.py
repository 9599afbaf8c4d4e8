"""Which to-dos are asked for, in any letters; and what is told of as done."""

import pytest

from tests.conversations.profiles import add
from tests.conversations.test_direct_message import todos
from tests.office import Office


@pytest.fixture
async def busy(office: Office) -> Office:
    """Mei manages Bob, who has a customer."""
    await add(office, office.bob, "海岳物流")
    await office.bob.types("/followup manager @mei")
    await office.bob.types("/todo 寄樣品給海岳物流，下週三前")
    await office.bob.types("/todo 寄報價給海岳物流，週五前")
    await office.bob.types("/todo 打给大同食品王小姐")
    await office.alice.types("/todo send the deck by May 20")
    await office.alice.types("/todo call the bank by May 20 @bob")
    await office.settle()
    return office


async def test_filters_are_understood_in_any_letters(busy: Office) -> None:
    for typed in ("下週", "下禮拜。", "下個禮拜", "下周"):
        listed = (await busy.bob.types(f"/todo {typed}")).text
        assert "5月11日（週一） – 5月17日（週日）：1 項到期" in listed, typed
    for typed in ("海岳物流 下週", "下週 海岳物流", "海岳物流下週。"):
        listed = (await busy.bob.types(f"/todo {typed}")).text
        assert "海岳物流，5月11日（週一） – 5月17日（週日）：1 項到期" in listed, typed
        assert "寄樣品" in listed


async def test_a_managers_filters_show_what_others_have_to_do(busy: Office) -> None:
    for typed in ("bob", "@bob", "<@UBOB>", "Bob", "bob's to-dos", "bob 的待辦"):
        listed = (await busy.mei.types(f"/todo {typed}")).text
        assert "bob：4 项未完成的待办" in listed, typed
    for typed in ("team", "團隊", "团队。", "my team"):
        listed = (await busy.mei.types(f"/todo {typed}")).text
        assert "团队：4 项未完成的待办" in listed, typed
    assert "团队，5月11日" in (await busy.mei.types("/todo 團隊 下週")).text
    listed = await busy.mei.types("/todo bob 下週")
    assert "bob，5月11日" in listed.text
    await listed.click("完成", near="寄樣品")
    assert "没有到期的待办" in listed.text


async def test_of_a_colleague_only_what_one_gave_is_shown(busy: Office) -> None:
    listed = (await busy.alice.types("/todo bob")).text
    assert "bob: 1 open to-do" in listed
    assert "call the bank" in listed
    assert "樣品" not in listed
    assert "only the to-dos that you gave bob" in listed
    listed = (await busy.alice.types("/todo mei")).text
    assert "mei: nothing is open" in listed
    assert "only the to-dos that you gave mei" in listed
    assert "Your team has nothing open" in (await busy.alice.types("/todo team")).text
    assert "1 open to-do" in (await busy.alice.types("/todo @alice")).text
    assert len(await todos(busy)) == 5


@pytest.mark.parametrize(
    "typed",
    [
        "完成 打给大同食品王小姐",
        "已完成打給大同食品王小姐",
        "done 打给王小姐",
        "打給大同食品王小姐搞定了",
    ],
)
async def test_what_is_told_as_done_is_shown_with_its_button(busy: Office, typed: str) -> None:
    shown = await busy.bob.types(f"/todo {typed}")
    assert "打给大同食品王小姐" in shown.text
    assert len(await todos(busy)) == 5
    await shown.click("完成")
    assert "✅" in shown.text


async def test_what_fits_nothing_open_makes_nothing_new(busy: Office) -> None:
    shown = await busy.alice.types("/todo finished call John")
    assert "I found no open to-do" in shown.text
    assert len(await todos(busy)) == 5
    await busy.bob.types("/todo 完成提案簡報，週五前")
    assert len(await todos(busy)) == 6


@pytest.mark.parametrize(
    ("who", "mine", "theirs"),
    [
        ("alice", "海岳物流: 2 open to-dos of yours", "Colleagues have 1 more to-do with 海岳物流"),
        ("mei", "海岳物流：您有 2 项未完成的待办", "同事与海岳物流另有 1 项待办"),
        ("bob", "海岳物流：您有 2 項未完成的待辦", "同事與海岳物流另有 1 項待辦"),
    ],
)
async def test_whose_to_dos_of_a_customer_are_counted_is_said(
    office: Office, who: str, mine: str, theirs: str
) -> None:
    person = office.slack.person(who)
    other = "mei" if who == "alice" else "alice"
    await office.slack.person(other).types("/todo")
    await add(office, person, "海岳物流")
    await person.types("/todo send 海岳物流 the samples by May 20")
    await person.types("/todo call 海岳物流 by May 21")
    await person.types(f"/todo invoice 海岳物流 by May 20 @{other}")
    await office.settle()
    listed = (await person.types("/todo 海岳物流")).text
    assert mine in listed
    assert theirs in listed
    assert "invoice" not in listed


@pytest.mark.parametrize("typed", ["Harbor", "Harbor Freight", "Harbor next week"])
async def test_a_customers_name_alone_is_no_to_do_once_it_was_handed_over(
    office: Office, typed: str
) -> None:
    await office.bob.types("/todo")
    await add(office, office.alice, "Harbor Freight")
    form = await (await office.alice.types("/customer Harbor Freight")).click("Edit")
    await form.fill(owner="UBOB")
    await form.submit()
    await office.settle()
    answer = await office.alice.types(f"/todo {typed}")
    assert "bob looks after now" in answer.text
    assert await todos(office) == []
    await office.alice.types("/todo tell Bob about Harbor")
    assert len(await todos(office)) == 1
