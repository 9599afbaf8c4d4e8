"""A list of things to do, each on a line of its own or behind its number: "To do today:\n- call
Ann\n- print the deck by Friday", 待办：1.寄样品 2.周五前交月报.

Pure: `now` is aware, in the person's zone.
"""

from datetime import datetime

from models.rules import dates
from models.rules import lazy_re as re
from models.rules.oneline.todos import repeated, tasks
from models.rules.oneline.vocabulary import sections
from models.rules.oneline.vocabulary.words import HAN, fold

MOST = 20  # to-dos of one list
_EDGES = " \t\r\n,;:：，；。*_~"
_HEAD = re.compile(
    r"(?:my |our |the )?(?:to-?\s?dos?(?: list)?|task(?:s| list)|action items"
    r"|(?:things|what)(?: i| we)?(?: have| need| want)? to (?:do|get done)|must-?dos?)"
    r"(?: for| by| on)?|list of (?:to-?dos|tasks)"
    r"|的?(?:我|我们)?的?(?:待办(?:事[项情]|清单)?|任务(?:清单)?|to-?do(?: ?list)?"
    r"|(?:还|需|必须)?(?:要|得|该|需要|应该)(?:做|办|处理|完成|弄|搞定?)完?的?(?:事[项情]?|工作|几件事)?)"
    r"(?:有|如下|有这些)?"
)
_OF_A_WEEK = re.compile("[本这下]个?(?:周|星期|礼拜)的?|(?:this|next|the) week(?:'?s)?|(?:for|on)$")
_BULLET = re.compile(
    r"\s*(?:(?:[-–—•·・*◦▪▫●○■□☐☑]|\[ ?\])\s+|[•·・◦▪●○□☐]|\d{1,2}(?:[、)）:：]|\.(?!\d))"
    r"|[(（]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]、)\s*"
)
_IS_DONE = re.compile(r"\s*(?:[-–—•*]\s*)?(?:\[x\]|☑|✅|✔|√)", re.I)
_INDENT = re.compile(r"[ \t\u3000]*")
_WORD = re.compile(rf"[A-Za-z0-9][\w'’-]*|[{HAN}]", re.ASCII)
_BETWEEN_HAN = re.compile(rf"(?<=[{HAN}])\s+(?=[{HAN}])")
_OTHER_FIELDS = frozenset({"next", "feedback", "quote", "issue"})
_HOUR_ALONE = re.compile(
    r"(?:at |by |before )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?|(?:at )?noon"
    r"|(?:早上|上午|中午|下午|傍晚|晚上)?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[点时:](?:半|\d{1,2}分?)?"
    r"(?:[之以]?前)?|(?:早上|上午|中午|下午|傍晚|晚上|下班)[之以]?前?"
)


def is_headed(typed: str, now: datetime) -> bool:
    """Whether the words surely are such a list: what they are stands above it."""
    return _of_head(typed, now) is not None


def items(typed: str, now: datetime) -> list[str]:
    """What is to be done, one a line, each with the day that stands above the list where it has
    none; [] where it is no list."""
    headed = _of_head(typed, now)
    day, lines = headed or ("", _of_several(_lines(typed)) or _numbered(typed))
    return [_with_day(one, day, now) for one in lines] if len(lines) <= MOST else []


def _of_head(typed: str, now: datetime) -> tuple[str, list[str]] | None:
    """The day that the first line names, if any, and what stands below it."""
    head, _, below = typed.strip().partition("\n")
    day = _day_of_head(head, now)
    if day is not None and (lines := _lines(below)):
        return day, lines
    opening = re.match("[^:：]{2,30}[:：]", head)
    day = _day_of_head(opening[0], now) if opening and not below else None
    lines = _numbered(head[opening.end() :]) if opening and day is not None else []
    return (day or "", lines) if lines else None


def _day_of_head(head: str, now: datetime) -> str | None:
    """ "" for a heading without a day; None for what is none."""
    said = fold(head).strip(_EDGES).lower()
    if len(said) != len(head.strip(_EDGES)) or len(said) > 40:
        return None
    found = dates.find(said, now)
    rest = f"{said[: found.start]} {said[found.end :]}" if found else said
    rest = _OF_A_WEEK.sub(" ", rest.replace("'s ", " "))
    rest = _BETWEEN_HAN.sub("", rest).strip(_EDGES)
    if not _HEAD.fullmatch(rest):
        return None
    typed = head.strip(_EDGES)
    is_week = found is None or _OF_A_WEEK.search(said[found.start : found.end])
    day = typed[found.start : found.end] if found and not is_week else ""
    return day.removesuffix("'s")


def _lines(typed: str) -> list[str]:
    """The lines of a list, without their marks; what is indented below one belongs to it. [] where
    other fields of a record stand among them."""
    written = [one for one in typed.splitlines() if one.strip() and not _IS_DONE.match(one)]
    if any(_is_other(one) for one in written):
        return []
    if len({_BULLET.match(one) is None for one in written}) > 1:
        return []
    found: list[str] = []
    outer = _indent(written[0]) if written else 0
    for line in written:
        what = _BULLET.sub("", line, count=1) if _BULLET.match(line) else line
        if found and _indent(line) > outer:
            found[-1] = f"{found[-1]} – {what.strip(_EDGES)}"
        else:
            found.append(what.strip(_EDGES))
    return found


def _numbered(typed: str) -> list[str]:
    return _of_several(tasks.numbered(typed))


def _of_several(lines: list[str]) -> list[str]:
    """A word alone is hardly a thing to do where nothing says that these are such."""
    is_list = len(lines) > 1 and all(len(_WORD.findall(one)) > 1 for one in lines)
    return lines if is_list else []


def _is_other(line: str) -> bool:
    cut = sections.split(line, lambda name: False, lambda day: True)
    return any(one.kind in _OTHER_FIELDS for one in cut)


def _indent(line: str) -> int:
    found = _INDENT.match(line)
    return len(found[0]) if found else 0


def _with_day(line: str, day: str, now: datetime) -> str:
    if not day or repeated.says_often(line):
        return line
    found = dates.find(line, now)
    if found and not _HOUR_ALONE.fullmatch(fold(line[found.start : found.end]).strip()):
        return line
    return f"{day}{line}" if re.match(rf"[{HAN}]", day) else f"{day} {line}"
