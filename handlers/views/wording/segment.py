"""What a segment gets, and the table by which one is proposed."""

from dataclasses import replace
from datetime import datetime, timedelta

from handlers.text import Text
from handlers.views.wording import timing
from models.customers.standing import Level, Segment
from models.rules import recurrence
from models.rules.health import cadence
from models.rules.recurrence import Rule
from models.rules.segments import POTENTIALS, Grid, PlannedAction, Situation, Table


def means(segment: Segment | None, table: Table, text: Text) -> str:
    """How often it is contacted, how soon answered."""
    days = cadence.days_of(segment, table)
    if segment is None:
        return text("segment-none", days=days)
    hours = table.services[segment].urgent_response_hours
    return text("segment-means", segment=text(f"segment-{segment.value}"), days=days, hours=hours)


def action(one: PlannedAction, text: Text) -> str:
    """What is done, in the reader's language where it is of the standard."""
    return one.text or text(f"plan-{one.action}")


def when(one: PlannedAction, text: Text, now: datetime) -> str:
    """Its time in the reader's language, without the English name of what is counted; it can be
    typed again. `now` is where the reader is."""
    rule = recurrence.read(one.when, now)
    if not isinstance(rule, Rule):
        return one.when
    plain = replace(rule, what="")
    return timing.words(plain, text, now.date(), day=lambda day: day.isoformat())


def planned(one: PlannedAction, text: Text, now: datetime) -> str:
    """ "Executive visit: once a quarter" """
    return text("segment-planned", what=action(one, text), when=_lasting(one, text, now))


def _lasting(one: PlannedAction, text: Text, now: datetime) -> str:
    """Its time in words that mean the same tomorrow: "in two weeks" is not a day of the table."""
    if f"starter-{one.when}".replace(" ", "-") in text:
        return text(f"starter-{one.when}".replace(" ", "-"))
    today = when(one, text, now)
    return today if today == when(one, text, now + timedelta(days=1)) else one.when


def proposals(grid: Grid, text: Text) -> list[str]:
    """A line for each potential: which segment is proposed in which situation."""
    return [
        text(
            "segment-proposals",
            potential=text(f"segments-potential-{level.value}"),
            industry=_named(grid[level, Situation.KEY_INDUSTRY], text),
            urgent=_named(grid[level, Situation.URGENT], text),
            otherwise=_named(grid[level, Situation.OTHERWISE], text),
        )
        for level in POTENTIALS
    ]


def cell(level: Level, situation: Situation, text: Text) -> str:
    """The label of a choice: "High potential, key industry"."""
    potential = text(f"segments-potential-{level.value}")
    return text(f"segments-cell-{situation.name.lower()}", potential=potential)


def _named(segment: Segment | None, text: Text) -> str:
    return text(f"segment-{segment.value}") if segment else text("segments-nothing")
