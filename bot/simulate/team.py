"""The invented team: reps in four countries, a manager for every eight, an admin."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import count, product
from random import Random
from zoneinfo import ZoneInfo

from holidays import HolidayBase, country_holidays

from bot.localslack.world.workspace import User

REPS_OF_A_MANAGER = 8
CUSTOMERS_OF_A_REP = 5
DAY_BEGINS, DAY_ENDS = time(9), time(18)
LEAVE_FROM = 10  # days: nobody goes on leave in a shorter run


@dataclass(frozen=True)
class Country:
    """A country with its people's handles and the parts of its customers' names."""

    code: str
    zone: str
    locale: str
    people: tuple[str, ...]
    firsts: tuple[str, ...]
    seconds: tuple[str, ...]

    def customers(self) -> Iterator[str]:
        """Endless distinct names."""
        gap = " " if self.firsts[0].isascii() else ""
        for number in count(1):
            for first, second in product(self.firsts, self.seconds):
                yield f"{first}{gap}{second}" + (f" {number}" if number > 1 else "")


COUNTRIES = (
    Country(
        "CN",
        "Asia/Shanghai",
        "zh-CN",
        ("chen", "liu", "yang", "zhao"),
        tuple("金桥 海岳 瑞丰 蓝天 恒远 佳禾 明辉 新安 国泰 博文".split()),
        tuple("科技 物流 医药 电子 食品 纺织 能源 传媒".split()),
    ),
    Country(
        "TW",
        "Asia/Taipei",
        "zh-TW",
        ("lin", "huang", "hsu", "tsai"),
        tuple("鼎新 遠見 嘉義 鴻運 東森 立榮 聯成 華南 永豐 玉山".split()),
        tuple("精密 貿易 生技 光電 餐飲 建設 工業 出版".split()),
    ),
    Country(
        "US",
        "America/New_York",
        "en-US",
        ("dana", "tom", "carla", "june"),
        tuple(
            "Northwind Harbor Granite Maple Silver Prairie Cobalt Juniper Redwood Summit".split()
        ),
        tuple("Robotics Foods Freight Dental Paper Hotels Energy Books".split()),
    ),
    Country(
        "DE",
        "Europe/Berlin",
        "de-DE",
        ("jonas", "karla", "felix", "heike"),
        tuple("Adler Brandt Kranich Lindner Morgen Nordsee Pfeifer Quelle Rabe Sommer".split()),
        tuple("Maschinen Logistik Chemie Druck Optik Bau Textil Verlag".split()),
    ),
)


@dataclass(frozen=True)
class Leave:
    first: date
    last: date
    stand_in: str = ""  # a handle


@dataclass(frozen=True)
class Member:
    """One of the team. `manager` is a handle, `diligence` from 0 to 1."""

    user: User
    country: str
    manager: str = ""
    customers: tuple[str, ...] = ()
    diligence: float = 1.0
    leave: Leave | None = None

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.user.tz)

    def works_on(self, day: date) -> bool:
        """By the calendar of their country, make-up workdays included, and their leave."""
        is_away = self.leave is not None and self.leave.first <= day <= self.leave.last
        return not is_away and _calendar(self.country).is_working_day(day)

    def at_work(self, at: datetime) -> datetime:
        """The first moment not before `at` when they are at work."""
        local = at.astimezone(self.zone)
        if local.time() >= DAY_ENDS:
            local = self.morning(local.date() + timedelta(days=1))
        local = max(local, self.morning(local.date()))
        while not self.works_on(local.date()):
            local = self.morning(local.date() + timedelta(days=1))
        return local.astimezone(UTC)

    @property
    def eve(self) -> datetime | None:
        """The afternoon of the last day at work before their leave."""
        if self.leave is None:
            return None
        day = self.leave.first - timedelta(days=1)
        while not self.works_on(day):
            day -= timedelta(days=1)
        return self.morning(day) + timedelta(hours=6)

    def morning(self, day: date) -> datetime:
        return datetime.combine(day, DAY_BEGINS, self.zone)


@cache
def _calendar(country: str) -> HolidayBase:
    return country_holidays(country)


def invent(reps: int, start: date, days: int, seed: int) -> list[Member]:
    """The admin, the managers, then the reps, every one with a country in turn."""
    managers = -(-reps // REPS_OF_A_MANAGER)
    names = {country.code: country.customers() for country in COUNTRIES}
    team = [Member(_user("admin", COUNTRIES[0], is_admin=True), COUNTRIES[0].code)]
    for number in range(managers):
        country = COUNTRIES[number % len(COUNTRIES)]
        team.append(Member(_user(f"manager{number + 1}", country), country.code))
    for number in range(reps):
        country = COUNTRIES[number % len(COUNTRIES)]
        rng = Random(f"{seed} rep {number}")  # noqa: S311 - a game
        team.append(
            Member(
                _user(_handle(number), country),
                country.code,
                manager=f"manager{number // REPS_OF_A_MANAGER + 1}",
                customers=tuple(next(names[country.code]) for _ in range(CUSTOMERS_OF_A_REP)),
                diligence=rng.uniform(0.5, 0.95),
                leave=_leave(rng, start, days, _handle((number + 1) % reps) if reps > 1 else ""),
            )
        )
    return team


def _handle(number: int) -> str:
    """A rep's: dana, tom, … and once these are used up dana2, tom2, …"""
    country = COUNTRIES[number % len(COUNTRIES)]
    turn, which = divmod(number // len(COUNTRIES), len(country.people))
    return country.people[which] + (str(turn + 1) if turn else "")


def _leave(rng: Random, start: date, days: int, stand_in: str) -> Leave | None:
    """Every second one goes for three to ten days."""
    if days < LEAVE_FROM or rng.random() < 0.5:
        return None
    first = start + timedelta(days=rng.randrange(4, days - 4))
    return Leave(first, first + timedelta(days=rng.randrange(2, 10)), stand_in)


def _user(handle: str, country: Country, *, is_admin: bool = False) -> User:
    name = handle.capitalize()
    user_id = f"U{handle.upper()}"
    return User(user_id, handle, name, "", country.zone, country.locale, is_admin=is_admin)
