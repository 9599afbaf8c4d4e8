"""How one reader sees dates and words."""

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from handlers.text import Text


@dataclass(frozen=True)
class Look:
    """The reader's language and time zone, at one instant."""

    text: Text
    zone: ZoneInfo
    now: datetime

    @property
    def today(self) -> date:
        return self.day_of(self.now)

    def day_of(self, instant: datetime) -> date:
        return instant.astimezone(self.zone).date()

    def day(self, day: date) -> str:
        """ "Fri, May 15" """
        return self.text.day(day, self.today)

    def coming(self, day: date, at: time | None = None) -> str:
        """ "Fri, May 15, 3:00 PM"; once the day is over, "⚠️ Fri, May 1, 3:00 PM, 5 days late" """
        days, said = (self.today - day).days, self.text.day_at(day, at, self.today)
        return self.text("day-late", day=said, days=days) if days > 0 else said

    def day_at(self, day: date, at: time | None) -> str:
        """ "Fri, May 15, 12:00 PM" """
        return self.text.day_at(day, at, self.today)

    def moment(self, instant: datetime) -> str:
        """ "Fri, May 15, 2:00 PM" """
        return self.text.moment(instant, self.zone, self.now)
