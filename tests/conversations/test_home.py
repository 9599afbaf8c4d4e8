"""Home: what is open, and the buttons that settle it."""

from tests.office import Office


async def test_home_shows_what_is_open_and_settles_it(office: Office) -> None:
    home = await office.alice.opens_home()
    assert "Nothing is open" in home.text

    modal = await home.click("Log a follow-up")
    await modal.fill(
        customer="Acme",
        content="Talked about plan A",
        todo_1_text="send the deck",
        todo_1_due="2026-05-08",
        next_contact="2026-05-11",
        issue="urgent",
        issue_question="How fast is it?",
    )
    await modal.submit()
    await office.settle()

    home = office.alice.home()
    assert "How fast is it?" in home.text
    assert "2 hours left" in home.text
    assert "Mon 11 May" in home.text
    assert "send the deck" in home.text
    await home.click("Done")
    assert "send the deck" not in office.alice.home().text


async def test_plain_words_are_answered_with_what_the_bot_listens_to(office: Office) -> None:
    await office.mei.says("你好")
    hint = await office.mei.dm.next()
    assert "/followup help" in hint.text
