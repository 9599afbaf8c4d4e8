"""One row of a workbook's table as a row of the standard's."""

from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.workbook.cells import cells, closed, examples
from models.rules.workbook.cells.sheets import text_of
from models.rules.workbook.cells.sums import SUM
from models.rules.workbook.cells.units import with_people, with_unit
from models.rules.workbook.cells.words import fold
from models.rules.workbook.columns.columns import NAMES
from models.rules.workbook.days import days
from models.rules.workbook.people import people
from models.rules.workbook.reading.chain_cells import ChainCells
from models.rules.workbook.reading.reach_cells import ReachCells
from models.rules.workbook.reading.remark_cells import RemarkCells
from models.rules.workbook.reading.todo_cells import TodoCells
from models.rules.workbook.rows import CustomerRow, FollowUpRow, StrategyRow, Why
from models.rules.workbook.tables.bands import NOTE

LEAST = 2  # cells of a row of a to-do
_NUMERAL = re.compile(
    r"[\d一二两三四五六七八九十百千万萬亿億]|hundred|thousand|million|dozen", re.I
)
_HALVES = re.compile(r"\s*[/／]\s*")
_UNTOLD = re.compile(  # what nobody has said yet of a company's size
    r"(?:不详|不詳|不明|未知|待[核查定补補问問]\S{0,2}|保密|不便透露|不肯[说說讲講]|没[说问]|沒[說問]"
    r"|unknown|t\.?b\.?[cda]|won'?t (?:say|share)|not told|\?+|？+)",
    re.I,
)


