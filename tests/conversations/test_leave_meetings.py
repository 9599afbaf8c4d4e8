"""What customers wait for on the days of a leave: it is named first, and who stands in has it on
Home and in the digest. From 10:30 of Wednesday 6 May 2026."""

from tests.conversations.test_covered import met
from tests.conversations.test_direct_message import says
from tests.office import Office

__all__ = ["met"]


async def late(office: Office, count: int) -> None:
    """So many to-dos of Alice's that are overdue by Thursday."""
    for number in range(count):
        await office.alice.types(f"/todo errand {number} by May 6")


async def meeting(office: Office, day: str) -> None:
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Showed plan A")
    await form.submit()
    await says(office, office.alice, f"meeting with Acme on {day} at 3pm")
    await office.alice.dm.last().click("Save")
    await office.settle()


async def test_a_meeting_goes_to_the_stand_in_and_is_named(met: Office) -> None:
    await late(met, 12)
    await meeting(met, "May 7")
    said = await met.alice.types("/followup away May 7 @bob")
    handed = said.text.split("stay yours")[0]
    assert "Meeting with Acme · Thu, May 7, 3:00 PM" in handed
    await met.skip(hours=14)  # Thursday, 00:30
    assert "Acme" in (await met.bob.opens_home()).text
    await met.skip(hours=9)  # 9:30
    digest = met.bob.dm.last().text
    assert "您正在代理alice" in digest
    assert "Acme" in digest
    assert "3:00" in digest


async def test_without_a_stand_in_it_comes_before_what_is_late(met: Office) -> None:
    await meeting(met, "May 8")
    await late(met, 12)
    await met.skip(hours=24)
    said = (await met.alice.types("/followup away May 8")).text
    assert said.index("Meeting with Acme · Fri, May 8, 3:00 PM") < said.index("errand")


async def test_on_the_day_itself_the_stand_in_hears_at_once(met: Office) -> None:
    await meeting(met, "May 7")
    await met.skip(hours=24)
    await met.alice.types("/followup away May 7 @bob")
    await met.settle()
    told = [one.text for one in met.bob.dm.messages if "Acme" in one.text]
    assert len(told) == 1
    assert "您正在代理alice" in told[0]
    assert "Acme" in (await met.bob.opens_home()).text


async def test_a_promise_to_a_customer_of_that_day_goes_along(met: Office) -> None:
    form = await met.alice.types("/followup Acme")
    await form.fill(content="Showed plan A", todo_1_text="send prices", todo_1_due="2026-05-07")
    await form.submit()
    await met.alice.types("/todo pay the parking by May 7")
    said = await met.alice.types("/followup away May 7 @bob")
    handed, stays = said.text.split("This stays yours")
    assert "send prices" in handed
    assert "parking" in stays
    await met.skip(hours=23)
    assert "send prices" in met.bob.dm.last().text
    assert "parking" not in met.bob.dm.last().text


async def test_who_stands_in_is_told_at_once_which_meetings_fall_to_them(met: Office) -> None:
    await meeting(met, "May 8")
    await met.alice.types("/followup away May 8 @bob")
    await met.settle()
    assert "Acme" in met.bob.dm.last().text
    assert "5月8日（週五）下午3:00" in met.bob.dm.last().text
