"""Times of strategy actions as people type them: 每月最后一个周五, "two visits a quarter".

`read` takes a whole field, `find` a line of a workbook that says more than the time. Both are
pure: the present is an argument. The text is cut into pieces (english, chinese), sorted into parts,
and assembled into a `Rule`, whose days dateutil computes (occurrences). What is understood but can
be no rule is a `Refused`; whatever is not understood is None: a form that asks beats a guess.

Decisions where common usage has none:
- "Every second Tuesday" comes every other week, "every last Friday" once a month; "every third
  Friday" is refused, as it may be either. Biweekly is every two weeks; bimonthly, 双月 and 每隔两周
  are refused, and so are a week of a month, "quarterly on the 15th", "monthly on Friday".
- A period without a day (monthly, 每季度) is a quota of one, due on its last working day. Two
  occurrences of a quota have one due day. Where too few working days of the present period are left
  for it, it begins with the next.
- The 29th to the 31st of a shorter month are its last day; 29 February is the 28th.
- Every second week counts from the first that comes. A start that is over is today.
- "From July" is the next July, or the last where it began within two months; "July to December"
  in August has begun.
- 至少2次 and "at least twice" are twice; "up to", 1-2次, "about once" are not understood.
- 工作日 and "weekday" go by the calendar that the caller brings.
"""

from models.rules.recurrence.lines import Found, find, opening
from models.rules.recurrence.occurrences import (
    IsWorkday,
    all_days,
    monday_to_friday,
    next_days,
    next_due,
    with_room,
)
from models.rules.recurrence.reading import read
from models.rules.recurrence.rule import Kind, Refused, Rule, Unit
from models.rules.recurrence.storage import from_text, to_text

__all__ = [
    "Found",
    "IsWorkday",
    "Kind",
    "Refused",
    "Rule",
    "Unit",
    "all_days",
    "find",
    "from_text",
    "monday_to_friday",
    "next_days",
    "next_due",
    "opening",
    "read",
    "to_text",
    "with_room",
]
