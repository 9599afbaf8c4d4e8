"""A visit by management that was approved is kept by both, at one press each. From 10:30 of
Wednesday 6 May 2026."""

from sqlmodel import select

from bot.localslack.people.surfaces import Modal
from models import Appointment, Todo
from tests.conversations.profiles import save
from tests.conversations.test_support_of_deals import firm
from tests.office import Office

__all__ = ["firm"]


async def asked(office: Office) -> None:
    await office.alice.says("could @mei come with me to Acme on Friday?")
    await office.settle()
    shown = next(one for one in office.alice.dm.messages if "Ask for support…" in one.buttons)
    form: Modal = await shown.click("Ask for support…")
    await save(office, form)


async def test_who_goes_along_has_a_to_do_and_who_asked_the_next_contact(firm: Office) -> None:
    await asked(firm)
    await firm.mei.says("同意，改下周二上午，周五我在北京")
    offer = await firm.mei.dm.next(containing="这是您对这项申请的答复吗")
    await offer.click("批准")
    await firm.settle()
    for _ in range(2):
        await offer.click("记成我的待办：5月12日（周二）")
    await firm.settle()
    told = await firm.alice.dm.next(containing="mei approved")
    await told.click("Plan the visit for Tue, May 12")
    await firm.settle()
    [todo] = await firm.bot.database.read(lambda session: list(session.exec(select(Todo))))
    assert (todo.text, str(todo.due)) == ("与alice一起拜访Acme", "2026-05-12")
    [planned] = await firm.bot.database.read(
        lambda session: list(session.exec(select(Appointment)))
    )
    assert str(planned.on) == "2026-05-12"


async def test_where_the_remark_leaves_the_day_open_none_is_offered(firm: Office) -> None:
    await asked(firm)
    await firm.mei.says("同意，但周五不行")
    offer = await firm.mei.dm.next(containing="这是您对这项申请的答复吗")
    await offer.click("批准")
    await firm.settle()
    assert not any("待办" in one for one in offer.buttons)
