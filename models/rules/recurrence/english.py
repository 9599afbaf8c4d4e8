"""English phrases for times that return: "every second Tuesday", "two visits a quarter"."""

from models.rules import lazy_re as re
from models.rules.recurrence.bounds import stretch
from models.rules.recurrence.deeds import ENGLISH as DEED
from models.rules.recurrence.english_words import (
    ADVERBS,
    AND,
    KIND,
    MONTH,
    NTH,
    NUMBER,
    ORDINAL,
    UNIT,
    WEEKDAY,
    WORKDAYS,
    kind,
    month,
    number,
    position,
    unit,
    weekday,
)
from models.rules.recurrence.lexicon import Context, Reader, Rewrite, constant, reader
from models.rules.recurrence.pieces import (
    Doubtful,
    Every,
    Filler,
    Hour,
    InTotal,
    Lasting,
    MonthDays,
    MonthOf,
    Months,
    Nth,
    PeriodEnd,
    Piece,
    Times,
    Weekdays,
    What,
    Workdays,
    YearDay,
)
from models.rules.recurrence.rule import Unit
from models.rules.recurrence.stretches import all_of, ends, ends_range, starts, words_between

_MOST_WORDS = 5  # of a day or a period behind "from" or "until"
_NEXT_WORD = re.compile(r"\s*[\w'/.-]+,?", re.ASCII)


def _every(match: re.Match[str], _context: Context) -> tuple[Piece, ...]:
    named, times = unit(match["unit"])
    said = match.groupdict()
    interval = 1
    if said.get("other"):
        interval = 2
    elif said.get("number"):
        interval = number(match["number"])
    elif said.get("nth"):
        interval = position(match["nth"])
    return (Every(named, interval * times) if interval > 0 else Doubtful(),)


def _weekdays(match: re.Match[str], _context: Context) -> tuple[Piece, ...]:
    named = re.findall(WEEKDAY, match["days"])
    is_plural = all(re.search("days$|(?:mon|wed|fri|sat|sun)s$", name) for name in named)
    is_other = bool(match["other"])
    days = tuple(sorted({weekday(name) for name in named}))
    return (Weekdays(days, bool(match["every"]) or is_other or is_plural, is_other),)


def _range_of_weekdays(match: re.Match[str], _context: Context) -> tuple[Piece, ...] | None:
    first, last = weekday(match["first"]), weekday(match["last"])
    return (Weekdays(tuple(range(first, last + 1)), is_every=True),) if first < last else None


def _nth(match: re.Match[str], _context: Context) -> tuple[Piece, ...]:
    positions = tuple(position(one) for one in re.findall(NTH, match["nths"]))
    return (Nth(positions, kind(match["kind"]), bool(match["every"])),)


def _month_days(match: re.Match[str], _context: Context) -> tuple[Piece, ...] | None:
    days = [position(one) for one in re.findall(rf"{ORDINAL}|\d+", match["days"])]
    return (MonthDays(tuple(days)),)


def _year_day(match: re.Match[str], _context: Context) -> tuple[Piece, ...]:
    day = match["day"]
    return (YearDay(month(match["month"]), position(day), bool(match["every"])),)


def _months(match: re.Match[str], _context: Context) -> tuple[Piece, ...]:
    months = tuple(sorted({month(name) for name in re.findall(MONTH, match["months"])}))
    return (Months(months, bool(match["every"])),)


def _month_of(match: re.Match[str], _context: Context) -> tuple[Piece, ...]:
    place = MonthOf(position(match["nth"]))
    return (place, Every(unit(match["unit"])[0])) if match["unit"] else (place,)


def _period_end(match: re.Match[str], _context: Context) -> tuple[Piece, ...]:
    return (PeriodEnd(unit(match["unit"] or match["unit_first"])[0]),)


def _times(match: re.Match[str], _context: Context) -> tuple[Piece, ...]:
    return (Times(number(match["n"]), is_total=bool(match["total"])),)


def _lasting(match: re.Match[str], _context: Context) -> tuple[Piece, ...]:
    named, times = unit(match["unit"])
    return (Lasting(number(match["n"]) * times, named),)


def _what(match: re.Match[str], context: Context) -> tuple[Piece, ...]:
    return (What(context.typed[match.start() : match.end()]),)


def _range_of_months(match: re.Match[str], context: Context) -> tuple[Piece, ...] | None:
    first, last = (stretch(match[name], context.now) for name in ("first", "last"))
    return (*starts(first), *ends(last)) if first and last else None


