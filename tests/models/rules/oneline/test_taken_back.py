"""What is taken back in the same breath, and what only sounds like trouble; and how much it
presses where nobody says so."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import read

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    "typed",
    [
        "Pinecrest thinks we're the best thing since sliced bread, NOT",
        "Wendy at Pinecrest loves the new crates... said nobody ever",
        "Pinecrest, Wendy says the service is great. yeah right",
    ],
)
def test_praise_that_is_meant_otherwise_is_no_feedback(typed: str) -> None:
    assert read(typed, NOW, "Pinecrest").feedback == ""


@pytest.mark.parametrize(
    "typed",
    [
        "Pinecrest called, trial loaf collapsed, but later found his own boy had put double yeast",
        "Pinecrest: sensor reading off. turned out her guys had unplugged it, false alarm",
        "Pinecrest phoned, alarm panel fault, was just a tripped breaker on their side",
        "Colin never showed for the 9:00 zoom. Pinecrest",
        "tried Pinecrest thrice, not lifting",
        "Pinecrest: Wendy broke the news on a call",
        "Pinecrest: Wendy sounded down, tender lost",
        "Pinecrest complained of the oven tripping, fitter changed the contactor. now ok",
    ],
)
def test_trouble_that_is_none_of_ours_or_none_at_all_is_no_issue(typed: str) -> None:
    assert read(typed, NOW, "Pinecrest").question == ""


def test_what_we_say_is_not_our_fault_stays_an_issue() -> None:
    typed = "Pinecrest: pump leaking again. i told them it's not our fault, they disagree"
    assert read(typed, NOW, "Pinecrest").question == "pump leaking again"


@pytest.mark.parametrize(
    "typed",
    [
        "Pinecrest: gasket leaking, vessel sailing sat morning",
        "Pinecrest cant print exam papers, all 3 copiers down",
        "Pinecrest: freezer broken, ice cream inside",
        "Pinecrest needs 2 pumps, boat is dead at the dock",
        "Pinecrest: coupling wrong, his customer waiting",
    ],
)
def test_what_sails_spoils_or_waits_is_urgent(typed: str) -> None:
    assert read(typed, NOW, "Pinecrest").urgency == "urgent"


@pytest.mark.parametrize(
    "typed",
    [
        "met Pinecrest at the boat show on Saturday, lid leaking",
        "Pinecrest: lid leaking, sending brochure today",
    ],
)
def test_a_boat_show_and_what_we_send_today_press_nobody(typed: str) -> None:
    assert read(typed, NOW, "Pinecrest").urgency == "complex"


@pytest.mark.parametrize(
    ("typed", "todos"),
    [
        ("Pinecrest: renewal paperwork goes to her on the 15th", ["renewal paperwork goes to her"]),
        ("Pinecrest: cert sent. samples follow on the 22nd", ["samples follow"]),
        ("Pinecrest: alarm down. rolling a tech at noon", ["rolling a tech"]),
        ("Pinecrest: told will revert on the detectors by eod", ["revert on the detectors"]),
        (
            "Pinecrest: i owe him a credit note today, and the gaskets by wed next week",
            ["a credit note", "the gaskets"],
        ),
        (
            "Pinecrest: I'll share the certificate today itself and send rates by saturday after"
            " discussing",
            ["share the certificate", "send rates after discussing"],
        ),
        ("Pinecrest wants 6 machines quoted. i'll have it to him thurs", ["have it to him"]),
        ("Pinecrest: seals fitted, trial run till sunday", []),
    ],
)
def test_what_goes_to_them_is_promised_whoever_sends_it(typed: str, todos: list[str]) -> None:
    assert [one.text for one in read(typed, NOW, "Pinecrest").todos] == todos


@pytest.mark.parametrize(
    ("typed", "method"),
    [
        ("Pinecrest needs 2 pumps, quoted over text", "message"),
        ("Colin from Pinecrest collared me at the Seawork stand", "event"),
        ("ran into Colin of Pinecrest at the ASBO conf", "event"),
        ("did the mice survey at Pinecrest kitchens, 26 feb, with Colin", "visit"),
        ("nobody home at Pinecrest, gate locked", "visit"),
        ("had the surveyor round to Pinecrest, told him who to call", "visit"),
    ],
)
def test_how_they_met_is_known_without_the_word(typed: str, method: str) -> None:
    assert read(typed, NOW, "Pinecrest").method == method


@pytest.mark.parametrize(
    ("typed", "score"),
    [
        ("two out of ten from Pinecrest lol", 1),
        ("1 out of 5 in the supplier survey, Pinecrest", 1),
        ("Pinecrest, 3.5 stars", 4),
    ],
)
def test_a_score_is_one_in_words_and_of_a_survey_too(typed: str, score: int) -> None:
    assert read(typed, NOW, "Pinecrest").satisfaction == score


@pytest.mark.parametrize(
    ("typed", "firm"),
    [
        ("did the roof inspection at Lakemoor Dental's new building mon", "Lakemoor Dental"),
        ("coffee with Anna Petrov, now buying for Marlowe House Hotel", "Marlowe House Hotel"),
        ("coffee w Donna at Dearborn tues 9am", ""),
    ],
)
def test_whose_building_it_is_is_a_customer_and_where_they_ate_is_none(
    typed: str, firm: str
) -> None:
    assert read(typed, NOW).customer == firm
