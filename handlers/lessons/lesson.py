"""`/lesson`: the latest, a search in them, or a sentence that opens the form of a new one."""

from typing import Any

from sqlmodel import Session

from handlers import refresh
from handlers.lessons import form, shown
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.forms import lesson as forms
from handlers.views.forms.lesson import LessonDraft
from handlers.views.lists import lesson as views
from models.lessons import save
from models.lessons.shown import details
from models.rules.lessons import query


async def command(turn: Turn, command: dict[str, Any]) -> None:
    """`/lesson price` searches, `/lesson we won Acme by letting their engineer try it` adds."""
    typed = " ".join(command.get("text", "").split())
    if query(typed) is None:
        await form.open_typed(turn, command["text"].strip())
        return
    fallback, blocks = await shown.listing(turn, typed)
    await turn.respond(text=fallback, blocks=blocks, response_type="ephemeral")


async def turn_page(turn: Turn, action: dict[str, Any]) -> None:
    page, _, typed = submitted.held(action).partition(" ")
    fallback, blocks = await shown.listing(turn, typed, int(page))
    await turn.respond(text=fallback, blocks=blocks, replace_original=True)


async def choose(turn: Turn, action: dict[str, Any]) -> None:
    """The menu of one."""
    chosen = {"edit": edit, "delete": delete}
    await chosen[action["selected_option"]["value"]](turn, action)


async def edit(turn: Turn, action: dict[str, Any]) -> None:
    lesson_id = refresh.subject_id(action)

    def read(session: Session) -> LessonDraft:
        by = person(session, turn)
        lesson = save.to_manage(session, lesson_id, by)
        [found] = details(session, [lesson], by)
        return forms.of_lesson(found, form.came_from(turn, action), turn.text)

    await form.open_draft(turn, await turn.db.read(read))


async def delete(turn: Turn, action: dict[str, Any]) -> None:
    """With a button that takes it back, above the list that it is gone from."""
    lesson_id = refresh.subject_id(action)

    def write(session: Session) -> None:
        save.delete_lesson(session, lesson_id, person(session, turn), turn.now)

    await turn.db.write(write)
    fallback, blocks = views.deleted(lesson_id, action["block_id"], turn.look)
    if at := views.place_of(action["block_id"]):
        page, typed = at
        _, below = await shown.listing(turn, typed, page)
        blocks += below
    await turn.respond(text=fallback, blocks=blocks, replace_original=True)


async def undo(turn: Turn, action: dict[str, Any]) -> None:
    """The lesson is there again."""
    lesson_id = refresh.subject_id(action)

    def write(session: Session) -> None:
        save.restore(session, lesson_id, person(session, turn))

    await turn.db.write(write)
    await shown.again(turn, turn.respond, lesson_id, action["block_id"])
