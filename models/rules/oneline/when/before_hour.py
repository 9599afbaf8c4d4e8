"""An hour by which something is due on a day that is named: "today before 5". Beside such a day the
number is no day of a month."""

from datetime import date, datetime

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.words import fold

_BEFORE = re.compile(
    r"(?P<day>(?:by |on )?(?:today|tomorrow|tmrw?|tmr"
    r"|(?:next )?(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)"
    r"(?:day|nesday|urday)?)),? before (?P<hour>\d{1,2})"
    r"(?=\s*(?:$|[,;.!?)]|(?:and|so|about|re|on)\b))",
    re.I,
)


def find(clause: str, day: lookup.Found, now: datetime) -> tuple[date | datetime, int, int] | None:
    """The instant and where its words stand."""
    hour = _BEFORE.match(fold(clause), day.start)
    if isinstance(day.value, datetime) or hour is None:
        return None
    value = lookup.read(f"{hour['day']} at {hour['hour']}", now)
    return (value, day.start, hour.end()) if isinstance(value, datetime) else None
