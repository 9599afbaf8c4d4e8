"""The parts of the Home tab, and which one a row falls into."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, case, or_
from sqlmodel import col

from models.commitments.appointment import Appointment
from models.commitments.issue import Issue
from models.rules import deadlines

SOON = timedelta(days=14)  # so far ahead money, actions and deals are shown
PAGE = 7  # rows of a part: all parts together stay below the 100 blocks of Home
FEW, MOST_LINES = 3, 5
# Of parts with fewer rows a page: some are longer, of others there is a list elsewhere.
SIZES = {
    "urgent": FEW,
    "warnings": FEW,
    "covered": FEW,
    "ahead": FEW,
    "checks": FEW,
    "quiet": FEW,
    "drafts": FEW,
}
SIZES |= {"later": MOST_LINES, "given": MOST_LINES, "deals": MOST_LINES}


class Part(StrEnum):
    """In order of display: what is urgent, a warning, what is late, due today, the rest by its
    time. Weeks end on Sunday; days are the viewer's."""

    URGENT = "urgent"  # issues whose clock ends today
    WARNINGS = "warnings"  # customers who are less satisfied than before
    LATE = "late"
    TODAY = "today"
    TO_LOG = "to_log"  # over, within the 24 hours for logging it
    COVERED = "covered"  # what the viewer has to do in the place of who is away
    ISSUES = "issues"  # due after today, or waiting for somebody else
    DRAFTS = "drafts"  # unsaved notes, shown to their author only
    WEEK = "week"
    AHEAD = "ahead"  # contacts, money and actions after this week
    DEALS = "deals"  # open ones that will close soon, or have been in their stage for long
    LATER = "later"  # to-dos after this week or without a date: the first, and how many
    CHECKS = "checks"  # what the viewer was told of a customer, or is asked for by a colleague
    GIVEN = "given"  # to-dos these people gave to others
    QUIET = "quiet"  # customers past the contact cadence without an appointment

    @property
    def size(self) -> int:
        """Rows of a page."""
        return SIZES.get(self.value, PAGE)


def of_day(due: Any, today: date, sunday: date, then: Part) -> ColumnElement[str]:
    """By the day on which it is due; `then`: after this week, or on no day."""
    return case(
        (due < today, Part.LATE.value),
        (due == today, Part.TODAY.value),
        (due <= sunday, Part.WEEK.value),
        else_=then.value,
    )


def on_day(due: date, today: date, sunday: date) -> Part:
    """The same of a day that is known here."""
    if due <= today:
        return Part.LATE if due < today else Part.TODAY
    return Part.WEEK if due <= sunday else Part.AHEAD


def issue_stands() -> ColumnElement[int]:
    """0 while the clock of an issue runs; then paused, answered, and informed ones."""
    return case(
        (col(Issue.informed_at).is_not(None), 3),
        (col(Issue.answered_at).is_not(None), 2),
        (col(Issue.paused_at).is_not(None), 1),
        else_=0,
    )


def is_over(zone: ZoneInfo, now: datetime) -> ColumnElement[bool]:
    """Whether an appointment of an owner in this zone is over then; mirrors deadlines.over_at."""
    on, starts = col(Appointment.on), col(Appointment.starts)
    local = now.astimezone(zone)
    last_day = local.date() - timedelta(days=0 if local.time() >= deadlines.DAY_OVER else 1)
    begun = (now - deadlines.CONTACT_LASTS).astimezone(zone)
    is_begun = or_(on < begun.date(), and_(on == begun.date(), starts <= begun.time()))
    return case((starts.is_(None), on <= last_day), else_=is_begun)
