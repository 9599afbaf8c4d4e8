"""What is asked about one's own settings is answered with them and the button that changes them;
words alone change nothing. From 10:30 of Wednesday 6 May 2026."""

import pytest

from tests.conversations.test_direct_message import says
from tests.office import Office


@pytest.mark.parametrize(
    "words",
    [
        "what are my working hours?",
        "what's my time zone",
        "stop reminding me about profiles",
        "no reminders before 10 please",
        "I don't work on Fridays",
        "send my digest at 8:30",
        "no pings tonight",
    ],
)
async def test_what_is_set_is_shown_with_its_button(office: Office, words: str) -> None:
    [told] = await says(office, office.alice, words)
    assert "Hours: 8:00 AM to 8:00 PM" in told
    await office.alice.dm.last().click("Change")
    assert office.alice.modal is not None


@pytest.mark.parametrize(
    "words",
    [
        "我的工作时间是几点到几点",
        "十点前不要提醒我",
        "我的時區是什麼",
        "每天早上改八點半提醒我",
        "早报改到九点",
        "今天晚上別吵我",
        "假日改台灣的",
        "早报不用发了",
    ],
)
async def test_in_chinese_too(office: Office, words: str) -> None:
    [told] = await says(office, office.mei, words)
    assert "提醒时段：" in told


async def test_the_next_holidays_are_named(office: Office) -> None:
    [told] = await says(office, office.mei, "下一个法定节假日是什么时候")
    assert "端午节" in told
    listed = await office.mei.types("/followup 节假日")
    assert "端午节" in listed.text
    for words in ("when is the next holiday?", "are we off on Labour Day?"):
        [told] = await says(office, office.alice, words)
        assert "Dragon Boat Festival" in told
    [told] = await says(office, office.bob, "元旦放假嗎")
    assert "端午節" in told
    listed = await office.bob.types("/followup 國定假日 台灣")
    assert "端午節" in listed.text


@pytest.mark.parametrize(
    "words", ["stop reminding me about the flyers", "别再提醒我写日报了", "傳單改明天提醒我"]
)
async def test_one_to_do_among_many_is_no_setting(office: Office, words: str) -> None:
    said = await says(office, office.alice, words)
    assert not any("Hours: " in one for one in said)
