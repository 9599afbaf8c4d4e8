"""What is to be done at a contact that is still to come, told behind it: "lunch with Priya on
Friday, bring the gift", 周五跟王总吃饭，记得带合同. Nobody says so of what is over. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, fold, word

_CLAUSE = re.compile(r"[,;。，；\n]|[.!](?=\s|$)|\s[–—-]+\s")
_LEADS = re.compile(
    r"\W*(?:(?:and|then|also|please|pls|but|i|we|i'?ll|we'?ll|will|must|should|need to|have to"
    r"|let'?s|make sure (?:to|i|we)|to)\b ?)*",
    re.I,
)
# What nobody says of a contact that is over, and what may be told of it in few words: "discuss".
_FOR_IT = re.compile(
    word(
        r"bring|take|ask|show|collect|pick up|drop off|hand over|introduce|wear|thank|congratulate"
        r"|be (?:early|on time|there)"
    ),
    re.I,
)
_THERE = re.compile(
    word(
        r"present|pitch|demo|walk|go (?:over|through)|review|discuss|sign|negotiate|agree|offer"
        r"|mention|raise|explain|find out|talk|look at|clarify|compare|measure|listen|film|propose"
        r"|tell|get|confirm|deliver|give"
    ),
    re.I,
)
_REMINDED = re.compile(
    r"\W*(?:and |also |please |pls )*(?:do not|don'?t|dont|never|remember)\b", re.I
)
_HAN = re.compile(
    f"\\W*(?:到时候?|顺便|顺带|另外|也|还|我们?)*(?:记得|记着|别忘|不要忘|务必|一定要|要|得|需要?|带[上着]?|准备)"
    f"(?!了|过|来|回)[{HAN}A-Za-z\\d]"
)
_DONE = re.compile("[了过完](?![解程])")


@dataclass(frozen=True)
class Orders:
    """The opening of a line, and what is to be done there; `is_ahead` where that surely is not over
    yet."""

    opening: str
    said: tuple[str, ...]
    is_ahead: bool


def read(typed: str) -> Orders | None:
    """None where anything else is said behind the opening, or nothing is."""
    opening, *others = (one.strip() for one in _CLAUSE.split(typed))
    said = tuple(one for one in others if re.search(r"\w", one))
    if not said or not all(_is_of(one, (_FOR_IT, _THERE)) for one in said):
        return None
    return Orders(opening, said, is_ahead=any(_is_of(one, (_FOR_IT,)) for one in said))


def _is_of(clause: str, verbs: Iterable[re.Pattern[str]]) -> bool:
    text = fold(clause)
    if _HAN.match(text):
        return _DONE.search(text) is None
    lead = _LEADS.match(text)
    at = lead.end() if lead else 0
    return _REMINDED.match(text) is not None or any(one.match(text, at) for one in verbs)
