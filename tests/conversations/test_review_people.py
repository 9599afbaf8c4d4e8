"""What a review of several people says of each."""

import pytest

from bot.localslack.people.surfaces import SeenMessage
from tests.conversations.reviews import line, meis_team, post_review, read_by, record
from tests.office import Office


async def alice_falls_behind(office: Office) -> None:
    """Bob logs in time; alice does not, and leaves a question and a promise open."""
    await meis_team(office)
    for number in range(4):
        await record(office, office.alice, "Acme", hours_ago=30 + number)
        await record(office, office.bob, "Bolt", hours_ago=1 + number)
    await record(
        office, office.alice, "Acme", issue="complex", todo_1_text="send the deck by May 7"
    )
    await office.skip(days=2)


def people(message: SeenMessage) -> list[list[str]]:
    """The rows of the table of people."""
    [table] = [block for block in message.blocks if block["type"] == "data_table"]
    return [[cell["text"] for cell in row] for row in table["rows"]]


@pytest.mark.both_databases
async def test_a_manager_reads_who_needs_help_and_what_is_left(office: Office) -> None:
    await alice_falls_behind(office)
    posted = await post_review(office.mei, "/review Q2")
    assert "需要支持的成员\n• alice：及时记录率 20%（1/5）" in posted.text
    assert "• 1 个问题尚未答复，最早的于5月6日（周三）提出" in posted.text
    assert "• 1 项待办已到期但未完成" in posted.text
    assert "bob：" not in posted.text
    assert people(posted) == [
        ["成员", "跟进次数", "及时记录率", "承诺兑现率", "跟进覆盖率", "未解决问题"],
        ["alice", "5", "20%（1/5）", "0%（0/1）", "100%（1/1）", "1"],
        ["bob", "4", "100%（4/4）", "–", "100%（1/1）", "0"],
    ]
    assert people(read_by(office.bob)) == people(posted)


async def test_a_posted_table_stays_as_it_was_previewed(office: Office) -> None:
    await alice_falls_behind(office)
    preview = await office.mei.types("/review Q2", "#sales")
    shown = people(preview)
    await record(office, office.bob, "Cargo")
    await preview.click("发布")
    assert people(read_by(office.mei)) == shown


async def test_outsiders_read_what_went_well_and_of_no_person(office: Office) -> None:
    await alice_falls_behind(office)
    office.slack.workspace.channel("CSALES").shared = True
    posted = await post_review(office.mei, "/review 上周..今天")
    assert "尚未解决" in posted.text
    for name in ("alice", "bob", "需要支持"):
        assert name not in posted.text
    assert all(block["type"] != "data_table" for block in posted.blocks)


async def test_one_person_is_compared_with_nobody(office: Office) -> None:
    await alice_falls_behind(office)
    posted = await office.alice.types("/review Q2")
    assert "Who needs help" not in posted.text
    assert all(block["type"] != "data_table" for block in posted.blocks)
    assert "What is unresolved\n• 1 issue without an answer, raised on Wed, May 6" in posted.text


async def test_who_recorded_nothing_is_named_to_their_manager(office: Office) -> None:
    await meis_team(office)
    await record(office, office.bob, "Bolt")
    posted = await office.mei.types("/review Q2")
    assert "• alice：没有任何记录" in posted.text
    assert line(posted, "跟进次数").split() == ["跟进次数", "1"]
    young = await office.mei.types("/review 本月")
    assert "没有任何记录" not in young.text


async def test_what_rose_is_said_first(office: Office) -> None:
    for ago in (24 * 7, 24 * 7 - 1, 24 * 7 - 2, 2, 3, 4):
        await record(office, office.alice, "Acme", hours_ago=ago)
    posted = await office.alice.types("/review this week")
    well = posted.text.partition("What went well\n")[2]
    assert well.startswith("• Logged on time")
    assert "▲ 100 pts vs Mon, Apr 27 – Wed, Apr 29" in well.splitlines()[0]
