"""Instalments in a line about a deal: "won 500k, 30% on 1 July, rest 30 Sept".

Pure. Only shares with their days are taken, and what is left with its day; anything else of such a
line stays as it is.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from models.rules import dates
from models.rules import lazy_re as re

WHOLE = Decimal(100)
_PARTS = re.compile(r"[^,，;；。\n]+(?:,\s*\d{4}\b)?")  # July 1, 2026 is one
_ON = r"(?:is|was|due|paid|payable|received)?\s*(?:on|by|at|in|due|于|在)?\s*(?P<when>.+)"
_SHARE = re.compile(
    r"\s*(?:deposit|down payment|first|then|and|首付|首款|预付|預付|再付|中期)?\s*"
    rf"(?P<percent>\d{{1,3}}(?:\.\d{{1,2}})?)\s*[%％]\s*{_ON}",
    re.I,
)
_REST = re.compile(
    r"\s*(?:and\s+)?(?:the\s+)?(?:rest|remainder|balance|余款|餘款|尾款|剩余|剩餘|其余|其餘)\s*"
    + _ON,
    re.I,
)


@dataclass(frozen=True)
class Share:
    """`percent` of a deal that is due on a day; None: what is left."""

    percent: Decimal | None
    due: date


def take(text: str, now: datetime, locale: str = "") -> tuple[str, list[Share]]:
    """The line without them, and the shares in its order; none where they cannot be all there is.
    `now` is where the person is."""
    found: list[Share] = []
    kept, end = "", 0
    for part in _PARTS.finditer(text):
        if share := _share(part[0], now, locale):
            found.append(share)
            kept += text[end : part.start()].rstrip(" ,，;；")
            end = part.end()
    said = [one.percent for one in found if one.percent is not None]
    rests = len(found) - len(said)
    is_whole = sum(said) < WHOLE if rests else sum(said) <= WHOLE
    if not said or rests > 1 or not is_whole:
        return text, []
    return kept + text[end:], found


def _share(part: str, now: datetime, locale: str) -> Share | None:
    match = _SHARE.fullmatch(part) or _REST.fullmatch(part)
    if match is None:
        return None
    day = dates.read(match["when"].strip(), now, "future", locale or None)
    if day is None:
        return None
    percent = match.groupdict().get("percent")
    due = day.date() if isinstance(day, datetime) else day
    return Share(Decimal(percent) if percent else None, due)
