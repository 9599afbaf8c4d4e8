"""The two follow-ups of the standard's example workbook, entered as they stand there, and what
the bot says of them in the days after."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.localslack.people.people import Person
from bot.localslack.world.workspace import User
from tests.office import open_office

SHANGHAI = ZoneInfo("Asia/Shanghai")
CHEN = User("UCHEN", "chen", "陈经理", "客户经理", "Asia/Shanghai", "zh-CN")
LIU = User("ULIU", "liu", "刘主管", "销售主管", "Asia/Shanghai", "zh-CN")


def at(day: date, clock: time = time(9)) -> datetime:
    return datetime.combine(day, clock, SHANGHAI).astimezone(UTC)


def said_to(person: Person, since: int) -> list[str]:
    return [message.text for message in person.dm.messages[since:]]


async def test_the_workbook_s_promises_are_said_on_their_days_once_each(database_url: str) -> None:
    async with open_office(
        database_url, at(date(2024, 5, 10), time(10, 30)), people=[CHEN, LIU]
    ) as office:
        chen, liu = office.slack.person("chen"), office.slack.person("liu")
        modal = await chen.types("/followup XX科技有限公司")
        await modal.fill(
            method="上门拜访",
            ours=["chen"],
            theirs=["李总监(技术总监)"],
            content="沟通系统升级需求,介绍新方案功能(如负载均衡)",
            feedback="“方案方向认可,需补充竞品A的响应速度对比数据”",
            todo_1_text="5月15日前提供竞品分析报告",
            owner="chen",
            next_contact="2024-05-17",
        )
        await modal.submit()
        confirmation = await chen.dm.next(containing="已记录")
        assert "5月15日（周三）" in confirmation.text
        assert "5月17日（周五）" in confirmation.text

        await office.skip_to(at(date(2024, 5, 12), time(15)))
        modal = await liu.types("/followup YY贸易集团")
        await modal.fill(
            method="电话沟通",
            ours=["liu"],
            theirs=["王经理(采购经理)"],
            content="确认演示时间,同步客户案例中“仓储效率提升40%”的数据",
            feedback="“演示时间定于5月20日下午2点,需准备操作手册”",
            todo_1_text="5月19日前整理操作手册并邮寄",
            owner="liu",
            next_contact="2024-05-20",
        )
        await modal.submit()
        confirmation = await liu.dm.next(containing="已记录")
        assert "5月19日（周日）" in confirmation.text
        assert "5月20日（周一）" in confirmation.text

        said: dict[tuple[str, str], list[str]] = {}
        for day in range(13, 23):
            for hour in (8, 9, 14, 18):
                heard = {who: len(who.dm.messages) for who in (chen, liu)}
                await office.skip_to(at(date(2024, 5, day), time(hour, 30)))
                for who, since in heard.items():
                    if new := said_to(who, since):
                        said[who.user.name, f"{day}日{hour}点"] = new

    assert {when: len(messages) for when, messages in said.items()} == {
        ("chen", "14日9点"): 1,
        ("chen", "15日9点"): 1,
        ("chen", "16日9点"): 1,
        ("chen", "17日9点"): 1,
        ("chen", "17日18点"): 1,
        ("liu", "17日9点"): 1,  # a Friday: what is due on Sunday
        ("chen", "20日8点"): 1,  # the 24 hours ended on Saturday
        ("chen", "20日9点"): 1,  # the list of the week
        ("liu", "20日9点"): 1,  # the to-do is overdue and the next contact is due: one message
        ("liu", "20日18点"): 1,
        ("liu", "21日14点"): 1,
        ("liu", "21日18点"): 1,
    }
    assert "今天到期，5月15日（周三）：5月15日前提供竞品分析报告" in said["chen", "15日9点"][0]
    assert "今天跟进XX科技有限公司" in said["chen", "17日9点"][0]
    assert "需补充竞品A的响应速度对比数据" in said["chen", "17日9点"][0]
    assert "5月19日（周日）到期：5月19日前整理操作手册并邮寄" in said["liu", "17日9点"][0]
    assert "YY贸易集团\n今天跟进" in said["liu", "20日9点"][0]
    assert "王经理（采购经理）" in said["liu", "20日9点"][0]
