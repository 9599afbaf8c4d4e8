"""Who is away names another stand-in: 那改请陈经理代理, "let Chen cover instead". Pure: whether
that is a colleague, and of which leave it is said, only names and leaves decide."""

from dataclasses import dataclass
from datetime import date, datetime

from models.rules import agenda
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.leave_asked import as_typed
from models.rules.oneline.vocabulary.words import HAN, fold
from models.rules.time import leave_text

_LONGEST = 80  # characters
_MENTION = r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>"
_WHO = rf"(?P<who>{_MENTION}|@?[a-z][\w.'-]*(?: [a-z][\w'-]*)??)"
_WHO_HAN = rf"(?P<who>{_MENTION}|@?[a-z][a-z0-9_.-]*|[{HAN}]{{2,4}}?)"
_OPENING = r"(?:(?:ok|okay|then|so|actually|sorry|no|well|please|pls) )*"
_DOES = r"(?:cover(?:ing)?|stand(?:ing)? in|fill(?:ing)? in)(?: for me)?"
_DOES_HAN = "(?:代理人?|代班|代管|顶班|顶替|替班|盯着?|顶|代)"
_PATTERNS = [
    re.compile(f"{pattern}$", re.I)
    for pattern in (
        rf"{_OPENING}(?:let|have|ask|get) {_WHO} (?:to )?{_DOES} instead(?: of .+)?",
        rf"{_OPENING}{_WHO} (?:(?:will|can|is going to|is) )?(?:cover|covers|covering|stands? in"
        r"|standing in)(?: for me)? instead(?: of .+)?",
        rf"{_OPENING}(?:change|switch|make) my (?:stand-?in|cover|back-?up)(?: to)? {_WHO}",
        f"(?:那就?|那么|好的?|还是|请|麻烦|我|的?(?:请假|休假|假)|代理人?|[, ])*"
        f"(?:改请|改由|改让|改找|改成由?|改为由?|换成由?|换由|换)的?{_WHO_HAN} ?"
        f"(?:来|帮我|替我|帮忙|当|做|为)*{_DOES_HAN}(?:一下|我的班|我|吧|了)*",
        "(?:那就?|那么|好的?|还是|请|麻烦|把|我|的|[, ])*代理人?(?:改成|改为|换成|换|改)"
        f"{_WHO_HAN}(?:吧|了)*",
    )
]


@dataclass(frozen=True)
class Changed:
    """`who`: as typed; `days`: None where none are named."""

    who: str
    days: tuple[date, date] | None = None


def read(typed: str, now: datetime) -> Changed | None:
    """None for whatever says more than that. `now` is in the person's zone."""
    said = fold(typed).strip().strip(ENDS)
    if len(said) > _LONGEST or typed.rstrip().endswith(("?", "？")):
        return None
    parted = agenda.days_in(said, now)
    for named, rest in (("", said), parted):
        found = next(filter(None, (one.search(rest.strip(ENDS)) for one in _PATTERNS)), None)
        named = f"{named} {rest.strip(ENDS)[: found.start()]}".strip() if found else ""
        if found and (not named or _days(named, now)):
            return Changed(as_typed(found["who"], typed), _days(named, now) if named else None)
    return None


def _days(named: str, now: datetime) -> tuple[date, date] | None:
    asked = agenda.read(named, now)
    if asked and asked.first and asked.last:
        return asked.first, asked.last
    return leave_text.read(named, now)
