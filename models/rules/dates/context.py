"""The present that a phrase is relative to."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Prefer = Literal["future", "past"]
# Where English is written day first: 3/4 is the third of April.
_DAY_FIRST = frozenset("gb au nz ie in sg za hk my pk lk ng ke gh mt".split())
_HAN, _LATIN = re.compile("[\u4e00-\u9fff]"), re.compile("[a-zA-Z]")
_locale: ContextVar[str] = ContextVar("locale", default="")


@contextmanager
def written_in(locale: str) -> Iterator[None]:
    """Dates inside are read as a person with this Slack locale ("en-GB") writes them: one line is
    asked for dates in dozens of places, and all of them must agree."""
    before = _locale.set(locale)
    try:
        yield
    finally:
        _locale.reset(before)


def current_locale() -> str:
    return _locale.get()


def locale_of(text: str, locale: str) -> str:
    """The locale that a text's dates are written in: Chinese has the month first, wherever its
    writer lives."""
    han = len(_HAN.findall(text))
    return "zh" if han > len(_LATIN.findall(text)) else locale


def says_no_order(locale: str) -> bool:
    """Whether nothing tells which of 3/4 is the month: English of no country, or a language whose
    dates are not known."""
    language, _, region = locale.lower().replace("_", "-").partition("-")
    return not (language == "zh" or (language == "en" and region))


@dataclass(frozen=True)
class Context:
    """`now` is aware, in the person's zone; `prefer` decides between the dates before and after;
    `locale` ("en-GB") between day first and month first."""

    now: datetime
    prefer: Prefer
    locale: str = ""

    @property
    def is_day_first(self) -> bool:
        """Whether 3/4 is the third of April where the person lives; month first if unknown."""
        language, _, region = self.locale.lower().replace("_", "-").partition("-")
        return language == "en" and region in _DAY_FIRST

    @property
    def today(self) -> date:
        return self.now.date()
