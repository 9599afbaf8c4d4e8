"""Whether response clocks run in working hours. From 10:30 of Wednesday 6 May 2026 on."""

from sqlmodel import Session, col, select

from bot.localslack.world.faults import ApiError
from models import Issue
from tests.conversations.issues import ask
from tests.office import Office


async def deadlines(office: Office) -> list[str]:
    """In UTC: Shanghai is 8 hours ahead."""

    def read(session: Session) -> list[str]:
        every = session.exec(select(Issue).order_by(col(Issue.id)))
        return [f"{issue.deadline:%d %H:%M}" for issue in every]

    return await office.bot.database.read(read)


async def test_what_is_left_of_a_clock_is_left_in_working_hours_too(office: Office) -> None:
    office.mei.user.is_admin = True
    await ask(office, office.alice, "urgent")
    await office.skip(hours=3)
    await ask(office, office.alice, "complex")
    await office.skip(hours=44)  # Friday, 9:30: 4 hours are left of the second
    assert await deadlines(office) == ["06 04:30", "08 05:30"]

    asked = await office.mei.types("/followup 响应时钟 按工作时间")
    assert "下一个工作日 10:30" in asked.text
    assert "目前有 1 个问题正在计时" in asked.text
    assert await deadlines(office) == ["06 04:30", "08 05:30"]
    await office.skip(hours=6)  # 15:30: the clock has run out by now
    await ask(office, office.alice, "urgent")
    await asked.click("按工作时间")
    assert "1 个期限已调整" in office.mei.ephemerals[-1].text
    # The 2 hours of the third go on, until the day ends at 18:00.
    assert await deadlines(office) == ["06 04:30", "08 05:30", "08 09:30"]
    await office.skip(hours=2)
    await ask(office, office.alice, "urgent")
    assert (await deadlines(office))[-1] == "09 02:30"  # a Saturday that makes up for a holiday

    asked = await office.mei.types("/followup hours elapsed")
    await asked.click("按自然时间")
    assert (await deadlines(office))[-1] == "08 11:30"


async def test_only_admins_change_it_and_others_are_told_who(office: Office) -> None:
    refused = await office.bob.types("/followup hours working")
    assert "我還不知道誰是管理員" in refused.text
    await office.alice.types("/followup manager @mei")
    await office.mei.dm.next(containing="alice把您设为主管")
    refused = await office.mei.types("/followup hours working")  # a rep has named her
    assert "管理员" in refused.text
    office.mei.user.is_admin = True  # nobody told the bot
    asked = await office.mei.types("/followup hours working")
    refused = await office.alice.types("/followup hours working")
    assert "Only mei can change that for everyone here." in refused.text
    state = await office.alice.types("/followup hours")
    assert "count every hour, day and night" in state.text
    assert "/followup hours working" in state.text

    office.mei.user.is_admin = False
    await asked.click("按工作时间")
    assert "管理员" in office.mei.ephemerals[-1].text
    assert "count every hour" in (await office.alice.types("/followup hours")).text
    office.slack.fail_next("users.info", ApiError("fatal_error"))
    refused = await office.alice.types("/followup hours working")
    assert "I can't check with Slack right now whether alice is a member" in refused.text


async def test_a_word_that_is_not_one_of_the_two_is_a_customer(office: Office) -> None:
    form = await office.alice.types("/followup Hours Ltd")
    assert form.title == "Log a follow-up"
