"""`/followup fiscal April`: the month in which the workspace's financial year begins."""

from typing import Any

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.wording import period as views
from models.people import fiscal_year
from models.rules.time import periods


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """Without a month, show which it is; with one, an admin changes it."""
    month = periods.read_month(command.get("text", ""))
    if month is None:
        begins = await turn.db.read(
            lambda session: fiscal_year.year_begins(session, person(session, turn))
        )
    else:
        await turn.confirmed()
        begins = month

        def write(session: Session) -> None:
            fiscal_year.set_year_begins(session, person(session, turn), begins)

        await turn.db.write(write)
    today = turn.now.astimezone(turn.me.tz).date()
    reply = blocks.escape(views.year_begins(begins, turn.text, today))
    how = turn.text("fiscal-how" if month is None else "fiscal-changed")
    await turn.reply_privately(f"{reply}\n{how}")
