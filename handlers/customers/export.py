"""`/followup export`: a person's customers as the standard's workbook, sent to their DM."""

from typing import Any

from sqlmodel import Session

from handlers import files
from handlers.turn import Turn, person
from handlers.views import workbook
from models import errors
from models.customers import search
from models.customers.customer import Customer
from models.database import patience
from models.people import fiscal_year
from models.rules.time import periods
from models.workbook import gather


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """All that one sees; with a customer's name, theirs; with a period, the contacts of that."""
    patience.end()
    typed = command.get("text", "").strip()
    local = turn.now.astimezone(turn.me.tz)
    is_period = bool(typed) and periods.is_one(typed, local)

    def read(session: Session) -> tuple[bytes, int]:
        by = person(session, turn)
        begins = fiscal_year.year_begins(session, by)
        period = periods.read(typed, local, begins) if is_period else None
        only = _named(session, typed, turn) if typed and period is None else None
        found = gather.customers(session, by, only)
        todos = gather.todos(session, found, by, turn.now) if period is None else []
        if not typed:
            todos += gather.own_todos(session, by, turn.now)
        content = workbook.xlsx(
            gather.profiles(session, found),
            gather.strategies(session, found),
            gather.followups(session, found, by, turn.now, period),
            turn.text,
            gather.deals(session, found) if period is None else (),
            todos,
        )
        return content, len(found)

    content, count = await turn.db.read(read)
    await turn.db.take_request()  # a file is not sent twice
    day = turn.now.astimezone(turn.me.tz).date()
    made = files.Made(f"kept-{day.isoformat()}.xlsx", content)
    await files.send(turn, [made], turn.text("export-done", count=count))


def _named(session: Session, typed: str, turn: Turn) -> Customer:
    by = person(session, turn)
    if exact := search.by_name(session, typed, by):
        return exact
    found = search.search(session, typed, by, 2)
    if len(found) != 1:
        raise errors.CustomerUnknown("customer")
    return found[0]
