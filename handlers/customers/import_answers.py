"""What whoever has sent a workbook says of what it does not tell: who is meant by a name, whether
past to-dos were done, which year its days are of."""

from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.customers import workbook
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.messages import import_questions
from models.database import patience
from models.people.person import Person
from models.rules.workbook.rows import TodoState
from models.workbook.record import ImportState, WorkbookImport


async def past_done(turn: Turn, action: dict[str, Any]) -> None:
    """To-dos whose day is over were done."""
    await _settle_past(turn, action, TodoState.DONE)


async def past_open(turn: Turn, action: dict[str, Any]) -> None:
    """They are open still."""
    await _settle_past(turn, action, TodoState.OPEN)


async def _settle_past(turn: Turn, action: dict[str, Any], state: TodoState) -> None:
    await workbook.change(turn, action, lambda session, one: one.settle_past(session, state))


async def person_meant(turn: Turn, action: dict[str, Any]) -> None:
    """A name in the file is that of a colleague."""
    chosen = action.get("selected_user")
    if not chosen:
        return
    await turn.resolve(owner=chosen)

    def take(session: Session, one: WorkbookImport) -> None:
        colleague = Person.colleague(session, chosen)
        by = person(session, turn)
        for name in one.preview(session, by, turn.now).plan.unknown:
            if import_questions.is_about(action["block_id"], name):
                one.take_name_for(session, name, colleague)

    await workbook.change(turn, action, take)


async def mine(turn: Turn, action: dict[str, Any]) -> None:
    """What is of a name in the file is that of whoever sent it."""
    name = submitted.held(action)
    await workbook.change(
        turn, action, lambda session, one: one.take_name_for(session, name, person(session, turn))
    )


async def year(turn: Turn, action: dict[str, Any]) -> None:
    """Its days without a year are of this one. The file is read once more: it is not kept here."""
    patience.end()
    chosen = submitted.number((action.get("selected_option") or {}).get("value"))
    import_id = refresh.subject_id(action)

    def told(session: Session) -> tuple[str, str, ImportState]:
        one = WorkbookImport.get(session, import_id, person(session, turn))
        return one.file_name, one.submission.rpartition(":")[2], one.state

    name, file_id, state = await turn.db.read(told)
    if state is ImportState.READ:
        data = await workbook.download(turn, {"id": file_id})
        read = await turn.read_workbook(data, name, turn.me.locale, chosen)
        await workbook.change(
            turn, action, lambda session, one: one.read_again(session, read, chosen)
        )
