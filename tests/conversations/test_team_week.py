"""What the calendar brings to a manager. It begins on Wednesday 6 May 2026."""

from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.workspace import TEAM
from models import Person
from models.team import week
from tests.conversations.profiles import add, mute_silence
from tests.conversations.reviews import meis_team, post_review, read_by, record
from tests.office import Office

MONDAY = datetime(2026, 5, 11, 0, 55, tzinfo=UTC)  # 08:55 in Shanghai
FIRST_OF_JUNE = datetime(2026, 6, 1, 0, 55, tzinfo=UTC)  # a Monday
FIRST_OF_JULY = datetime(2026, 7, 1, 0, 55, tzinfo=UTC)


async def team(office: Office) -> None:
    await meis_team(office)
    office.clock.skip(timedelta(hours=2))
    office.bot.wake()  # so that the calendar is looked at
    await office.settle()


def brought(office: Office, what: str) -> list[SeenMessage]:
    return [one for one in office.mei.dm.messages if what in one.text]


async def test_on_monday_a_manager_sees_what_is_late_quiet_and_due(office: Office) -> None:
    await team(office)
    await add(office, office.alice, "Acme")
    await office.alice.types("/todo send the deck to Acme by 2026-05-13")
    form = await office.alice.types("/issue Acme how fast is it?")
    await form.submit()
    await office.settle()
    await office.skip_to(MONDAY)
    assert brought(office, "团队本周") == []
    await office.skip(minutes=5)
    [said] = brought(office, "团队本周")
    assert "1 个客户问题已超时未答复" in said.text
    assert "how fast is it?" in said.text
    assert "send the deck" in said.text
    await office.skip(days=1)
    assert len(brought(office, "团队本周")) == 1
    assert [one for one in office.alice.dm.messages if "Your team's week" in one.text] == []


async def test_a_meeting_that_nobody_logged_is_no_contact(office: Office) -> None:
    await team(office)
    await record(office, office.alice, "Acme", next_contact="2026-05-08")
    await office.skip_to(FIRST_OF_JUNE)
    await office.skip(days=6)

    def quiet(session: Session) -> list[str]:
        mei = Person.get_or_create(session, "UMEI")
        found = week.read(session, mei, office.clock.now()).parts
        return [one.customer for one in found[week.Part.QUIET]]

    assert await office.bot.database.read(quiet, TEAM) == ["Acme"]


async def test_a_week_in_which_there_is_nothing_brings_nothing(office: Office) -> None:
    await team(office)
    await office.skip_to(MONDAY)
    await office.skip(days=1)
    assert brought(office, "团队本周") == []


async def test_the_day_is_a_preference(office: Office) -> None:
    await team(office)
    await office.alice.types("/todo send the deck by 2026-05-13")
    form = await office.mei.types("/followup preferences")
    await form.fill(team_day="星期二")
    assert (await form.submit()).closed
    await office.settle()
    await office.skip_to(MONDAY)
    await office.skip(hours=1)
    assert brought(office, "团队本周") == []
    await office.skip(days=1)
    assert len(brought(office, "团队本周")) == 1

    form = await office.mei.types("/followup preferences")
    await form.fill(team_day="不发送")
    assert (await form.submit()).closed
    await office.settle()
    await office.skip(days=8)
    assert len(brought(office, "团队本周")) == 1


async def test_a_month_s_review_is_offered_and_shown_in_the_dm(office: Office) -> None:
    await team(office)
    await mute_silence(office, "mei")
    await record(office, office.alice, "Acme")
    await office.skip_to(FIRST_OF_JUNE)
    assert brought(office, "的复盘已准备好") == []
    await office.skip(minutes=30)
    [offer] = brought(office, "2026年5月的复盘已准备好")
    await offer.click("查看", near="2026年5月的复盘已准备好")
    await office.settle()
    shown = office.mei.dm.messages[-1]
    assert "2026年5月" in shown.text
    assert "Acme" in shown.text


async def test_who_looked_at_a_month_that_went_on_is_offered_its_review_all_the_same(
    office: Office,
) -> None:
    await team(office)
    await record(office, office.alice, "Acme")
    await office.mei.types("/review 五月")
    await office.skip_to(FIRST_OF_JUNE)
    await office.skip(minutes=30)
    assert brought(office, "2026年5月的复盘已准备好")


async def test_a_quarter_s_review_is_previewed_for_the_channel_chosen_and_posted_there(
    office: Office,
) -> None:
    await team(office)
    await record(office, office.alice, "Acme")
    form = await office.mei.types("/followup preferences")
    await form.fill(review_channel="#sales", kinds=["主管：团队一周概况、复盘提醒"])
    assert (await form.submit()).closed
    await office.skip_to(FIRST_OF_JULY - timedelta(days=10))
    office.bot.wake()
    await office.settle()
    await office.skip_to(FIRST_OF_JULY)
    await office.skip(minutes=30)
    [offer] = brought(office, "2026年第二季度和2026年6月的复盘都已准备好")
    await offer.click("查看2026年6月")
    await office.settle()
    assert "2026年6月" in office.mei.dm.messages[-1].text
    await offer.click("查看2026年第二季度")
    await office.settle()
    preview = office.mei.dm.messages[-1]
    assert "#sales" in preview.text or "CSALES" in preview.text
    form = await preview.click("原因与改进计划")
    await form.fill(item_1_text="call more often")
    assert (await form.submit()).closed
    await office.settle()
    await preview.click("发布")
    await office.settle()
    posted = read_by(office.bob)
    assert "2026年第二季度" in posted.text
    assert "已发布" in preview.text


async def test_not_now_puts_it_off(office: Office) -> None:
    await team(office)
    await office.skip_to(FIRST_OF_JUNE)
    await office.skip(minutes=30)
    [offer] = brought(office, "的复盘已准备好")
    await offer.click("暂不查看")
    await office.settle()
    assert "需要时可输入 /review" in offer.text
    assert offer.buttons == ["查看"]
    await office.skip(days=3)
    assert len(brought(office, "的复盘已准备好")) == 1


async def test_a_review_that_was_posted_is_not_offered_any_more(office: Office) -> None:
    await team(office)
    await record(office, office.alice, "Acme")
    await office.skip_to(FIRST_OF_JUNE)
    await post_review(office.mei, "/review 上个月")
    await office.skip(minutes=30)
    assert brought(office, "的复盘已准备好") == []
