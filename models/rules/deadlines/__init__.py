"""Which reminders a noun owes, to whom and when.

Pure: facts in, a list of `Owed` out. Every `send_at` and `deadline` is an instant in UTC.
The list holds all stages, past ones too; `difference` decides what is stored.

A `deadline` tells one promise of a noun from the next, so for days it is the day at midnight
UTC, whatever the owner's zone: who moves to another zone is not told the same thing again.
"""

from models.rules.deadlines.appointments import of_appointment
from models.rules.deadlines.comparison import ReminderDiff, StoredReminder, diff
from models.rules.deadlines.days import (
    CONTACT_LASTS,
    DAY_BEGINS,
    DAY_OVER,
    LOGGING_TIME,
    MORNING,
    log_until,
    over_at,
    refresh_due,
)
from models.rules.deadlines.deals import AGES_IN, of_deal
from models.rules.deadlines.instalments import of_instalment
from models.rules.deadlines.issues import RESPONSE_TIME, Urgency, of_issue, response_time
from models.rules.deadlines.news import (
    of_change,
    of_followup,
    of_leave,
    of_manager,
    of_meanwhile,
    of_note,
    of_uncovered,
    of_unreachable,
)
from models.rules.deadlines.owed import (
    ANSWERING_KINDS,
    APPOINTMENT_KINDS,
    CLOCK_KINDS,
    CUSTOMER_KINDS,
    DEAL_KINDS,
    INSTALMENT_KINDS,
    ISSUE_KINDS,
    MANAGER_KINDS,
    NEWS_KINDS,
    OWN_KINDS,
    STRATEGY_KINDS,
    SUPPORT_KINDS,
    TODO_KINDS,
    WITHIN_HOURS,
    DueReminder,
    Kind,
    Mode,
    Stage,
    immediate,
    still_open,
)
from models.rules.deadlines.profiles import of_profile
from models.rules.deadlines.strategies import of_action
from models.rules.deadlines.support import of_support
from models.rules.deadlines.todos import is_late, of_todo
from models.rules.time.instants import at, carried, midnight

__all__ = [
    "AGES_IN",
    "ANSWERING_KINDS",
    "APPOINTMENT_KINDS",
    "CLOCK_KINDS",
    "CONTACT_LASTS",
    "CUSTOMER_KINDS",
    "DAY_BEGINS",
    "DAY_OVER",
    "DEAL_KINDS",
    "INSTALMENT_KINDS",
    "ISSUE_KINDS",
    "LOGGING_TIME",
    "MANAGER_KINDS",
    "MORNING",
    "NEWS_KINDS",
    "OWN_KINDS",
    "RESPONSE_TIME",
    "STRATEGY_KINDS",
    "SUPPORT_KINDS",
    "TODO_KINDS",
    "WITHIN_HOURS",
    "DueReminder",
    "Kind",
    "Mode",
    "ReminderDiff",
    "Stage",
    "StoredReminder",
    "Urgency",
    "at",
    "carried",
    "diff",
    "immediate",
    "is_late",
    "log_until",
    "midnight",
    "of_action",
    "of_appointment",
    "of_change",
    "of_deal",
    "of_followup",
    "of_instalment",
    "of_issue",
    "of_leave",
    "of_manager",
    "of_meanwhile",
    "of_note",
    "of_profile",
    "of_support",
    "of_todo",
    "of_uncovered",
    "of_unreachable",
    "over_at",
    "refresh_due",
    "response_time",
    "still_open",
]
