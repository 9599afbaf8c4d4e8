"""What was taken for a customer's issue and is none: it is shown, and its button takes it off. From
10:30 of Wednesday 6 May 2026."""

import pytest
from sqlmodel import Session, select

from models import Issue
from tests.conversations.profiles import add
from tests.conversations.test_answered_in_words import asked, issues
from tests.conversations.test_direct_message import says
from tests.conversations.test_put_right import CALLED_ZH, drafted, notes
from tests.office import Office


@pytest.mark.parametrize(
    "words",
    [
        "安和那个不是问题，关掉",
        "安和那個不是投訴",
        "把安和那个问题关了，不是投诉",
        "那个问题不算，关掉吧",
    ],
)
async def test_it_is_shown_and_changed_by_its_button_alone(office: Office, words: str) -> None:
    await asked(office, office.mei, "安和连锁药房", "不然赶不上年底上线 紧急")
    await add(office, office.mei, "綠野農場")
    await drafted(office, office.mei, CALLED_ZH)
    [shown] = await says(office, office.mei, words)
    assert "不然赶不上年底上线" in shown
    assert len(await notes(office)) == 1
    assert [one.cancelled_at for one in await issues(office)] == [None]


@pytest.mark.both_databases
async def test_the_button_takes_it_off_and_brings_it_back(office: Office) -> None:
    await asked(office, office.alice, "Acme", "otherwise they miss their board meeting urgent")
    await says(office, office.alice, "the Acme one isn't a complaint, close it")
    shown = office.alice.dm.messages[-1]
    await shown.click("Not an issue: take it off")
    await office.settle()
    assert shown.text.startswith("✅ Taken off the list.")
    assert (await issues(office))[0].cancelled_at is not None
    await office.skip(hours=3)
    assert not [one for one in office.alice.dm.messages if one.text.startswith("Missed")]
    await shown.click("Undo")
    await office.settle()
    assert (await issues(office))[0].cancelled_at is None
    assert "Not an issue: take it off" in shown.buttons


async def test_its_owners_manager_may_and_its_owner_reads_so(office: Office) -> None:
    assert (await office.bob.types("/followup manager <@UMEI>")).text
    await asked(office, office.bob, "Acme", "otherwise they miss their board meeting urgent")
    await says(office, office.mei, "把Acme那个问题关了，不是投诉")
    await office.mei.dm.messages[-1].click("不算客户问题，撤下")
    await office.settle()
    assert "mei" in (await office.bob.dm.next(containing="不算客戶問題")).text

    def read(session: Session) -> bool:
        return session.exec(select(Issue)).one().cancelled_at is not None

    assert await office.bot.database.read(read)


async def test_where_nothing_is_open_it_may_be_a_record(office: Office) -> None:
    await add(office, office.alice, "Acme")
    said = await says(office, office.alice, "the Acme thing is not a complaint")
    assert not any(one.startswith("Do you mean") for one in said)
