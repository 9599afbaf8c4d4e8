"""What a stand-in is told of the end of cover, and who is called told: only who hears of it now.
From Wednesday, 6 May 2026, 10:30."""

import pytest

from tests.conversations.test_covered import met
from tests.conversations.test_direct_message import says
from tests.office import Office

__all__ = ["met"]


async def busy(office: Office) -> None:
    """Bob has had as many messages today as a day takes."""
    for number in range(6):
        await office.mei.types(f"/todo 5月20日前做第{number}件事 @bob")
        await office.settle()


async def test_the_end_of_cover_is_told_at_once_however_much_was_told(met: Office) -> None:
    await met.alice.types("/followup away until Friday @bob")
    await met.settle()
    first = met.bob.dm.last()
    await met.skip(hours=1)
    await busy(met)
    await says(met, met.alice, "I'm back")
    assert "alice提前回來了，您不再代理" in met.bob.dm.last().text
    assert "您代理alice" in first.text
    assert "到5月6日（週三）上午11:30，對方已提前回來" in first.text


async def test_of_cover_that_was_never_told_no_end_is_told(met: Office) -> None:
    """Entered and called off while Bob has had as much as a day takes."""
    await busy(met)
    before = len(met.bob.dm.messages)
    for _ in range(3):
        await met.alice.types("/followup away until Friday @bob")
        await met.settle()
        await met.alice.types("/followup back")
        await met.settle()
    await met.skip(hours=24)
    assert "alice" not in "".join(one.text for one in met.bob.dm.messages[before:])


async def test_days_that_took_the_place_of_told_ones_have_their_end_told(met: Office) -> None:
    await met.alice.types("/followup away May 11 @bob")
    await met.settle()
    await busy(met)
    await met.alice.types("/followup away May 11 to May 12 @bob")
    await met.settle()
    listed = await met.alice.types("/followup away")
    await listed.click("Call off this leave")
    await met.settle()
    assert "不再代理alice" in met.bob.dm.last().text


async def test_a_digest_names_the_end_of_cover_under_colleagues(met: Office) -> None:
    await met.bob.types("/todo call Ann by May 11")
    await met.alice.types("/followup away May 8 @bob")
    await met.skip(hours=24 * 3)
    said = met.bob.dm.last().text
    assert "同事\n您不再代理alice（5月8日（週五））" in said


@pytest.mark.parametrize(
    ("who", "typed", "said"),
    [
        (
            "alice",
            "/todo call Ann by May 20 @bob",
            "Noted – bob hears of it on Thu, May 7, 9:00 AM",
        ),
        (
            "mei",
            "/todo 5月20日前给客户打电话 @bob",
            "已记下，bob会在5月7日（周四）09:00收到通知",
        ),
    ],
)
async def test_who_hears_of_it_tomorrow_is_not_called_told(
    met: Office, who: str, typed: str, said: str
) -> None:
    await busy(met)
    assert said in (await getattr(met, who).types(typed)).text


async def test_out_of_hours_nobody_is_called_told(met: Office) -> None:
    await met.skip(hours=12)  # 22:30
    said = await met.bob.types("/todo 5月20日前打電話給客戶 @alice")
    assert "已記下，alice會在5月7日（週四）上午8:00收到通知" in said.text
