"""The subjects of what the calendar brings to a manager: see subjects."""

from dataclasses import dataclass
from datetime import date

from models.people.person import Person
from models.rules.time.period import Period
from models.team.week import TeamWeek


@dataclass(frozen=True)
class TeamWeekDetails:
    """`week` is as things stand now; `is_over`: the week has gone by since."""

    manager: Person
    day: date
    week: TeamWeek
    is_over: bool

    @property
    def is_settled(self) -> bool:
        return self.is_over or self.week.is_empty


@dataclass(frozen=True)
class ReviewReadyDetails:
    """`answer` is what the manager has pressed. Of two periods the longer one is the first."""

    manager: Person
    periods: tuple[Period, ...]
    has_team: bool
    answer: str | None

    @property
    def is_settled(self) -> bool:
        return self.answer is not None or not self.has_team
