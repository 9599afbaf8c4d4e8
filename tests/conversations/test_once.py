"""What Slack hands over twice is done once. The key that a second delivery shares with the first:

| entrance | key |
|---|---|
| command, shortcut, message shortcut, button, select | its trigger |
| submitted form | its view: the first submission is what is stored; each is answered |
| message to the bot | its event |
| options, Home opened, somebody changed, form closed | none: they store nothing new |
"""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlmodel import Session, SQLModel, select

from bot.localslack.activity.delivery import Kind
from models import Appointment, CaptureNote, Customer, FollowUp, Todo
from tests.office import Office

pytestmark = pytest.mark.both_databases


Json = dict[str, Any]
COMMANDS: dict[str, type[SQLModel]] = {
    "/todo send prices to Acme by Friday": Todo,
    "/followup met Acme": Appointment,
}


async def count(office: Office, *nouns: type[SQLModel]) -> list[int]:
    def read(session: Session) -> list[int]:
        return [len(session.exec(select(noun)).all()) for noun in nouns]

    return await office.bot.database.read(read)


def command(office: Office, typed: str) -> Json:
    """What Slack sends when alice types this."""
    name, _, rest = typed.partition(" ")
    channel = office.slack.workspace.channel("CSALES")
    return office.slack.payloads.command(office.alice.user, channel, name, rest)


async def hand_over(office: Office, kind: Kind, payload: Json, times: int = 2) -> None:
    for attempt in range(times):
        await office.slack.delivery.deliver(kind, payload, attempt)
        await office.settle()


async def between(office: Office, kind: Kind, payload: Json) -> None:
    """Once before the process ends, once after the next one has begun."""
    await hand_over(office, kind, payload, 1)
    await office.restart()
    await hand_over(office, kind, payload, 1)


Way = Callable[[Office, Kind, Json], Awaitable[None]]


@pytest.mark.parametrize("way", [hand_over, between])
@pytest.mark.parametrize("typed", COMMANDS)
async def test_a_command_handed_over_twice_is_carried_out_once(
    office: Office, typed: str, way: Way
) -> None:
    before = len(office.slack.troubles)
    await way(office, "slash_commands", command(office, typed))
    assert await count(office, COMMANDS[typed]) == [1]
    assert len(office.slack.troubles) == before
    assert office.slack.refusals == []


async def test_in_the_same_moment_too(office: Office) -> None:
    office.slack.deliver_twice("slash_commands")
    await office.alice.types("/todo send prices to Acme by Friday")
    await office.settle()
    assert await count(office, Todo) == [1]


@pytest.mark.parametrize("way", [hand_over, between])
async def test_a_review_is_made_once_and_a_form_opened_once(office: Office, way: Way) -> None:
    await way(office, "slash_commands", command(office, "/review Q2"))
    await way(office, "slash_commands", command(office, "/followup"))
    previews = [one for one in office.alice.ephemerals if "Review of Q2" in one.text]
    opened = [call for call in office.slack.calls if call.method == "views.open"]
    assert (len(previews), len(opened)) == (1, 1)
    assert office.slack.refusals == []


async def test_the_same_words_typed_again_are_another_command(office: Office) -> None:
    for _ in range(2):
        await hand_over(office, "slash_commands", command(office, "/todo ring Acme"))
    assert await count(office, Todo) == [2]


async def test_what_could_not_be_done_is_told_once_and_may_be_typed_again(office: Office) -> None:
    wrong = "/followup away until yesterdayish"
    await hand_over(office, "slash_commands", command(office, wrong))
    said = [message.text for message in office.alice.channel("sales").messages]
    assert len([text for text in said if "yesterdayish" in text]) == 1
    await hand_over(office, "slash_commands", command(office, wrong), 1)
    said = [message.text for message in office.alice.channel("sales").messages]
    assert len([text for text in said if "yesterdayish" in text]) == 2


@pytest.mark.parametrize("way", [hand_over, between])
async def test_words_to_the_bot_are_answered_once(office: Office, way: Way) -> None:
    dm = office.slack.workspace.dm("UALICE")
    for text in ("Acme call: likes plan A", "Hello"):
        event: Json = {"type": "message", "channel": dm.id, "channel_type": "im"}
        event |= {"user": "UALICE", "text": text, "ts": office.slack.workspace.new_ts()}
        await way(office, "events_api", office.slack.payloads.event(event))
    assert await count(office, CaptureNote) == [1]
    posted = [call for call in office.slack.calls if call.method == "chat.postMessage"]
    assert len(posted) == 2  # the draft, and what it listens to


async def test_a_shortcut_opens_its_form_once(office: Office) -> None:
    payload = office.slack.payloads.shortcut(office.alice.user, "log_followup")
    await hand_over(office, "interactive", payload)
    opened = [call for call in office.slack.calls if call.method == "views.open"]
    assert len(opened) == 1
    assert office.slack.refusals == []


@pytest.mark.parametrize("kind", ["view_submission", "block_actions"])
async def test_a_form_is_stored_and_a_button_pressed_once(office: Office, kind: str) -> None:
    modal = await office.alice.types("/followup Acme")
    await modal.fill(content="Showed plan A", todo_1_text="Send prices")
    office.slack.deliver_twice(kind)
    assert (await modal.submit()).closed
    await office.settle()
    confirmation = await office.alice.dm.next(containing="Recorded")
    assert await count(office, Customer, FollowUp, Todo) == [1, 1, 1]
    await confirmation.click("Undo")
    await office.settle()
    assert office.slack.troubles == []
