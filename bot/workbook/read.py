"""Reads a workbook in a process of its own, which is killed when it takes too much time or memory:
a file of 199 kB can hold 580 MB."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from signal import SIGABRT, SIGKILL, SIGXCPU
from typing import Any

from bot.workbook import errors
from bot.workbook.batch import Batch
from bot.workbook.errors import NotAWorkbook, TooBig, TooSlow
from bot.workbook.limits import Limits
from bot.workbook.package import check_kind, is_plain
from bot.workbook.plain_text import ENDINGS, read_text
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, Workbook

HOME = Path(__file__).parents[2]
DEFAULT = Limits()


def read_sheets(source: Path | bytes, limits: Limits = DEFAULT, name: str = "") -> Workbook:
    """The cells of an .xlsx, .xlsm, .xlsb, .xls or .ods, hidden ones included; of what is called
    .csv or .tsv, too. Blocks: call it in a thread. Raises UnreadableWorkbook."""
    data = source if isinstance(source, bytes) else _load(source, limits.file)
    if len(data) > limits.file:
        raise TooBig("bytes", limits.file)
    name = name or (source.name if isinstance(source, Path) else "")
    if name.lower().endswith(ENDINGS) and is_plain(data):
        return read_text(data, name, limits)
    check_kind(data)
    return _parse(_run(data, limits).splitlines())


def _load(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        return file.read(most + 1)


def _run(data: bytes, limits: Limits) -> bytes:
    # No environment, since ours holds secrets.
    command = [sys.executable, "-m", "bot.workbook.child", json.dumps(asdict(limits))]
    environment = {key: os.environ[key] for key in ("PATH",) if key in os.environ}
    try:
        done = subprocess.run(  # noqa: S603
            command,
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=HOME,
            env=environment,
            timeout=limits.seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TooSlow from None
    if done.returncode == -SIGXCPU:
        raise TooSlow
    if done.returncode in (-SIGABRT, -SIGKILL):  # out of memory: Rust aborts, the system kills
        raise TooBig("memory", limits.memory)
    if done.returncode:
        raise NotAWorkbook
    return done.stdout


def _parse(lines: list[bytes]) -> Workbook:
    sheets: list[Sheet] = []
    rows: list[Row] = []
    described: dict[str, Any] | None = None
    has_macros = False
    for line in map(json.loads, lines):
        if "cells" in line:
            rows.extend(_rows(Batch(**line)))
        elif "error" in line:
            name, *details = line["error"]
            raise getattr(errors, name)(*details)
        elif "has_macros" in line:
            has_macros = line["has_macros"]
        else:
            sheets.extend(_sheets(described, rows))
            described, rows = line, []
    sheets.extend(_sheets(described, rows))
    return Workbook(tuple(sheets), has_macros)


def _sheets(described: dict[str, Any] | None, rows: list[Row]) -> Iterator[Sheet]:
    if described is not None:
        yield Sheet(
            described["sheet"],
            tuple(rows),
            described["is_hidden"],
            frozenset(described["hidden_rows"]),
            frozenset(described["hidden_columns"]),
            frozenset((row, column) for row, column in described["valueless"]),
        )


def _rows(batch: Batch) -> Iterator[Row]:
    cells: list[Cell] = batch.cells
    for place, ordinal in zip(batch.day_at, batch.days, strict=True):
        cells[place] = date.fromordinal(ordinal)
    for place, text in zip(batch.time_at, batch.times, strict=True):
        cells[place] = datetime.fromisoformat(text)
    filled = {row: frozenset(places) for row, places in batch.filled}
    nothing: frozenset[int] = frozenset()
    bounds = pairwise([0, *batch.ends])
    for at, (number, (start, end)) in enumerate(zip(batch.numbers, bounds, strict=True)):
        yield Row(number, tuple(cells[start:end]), filled.get(at, nothing))
