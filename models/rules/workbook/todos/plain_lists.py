"""A team's own sheet of to-dos that belong to no customer: headings that name to-dos, whose they
are and by when, and none of a customer."""

from models.rules.workbook.cells.sheets import Sheet
from models.rules.workbook.headings import todo_lists
from models.rules.workbook.headings.headings import texts_of
from models.rules.workbook.todos import own_todos
from models.rules.workbook.todos.own_todos import OwnTodos

MOST_ABOVE = 3  # rows of titles


def read(sheet: Sheet, locale: str) -> OwnTodos | None:
    """None for any other sheet, and where rows of one cell may be the customers of those below."""
    for at, row in enumerate(sheet.rows[: MOST_ABOVE + 1]):
        headings = texts_of(row)
        if places := todo_lists.of_nobody(headings):
            is_grouped = any(len(one.own) == 1 for one in sheet.rows[at + 1 :])
            return None if is_grouped else own_todos.under(sheet, at, headings, places, locale)
        if len(row.own) > 1:
            return None
    return None
