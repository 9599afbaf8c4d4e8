"""The time of day: 2pm, 14:30, half past two in the afternoon, 下午2点半."""

from dataclasses import dataclass
from datetime import time

from models.rules import lazy_re as re
from models.rules.dates.english import MONTHS

PART_OF_DAY = "(?:dawn|morning|noon|lunch|afternoon|evening|night)"
# The hours on a twelve-hour clock that each part of the day may hold, and what they become.
_HOURS = {
    "am": {12: 0} | {hour: hour for hour in range(1, 12)},
    "pm": {12: 12} | {hour: hour + 12 for hour in range(1, 12)},
    "dawn": {hour: hour for hour in range(7)},
    "morning": {hour: hour for hour in range(1, 12)},
    "noon": {11: 11, 12: 12, 1: 13, 2: 14},
    "lunch": {11: 11, 12: 12, 1: 13, 2: 14},
    "afternoon": {12: 12} | {hour: hour + 12 for hour in range(1, 8)},
    "evening": {hour: hour + 12 for hour in range(4, 12)},
    "night": {hour: hour + 12 for hour in range(6, 12)},
}
# The hours after twelve on a 24-hour clock that still go with it: 今晚20:00.
_LATE = {"noon": (13, 14), "afternoon": (13, 19), "evening": (16, 23), "night": (18, 23)}


@dataclass(frozen=True)
class Clock:
    """Hour and minute as typed; `half` is "am" or "pm" if it was said; `padded` for 03:30."""

    hour: int
    minute: int
    half: str = ""
    padded: bool = False

    def on(self, part: str) -> time | None:
        """The time meant within a part of the day ("" if none was said); None if not sure.

        A bare 1 to 6 o'clock is in the afternoon: nobody meets a customer at night. 24:00 belongs
        to two days, so it is refused like 25:00.
        """
        hours = {_hour_in(half, self.hour) for half in (self.half, part) if half} or {self.hour}
        hour = hours.pop()
        if hours:
            return None  # 3pm in the morning
        if self._is_bare(part) and 1 <= self.hour <= 6:
            hour = self.hour + 12
        if hour is None or hour > 23 or self.minute > 59:
            return None
        return time(hour, self.minute)

    def is_sure(self, part: str) -> bool:
        """Whether it can only be this half of the day: 3pm, 15:00, 09:00, but not 9:00 or 3."""
        return not self._is_bare(part) or self.hour > 12

    def _is_bare(self, part: str) -> bool:
        return not (self.half or part or self.padded)


def _hour_in(half: str, hour: int) -> int | None:
    low, high = _LATE.get(half, (0, -1))
    return hour if hour > 12 and low <= hour <= high else _HOURS[half].get(hour)


_AFTER_A_PART_OF_DAY = "(?:{})".format(
    "|".join(
        f"(?<={before} )"
        for before in ("morning", "afternoon", "evening", "night", "d\\+[01]", "d-1")
    )
)
_AFTER_NO_MONTH = "".join(f"(?<!{month} )" for month in MONTHS)  # June 3 10am
# "around" and "ish" leave an hour as it is: whoever says around five comes at five.
_FORMS = [
    re.compile(f"(?:around )?{pattern}(?: ish)?(?= |$)")
    for pattern in (
        r"(?:at )?(?P<hour>\d{1,2}):(?P<minute>\d\d)(?: oclock| hour)?(?: (?P<half>am|pm))?",
        r"(?:at )?(?P<hour>\d\d):(?P<minute>\d\d)h(?: hour)?",
        r"(?P<half>am|pm) (?P<hour>\d{1,2}):(?P<minute>\d\d)",
        rf"{_AFTER_NO_MONTH}(?:at )?(?P<hour>\d{{1,2}}) (?P<minute>[1-5]\d) (?P<half>am|pm)",
        r"at (?P<hour>\d{1,2}) (?P<minute>[1-5]\d)",
        r"(?:at )?(?P<hour>\d{1,2}) (?:oclock )?(?P<half>am|pm)",
        r"(?:at )?(?P<hour>\d{1,2}) oclock",
        r"(?:at|at around|around at) (?P<hour>\d{1,2})(?: hour)?",
        r"(?<=around )(?P<hour>\d{1,2})",
        r"(?P<hour>\d{1,2})(?= ish)",
        r"(?<=by )(?P<hour>[1-6])",
        rf"{_AFTER_A_PART_OF_DAY}(?P<hour>\d{{1,2}})",
        rf"(?P<hour>\d{{1,2}})(?= (?:in|this|d[+-]\d) {PART_OF_DAY})",
        r"(?:at )?(?P<minute>\d{1,2}) (?:min )?past (?P<hour>\d{1,2})(?: (?P<half>am|pm))?",
        r"(?:at )?half (?P<hour>[1-9]|1[0-2])(?P<half_past>)(?: (?P<half>am|pm))?",
        # Of all that end with "to" only a quarter is safe: "10 to 12" is a span.
        r"(?:at )?(?P<to>quarter_to) (?P<hour>\d{1,2})(?: (?P<half>am|pm))?",
    )
]


def clock_at(text: str, at: int) -> tuple[int, Clock] | None:
    """The longest clock time that starts at this place of the canonical words, as (end, Clock)."""
    matches = [match for form in _FORMS if (match := form.match(text, at))]
    if not matches:
        return None
    best = max(matches, key=re.Match.end)
    said = best.groupdict()
    hour, minute = int(said["hour"]), int(said.get("minute") or 0)
    if said.get("half_past") is not None:
        minute = 30
    if said.get("to"):
        hour, minute = (hour - 1 if hour > 1 else 12), 45
    return best.end(), Clock(hour, minute, said.get("half") or "", said["hour"].startswith("0"))
