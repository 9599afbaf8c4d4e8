"""Managers keep a short list of offers and products; what suits a customer is said in time."""

import pytest

from bot.localslack.people.surfaces import Modal, SeenMessage
from bot.localslack.world.errors import PersonError
from tests.conversations.profiles import add, mute_silence, save, shown
from tests.office import Office, open_office
from tests.statements import counted


@pytest.fixture
async def firm(office: Office) -> Office:
    """Mei manages alice, who has a retailer and a bank."""
    await office.alice.types("/followup manager @mei")
    await add(office, office.alice, "Acme", segment="key_expansion", industry="Retail, food")
    await add(office, office.alice, "Bolt", segment="routine_followup", industry="Banking")
    return office


async def announce(office: Office, title: str, **answers: object) -> SeenMessage:
    """The list after mei has added one."""
    listed: SeenMessage = await office.mei.types("/followup news")
    form: Modal = await listed.click("添加")
    await form.fill({"title": title} | answers)
    await save(office, form)
    return listed


@pytest.mark.both_databases
async def test_a_manager_adds_edits_and_ends_what_everybody_sees(firm: Office) -> None:
    listed = await announce(
        firm, "Spring offer", text="10% off", valid_until="2026-05-15", segments=["key_expansion"]
    )
    for known in ("Spring offer", "10% off", "优惠政策 · 5月15日（周五）截止 · 适用：重点拓展型"):
        assert known in listed.text
    seen: SeenMessage = await firm.alice.types("/followup news")
    assert "Offer · until Fri, May 15 · for Key expansion" in seen.text
    assert seen.buttons == []
    form: Modal = await listed.select("news:1", "edit")
    assert form.value("title") == "Spring offer"
    await form.fill(title="May offer", kind="product", industries="零售，food")
    await save(firm, form)
    seen = await firm.alice.types("/followup news")
    assert "May offer" in seen.text
    assert "New product · until Fri, May 15 · for Key expansion, 零售, food" in seen.text
    await listed.select("news:1", "end")
    await firm.settle()
    assert "May offer" not in listed.text
    assert "nothing new" in (await firm.alice.types("/followup 优惠")).text


async def test_a_form_mentions_what_suits_its_customer_and_no_more_than_two(firm: Office) -> None:
    await announce(firm, "For all")
    await announce(firm, "For retail", industries="retail")
    await announce(firm, "For expansion", segments=["key_expansion"], valid_until="2026-05-12")
    form: Modal = await firm.alice.types("/followup Acme")
    assert "Worth mentioning\n• For expansion (until Tue, May 12)\n• For retail" in form.text
    assert "For all" not in form.text
    await form.click("Add a to-do")
    assert "For expansion" in form.text  # it stays while the form is filled
    form = await firm.alice.types("/followup Bolt")
    assert "• For all" in form.text
    assert "For retail" not in form.text
    form = await firm.alice.types("/followup")
    assert "Worth mentioning" not in form.text
    await form.fill(customer="Acme")
    assert "For expansion" in form.text
    form = await (await shown(firm.alice, "Acme")).click("Log a follow-up")
    assert "For expansion" in form.text


@pytest.mark.both_databases
async def test_the_brief_before_a_contact_mentions_it_until_it_expires(firm: Office) -> None:
    await mute_silence(firm, "alice")
    await announce(firm, "Spring offer", text="10% off", valid_until="2026-05-08")
    for day in ("2026-05-08", "2026-05-11"):
        form: Modal = await firm.alice.types("/followup Acme")
        await form.fill(content="Showed plan A", next_contact=day)
        await save(firm, form)
        await firm.skip(days=2 if day == "2026-05-08" else 3)
        brief = firm.alice.dm.messages[-1]
        assert "follow up with Acme" in brief.text
        is_valid = "Worth mentioning\n• Spring offer (until Fri, May 8): 10% off" in brief.text
        assert is_valid is (day == "2026-05-08")
    assert "Worth mentioning" not in (await firm.alice.types("/followup Acme")).text
    assert "Spring offer" not in (await firm.mei.types("/followup news")).text


async def test_reps_do_not_keep_the_list_and_days_that_have_passed_are_refused(
    firm: Office,
) -> None:
    seen: SeenMessage = await firm.alice.types("/followup news")
    with pytest.raises(PersonError):
        await seen.click("Add")
    listed: SeenMessage = await firm.mei.types("/followup news")
    form: Modal = await listed.click("添加")
    await form.fill(title="Old offer", valid_until="2026-05-05")
    assert list((await form.submit()).errors) == ["valid_until"]


async def test_a_form_opens_with_no_more_statements_for_what_it_mentions(
    sqlite_url: str,
) -> None:
    async with open_office(sqlite_url) as office:
        await add(office, office.mei, "Acme")

        async def statements() -> int:
            with counted(office.bot.database.engine) as sent:
                form: Modal = await office.mei.types("/followup Acme")
                assert ("可以顺带介绍" in form.text) is is_told
            return len(sent)

        await office.mei.types("/followup manager @bob")
        await office.alice.types("/followup manager @mei")
        await office.settle()
        await office.bot.runner.stop(5)
        office.slack.until_idle = None
        is_told = False
        before = await statements()
        listed: SeenMessage = await office.mei.types("/followup news")
        form: Modal = await listed.click("添加")
        await form.fill(title="Spring offer")
        await form.submit()
        await office.bot.background.finish(5)
        is_told = True
        assert await statements() <= before
