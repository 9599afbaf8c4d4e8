"""An hour right after the way of contact that an English line opens with, which is one of today and
over: "Called Duane 9:15. Truck scale passed …", "Zoom 9.30 w Faizal"."""

from datetime import datetime, time

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold
from models.rules.oneline.when import planned

_HOW = (
    r"(?:called|rang|phoned|spoke|spoken|buzzed|dialled|texted|messaged|whatsapped|emailed|chatted"
    r"|met|saw|visited|(?:popp|stopp|dropp|call|nipp|duck)ed (?:in|by|into|round|on|over)(?: to"
    r"|at|on)?"
    r"|swung by|(?:quick |short |long |good |video |phone |conf |intro |site )?"
    r"(?:call|chat|zoom|teams|webex|skype|vc|meet|meeting|mtg|visit|breakfast|brekky|coffee"
    r"|facetime|ring|word))"
)
_HOUR = r"(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap]\.?m\b\.?)?"
# Up to five words that name whom: no number, no stop, and no day.
_WHOM = (
    r"(?:(?!today\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)[\w'’&/-]*[a-z'’&/][\w'’&/-]* ){0,6}?"
)
_OPENS = re.compile(
    rf"^\W*(?:(?:i|we|just|had|quick|a|an) )*{_HOW} {_WHOM}(?:at |@ ?|about |around )?{_HOUR}"
    r"(?P<today> today| this morning)?(?=\s*(?:$|[,;:–—-]|\.(?!\d)|\b(?:w/?|with|re|about|on|and"
    r"|to)\b))",
    re.I,
)
_FIRST_THING = re.compile(
    rf"^\W*(?:(?:i|we|just|was|had) )*(?:{_HOW}|in|out|over|round)\b[^.;:\n]{{0,60}}? first thing\b"
    r"(?! (?:tomorrow|tmrw?|tmr|yesterday|yest|next|on|mon|tue|wed|thu|fri|sat|sun)\w*)",
    re.I,
)
# That somebody was talked to, and what they will do.
_RANG = re.compile(
    r"\W*(?:(?:i|we|just|had|quick|a) )*(?!(?:call|ring|meet|visit|text|email) (?!with\b"
    r"|w/?\b))[\w-]+",
    re.I,
)
_OF_THEM = re.compile(r"\b(?:he|she|they)\b(?:'| [a-z])", re.I)
_EARLIEST, _MORNING = 6, 9
_LOOKED_AT = 200  # characters


def read(typed: str, now: datetime) -> datetime | None:
    """None where it may be still to come, as an hour without "am" in the afternoon is."""
    folded = fold(typed[:_LOOKED_AT])
    if _FIRST_THING.match(folded) and planned.tells(typed):
        return min(now, now.replace(hour=_MORNING, minute=0, second=0, microsecond=0))
    found = _OPENS.match(folded)
    at = _hour(found) if found else None
    if found is None or at is None or not _is_told(typed, found.end()):
        return None
    then = datetime.combine(now.date(), at, now.tzinfo)
    return then if then <= now else None


def _is_told(typed: str, end: int) -> bool:
    """Whether more is told after it, unlike "call Duane 9:15 re the quote"."""
    after = typed[end:]
    return planned.tells(after) or bool(_RANG.match(typed) and _OF_THEM.search(after))


def _hour(found: re.Match[str]) -> time | None:
    is_bare = not (found["minute"] or found["half"] or found["today"])
    if is_bare and not re.search(r"(?:at|@|about|around) ?\d+$", found[0]):
        return None  # "called Acme 2": twice, or their second shop
    hour = int(found["hour"])
    is_late = (found["half"] or "").lower().startswith("p")
    hour += 12 if is_late and hour < 12 else 0
    return time(hour, int(found["minute"] or 0)) if _EARLIEST <= hour < 24 else None
