"""Words that take back what was written last, where more was said or done since: a to-do that
nobody speaks of any more is not deleted by them. From 10:30 of Wednesday 6 May 2026."""

import pytest

from bot.localslack.people.people import Person
from models.followups.note import NoteState
from tests.conversations.test_direct_message import says, todos
from tests.conversations.test_put_right import notes
from tests.office import Office

TOLD = {
    "alice": "met the plant manager at Acme today, they are thinking about the price",
    "mei": "今天去了恒达，谈了价格，他们要考虑",
    "bob": "今天去了綠野，談了價格，他們要考慮",
}
WRITTEN = {"alice": "send the deck by Monday", "mei": "下周一前寄样品", "bob": "下週一前寄樣品"}
THE_TODO = {"alice": "send the deck", "mei": "寄样品", "bob": "寄樣品"}
DISCARD = {"alice": "Discard", "mei": "不保存", "bob": "不儲存"}
KEEP = {"alice": "Keep it after all", "mei": "还是保留", "bob": "還是保留"}
SPOKEN = [("alice", "never mind"), ("mei", "算了"), ("mei", "删掉吧"), ("bob", "算了")]


async def wrote(office: Office, who: str) -> Person:
    person = office.slack.person(who)
    await person.types(f"/todo {WRITTEN[who]}")
    return person


@pytest.mark.parametrize(("who", "words"), SPOKEN)
async def test_who_has_just_discarded_a_draft_means_that(
    office: Office, who: str, words: str
) -> None:
    person = await wrote(office, who)
    await says(office, person, TOLD[who])
    await person.dm.last().click(DISCARD[who])
    await office.settle()
    [said] = await says(office, person, words)
    assert TOLD[who] in said
    assert [one.is_open for one in await todos(office)] == [True]
    await person.dm.last().click(KEEP[who])
    await office.settle()
    assert [one.state for one in await notes(office)] == [NoteState.OPEN]


@pytest.mark.parametrize(("who", "words"), SPOKEN)
async def test_who_was_reminded_of_another_thing_since_means_that(
    office: Office, who: str, words: str
) -> None:
    person = office.slack.person(who)
    await person.types(
        "/todo call Lars today 11:45" if who == "alice" else "/todo 今天11:45打给老王"
    )
    await wrote(office, who)
    await office.skip(hours=1.3)
    assert THE_TODO[who] not in person.dm.last().text
    [said] = await says(office, person, words)
    assert THE_TODO[who] not in said
    assert "Lars" in said or "老王" in said
    assert all(one.is_open for one in await todos(office))


@pytest.mark.parametrize(
    ("who", "words"), [("alice", "discard all"), ("mei", "全部不要"), ("bob", "全部不要")]
)
async def test_all_of_it_is_all_drafts_and_no_to_do(office: Office, who: str, words: str) -> None:
    person = await wrote(office, who)
    [said] = await says(office, person, words)
    assert THE_TODO[who] in said
    assert [one.is_open for one in await todos(office)] == [True]


async def test_an_open_draft_is_shown_beside_the_to_do_that_was_written_after_it(
    office: Office,
) -> None:
    await says(office, office.bob, TOLD["bob"])
    await office.skip(hours=0.1)
    await wrote(office, "bob")
    [said] = await says(office, office.bob, "全部不要")
    assert THE_TODO["bob"] in said
    assert DISCARD["bob"] in office.bob.dm.last().buttons
    assert [one.state for one in await notes(office)] == [NoteState.OPEN]
    assert [one.is_open for one in await todos(office)] == [True]
