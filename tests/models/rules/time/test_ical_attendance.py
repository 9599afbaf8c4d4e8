"""Meetings that do not take place, or without the owner of the calendar, are none."""

import pytest

from models.rules.time.ical.attendance import is_called_off
from tests.models.rules.time.calendar_text import event, meetings

DECLINED = "PARTSTAT=DECLINED"


@pytest.mark.parametrize(
    "title",
    [
        "Canceled: Acme demo",
        "Cancelled:Acme demo",
        "CANCELED: Acme demo",
        "Canceled event: Acme demo",
        "FW: Canceled: Acme demo",
        "Cancelled - Acme demo",
        "Cancelled – Acme demo",
        "[CANCELLED] Acme demo",
        "(canceled) Acme demo",
        "*cancelled* Acme demo",
        "CANCELLED Acme demo",
        "Acme demo (cancelled)",
        "Acme demo [Canceled]",
        "Acme demo - CANCELLED",
        "Acme demo cancelled",
        "Declined: Acme demo",
        "Postponed: Acme demo",
        "已取消：明天控股演示",
        "已取消: 明天控股演示",
        "已取消 明天控股演示",
        "取消：明天控股演示",
        "【已取消】明天控股演示",
        "明天控股演示（取消）",
        "明天控股演示（已取消）",
        "明天控股演示 - 已取消",
        "明天控股演示已取消",
        "转发：已取消：明天控股演示",
        "已謝絕：明天控股演示",
        "已拒絕: 明天控股展示",
        "已延期：明天控股演示",
        "Abgesagt: Acme Demo",
        "Annulé : démo Acme",
        "Cancelado: demo Acme",
        "キャンセル済み: Acme デモ",
        "취소됨: Acme 데모",
    ],
)
def test_a_title_that_says_it_is_off_is_off(title: str) -> None:
    assert is_called_off(title)
    assert meetings(event(f"SUMMARY:{title}")) == []


@pytest.mark.parametrize(
    "title",
    [
        "Acme demo",
        "Cancellation terms with Acme",
        "Acme: cancelled orders",
        "Cancelled orders of Acme",
        "Cancel or renew? Acme",
        "Acme (cancellation clause)",
        "取消订单的原因，明天控股",
        "讨论明天控股取消合同",
        "明天控股：延期付款",
        "",
    ],
)
def test_a_title_that_speaks_of_what_is_off_is_not(title: str) -> None:
    assert not is_called_off(title)


@pytest.mark.parametrize(
    ("calendar", "guest"),
    [
        ("alice@kept.example", f"{DECLINED}:mailto:alice@kept.example"),
        ("Alice@Kept.example", f"{DECLINED}:MAILTO:ALICE@kept.example"),
        ("alice@kept.example", f"EMAIL=alice@kept.example;{DECLINED}:/123/principal/"),
        ("Calendar", f"CN=Alice Zhang;{DECLINED}:mailto:az@kept.example"),
        ("Calendar", f'CN="Zhang, Alice";{DECLINED}:mailto:az@kept.example'),
        ("Calendar", f"CN=Alice Zhang (Sales);{DECLINED}:mailto:az@kept.example"),
        ("Calendar", f"{DECLINED}:mailto:alice.zhang@kept.example"),
        ("Calendar", f"CN=alice.zhang@kept.example;{DECLINED}:mailto:alice.zhang@kept.example"),
        ("Calendar", f"CN=A;{DECLINED}:mailto:azhang@kept.example"),
        ("Calendar", f"CN=张爱丽;{DECLINED}:mailto:zal@kept.example"),
        ("Calendar", f"CN=張愛麗;{DECLINED}:mailto:zal@kept.example"),
        ("Calendar", "CN=Alice Zhang;PARTSTAT=DELEGATED:mailto:az@kept.example"),
        ("Alice Zhang", f"CN=Alice Zhang;{DECLINED}:mailto:az@kept.example"),
        ("Alice Zhang’s calendar", f"CN=Alice Zhang;{DECLINED}:mailto:az@kept.example"),
        ("Sam Poe", f"CN=Sam Poe;{DECLINED}:mailto:sp@kept.example"),
        ("Calendar sam@poe.example", f"CN=S;{DECLINED}:mailto:sam@poe.example"),
    ],
)
def test_what_the_owner_declined_is_left_out_whatever_they_are_called(
    calendar: str, guest: str
) -> None:
    declined = event(f"ATTENDEE;{guest}", "ATTENDEE;CN=Li;PARTSTAT=ACCEPTED:mailto:li@acme.com")
    called = ("Alice Zhang 张爱丽", "azhang")
    assert meetings(declined, head=f"X-WR-CALNAME:{calendar}\n", called=called) == []


@pytest.mark.parametrize(
    "guests",
    [
        [f"ATTENDEE;CN=Alice Poe;{DECLINED}:mailto:alice@acme.com"],
        [f"ATTENDEE;CN=Li Wei;{DECLINED}:mailto:li@acme.com"],
        ["ATTENDEE;CN=Alice Zhang;PARTSTAT=TENTATIVE:mailto:az@kept.example", "STATUS:TENTATIVE"],
        ["ATTENDEE;CN=Alice Zhang;PARTSTAT=NEEDS-ACTION:mailto:az@kept.example"],
        ["ATTENDEE;CN=Alice Zhang:mailto:az@kept.example"],
        [
            "ATTENDEE;CN=A;PARTSTAT=ACCEPTED:mailto:alice@kept.example",
            f"ATTENDEE;CN=Alice Zhang;{DECLINED}:mailto:az@elsewhere.example",
        ],
    ],
)
def test_what_another_declined_or_the_owner_has_not_answered_is_planned(guests: list[str]) -> None:
    called = ("Alice Zhang", "azhang", "alice@kept.example")
    head = "X-WR-CALNAME:Calendar\n"
    assert len(meetings(event(*guests), head=head, called=called)) == 1


def test_an_hour_that_the_owner_keeps_free_is_no_meeting_of_theirs_but_a_day_may_be() -> None:
    assert meetings(event("TRANSP:TRANSPARENT")) == []
    assert len(meetings(event("TRANSP:OPAQUE"))) == 1
    assert len(meetings(event("TRANSP:TRANSPARENT", starts="DTSTART;VALUE=DATE:20260507"))) == 1


def test_one_occurrence_that_was_declined_is_left_out_of_its_series() -> None:
    series = event("RRULE:FREQ=DAILY;COUNT=3")
    declined = event(
        "RECURRENCE-ID:20260508T020000Z",
        f"ATTENDEE;CN=Alice Zhang;{DECLINED}:mailto:az@kept.example",
        starts="DTSTART:20260508T020000Z",
    )
    called = ("Alice Zhang",)
    assert [one.on.day for one in meetings(series, declined, called=called)] == [7, 9]
