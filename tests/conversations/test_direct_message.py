"""What people write to the bot without a command."""

import pytest
from sqlmodel import Session, select

from bot.localslack.people.people import Person
from models import FollowUp, Todo
from tests.conversations.profiles import add
from tests.office import Office


async def says(office: Office, person: Person, words: str) -> list[str]:
    """What the bot answers."""
    before = len(person.dm.messages)
    await person.says(words)
    await office.settle()
    said = [message.text for message in person.dm.messages[before:]]
    return [one for one in said if not one.startswith(words)]


async def todos(office: Office) -> list[Todo]:
    def read(session: Session) -> list[Todo]:
        return list(session.exec(select(Todo)))

    return await office.bot.database.read(read)


async def test_who_asks_for_help_is_told_all(office: Office) -> None:
    [english] = await says(office, office.alice, "help")
    assert "What Kept does" in english
    [chinese] = await says(office, office.mei, "帮助")
    assert "/followup" in chinese


@pytest.mark.parametrize("words", ["thanks!", "好的，谢谢", "👍"])
async def test_thanks_are_left_alone(office: Office, words: str) -> None:
    assert await says(office, office.alice, words) == []


async def test_who_asks_about_a_customer_sees_its_card(office: Office) -> None:
    await add(office, office.alice, "Acme Industries")
    [card] = await says(office, office.alice, "what's up with Acme?")
    assert card.startswith("Acme Industries")
    [hint] = await says(office, office.bob, "Acme怎么样")
    assert "Acme Industries" not in hint


async def test_what_to_be_reminded_of_is_a_to_do_at_once(office: Office) -> None:
    await add(office, office.alice, "Acme")
    [made] = await says(office, office.alice, "remind me to send Acme the paper by Friday 3pm")
    assert "send Acme the paper\ndue Fri, May 8, 3:00 PM · Acme" in made
    await office.alice.dm.last().click("Delete")
    await office.settle()
    assert "Deleted" in office.alice.dm.last().text
    await office.alice.dm.last().click("Undo")
    await office.settle()
    assert "due Fri, May 8, 3:00 PM" in office.alice.dm.last().text
    assert len(await todos(office)) == 1


async def test_days_away_are_taken_in_plain_words(office: Office) -> None:
    [taken] = await says(office, office.alice, "I'm on leave next week, <@UBOB> covers for me")
    assert "Mon, May 11" in taken
    assert "Sun, May 17" in taken
    assert "bob" in taken
    [back] = await says(office, office.alice, "I'm back")
    assert "back" in back.lower()


async def test_a_stand_in_by_a_plain_name_is_found_or_asked_for(office: Office) -> None:
    await office.bob.types("/todo")
    [taken] = await says(office, office.alice, "I'm off tomorrow, Bob is covering for me")
    assert "bob" in taken
    [asked] = await says(office, office.alice, "I'm off on Monday, Zoe is covering for me")
    assert "Zoe" in asked
    assert "You're away on Mon, May 11" in asked
    assert "Who covers for you?" in asked


async def test_a_stand_in_is_known_by_surname_and_title(office: Office) -> None:
    await office.mei.types("/todo")
    [taken] = await says(office, office.bob, "明天請假一天，林經理頂一下")
    assert "mei" in taken
    assert "5月7日" in taken
    [asked] = await says(office, office.bob, "週五請假，陳經理頂一下")
    assert "陈经理" in asked


@pytest.mark.parametrize("words", ["/followup 请假到周五 @bob", "/followup 请假 到周五 @bob"])
async def test_chinese_needs_no_space_after_a_subcommand(office: Office, words: str) -> None:
    taken = await office.mei.types(words)
    assert "5月8日" in taken.text


async def test_a_note_that_names_nobody_is_asked_about_and_kept(office: Office) -> None:
    words = "lunch with the purchasing man, wants 5% off the pumps"
    [draft] = await says(office, office.alice, words)
    assert "Log this?" in draft
    assert "wants 5% off the pumps" in draft
    form = await office.alice.dm.last().click("Save")
    assert "5% off" in form.value("content")
    await form.fill(customer="Acme")
    assert (await form.submit()).closed
    await office.settle()
    [record] = await office.bot.database.read(lambda s: list(s.exec(select(FollowUp))))
    assert "wants 5% off the pumps" in record.content


@pytest.mark.parametrize("words", ["Northwind?", "hello", "what did Northwind say"])
async def test_what_is_no_note_is_answered_with_a_hint(office: Office, words: str) -> None:
    [hint] = await says(office, office.alice, words)
    assert "/followup" in hint


@pytest.mark.parametrize(
    "words",
    [
        "postpone the delivery slots for Acme to Friday",
        "done with the slots for Acme",
        "move the Acme order to next Monday",
        "把给Acme的合同推迟到下周一",
        "把給Acme的合約延到下週一",
    ],
)
async def test_what_is_to_be_moved_or_done_is_no_note(office: Office, words: str) -> None:
    await add(office, office.alice, "Acme")
    [said] = await says(office, office.alice, words)
    assert "/todo Acme" in said
    assert await todos(office) == []


@pytest.mark.parametrize("words", ["undo", "撤销", "復原"])
async def test_who_wants_to_undo_is_told_where(office: Office, words: str) -> None:
    [said] = await says(office, office.mei, words)
    assert "撤销" in said
    assert "/todo" in said


async def test_what_a_teammate_is_to_be_reminded_of_is_theirs(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await office.bob.types("/todo")
    words = "remind bob to send the deck to Acme tomorrow 3pm"
    [draft] = await says(office, office.alice, words)
    assert "send the deck to Acme · bob" in draft
    await office.alice.dm.last().click("Save")
    await office.settle()
    [todo] = await todos(office)
    assert todo.owner_id != todo.given_by_id
