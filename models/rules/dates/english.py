"""English words for dates, each under one canonical word."""

from models.rules.dates.numbers import CARDINALS, ORDINALS
from models.rules.dates.slips import slips, swaps

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH_NAMES = (
    "january february march april may june july august september october november december"
).split()

# canonical word: other spellings. "d+1" is the day one after today; "" is a word that adds nothing.
_SPELLINGS = {
    "d+0": "today 2day tdy",
    "d+1": "tomorrow tmr tmrw tmw tmrrw tmmrw tmo tom tomm tomo tomoz tommorow tomorro tomoro "
    "2moro 2morrow 2mrw 2mro morrow",
    "d-1": "yesterday yday yest yesty ystday ystdy yestday yestdy ysterday ytd ytdy ystd "
    "ystrdy yestrday yesterdy",
    "d+2": "overmorrow",
    "d+0 night": "tonight tonite 2nite 2night tnite",
    "mon": "mondy", "tue": "tues", "wed": "weds wensday wedensday wendsday", "fri": "frday",
    "thu": "thurs thur thr thrs thursdy", "sat": "saterday", "sun": "",
    "jan": "janurary", "feb": "feburary", "sep": "sept setp", "aug": "agust",
    "next": "nxt", "last": "previous prev lst", "this": "current ths", "coming": "upcoming",
    "sec": "secs seconds", "min": "mins minute minutes", "hour": "hr hrs hours",
    "day": "days", "week": "wk wks weeks", "fortnight": "fortnights",
    "month": "mth mths months", "quarter": "qtr quarters", "year": "yr yrs years",
    "weekend": "wkend wknd",
    "by": "until till til due deadline ddl dl latest",
    "before": "b4", "within": "inside", "in": "during",
    "later": "hence", "ago": "", "from": "", "after": "", "now": "", "at": "@", "on": "",
    "end": "", "half": "", "and": "", "to": "", "past": "", "time": "",
    "morning": "morn mornin mrng mng", "afternoon": "aft aftn arvo", "evening": "evng eve",
    "night": "nite",
    "around": "about approx approximately roughly abt", "ish": "",
    "noon": "midday noontime", "am": "a.m a.m.", "pm": "p.m p.m.", "oclock": "o'clock",
    "eod": "cob eob", "lunch": "lunchtime",
    "week end": "eow", "month end": "eom", "quarter end": "eoq", "year end": "eoy",
    "1": "a an", "": "the of sharp please pls only lah la lor leh hor",
}  # fmt: skip

_NEXT_NUMBER = r"(?=\s+(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"

