"""`/followup hours working`: whether the response clocks of everybody here run in working hours
or day and night."""

from typing import Any

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views.forms import response_hours as views
from handlers.views.forms.response_hours import ELAPSED, WORKING
from models.commitments import response_hours
from models.people.person import require_admin

WORDS = {
    WORKING: ("working", "工作时间", "工作時間", "按工作时间", "按工作時間", "依工作時間"),
    ELAPSED: ("elapsed", "自然时间", "自然時間", "按自然时间", "按自然時間", "依自然時間"),
}


def choice(typed: str) -> str | None:
    """Which of the two a word names."""
    return next((one for one, words in WORDS.items() if typed.casefold() in words), None)


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """Alone: how they run. With a word: what that would mean, asked of who may choose it."""
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
        said = views.state(is_working, turn.text)
        more = turn.text("hours-how") if wanted is None else ""
        await turn.respond(text=f"{said}\n{more}".strip(), response_type="ephemeral")
        return
    fallback, shown = views.question(wanted, moves, turn.text)
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """Yes, change it: for everybody, and for the clocks that run."""
    is_working = action["value"] == WORKING
    await turn.confirmed()

    def write(session: Session) -> int:
        return response_hours.set_response_hours(
            session, person(session, turn), is_working, turn.now
        )

    moved = await turn.db.write(write)
    said = f"{views.state(is_working, turn.text)} {turn.text('hours-moved', count=moved)}"
    await turn.respond(text=said, blocks=[], replace_original=True)
