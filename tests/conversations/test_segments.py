"""A workspace's own table of segments: what each gets, and which one is proposed."""

import pytest

from bot.localslack.people.surfaces import Modal, SeenMessage
from tests.conversations.profiles import add, save, shown
from tests.conversations.reviews import meis_team
from tests.conversations.test_strategy import save_anyway
from tests.office import Office


@pytest.fixture(autouse=True)
def alice_is_admin(office: Office) -> None:
    office.alice.user.is_admin = True


async def opened(office: Office) -> tuple[SeenMessage, Modal]:
    seen: SeenMessage = await office.alice.types("/followup segments")
    form: Modal = await seen.click("Edit")
    return seen, form


async def changed(office: Office, **fields: str) -> SeenMessage:
    seen, form = await opened(office)
    await form.fill(dict(fields))
    await save(office, form)
    return seen


@pytest.mark.both_databases
async def test_an_admin_changes_what_a_segment_gets_and_everything_follows(office: Office) -> None:
    await add(office, office.alice, "Acme", segment="key_expansion")
    seen = await changed(
        office,
        key_expansion_days="3",
        key_expansion_hours="４",
        key_expansion_plan="Visit the plant: in two weeks\nGive a product demo: every Monday",
    )
    assert "contact every 3 days, urgent issues answered within 4 hours" in seen.text
    assert "• Visit the plant: " in seen.text
    plan = await office.alice.types("/strategy Acme")
    assert "contact every 3 days, urgent issues answered within 4 hours" in plan.text
    form: Modal = await plan.click("Starter plan")
    assert form.value("action_1_text") == "Visit the plant"
    assert form.value("action_2_text") == "Give a product demo"
    raised: Modal = await office.alice.types("/issue Acme how fast is it? urgent")
    await save(office, raised)
    issues = await office.alice.types("/issue")
    assert "4 h left" in issues.text
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Met Li about the 12 seats", issue_question="When?", issue="urgent")
    await save_anyway(office, form)
    assert "Urgent – 4 h, by Wed, May 6, 2:30 PM: When?" in office.alice.dm.last().text
    await office.skip(days=5)
    await office.alice.dm.next(containing="No contact for 5 days")


async def test_what_was_not_touched_stays_the_standard_in_every_language(office: Office) -> None:
    await meis_team(office)
    before = (await office.mei.types("/followup 客户类型")).text
    await changed(office, routine_followup_days="60 days")
    after = (await office.mei.types("/followup 客户类型")).text
    assert after == before.replace("每 30 天跟进一次", "每 60 天跟进一次") != before
    assert "高层互访：每季度1次" in after
    _, form = await opened(office)
    await form.fill(routine_followup_days="")
    await save(office, form)
    assert (await office.mei.types("/followup 客户类型")).text == before


async def test_the_proposal_of_a_strategy_follows_the_table(office: Office) -> None:
    await changed(
        office,
        industries="Health Care, 互联网",
        low_in_key_industry="strategic_maintenance",
        low="nothing",
    )
    await add(office, office.alice, "Clinic", industry="health care")
    await add(office, office.alice, "Mine", industry="mining")
    form: Modal = await (await office.alice.types("/strategy Clinic")).click("New strategy")
    await form.fill(potential="low")
    assert "Proposed: Strategic maintenance, because the industry matters" in form.text
    form = await (await office.alice.types("/strategy Mine")).click("New strategy")
    await form.fill(potential="low")
    assert "Proposed" not in form.text
    await form.fill(potential="high")
    assert "Proposed: Key expansion, because the potential is high." in form.text


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("key_expansion_days", "0", "from 1 to 365"),
        ("key_expansion_days", "a week", "from 1 to 365"),
        ("key_expansion_days", "9" * 10, "from 1 to 365"),
        ("routine_followup_hours", "49", "from 1 to 48"),
        ("routine_followup_hours", "-2", "from 1 to 48"),
        ("routine_followup_hours", "1.5", "from 1 to 48"),
        ("strategic_maintenance_plan", "Visit them", "“Visit them”: I don't see"),
        ("strategic_maintenance_plan", "Visit: evry 2 weeks", "can't read “evry 2 weeks”"),
        ("strategic_maintenance_plan", "Visit: the fifth Monday", "Not every month"),
        ("strategic_maintenance_plan", "Visit: on February 30", "never comes"),
        ("strategic_maintenance_plan", ": once a month", "I don't see"),
        ("strategic_maintenance_plan", "Call: once a month\n" * 13, "room for 12 actions"),
        ("strategic_maintenance_plan", "x" * 151 + ": once a month", "151"),
        ("industries", "x" * 151, "151"),
    ],
)
async def test_what_is_wrong_is_said_beside_the_field(
    office: Office, field: str, typed: str, said: str
) -> None:
    _, form = await opened(office)
    await form.fill({field: typed})
    errors = (await form.submit()).errors
    assert list(errors) == [field]
    assert said in errors[field]


