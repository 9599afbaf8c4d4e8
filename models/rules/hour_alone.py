"""Whether words that were read as a time say an hour, or a part of the day, and no day: of what is
planned it is one of the day it is planned for. Pure."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold

_NUMBER = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})"
_PART_HAN = "(?:上午|早上|早晨|一早|中午|下午|午后|傍晚|晚上)"
_PART = "(?:morning|afternoon|evening)"
_ENGLISH = (
    r"(?:(?:at|to|till|until|around|about|half past|half|quarter past|quarter to) |@ ?)*"
    r"(?:\d{1,2}(?:[:.]\d\d| \d\d(?= ?[ap]m))?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|noon|midday)"
    rf"(?: ?[ap]\.?m\b\.?| ?o'?clock| sharp)?(?: in the {_PART})?(?: at)?"
)
_CHINESE = (
    f"(?:(?:前)?[改到至成为在去])?(?:那|当|同一?)?天?的?{_PART_HAN}?的?{_NUMBER}"
    f"(?:[点时]钟?|:\\d\\d)(?:半|整|[一三1-3]刻|{_NUMBER}分?)?"
)
_HOUR = re.compile(rf"\W*(?:{_ENGLISH}|{_CHINESE})\W*", re.I)
_PART_ALONE = re.compile(
    rf"\W*(?:(?:later )?(?:in )?the {_PART}|{_PART}|[到至成为在]?{_PART_HAN})(?:了|吧|去)?\W*", re.I
)


def is_hour_alone(phrase: str) -> bool:
    return _HOUR.fullmatch(fold(phrase)) is not None


def is_part_alone(phrase: str) -> bool:
    """Such as 下午, which no hour is."""
    return _PART_ALONE.fullmatch(fold(phrase)) is not None
