"""The sheet of to-dos that we write, known by its headings alone, some of which may belong to no
customer."""

from dataclasses import dataclass, field
from datetime import date

from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.cells.words import HEADINGS, LANGUAGES, WHY, fold
from models.rules.workbook.days import days
from models.rules.workbook.headings import todo_states
from models.rules.workbook.headings.headings import texts_of
from models.rules.workbook.rows import At, Day, FollowUpRow, TodoState, Unread, Why
from models.rules.workbook.tables import around
from models.rules.workbook.todos import how_often

COLUMNS = ("customer", "todos", "owner", "due", "done", "repeats")
NEEDED = {"customer", "todos", "due", "done", "id"}


def _names() -> dict[str, str]:
    found = {fold(HEADINGS["id"]["name"]): "id"}
    for column in COLUMNS:
        is_ours = column in ("done", "repeats")
        names = todo_states.WRITTEN[column] if is_ours else HEADINGS["followups"][column]
        found |= {fold(names[one]): column for one in LANGUAGES}
    return found


_NAMES = _names()


@dataclass(frozen=True)
class OwnTodos:
    """`count` are the rows below the headings, each of which is in `rows`, or told in `unread`."""

    rows: tuple[FollowUpRow, ...]
    unread: tuple[Unread, ...]
    ignored: tuple[str, ...]
    count: int
    examples: dict[str, tuple[str, ...]]  # of what stands under the ignored ones


def read(sheet: Sheet, locale: str) -> OwnTodos | None:
    """None for any other sheet."""
    headings = texts_of(sheet.rows[0]) if sheet.rows else {}
    places: dict[str, int] = {}
    for place, text in headings.items():
        if column := _NAMES.get(fold(text)):
            places.setdefault(column, place)
    return under(sheet, 0, headings, places, locale) if places.keys() >= NEEDED else None


def under(
    sheet: Sheet, at: int, headings: dict[int, str], places: dict[str, int], locale: str
) -> OwnTodos:
    """The to-dos below the row of headings `at`, by the places of their columns."""
    below = sheet.rows[at + 1 :]
    reader = _Reader(sheet.name, headings, places, locale)
    found = tuple(reader.row(row) for row in below)
    others = {
        place: text
        for place, text in headings.items()
        if place not in places.values() and text not in WHY
    }
    return OwnTodos(
        tuple(one for one in found if one is not None),
        tuple(reader.unread),
        tuple(others.values()),
        len(below),
        around.examples(below, others),
    )


@dataclass
class _Reader:
    sheet: str
    headings: dict[int, str]
    places: dict[str, int]
    locale: str
    unread: list[Unread] = field(default_factory=list)

    def row(self, row: Row) -> FollowUpRow | None:
        at = At(self.sheet, row.number)
        said = {column: row.at(place) for column, place in self.places.items()}
        todo = cells.text(said["todos"])
        if not todo:
            every = " | ".join(filter(None, (text_of(cell) for cell in said.values())))
            self._tell(at, "todos", every, Why.NOTHING_SAID, is_row=True)
            return None
        state, on = self._state(at, said.get("done"))
        again = None if "id" in said else how_often.of(said["due"], self.locale)
        repeats = cells.text(said.get("repeats")) or again
        return FollowUpRow(
            at,
            cells.name(said.get("customer")),
            id=cells.text(said.get("id")),
            todos=(todo,),
            owner=cells.text(said.get("owner")),
            due=None if again else self._day(at, said["due"]),
            states=(state,) if state else (),
            done_on=(on,) if on else (),
            repeats=(repeats,) if repeats else (),
        )

    def _state(self, at: At, cell: Cell) -> tuple[TodoState | None, date | None]:
        """With the day on which it was done, where that stands there."""
        on = days.plain_day(days.day(cell, self.locale)) if isinstance(cell, date) else None
        if todo_states.is_nothing(cell):
            return None, None
        state = todo_states.of(cell, {})
        if state is None:
            self._tell(at, "done", text_of(cell), Why.STATE)
        return state, on

    def _day(self, at: At, cell: Cell) -> Day | None:
        if not cells.text(cell):
            return None
        found = days.day(cell, self.locale)
        if found is None:
            self._tell(at, "due", text_of(cell), Why.DATE)
        return found

    def _tell(self, at: At, column: str, said: str, why: Why, *, is_row: bool = False) -> None:
        heading = self.headings[self.places[column]]
        self.unread.append(Unread(at, heading, said, why, is_row))