# Phrases that mean something else than their words one by one, longest first.
PHRASES: dict[str, str] = {
    r"the\s+(?:sun|sat|mon|wed|second)\s*\Z|\A(?:the\s+)?(?:may|mar|march)(?:\s+on)?\s*\Z": "?",
    r"\A(?:" + "|".join(ORDINALS) + r")\s*\Z": "?",
    r"(?:the\s+)?day\s+(?:after|aft)\s+(?:tomorrow|tmrw?|tmw|tom|2moro|2mrw)\b": "d+2",
    r"(?:the\s+)?day\s+(?:before|b4)\s+(?:yesterday|yest|yday|ytd|ystd)\b": "d-2",
    r"(?:the\s+)?day\s+(after|before)\b": r"1 day \1",
    # the part of a day adds nothing to a day that is told by its week
    r"(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?\s+(?:morning|afternoon|evening|night)"
    r"(?=\s+(?:next|this)\s+w(?:ee)?k\b)": r"\1",
    r"last\s+ni(?:ght|te)\b": "d-1 night",
    r"(?:later|earlier)\s+today\b": "d+0",
    r"(?:later|earlier)\s+(?=this\s+(?:morning|afternoon|evening)\b)": "",
    r"(?:first|1st)\s+thing(?:\s+in\s+the\s+morning)?\b": "morning",
    r"(week|weekend|month|quarter|year)\s+after\s+next\b": r"next next \1",
    r"(week|month|quarter|year)\s+before\s+last\b": r"last last \1",
    r"ago\s+today\b": "ago",
    r"next\s+to\s+next\b": "next next",
    r"the\s+(?:following|next)\s+day\b": "next_day",
    r"same\s+day\b": "same_day",
    r"(\d{1,2})\s+of\s+(?=(?:next|this|last|the)\s+month\b)": r"\1th ",
    r"(?:on\s+)?(?:christmas|xmas)\s+eve\b": "24 dec",
    r"(?:on\s+)?(?:christmas|xmas)(?:\s+day)?\b": "25 dec",
    r"(?:on\s+)?new\s+year'?s\s+eve\b": "31 dec",
    r"(?:on\s+)?new\s+year'?s\s+day\b": "1 jan",
    r"at\s+night\b": "night",
    r"this\s+(?:up)?coming\b": "coming",
    r"(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?\s+last(?=\s*(?:[,.;:]|\Z|at\b|for\b"
    r"|with\b))": r"last \1",
    r"this\s+past\b": "past",
    r"(mon|tue|wed|thu|fri|sat|sun)[a-z]*\s+just\s+(?:gone|past)\b": r"past \1",
    r"(?:no|not)\s+later\s+than\b|(?:at\s+)?the\s+(?:very\s+)?latest\b|on\s+or\s+before\b": "by",
    r"due\s+date\b|(?:deadline|ddl|due)\s+is\b|up\s+(?:un)?till?\b": "by",
    r"prior\s+to\b|b4\b": "before",
    r"(?:end|close)\s+of\s+(?:the\s+)?(?:business|(?:work(?:ing)?\s*)?day|play)\b": "eod",
    r"end-of-day\b|day's\s+end\b": "eod",
    r"before\s+(?:the|this)\s+(week|month|quarter|year)\s+(?:ends|closes|is\s+(?:out|over|up))\b": (
        r"by \1 end"
    ),
    r"week-?end\b": "weekend",
    r"(week|month|quarter|year)(?:'s|-|\s)?\s*end\b": r"\1 end",
    r"(?:work(?:ing)?|business)\s*-?days?\b": "workday",
    r"half\s+past\b": "30 past",
    r"(?:a\s+)?quarter\s+past\b": "15 past",
    r"(?:a\s+)?quarter\s+to\b" + _NEXT_NUMBER: "quarter_to",
    r"(?:a\s+)?quarter\s+of\s+an\s+hour\b": "15 min",
    r"three\s+quarters\s+of\s+an\s+hour\b": "45 min",
    r"half\s+an?\b": "half",
    r"and\s+a\s+half\b": "and half",
    r"a\s+half(?=\s+(?:hour|month|year))": "half",
    r"(?:a\s+)?couple(?:\s+of)?\b": "2",
    r"12\s*noon\b": "noon",
}


def _glued() -> dict[str, str]:
    """Two words without the space between them: nextfriday, endofmonth, bytomorrow."""
    days = dict(zip(_WEEKDAY_NAMES, WEEKDAYS, strict=True))
    short_days = {name: name for name in WEEKDAYS}
    units = {unit: unit for unit in ("week", "weekend", "month", "quarter", "year")}
    months = dict(zip(_MONTH_NAMES, MONTHS, strict=True))
    relative = {"today": "d+0", "tomorrow": "d+1", "yesterday": "d-1"}
    parts = {part: part for part in ("morning", "afternoon", "evening", "night")}
    which = {"next": "next", "nxt": "next", "this": "this", "last": "last"}
    pairs = (
        (which, units | days | short_days),
        ({"coming": "coming", "by": "by", "before": "before", "on": "on", "until": "by"}, days),
        ({"by": "by", "before": "before", "until": "by", "due": "by"}, relative),
        ({"endof": "end", "endofthe": "end"}, units | months),
        (days | relative, parts),
    )
    return {
        first + second: f"{one} {other}"
        for firsts, seconds in pairs
        for first, one in firsts.items()
        for second, other in seconds.items()
    }


def _words() -> dict[str, str]:
    names = {name: name[:3] for name in (*_WEEKDAY_NAMES, *_MONTH_NAMES)}
    words = slips(names | {"tomorrow": "d+1", "yesterday": "d-1"}) | _glued()
    words |= slips({part: part for part in ("morning", "afternoon", "evening")})
    words.pop("mourning", None)
    words |= swaps({f"{unit}s": unit for unit in ("day", "week", "month", "hour")})
    words |= swaps({"minutes": "min"})
    for canonical, spellings in _SPELLINGS.items():
        words |= dict.fromkeys([canonical, *spellings.split()], canonical)
    words |= names | {canonical: canonical for canonical in names.values()}
    words |= {word: str(n) for word, n in CARDINALS.items()}
    words |= {word: f"{n}th" for word, n in ORDINALS.items()}
    return words


WORDS = _words()
