"""Rights that have ended, and every way somebody may try to use one all the same: nothing new is
told, nothing is changed, and what is refused leaves the message as it is."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest
from sqlmodel import Session, select

from bot.localslack.people.people import NothingCame, Person
from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.errors import PersonError
from models import Customer, FollowUp, Issue
from models import Person as Stored
from models.commitments.issue_state import IssueState
from tests.conversations.profiles import give
from tests.office import Office

NEWS = "KUMQUAT"  # what is told to those who may still know


@dataclass
class Ended:
    """Who had a right, with what they still have on show; `owner` has the customer now."""

    viewer: Person
    owner: Person
    profile: SeenMessage
    told: SeenMessage | None
    end: Callable[[], Awaitable[None]]


def seen(who: Person) -> str:
    """All that somebody has before them."""
    shown = [one.text for one in (*who.dm.messages, *who.ephemerals)]
    modal = [who.modal.text] if who.modal else []
    try:
        home = [who.home().text]
    except NothingCame:
        home = []
    return "\n".join([*shown, *modal, *home])


async def name_manager(office: Office, manager: str) -> None:
    await office.alice.types(f"/followup manager <@{manager}>")


async def of_alice(office: Office) -> None:
    """Alice's customer, with a record and an issue; Mei is her manager."""
    await office.mei.types("/todo")
    await office.bob.types("/todo")
    await name_manager(office, "UMEI")
    form = await office.alice.types("/followup Acme")
    await form.fill(content="Li wants 3 seats by May 15", feedback="“too slow”")
    assert (await form.submit()).closed
    form = await office.alice.types("/issue Acme how fast is it? urgent")
    assert (await form.submit()).closed
    await office.settle()


async def former_manager(office: Office) -> Ended:
    await of_alice(office)
    await office.skip(hours=3)
    told = await office.mei.dm.next(containing="how fast is it?")
    profile = await office.mei.types("/customer Acme")
    return Ended(office.mei, office.alice, profile, told, lambda: name_manager(office, "UBOB"))


async def former_owner(office: Office) -> Ended:
    await of_alice(office)
    told = await office.alice.dm.next(containing="how fast is it?")
    profile = await office.alice.types("/customer Acme")

    async def end() -> None:
        form = await (await office.mei.types("/customer Acme")).click("编辑")
        await give(office, form, "bob")

    # Raised by Mei, so that nothing of it stays Alice's.
    def raised_by_mei(session: Session) -> None:
        mei = session.exec(select(Stored).where(Stored.user_id == "UMEI")).one()
        session.exec(select(Issue)).one().raised_by_id = mei.id

    await office.bot.database.write(raised_by_mei, "TKEPT")
    return Ended(office.alice, office.bob, profile, told, end)


async def no_longer_shared(office: Office) -> Ended:
    await of_alice(office)

    async def share(names: list[str]) -> None:
        form = await (await office.alice.types("/customer Acme")).click("Edit")
        await form.fill(shared=names)
        assert (await form.submit()).closed

    await share(["bob"])
    profile = await office.bob.types("/customer Acme")
    return Ended(office.bob, office.alice, profile, None, lambda: share([]))


async def stood_in(office: Office) -> tuple[SeenMessage, SeenMessage]:
    await of_alice(office)
    await office.alice.types("/followup away until May 8 <@UBOB>")
    await office.skip(hours=1.5)
    told = await office.bob.dm.next(containing="how fast is it?")
    return told, await office.bob.types("/customer Acme")


async def called_off(office: Office) -> Ended:
    told, profile = await stood_in(office)

    async def end() -> None:
        await office.alice.types("/followup back")

    return Ended(office.bob, office.alice, profile, told, end)


async def leave_over(office: Office) -> Ended:
    told, profile = await stood_in(office)
    return Ended(office.bob, office.alice, profile, told, lambda: office.skip(days=2))


async def press_all(shown: SeenMessage) -> None:
    """Every button that is there; what is refused leaves the message as it is."""
    before = shown.blocks
    for label in list(dict.fromkeys(shown.buttons)):
        try:
            await shown.click(label, nth=1)
        except (NothingCame, PersonError):
            continue
        assert shown.blocks == before, label


