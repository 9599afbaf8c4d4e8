"""What a customer owes its owner, and when. Clock times are Shanghai's."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from models.rules.deadlines import DueReminder, Mode, Stage, customers

ALICE, MEI = 1, 3
SHANGHAI = ZoneInfo("Asia/Shanghai")


def at(day: str, clock: str = "09:00") -> datetime:
    local = datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), SHANGHAI)
    return local.astimezone(UTC)


NOW = at("2026-05-06", "10:30")


def silence(
    last: datetime = NOW, *, is_planned: bool = False, now: datetime = NOW
) -> list[DueReminder]:
    return customers.of_silence(
        last=last, is_planned=is_planned, owner=ALICE, zone=SHANGHAI, now=now
    )


def stages(owed: list[DueReminder]) -> dict[Stage, datetime]:
    return {one.stage: one.send_at for one in owed}


def test_silence_is_said_the_morning_after_the_cadence_then_on_mondays() -> None:
    assert stages(silence()) == {
        Stage.TODAY: at("2026-06-06"),
        Stage.STILL_OPEN: at("2026-06-15"),  # a Monday, some days later
    }


def test_a_planned_contact_breaks_the_silence() -> None:
    assert silence(is_planned=True) == []


def test_who_is_quiet_for_long_is_on_the_list_of_the_next_week() -> None:
    later = silence(now=at("2026-07-01", "12:00"))
    assert stages(later)[Stage.STILL_OPEN] == at("2026-07-06")


def test_a_contract_is_said_90_60_and_30_days_before_its_last_day() -> None:
    owed = customers.of_contract(ends_on=date(2026, 12, 31), owner=ALICE, zone=SHANGHAI)
    assert stages(owed) == {
        Stage.NINETY_DAYS: at("2026-10-02"),
        Stage.SIXTY_DAYS: at("2026-11-01"),
        Stage.THIRTY_DAYS: at("2026-12-01"),
    }
    assert {one.deadline for one in owed} == {datetime(2026, 12, 31, tzinfo=UTC)}
    assert customers.of_contract(ends_on=None, owner=ALICE, zone=SHANGHAI) == []


def test_a_warning_goes_to_the_owner_and_the_manager_in_their_digest() -> None:
    owed = customers.of_decline(logged_at=NOW, owner=ALICE, manager=MEI)
    assert [(one.recipient, one.mode, one.is_immediate) for one in owed] == [
        (ALICE, Mode.DIGEST, True),
        (MEI, Mode.DIGEST, True),
    ]
    assert len(customers.of_decline(logged_at=NOW, owner=MEI, manager=MEI)) == 1
    assert customers.of_decline(logged_at=None, owner=ALICE, manager=MEI) == []
