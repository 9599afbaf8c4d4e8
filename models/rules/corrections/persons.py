"""Words that say somebody else was there, or asked: 何总其实不在，是唐经理问的, "it was Tang who
asked", 不是周工，是邹工. Of folded text with the punctuation of English; pure."""

from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.names import people
from models.rules.oneline.vocabulary.words import HAN

_NAME, _NAME_HAN = 3, 5  # words, characters of what is called by its name alone
_ABSENT = "(?:不在|没在|没来|没去|没到|没参加|不在场|没出席)"
_DID = "(?:提?问|提出?|要求|说|讲|来|在|去|谈|聊|见)的"
_WAS, _TO = "(?P<was>[^,;]{1,8}?)", "(?P<to>[^,;]{1,8}?)"
_PATTERNS = tuple(
    re.compile(one, re.I)
    for one in (
        f"{_WAS}(?:其实|当时|今天|昨天|那天)*{_ABSENT}[,; ]*(?:其实|应该)*是{_TO}(?P<did>{_DID})?",
        f"(?:其实)?不是{_WAS}(?:{_DID})?[,; ]*(?:而|应该|其实)*是{_TO}(?P<did>{_DID})",
        f"(?:其实|应该)?是{_TO}(?P<did>(?:提?问|提出?)的)(?:[,; ]*(?:而)?不是{_WAS})?",
        r"(?P<was>[\w. ]+?) (?:wasn.?t|was not) there[,; ]*it was (?P<to>[\w. ]+?)"
        r"(?P<did> who .*)?",
        r"it was (?P<to>[\w. ]+?)(?P<did> who (?:asked|came))(?:,? not (?P<was>[\w. ]+))?",
    )
)
# These open a sentence of its own: 不是很满意，是价格太高.
_NO_NAME = re.compile(
    "很|太|特别|非常|那么|这么|因为|为了|没|不|有|要|想|来|去|能|会|只|单|每|所有|一定|所以|说"
    "|(?:very|really|so|too|because|only|just|all|every|much|sure|happy|yet|going|an?)(?![a-z])",
    re.I,
)
_HAN = re.compile(f"[{HAN}]")


@dataclass(frozen=True)
class Instead:
    """`was` is "" where nobody is named whose place it is."""

    to: str
    was: str = ""


def read(typed: str, said: str) -> Instead | None:
    """`said` is the text folded, each character at its place."""
    for pattern in _PATTERNS:
        if not (found := pattern.fullmatch(said)):
            continue
        to = typed[slice(*found.span("to"))].strip()
        was = typed[slice(*found.span("was"))].strip() if found["was"] else ""
        is_somebody = bool(found["did"]) or people.is_titled(to)
        if is_somebody and _is_name(to) and (not was or _is_name(was)):
            return Instead(to, was)
    return None


def denies(said: str, was: str, to: str) -> bool:
    """Not A but B, both of them called by their names alone."""
    is_opened = said.startswith(("不是", "并非", "not ", "it was not ", "it's not "))
    return is_opened and _is_name(was) and _is_name(to)


def _is_name(words: str) -> bool:
    is_short = len(_HAN.findall(words)) <= _NAME_HAN and len(words.split()) <= _NAME
    return bool(words) and is_short and _NO_NAME.match(words) is None
