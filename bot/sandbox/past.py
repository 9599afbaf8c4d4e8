"""The people of the sandbox, and what they have done before a newcomer comes (past.yaml).

The sandbox opens on a working day at 08:30 and its past is told in working days before that, so
that it looks the same whenever it is opened. Two customers have an older history of fixed dates.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import User
from models.rules import workdays

FILE = Path(__file__).with_name("past.yaml")
ZONE = ZoneInfo("Asia/Shanghai")
BEGIN = datetime(2024, 5, 10, 9, tzinfo=ZONE)  # before all that is told
OPENS = time(8, 30)
WEEKDAYS = frozenset(range(5))
LOGGED_AFTER = timedelta(minutes=40)
DAY_IN = {"en": "{day:%B} {day.day}", "zh": "{day.month}月{day.day}日"}


@dataclass(frozen=True)
class Member:
    """`manager` is the handle of the person who hears what they miss."""

    user: User
    manager: str | None = None


def members() -> list[Member]:
    """Alice comes first: she is who a newcomer is. Their titles are shown on the page, to whoever
    wants to be somebody else."""
    return [
        _member("alice", "Alice Ames", "Sales, reports to Grace", "en-US", "grace"),
        _member("lee", "Lee Carter", "Sales, reports to Grace", "en-US", "grace"),
        _member("grace", "Grace Hale", "Manages Alice and Lee; admin", "en-US", is_admin=True),
        _member("bob", "Bob 鮑伯", "Sales 業務, reports to Mei", "zh-TW", "mei"),
        _member("mei", "Mei Lin 林梅", "Manages 销售经理: Bob, 陈经理, 刘主管", "zh-CN"),
        _member("chen", "陈经理", "Sales 客户经理, reports to Mei", "zh-CN", "mei"),
        _member("liu", "刘主管", "Sales 销售主管, reports to Mei", "zh-CN", "mei"),
    ]


def _member(
    handle: str,
    name: str,
    title: str,
    locale: str,
    manager: str | None = None,
    *,
    is_admin: bool = False,
) -> Member:
    user = User(
        f"U{handle.upper()}",
        handle,
        name,
        title,
        str(ZONE),
        locale,
        is_admin=is_admin,
        display_name=name,
    )
    return Member(user, manager)


USERS = {member.user.name: member.user.id for member in members()}
LANGUAGES = {member.user.name: member.user.locale.partition("-")[0] for member in members()}


def working_day(day: date) -> date:
    """The day itself, or the first working day in Shanghai after it."""
    while not _is_worked(day):
        day += timedelta(days=1)
    return day


def _is_worked(day: date) -> bool:
    calendar = workdays.calendar_of(workdays.country_of(str(ZONE)))
    return calendar.is_workday(day, WEEKDAYS)


def opening(today: date) -> datetime:
    """When the sandbox opens, if it is opened on `today`."""
    return datetime.combine(working_day(today), OPENS, ZONE)


def customers(today: date) -> list[Json]:
    """Each customer with its records, as the file's first lines explain, with dates for days and
    instants in UTC for times. A record without a next contact has None there."""
    parsed: list[Json] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    days = _Days(working_day(today))
    return [_dated(customer, days) for customer in parsed]


@dataclass(frozen=True)
class _Days:
    """Days by their distance from `today`, a working day, in working days."""

    today: date

    def day(self, written: int | date) -> date:
        if isinstance(written, date):
            return written
        day, step = self.today, timedelta(days=1 if written > 0 else -1)
        for _ in range(abs(written)):
            day += step
            while not _is_worked(day):
                day += step
        return day

    def instant(self, written: str) -> datetime:
        """Of "-3 16:20" or "2024-05-10 14:00"."""
        day, clock = written.split(" ")
        on = date.fromisoformat(day) if day.count("-") == 2 else self.day(int(day))
        return datetime.combine(on, time.fromisoformat(clock), ZONE).astimezone(UTC)


def _dated(customer: Json, days: _Days) -> Json:
    records = [_dated_record(record, customer["owner"], days) for record in customer["records"]]
    reviews = [days.instant(written) for written in customer.get("reviewed", ())]
    since = days.instant(customer["since"])
    return {**customer, "since": since, "reviewed": reviews, "records": records}


def _dated_record(record: Json, owner: str, days: _Days) -> Json:
    at, issue = days.instant(record["at"]), record.get("issue")
    if issue is not None:
        answered = days.instant(issue["answered"]) if "answered" in issue else None
        issue = {**issue, "answered": answered}
    return {
        **record,
        "at": at,
        "logged": days.instant(record["logged"]) if "logged" in record else at + LOGGED_AFTER,
        "todos": [_dated_todo(todo, owner, days) for todo in record.get("todos", ())],
        "next": days.day(record["next"]) if "next" in record else None,
        "issue": issue,
    }


def _dated_todo(todo: Json, owner: str, days: _Days) -> Json:
    due = days.day(todo["due"])
    words = DAY_IN[LANGUAGES[owner]].format(day=due)
    done = days.instant(todo["done"]) if "done" in todo else None
    return {
        "what": todo["what"].format(due=words),
        "by": todo.get("by", owner),
        "due": due,
        "done": done,
    }
