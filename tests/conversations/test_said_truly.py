"""Where something fails, what is said of it is true: kept, or not kept."""

import pytest

from bot.localslack.world.faults import ServerError
from models.commitments import todo
from tests.conversations.records import answer, record
from tests.office import Office


async def test_an_undo_that_cannot_be_shown_is_said_to_be_kept(office: Office) -> None:
    told = await record(office, office.alice, "Acme")
    office.slack.fail_next("chat.update", ServerError(500))
    await told.click("Undo", waits=False)
    await office.settle()
    said = office.alice.ephemerals[-1].text
    assert "was saved" in said
    assert "nothing" not in said


async def test_a_todo_whose_answer_slack_does_not_take_is_told_by_dm(office: Office) -> None:
    office.slack.fail_next("response_url", ServerError(500))
    said = await office.alice.types("/todo send the deck by Friday")
    assert "send the deck" in said.text
    assert said.place.text in [message.place.text for message in office.alice.dm.messages]


async def test_a_refusal_whose_answer_slack_does_not_take_is_told_by_dm(office: Office) -> None:
    office.slack.fail_next("response_url", ServerError(500))
    said = await office.alice.types(f"/todo {'send it ' * 325}")
    assert "You typed" in said.text


async def test_what_failed_before_it_was_kept_is_said_not_to_be(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object, **facts: object) -> None:
        raise LookupError

    monkeypatch.setattr(todo.Todo, "create", fail)
    assert "沒有做任何變更" in await answer(office, office.bob, "/todo send the deck by Friday")
