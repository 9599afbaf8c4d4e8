"""Which of the standard's tables a row of headings holds: one wide table may hold all three."""

from dataclasses import replace

from models.rules.workbook.cells.sheets import Sheet
from models.rules.workbook.cells.words import TABLES, TITLES, fold
from models.rules.workbook.columns import (
    columns,
    customer_column,
    person_rows,
    profile_gaps,
    roles,
    storeys,
    visits,
)
from models.rules.workbook.columns.columns import NAMES
from models.rules.workbook.headings import guess, hints, ticks, todo_heads
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import LEAST_COLUMNS, Heading
from models.rules.workbook.tables import met_titles
from models.rules.workbook.tables.table import NOWHERE, REMARKS, Table

LEAST_OWN = 2  # columns of a second table under the same headings
LEAST_NAMELESS = 4  # columns of a table that names no customer in its rows
LEAST_GUESSED = 4  # of a second table, of which no list has a heading
SURE = 2  # what hints are worth, on average, of these
SAID = ("date", "content", "feedback", "todos", "next")  # of which a log has one
OF_TODOS = ("todos", "due", "done", "todo_owner")
TODOS = ("待办", "todo")  # of a heading, where nothing else tells of records
RUNNING = 0.5  # share of a column that are remarks behind their days


def of(
    heading: Heading, below: Below, sheet: Sheet, hint: str, name: int | None = None
) -> list[Table]:
    """The table with most of these headings, and others that have some of their own. `name` is the
    place of the customers, where it is told."""
    if name is None:
        name = customer_column.of(heading, below)
    return _Chooser(heading, below, sheet, hint, name).tables()


