"""How the to-dos of a workbook are written: who does them, what their marks mean, and lists to
tick that were printed in each row."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from models.rules import lazy_re as re
from models.rules.workbook.cells import boxes, cells, checklists
from models.rules.workbook.cells.sheets import Cell, text_of
from models.rules.workbook.cells.words import fold
from models.rules.workbook.headings import todo_states
from models.rules.workbook.tables.table import REMARKS, Table
from models.rules.workbook.todos import assigned, doers
from models.rules.workbook.todos.assigned import Told
from models.rules.workbook.todos.doers import BETWEEN, NOBODY, Doers

LEAST = 2  # to-dos that have somebody beside their days
LEAST_ROWS = 3  # with the same list
OURS = ("owner", "todo_owner")
THEIRS = ("chain", "people")


@dataclass(frozen=True)
class TodoHabits:
    doers: Doers = NOBODY
    marks: checklists.Seen = frozenset()
    printed: frozenset[tuple[str, ...]] = frozenset()

    def items(self, cell: Cell) -> tuple[str, ...] | None:
        """The to-dos of a cell, each with its mark; of a printed list those that are ticked."""
        said = cells.whole(cell)
        if not said or cells.is_note(said):
            return cells.items(cell)
        if self.printed and checklists.labels_of(cell) in self.printed:
            return cells.items(boxes.ticked(said))
        found = checklists.pieces(cell)
        return tuple(one for piece in found for one in assigned.apart(piece, self.doers))

    def told(self, piece: str) -> Told:
        """A to-do without its mark and what it says of itself."""
        plain = self.marked(piece)
        found = assigned.told(plain.text, self.doers)
        text, state = todo_states.of_text(found.text)
        return replace(found, text=text, state=found.state or plain.state or state)

    def marked(self, piece: str) -> Told:
        """A to-do without its mark alone."""
        text, mark = checklists.told(piece)
        state = checklists.state(mark, self.marks)
        if mark is not None and state is None and not checklists.is_bullet(mark):
            return Told(cells.without_bullet(piece).strip())
        rest, other = todo_states.of_text(text)
        return Told(rest, state=state or other)


PLAIN = TodoHabits()


def of(tables: Iterable[Table]) -> TodoHabits:
    every = list(tables)
    written = list(_cells(every, ("todos",)))
    remarks = [text_of(cell) for cell in _cells(every, (REMARKS,))]
    pieces = [piece for cell in written for piece in checklists.pieces(cell)]
    lines = [*pieces, *(line for said in remarks for line in said.splitlines())]
    return TodoHabits(_doers(lines, every), checklists.seen(lines), _printed(written))


def _printed(written: Iterable[Cell]) -> frozenset[tuple[str, ...]]:
    """The words of lists in which each row ticks some."""
    found: dict[tuple[str, ...], list[bool]] = defaultdict(list)
    for cell in written:
        if labels := checklists.labels_of(cell):
            found[labels].append(bool(boxes.ticked(text_of(cell))))
    return frozenset(one for one, rows in found.items() if len(rows) >= LEAST_ROWS and all(rows))


def _doers(lines: Sequence[str], tables: Sequence[Table]) -> Doers:
    dated = Counter(name for line in lines for name in assigned.beside_days(line))
    alone = Counter(name for line in lines for name in assigned.alone(line))
    ours = {text_of(cell).strip() for cell in _cells(tables, OURS)}
    ours |= {table.sheet.name for table in tables if doers.is_called(table.sheet.name)}
    known = {fold(one) for said in ours for one in BETWEEN.split(said) if doers.may_be(one)}
    theirs = frozenset(_of_customers(tables, dated.keys() | alone.keys(), known))
    own = {name: count + alone[name] for name, count in dated.items() if fold(name) not in theirs}
    is_usual = _are_usual(own, known)
    named = known | {fold(name) for name in own if is_usual}
    if any(fold(name) in named for name in alone):
        again = {fold(name) for name, count in alone.items() if count >= LEAST}
        named |= again - theirs
    return Doers(frozenset(named), theirs, is_usual)


def _are_usual(names: Mapping[str, int], known: Collection[str]) -> bool:
    """Whether what stands beside days are people: most come again, or surely are somebody."""
    total = sum(names.values())
    sure = sum(
        count
        for name, count in names.items()
        if count >= LEAST or fold(name) in known or doers.is_called(name)
    )
    return total >= LEAST and (sure * 2 >= total or all(map(doers.is_latin, names)))


def _of_customers(
    tables: Sequence[Table], names: Collection[str], known: Collection[str]
) -> Iterator[str]:
    """Those among `names` who stand among a customer's people."""
    if not names:
        return
    theirs = {text_of(cell) for cell in _cells(tables, THEIRS)}
    for name in names:
        word = re.compile(rf"(?<![A-Za-z]){re.escape(name)}(?![A-Za-z])")
        if fold(name) not in known and any(map(word.search, theirs)):
            yield fold(name)


def _cells(tables: Iterable[Table], columns: Iterable[str]) -> Iterator[Cell]:
    for table in tables:
        places = [place for column in columns for place in table.places.get(column, ())]
        yield from (cell for row in table.rows for place in places if (cell := row.at(place)))
