"""Days of a Chinese text whose month and day a dot parts: 12.11前 is the eleventh of December, and
never the twelfth of November, as it is where the day comes first."""

from models.rules import lazy_re as re

_NUMBERS = r"(?<![\d./A-Za-z])(?P<month>1[0-2]|0?[1-9])\.(?P<day>[12]\d|3[01]|0?[1-9])(?![\d.])"
# What no other number has behind it.
_DAY = re.compile(
    _NUMBERS + r"(?=\s*(?:[之以]?前(?![后後端台期])|(?P<named>[号號]|日(?![元圆圓币幣]))"
    r"|[上下]午|[早中晚]上|截止|到期))"
)
_ANY = re.compile(_NUMBERS)


def slashed(text: str) -> str:
    """With a slash where a dot parts a month and its day, and no number that could be read the
    other way round; each character stays at its place."""
    text = _DAY.sub(lambda at: f"{at['month']}{'月' if at['named'] else '/'}{at['day']}", text)
    return _ANY.sub(lambda at: at[0].replace(".", "_") if len(at["day"]) > 1 else at[0], text)
