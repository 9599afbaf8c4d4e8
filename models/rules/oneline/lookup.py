"""Dates of a line, looked up once: the parts of a line are asked for theirs again and again, and
most hold none."""

import re
from datetime import date, datetime
from functools import lru_cache

from models.rules import dates
from models.rules.dates import Found, Prefer
from models.rules.oneline.words import fold

__all__ = ["Found", "find", "may_be_dated", "read"]

_MAY_BE = re.compile(
    r"\d|[天周月日号期拜年午早晚夜晨底末初季旬刚现今明昨后内前]|[一二三四五六七八九十两半]|week|wk|month|mth|tom|tmr|tmw|moro|day|eo[dmwqy]|cob"
    r"|morning|noon|night|nite|eve|now|ago|end|half|year|quarter|hour|min|later|time|first|last|next"
    r"|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thr|sta",
    re.I,
)

# 3.15前, 3.18上午: a day with a dot, where it can be no other number.
_DOTTED = re.compile(
    r"(?<![\d./])(1[0-2]|0?[1-9])\.([0-3]?\d)"
    r"(?=[之以]?前|[上下]午|[早中晚]|號|号|日(?!元)|\s*\d{1,2}(?:[:：]\d\d|[点點])|拜[访訪]|[来來去到再]|寄|[给給])"
)
_YESTERDAY = re.compile(r"\by['’]day\b", re.I)


def may_be_dated(text: str) -> bool:
    return _MAY_BE.search(fold(text)) is not None


def find(text: str, now: datetime, prefer: Prefer = "future") -> Found | None:
    """As `dates.find`."""
    return _find(_plain(text), now, prefer) if may_be_dated(text) else None


def read(text: str, now: datetime, prefer: Prefer = "future") -> datetime | date | None:
    """As `dates.read`."""
    return _read(_plain(text), now, prefer) if may_be_dated(text) else None


def _plain(text: str) -> str:
    """The text with days as `dates` knows them; every character stays at its place."""
    return _YESTERDAY.sub(" yday", _DOTTED.sub(r"\1/\2", text))


@lru_cache(maxsize=512)
def _find(text: str, now: datetime, prefer: Prefer) -> Found | None:
    return dates.find(text, now, prefer)


@lru_cache(maxsize=512)
def _read(text: str, now: datetime, prefer: Prefer) -> datetime | date | None:
    return dates.read(text, now, prefer)
