"""Zones that stand beside an hour: 3pm EST, 15:00 Beijing time, 北京时间下午3点."""

from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.dates.context import Context

_NEW_YORK, _CHICAGO, _DENVER, _PACIFIC = (
    f"America/{city}" for city in ("New_York", "Chicago", "Denver", "Los_Angeles")
)
_SHANGHAI, _TAIPEI, _SINGAPORE, _HONG_KONG, _TOKYO, _SEOUL, _INDIA = (
    f"Asia/{city}"
    for city in ("Shanghai", "Taipei", "Singapore", "Hong_Kong", "Tokyo", "Seoul", "Kolkata")
)
_LONDON, _PARIS, _BERLIN, _SYDNEY = (
    "Europe/London",
    "Europe/Paris",
    "Europe/Berlin",
    ("Australia/Sydney"),
)
_CODES = {
    "utc": "UTC", "gmt": "UTC", "et": _NEW_YORK, "ct": _CHICAGO, "mt": _DENVER, "pt": _PACIFIC,
    "sgt": _SINGAPORE, "hkt": _HONG_KONG, "jst": _TOKYO, "kst": _SEOUL,
}  # fmt: skip
# Each names one half of the year: it holds on days on which the clocks there bear that name.
_SEASONAL = {
    "est": _NEW_YORK, "edt": _NEW_YORK, "cdt": _CHICAGO, "mst": _DENVER, "mdt": _DENVER,
    "pst": _PACIFIC, "pdt": _PACIFIC, "cet": _PARIS, "cest": _PARIS, "aest": _SYDNEY,
    "aedt": _SYDNEY,
}  # fmt: skip
# Each is several zones' name: it is the person's own where their clock bears it, else unknown.
_SHARED = ("cst", "ist", "bst")
_PLACES = {
    "eastern": _NEW_YORK, "new york": _NEW_YORK, "美东": _NEW_YORK, "纽约": _NEW_YORK,
    "central": _CHICAGO, "chicago": _CHICAGO, "mountain": _DENVER,
    "pacific": _PACIFIC, "los angeles": _PACIFIC, "美西": _PACIFIC, "洛杉矶": _PACIFIC,
    "london": _LONDON, "uk": _LONDON, "伦敦": _LONDON, "英国": _LONDON, "paris": _PARIS,
    "巴黎": _PARIS, "berlin": _BERLIN, "german": _BERLIN, "德国": _BERLIN, "india": _INDIA,
    "indian": _INDIA, "印度": _INDIA, "singapore": _SINGAPORE, "新加坡": _SINGAPORE,
    "hong kong": _HONG_KONG, "hk": _HONG_KONG, "香港": _HONG_KONG, "beijing": _SHANGHAI,
    "china": _SHANGHAI, "shanghai": _SHANGHAI, "北京": _SHANGHAI, "中国": _SHANGHAI,
    "taipei": _TAIPEI, "taiwan": _TAIPEI, "台北": _TAIPEI, "台湾": _TAIPEI, "tokyo": _TOKYO,
    "japan": _TOKYO, "东京": _TOKYO, "日本": _TOKYO, "seoul": _SEOUL, "首尔": _SEOUL,
    "韩国": _SEOUL, "sydney": _SYDNEY, "悉尼": _SYDNEY,
}  # fmt: skip
_ZONES = _CODES | _SEASONAL | _PLACES
_AFTER_AN_HOUR = re.compile(r"(?:\d|[ap]\.?m\.?|noon|hrs?|o'clock)[\s(]*\Z")

_PLACE = "|".join(name for name in _PLACES if name.isascii())
_OFFSET = re.compile(r"(?:utc|gmt)([+-])(\d{1,2})(?::?([0-5]\d))?")
_AHEAD = r"(?:utc|gmt)[+-]\d{1,2}(?::?[0-5]\d)?(?!\d)"
_NAMED = "|".join([*_CODES, *_SEASONAL, *_SHARED])
ENGLISH = rf"(?P<code>{_AHEAD}|(?:{_NAMED})\b)|(?P<place>{_PLACE}) time\b"
CHINESE = rf"(?P<place>{'|'.join(name for name in _PLACES if not name.isascii())})时间"
ZONE = re.compile(r" ?zone:(?P<name>\S+)")


def english(match: re.Match[str]) -> str:
    """A place with "time" is a zone, a code only behind an hour: mt is a mountain elsewhere."""
    if match["place"]:
        return _word(match["place"])
    before = match.string[max(0, match.start() - 12) : match.start()]
    return _word(match["code"]) if _AFTER_AN_HOUR.search(before) else "?"


def chinese(match: re.Match[str]) -> str:
    return _word(match["place"])


def _word(name: str) -> str:
    return f"zone:{name.replace(' ', '_')}"


def named(name: str, context: Context) -> tzinfo | None:
    """The zone of a canonical word; one whose name is shared is the person's own, or is none."""
    if name in _SHARED:
        return context.now.tzinfo
    if offset := _OFFSET.fullmatch(name):
        ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        return timezone(ahead if offset[1] == "+" else -ahead)
    return ZoneInfo(_ZONES[name.replace("_", " ")])


def bears(name: str, moment: datetime) -> bool:
    """Whether the clocks of the moment's zone are called so then: no EST in summer."""
    return name not in (*_SEASONAL, *_SHARED) or (moment.tzname() or "").lower() == name


def place(name: str) -> str | None:
    """IANA's name of the zone of a place that people name."""
    return _PLACES.get(simplified(name).lower())
