"""A reminder as it is owed: of what kind, at which stage, to whom, when and how it comes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from models.rules.deadlines.days import DAY_BEGINS, MORNING
from models.rules.time.instants import at, midnight

WEEKEND = 2  # days: what falls on them is said on the Monday itself
LEFT_ALONE = 3  # days between the last stage of what nobody waits for and the list of the week


class Kind(StrEnum):
    RECORDED = "recorded"  # a follow-up was saved: its confirmation
    NOTE = "note"  # plain words were read as a follow-up: the draft of it
    TODO_GIVEN = "todo_given"  # somebody else put a to-do on you
    TODO = "todo"
    NEXT_CONTACT = "next_contact"
    LOGGING = "logging"  # an appointment has passed and nothing is logged
    ISSUE_GIVEN = "issue_given"
    ISSUE = "issue"
    SUPPORT_ASKED = "support_asked"  # a colleague asks you for support of a customer
    SUPPORT = "support"  # its clock
    SUPPORT_QUESTION = "support_question"  # the approver asks back
    SUPPORT_ANSWER = "support_answer"
    PROFILE = "profile"
    STRATEGY_ACTION = "strategy_action"  # of the strategy for a customer
    DEAL = "deal"  # it should have closed, or stays in its stage
    INSTALMENT = "instalment"  # of a deal that was won: it is due, or was not paid
    SILENCE = "silence"  # no contact for the customer's cadence
    CONTRACT = "contract"  # the customer's contract ends soon
    DECLINE = "decline"  # what the customer says has turned for the worse
    SATISFACTION = "satisfaction"  # how content the customer is, once a quarter
    STAND_IN = "stand_in"  # somebody goes on leave and named you
    UNCOVERED = "uncovered"  # who stands in for you, or for your report, is away, too
    MEANWHILE = "meanwhile"  # what others did for you on a leave that is over
    CHANGED = "changed"  # somebody else moved or cancelled your planned contact
    DELETED = "deleted"  # somebody else deleted your record
    COMMENT = "comment"  # a comment on a record names you, or answers yours
    LINKED = "linked"  # somebody linked a channel to your customer
    WATCHED = "watched"  # something has happened to a customer that you watch
    OWNED = "owned"  # somebody else gave you a customer, took it, or changed what is yours of it
    MANAGER = "manager"  # somebody is your report now, or you have another manager
    SUMMARY = "summary"  # somebody sent you, their manager, their day or week
    SUMMARY_REPLY = "summary_reply"  # to one of yours
    TEAM_WEEK = "team_week"  # what is late, quiet and due in a manager's team
    REVIEW_READY = "review_ready"  # a month or a quarter is over
    UNDELIVERED = "undelivered"  # somebody else cannot be told what is owed to them


class Mode(StrEnum):
    """How a reminder comes. What is not gathered is a message of its own."""

    IMMEDIATE = "immediate"  # to what this person has just done: at once, at any hour
    URGENT = "urgent"  # at once, in the night and on leave too
    TIMED = "timed"  # at its time, within this person's hours
    DIGEST = "digest"  # in the morning, with all the rest


WITHIN_HOURS = (Mode.TIMED, Mode.DIGEST)  # the modes that keep to a person's hours


class Stage(StrEnum):
    IMMEDIATE = "immediate"
    DAY_BEFORE = "day_before"
    SOON = "soon"  # some working days before
    TODAY = "today"
    HOUR = "hour"  # the very one that was named
    OVERDUE = "overdue"
    SNOOZED = "snoozed"
    PASSED = "passed"
    TWENTY_HOURS = "twenty_hours"
    HALF_TIME = "half_time"
    NEARLY = "nearly"
    MISSED = "missed"
    NINETY_DAYS = "ninety_days"  # before it ends
    SIXTY_DAYS = "sixty_days"
    THIRTY_DAYS = "thirty_days"
    AGED = "aged"  # for too long in the same stage
    STILL_OPEN = "still_open"  # after the last of the others, on the list of a week


TODO_KINDS = (Kind.TODO_GIVEN, Kind.TODO)
STRATEGY_KINDS = (Kind.STRATEGY_ACTION,)
DEAL_KINDS = (Kind.DEAL,)
INSTALMENT_KINDS = (Kind.INSTALMENT,)
APPOINTMENT_KINDS = (Kind.NEXT_CONTACT, Kind.LOGGING)
ISSUE_KINDS = (Kind.ISSUE_GIVEN, Kind.ISSUE)
ANSWERING_KINDS = (Kind.SUPPORT_ASKED, Kind.SUPPORT)  # for the approver
SUPPORT_KINDS = (*ANSWERING_KINDS, Kind.SUPPORT_QUESTION, Kind.SUPPORT_ANSWER)
# They can be quieted, not switched off.
CLOCK_KINDS = (Kind.LOGGING, *ISSUE_KINDS, *ANSWERING_KINDS)
CUSTOMER_KINDS = (Kind.PROFILE, Kind.SILENCE, Kind.CONTRACT, Kind.DECLINE, Kind.SATISFACTION)
UNHURRIED_KINDS = (Kind.PROFILE, Kind.SILENCE)  # no day was promised to anybody
MANAGER_KINDS = (Kind.TEAM_WEEK, Kind.REVIEW_READY)
# What became of one's own things, and what was written to oneself: for nobody else.
NEWS_KINDS = (
    Kind.CHANGED,
    Kind.DELETED,
    Kind.SUPPORT_QUESTION,
    Kind.SUPPORT_ANSWER,
    Kind.SUMMARY,
    Kind.SUMMARY_REPLY,
    *MANAGER_KINDS,
)
# What nobody else can do: who stands in was not at the meeting, and stands in for nobody else.
OWN_KINDS = (*NEWS_KINDS, Kind.LOGGING, Kind.STAND_IN, Kind.UNCOVERED, Kind.MEANWHILE)


@dataclass(frozen=True)
class DueReminder:
    """One reminder: `recipient` is a person's id. It may come before `send_at` where that falls
    into a pause of theirs, but not before `earliest`; None: as early as need be. After `needed_by`
    it is of no use. `at_once` is owed although its time is not ahead any more. `is_covered`: who
    stands in hears of it although it has no hour of its own."""

    kind: Kind
    stage: Stage
    recipient: int
    send_at: datetime
    deadline: datetime
    mode: Mode = Mode.DIGEST
    not_before: datetime | None = None
    is_immediate: bool = False
    useless_after: datetime | None = None
    is_covered: bool = False


def immediate(kind: Kind, recipient: int, when: datetime, mode: Mode = Mode.TIMED) -> DueReminder:
    return DueReminder(
        kind, Stage.IMMEDIATE, recipient, when, when, mode, not_before=when, is_immediate=True
    )


def still_open(
    kind: Kind, owner: int, last: datetime, now: datetime, zone: ZoneInfo
) -> DueReminder:
    """The first Monday morning after the `last` stage, for all that is late by then stands on its
    list; later for what nobody waits for. Said then, the Monday after it is owed."""
    alone = LEFT_ALONE if kind in UNHURRIED_KINDS else WEEKEND
    first = last.astimezone(zone).date() + timedelta(days=alone + 1)
    monday = first + timedelta(days=-first.weekday() % 7)
    while at(monday, MORNING, zone) <= now:
        monday += timedelta(weeks=1)
    morning, earliest = at(monday, MORNING, zone), at(monday, DAY_BEGINS, zone)
    return DueReminder(
        kind, Stage.STILL_OPEN, owner, morning, midnight(monday), not_before=earliest
    )


def each_morning(
    kind: Kind, recipients: Iterable[int], last: datetime, now: datetime, zone: ZoneInfo
) -> list[DueReminder]:
    """The mornings from the day after the `last` stage on: the next, and until then today's, which
    somebody whose digest comes later has yet to hear."""
    day = last.astimezone(zone).date() + timedelta(days=1)
    while midnight(day) <= last:
        day += timedelta(days=1)
    day = max(day, now.astimezone(zone).date())
    days = [day] if at(day, MORNING, zone) > now else [day, day + timedelta(days=1)]
    return [
        DueReminder(
            kind,
            Stage.STILL_OPEN,
            one,
            at(on, MORNING, zone),
            midnight(on),
            not_before=at(on, DAY_BEGINS, zone),
        )
        for on in days
        for one in recipients
    ]
