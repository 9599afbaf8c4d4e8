"""The public holidays to come, as somebody's preferences count them."""

from datetime import date

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists.explanation import HOLIDAYS_IN
from handlers.views.wording.look import Look
from models.people.person import Person

MOST = 5


def ahead(me: Person, look: Look) -> tuple[str, list[Block]]:
    """The next ones of this year and the next one."""
    text, country = look.text, me.calendar.country
    days = _ahead(me, look.today)
    lines = [text("preferences-no-holidays")]
    if country:
        lines = [text("preferences-holidays-of", country=text.country(country))]
        lines += [
            text("holidays-day", day=look.day(day), name=_name(me, day, look)) for day in days
        ]
    change = blocks.button(text("preferences"), action_ids.PREFERENCES_OPEN)
    said = escape("\n".join(lines))
    return said, [blocks.section(said), blocks.actions([change], "preferences")]


def _ahead(me: Person, today: date) -> list[date]:
    years = (today.year, today.year + 1)
    days = [day for year in years for day, _ in me.calendar.holidays(year) if day >= today]
    return days[:MOST]


def _name(me: Person, day: date, look: Look) -> str:
    return me.calendar.holiday(day, HOLIDAYS_IN[look.text.language]) or ""
