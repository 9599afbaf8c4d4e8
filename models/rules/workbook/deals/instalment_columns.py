"""A deal's instalments in columns of their own, each amount beside its day (首付 and 首付日期), and
one that says which of them have come in."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell, Row, text_of
from models.rules.workbook.cells.words import fold
from models.rules.workbook.days import days
from models.rules.workbook.rows import Day, InstalmentCell, Why

_KIND = (
    r"首付款?|首款|首期款?|定金|订金|预付款?|进度款|中期款?|验收款|尾款|余款|质保金|第?[一二三四五六1-6]期款?"
    r"|deposit|downpayment|advance|firstpayment|secondpayment|thirdpayment|finalpayment|balance"
    r"|instal?lment[1-6]?|payment[1-6]"
)
_AMOUNT = re.compile(rf"({_KIND})(?:金额|额|amount)?")
_DAY = re.compile(rf"({_KIND})(?:的?(?:日期|时间|日|到期日|due|date|duedate|on))")
_STATE = re.compile(
    r"是否(?:已?到账|已?回款|已?收款|付清)|(?:到账|回款|收款|付款)(?:情况|状态|状况)|到账否|received|paid"
    r"|paymentstatus"
)
_NONE = re.compile(
    r"未(?:到账?|付|收|回款?)|没(?:到账?|付|收)|还没到|否|无|no|none|unpaid|notyet|n"
)
_ALL = re.compile(
    r"(?:已|全部|都|均)*(?:到账?|付清?|收齐?|结清|回款)了?|全款|是|yes|all|paid|received|y|√|✓"
)
_SOME = re.compile(rf"({_KIND})(?:已|都)*(?:到账?|付清?|收到?|回款?|received|paid)了?")
_BETWEEN = re.compile(r"[，,、；;\n]+")


@dataclass(frozen=True)
class Columns:
    """The places of each instalment's amount and day, by what it is called, and of the state."""

    parts: dict[str, tuple[int, int]]
    state: int | None

    @property
    def places(self) -> list[int]:
        own = [place for pair in self.parts.values() for place in pair]
        return own if self.state is None else [*own, self.state]


@dataclass(frozen=True)
class Told:
    """`unread` are places, and why what stands there is left out with all instalments."""

    instalments: tuple[InstalmentCell, ...] = ()
    unread: Sequence[tuple[int, Why]] = ()


def of(headings: dict[int, str]) -> Columns | None:
    """None where no amount stands with its day."""
    plain = {place: fold(text) for place, text in headings.items()}
    amounts, dates = _named(_AMOUNT, plain.items()), _named(_DAY, plain.items())
    parts = {name: (place, dates[name]) for name, place in amounts.items() if name in dates}
    state = next((place for place, text in plain.items() if _STATE.fullmatch(text)), None)
    return Columns(parts, state) if parts else None


def read(
    row: Row,
    columns: Columns,
    signed: date | None,
    day: Callable[[Cell, list[date]], Day | None],
    cents: Callable[[Cell], int | None],
) -> Told:
    """A day without a year is the first after the deal was `signed`."""
    near = [signed] if signed else []
    found: list[tuple[str, date, int]] = []
    unread: list[tuple[int, Why]] = []
    for name, (amount, when) in columns.parts.items():
        if not cells.text(row.at(amount)):
            continue
        worth, due = cents(row.at(amount)), day(row.at(when), near)
        if worth is None:
            unread.append((amount, Why.FIGURE))
        elif due is None:
            unread.append((when, Why.DATE))
        else:
            later = days.not_before(due, row.at(when), signed) if signed else due
            found.append((name, days.plain_day(later) or signed or date.min, worth))
    received = _received(row, columns)
    if received is None:
        unread.append((columns.state or 0, Why.STATE))
    if unread or received is None:
        return Told(unread=unread)
    return Told(
        tuple(
            InstalmentCell(due, worth, due if name in received else None)
            for name, due, worth in found
        )
    )


def _named(pattern: re.Pattern[str], headings: Iterable[tuple[int, str]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, text in headings:
        if told := pattern.fullmatch(text):
            found.setdefault(told[1], place)
    return found


def _received(row: Row, columns: Columns) -> set[str] | None:
    """Which have come in; None where the cell does not say so for sure."""
    said = "" if columns.state is None else text_of(row.at(columns.state)).strip()
    if not said or _NONE.fullmatch(_plain(said)):
        return set()
    if _ALL.fullmatch(_plain(said)):
        return set(columns.parts)
    found: set[str] = set()
    for part in filter(None, map(_plain, _BETWEEN.split(said))):
        if told := _SOME.fullmatch(part):
            found.add(told[1])
        elif not re.fullmatch(rf"(?:{_KIND})(?:{_NONE.pattern})", part):
            return None
    return found if found <= set(columns.parts) else None


def _plain(said: str) -> str:
    return fold(simplified(said).replace("帐", "账"))
