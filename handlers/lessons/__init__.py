"""Conversations about what was learned: `/lesson`."""

from handlers.lessons import form, lesson
from handlers.listeners import Listeners
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/lesson", lesson.command)
    on.family(action_ids.LESSON_PAGE, lesson.turn_page)
    on.action(action_ids.LESSON_MENU, lesson.choose)
    on.action(action_ids.LESSON_UNDO, lesson.undo)
    on.action(action_ids.LESSON_ADD, form.add)
    on.action(action_ids.LESSON_OF_DEAL, form.of_deal)
    on.action(action_ids.LESSON_CUSTOMER, form.choose_customer)
    on.options(action_ids.LESSON_CUSTOMER, form.suggest_customer)
    on.options(action_ids.LESSON_DEAL, form.suggest_deal)
    on.form(action_ids.LESSON_FORM, form.save, form.after_save)
