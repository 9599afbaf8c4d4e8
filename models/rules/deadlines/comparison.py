"""What is owed compared with what is stored."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
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
    is_in_place: bool = False  # its recipient stands in for whoever it is owed to
    is_ahead_of_pause: bool = False  # it comes before its time, for that is in a pause
    repeat: int = 0  # how often it was said before

    @property
    def is_over(self) -> bool:
        """Whether it was said, or a later stage in its place."""
        return not (self.is_pending or self.is_cancelled)


@dataclass(frozen=True)
class ReminderDiff:
    insert: list[DueReminder]
    cancel: list[int]
    move: dict[int, DueReminder]  # by id; a cancelled one is pending again
    # By the id of the one that was said ahead of a pause.
    again: dict[int, DueReminder] = field(default_factory=dict)


def diff(
    stored: Iterable[StoredReminder],
    owed: Iterable[DueReminder],
    now: datetime,
    back_early: Collection[DueReminder] = (),
) -> ReminderDiff:
    """What to change so that the stored reminders are the owed ones.

    A stage whose time has passed is not begun, except where it is owed at once; one that
    waits to be said stays; one that was said is never said again. One that is being posted is
    cancelled too: an attempt that failed must not say later what is no longer true.

    `back_early` are those of `owed` whose recipient is there after all: what was said of them
    ahead of a pause is said at its time too, and what waits for who stood in is owed to them.
    What was said to who stood in on an earlier leave is said once more on the next.
    """
    ordered = sorted(stored, key=lambda one: one.repeat)
    by_key = {(s.kind, s.stage, s.deadline, s.recipient): s for s in ordered}
    in_place = {(s.kind, s.stage, s.deadline) for s in ordered if s.is_pending and s.is_in_place}
    insert: list[DueReminder] = []
    move: dict[int, DueReminder] = {}
    again: dict[int, DueReminder] = {}
    for one in owed:
        row = by_key.pop((one.kind, one.stage, one.deadline, one.recipient), None)
        is_back = one in back_early
        is_ahead = one.send_at > now or one.is_immediate
        if is_back and (one.kind, one.stage, one.deadline) in in_place:
            is_ahead = True
        if row is None:
            if is_ahead:
                insert.append(one)
        elif row.is_over and one.send_at > now:
            if (is_back and row.is_ahead_of_pause) or _covers_again(row, one):
                again[row.id] = one
        elif (row.is_pending and (row.send_at, row.mode) != (one.send_at, one.mode)) or (
            row.is_cancelled and is_ahead
        ):
            move[row.id] = one
    cancel = [row.id for row in by_key.values() if row.is_pending or row.is_claimed]
    return ReminderDiff(insert, cancel, move, again)


def _covers_again(row: StoredReminder, owed: DueReminder) -> bool:
    """Whether it was said in somebody's place before the cover began of which it is owed now."""
    begins = owed.not_before
    return row.is_in_place and begins is not None and row.send_at < begins