class RowReader(ChainCells, ReachCells, RemarkCells, TodoCells):
    """Reads a row of each of the standard's tables."""

    def customer(self) -> str | None:
        """None where the row is about none, which is told."""
        column = NAMES[self.table.kind]
        name = cells.name(self.cell(column))
        if name and not self._is_no_name(name):
            return name
        self.tell_no_customer()
        return None

    @property
    def is_of_nobody(self) -> bool:
        """Whether a row of a list of to-dos tells of one that belongs to no customer."""
        is_headed = self.table.is_of_todos and self.table.name_place in self.table.headings
        if not is_headed or len(self.row.own) < LEAST or self.text("todos") is None:
            return False
        return self.cell(NAMES["followups"]) is None and not examples.is_row(self.row)

    def tell_no_customer(self) -> None:
        own = (text_of(self.row.cells[place]).strip() for place in self.row.own)
        self._tell(
            NAMES[self.table.kind], " | ".join(filter(None, own)), Why.NO_CUSTOMER, is_row=True
        )

    def _is_no_name(self, name: str) -> bool:
        is_example = examples.is_sheet(self.table.sheet.name) or examples.is_row(self.row)
        heading = self.table.headings.get(self.table.name_place, "")
        return is_example or examples.is_name(name) or _is_no_name(name, heading)

    def says_something(self, *, alone: bool) -> bool:
        """Whether the row has anything of this table; a row of a table of its own need not."""
        if any(cells.text(self.row.at(place)) for place in self.table.told_in):
            return True
        is_ticked = any(map(self._ticked, self.table.ticks))
        return is_ticked or (alone and self.table.kind == "customers")

    @property
    def goes_on(self) -> bool:
        """Whether day and words are those of a merged cell that began above."""
        if not self.row.filled:
            return False
        places = [self._place("date"), self._place("content")]
        return all(place is not None and self.row.is_below(place) for place in places)

    def leave_out(self, said: str, why: Why) -> None:
        self._tell("name", said, why, is_row=True)

    def profile(self, name: str) -> CustomerRow:
        chain = self.reached(self.staying())
        self._mark_over()
        self.tell_unnamed("chain")
        said = text_of(self.cell("chain"))
        over = self._over()
        is_again = any(said.count(one.name) > 1 for one in chain or ())
        if is_again and (twice := people.differs(said)):
            self._tell("chain", twice, Why.CONTACT_TWICE)
        return CustomerRow(
            self.at,
            name,
            id=self.text("id"),
            industry=self.words("industry"),
            size=self._size(),
            chain=chain,
            stage=None if over else self._choice("stage", Why.STAGE),
            segment=self._choice("segment", Why.SEGMENT),
            pains=self.words("pains"),
            goals=self.words("goals"),
            demands=self.words("demands"),
            history=self.words("history"),
            notes=self.words("notes"),
            contract_ends_on=self.last_day("contract_ends_on"),
            owner=self.text("owner"),
            seen=self._day("seen"),
            ended=self._ended() or over,
        )

    def _mark_over(self) -> None:
        said = text_of(self.cell(NAMES[self.table.kind])).strip()
        if mark := closed.of_name(said):
            self.over.setdefault(said, (self.at, mark))

    def _ended(self) -> str | None:
        said = self.text("ended")
        if said and closed.read(said) is None:
            self._tell("ended", said, Why.ENDING)
            return None
        return said

    def _over(self) -> str | None:
        """What stands for a stage, and says that there is none any more."""
        said = None if "stage" in self.table.ticks else self.text("stage")
        return said if said and closed.read(said) else None

    def strategy(self, name: str) -> StrategyRow:
        return StrategyRow(
            self.at,
            name,
            id=self.text("id"),
            segment=self._choice("segment", Why.SEGMENT),
            goal=self.words("goal"),
            actions=self._actions(),
            owners=self._value("owners", cells.items),
            times=self._times(),
            effect=self.words("effect"),
        )

    def _actions(self) -> tuple[str, ...] | None:
        """In one column, or one in each of several."""
        first: tuple[str, ...] | None = self._value("actions", cells.listed)
        others = self.table.places.get("actions", [])[1:]
        rest = [one for place in others for one in cells.listed(self.row.at(place)) or ()]
        return (*(first or ()), *rest) if rest else first

    def followup(self, name: str) -> FollowUpRow:
        when = self._day("date")
        since = days.plain_day(when) or self.after
        owed = self.owed(since)
        self._mark_over()
        self.tell_unnamed("people")
        return FollowUpRow(
            self.at,
            name,
            id=self.text("id"),
            date=when,
            method=self._choice("method", Why.METHOD),
            people=self._met(),
            ours=self.ours(),
            content=self.text("content"),
            feedback=self.text("feedback"),
            todos=owed.todos,
            dues=owed.dues,
            owner=self.owner(),
            due=None if all(owed.dues) and owed.dues else self.due_of_row(since),
            next=self._next(since),
            states=owed.states,
            done_on=owed.done_on,
            todo_owners=owed.owners,
            repeats=owed.repeats,
        )

    def _size(self) -> str | None:
        """In one column, or the two halves of the standard's in one each."""
        whole = self._whole(self.text("size"))
        parts = [self._half(half) for half in ("employees", "revenue")]
        return whole or "/".join(filter(None, parts)) or None

    def _whole(self, said: str | None) -> str | None:
        """40人 of 40人/不详, whose other half is told."""
        halves = _HALVES.split(said) if said else []
        open_halves = [one for one in halves if _UNTOLD.fullmatch(one.strip())]
        if len(halves) == 1 or not open_halves:
            return said
        for one in open_halves:
            self._tell("size", one, Why.FIGURE)
        return "/".join(one for one in halves if one not in open_halves) or None

    def _half(self, column: str) -> str | None:
        said = self.text(column) or self._open_figure(column)
        said = None if said == "0" else said  # as of an empty cell that a formula reads
        if said and not _NUMERAL.search(said):
            self._tell(column, said, Why.FIGURE)
            return None
        if not said or not cells.is_number(said):
            return said
        heading = self.table.headings[self.table.places[column][0]]
        if column == "employees":
            return with_people(said, heading)
        return with_unit(said, heading)

    def _open_figure(self, column: str) -> str | None:
        """不详 where a number belongs: elsewhere such a cell counts as empty."""
        said = text_of(self.cell(column)).strip()
        return said if _UNTOLD.fullmatch(said) else None

    def _times(self) -> tuple[str, ...] | None:
        if "times" in self.table.ticks:
            return (self._ticked("times"),) if self._ticked("times") else None
        found: tuple[str, ...] | None = self._value("times", cells.items)
        return found


@lru_cache(maxsize=4096)
def _is_no_name(name: str, heading: str) -> bool:
    """A sum, a note, a number, or the heading again, as on each printed page."""
    folded = fold(name)
    is_number = cells.is_number(name) or not any(map(str.isalnum, name))
    is_note = SUM.match(folded) is not None or NOTE.match(name) is not None
    return is_note or folded == fold(heading) or is_number
