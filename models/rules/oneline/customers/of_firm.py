"""A firm that nobody knows, by who is said to be of it: "Ollie from Penhallow Cider", "Tanya Osei,
owner of Bexley Barbell"."""

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.people.people_words import ROLE, SAY, TITLES
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import (
    CITIES,
    DEPARTMENTS,
    FIRST_NAMES,
    PINYIN,
    fold,
    had_a_meal,
)

TOWNS = CITIES | frozenset(
    [
        *data.load("models.rules.names.said", "words.toml")["places_too"].split(),
        *data.load(__package__, "firms.toml")["towns_of_india"].split(),
    ]
)
_CAPITAL = r"[A-Z][a-z][\w'’-]*"
_FIRM = rf"{_CAPITAL}(?: (?:(?:&|and) )?{_CAPITAL}){{1,3}}"
_PERSON = rf"(?:(?P<title>{TITLES})\.? )?(?P<first>{_CAPITAL})(?: {_CAPITAL})?"
_OF = re.compile(
    rf"(?<![\w'’-]){_PERSON}(?P<role>,? (?:[(](?i:the |their )?(?:\w+ )?(?i:{ROLE})[)]"
    rf"|(?i:the |their )?(?:\w+ )?(?i:{ROLE})))?"
    rf"(?: (?:from|of)| (?P<at>at))(?: the)? (?P<firm>{_FIRM})(?![\w'’])"
)
_SAYS = re.compile(rf"(?: \([^()]*\))? (?:{SAY}|was|is|has|had)\b")
# Where somebody comes from or was, and a part of a firm: no name begins or ends so.
_REGIONS = frozenset(
    "new north south east west northern southern eastern western central greater upper lower san"
    " los"
    " las saint st kuala abu hong saudi sri united port fort mount lake cape ho phnom tel rio"
    " buenos"
    " sierra costa el puerto santa head our their".split()
)
NO_FIRMS_LAST = frozenset(
    "road rd street st lane ave avenue park hall house hotel office offices branch station airport"
    " mall square plaza side site yard team department dept show expo fair conference summit city"
    " town county valley beach island islands hill hills bridge river lake bay arms inn pub bar"
    " cafe"
    " desk floor gate tower terminal festival awards wing unit state province district".split()
)
_OFFICES = frozenset(
    "accounts payable receivable purchasing procurement finance engineering operations maintenance"
    " sales marketing quality control assurance production logistics legal admin supply chain"
    " customer"
    " service services care human resources goods in stores technical support front back".split()
)


def firm(typed: str) -> str:
    """The first one; "" where there is none."""
    for found in _OF.finditer(typed):
        name = without_town(found["firm"])
        if _is_somebody(found) and _is_there(typed, found) and _is_firm(name):
            return name
    return ""


def without_town(name: str) -> str:
    """Lokmanya Dental Care of "Lokmanya Dental Care Pune"."""
    first, _, last = name.rpartition(" ")
    is_town = last.lower() in TOWNS or (len(last) == 2 and last.isupper())
    return first if is_town and " " in first else name


def _is_somebody(found: re.Match[str]) -> bool:
    first = found["first"].lower()
    return bool(found["title"] or found["role"]) or first in FIRST_NAMES or first in PINYIN


def _is_there(typed: str, found: re.Match[str]) -> bool:
    """Whether "at" tells whose somebody is, and not where they were met."""
    if not found["at"]:
        return True
    return not had_a_meal(typed[: found.start()]) and _SAYS.match(typed, found.end()) is not None


def _is_firm(name: str) -> bool:
    words = name.lower().split()
    if len(words) < 2 or DEPARTMENTS.fullmatch(fold(name)) or not names.is_company(name):
        return False
    if set(words) <= _OFFICES:
        return False
    if names.ends_as_company(name):
        return True
    is_place = words[0] in _REGIONS or words[-1] in NO_FIRMS_LAST or set(words) <= TOWNS
    return not (is_place or names.is_whole_name(name) or names.is_surely_person(name))
