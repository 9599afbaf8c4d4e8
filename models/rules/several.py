"""What says several things to do: a list, or a line with a day for each: "send it by Wed and book
a table for Friday".

Pure: `now` is aware, in the person's zone.
"""

from datetime import datetime

from models.rules import dates, todo_list
from models.rules import lazy_re as re

MOST = 4  # to-dos of one line that is no list
_JOINT = re.compile(
    r"\s*[;；]\s*|,?\s+(?:and|then|&|\+)(?:\s+(?:then|also))?\s+|,\s+"
    r"|、\s*|[，、]?\s*(?:然后|然後|并且|並且|还要|還要|再|并|並|，)\s*"
)
# What begins no second thing to do: "and the review by Friday", "and by Friday".
_NO_DEED = re.compile(
    r"(?:the|an?|my|our|your|their|his|her|its|this|that|some|any|all|both|for|with|to|at|in|on|of"
    r"|by|before|due|until|from|then|not|no|if|when|who|which)\b",
    re.I,
)
_WORD = re.compile(r"[A-Za-z][\w'’-]*|[\u3400-\u9fff]")
_FEWEST = 2  # words beside its day


def parts(text: str, now: datetime, locale: str | None = None) -> list[str]:
    """The things to do, in their order; the whole text where it is one, or where that is not
    sure. A list has a line for each."""
    return todo_list.items(text, now) or _parts(text, now, locale)


def _parts(text: str, now: datetime, locale: str | None) -> list[str]:
    for joint in _JOINT.finditer(text):
        first, rest = text[: joint.start()], text[joint.end() :]
        if _stands_alone(first, now, locale):
            others = _parts(rest, now, locale)
            if all(_stands_alone(one, now, locale) for one in others) and len(others) < MOST:
                return [first, *others]
    return [text]


def _stands_alone(part: str, now: datetime, locale: str | None) -> bool:
    found = dates.find(part, now, locale=locale)
    if found is None or _NO_DEED.match(part.strip()):
        return False
    beside = f"{part[: found.start]} {part[found.end :]}"
    return len(_WORD.findall(beside)) >= _FEWEST
