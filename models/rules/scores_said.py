"""How content customers are, told in so many words and no others: "Harbor is a 4, Meridian 5",
满意度XX给4分，海川上次问过是4分. Pure: who is named there, whoever asks knows.
"""

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.oneline.vocabulary.words import fold

NAME = "\ue003"  # stands for a customer in a clause
_LONGEST = 160  # characters
_HAN_DIGITS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5}
_SCORE = (
    r"(?<![\d.:/-])(?:(?P<points>[1-5])(?!\.?\d|:\d)(?:\s*(?:/|out of)\s*(?:5|五))?"
    r"(?:\s*(?:points?|stars?)(?![a-z])|\s*分|\s*星)?"
    r"|(?P<han>[一二两三四五])[分星])(?!钟|之)"
)
_SATISFACTION = (
    r"(?:客户)?的?满意(?:度|程度)|(?:customer )?(?:satisfaction|csat)(?: score| rating)?"
)
_FILLS = (
    rf"(?:{NAME}|{_SATISFACTION}"
    r"|(?:(?:they|customer|it)(?:'s|'re| are| is)?|is|are|was|were|am|at|an?|still|again|also|now"
    r"|gives?|gave|gets?|got|says?|said|scores?|scored|rates?|rated|rating|us|of|on|for|with|in|i"
    r"|i'd|would|be|say|give|think|record|put|set|as|before|both|all|each|everyone|q[1-4]"
    r"|this|quarter|the|a solid|probably|please|pls|no change|too)(?![a-z])|'s|'re"
    r"|上次|刚才?|昨天|今天|本季度?|这个?季度|他们|客户|那边|这边|给|打|评|问过?|说|是|为|都|也|还|仍|应该"
    r"|大概|估计|算|记|记为|按|差不多|全部?|每家|两家|三家|一样|了|的|吧|呢|我们|对我们"
    r"|[\s:=\-–—()!.~\"'“”。！：（）])*"
)
_WHOLE = re.compile(rf"{_FILLS}{_SCORE}{_FILLS}", re.I)
_NOT_ASKED = re.compile(
    rf"\W*{NAME}?(?: was| is)?(?:还|都|也)?"
    r"(?:\s*(?:not asked(?: yet)?|didn't ask|没有?问过?|还?没来得及问))\W*",
    re.I,
)
_BETWEEN = re.compile(
    r"(?<=[1-5分星])\s*(?:[,;、\n]|\.(?!\d)|(?:,\s*)?\b(?:and|but)\b|&|和)\s*", re.I
)
_OF_ALL = re.compile(r"\b(?:both|all|each|everyone)\b|都|全部|每家|[两三四五几]家|一样", re.I)
_NAMES_IT = re.compile(_SATISFACTION, re.I)


def clauses(typed: str) -> list[str]:
    """Each with one score; empty where any may say more. What was not asked is left out."""
    said = fold(typed).strip()
    if not said or len(said) > _LONGEST or said.endswith(("?", "吗")):
        return []
    found = [one.strip() for one in _BETWEEN.split(said) if one.strip(" ,;.!")]
    found = [one for one in found if not _NOT_ASKED.search(one)]
    has_one = [len(list(re.finditer(_SCORE, simplified(one), re.I))) == 1 for one in found]
    return found if found and all(has_one) else []


def names_it(typed: str) -> bool:
    """Whether satisfaction is spoken of."""
    return _NAMES_IT.search(simplified(fold(typed))) is not None


def is_of_all(typed: str) -> bool:
    """Whether whoever was asked about is meant."""
    return _OF_ALL.search(simplified(fold(typed))) is not None


def points(clause: str) -> int | None:
    """From 1 to 5, of a clause in which NAME stands for its customer; None where it says more."""
    found = _WHOLE.fullmatch(simplified(clause).replace("’", "'"))
    if found is None:
        return None
    return int(found["points"]) if found["points"] else _HAN_DIGITS[found["han"]]
