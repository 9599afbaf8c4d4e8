"""Empty cells that stand for the customer above."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from models.rules import lazy_re as re
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell, Row
from models.rules.workbook.days import bare_days, days
from models.rules.workbook.headings import hints
from models.rules.workbook.tables.table import Table

LEAST = 3  # customers, by which a habit shows
LEAST_ANNOUNCED = 2  # rows without a customer, whose days the rows above have announced
MOST_APART = 2  # rows from one that announces a day to the one of that day
SOME_YEAR = [date(2024, 1, 1)]  # of days that are compared without theirs
_WITH_YEAR = re.compile(r"(\d\d)([-/.])(\d\d?)\2(\d\d)")
PEOPLE = ("chain", "contact_title", "contact_concern", "phone", "email")
OF_TODOS = ("due", "todo_owner", "done", "owner", "repeats")
OF_PLANS = ("segment", "goal", "effect")


def customers(table: Table, rows: Sequence[Row]) -> Iterator[Row]:
    """A log with the customer of the row above where its title says so, where each is written once
    and never again, or where most rows without one are of the day that the row above announces;
    a single such row goes on with it. Else nobody knows whose an empty cell is."""
    place = table.name_place
    named = [cells.name(row.at(place)) for row in rows if row.at(place) is not None]
    own = [cells.name(row.at(place)) for row in rows if place in row.own]
    is_habit = len(own) >= LEAST and len(set(own)) == len(own) == len(named)
    if table.is_of_todos:  # some of ours belong to no customer
        is_habit = is_habit and 2 * len(named) <= len(rows)
    is_told = len(named) < len(rows) and (
        is_habit or hints.says_as_above(table.hint) or _are_announced(table, rows)
    )
    if len(named) == len(rows):
        yield from rows
        return
    if table.is_of_todos and not is_told:
        yield from rows
        return
    rows = list(_with_above(rows, place) if is_told else _todos(table, rows))
    announced = {rows[at].number for at in range(1, len(rows)) if _is_announced(table, rows, at)}
    yield from _with_above(rows, place, lambda row: row.number in announced, MOST_APART)


def _todos(table: Table, rows: Sequence[Row]) -> Iterator[Row]:
    """A row of nothing but a further to-do is of the record above, which has one."""
    todos = set(table.places.get("todos", ()))
    places = todos.union(*(table.places.get(one, ()) for one in OF_TODOS))
    having = {row.number for row in rows if not todos.isdisjoint(row.own)}

    def goes_on(row: Row) -> bool:
        is_such = set(row.own) <= places and row.number in having
        return is_such and row.number - 1 in having

    return _with_above(rows, table.name_place, goes_on)


def people(
    table: Table, rows: Sequence[Row], numbers: int | None = None, beside: Sequence[Table] = ()
) -> Iterator[Row]:
    """A list in which a row that only tells of a person goes on with the customer above; so does
    one without a number in a list whose customers are numbered; and one that only tells of what
    tables `beside` it do, where the list says each customer once."""
    places = {place for one in PEOPLE for place in table.places.get(one, ())}
    own = [cells.name(row.at(table.name_place)) for row in rows if table.name_place in row.own]
    is_list = len(own) >= LEAST and len(set(own)) == len(own)
    mine = {place for there in table.places.values() for place in there}
    others = [one.first for one in beside if one.kind != table.kind and is_list]
    apart = {place for there in others for place in there.values()} - mine

    def goes_on(row: Row) -> bool:
        is_unnumbered = numbers is not None and row.at(numbers) is None
        is_of_others = len(apart.intersection(row.own)) > 1 and mine.isdisjoint(row.own)
        return set(row.own) <= places or is_of_others or (is_unnumbered and len(row.own) >= LEAST)

    return _with_above(rows, table.name_place, goes_on)


def plans(table: Table, rows: Sequence[Row]) -> Iterator[Row]:
    """Plans in which a row of nothing but a further step goes on with the customer above."""
    steps = set(table.places.get("actions", ()))
    whole = {place for one in OF_PLANS for place in table.places.get(one, ())}
    return _with_above(
        rows,
        table.name_place,
        lambda row: not steps.isdisjoint(row.own) and whole.isdisjoint(row.own),
    )


def _with_above(
    rows: Sequence[Row],
    place: int,
    is_such: Callable[[Row], bool] = lambda row: True,
    most_apart: int = 1,
) -> Iterator[Row]:
    last: Cell = None
    number = 0
    for row in rows:
        is_next = row.number <= number + most_apart
        if row.at(place) is None and last is not None and is_next and is_such(row):
            padded = (*row.cells, *[None] * (place + 1 - len(row.cells)))
            yield replace(row, cells=(*padded[:place], last, *padded[place + 1 :]))
        else:
            last = row.at(place)
            yield row
        number = row.number


def _are_announced(table: Table, rows: Sequence[Row]) -> bool:
    """Whether most rows without a customer are of a day that stands in the row just above."""
    without = [at for at, row in enumerate(rows) if at and row.at(table.name_place) is None]
    announced = sum(_is_announced(table, rows, at) for at in without)
    return announced >= LEAST_ANNOUNCED and 2 * announced > len(without)


def _is_announced(table: Table, rows: Sequence[Row], at: int) -> bool:
    """Whether a row is of a day on which the row just above was to be gone on with."""
    when = table.places.get("date")
    said = [there[0] for one in ("next", "due") if (there := table.places.get(one))]
    before = rows[at - 1]
    if not when or not said or rows[at].number > before.number + MOST_APART:
        return False
    days_above = {day for one in said for day in _days(before.at(one))}
    days_above |= {day for one in said for day in _of_number(before.at(one), before.at(when[0]))}
    return bool(_days(rows[at].at(when[0])) & days_above)


def _of_number(cell: Cell, since: Cell) -> set[tuple[int, int]]:
    """Month and day of 19号, the next behind a day that is whole."""
    told = bare_days.alone(cell.strip()) if type(cell) is str else None
    if told is None or not isinstance(since, date):
        return set()
    day = bare_days.of_its_month(*told, None, days.plain_day(since), is_sure=True)
    return {(day.month, day.day)} if day else set()


def _days(cell: Cell) -> set[tuple[int, int]]:
    """Month and day, whichever is written first."""
    if type(cell) is str and (short := _WITH_YEAR.fullmatch(cell.strip())):
        one, mark, other, last = short.groups()
        cells_of = (f"{one}{mark}{other}", f"{other}{mark}{last}")  # 25-08-26 has it at either end
        return set().union(*map(_days, cells_of))
    found = (days.plain_day(days.day(cell, locale, SOME_YEAR)) for locale in ("en-GB", "en-US"))
    return {(day.month, day.day) for day in found if day is not None}