@pytest.mark.parametrize(
    "ended", [former_manager, former_owner, no_longer_shared, called_off, leave_over]
)
async def test_a_right_that_has_ended_tells_and_changes_nothing(
    office: Office, ended: Callable[[Office], Awaitable[Ended]]
) -> None:
    case = await ended(office)
    viewer, profile, told = case.viewer, case.profile, case.told
    assert "Acme" in profile.text
    form = await profile.click(profile.buttons[0])  # Log a follow-up
    await form.fill(content="Li ordered 9 seats by May 20")
    await case.end()
    await office.settle()

    def news(session: Session) -> dict[str, int]:
        session.exec(select(Customer)).one().pains = NEWS
        issue = session.exec(select(Issue)).one()
        issue.question = NEWS
        for record in session.exec(select(FollowUp)):
            record.feedback = NEWS
            record.edited_by_id = session.exec(select(Customer)).one().owner_id
        return {"issue": issue.id, "customer": issue.customer_id}

    ids = await office.bot.database.write(news, "TKEPT")

    refused = await form.submit()
    assert not refused.closed
    assert refused.errors
    await form.close()
    for typed in ("/customer Acme", "/customer", "/issue", "/todo", "/followup why"):
        await viewer.types(typed)
        assert NEWS not in seen(viewer), typed
    await press_all(profile)
    assert NEWS not in seen(viewer)
    if told is not None:
        await press_all(told)
        assert NEWS not in seen(viewer)
    await viewer.opens_home()
    assert NEWS not in seen(viewer)

    # Payloads of one's own with somebody else's ids in them.
    form = await viewer.types("/issue Own what is it? complex")
    await form.fill(customer="Own")
    assert (await form.submit()).closed
    for typed, of in (("/issue", "issue"), ("/customer Own", "customer")):
        mine = await viewer.types(typed)
        for block in mine.place.blocks:
            if block["type"] == "actions":
                block["block_id"] = f"{block['block_id'].rpartition(':')[0]}:{ids[of]}"
        await press_all(mine)
        assert NEWS not in seen(viewer), typed

    def stored(session: Session) -> tuple[IssueState, int]:
        records = session.exec(select(FollowUp).where(FollowUp.customer_id == ids["customer"]))
        return session.get_one(Issue, ids["issue"]).state, len(list(records))

    assert await office.bot.database.read(stored, "TKEPT") == (IssueState.OPEN, 1)

    # Somebody who may changes it: every message that speaks of it is shown again.
    listed = await case.owner.types("/issue")
    assert NEWS in listed.text
    answered = next(one for one in listed.buttons if one in ("Answered", "已答覆"))
    await listed.click(answered)
    await office.settle()
    assert NEWS not in seen(viewer)
    if told is not None:
        assert "how fast is it?" not in told.text
        assert told.buttons == []


async def test_a_stand_in_knows_nothing_before_the_leave_begins(office: Office) -> None:
    await of_alice(office)
    await office.alice.types("/followup away May 7 to May 8 <@UBOB>")
    await office.settle()
    refused = await office.bot.database.read(issue_id, "TKEPT")
    for typed in ("/customer Acme", "/customer", "/issue"):
        await office.bob.types(typed)
    await office.bob.opens_home()
    assert "how fast is it?" not in seen(office.bob)
    assert "too slow" not in seen(office.bob)
    form = await office.bob.types("/issue Own what is it? complex")
    await form.fill(customer="Own")
    assert (await form.submit()).closed
    mine = await office.bob.types("/issue")
    for block in mine.place.blocks:
        if block["type"] == "actions":
            block["block_id"] = f"{block['block_id'].rpartition(':')[0]}:{refused}"
    await press_all(mine)
    assert "how fast is it?" not in seen(office.bob)


def issue_id(session: Session) -> int:
    return session.exec(select(Issue)).one().id


async def test_what_a_stand_in_is_told_they_may_settle_while_the_leave_lasts(
    office: Office,
) -> None:
    told, profile = await stood_in(office)
    assert "too slow" in profile.text or "Acme" in profile.text
    await told.click("已答覆")
    await office.settle()
    assert "how fast is it?" in told.text


async def test_what_no_stand_in_was_told_in_time_is_told_to_who_is_back(office: Office) -> None:
    await of_alice(office)
    await office.alice.types("/todo Acme: send the offer by May 7")
    await office.alice.types("/followup away May 7 <@UBOB>")
    before = len(office.alice.dm.messages)
    await office.skip(days=2)  # the whole leave at once: nobody was there to tell
    assert "send the offer" not in seen(office.bob)
    told = office.alice.dm.messages[before:]
    assert any("send the offer" in one.text for one in told)


async def test_of_a_name_that_is_taken_only_a_team_hears_whose_it_is(office: Office) -> None:
    await office.alice.types("/followup met Acme Labs")
    for typed in ("/customer ＡＣＭＥ labs", "/customer acme LABS"):
        refused = await office.bob.types(typed)
        assert "已有同事在負責同名客戶" in refused.text
        assert "alice" not in refused.text
        assert "Acme Labs" not in refused.text
    await name_manager(office, "UMEI")
    await office.bob.types("/followup manager <@UMEI>")
    assert "alice已在負責同名客戶" in (await office.bob.types("/customer acme labs")).text
