"""A payment that is said to come on another day is moved with one press. From 10:30 of Wednesday 6
May 2026."""

import pytest

from tests.conversations.deals import enter
from tests.conversations.profiles import save, shown
from tests.office import Office

EDIT = {"alice": "Edit", "bob": "編輯", "mei": "编辑"}
SAID = [
    ("alice", "Acme", "Ben Li", "the balance is moved to July 15", "Jul 15", "CNY 350,000"),
    ("alice", "Acme", "Ben Li", "the deposit will only come on June 3", "Jun 3", "CNY 150,000"),
    ("bob", "綠野食品", "方老闆", "尾款要延到7月底", "7月31日", "CNY 350,000"),
    ("bob", "綠野食品", "方老闆", "方老闆說尾款改7/15付", "7月15日", "CNY 350,000"),
    ("bob", "綠野食品", "方老闆", "綠野訂金延到下週五", "5月15日", "CNY 150,000"),
    ("mei", "云帆软件", "何总", "何总说尾款推迟到7月15号", "7月15日", "CNY 350,000"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "customer", "contact", "line", "day", "amount"), SAID)
async def test_a_payment_moves_to_the_day_that_is_said(
    office: Office, name: str, customer: str, contact: str, line: str, day: str, amount: str
) -> None:
    who = getattr(office, name)
    await enter(
        office, who, f"{customer} won CNY 500k upsell, 30% on May 20, rest on June 30",
        customer=customer,
    )  # fmt: skip
    form = await (await shown(who, customer)).click(EDIT[name])
    await form.fill(chain=contact)
    await save(office, form)
    before = len(who.dm.messages)
    await who.says(line)
    await office.settle()
    asked = who.dm.messages[before + 1]
    assert amount in asked.text
    [press] = asked.buttons
    assert day in press
    await asked.click(press)
    await office.settle()
    assert day in (await who.types("/deal won")).text or day in asked.text
    assert day in who.dm.messages[before + 1].text
