"""What somebody says of days on which they are away, in plain words: that they will be, for how
long and who stands in; that they will not be after all; or they ask when."""

from dataclasses import dataclass
from datetime import datetime

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS, MENTION, one_of, pattern
from models.rules.oneline.vocabulary.words import fold, word
from models.rules.time import leave_text

_AWAY, _COVER, _ME, _WHY = (pattern(one_of(kind)) for kind in ("away", "cover", "me", "why"))
_COVER_BY = pattern(one_of("cover_by"))
_ASKS_WHEN, _CALLED_OFF = pattern(one_of("asks_when")), pattern(one_of("called_off"))
_OFF_FILLING = pattern(r"(?:\W|", one_of("called_off_filling"), ")+")
_SICK = re.compile(word("sick|ill|unwell"))
_PART = pattern(one_of("part_of_day"))
_BACK_IN_THE_MORNING = pattern(one_of("back_in_the_morning"))
_THIS_OR_NEXT = re.compile("([今明])(?=[早晚]$)")  # 明早 is a part of tomorrow
_PART_OF_DAY = re.compile(
    "(?:[上下中]午|早上)?(?:请?半天|[上下中]午|早上|[\\d一二两三四五六七八九十]{1,3}点半?"
    "(?:以后|之后|后|起|开始|以前|之前|前)?)$"
)
_ALL_DAY = re.compile(f"一?整天|全天|{word('all day|(?:the |a )?whole(?= day off)')}")
# The days within the leave: 请两天假, 休3天年假.
_LENGTH_WITHIN = re.compile(
    r"(?<![调补特])([请休])(?:了|个)?([\d一二两三四五六七八九十]{1,2}天)的?([年事病产婚丧特]?假)?"
)
_LENGTH_ALONE = re.compile(
    "(?:请|共|for )?(?:[一二两三四五六七八九十]|\\d{1,2})天|(?:for )?[a-z0-9]{1,5} days?"
)


@dataclass(frozen=True)
class Away:
    """`who` stands in, by a plain name behind an @; `is_part`: not for whole days."""

    days: str
    who: str = ""
    is_part: bool = False


def is_part(typed: str) -> bool:
    """Whether a part of a day is named, or an hour."""
    return _is_part(fold(typed))


def asks_when(said: str) -> bool:
    return _ASKS_WHEN.fullmatch(said) is not None


def called_off(said: str, now: datetime) -> str | None:
    """Which days; "" where none are named, None where nothing is called off."""
    if not (found := _CALLED_OFF.search(said)):
        return None
    rest = f"{said[: found.start()]} {said[found.end() :]}"
    days = " ".join(_OFF_FILLING.sub(" ", f" {rest} ").split()).strip(ENDS)
    return days if not days or leave_text.read(days, now) is not None else None


def read(said: str, now: datetime) -> Away | None:
    """The days and who stands in by a plain name, where the rest only says that one is away."""
    said = _LENGTH_WITHIN.sub(_length_behind, _ALL_DAY.sub("", said))
    if not _AWAY.search(said):
        return None
    rest = MENTION.sub(" ", said)
    is_part = _is_part(rest)
    may_be_today = _SICK.search(said) is not None and not dates.find(said, now)
    for one in (rest, f"{rest} today") if may_be_today else (rest,):
        if days := _days(one, now):
            return Away(days, is_part=is_part)
        for by in _COVER_BY.finditer(one):
            name = next(filter(None, by.groups()), "")
            if days := _days(f"{one[: by.start()]} {one[by.end() :]}", now):
                return Away(days, f"@{name}", is_part)
    return None


def _length_behind(within: re.Match[str]) -> str:
    return f"{within[1]}{within[3] or '假'} {within[2]}"


def _is_part(said: str) -> bool:
    return _PART.search(said) is not None and _BACK_IN_THE_MORNING.search(said) is None


def _days(rest: str, now: datetime) -> str | None:
    for words in (_WHY, _AWAY, _COVER, _ME):
        rest = words.sub(" ", rest)
    days = " ".join(rest.replace(",", " ").split()).strip(ENDS)
    days = _whole_day(days)
    if _LENGTH_ALONE.fullmatch(days):
        return days  # from when on is asked for
    is_clear = leave_text.read(days, now) is not None or leave_text.are_apart(days, now)
    return days if days and is_clear else None


def _whole_day(days: str) -> str:
    """The day of a part of it: 明天下午 is tomorrow, and this afternoon today."""
    days = _THIS_OR_NEXT.sub(r"\1天", days)
    part = _PART_OF_DAY.search(days)
    return days[: part.start()].strip() or "今天" if part else days
