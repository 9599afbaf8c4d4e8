"""The instalments of a deal in one cell, a line each: "2026-07-01: 30,000", 30% 2026年7月1日, "rest
30 Sept 2026 (received 2 Oct 2026)". What is no day with an amount is not guessed."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

from models.rules import lazy_re as re
from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell
from models.rules.workbook.rows import InstalmentCell

_RECEIVED = re.compile(
    r"(?<![a-z])(?:received|paid)(?![a-z])(?:\s+on)?|已?回款|已?收款|已?收到|已收|已?到[账帳]", re.I
)
_BEGINS_WITH_DAY = re.compile(
    r"(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号號]?)[\s:：,，]+(.+)"
)
_BETWEEN = re.compile(r"[\s:：]+")
_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,2})?)\s*[%％]")
_REST = re.compile(r"(?:the )?(?:rest|balance|remainder)|余款|餘款|尾款|其[余餘]|剩[余餘]", re.I)
_EDGES = " \t,，;；:：()（）"
WHOLE = 100  # percent
ReadDay = Callable[[Cell], date | None]
ReadCents = Callable[[str], int | None]


def read(
    said: str, worth: int | None, day: ReadDay, cents: ReadCents
) -> tuple[InstalmentCell, ...] | None:
    """None where a line is not sure. `worth` is what the deal is, in hundredths."""
    found = [_line(line, worth, day, cents) for line in cells.items(said) or ()]
    lines = [one for one in found if one is not None]
    if not lines or len(lines) < len(found):
        return None
    rests = [at for at, (_, amount, _) in enumerate(lines) if amount is None]
    left = (worth or 0) - sum(amount or 0 for _, amount, _ in lines)
    if len(rests) > 1 or (rests and left <= 0):
        return None
    return tuple(
        InstalmentCell(due, left if amount is None else amount, on) for due, amount, on in lines
    )


def _line(
    said: str, worth: int | None, day: ReadDay, cents: ReadCents
) -> tuple[date, int | None, date | None] | None:
    """Due when, how much (None: the rest), and when it was received."""
    received = _RECEIVED.search(said)
    plan = (said[: received.start()] if received else said).strip(_EDGES)
    on = day(said[received.end() :].strip(_EDGES)) if received else None
    if received and on is None:
        return None
    for when, amount in _halves(plan):
        due, found = day(when), _amount(amount, worth, cents)
        if due is not None and found is not None:
            return due, found or None, on
    return None


def _halves(plan: str) -> Iterator[tuple[str, str]]:
    """The words that may be the day, and those that may be the amount."""
    if first := _BEGINS_WITH_DAY.fullmatch(plan):
        yield first[1], first[2]
        return
    gaps = list(_BETWEEN.finditer(plan))
    for gap in (*gaps[-1:], *gaps[:1]):
        one, other = plan[: gap.start()], plan[gap.end() :]
        yield one, other
        yield other, one


def _amount(said: str, worth: int | None, cents: ReadCents) -> int | None:
    """In hundredths; 0 for the rest."""
    if _REST.fullmatch(said):
        return 0
    if share := _PERCENT.fullmatch(said):
        return round(Decimal(worth) * Decimal(share[1]) / WHOLE) if worth else None
    return cents(said)
