"""What somebody asks is answered, or said not to be understood, and never drafted as a record."""

import pytest
from sqlmodel import Session, select

from models.followups.note import CaptureNote
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.office import Office


@pytest.mark.parametrize(
    "words",
    [
        "Acme的問題誰在處理",
        "我不在的時候誰跟Acme開會了",
        "Acme是谁给我的",
        "Acme那边有啥要注意的",
        "我上午跟Acme说了什么",
        "what do I have for Acme?",
    ],
)
async def test_a_question_leaves_no_draft(office: Office, words: str) -> None:
    await add(office, office.alice, "Acme")
    [said] = await says(office, office.alice, words)
    assert "What Kept does" not in said

    def drafts(session: Session) -> list[CaptureNote]:
        return list(session.exec(select(CaptureNote)))

    assert await office.bot.database.read(drafts) == []


@pytest.mark.parametrize("words", ["今天有哪些客户问题没回", "哪些问题还没回"])
async def test_which_questions_wait_is_answered(office: Office, words: str) -> None:
    await add(office, office.mei, "云帆")
    await office.mei.types("/issue 云帆 能不能分三期付？")
    [said] = await says(office, office.mei, words)
    assert "这个问题无法根据记录回答" not in said
