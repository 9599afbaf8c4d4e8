"""When it was, said among the clauses of what took place."""

import re
from datetime import datetime, timedelta

from models.rules.oneline import channel, days, score, sections, when
from models.rules.oneline.words import fold, word

_MOST = 4  # clauses that may say it
_NOT_THEN = re.compile(
    word("since|from|next|nxt|not|no|can.t|won.t|deadline|they|decide|by|before|until")
    + "|下次|从|自|没|不|要求|给|必须|前[要给发交]",
    re.I,
)
_NAMES_DAY = re.compile(r"(?<![\d/])\d{1,2}[/月]\d{1,2}(?![\d/])")
_JUST_NOW = timedelta(minutes=1)
_CLOCK = re.compile(r"\W*\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?\W*", re.I)


def happened(told: list[str], known: str, now: datetime) -> datetime | None:
    """A day that may lie ahead as well counts only beside a way of talking."""
    for said in told[:_MOST]:
        folded = fold(said)
        time = None if score.is_alone(said) else when.happened(folded, now)
        if time is None or time.at >= now - _JUST_NOW or _NOT_THEN.search(folded):
            continue
        if _NAMES_DAY.search(folded[: time.start] + folded[time.end :]):
            continue
        if time.is_certain or channel.find([said], known, now):
            return time.at
    return None


def without_time(text: str, now: datetime) -> tuple[str, datetime | None]:
    """Take a time such as "…, yesterday 4pm" off the end; an hour alone may belong to a day ahead
    that is said before it."""
    start = sections.last_clause(text)
    at = when.certainly_happened(text[start:], now)
    if at is None:
        return text, None
    sentence = re.split(r"[.!?。\n]", text[:start])[-1]
    is_of_a_plan = _CLOCK.fullmatch(text[start:]) and days.spot(sentence, now)
    return (text, None) if is_of_a_plan else (text[:start], at)
