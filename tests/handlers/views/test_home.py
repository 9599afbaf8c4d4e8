"""Home stays inside Slack's limits however much there is, in every language."""

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.localslack.validation import check_view, is_too_large
from handlers.text import LANGUAGES, Text
from handlers.views.lists import home as views
from handlers.views.lists.home import Showing
from models import Appointment, CaptureNote, Customer, Deal, Issue, Person, Todo
from models.commitments.deal_terms import MAX_TITLE
from models.commitments.promise import MAX_TEXT
from models.customers.names import MAX_NAME
from models.deals.details import DealDetails
from models.home.customers import MOST, MyCustomer, MyCustomers
from models.home.home import Draft, Home, Planned, Quiet, Row, Section
from models.home.parts import Part
from models.notifications.account_subjects import SatisfactionDetails
from models.notifications.notification import Notification
from models.notifications.subjects import IssueDetails, TodoDetails
from models.rules.deadlines import Kind, Stage, Urgency, midnight
from models.rules.deals import DealKind, DealStage
from models.rules.time import period

NOW = datetime(2026, 5, 6, 2, 30, tzinfo=UTC)
SHANGHAI = ZoneInfo("Asia/Shanghai")
TODAY = date(2026, 5, 6)
LONG_AGO = NOW - timedelta(days=400)
ALICE = Person(id=1, user_id="UALICE", name="Alice <&>" * 9, zone="Asia/Shanghai")
# What every row has; a table takes no notice of what it has no column for.
BASE: dict[str, Any] = {
    "owner_id": 1,
    "given_by_id": 1,
    "raised_by_id": 1,
    "customer_id": 1,
    "given_at": NOW,
    "raised_at": NOW,
    "created_at": LONG_AGO,
    "reviewed_at": NOW,
}


def customer(id: int) -> Customer:
    name = "&" * MAX_NAME
    return Customer(**BASE, id=id, name=name, name_key=name, last_contact_at=LONG_AGO)


def row(part: Part, id: int) -> Row:
    """The longest there can be."""
    acme = customer(1)
    match part:
        case Part.ISSUES:
            raised = Issue(
                **BASE, id=id, question="&" * 3000, urgency=Urgency.COMPLEX, deadline=NOW
            )
            return IssueDetails(raised, ALICE, acme, None)
        case Part.TO_LOG | Part.AHEAD:
            on = TODAY - timedelta(days=1)
            return Planned(Appointment(**BASE, id=id, on=on), ALICE, acme)
        case Part.DRAFTS:
            typed = "&" * 4000
            note = CaptureNote(id=id, submission="", author_id=1, typed=typed, written_at=NOW)
            return Draft(note, acme)
        case Part.DEALS:
            deal = Deal(
                **BASE,
                created_by_id=1,
                id=id,
                kind=DealKind.CROSS_SELL,
                title="&" * MAX_TITLE,
                cents=10**14,
                currency="CNY",
                stage=DealStage.NEGOTIATION,
                staged_on=TODAY,
                opened_on=TODAY,
                expected_on=TODAY - timedelta(days=400),
            )
            return DealDetails(deal, acme, ALICE, may_change=True)
        case Part.CHECKS | Part.WARNINGS:
            quarter = period.current(period.Kind.QUARTER, TODAY)
            asked = SatisfactionDetails(acme, ALICE, quarter, None, is_recorded=False)
            last = midnight(quarter.last)
            return Notification(id, 1, False, Kind.SATISFACTION, Stage.TODAY, last, 1, asked)
        case Part.QUIET:
            return Quiet(customer(id), ALICE)
        case _:
            todo = Todo(**BASE, id=id, text="&" * MAX_TEXT, due=TODAY)
            return TodoDetails(todo, ALICE, ALICE, acme)


def full(of_team: bool) -> Home:
    """Each part on a page in the middle, every row an id of its own."""
    sections: dict[Part, Section] = {
        part: Section(
            999, 7, [row(part, 100 * number + one) for one in range(part.size)], part.size
        )
        for number, part in enumerate(Part)
    }
    most = range(1, MOST + 1)
    mine = MyCustomers([MyCustomer(customer(id), open=999, is_quiet=True) for id in most], 9999)
    return Home(has_team=True, of_team=of_team, sections=sections, later=999, mine=mine)


@pytest.mark.parametrize("of_team", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_desk_is_taken_by_slack(language: str, of_team: bool) -> None:
    view = views.home(full(of_team), Text(language), SHANGHAI, NOW)
    assert check_view(view, "home") == []
    assert not is_too_large(view)
    assert len(view["private_metadata"]) < 3000
    assert len(view["blocks"]) <= 100


def test_a_view_carries_what_it_shows() -> None:
    view = views.home(full(of_team=True), Text("en"), SHANGHAI, NOW)
    pages: dict[Part, int] = dict.fromkeys(Part, 7)
    assert views.showing(view) == Showing(True, pages)
    form = {"type": "modal", "private_metadata": json.dumps({"home": Showing(True).as_json()})}
    assert views.showing(form) == Showing(True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of_team", [False, True])
def test_an_empty_desk_says_so(language: str, of_team: bool) -> None:
    text = Text(language)
    view = views.home(Home(of_team, of_team, {}, 0), text, SHANGHAI, NOW)
    assert check_view(view, "home") == []
    said = view["blocks"][-1]["text"]["text"]
    assert said == text("home-nothing-team" if of_team else "home-nothing")
