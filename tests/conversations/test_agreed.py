"""Who types as a record that the next contact was agreed on has talked to somebody. From 10:30 of
Wednesday 6 May 2026."""

import pytest
from sqlmodel import select

from models import Appointment, FollowUp
from tests.conversations.profiles import add
from tests.office import Office


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("恒达 电话跟方老板确认周五早上十点去量尺寸", "电话跟方老板确认周五早上十点去量尺寸"),
        ("恆達 跟方老闆約好週五早上十點去量尺寸", "跟方老闆約好週五早上十點去量尺寸"),
    ],
)
async def test_it_is_a_record_with_its_next_contact(office: Office, line: str, said: str) -> None:
    name, person = line[:2], said[said.index("方") :][:3]
    await add(office, office.mei, name, chain=person)
    form = await office.mei.types(f"/followup {line}")
    assert said in form.value("content")
    assert (await form.submit()).closed
    await office.settle()
    record = await office.bot.database.read(lambda session: session.exec(select(FollowUp)).one())
    assert said in record.content
    planned = await office.bot.database.read(
        lambda session: session.exec(select(Appointment)).one()
    )
    assert str(planned.on) == "2026-05-08"


async def test_what_is_to_be_agreed_on_is_none(office: Office) -> None:
    await add(office, office.mei, "恒达", chain="方老板")
    form = await office.mei.types("/followup 恒达 周五十点电话跟方老板确认合同")
    assert form.value("content") is None
