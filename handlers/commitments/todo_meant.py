"""What `/todo` is told of a to-do that is there: to move it, to drop it, that it is done. It is
shown with its buttons; where it fits nothing surely, it is asked about or a new one."""

from typing import Any

from sqlmodel import Session

from handlers.commitments import todo_new
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.lists import todo_meant as views
from models.home import meant, told_done
from models.home.home import Row
from models.home.meant import Meant
from models.rules import dates, direct_message, dropping, fitting
from models.rules import told_done as rule

_NEARLY_ALL = 0.6  # of the words, where it may as well be something new


async def say_changed(turn: Turn, typed: str) -> bool:
    """False for what is new; what is told of as done is never new without being asked about."""
    with dates.written_in(turn.me.locale):
        moved = direct_message.says_moved(typed, turn.now.astimezone(turn.me.tz))
    dropped = "" if moved else dropping.read(typed)
    told = None if moved or dropped else rule.read(typed)
    is_done = told is not None or direct_message.says_done(typed) is not None
    is_told = is_done or (moved is not None and moved.is_surely)
    least = fitting.LEAST if is_told else _NEARLY_ALL
    if not (moved or dropped or is_done):
        return False

    def read(session: Session) -> tuple[Meant, list[Row]]:
        me, to = person(session, turn), moved.to if moved else None
        found = told_done.fitting_words(session, me, told, typed, turn.now) if told else None
        if found is None or not found.refs:
            what = dropped or (moved.what if moved else "") or typed
            found = meant.fitting_words(session, me, what, turn.now, least=least, to=to)
        return found, meant.rows(session, me, found.refs)

    found, rows = await turn.db.read(read)
    if not rows and (dropped or (moved is not None and moved.may_be_new)):
        return False
    is_dropped = bool(dropped)
    fallback, shown = views.message(found, rows, turn.look, typed, is_dropped=is_dropped)
    await turn.respond(text=fallback, blocks=shown, response_type="ephemeral")
    return True


async def create(turn: Turn, action: dict[str, Any]) -> None:
    """A new to-do after all, once."""
    at = (turn.body.get("container") or {}).get("message_ts", "")
    await todo_new.create(turn, submitted.held(action), f"todo:{turn.me.user_id}:{at}")
