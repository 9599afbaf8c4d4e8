"""The bot's words in each person's language: one folder of Fluent catalogues a language, one
file a conversation, and days and times as people of that language write them."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from unicodedata import bidirectional
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import format_date, format_interval, format_time, get_timezone_location
from babel.numbers import format_currency, get_currency_name

from handlers.text import catalogue
from models.rules.workdays import country_of

LANGUAGES = ("en", "zh-CN", "zh-TW")
BABEL_LOCALES = {"en": "en_US", "zh-CN": "zh_Hans_CN", "zh-TW": "zh_Hant_TW"}
# The day alone, then with its weekday; each without the year, then with it.
CHINESE = ("M月d日", "y年M月d日"), ("M月d日（EEE）", "y年M月d日（EEE）")
MONTH_FIRST = ("MMM d", "MMM d, y"), ("EEE, MMM d", "EEE, MMM d, y")
DAY_FIRST = ("d MMM", "d MMM y"), ("EEE d MMM", "EEE d MMM y")

MAX_FACT = 2000  # characters
NARROW_SPACES = str.maketrans("\u2009\u202f", "  ")  # nobody searches for them
MINUTE, HOUR, DAY = 60, 3600, 86400  # seconds
IN_MINUTES, IN_HOURS = 3 * HOUR, 2 * DAY  # so long a span is told with its smaller unit
LONG_AGO = timedelta(days=183)
Fact = str | int | float | time
TURNING = frozenset({"R", "AL", "RLE", "RLO", "LRE", "LRO", "RLI", "LRI", "FSI"})
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


class Text:
    """Called with a key, it gives that message of its language; a wrong key or a missing
    argument raises KeyError. Days and hours are written as in the country of its `locale`."""

    def __init__(self, locale: str) -> None:
        self.language = language_of(locale)
        self._babel = _babel(locale)
        self._catalogue = catalogue.of(self.language)

    def __call__(self, key: str, **facts: Fact) -> str:
        alone = {
            name: self.clock(fact) if isinstance(fact, time) else _isolated(fact)
            for name, fact in facts.items()
        }
        # What is longer than Fluent takes is put in afterwards.
        long = {name: str(fact) for name, fact in alone.items() if len(str(fact)) > MAX_FACT}
        short = alone | {name: _place(name) for name in long}
        whole = self._catalogue.say(_message(key), short)
        for name, fact in long.items():
            whole = whole.replace(_place(name), fact)
        return whole

    def __contains__(self, key: str) -> bool:
        return _message(key) in self._catalogue

    def day(self, day: date, today: date) -> str:
        """ "Fri, May 15", "5月15日（周五）"; with the year where another may be meant."""
        return self._day(day, with_year=_is_far(day, today))

    def bare_day(self, day: date, today: date) -> str:
        """ "May 15", "5月15日": without its weekday, where another is named beside it."""
        return self._day(day, with_year=_is_far(day, today), with_weekday=False)

    def full_day(self, day: date) -> str:
        """ "May 15, 2026", "2026年5月15日": for what is read later, too."""
        return self._day(day, with_year=True, with_weekday=False)

    def day_at(self, day: date, at: time | None, today: date) -> str:
        """ "Fri, May 15, 12:00 PM", or the day alone where no time of it is known."""
        shown = self.day(day, today)
        if at is None:
            return shown
        return f"{shown}{', ' if self.language == 'en' else ''}{self.clock(at)}"

    def days(self, first: date, last: date, today: date) -> tuple[str, str]:
        """Both ends of a range, with their years where one of them needs it."""
        with_year = any(_is_far(day, today) for day in (first, last))
        return self._day(first, with_year=with_year), self._day(last, with_year=with_year)

    def _day(self, day: date, *, with_year: bool, with_weekday: bool = True) -> str:
        patterns = CHINESE
        if self.language == "en":
            is_day_first = self._babel.datetime_skeletons["MMMd"].pattern.startswith("d")
            patterns = DAY_FIRST if is_day_first else MONTH_FIRST
        return str(format_date(day, patterns[with_weekday][with_year], self._babel))

    def interval(self, first: date, last: date) -> str:
        """ "Jul 1 – Sep 30, 2026", "2026年7月1日至9月30日": both ends, with their years."""
        written = str(format_interval(first, last, "yMMMd", locale=self._babel))
        return written.translate(NARROW_SPACES)

    def moment(self, instant: datetime, zone: ZoneInfo, now: datetime) -> str:
        """The day and the clock time of an instant, as seen in a zone."""
        local = instant.astimezone(zone)
        return self.day_at(local.date(), local.time(), now.astimezone(zone).date())

    def quoted(self, words: list[str]) -> str:
        """ "“send the quote”, “call back”": words as somebody typed them."""
        return self.listed(self("quoted", words=one) for one in words)

    def clock(self, at: time) -> str:
        """ "2:05 PM", "14:05", "下午2:05" """
        written = str(format_time(at, "short", locale=self._babel))
        return written.translate(NARROW_SPACES)

    def money(self, amount: Decimal, currency: str) -> str:
        """ "CNY 1,234,500": exact, under the code, since $ and ¥ are several currencies."""
        pattern = "¤¤ #,##0.00" if amount % 1 else "¤¤ #,##0"
        return str(
            format_currency(amount, currency, pattern, self._babel, currency_digits=False)
        ).replace("\u00a0", " ")

    def currency(self, code: str) -> str:
        """ "CNY · Chinese Yuan" """
        return f"{code} · {get_currency_name(code, locale=self._babel)}"

    def span(self, seconds: float) -> str:
        """ "45 min", "1 h 30 min", "1 day 10 h", "3 days": a length, as exactly as matters."""
        minutes = max(1, round(seconds / MINUTE))
        if minutes * MINUTE < HOUR:
            return self("span-minutes", n=minutes)
        if minutes * MINUTE < IN_MINUTES:
            hours, minutes = divmod(minutes, HOUR // MINUTE)
            return self._two("span-hours", hours, "span-minutes", minutes)
        hours = round(seconds / HOUR)
        if hours * HOUR < DAY:
            return self("span-hours", n=hours)
        if hours * HOUR < IN_HOURS:
            days, hours = divmod(hours, DAY // HOUR)
            return self._two("span-days", days, "span-hours", hours)
        return self("span-days", n=round(seconds / DAY))

    def _two(self, key: str, n: int, smaller: str, rest: int) -> str:
        whole = self(key, n=n)
        return self("span-and", whole=whole, rest=self(smaller, n=rest)) if rest else whole

    def listed(self, parts: Iterable[str], *, are_long: bool = False) -> str:
        """ "Ann, Bo", "张总、李总"; with semicolons where the parts may hold commas."""
        return self("list-semicolon" if are_long else "list-comma").join(parts)

    def sentences(self, said: Iterable[str]) -> str:
        """One after another: Chinese has no space between them."""
        return (" " if self.language == "en" else "").join(said)

    def titled(self, name: str, title: str) -> str:
        """ "Li Wei (CTO)", "李伟（技术总监）" """
        return self("name-titled", name=name, title=title) if title else name

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


def _is_far(day: date, today: date) -> bool:
    """Whether a day needs its year: in November, "January 31" reads as the next."""
    return day.year != today.year or day < today - LONG_AGO


def _message(key: str) -> str:
    """Keys are made of enum members too, whose values have underscores."""
    return key.replace("_", "-")


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
    return Text(locale)


def _babel(locale: str) -> Locale:
    """English has as many ways to write a day as countries; of those unknown it is as in the US."""
    language, _, region = locale.replace("_", "-").partition("-")
    if language.lower() == "en" and region:
        try:
            return Locale.parse(f"en_{region.upper()}")
        except (UnknownLocaleError, ValueError):
            pass
    return Locale.parse(BABEL_LOCALES[language_of(locale)])


def language_of(locale: str) -> str:
    tag = locale.replace("_", "-").lower()
    if not tag.startswith("zh"):
        return "en"
    traditional = ("zh-tw", "zh-hk", "zh-mo", "zh-hant")
    return "zh-TW" if tag.startswith(traditional) else "zh-CN"
