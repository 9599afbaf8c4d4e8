"""The response that a customer was promised, as it is written among its demands on a supplier:
"24小时内响应", "replies within 4 h". Pure."""

from datetime import timedelta

from models.rules import lazy_re as re
from models.rules.characters import in_place

NUMERALS = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "八": 8, "十": 10}
UNITS = {
    "小时": timedelta(hours=1),
    "钟头": timedelta(hours=1),
    "h": timedelta(hours=1),
    "分钟": timedelta(minutes=1),
    "m": timedelta(minutes=1),
    "天": timedelta(days=1),
    "日": timedelta(days=1),
    "d": timedelta(days=1),
}
LONGEST = timedelta(days=30)
_LONG = r"(?<![\d./])(\d{1,4}|[一两二三四五六八十](?![一两二三四五六八十]))\s*-?\s*个?"
_UNIT = r"(小时|钟头|分钟|天|日(?!元)|h(?:ours?|rs?)?\b|m(?:in(?:ute)?s?)?\b|d(?:ays?)?\b)"
_ANSWER = r"(?:响应|回应|回复|答复|应答|respon[ds]\w*|repl(?:y|ies)|answer\w*)"
_LENGTH_FIRST = re.compile(rf"{_LONG}{_UNIT}[^,.;，。；]{{0,12}}?{_ANSWER}", re.I)
_ANSWER_FIRST = re.compile(rf"{_ANSWER}[^,.;，。；\d]{{0,24}}?{_LONG}{_UNIT}", re.I)
# Working days, whose length depends on the week; or a complaint about answers that never came.
_UNSURE = re.compile(
    r"工作日|working days?|business days?|workdays?|未|没|\bwithout\b|\bnever\b|\bno\b", re.I
)
_CLAUSES = re.compile(r"[,;，；。、\n]|\.\s")


def promised(demands: str) -> timedelta | None:
    """The shortest that is told; None where none is told for sure."""
    found = [
        length
        for clause in _CLAUSES.split(in_place(demands))
        if not _UNSURE.search(clause)
        for pattern in (_LENGTH_FIRST, _ANSWER_FIRST)
        for said in pattern.finditer(clause)
        if timedelta(0) < (length := _length(*said.groups())) <= LONGEST
    ]
    return min(found, default=None)


def _length(number: str, unit: str) -> timedelta:
    count = int(number) if number.isdigit() else NUMERALS[number]
    short = unit if unit in UNITS else unit[0].lower()
    return count * UNITS[short]
