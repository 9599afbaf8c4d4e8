"""What somebody did with a customer before it was handed over stays theirs to read."""

from sqlmodel import Session, select

from bot.localslack.world.workspace import TEAM
from models import FollowUp, Person
from tests.conversations.profiles import give, save, shown
from tests.conversations.reviews import record
from tests.office import Office


async def test_my_own_records_and_answers_stay_in_my_day_and_week(office: Office) -> None:
    await record(office, office.alice, "Acme", feedback="likes plan A")
    await office.alice.types("/todo send Acme the deck today")
    await (await office.alice.types("/todo")).click("Done")
    await save(office, await office.alice.types("/issue Acme how fast is it?"))
    await (await office.alice.types("/issue")).click("Answered")
    await office.settle()
    form = await (await shown(office.alice, "Acme")).click("Edit")
    await give(office, form, "UBOB")
    for which in ("day", "week"):
        mine = (await office.alice.types(f"/followup {which}")).text
        assert "likes plan A" in mine
        assert "send Acme the deck" in mine
        assert "how fast is it?" in mine
        assert "not shared with you" not in mine
    assert "send Acme the deck" in (await office.alice.types("/todo done")).text
    theirs = (await office.bob.types("/followup day")).text
    assert "how fast is it?" not in theirs


async def test_what_others_made_of_my_record_since_is_not_mine_to_read(office: Office) -> None:
    await record(office, office.alice, "Acme", feedback="likes plan A")
    form = await (await shown(office.alice, "Acme")).click("Edit")
    await give(office, form, "UBOB")

    def edit(session: Session) -> None:
        bob = session.exec(select(Person).where(Person.user_id == "UBOB")).one()
        record = session.exec(select(FollowUp)).one()
        record.feedback, record.edited_by_id = "wants plan B", bob.id

    await office.bot.database.write(edit, TEAM)
    mine = (await office.alice.types("/followup week")).text
    assert "plan B" not in mine
