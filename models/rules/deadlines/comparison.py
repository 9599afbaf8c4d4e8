"""What is owed compared with what is stored."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from models.rules.deadlines.owed import Kind, Owed, Stage, Way


@dataclass(frozen=True)
class Stored:
    """A reminder as it is stored, to be compared with what is owed."""

    id: int
    kind: Kind
    stage: Stage
    recipient: int
    send_at: datetime
    deadline: datetime
    way: Way = Way.DIGEST
    is_pending: bool = False
    is_claimed: bool = False  # its message is being posted, or waits for another attempt
    is_cancelled: bool = False


@dataclass(frozen=True)
class Difference:
    insert: list[Owed]
    cancel: list[int]
    move: dict[int, Owed]  # by id; a cancelled one is pending again


def difference(stored: Iterable[Stored], owed: Iterable[Owed], now: datetime) -> Difference:
    """What to change so that the stored reminders are the owed ones.

    A stage whose time has passed is not begun, except where it is owed at once; one that
    waits to be said stays; one that was said is never said again. One that is being posted is
    cancelled too: an attempt that failed must not say later what is no longer true.
    """
    by_key = {(s.kind, s.stage, s.deadline, s.recipient): s for s in stored}
    insert: list[Owed] = []
    move: dict[int, Owed] = {}
    for one in owed:
        row = by_key.pop((one.kind, one.stage, one.deadline, one.recipient), None)
        is_ahead = one.send_at > now or one.at_once
        if row is None:
            if is_ahead:
                insert.append(one)
        elif (row.is_pending and (row.send_at, row.way) != (one.send_at, one.way)) or (
            row.is_cancelled and is_ahead
        ):
            move[row.id] = one
    cancel = [row.id for row in by_key.values() if row.is_pending or row.is_claimed]
    return Difference(insert, cancel, move)
