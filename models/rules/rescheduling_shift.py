"""By how much a planned contact is moved within its day: 推迟一小时, "pushed back half an hour".
Pure."""

from datetime import timedelta

from models.rules import lazy_re as re

_COUNT_HAN = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4}
_MOST_MINUTES = 240
_HAN = re.compile(
    "(?P<way>推迟|推后|延后|延迟|顺延|往后(?:推迟?|挪|移|延)|晚|提前|往前(?:提|挪|移|推)|提早|早)了?"
    r"(?:(?P<half>半)个?(?:小时|钟头)"
    r"|(?P<hours>\d|[一两二三四])个?(?P<and_half>半)?(?:小时|钟头)(?P<half_after>半)?"
    r"|(?P<minutes>\d{1,3}|十|二十|三十|四十)分钟|(?P<quarters>[一1三3])刻钟)"
)
_ENGLISH = re.compile(
    r"(?:\b(?P<way>back|out|forward|up|by|for)(?: by)? )?"
    r"\b(?:(?P<half>half an hour)|(?P<an>an hour)(?P<and_half> and a half)?"
    r"|(?P<hours>\d|one|two|three) hours?|(?P<minutes>\d{1,3}) ?min(?:ute)?s?)\b"
    r"(?: (?P<way_after>later|earlier|back|forward))?"
)
_EARLIER = re.compile("提|前|早|forward|earlier|up")
_WORDS = {"one": 1, "two": 2, "three": 3}
_MINUTES_HAN = {"十": 10, "二十": 20, "三十": 30, "四十": 40}


def find(text: str) -> tuple[timedelta | None, str]:
    """By how much, and the text without it; `text` is folded and in lower case."""
    for pattern in (_HAN, _ENGLISH):
        said = pattern.search(text)
        if said is None:
            continue
        groups = said.groupdict()
        way = f"{groups.get('way') or ''} {groups.get('way_after') or ''}".strip()
        minutes = _minutes(groups)
        if not way or not 0 < minutes <= _MOST_MINUTES:
            continue
        by = timedelta(minutes=minutes)
        blank = " " * (said.end() - said.start())
        rest = f"{text[: said.start()]}{blank}{text[said.end() :]}"
        return (-by if _EARLIER.search(way) else by), rest
    return None, text


def _minutes(said: dict[str, str | None]) -> int:
    if said.get("half"):
        return 30
    if said.get("an"):
        return 90 if said.get("and_half") else 60
    if hours := said.get("hours"):
        count = _COUNT_HAN.get(hours) or _WORDS.get(hours) or int(hours)
        return 60 * count + 30 * bool(said.get("and_half") or said.get("half_after"))
    if minutes := said.get("minutes"):
        return _MINUTES_HAN.get(minutes) or int(minutes)
    return {"一": 15, "1": 15, "三": 45, "3": 45}[said.get("quarters") or "一"]