class _Chooser:
    """Gives each heading to one of the tables that may share them."""

    def __init__(
        self, heading: Heading, below: Below, sheet: Sheet, hint: str, name: int | None
    ) -> None:
        self._heading, self._below, self._sheet, self._hint = heading, below, sheet, hint
        self._name = name
        self._ticks = ticks.ticked(heading, below)
        apart = {place for labels in self._ticks.values() for place in labels} | {self._name}
        self._of_todos = todo_heads.of(heading, below)
        apart |= {place for there in self._of_todos.values() for place in there}
        self._rest = {place: text for place, text in heading.texts.items() if place not in apart}
        self._table_at = storeys.tables(self._with(self._rest), below)
        self._found = {
            table: columns.places(table, self._with(self._of(table, self._rest)), below)
            for table in TABLES
        }
        self._found["customers"] = person_rows.read(
            self._found["customers"], heading, below, self._name
        )
        self._taken: set[int] = set()
        self._tables: list[Table] = []

    def tables(self) -> list[Table]:
        title = next((table for one, table in TITLES.items() if one in fold(self._hint)), "")
        for kind in sorted(TABLES, key=lambda kind: self._order(kind, title)):
            self._add(kind)
        if self._tables:
            self._guess_others()
        is_of_customers = not self._tables or self._tables[0].kind == "customers"
        if is_of_customers and self._name is not None:
            self._add_remarks(self._name)
        if self._tables and all(one.kind != "followups" for one in self._tables):
            self._add_todos()
        self._add_of_todos()
        self._tables = met_titles.beside(self._tables, self._heading)
        return self._tables

    def _with(self, texts: dict[int, str]) -> Heading:
        return replace(self._heading, texts=texts)

    def _of(self, table: str, texts: dict[int, str]) -> dict[int, str]:
        """Without those that stand under a group of another table."""
        return {
            place: text
            for place, text in texts.items()
            if self._table_at.get(place, table) == table
        }

    @property
    def _free(self) -> dict[int, str]:
        return {place: text for place, text in self._rest.items() if place not in self._taken}

    def _order(self, kind: str, title: str) -> tuple[float, int]:
        """The likeliest first; of two as likely the one that has more columns."""
        return -self._weight(kind, kind == title), -_count(self._found[kind])

    def _weight(self, kind: str, is_title: bool) -> float:
        """How much headings speak for a table; the title above decides between two."""
        said = [
            columns.worth(kind, column, self._heading, place)
            for column, there in self._found[kind].items()
            for place in there
        ]
        return sum(said) + is_title * columns.EXACT / 2

    def _add(self, kind: str) -> None:
        full = self._found[kind]
        own = {
            column: there for column, there in full.items() if not self._is_of_other(kind, there)
        }
        if self._taken:
            own = columns.places(kind, self._with(self._of(kind, self._free)), self._below)
        own = {column: there for column, there in own.items() if column != "id"}
        marked = {one: self._ticks[one] for one in ticks.ticked_of(kind) & self._ticks.keys()}
        least = LEAST_COLUMNS - 1 if self._taken else 1
        is_enough = _count(own) + len(marked) >= LEAST_OWN and _count(full) + len(marked) >= least
        if not is_enough or not self._is_told(kind, own):
            return
        self._ticks = {one: labels for one, labels in self._ticks.items() if one not in marked}
        known = {NAMES[kind]: [NOWHERE if self._name is None else self._name], **own}
        if "id" in full:
            known["id"] = full["id"]
        table = Table(kind, self._sheet, known, self._heading.texts, self._hint, (), marked)
        blocks = [known]
        if kind == "followups":
            blocks = visits.side_by_side(self._with(self._of(kind, self._free)), known)
        self._tables += [replace(table, places=one) for one in blocks]
        self._taken |= {place for one in blocks for there in one.values() for place in there}

    def _is_of_other(self, kind: str, there: list[int]) -> bool:
        """Whether another table, that has much else, says much more of a column: 話事人 beside
        its trade and size is a customer's, and not who came along."""
        text = self._heading.texts[there[0]]
        if kind == "followups" and self._is_contact(there):
            return True
        if len(there) > 1 or columns.named(kind, self._heading, there[0]):
            return False
        mine = max(hints.of(kind, text).values(), default=0)
        for other in TABLES:
            found = [places for places in self._found[other].values() if places != there]
            apart = [one for one in found if one not in self._found[kind].values()]
            worth = max(hints.of(other, text).values(), default=0)
            if other != kind and worth >= mine + SURE and len(apart) >= LEAST_GUESSED:
                return True
        return False

    def _is_contact(self, there: list[int]) -> bool:
        """Whether people with their titles, who stand with what is told of a customer in front of
        the day, are the customer's, and not those who were met."""
        mine, log = self._found["customers"], self._found["followups"]
        if there != mine.get("chain") or there != log.get("people") or "date" not in log:
            return False
        others = [one for one in mine.values() if one not in log.values()]
        is_front = all(place[0] < log["date"][0] for place in (*others, there))
        order = list(self._heading.texts)
        at = order.index(there[0])
        is_between = at > 0 and all(
            [one] in others for one in (order[at - 1], *order[at + 1 : at + 2])
        )
        is_such = (is_front or is_between) and len(others) > 1
        return is_such and roles.have_titles(self._below, there[0], of_any_kind=is_between)

    def _is_told(self, kind: str, own: dict[str, list[int]]) -> bool:
        """Whether enough headings are in the lists: a table is not made of guesses."""
        places = [place for there in own.values() for place in there]
        needed = visits.NEEDED if self._taken else SAID
        if kind == "followups" and not own.keys() & set(needed):
            return False  # lists of ways to talk and of people, to choose from
        if self._name is not None:
            texts = [self._heading.texts[one] for one in places]
            return (
                not self._taken
                or any(columns.is_listed(self._heading, one) for one in places)
                or (len(texts) >= LEAST_GUESSED and hints.total(texts) >= SURE * len(texts))
            )
        listed = sum(columns.is_named(self._heading, place) for place in places)
        total = hints.total(self._heading.texts[one] for one in places)
        is_hinted = self._below.are_under_names and total >= SURE * len(places)
        is_whole = _count(own) >= LEAST_NAMELESS and (listed >= LEAST_COLUMNS or is_hinted)
        return kind != "customers" and not self._taken and is_whole

    def _guess_others(self) -> None:
        """What only another table calls so, "Target", may be of this one where it stands alone."""
        kinds = [one.kind for one in self._tables]
        is_beside_log = set(kinds) == {"customers", "followups"}
        at = kinds.index("customers") if is_beside_log else 0
        mine = self._tables[at]
        free = [place for place in self._free if self._below.is_used(place)]
        if is_beside_log:
            free = profile_gaps.between(self._heading.texts, mine.places, free)
        if is_beside_log or len(set(kinds)) == 1:
            more = guess.more(mine.kind, self._heading, self._below, free, mine.places)
            found = {column: [place] for column, place in more.items()}
            self._tables[at] = replace(mine, places={**mine.places, **found})
            self._taken |= set(more.values())

    def _add_remarks(self, name: int) -> None:
        """Records in a cell, unless they lie in columns of their own."""
        logs = [one for one in self._tables if one.kind == "followups"]
        told = {place for one in self._tables if one not in logs for place in _places(one)}
        running = [
            place
            for place in self._rest
            if place not in told and self._below.look(place).running >= RUNNING
        ]
        if not running:
            return
        log = self._found["followups"]
        following = {"next": log["next"]} if "next" in log else {}
        self._tables = [one for one in self._tables if one not in logs]
        for place in running:
            places = {NAMES["followups"]: [name], REMARKS: [place], **following}
            headings = self._heading.texts
            self._tables.append(Table("followups", self._sheet, places, headings, self._hint))

    def _add_todos(self) -> None:
        """What is to be done for a customer, beside what is told of it, and no record."""
        found = columns.places("followups", self._with(self._free), self._below)
        own = {column: there for column, there in found.items() if column in OF_TODOS}
        said = [self._heading.texts[place] for place in own.get("todos", ())]
        if not said or not any(word in fold(said[0]) for word in TODOS):
            return
        places = {NAMES["followups"]: [NOWHERE if self._name is None else self._name], **own}
        headings = self._heading.texts
        self._tables.append(Table("followups", self._sheet, places, headings, self._hint))

    def _add_of_todos(self) -> None:
        """What is told of each to-do; of several contacts side by side, see of_ours."""
        logs = [at for at, one in enumerate(self._tables) if "todos" in one.places]
        if len(logs) == 1:
            log = self._tables[logs[0]]
            self._tables[logs[0]] = replace(log, places={**log.places, **self._of_todos})


def _places(table: Table) -> list[int]:
    return [place for there in table.places.values() for place in there]


def _count(places: dict[str, list[int]]) -> int:
    return sum(map(len, places.values()))
