"""`python -m bot.workbook.child LIMITS`: a workbook on stdin, its cells on stdout as lines of JSON,
within limits of time and memory. See bot.workbook.read, which starts it."""

import gc
import json
import resource
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import time, timedelta
from io import BytesIO
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError
from python_calamine import SheetTypeEnum as Type
from python_calamine import SheetVisibleEnum as Visible

from bot.workbook.batch import BATCH, Batch, Values
from bot.workbook.errors import Encrypted, NotAWorkbook, TooBig, UnreadableWorkbook
from bot.workbook.limits import Limits
from bot.workbook.package import ZIP, About, Package, check_kind


def main(limits: Limits) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    cpu = int(limits.seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        for line in _lines(sys.stdin.buffer.read(), limits):
            print(json.dumps(line, ensure_ascii=False))  # noqa: T201
    except TooBig as error:
        _fail("TooBig", error.what, error.most)
    except MemoryError:
        _fail("TooBig", "memory", limits.memory)
    except UnreadableWorkbook as error:
        _fail(type(error).__name__)
    except PasswordError:
        _fail(Encrypted.__name__)
    except CalamineError:
        _fail(NotAWorkbook.__name__)


def _fail(*error: str | int) -> None:
    print(json.dumps({"error": error}))  # noqa: T201


def _lines(data: bytes, limits: Limits) -> Iterator[Any]:
    check_kind(data)
    package = Package(data, limits.unpacked) if data.startswith(ZIP) else None
    about = package.about() if package else {}
    yield {"has_macros": package is not None and package.has_macros}
    counter = _Counter(limits)
    with CalamineWorkbook.from_filelike(BytesIO(data)) as workbook:
        for described in workbook.sheets_metadata:
            if described.typ is not Type.WorkSheet:
                continue
            is_hidden = described.visible is not Visible.Visible
            more = asdict(about.get(described.name, About()))
            yield {"sheet": described.name, "is_hidden": is_hidden, **more}
            yield from _batches(workbook.get_sheet_by_name(described.name), counter)


class _Counter:
    """Refuses a file as soon as it holds too much."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._rows = 0
        self._cells = 0

    def add(self, cells: Values) -> None:
        self._rows += 1
        self._cells += len(cells)
        if self._rows > self._limits.rows:
            raise TooBig("rows", self._limits.rows)
        if self._cells > self._limits.cells:
            raise TooBig("cells", self._limits.cells)


def _batches(sheet: CalamineSheet, counter: _Counter) -> Iterator[Any]:
    first = sheet.start[1] if sheet.start else 0
    merged = _Merged(sheet)
    batch = Batch()
    for number, cells in enumerate(sheet.iter_rows()):
        if not any(cells) and all(cell == "" for cell in cells):
            continue  # of a gap of a million rows
        plain = [None] * first + [_plain(cell) for cell in cells]
        while plain and plain[-1] is None:
            plain.pop()
        if not plain:
            continue
        filled = merged.fill(number, plain, first + len(cells))
        counter.add(plain)
        batch.add(number + 1, plain, filled)
        if len(batch.numbers) == BATCH:
            yield vars(batch)
            batch = Batch()
    if batch.numbers:
        yield vars(batch)


class _Merged:
    """Gives every cell of a merged area the value of its first. Rows come in their order."""

    def __init__(self, sheet: CalamineSheet) -> None:
        self._next = sorted(sheet.merged_cell_ranges or (), reverse=True)
        self._open: list[tuple[int, int, int, Any]] = []  # last row, columns, value

    def fill(self, row: int, cells: Values, width: int) -> list[int]:
        """Fill in the cells of a row and return their places."""
        while self._next and self._next[-1][0][0] <= row:
            (top, left), (bottom, right) = self._next.pop()
            if top == row and left < len(cells) and cells[left] is not None:
                self._open.append((bottom, left, min(right, width - 1), cells[left]))
        if not self._open:
            return []
        self._open = [one for one in self._open if one[0] >= row]
        filled = []
        for _, left, right, value in self._open:
            cells.extend([None] * (right + 1 - len(cells)))
            for place in range(left, right + 1):
                if cells[place] is None:
                    cells[place] = value
                    filled.append(place)
        return filled


def _plain(cell: Any) -> Any:
    """A cell in simpler types; None for one that shows nothing."""
    kind = type(cell)
    if kind is str:
        return cell if cell and not cell.isspace() else None
    if kind is float:
        return int(cell) if cell.is_integer() else cell
    if kind is bool:
        return str(cell).upper()
    if kind is time:
        return cell.isoformat("minutes")
    return str(cell) if kind is timedelta else cell


if __name__ == "__main__":
    gc.disable()  # nothing here lives in a circle, and looking for it takes a third of the time
    main(Limits(**json.loads(sys.argv[1])))
