"""Questions about money in the DM are answered from the records, never drafted. From 10:30 of
Wednesday 6 May 2026."""

from tests.conversations.deals import enter
from tests.conversations.profiles import add
from tests.conversations.test_instalments import in_two
from tests.office import Office


async def test_what_a_customer_owes_is_told_with_its_deals(office: Office) -> None:
    await in_two(office)
    for line in ("what does Acme Industries owe?", "has Acme Industries paid yet?"):
        await office.alice.says(line)
        told = await office.alice.dm.next(containing="Acme Industries still owes CNY 500,000")
        assert "next CNY 150,000, due Fri, May 15" in told.text
        assert "Received…" in told.buttons
    await office.alice.says("who owes us money?")
    await office.alice.dm.next(containing="Still to come to you: CNY 500,000")


async def test_what_came_in_a_period_is_told_with_what_is_due(office: Office) -> None:
    await in_two(office)
    await office.alice.says("how much came in this month?")
    told = await office.alice.dm.next(containing="Nothing was booked as received in May 2026")
    assert "Due in it and still to come: CNY 150,000" in told.text
    await (await (await office.alice.types("/deal won")).click("Received…")).submit()
    await office.settle()
    await office.alice.says("how much came in this month?")
    told = await office.alice.dm.next(containing="Received in May 2026: CNY 150,000")
    assert "Acme Industries · CNY 150,000 · received Wed, May 6" in told.text


async def test_in_chinese_too(office: Office) -> None:
    await enter(
        office, office.mei, "恒达 赢单 CNY 50万 新签，5月20日付30%，其余6月30日", customer="恒达"
    )
    await office.mei.says("恒达还欠多少钱")
    await office.mei.dm.next(containing="恒达还有 CNY 500,000 未回款")
    await office.mei.says("这个月回款多少")
    told = await office.mei.dm.next(containing="还没有登记回款")
    assert "期内到期、尚未回款：CNY 150,000" in told.text


async def test_of_who_has_signed_nothing_it_is_told_so(office: Office) -> None:
    await add(office, office.bob, "綠野食品")
    await office.bob.says("綠野食品尾款什麼時候要收")
    await office.bob.dm.next(containing="綠野食品還沒有成交的商機，所以沒有待收的款項")
