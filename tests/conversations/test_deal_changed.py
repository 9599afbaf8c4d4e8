"""A change of an open deal, told in words, is made with one press. From 10:30 of Wednesday 6 May
2026."""

import pytest

from tests.conversations.deals import enter
from tests.conversations.profiles import add
from tests.conversations.test_direct_message import says
from tests.office import Office


@pytest.mark.both_databases
async def test_day_and_amount_change_with_one_press_and_back(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, "Acme USD 120k renewal, expected June 30")
    said = await says(office, office.alice, "Acme renewal slipped to end of July, now 110k")
    assert len(said) == 1  # no draft of a record beside it
    asked = office.alice.dm.last()
    assert "Expected close: Tue, Jun 30 → Fri, Jul 31" in asked.text
    assert "Amount: USD 120,000 → USD 110,000" in asked.text
    assert "USD 120,000" in (await office.alice.types("/deal")).text
    await asked.click("Change it")
    await office.settle()
    listed = (await office.alice.types("/deal")).text
    assert "USD 110,000" in listed
    assert "Jul 31" in listed
    await asked.click("Change back")
    await office.settle()
    assert "USD 120,000" in (await office.alice.types("/deal")).text
    assert "Changed:\nExpected close: Fri, Jul 31 → Tue, Jun 30" in asked.text


@pytest.mark.parametrize(
    ("who", "words", "press", "then"),
    [
        ("alice", "move the Acme deal to negotiation", "Change it", "Negotiation"),
        ("alice", "Acme deal pushed to July 15", "Change it", "Jul 15"),
        ("mei", "Acme的续约推到7月底，金额改成11万", "这样改", "110,000"),
        ("bob", "Acme的續約進入議價階段", "這樣改", "議價"),
    ],
)
async def test_one_thing_changes(
    office: Office, who: str, words: str, press: str, then: str
) -> None:
    person = office.slack.person(who)
    await add(office, person, "Acme")
    await enter(office, person, "Acme USD 120k renewal, expected June 30")
    await says(office, person, words)
    asked = person.dm.last()
    await asked.click(press)
    await office.settle()
    assert then in (await person.types("/deal")).text


async def test_a_press_changes_only_what_it_shows_and_the_rest_is_named(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, "Acme USD 65k renewal, expected June 30")
    await says(office, office.alice, "Acme deal now 80k, slipped to some day in July")
    sum_offer = next(one for one in office.alice.dm.messages if "Change it" in one.buttons)
    assert "“slipped to some day in July”" in sum_offer.text
    await says(office, office.alice, "Acme deal pushed to July 15")
    day_offer = office.alice.dm.last()
    await sum_offer.click("Change it")
    await day_offer.click("Change it")
    await office.settle()
    listed = (await office.alice.types("/deal")).text
    assert "USD 80,000" in listed
    assert "Jul 15" in listed


async def test_of_several_each_has_its_press_and_a_kind_tells_them_apart(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, "Acme USD 120k renewal, expected June 30")
    await enter(office, office.alice, "Acme USD 20k upsell, expected June 30")
    await says(office, office.alice, "the Acme deal slipped to July 15")
    assert office.alice.dm.last().buttons.count("Change it") == 2
    await says(office, office.alice, "the Acme upsell slipped to July 15")
    assert office.alice.dm.last().buttons.count("Change it") == 1
    assert "Upsell" in office.alice.dm.last().text


async def test_without_an_open_deal_it_is_no_change(office: Office) -> None:
    await add(office, office.alice, "Acme")
    said = "\n".join(await says(office, office.alice, "Acme renewal slipped to end of July"))
    assert "Change it" not in said


async def test_why_it_changed_may_be_a_record(office: Office) -> None:
    await add(office, office.alice, "Acme")
    await enter(office, office.alice, "Acme USD 120k renewal, expected June 30")
    before = len(office.alice.dm.messages)
    await says(office, office.alice, "Acme renewal slipped to July 15, Dana's board meets late")
    later = office.alice.dm.messages[before:]
    assert any("Change it" in one.buttons for one in later)
    assert any("Save" in one.buttons for one in later)


async def test_an_open_deal_that_is_about_to_be_signed_is_put_right(office: Office) -> None:
    await add(office, office.alice, "Acme", chain="Ben Li")
    await enter(office, office.alice, "Acme USD 120k renewal, expected June 30")
    words = "spoke with Ben, 3 year price is ok at 118k, board signs May 20"
    await says(office, office.alice, words)
    asked = next(one for one in office.alice.dm.messages if "Change it" in one.buttons)
    assert "Expected close: Tue, Jun 30 → Wed, May 20" in asked.text
    assert "Amount: USD 120,000 → USD 118,000" in asked.text
    await asked.click("Change it")
    await office.settle()
    assert "USD 118,000" in (await office.alice.types("/deal")).text


@pytest.mark.parametrize(
    "words",
    [
        "visited Acme, Ben ok with 19k, he signs on May 20",
        "Ben says we get the order next week, about 19k",
        "Acme wants the add-on, 18k, she signs next week if Ben agrees",
    ],
)
async def test_who_is_about_to_sign_gets_a_deal_offered(office: Office, words: str) -> None:
    await add(office, office.alice, "Acme", chain="Ben Li")
    before = len(office.alice.dm.messages)
    await says(office, office.alice, words)
    later = office.alice.dm.messages[before:]
    assert any("New deal…" in one.buttons for one in later)
    assert any("Save" in one.buttons for one in later)
