"""A message that was corrected or deleted, and the draft that answers it."""

from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.shapes import Json
from tests.office import Office

SAID = "Northwind call with Ortega: wants SSO docs. todo: share docs tomorow"


async def drafted(office: Office) -> tuple[Json, SeenMessage]:
    """What alice wrote, as Slack keeps it, and the draft."""
    await office.alice.says(SAID)
    await office.settle()
    draft = await office.alice.dm.next(containing="Northwind")
    written = next(one for one in office.alice.dm.messages if one.place.user == "UALICE")
    return {**written.place.as_json(), "channel": office.alice.dm.channel.id}, draft


async def changes(office: Office, before: Json, text: str | None) -> None:
    """As Slack tells that she edited it, or deleted it."""
    event: Json = {"type": "message", "channel": before["channel"], "channel_type": "im"}
    event |= {"previous_message": before, "event_ts": before["ts"], "ts": before["ts"]}
    if text is None:
        event |= {"subtype": "message_deleted", "deleted_ts": before["ts"], "hidden": True}
    else:
        event |= {"subtype": "message_changed", "message": before | {"text": text}}
    office.alice.world.emit(event, "message.im")
    await office.settle()


async def test_an_open_draft_follows_the_message_that_was_corrected(office: Office) -> None:
    before, draft = await drafted(office)
    await changes(office, before, SAID.replace("tomorow", "on Monday"))
    assert "Mon, May 11" in draft.text


async def test_the_draft_of_a_deleted_message_is_discarded(office: Office) -> None:
    before, draft = await drafted(office)
    await changes(office, before, None)
    assert "Save" not in draft.buttons


async def test_a_message_whose_words_are_the_same_changes_nothing(office: Office) -> None:
    before, draft = await drafted(office)
    shown = draft.text
    await changes(office, before, before["text"])
    assert draft.text == shown
