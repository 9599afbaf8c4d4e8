"""The subjects of messages about people: who is away, who stands in, who manages whom: see
subjects."""

from dataclasses import dataclass
from datetime import datetime

from models.availability.meanwhile import Meanwhile
from models.notifications.subjects import AppointmentDetails
from models.people.cover_gap import CoverGap
from models.people.leave import Leave
from models.people.person import Person
from models.rules.deadlines import Stage


@dataclass(frozen=True)
class LeaveDetails:
    leave: Leave
    person: Person  # who is away
    stand_in: Person | None
    changed_to: Leave | None = None  # with other days
    was_told: bool = True  # who stands in knows of it
    gaps: tuple[CoverGap, ...] = ()  # days of it on which who stands in does not
    meetings: tuple[AppointmentDetails, ...] = ()  # that fall to who stands in

    @property
    def is_settled(self) -> bool:
        return self.leave.cancelled_at is not None

    def is_needed(self, stage: Stage, now: datetime) -> bool:
        """Nobody is told of cover that is over, nor of the end of what they never heard of."""
        if stage is Stage.PASSED:
            return self.was_told
        is_over = self.leave.last < now.astimezone(self.person.tz).date()
        return not self.is_settled and not is_over


@dataclass(frozen=True)
class UncoveredDetails:
    """Who stands in for somebody is away on days of their leave, or can't."""

    leave: Leave
    person: Person  # who is away
    stand_in: Person
    gap: CoverGap | None  # as long as it leaves the other without anybody
    instead: Person | None  # who stands in now
    is_for_person: bool  # the message is for `person`, else for who hears of their clocks
    is_leave: bool = True  # who stands in entered a leave, else said that they can't
    meetings: tuple[AppointmentDetails, ...] = ()  # on those days

    @property
    def is_settled(self) -> bool:
        return self.gap is None


@dataclass(frozen=True)
class MeanwhileDetails:
    """What others did on a leave that is over."""

    leave: Leave
    happened: Meanwhile

    @property
    def is_settled(self) -> bool:
        """Nothing to tell of."""
        return not self.happened


@dataclass(frozen=True)
class ManagerDetails:
    """Somebody has a new manager, or declined to be one."""

    person: Person
    manager: Person | None
    is_for_report: bool  # the message is for `person`, else for the manager
    is_settled: bool
