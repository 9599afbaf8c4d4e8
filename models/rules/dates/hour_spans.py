"""From when to when, "2-4pm", 下午两点到四点: what begins at two o'clock. Pure."""

from models.rules import lazy_re as re

_TO = r"\s?(?:[-–—~～]|\bto\b|\btill?\b|\buntil\b|[到至])\s?"
_PART = "(?:上午|早上|早晨|中午|下午|晚上|傍晚)"
_COUNT = r"(?:\d{1,2}|[一二两兩三四五六七八九十]{1,3})"
_OCLOCK = "[点點时時]"
_OF_WHAT = "(?![建意要问問原内內希需改钱錢多儿子不了])"  # 3-5点建议
_SPAN = re.compile(
    r"(?<![\d:./$€£¥-])(?:\bfrom )?(?:"
    rf"(?P<english>\d{{1,2}}(?::[0-5]\d)?)(?: ?(?P<half>[ap])\.?m\.?)?{_TO}"
    r"(?P<last>\d{1,2})(?::[0-5]\d)? ?(?P<last_half>[ap])\.?m\b"
    rf"|(?P<clock>\d{{1,2}}:[0-5]\d){_TO}\d{{1,2}}:[0-5]\d(?![\d:])"
    rf"|(?P<han>{_PART}?{_COUNT})(?:(?P<more>{_OCLOCK}半?|:[0-5]\d))?{_TO}{_PART}?{_COUNT}"
    rf"{_OCLOCK}(?:半|[钟鐘]|[0-5]?\d分?)?{_OF_WHAT})",
    re.I,
)


def first_hours(text: str) -> str:
    """The text with the first hour alone in the place of each, at its end; every other character
    stays at its place."""
    return _SPAN.sub(_first, text) if any(one.isdigit() or one in "点點" for one in text) else text


def start_of(text: str, at: int) -> int:
    """Where the words begin of which the first hour stands at `at` in `first_hours`."""
    spans = (one for one in _SPAN.finditer(text) if one.start() <= at < one.end())
    return next((one.start() for one in spans), at)


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the words of a day begin and end, whose hour is one of `first_hours`."""
    behind = (one for one in _SPAN.finditer(text) if one.end() > end)
    ends = (one.end() for one in behind if not text[end : one.start()].strip(" ,，"))
    return start_of(text, start), next(ends, end)


def _first(span: re.Match[str]) -> str:
    if span["english"]:
        hour = f"{span['english']}{_half(span)}m"
    elif span["clock"]:
        hour = span["clock"]
    else:
        hour = f"{span['han']}{span['more'] or '点'}"
    return hour.rjust(len(span[0]))


def _half(span: re.Match[str]) -> str:
    """Of the day: from 11 to 1 pm is from the morning on."""
    if span["half"]:
        return str(span["half"])
    first, last = int(span["english"].partition(":")[0]) % 12, int(span["last"]) % 12
    is_other = first > last
    return "ap"[(span["last_half"].lower() == "p") != is_other]
