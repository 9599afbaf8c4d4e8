"""English lines as reps type them: whose name is whose, what is ours to do, and when it was."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.dates import warm_up, written_in
from models.rules.oneline import ParsedLine
from models.rules.oneline import read as read_line

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
TEAM = ("gemma", "marcus", "priya")


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    warm_up()


def read(typed: str, customer: str | None = None, contacts: tuple[str, ...] = ()) -> ParsedLine:
    with written_in("en-GB"):
        return read_line(typed, NOW, customer, contacts, TEAM)


@pytest.mark.parametrize(
    ("typed", "firm"),
    [
        (
            "Zoom with Sawtooth Irrigation District this morning, Carla and the board",
            "Sawtooth Irrigation District",
        ),
        ("Phoned Ironwood Cabinetmakers, left vm for Dale", "Ironwood Cabinetmakers"),
        ("webex w Hup Seng Scaffolding 2pm ytd, Mdm Lim and Raj", "Hup Seng Scaffolding"),
        ("Dropped in on Fenwick Bakery, nobody about", "Fenwick Bakery"),
        ("wah Hock Lee Scaffolding boss Kelvin catch me at the lift", "Hock Lee Scaffolding"),
        ("Rang Pickering Steam Laundry Monday, spoke to Luke", "Pickering Steam Laundry"),
        ("new enquiry from indiamart Vaigai Agro Traders, Madurai", "Vaigai Agro Traders"),
    ],
)
def test_a_firm_after_a_way_of_contact_is_the_new_customer_and_nobody_of_theirs(
    typed: str, firm: str
) -> None:
    line = read(typed)
    assert line.customer == firm
    assert not any(name in firm for name, _ in line.theirs)


@pytest.mark.parametrize(
    "typed", ["Zoom with Koh Boon Teck this morning", "call with Mary Jane Smith, all good"]
)
def test_three_words_that_begin_as_a_persons_name_are_no_firm(typed: str) -> None:
    assert not read(typed).customer


@pytest.mark.parametrize(
    "typed",
    [
        "Called Acme, all good. Pauline sending forecast by month end",
        "site survey at Acme thurs 18th 9am, gemma coming too",
        "Acme quiet til summer, tender docs out 1 May",
    ],
)
def test_what_others_do_or_where_they_come_along_is_no_promise_of_ours(typed: str) -> None:
    assert not read(typed, "Acme").todos


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("Acme happy. welcome pack going out tomorrow", "welcome pack going out"),
        ("Acme ordered 500. order confirmation from me today", "order confirmation"),
        ("rang Acme, pump 2 is down. marcus going over tomorrow", "going over"),
    ],
)
def test_what_goes_out_or_who_goes_there_is_ours(typed: str, what: str) -> None:
    (todo,) = read(typed, "Acme").todos
    assert what in todo.text


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("Acme not interested til the summer. gie him a ring 1 June", "2027-06-01"),
        ("Acme: decision due 30/3, I'll chase her 1 April", "2027-04-01"),
        ("Acme closed til 29/3, ring them then", "2027-03-29"),
        ("swapped the batch at Acme. call him 15/3 see ok or not", "2027-03-15"),
        ("Acme wants terms. check in w him 4/5", "2027-05-04"),
        ("I'll ring Acme 18/3 at 7am before he's out", "2027-03-18"),
    ],
)
def test_whom_one_will_ring_on_a_day_is_the_next_contact(typed: str, day: str) -> None:
    line = read(typed, "Acme")
    assert str(line.next_contact) == day
    assert not line.todos


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("Called Acme 9:15. Truck scale passed inspection so he was tickled", 9),
        ("Zoom 8.30 w Acme. They want the cert before they can trial", 8),
        ("Popped into Acme first thing. Gareth likes the washer", 9),
    ],
)
def test_an_hour_right_after_the_way_of_contact_is_todays(typed: str, hour: int) -> None:
    at = read(typed, "Acme").occurred_at
    assert at is not None
    assert (at.date(), at.hour) == (NOW.date(), hour)


@pytest.mark.parametrize("typed", ["call Acme 9:15 re the quote", "Called Acme 2.30, he was out"])
def test_an_hour_that_may_be_to_come_says_not_when_it_was(typed: str) -> None:
    at = read(typed, "Acme").occurred_at
    assert at is None or at.hour == NOW.hour


@pytest.mark.parametrize(
    ("typed", "score"),
    [
        ("Acme gave us 3 for the fire door job", 3),
        ("Acme, installation she rated 4, no gripes", 4),
        ("Acme gave the new booking kiosk 4/5", 4),
    ],
)
def test_points_are_a_score_whatever_they_are_given_for(typed: str, score: int) -> None:
    assert read(typed, "Acme").satisfaction == score


@pytest.mark.parametrize(
    "typed",
    [
        "met Acme at the expo. keen on 2 sterilisers",
        "Acme: existing ones are taking too much power",
        "lunch w Acme, said business is slow",
        "Rang Acme re overdue inv 20416",
        "Acme: tanks come up clean in 20 min",
    ],
)
def test_a_wish_or_a_fact_is_neither_feedback_nor_an_issue(typed: str) -> None:
    line = read(typed, "Acme")
    assert not line.question
    assert not line.feedback or "clean" in line.feedback


def test_a_question_that_was_answered_at_once_is_open_no_more() -> None:
    assert read("Acme asked if carts come in blue", "Acme").question
    assert not read("Acme asked if carts come in blue. I said yes", "Acme").question


@pytest.mark.parametrize(
    "typed",
    ["Acme: spindle alarm and the whole cell is down", "Acme pump leaking, had to stop the run"],
)
def test_work_that_stands_still_is_urgent(typed: str) -> None:
    assert read(typed, "Acme").urgency == "urgent"
