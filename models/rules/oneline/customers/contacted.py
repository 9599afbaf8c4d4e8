"""A firm nobody knows, by the way of contact that a line opens with and by how its name is written:
"Zoom with Sawtooth Irrigation District", "Kwong Sheng Scaffolding boss Alvin"."""

from models.rules import lazy_re as re
from models.rules.oneline.customers.of_firm import NO_FIRMS_LAST, TOWNS, without_town
from models.rules.oneline.people.people_words import NOBODY, ROLE, TITLES
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import COMPANY_WORDS, FIRST_NAMES, PINYIN

_CALLED = (
    r"(?:video |phone |cold |conf(?:erence)? |zoom |teams )?"
    r"(?:calls?|called|rang|phoned|emailed|zoom(?:ed)?|teams|webex|skype|vc|google meet|meeting"
    r"|demo|chat(?:ted)?|spoke|talked|tried|quoted|pitched)(?: up)?(?: (?:with|w/?|to|at|by|for))?"
)
_WENT = (
    r"(?:visit(?:ed)?|(?:site|cold|sales|first|return) (?:visit|call)|(?:stopp|dropp|popp|call"
    r"|pull)ed"
    r"|drop|stop|swung|went|been|walked|was|were|back|out)"
    r"(?: (?:in|into|on|over|off|by|past|round|around|out|at|to|from|with|up|w/?)){0,3}"
)
_NAME = r"[A-Z][\w'’-]*(?: (?:(?:&|and|of) )?[A-Z][\w'’-]*)"
_OPENS = re.compile(
    rf"\W*(?:(?i:just|had|quick|short|good|great|a|an|another|i|we|first|did) )*"
    rf"(?i:{_CALLED}|{_WENT})(?: (?i:the))? (?P<name>{_NAME}{{2,5}})(?![\w'’&])"
)
_HAS_BOSS = re.compile(
    rf"(?:^|[\w.,;:] )(?P<name>{_NAME}{{1,4}}) "
    rf"(?:(?i:the|their) )?(?:(?i:head|senior|plant|site|works) )?(?i:{ROLE}),? (?=[A-Z])"
)
_FAIR_NEXT = re.compile(
    r" (?:trade )?(?:fair|expo|show|conference|exhibition|summit|convention|fest(?:ival)?)\b", re.I
)
_TITLE = re.compile(rf"(?:{TITLES})\.?", re.I)
_NO_LAST = NO_FIRMS_LAST | frozenset("area zone estate terminal junction industrial".split())


def firm(typed: str) -> str:
    """ "" where there is none, or it may be somebody's name or a place."""
    if (boss := _HAS_BOSS.search(typed)) and _is_trade(name := _without_verb(boss["name"])):
        return name
    found = _OPENS.match(typed)
    if found is None or _FAIR_NEXT.match(typed, found.end()):
        return ""
    name = without_town(_without_day(found["name"]))
    return name if _is_long_name(name) else ""


def _is_trade(name: str) -> bool:
    """Two words at least, the last of them for a trade."""
    return " " in name and names.ends_as_company(name) and not _is_somebodys(name)


def _is_long_name(name: str) -> bool:
    words = name.lower().split()
    is_place = words[-1] in _NO_LAST and words[-1:] != ["district"]
    if len(words) < 3 or is_place or set(words) <= TOWNS or not names.is_company(name):
        return False
    trades = words[-2:] if words[-1] == "district" else words[1:]  # Sawtooth Irrigation District
    return any(one in COMPANY_WORDS for one in trades) and not _is_somebodys(name)


def _is_somebodys(name: str) -> bool:
    """Whether it begins as a person's name does."""
    first = name.split()[0]
    return (
        first.lower() in FIRST_NAMES
        or (len(name.split()) < 3 and first.lower() in PINYIN)
        or _TITLE.fullmatch(first) is not None
    )


def _without_verb(name: str) -> str:
    """ "Visited Kwong Sheng Scaffolding" without the word that a sentence begins with."""
    words = name.split()
    while len(words) > 1 and (words[0].lower() in NOBODY or words[0].endswith("ed")):
        words = words[1:]
    return " ".join(words)


def _without_day(name: str) -> str:
    """ "Pickering Steam Laundry Monday"."""
    words = name.split()
    while len(words) > 1 and words[-1].lower() in NOBODY - COMPANY_WORDS:
        words = words[:-1]
    return " ".join(words)
