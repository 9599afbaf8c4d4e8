"""The response that a customer was promised, as it is written among its demands on a supplier:
"24小时内响应", "replies within 4 h"; and how soon it asks for an answer now: "wants a call back
within the hour". Pure."""

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
SOONEST = timedelta(minutes=15)  # that anybody is asked to answer in
_WISHES = (
    r"(?:wants?|wanted|needs?|asks?|asked|expects?|expecting|demands?|insists?|must|ha(?:s|ve) to"
    r"|please|pls|(?:call|ring|phone|write|get|come)(?: \w+)? back"
    r"|an? (?:answer|reply|response|call))\b"
)
_ASKED = re.compile(
    rf"{_WISHES}[^,.;\n]{{0,60}}?\b(?:within|inside|in(?: the next)?) "
    r"(?P<many>the|an?|one|two|three|four|half an|\d{1,2})[ -]?"
    r"(?P<unit>h(?:ou)?rs?|h|min(?:ute)?s?)\b",
    re.I,
)
_ASKED_HAN = re.compile(
    "(?:要|希望|必须|务必|盼|[让请等]我?们?|最好|尽快)[^,.;，。；\n]{0,20}?"
    "(?P<many>半|\\d{1,2}|[一两二三四五六八十])个?(?P<unit>小时|钟头|分钟)[之以]?内"
)
_WORDS = {"the": 1.0, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "half an": 0.5}
_WORDS |= {"半": 0.5, **NUMERALS}
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


def asked(*texts: str) -> timedelta | None:
    """The soonest that an answer is asked for; None where no hours or minutes are said."""
    found = [
        _asked(said["many"].lower(), said["unit"].lower())
        for text in texts
        for pattern in (_ASKED, _ASKED_HAN)
        for said in pattern.finditer(in_place(text))
    ]
    return max(min(found), SOONEST) if found else None


def _asked(many: str, unit: str) -> timedelta:
    count = float(many) if many.isdigit() else _WORDS[many]
    return count * UNITS[unit if unit in UNITS else unit[0]]
