"""What a request for support owes until its answer has reached whoever asked."""

from datetime import datetime
from zoneinfo import ZoneInfo

from models.rules.deadlines.issues import RESPONSE_TIME, Urgency, clock_stages
from models.rules.deadlines.owed import DueReminder, Kind, Mode, immediate
from models.rules.time.working_time import Clock


def of_support(
    *,
    urgency: Urgency,
    deadline: datetime,
    clock: Clock,
    received_at: datetime,
    asked_back_at: datetime | None,
    answered_at: datetime | None,
    undone_at: datetime | None,
    is_withdrawn: bool,
    asker: int,
    approver: int,
    manager: int | None,
    zone: ZoneInfo,
    now: datetime,
) -> list[DueReminder]:
    """The request to the approver at `received_at`, and the stages of their clock; while they have
    asked back, the question to the asker instead; in the end the answer to the asker, and also that
    an answer was taken back."""
    mode = Mode.URGENT if urgency is Urgency.URGENT else Mode.TIMED
    if is_withdrawn:
        return []
    if answered_at is not None:
        return [immediate(Kind.SUPPORT_ANSWER, asker, answered_at)]
    if asked_back_at is not None:
        return [immediate(Kind.SUPPORT_QUESTION, asker, asked_back_at)]
    undone = [immediate(Kind.SUPPORT_ANSWER, asker, undone_at)] if undone_at else []
    received = immediate(Kind.SUPPORT_ASKED, approver, received_at, mode)
    stages = clock_stages(
        Kind.SUPPORT, urgency, RESPONSE_TIME[urgency], deadline, clock, approver, manager, zone, now
    )
    return [*undone, received, *stages]
