"""The customer's satisfaction: "satisfaction 4", 满意度：4分, "9/10", 给3分, 4 stars."""

from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.words import fold, word

_SCORE = re.compile(
    rf"(?:{word('(?:customer )?satisfaction(?: score| rating)?|csat')}"
    "|(?:客户)?满意度(?:评分|打分)?)"
    r"(?: ?[:=] ?| (?:is|was|of) | ?[是为打] ?| )?"
    r"(?P<score>[1-5])(?: ?(?:/|out of) ?5)?(?: ?分| points?)?(?![a-z0-9_%/-]|[.,]\d)",
    re.I,
)
# Out of five or ten, as people say it: a fraction, points, stars.
_OUT_OF = re.compile(
    r"(?:(?<![\w/.:$£€-])|(?<=[给打评]))(?<!\bto )(?<!\bby )(?<!\bon )(?P<points>10"
    r"|\d(?:\.5)?)\s?(?P<slash>/|out of|outta|outa|out a|upon|of|on)\s?(?P<most>5|10)"
    r"(?:\s?分)?(?![\w/:%-]|\.\d)",
    re.I,
)
_RATES = re.compile(
    word(
        r"(?:gives?|gave|given|giving|rat\w+|scor\w+|csat|nps|feedback|solid|satisfaction"
        r"|(?:un)?happy|pleased|annoyed|cross|a|us|marks?|says?|said|overall)"
    )
    + r"\W*$|\b(?:fine|ok(?:ay)?|happy|satisfied|impressed|delighted|chuffed)(?: with (?:it|us"
    r"|that))?, $|\b(?:rat(?:es?|ed)|scor(?:es?|ed)|g[ai]ves?|marks|marked) (?:(?:the|our|this|that"
    r"|these|us|new|last)"
    r" )[\w' -]{0,24}$|[给打评得俾畀](?:了|到)?(?:分|星)?[\s:]*$|评分|打分",
    re.I,
)
_RATED = re.compile(
    r"\s*(?:for|on|overall|from|happy|satisfaction|stars?|she|he|they|says|said)\b"
    r"|[,:]? [\"“'‘](?=[a-z])",  # 4/5, "quick but your paperwork's a mess"
    re.I,
)
_POINTS = re.compile(
    r"(?<![\d.百点:/就])(?P<points>10|\d(?:\.5)?"
    r"|[一二三四五六七八九十])\s?分(?![钟之店公批期步量包别开析成\d贝])"
)
_MARKED = re.compile(
    r"(?:打分|评分|得分|满意度)(?:[只才就又都他她]{0,3}[给打]了?|是|为|:)?\s?(?P<points>10|\d(?:\.5)?)(?![\d.%])"
)
_GIVEN = re.compile(
    r"\b(?:g[ai]v(?:es?|ing)|scor(?:es?|ed|ing)|rat(?:es?|ed|ing)|mark(?:s|ed))"
    r" (?:us|em|'em|them|it|you) (?:an? |at )?(?:solid |strong )?(?P<points>10|[1-9](?:\.5)?)"
    r"(?=\s*(?:$|[,.;!](?!\d)|(?:only|overall|because|bc|cos|this time|last time)\b"
    r"|for (?:the|our|this|that|his|her|their|service|delivery|quality)\b(?! (?:price|cost|trial"
    r"|price)\b)))",
    re.I,
)  # give em a 5
# "the install she rated 3", "scored the service 4"
_RATED_SO = re.compile(
    r"\b(?:rat(?:es?|ed)|scor(?:es?|ed)) (?:(?:the|our|this|that|it|his|her) (?:[a-z'-]+ ){0,4})?"
    r"(?:an? |at |as )?(?P<points>10|[1-9])(?=\s*(?:$|[,.;!](?!\d)))",
    re.I,
)
_STARS = re.compile(
    r"(?<![\d.])(?P<points>[1-5](?:\.5)?|[一二三四五]|one|two|three|four"
    r"|five)[\s-]?(?:[颗粒])?(?:stars?\b|星)(?![级]|\s?(?:酒店|宾馆|hotel|resort|rated|级|期"
    r"|巴))",
    re.I,
)
# Two or more in a row: one alone may be for decoration.
_STAR = re.compile("⭐|★|🌟|:star:")
_STAR_RUN = re.compile("(?:(?:⭐|★|🌟|☆)\ufe0f?|:star:){2,5}")
_MOST = re.compile(
    r"(?:满分)?(?:10|十|5|五)\s?分(?:满分|制|里|中|只|才|给|打)(?=\D{0,4}\d)|(?<=[分(])\s?[(]?[5五]\s?分制"
)
_TAKEN_OFF = re.compile(
    r"[扣差少]掉?了?的?[^,;。\d一两]{0,2}[\d一两二三](?:\.5)?\s?分"
)  # 扣的一分是上门慢
# 满分10只给6, 8分（十分制）.
_OF_MOST = re.compile(
    r"(?:满分|总分)\s?(?:10|十)分?[^\d,;。]{0,4}(?:给|打|得)?了?(?P<points>\d(?:\.5)?|[一二三四五六七八九十](?=分))(?![\d/])"
    r"|(?P<ten>\d(?:\.5)?)\s?分?\s?[(,]\s?(?:10|十)分(?:制|满分?|最高)"
)
# 满分5给4, 3分（5分满）.
_OF_FIVE = re.compile(
    r"(?:满分|总分)\s?[5五]\s?分?[^\d,;。]{0,4}(?:给|打|得)了?(?P<points>[1-5])(?![\d/.])"
    r"|(?P<first>[1-5])\s?分?\s?[(,]\s?[5五]分(?:制|满分?|最高)"
)
_FULL = re.compile("打?(?<!分)满分(?!\\s?[\\d十五(])|full marks|10s across the board", re.I)
# As the lowest score is called: 很不满意.
_IN_WORDS = re.compile(
    "(?<![没未不别])(?<!对别家)(?:很|非常|极其?|十分|特别|超|相当)不满意(?!度|的话|吗|[?？])"
    r"|\b(?<!not )(?:very|extremely|deeply|highly) (?:dissatisfied|unsatisfied)\b",
    re.I,
)
_WORDS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten".split(), start=1
    )
} | {digit: number for number, digit in enumerate("一二三四五六七八九十", start=1)}
# "two out of ten": in words, as what was found in figures.
_SPELLED = re.compile(
    r"\b(?P<points>one|two|three|four|five|six|seven|eight|nine|ten)(?: and a half)?"
    r" out of (?P<most>five|ten|5|10)\b",
    re.I,
)
_NEAR = 45  # days: 4/5 in spring is a day
_SOME = re.compile(
    r" (?!(?:for|on|overall|from|stars?|happy|she|he|they|says|said|and|but|so|because|cos|with"
    r"|again|not|this"
    r"|in (?:the|our|their|this|his|her) (?:\w+ )?(?:survey|feedback|review|eval\w*|form"
    r"|questionnaire|csat"
    r"|nps|scorecard)|from|via|yesterday"
    r"|last|very|today|lol|haha\w*|lah|wow|yay|tho|though|imo"
    r"|rating|score|satisfaction|if|only|just|to us)\b)[a-z]+",
    re.I,
)
# A sentence of its own at the end: "Col reckons we're dear. 4/5".
_SENTENCE_BEFORE, _ENDS = re.compile(r"[.!?\"'”]\s+$"), re.compile(r"[\s.!]*$|[.!]\s")
_CLOSES = re.compile(r"\s*['\"’”]|\s*[.!]*\s*$")  # '5 on 5', as in India
_CLOSE = 40  # characters before it that are looked at
_CLAUSE_STARTS = re.compile(r"(?:^|[.;,:!?。\n、])\s*$")
_CLAUSE_ENDS = re.compile(r"\s*(?:$|[.;,!?。\n、])")


