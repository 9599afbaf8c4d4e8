"""Who stands in says in words that they can't. From Wednesday, 6 May 2026, 10:30; the question that
is asked then runs out on Friday at 10:30."""

import pytest

from tests.conversations.issues import ask
from tests.conversations.test_covered import met
from tests.conversations.test_direct_message import says
from tests.office import Office

__all__ = ["met"]


async def covered(office: Office) -> None:
    """Alice is away from Thursday to Tuesday; bob stands in for her, and mei is her manager."""
    await office.alice.types("/followup manager @mei")
    await office.alice.types("/followup away May 7 to May 12 @bob")
    await office.settle()


@pytest.mark.parametrize(
    "words", ["can't cover for Alice on Friday", "週五代理不了", "周五没法帮alice代班"]
)
async def test_who_is_away_and_their_manager_are_told_at_once(met: Office, words: str) -> None:
    await covered(met)
    [said] = await says(met, met.bob, words)
    assert said.startswith("已記下您無法代理alice（5月8日（週五））")
    told = "bob covers for you (Thu, May 7 – Tue, May 12), but can't on these days: Fri, May 8."
    assert told in met.alice.dm.last().text
    assert "以下日期代理不了：5月8日（周五），届时没有人代理" in met.mei.dm.last().text
    listed = await met.alice.types("/followup away")
    assert "Nobody covers then, because they can't: Fri, May 8." in listed.text


@pytest.mark.both_databases
async def test_a_clock_that_runs_out_then_goes_to_the_manager(met: Office) -> None:
    await ask(met, met.alice, "complex")
    await covered(met)
    await met.bob.says("週五代理不了")
    await met.settle()
    await met.skip(hours=24)
    assert "時間已過半" in met.bob.dm.last().text
    before = len(met.mei.dm.messages), len(met.bob.dm.messages)
    await met.skip(hours=24)  # Friday, 10:30
    assert any("Is A faster" in one.text for one in met.mei.dm.messages[before[0] :])
    assert not any("Is A faster" in one.text for one in met.bob.dm.messages[before[1] :])


async def test_one_press_takes_it_back_and_all_read_that(met: Office) -> None:
    await covered(met)
    await met.bob.says("代理不了")
    await met.settle()
    told = met.alice.dm.last(), met.mei.dm.last()
    answer = met.bob.dm.last()
    await answer.click("我又可以代理了")
    await met.settle()
    assert "仍由您代理alice" in answer.text
    assert "bob could not cover on days of your leave" in told[0].text
    assert "现已解决" in told[1].text


@pytest.mark.parametrize("words", ["I can cover for Alice after all", "我又可以代理alice了"])
async def test_so_does_a_word(met: Office, words: str) -> None:
    await covered(met)
    await met.bob.says("代理不了")
    await met.settle()
    told = met.alice.dm.last()
    [answer] = await says(met, met.bob, words)
    assert "仍由您代理alice" in answer
    assert "bob could not cover on days of your leave" in told.text


async def test_another_stand_in_is_named_there(met: Office) -> None:
    await covered(met)
    await met.bob.says("代理不了")
    await met.settle()
    told = met.alice.dm.last()
    await told.select("leave:1", "UMEI")
    await met.settle()
    assert "mei covers for you now, instead of bob, who can't" in told.text


async def test_of_several_it_is_asked_for_whom(met: Office) -> None:
    await covered(met)
    await met.mei.types("/followup away May 8 @bob")
    await met.settle()
    [asked] = await says(met, met.bob, "週五代理不了")
    assert asked.startswith("您無法代理誰？")
    before = len(met.alice.dm.messages)
    await met.bob.dm.last().click("無法代理alice（5月8日（週五））")
    await met.settle()
    assert "but can't on these days: Fri, May 8" in met.alice.dm.messages[before].text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("can't cover for Mei", "您沒有代理mei，所以什麼都沒有改。"),
        ("can't cover on May 20", "您那幾天（5月20日（週三））沒有代理任何人"),
    ],
)
async def test_what_nobody_stands_in_for_is_said_to_be_so(
    met: Office, words: str, said: str
) -> None:
    await covered(met)
    before = len(met.alice.dm.messages)
    [answer] = await says(met, met.bob, words)
    assert answer.startswith(said)
    assert len(met.alice.dm.messages) == before


async def test_who_stands_in_for_nobody_is_told_so(met: Office) -> None:
    [answer] = await says(met, met.alice, "can't cover next week")
    assert answer.startswith("You don't stand in for anyone, so nothing has changed.")


@pytest.mark.parametrize(
    "words",
    [
        "週五alice的會我去不了",
        "我週五臨時要去台中，沒辦法代理alice",
        "can't make Alice's meeting on Friday",
        "周五要出差，没法帮alice代班",
    ],
)
async def test_why_they_cannot_may_stand_beside_it(met: Office, words: str) -> None:
    await covered(met)
    [said] = await says(met, met.bob, words)
    assert said.startswith("已記下您無法代理alice（5月8日（週五））")
    assert "but can't on these days: Fri, May 8." in met.alice.dm.last().text
    assert "以下日期代理不了：5月8日（周五）" in met.mei.dm.last().text


@pytest.mark.parametrize("words", ["週五mei的會我去不了", "can't make Mei's meeting on Friday"])
async def test_of_whom_they_do_not_stand_in_for_it_says_something_else(
    met: Office, words: str
) -> None:
    await covered(met)
    before = len(met.alice.dm.messages)
    assert not any("代理" in one for one in await says(met, met.bob, words))
    assert len(met.alice.dm.messages) == before


@pytest.mark.parametrize(
    "words",
    [
        "then let Mei cover instead",
        "change my stand-in to Mei",
        "那改请林梅代理",
        "5月7日到5月12日請假改由林梅代理",
    ],
)
async def test_who_is_away_names_another_in_words(met: Office, words: str) -> None:
    await covered(met)
    [said] = await says(met, met.alice, words)
    assert "mei covers for you" in said
    assert "alice" in met.mei.dm.last().text
    assert met.bob.dm.last().text != ""


async def test_within_a_longer_leave_it_is_asked(met: Office) -> None:
    await covered(met)
    [said] = await says(met, met.alice, "5月8日改由林梅代理")
    assert "bob" in said
    assert "mei covers" not in said


async def test_without_a_leave_it_says_something_else(met: Office) -> None:
    assert not any("cover" in one for one in await says(met, met.alice, "那改请林梅代理"))
