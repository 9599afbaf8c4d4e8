"""How content a customer is, asked once a quarter. It begins on Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.surfaces import SeenMessage
from tests.conversations.profiles import add, mute_silence
from tests.conversations.records import record
from tests.conversations.reviews import line, meis_team, post_review
from tests.office import Office

ASKED = "How satisfied is Acme in Q2 2026?"


async def buying(office: Office, name: str = "Acme") -> None:
    await add(office, office.alice, name, stage="cooperating")
    await mute_silence(office, "alice")


def asked(office: Office, what: str = ASKED) -> list[SeenMessage]:
    return [one for one in office.alice.dm.messages if what in one.text]


async def test_it_is_asked_in_the_last_month_and_counts(office: Office) -> None:
    await buying(office)
    await office.skip(days=25)  # Sunday 31 May
    assert asked(office) == []
    await office.skip(days=1)
    [said] = asked(office)
    assert said.buttons[:6] == ["1", "2", "3", "4", "5", "Not asked"]
    await said.click("4")
    await office.settle()
    assert "4 · satisfied" in said.text
    posted = await post_review(office.alice, "/review Q2")
    assert "4.0" in line(posted, "Satisfaction")
    await said.click("Undo")
    await office.settle()
    assert "Not asked" in said.buttons
    posted = await post_review(office.alice, "/review Q2")
    assert "not enough data" in line(posted, "Satisfaction")
    await said.click("Not asked")
    await office.settle()
    assert "not asked" in said.text
    posted = await post_review(office.alice, "/review Q2")
    assert "not enough data" in line(posted, "Satisfaction")


async def test_it_is_asked_again_each_quarter(office: Office) -> None:
    await buying(office)
    await office.skip(days=26)
    await office.skip(days=92)  # Tuesday 1 September
    assert len(asked(office)) == 1
    assert len(asked(office, "in Q3 2026?")) == 1
    await office.skip(days=91)
    assert len(asked(office, "in Q4 2026?")) == 1


async def test_who_was_scored_with_a_record_or_buys_nothing_yet_is_not_asked_about(
    office: Office,
) -> None:
    await buying(office)
    await add(office, office.alice, "Globex", stage="potential")
    await record(office, office.alice, "Acme", satisfaction="5 · very satisfied")
    await office.skip(days=30)
    assert asked(office, "How satisfied") == []


async def test_several_stand_in_the_digest_each_with_its_buttons(office: Office) -> None:
    await buying(office)
    await buying(office, "Globex")
    await office.skip(days=26)
    digest = office.alice.dm.messages[-1]
    assert digest.buttons.count("Not asked") == 2
    await digest.click("2", nth=1)
    await office.settle()
    assert "2 · dissatisfied" in digest.text
    assert digest.buttons.count("Not asked") == 1


async def test_it_can_be_switched_off(office: Office) -> None:
    await buying(office)
    form = await office.alice.types("/followup preferences")
    await form.fill(kinds=["To-dos"])
    assert (await form.submit()).closed
    await office.skip(days=30)
    assert asked(office) == []


@pytest.mark.both_databases
async def test_a_low_answer_warns_owner_and_manager_and_opens_the_procedure(
    office: Office,
) -> None:
    await meis_team(office)
    await buying(office)
    await office.skip(days=26)
    [said] = asked(office)
    await said.click("2")
    await office.skip(days=1)
    warned = await office.alice.dm.next(containing="Acme: Satisfaction is 2 out of 5")
    await office.mei.dm.next(containing="Acme：满意度只有 2 分（满分 5 分）")
    await warned.click("Start the procedure")
    assert "Procedure started" in warned.text
    assert "Find the cause" in (await office.alice.types("/todo Acme")).text


async def test_an_answer_below_the_score_before_warns_and_one_taken_back_does_not(
    office: Office,
) -> None:
    await buying(office)
    await record(office, office.alice, "Acme", satisfaction="5 · very satisfied")
    await office.skip(days=26 + 92)  # in Q2 the record has said it
    [said] = asked(office, "in Q3 2026?")
    await said.click("4")
    await office.settle()
    await said.click("Undo")
    await office.skip(days=1)
    assert not any("Satisfaction fell" in one.text for one in office.alice.dm.messages)
    await said.click("3")
    await office.skip(days=1)
    warned = await office.alice.dm.next(containing="Acme: Satisfaction fell from 5 to 3")
    assert "Start the procedure" in warned.buttons
    await said.click("Undo")
    await office.settle()
    assert "Start the procedure" not in warned.buttons


async def test_a_good_answer_warns_of_nothing(office: Office) -> None:
    await buying(office)
    await office.skip(days=26)
    [said] = asked(office)
    await said.click("3")
    await office.skip(days=1)
    assert not any("Satisfaction is" in one.text for one in office.alice.dm.messages)