def read(text: str) -> tuple[str, int | None]:
    """The text without a clause that is nothing but a score, and the score, from 1 to 5. Among
    other words it may be somebody else's: such a sentence stays whole."""
    folded = fold(text)
    for found in _SCORE.finditer(folded):
        after = _CLAUSE_ENDS.match(folded, found.end())
        before = folded[max(0, found.start() - _CLOSE) : found.start()]
        if after and _CLAUSE_STARTS.search(before):
            rest = f"{text[: found.start()]}{text[after.end() :].lstrip()}"
            return rest, int(found["score"])
    return text, None


def anywhere(text: str, now: datetime) -> int | None:
    """The score among other words, where it can be nothing else; None if two differ."""
    folded = _MOST.sub(_dashes, _TAKEN_OFF.sub(_dashes, fold(text)))
    if of_most := _OF_MOST.search(fold(text)):
        return _of_ten(of_most["points"] or of_most["ten"], 10, is_fraction=True)
    if of_five := _OF_FIVE.search(fold(text)):
        return int(of_five["points"] or of_five["first"])
    found = {_of_ten(match["points"], 10) for match in _POINTS.finditer(folded)}
    for said in (_MARKED, _GIVEN, _RATED_SO):
        found |= {_of_ten(match["points"], 10) for match in said.finditer(folded)}
    found |= {_of_ten(match["points"], 5) for match in _STARS.finditer(folded)}
    for match in _SPELLED.finditer(folded):
        if not _SOME.match(folded, match.end()):
            most = 5 if match["most"].lower() in ("five", "5") else 10
            found.add(_of_ten(match["points"], most, is_fraction=True))
    for match in _OUT_OF.finditer(folded):
        rates = _RATES.search(folded[max(0, match.start() - _CLOSE) : match.start()])
        if match["slash"] != "/" and _SOME.match(folded, match.end()):
            continue  # 3 of 5 returned
        if match["slash"] == "on" and not (rates or _CLOSES.match(folded, match.end())):
            continue
        is_sure = (
            match["slash"] != "/"
            or match[0].endswith("分")
            or rates
            or _RATED.match(folded, match.end())
        )
        ends = _ENDS.match(folded, match.end())
        is_sure = is_sure or (ends and _SENTENCE_BEFORE.search(folded[: match.start()]))
        if is_sure or not _is_near_day(match[0], now):
            found.add(_of_ten(match["points"], 5 if match["most"] == "5" else 10, is_fraction=True))
    found |= {len(_STAR.findall(run[0])) for run in _STAR_RUN.finditer(folded)} - {0}
    if not found and _FULL.search(folded):
        return 5
    if not found and _IN_WORDS.search(folded):
        return 1
    return found.pop() if len(found) == 1 else None


def _dashes(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _of_ten(points: str, most: int, *, is_fraction: bool = False) -> int | None:
    """From 1 to 5; points above five are out of ten, though nobody says so."""
    number = float(_WORDS.get(points.lower()) or points)
    if most == 10 and (is_fraction or number > 5):
        number = 5 if number >= 9 else int(number / 2 + 0.5)
    rounded = int(number + 0.5)
    return rounded if 1 <= rounded <= 5 else None


def _is_near_day(phrase: str, now: datetime) -> bool:
    first, _, second = phrase.replace(" ", "").partition("/")
    for said in (f"{first}/{second}", f"{second}/{first}"):
        for prefer in ("future", "past"):
            day = lookup.read(said, now, prefer)
            if day and abs((datetime.combine(day, now.timetz()) - now).days) <= _NEAR:
                return True
    return False


def is_alone(text: str) -> bool:
    """Whether a clause is a fraction of five or ten, which is no day then."""
    return _OUT_OF.fullmatch(fold(text).strip()) is not None
