"""Whether the day of a clause is when something was: a weekday is ahead, or was last week."""

from datetime import date, datetime

from models.rules import lazy_re as re
from models.rules.oneline.clauses.signs import Signs
from models.rules.oneline.vocabulary.contact_words import BOOKED
from models.rules.oneline.vocabulary.words import fold, word
from models.rules.oneline.when import days, planned, when
from models.rules.oneline.when.days import Spot

WAS = re.compile(r"\b(?:was|were|happened|took place)(?: on| held)? $", re.I)
_WEEK, _REST_OF_WEEK = 7, 7
_LATER = re.compile(
    r"\W*(?:等等|等一?下|等会儿?|待会儿?|稍后|晚[点些]|一会儿?|阵间|later|in a bit"
    r"|this (?:afternoon|evening))",
    re.I,
)
_DAY = "(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?"
WEEKDAY_ALONE = re.compile(
    rf"(?<![下上本这])(?:周|星期|礼拜)[一二三四五六日天]"
    rf"|(?<!next )(?<!this ){word(_DAY)}(?! ?\d| the \d)",
    re.I,
)


def may_be(typed: str, now: datetime) -> bool:
    """Friday is ahead, or was last week; 等等十一点 is ahead."""
    folded = fold(typed)
    if _LATER.match(folded) or days.is_moved(folded):
        return False
    past = when.happened(folded, now)
    return (past is not None and not past.is_certain) or bool(WEEKDAY_ALONE.search(folded))


def is_it(shown: Signs, masked: str, after: str, spot: Spot | None, today: date) -> bool:
    """Whether a weekday before today is when it was, as more is told after it: 周一晚上8点 电话
    何锦 …, unlike a plan that stands alone."""
    is_plan = shown.again or shown.is_next_first or shown.they_come or shown.ours is not None
    if is_plan or spot is None or (spot.day - today).days < _REST_OF_WEEK - today.weekday():
        return False
    is_bare = WEEKDAY_ALONE.search(fold(masked)) or (spot.day - today).days < _WEEK
    return bool(is_bare) and not BOOKED.search(masked) and planned.tells(after)
