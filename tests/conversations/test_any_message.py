"""What a person sends to Kept is read, in whichever way Slack carries it."""

import pytest

from bot.localslack.world.shapes import Json
from tests.conversations.profiles import add
from tests.office import Office

SAID = "Northwind call with Ortega: wants SSO docs. todo: share SSO docs tomorrow"


async def sends(office: Office, said: str, **more: object) -> None:
    """A message of Alice's in the DM as Slack tells of it, with more than words."""
    ts = office.alice.world.workspace.new_ts()
    event: Json = {"type": "message", "channel": office.alice.dm.channel.id, "channel_type": "im"}
    event |= {"user": "UALICE", "text": said, "ts": ts, "event_ts": ts, **more}
    office.alice.world.emit(event, "message.im")
    await office.settle()


@pytest.mark.parametrize("subtype", ["me_message", "thread_broadcast", None])
async def test_words_of_a_person_become_a_draft(office: Office, subtype: str | None) -> None:
    await sends(office, SAID, **({"subtype": subtype} if subtype else {}))
    draft = await office.alice.dm.next(containing="Northwind")
    assert "share SSO docs" in draft.text


async def test_a_photo_with_words_becomes_a_draft_with_the_photo(office: Office) -> None:
    entrances = office.alice.entrances
    entrances.share("UALICE", office.alice.dm.channel.id, "card.jpg", b"\xff\xd8\xff", SAID)
    await office.settle()
    draft = await office.alice.dm.next(containing="Northwind")
    assert "card.jpg" in draft.text


async def test_a_message_that_was_forwarded_to_kept_is_read(office: Office) -> None:
    forwarded = {"is_share": True, "is_msg_unfurl": True, "text": SAID}
    await sends(office, "", attachments=[forwarded])
    draft = await office.alice.dm.next(containing="Northwind")
    assert "share SSO docs" in draft.text


async def test_what_an_app_or_slack_itself_writes_is_left_alone(office: Office) -> None:
    await sends(office, SAID, subtype="bot_message", bot_id="BOTHER")
    await sends(office, SAID, subtype="channel_topic")
    assert all("Northwind" not in one.text for one in office.alice.dm.messages)


async def test_a_chat_that_was_pasted_is_read_by_who_says_what(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Li Wei (CTO)")
    asked, told = "can you send the drawings by Friday?", "sure, will send them by May 8"
    await office.alice.says(f"10:12 Li Wei: {asked}\n10:13 alice: {told}")
    await office.settle()
    draft = await office.alice.dm.next(containing="A follow-up with Acme?")
    assert f"({asked})" in draft.text
    assert "Next contact" not in draft.text
