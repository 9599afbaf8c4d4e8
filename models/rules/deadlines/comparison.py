"""What is owed compared with what is stored."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from models.rules.deadlines.owed import DueReminder, Kind, Mode, Stage


@dataclass(frozen=True)
class StoredReminder:
    """A reminder as it is stored, to be compared with what is owed."""

    id: int
    kind: Kind
    stage: Stage
    recipient: int
    send_at: datetime
    deadline: datetime
    mode: Mode = Mode.DIGEST
    is_pending: bool = False
    is_claimed: bool = False  # its message is being posted, or waits for another attempt
    is_cancelled: bool = False


@dataclass(frozen=True)
class ReminderDiff:
    insert: list[DueReminder]
    cancel: list[int]
    move: dict[int, DueReminder]  # by id; a cancelled one is pending again


def diff(
    stored: Iterable[StoredReminder], owed: Iterable[DueReminder], now: datetime
) -> ReminderDiff:
    """What to change so that the stored reminders are the owed ones.

    A stage whose time has passed is not begun, except where it is owed at once; one that
    waits to be said stays; one that was said is never said again. One that is being posted is
    cancelled too: an attempt that failed must not say later what is no longer true.
    """
    by_key = {(s.kind, s.stage, s.deadline, s.recipient): s for s in stored}
    insert: list[DueReminder] = []
    move: dict[int, DueReminder] = {}
    for one in owed:
        row = by_key.pop((one.kind, one.stage, one.deadline, one.recipient), None)
        is_ahead = one.send_at > now or one.is_immediate
        if row is None:
            if is_ahead:
                insert.append(one)
        elif (row.is_pending and (row.send_at, row.mode) != (one.send_at, one.mode)) or (
            row.is_cancelled and is_ahead
        ):
            move[row.id] = one
    cancel = [row.id for row in by_key.values() if row.is_pending or row.is_claimed]
    return ReminderDiff(insert, cancel, move)
