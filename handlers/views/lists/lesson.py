"""Lessons as a command lists them, and one that was just saved or deleted."""

from dataclasses import dataclass

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.lists import which as paging
from handlers.views.wording import lesson
from handlers.views.wording.look import Look
from models.lessons.shown import LessonDetails

LIST = "lesson-list"  # the block ids of the list: "lesson-list:<page>:<what was typed>:<id>"
SINGLE = "lesson"  # of one that stands alone: "lesson:<id>"
PAGE = 5  # lessons in one message


@dataclass(frozen=True)
class Listed:
    """One page, the first being 0, of what was searched for; "" for all."""

    typed: str
    page: int
    lessons: list[LessonDetails]
    is_more: bool


def listing(listed: Listed, look: Look) -> tuple[str, list[Block]]:
    """With the button that keeps what was typed, too: it may have been meant so."""
    text, typed = look.text, listed.typed
    found = "found" if listed.lessons else "none"
    title = text(f"lesson-{found}", typed=typed) if typed else text(f"lesson-list-{found}")
    shown = [blocks.header(title) if listed.lessons else blocks.section(escape(title))]
    here = f"{LIST}:{listed.page}:{typed}"
    for one in listed.lessons:
        shown += item(one, look, here)
    pages = listed.page + (2 if listed.is_more else 1)
    shown += paging.turns(action_ids.LESSON_PAGE, listed.page, pages, typed, text)
    label = text("lesson-add-typed" if typed else "lesson-add")
    add = blocks.button(label, action_ids.LESSON_ADD, typed)
    return title, [*shown, blocks.actions([add], f"{here}:add")]


def item(details: LessonDetails, look: Look, place: str = SINGLE) -> list[Block]:
    """With a menu for who may change it; one that names what they may not see is not edited."""
    text, said = look.text, lesson.entry(details, look)
    if not details.may_manage:
        return [blocks.section(said)]
    choices = ("edit", "delete") if details.is_whole else ("delete",)
    menu = blocks.overflow(
        action_ids.LESSON_MENU, [blocks.option(text(one), one) for one in choices]
    )
    return [blocks.section(said, menu, f"{place}:{details.lesson.id}")]


def saved(details: LessonDetails, look: Look) -> tuple[str, list[Block]]:
    """It says so where the lesson is shown with no customer, as it does not say whom it fits."""
    said = look.text("lesson-saved" if details.lesson.suits_somebody else "lesson-kept")
    return said, [blocks.section(said), *item(details, look)]


def deleted(lesson_id: int, block_id: str, look: Look) -> tuple[str, list[Block]]:
    """The line that takes it back, in the place of what was pressed."""
    said, place = look.text("lesson-deleted"), block_id.rpartition(":")[0]
    undo = blocks.button(look.text("undo"), action_ids.LESSON_UNDO)
    return said, [blocks.section(said, undo, f"{place}:{lesson_id}")]


def place_of(block_id: str) -> tuple[int, str] | None:
    """The page of the list that a button is on, and what was searched for; None for what stands
    alone."""
    if not block_id.startswith(f"{LIST}:"):
        return None
    _, page, rest = block_id.split(":", 2)
    return int(page), rest.rpartition(":")[0]
