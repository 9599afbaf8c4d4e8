"""`/followup hours working`: whether the workspace's response clocks run in working hours only or
day and night."""

from typing import Any

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import response_hours as views
from handlers.views.forms.response_hours import ELAPSED, WORKING
from models.commitments import response_hours
from models.people.permission import require_admin
from models.rules.characters import keyword

WORDS = {
    WORKING: ("working", "工作时间", "按工作时间", "依工作时间"),
    ELAPSED: ("elapsed", "自然时间", "按自然时间", "依自然时间"),
}


def choice(typed: str) -> str | None:
    """WORKING or ELAPSED, by any of its words; None for others."""
    return next((one for one, words in WORDS.items() if keyword(typed) in words), None)


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """Without a word, show how the clocks run; with one, ask an admin to confirm the change."""
    wanted = choice(command.get("text", "").strip())
    if wanted:
        await turn.confirmed()

    def read(session: Session) -> tuple[bool, int]:
        by = person(session, turn)
        if wanted:
            require_admin(session, by)
        return response_hours.uses_working_hours(session, by), response_hours.count_affected(
            session, turn.now
        )

    is_working, moves = await turn.db.read(read)
    if wanted is None or is_working is (wanted == WORKING):
        reply = views.state(is_working, turn.text)
        more = turn.text("hours-how") if wanted is None else ""
        await turn.respond(text=f"{reply}\n{more}".strip(), response_type="ephemeral")
        return
    fallback, shown = views.question(wanted, moves, turn.text)
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """Confirmed: change it for everybody, running clocks included."""
    is_working = submitted.held(action) == WORKING
    await turn.confirmed()

    def write(session: Session) -> int:
        return response_hours.set_response_hours(
            session, person(session, turn), is_working, turn.now
        )

    moved = await turn.db.write(write)
    reply = f"{views.state(is_working, turn.text)} {turn.text('hours-moved', count=moved)}"
    await turn.respond(text=reply, blocks=[], replace_original=True)
