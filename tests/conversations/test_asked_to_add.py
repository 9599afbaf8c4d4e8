"""A customer that is to be added, and what is on offer, in plain words. From 10:30 of Wednesday 6
May 2026."""

import pytest

from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.conversations.test_put_right import notes
from tests.office import Office


@pytest.mark.parametrize(
    ("words", "name", "contact"),
    [
        ("新建客户：前海智造，联系人钟经理13611112222，做工业相机的", "前海智造", "钟经理"),
        ("加个新客户 前海智造，钟经理，做工业相机", "前海智造", "钟经理"),
        ("新增客戶：晨光企業，窗口林小姐 0912-345-678", "晨光企業", "林小姐"),
        ("add a new customer Zeta Labs, contact Ann Lee, 555-1234567", "Zeta Labs", "Ann Lee"),
    ],
)
async def test_its_form_holds_what_was_said(
    office: Office, words: str, name: str, contact: str
) -> None:
    [answer] = await says(office, office.mei, words)
    assert name in answer
    form = await office.mei.dm.messages[-1].click("新建客户")
    assert form.value("name") == name
    assert form.value("chain") == contact
    assert contact in form.value("notes")
    assert not await notes(office)
    assert (await form.submit()).closed


async def test_one_that_is_there_is_shown(office: Office) -> None:
    await add(office, office.mei, "前海智造")
    [answer] = await says(office, office.mei, "新建客户：前海智造")
    assert answer.startswith("前海智造\n")


@pytest.mark.parametrize(
    "words", ["增加客户满意度", "新增客户投诉两起", "new client meeting with Zeta"]
)
async def test_what_adds_no_customer_opens_none(office: Office, words: str) -> None:
    await says(office, office.mei, words)
    assert "新建客户" not in office.mei.dm.messages[-1].buttons


@pytest.mark.parametrize(
    ("words", "is_mei"),
    [("年底有什么优惠", True), ("優惠活動", True), ("what offers do we have?", False)],
)
async def test_what_is_on_offer_is_listed(office: Office, words: str, *, is_mei: bool) -> None:
    person = office.mei if is_mei else office.alice
    listed = await person.types("/followup news")
    [answer] = await says(office, person, words)
    assert answer == listed.text
    assert not await notes(office)
