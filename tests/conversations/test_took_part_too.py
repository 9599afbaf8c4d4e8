"""Who took part besides, or did not after all, said right after what was shown; and about whom a
to-do is. From 10:30 of Wednesday 6 May 2026."""

import pytest

from tests.conversations.test_direct_message import says
from tests.conversations.test_put_right import customers, drafted, saved
from tests.office import Office

__all__ = ["customers"]
pytestmark = pytest.mark.usefixtures("customers")

BOTH = "met Priya Nair (director) and Lars Holm (IT manager) at Globex, they like plan A"


@pytest.fixture
async def people(office: Office, customers: None) -> None:
    await saved(office, office.alice, BOTH)
    await office.skip(minutes=61)


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("is_saved", [False, True])
async def test_who_was_there_too_takes_part(office: Office, is_saved: bool) -> None:
    line = "visited Globex with Priya, they want 3 more arms"
    if is_saved:
        await saved(office, office.alice, line)
    else:
        await drafted(office, office.alice, line)
    await office.skip(minutes=1)
    told = office.alice.dm.messages[-1]
    [answer] = await says(office, office.alice, "and Lars was there too")
    assert answer.startswith("Changed: Lars Holm is now among those who took part.")
    assert "Priya Nair (director), Lars Holm (IT manager)" in told.text
    await office.skip(minutes=1)
    [answer] = await says(office, office.alice, "Priya wasn't there by the way")
    assert "is no longer among those who took part." in answer
    assert "(customer)  Lars Holm (IT manager)\n" in told.text


@pytest.mark.usefixtures("people")
async def test_who_is_another_customers_took_part_in_another_contact(office: Office) -> None:
    await saved(office, office.alice, "visited Northwind Robotics, they want 3 more arms")
    [answer, *_] = await says(office, office.alice, "and Lars was there too")
    assert not answer.startswith("Changed")


async def test_in_chinese_too(office: Office) -> None:
    await saved(office, office.mei, "拜訪綠野農場，見了黃廠長和吳小姐，聊了方案A", "保存")
    await office.skip(minutes=61)
    await saved(office, office.mei, "拜訪綠野農場，見了黃廠長，他要三台", "保存")
    [answer] = await says(office, office.mei, "吳小姐也在")
    assert answer.startswith("已改正：客户方参与人员加上了吳小姐。")
    [answer] = await says(office, office.mei, "黃廠長其實沒來")
    assert answer.startswith("已改正：客户方参与人员去掉了黃廠長。")


@pytest.mark.usefixtures("people")
async def test_a_to_do_is_about_somebody_else(office: Office) -> None:
    await office.alice.types("/todo call Priya at Globex on Friday")
    [answer] = await says(office, office.alice, "sorry that was Lars not Priya")
    assert answer.startswith("Changed: the to-do is now “call Lars at Globex”.")