async def test_a_table_that_would_never_propose_any_is_refused(office: Office) -> None:
    _, form = await opened(office)
    cells = [f"{one}{of}" for one in ("high", "medium", "low") for of in ("", "_and_urgent")]
    cells += [f"{one}_in_key_industry" for one in ("high", "medium", "low")]
    await form.fill(dict.fromkeys(cells, "nothing"))
    assert "would ever be proposed" in str((await form.submit()).errors)


async def test_who_is_no_admin_reads_the_table(office: Office) -> None:
    seen: SeenMessage = await office.bob.types("/followup segments")
    assert "每 14 天跟進一次" in seen.text
    assert "此表由管理員維護" in seen.text
    assert seen.buttons == []


async def test_who_is_an_admin_no_more_changes_nothing(office: Office) -> None:
    _, form = await opened(office)
    office.alice.user.is_admin = False
    await form.fill(key_expansion_days="3")
    assert "admin" in str((await form.submit()).errors)
    assert "每 7 天跟進一次" in (await office.bob.types("/followup segments")).text


async def test_a_clock_that_runs_keeps_its_time_when_the_table_changes(office: Office) -> None:
    await add(office, office.alice, "Acme", segment="key_expansion")
    await save(office, await office.alice.types("/issue Acme how fast is it? urgent"))
    await changed(office, key_expansion_hours="4")
    assert "2 h left" in (await office.alice.types("/issue")).text
    card = await shown(office.alice, "Acme")
    assert "how fast is it?" in card.text


@pytest.mark.both_databases
async def test_of_two_admins_who_edit_at_once_the_second_sees_what_the_first_has_saved(
    office: Office,
) -> None:
    office.mei.user.is_admin = True
    _, form = await opened(office)
    await form.fill(key_expansion_days="3", industries="Mining")
    second: Modal = await (await office.mei.types("/followup 客户类型")).click("编辑")
    await second.fill(key_expansion_days="9", routine_followup_hours="7")
    await save(office, form)
    assert not (await second.submit()).closed
    assert "您编辑期间，有人修改了这张表" in second.text
    assert "每 3 天跟进一次" in second.text
    assert "每 9 天" not in second.text
    assert "重点行业：Mining" in second.text
    assert second.value("key_expansion_days") == "9"
    await save(office, second)
    told = (await office.alice.types("/followup segments")).text
    assert "contact every 9 days" in told
    assert "urgent issues answered within 7 hours" in told
    assert "Mining" not in told


async def test_two_admins_who_save_the_same_are_not_asked(office: Office) -> None:
    office.bob.user.is_admin = True
    _, form = await opened(office)
    second: Modal = await (await office.bob.types("/followup segments")).click("編輯")
    for one in (form, second):
        await one.fill(key_expansion_days="3")
        assert (await one.submit()).closed


@pytest.mark.both_databases
async def test_a_form_says_the_hours_of_its_customer_and_none_of_an_unknown_one(
    office: Office,
) -> None:
    await add(office, office.alice, "Acme", segment="key_expansion")
    await add(office, office.alice, "Globex", demands="replies within 5 hours")
    await changed(office, key_expansion_hours="4")

    form: Modal = await office.alice.types("/issue how fast is it?")
    assert form.choices("urgency") == ["Answered on the spot", "Standard", "Urgent"]
    await form.fill(customer="Acme")
    assert form.choices("urgency") == ["Answered on the spot", "Standard – 48 h", "Urgent – 4 h"]
    await form.fill(customer="Globex")
    assert form.choices("urgency") == ["Answered on the spot", "Standard – 5 h", "Urgent – 2 h"]
    assert form.value("question") == "how fast is it?"

    form = await office.alice.types("/followup")
    assert form.choices("issue") == ["Answered on the spot", "Standard", "Urgent"]
    await form.fill(customer="Acme", content="Met Li")
    assert form.choices("issue")[1:] == ["Standard – 48 h", "Urgent – 4 h"]
    await form.click("Add a to-do")
    assert form.choices("issue")[1:] == ["Standard – 48 h", "Urgent – 4 h"]
    assert (await office.alice.types("/followup Globex")).choices("issue")[1] == "Standard – 5 h"


async def test_the_hours_of_a_customer_are_said_in_every_language(office: Office) -> None:
    await changed(office, key_expansion_hours="4")
    for person, words in (
        (office.mei, ("复杂问题（48 小时内答复）", "紧急问题（4 小时内答复）")),
        (office.bob, ("複雜問題（48 小時內答覆）", "緊急問題（4 小時內答覆）")),
    ):
        await add(office, person, f"{person.user.name} Co", segment="key_expansion")
        form: Modal = await person.types(f"/followup {person.user.name} Co")
        assert tuple(form.choices("issue")[1:]) == words
        assert len((await person.types("/followup")).choices("issue")[1]) == 4
