"""Shows lessons as they stand now."""

from sqlmodel import Session

from handlers.respond import Respond
from handlers.turn import Turn, person
from handlers.views.blocks import Block
from handlers.views.lists import lesson as views
from handlers.views.lists.lesson import Listed
from models.lessons.lesson import Lesson
from models.lessons.shown import LessonDetails, details, page
from models.rules.lessons import Query, query


async def listing(turn: Turn, typed: str, at: int = 0) -> tuple[str, list[Block]]:
    """A page of what these words find; of all without any."""
    asked = query(typed) or Query()

    def read(session: Session) -> Listed:
        by, most = person(session, turn), views.PAGE
        first = at
        found = page(session, asked, by, most + 1, first * most)
        if not found and first:  # the last of its page is gone
            first -= 1
            found = page(session, asked, by, most + 1, first * most)
        return Listed(typed, first, found[:most], len(found) > most)

    return views.listing(await turn.db.read(read), turn.look)


async def again(turn: Turn, respond: Respond, lesson_id: int, block_id: str) -> None:
    """What was pressed: a page of the list, or one that stands alone."""
    if at := views.place_of(block_id):
        fallback, blocks = await listing(turn, at[1], at[0])
    else:
        fallback, blocks = views.saved(await one(turn, lesson_id), turn.look)
    await respond(text=fallback, blocks=blocks, replace_original=True)


async def one(turn: Turn, lesson_id: int) -> LessonDetails:
    def read(session: Session) -> LessonDetails:
        lesson = session.get_one(Lesson, lesson_id)
        return details(session, [lesson], person(session, turn))[0]

    return await turn.db.read(read)
