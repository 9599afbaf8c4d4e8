"""The bot's words in each person's language: one folder of Fluent catalogues a language, one
file a conversation, and days and times as people of that language write them."""

from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from pathlib import Path
from unicodedata import bidirectional
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import (
    format_date,
    format_interval,
    format_time,
    format_timedelta,
    get_timezone_location,
)
from babel.numbers import format_currency, get_currency_name
from fluent.runtime import FluentBundle, FluentResource

from models.rules.time.workdays import country_of

HERE = Path(__file__).parent
LANGUAGES = ("en", "zh-CN", "zh-TW")
DAY_PATTERNS = {"en": "EEE d MMM", "zh-CN": "M月d日 EEE", "zh-TW": "M月d日 EEE"}
DAY_OF_YEAR_PATTERNS = {"en": "EEE d MMM y", "zh-CN": "y年M月d日 EEE", "zh-TW": "y年M月d日 EEE"}
BABEL_LOCALES = {"en": "en_GB", "zh-CN": "zh_Hans_CN", "zh-TW": "zh_Hant_TW"}

MAX_FACT = 2000  # characters
THIN_SPACE = "\u2009"  # nobody searches for it
TURNING = frozenset({"R", "AL", "RLE", "RLO", "LRE", "LRO", "RLI", "LRI", "FSI"})
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


class Text:
    """Called with a key, it gives that message of its language; a wrong key or a missing
    argument raises KeyError."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._babel = Locale.parse(BABEL_LOCALES[language])
        self._bundle = FluentBundle([language], use_isolating=False)
        for file in sorted((HERE / language).glob("*.ftl")):
            self._bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))

    def __call__(self, key: str, **facts: str | int | float) -> str:
        # Keys are made of enum members too, whose values have underscores.
        pattern = self._bundle.get_message(key.replace("_", "-")).value
        if pattern is None:
            raise KeyError(key)
        alone = {name: _isolated(fact) for name, fact in facts.items()}
        # What is longer than Fluent takes is put in afterwards.
        long = {name: str(fact) for name, fact in alone.items() if len(str(fact)) > MAX_FACT}
        said, problems = self._bundle.format_pattern(pattern, alone | {n: _place(n) for n in long})
        if problems:
            raise KeyError(f"{key} ({self.language}): {problems}")
        whole = str(said)
        for name, fact in long.items():
            whole = whole.replace(_place(name), fact)
        return whole

    def __contains__(self, key: str) -> bool:
        return self._bundle.has_message(key.replace("_", "-"))

    def day(self, day: date, today: date) -> str:
        """ "Fri 15 May", "5月15日 周五"; with the year where it is not this one."""
        return self._day(day, with_year=day.year != today.year)

    def day_at(self, day: date, at: time | None, today: date) -> str:
        """ "Fri 15 May 12:00", or the day alone where no time of it is known."""
        shown = self.day(day, today)
        return f"{shown} {self._clock(at)}" if at is not None else shown

    def days(self, first: date, last: date, today: date) -> tuple[str, str]:
        """Both ends of a range, with their years where one of them is not in this year."""
        with_year = any(day.year != today.year for day in (first, last))
        return self._day(first, with_year=with_year), self._day(last, with_year=with_year)

    def _day(self, day: date, *, with_year: bool) -> str:
        patterns = DAY_OF_YEAR_PATTERNS if with_year else DAY_PATTERNS
        return format_date(day, patterns[self.language], self._babel)

    def interval(self, first: date, last: date) -> str:
        """ "1 Jul – 30 Sep 2026", "2026年7月1日至9月30日": both ends, with their years."""
        written = str(format_interval(first, last, "yMMMd", locale=self._babel))
        return written.replace(THIN_SPACE, " ")

    def moment(self, instant: datetime, zone: ZoneInfo, now: datetime) -> str:
        """The day and the clock time of an instant, as seen in a zone."""
        local = instant.astimezone(zone)
        return self.day_at(local.date(), local.time(), now.astimezone(zone).date())

    def quoted(self, words: list[str]) -> str:
        """ "“send the quote” “call back”": words as somebody typed them."""
        return " ".join(self("quoted", words=one) for one in words)

    def money(self, amount: Decimal, currency: str) -> str:
        """ "CNY 1,234,500": exact, under the code, since $ and ¥ are several currencies."""
        pattern = "¤¤ #,##0.00" if amount % 1 else "¤¤ #,##0"
        return str(
            format_currency(amount, currency, pattern, self._babel, currency_digits=False)
        ).replace("\u00a0", " ")

    def currency(self, code: str) -> str:
        """ "CNY · Chinese Yuan" """
        return f"{code} · {get_currency_name(code, locale=self._babel)}"

    def _clock(self, at: time) -> str:
        return str(format_time(at, "HH:mm", locale=self._babel))

    def span(self, seconds: float) -> str:
        """ "2 hours", "2小时": a length of time in its largest unit."""
        return format_timedelta(round(seconds), threshold=2, locale=self._babel)

    def weekday(self, day: int) -> str:
        """By the number of `date.weekday()`."""
        return str(self._babel.days["stand-alone"]["wide"][day])

    def weekday_short(self, day: int) -> str:
        """ "Friday", "周五": as it stands within a sentence."""
        width = "wide" if self.language == "en" else "abbreviated"
        return str(self._babel.days["format"][width][day])

    def month(self, month: int) -> str:
        """ "July", "7月" """
        width = "wide" if self.language == "en" else "abbreviated"
        return str(self._babel.months["format"][width][month])

    def country(self, code: str) -> str:
        """The name of a country by its ISO 3166 code."""
        return str(self._babel.territories.get(code, code))

    def place(self, zone: str) -> str:
        """ "Shanghai · China", "上海 · 中国": where an IANA zone lies."""
        try:
            city = get_timezone_location(zone, locale=self._babel, return_city=True)
        except LookupError:  # one that Babel does not know
            return zone
        country = country_of(zone)
        where = [city, self.country(country)] if country else [city]
        return " · ".join(dict.fromkeys(where))


def _place(name: str) -> str:
    return f"\ue000{name}\ue001"


def _isolated(fact: str | int | float) -> str | int | float:
    """What is written from right to left, or turns the direction, keeps to itself: a date after
    it would be shown in a wrong order."""
    turns = isinstance(fact, str) and any(bidirectional(char) in TURNING for char in fact)
    return f"{FIRST_STRONG_ISOLATE}{fact}{POP_ISOLATE}" if turns else fact


@cache
def of(locale: str) -> Text:
    """The catalogue for a Slack locale such as "zh-TW"; English where there is none."""
    return Text(language_of(locale))


def language_of(locale: str) -> str:
    tag = locale.replace("_", "-").lower()
    if not tag.startswith("zh"):
        return "en"
    traditional = ("zh-tw", "zh-hk", "zh-mo", "zh-hant")
    return "zh-TW" if tag.startswith(traditional) else "zh-CN"
