"""Several meetings that are still to come, told in one line: 明天早上10点跟林主任视频，下午三点拜访
黄厂长. Each is a line of its own, with the day that is said once. Pure."""

from datetime import date, datetime

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.words import HAN, fold
from models.rules.oneline.when import planned

_LONGEST = 160  # characters
_MOST = 4
_BETWEEN = re.compile(
    r"\s*(?:[,;，；、。\n]|(?<![\d])\.(?=\s)|\b(?:and then|then|and)\b(?= (?:at )?\d))"
    r"\s*(?:然后|再|and |then )?"
)
_HAN_COUNT = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})"
_HAN_PART = "(?:早上|上午|一早|中午|下午|傍晚|晚上)"
_HOUR = re.compile(
    rf"(?P<part>{_HAN_PART})?{_HAN_COUNT}(?:[点时](?:半|钟|[一三]刻)?|:\d\d)|{_HAN_PART}"
    r"|\b(?:at |@ ?)?\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b(?:at )?\d{1,2}:\d\d\b"
    r"|\b(?:in the )?(?:morning|afternoon|evening)\b|\bat noon\b",
    re.I,
)
_NOON, _EVENING = 12, 18


def parts(typed: str, now: datetime) -> tuple[str, ...]:
    """The lines; none unless there are several, each with its own hour or part of a day."""
    if len(typed) > _LONGEST or "?" in fold(typed) or planned.tells(typed):
        return ()
    said = [one for one in _BETWEEN.split(typed) if re.search(r"\w", one)]
    if not 2 <= len(said) <= _MOST or not all(_HOUR.search(fold(one)) for one in said):
        return ()
    opening = lookup.find(said[0], now)
    if opening is None:
        return ()
    day, words = _day(opening.value), _day_words(said[0][opening.start : opening.end], now)
    told = [said[0]]
    for one in said[1:]:
        before = lookup.find(told[-1], now)
        told.append(_of_day(one, words, day, before.value if before else None, now))
    return tuple(told)


def _of_day(said: str, words: str, day: date, before: date | datetime | None, now: datetime) -> str:
    """With the day that was said before it, where it names none itself; three o'clock behind what
    is planned for the afternoon is in the afternoon."""
    hour = _HOUR.search(fold(said))
    rest = f"{said[: hour.start()]} {said[hour.end() :]}" if hour else said
    if hour is None or lookup.find(rest, now) is not None:
        return said
    own = lookup.read(f"{day:%Y-%m-%d} {said[slice(*hour.span())]}", now)
    is_bare = hour["part"] is None and re.search(f"[{HAN}]", said)
    if is_bare and isinstance(own, datetime) and isinstance(before, datetime) and own < before:
        part = "下午" if own.hour + _NOON < _EVENING else "晚上"
        said = f"{said[: hour.start()]}{part}{said[hour.start() :]}"
    is_han = re.match(f"[{HAN}]", said) is not None and not words[-1:].isascii()
    return f"{words}{said}" if is_han else f"{words} {said}"


def _day_words(phrase: str, now: datetime) -> str:
    """What it says of the day, without its hour."""
    words = _HOUR.sub("", fold(phrase)).strip(" ,，")
    value = lookup.read(words, now) if words else None
    if value is not None and not isinstance(value, datetime):
        return words
    whole = lookup.read(phrase, now)
    return f"{_day(whole):%Y-%m-%d}" if whole else words


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value