_ON = r"(?:(?:on|by|before|due)\s+)?"
_EACH = r"(?:(?P<every>every|each|all)\s+)?"
_OTHER = r"(?P<other>(?:every\s+)?(?:other|alternat(?:e|ing))\s+)?"
_IN_EACH = r"(?:(?:of|in|for|during)\s+(?:each|every|any)|(?:of|in)\s+the)\s+"
_PATTERNS: list[tuple[str, Rewrite]] = [
    (
        r"(?:(?:once|one)\s+)?(?:every|each)\s+(?:(?P<other>other|alternate)\s+|(?P<number>"
        rf"{NUMBER})\s+|(?P<nth>{ORDINAL})\s+|single\s+)?(?P<unit>{UNIT})",
        _every,
    ),
    (rf"(?:per\s+(?:(?P<number>{NUMBER})\s+)?|an?\s+)(?P<unit>{UNIT})", _every),
    (rf"(?P<other>alternat(?:e|ing))\s+(?P<unit>{UNIT})", _every),
    (rf"{_IN_EACH}(?P<unit>{UNIT})", _every),
    *((rf"(?:{adverb})\b", constant(piece)) for adverb, piece in ADVERBS.items()),
    (rf"{_ON}(?:every|each|all)\s+(?:single\s+)?{WORKDAYS}", constant(Workdays())),
    (rf"{_ON}(?:work(?:ing)?|business|week)[\s-]?days\b", constant(Workdays())),
    (rf"{_ON}{_OTHER}{_EACH}(?P<days>{WEEKDAY}(?:{AND}(?:every\s+)?{WEEKDAY})*)", _weekdays),
    (
        rf"(?:every\s+|from\s+)?(?P<first>{WEEKDAY})\s*(?:to|through|thru|-|–)\s*(?P<last>{WEEKDAY})",
        _range_of_weekdays,
    ),
    (rf"{_ON}(?:the\s+)?{_EACH}(?P<nths>{NTH}(?:{AND}{NTH})*)\s+(?P<kind>{KIND})", _nth),
    (rf"{_ON}(?:the\s+)?{_EACH}(?P<days>{ORDINAL}(?:{AND}{ORDINAL})*)", _month_days),
    (r"(?:on\s+(?:the\s+)?|on\s+day\s+|day\s+)(?P<days>\d{1,2})(?![\w.,/:%-])", _month_days),
    (
        rf"{_ON}(?:the\s+)?{_EACH}(?P<day>\d{{1,2}}(?:st|nd|rd|th)?)\s+(?:of\s+)?(?P<month>{MONTH})"
        r"(?!\s*\d)",
        _year_day,
    ),
    (rf"{_ON}{_EACH}(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>{ORDINAL}|\d{{1,2}}\b)", _year_day),
    (rf"(?:(?:in|of|during)\s+)?{_EACH}(?P<months>{MONTH}(?:{AND}{MONTH})*)(?!\s*\d)", _months),
    (
        rf"(?:in\s+|during\s+|of\s+)?(?:the\s+)?(?P<nth>{NTH})\s+month\b(?:\s+(?:of|in)\s+"
        rf"(?:the|each|every|a)\s+(?P<unit>{UNIT}))?",
        _month_of,
    ),
    (
        rf"{_ON}(?:at\s+)?(?:the\s+)?end\s+of\s+(?:each|every)\s+(?P<unit>{UNIT})"
        rf"|{_ON}(?:at\s+)?(?:each|every)\s+(?P<unit_first>month|quarter|year)(?:'s)?[\s-]?end\b",
        _period_end,
    ),
    (r"(?:at\s+)?month-?ends\b|(?:by\s+)?(?:every|each)\s+eom\b", constant(PeriodEnd(Unit.MONTH))),
    (r"(?:by\s+)?(?:every|each)\s+eoq\b", constant(PeriodEnd(Unit.QUARTER))),
    (r"(?P<days>\d{1,2})(?=\s+of\s+(?:each|every|the)\s+month\b)", _month_days),
    # One a week; six in total.
    (
        rf"(?P<total>)(?P<n>{NUMBER})(?=\s+(?:(?:per|an?|each|every)\s+{UNIT}|in\s+total\b|total\b))",
        _times,
    ),
    (
        rf"(?:at\s+least\s+|a\s+minimum\s+of\s+|min\.?\s+)?(?P<total>(?:a\s+)?total\s+of\s+)?"
        rf"(?P<n>{NUMBER}|\d{{1,3}}(?=x\b))\s*(?:times?\b|x\b|×)",
        _times,
    ),
    (rf"(?P<total>for\s+)(?P<n>{NUMBER})\s+(?:times|occurrences|sessions)\b", _times),
    (rf"(?P<n>{NUMBER})\s+(?P<total>occurrences)\b", _times),
    (
        rf"(?:at\s+least\s+|a\s+minimum\s+of\s+|min\.?\s+)?(?P<total>(?:a\s+)?total\s+of\s+)?"
        rf"(?P<n>{NUMBER})\s+(?={DEED})",
        _times,
    ),
    (r"(?:at\s+least\s+)?once\b", constant(Times(1))),
    (r"(?:at\s+least\s+)?twice\b", constant(Times(2))),
    (r"(?:at\s+least\s+)?thrice\b", constant(Times(3))),
    (r"in\s+total\b|total\b|altogether\b|overall\b|in\s+all\b", constant(InTotal())),
    (
        rf"(?:(?:for|over|during|within|in)\s+the\s+(?:next|following|coming)|for(?:\s+a\s+period\s+of)?)"
        rf"\s+(?P<n>{NUMBER})\s+(?P<unit>{UNIT})",
        _lasting,
    ),
    # Which days are its first week, its second half?
    (
        r"(?:the\s+)?(?:first|second|1st|2nd|latter)\s+half\s+of\s+\w+\s+(?:month|week|quarter)\b",
        constant(Doubtful()),
    ),
    (rf"(?:the\s+|in\s+the\s+)?{NTH}\s+weeks?\b", constant(Doubtful())),
    (r"for\s+half\s+a\s+year\b", constant(Lasting(1, Unit.HALF))),
    (DEED, _what),
    (
        r"(?:at\s+)?\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\b\.?|(?:at\s+)?\d{1,2}:\d\d\b"
        r"|at\s+(?:\d{1,2}\b|noon\b)|(?:in\s+the\s+)?(?:mornings?|afternoons?|evenings?)\b",
        constant(Hour()),
    ),
    (
        r"(?:on|the|by|due|at|of|onwards?|please|always|regularly|regular|ongoing"
        r"|continuous(?:ly)?|until\s+further\s+notice|an?(?=\s+(?:\w+\s)?(?:daily|weekly|monthly"
        r"|quarterly|yearly|annual)\b))(?![a-z])",
        constant(Filler()),
    ),
]
_TO = r"\s+(?:to|until|till|through|thru|-|–)\s"
READERS: list[Reader] = [
    reader(rf"(?<![a-z])(?P<first>{MONTH})\s*[-–]\s*(?P<last>{MONTH})", _range_of_months),
    words_between(
        r"(?<!\w)(?:from\s+)?(?=\w)", starts, behind=r"(?=\s+(?:onwards?\b|on\s*(?:,|$)))"
    ),
    words_between(r"(?<!\w)(?:(?:from|between)\s+)?(?=\w)", starts, behind=f"(?={_TO})"),
    reader(rf"/\s*(?P<unit>{UNIT})", _every),
    reader(rf"(?<!\w)(?P<total>)(?P<n>\d{{1,2}})(?=\s*/\s*{UNIT})", _times),
    *(reader(rf"(?<![a-z\d]){pattern}", rewrite) for pattern, rewrite in _PATTERNS),
    words_between(
        r"(?<!\w)(?:(?:starting|beginning|starts|begins|start|begin)(?:\s+(?:from|in|on|with|at))?"
        r"|from|as\s+of|as\s+from|effective)\s+",
        starts,
        may_be_weekday=True,
    ),
    words_between(
        r"(?<!\w)(?:up\s+to|ending(?:\s+(?:in|on|by|with))?|ends?"
        r"(?:\s+(?:in|on|by))|latest|no\s+later\s+than)\s+",
        ends,
    ),
    words_between(r"(?<!\w)(?:to|[-–])\s+", ends_range),
    words_between(r"(?<!\w)(?:until|till|til|through|thru)\s+", ends, may_be_weekday=True),
    # "By June" and "before 30 June" keep their marker: dates decides whether it is sure.
    words_between(r"(?<!\w)(?=(?:by|before|within)\s)", ends),
    words_between(r"(?<!\w)(?:at\s+|on\s+)?(?=(?:the\s+)?end\s|month-?\s?end|eo[mqy]\b)", ends),
    words_between(r"(?<!\w)(?:(?:in|during|throughout|over|for)\s+)?(?=\w)(?!may\b)", all_of),
]
