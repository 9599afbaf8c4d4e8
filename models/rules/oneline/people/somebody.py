"""Whether a word that stands where a name may stand is somebody's."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.oneline.colleagues import colleagues
from models.rules.oneline.people.people_words import (
    AFTER,
    EVERYDAY,
    NO_NAME_ENDS,
    NOBODY,
    PLACES_AS_NAMES,
    ROLE,
    WEAK,
)
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.names import ends_as_company
from models.rules.oneline.vocabulary.words import FIRST_NAMES, NO_NAME, TITLE, fold

_TITLE = re.compile(r"(?:mr|mrs|ms|miss|dr|prof|mdm|madam|sir|er|capt|chef)\.?", re.I)
_NAMES_IN_ING = {
    "manning",
    "harding",
    "keating",
    "golding",
    "fleming",
    "sterling",
    "browning",
    "canning",
    "ming",
    "ping",
    "jing",
    "qing",
    "bing",
    "ding",
    "ying",
    "ting",
    "xing",
    "ling",
    "king",
}


def is_one(name: str, company: str, ours: Sequence[str]) -> bool:
    words = [re.split("['’]", one.lower())[0].strip(".") for one in name.split()]
    if words[0] in NOBODY or (words[0] in NO_NAME and len(words) == 1):
        return False
    if PLACES_AS_NAMES.fullmatch(name):
        return False
    if "'s" in name or all(re.fullmatch(TITLE, one, re.I) for one in words) or name.isupper():
        return False
    if all(map(is_everyday, words)) and not _TITLE.fullmatch(words[0]):
        return False  # Sending …
    if ends_as_company(name):
        return False
    if len(words) == 2 and re.fullmatch(AFTER, words[1]) and re.fullmatch(ROLE, words[0], re.I):
        return False  # GM sir
    if is_ours(name, ours):
        return False
    return not company or fold(name).lower() not in fold(company).lower()


def is_ours(name: str, ours: Sequence[str]) -> bool:
    """Whether a colleague is called so."""
    lowered = name.lower()
    first = re.split("['’]", lowered.split()[0])[0].strip(".")
    if colleagues.spelled_so(fold(name), ours):
        return True
    return any(
        fold(lowered) in colleagues.calls(mate) or first == mate.lower().split()[0]
        for mate in ours
        if mate.strip()
    )


def is_everyday(word: str) -> bool:
    if word in FIRST_NAMES or word in _NAMES_IN_ING:
        return False
    return word in EVERYDAY or NO_NAME_ENDS.fullmatch(word) is not None


def is_a_thing(match: re.Match[str]) -> bool:
    """ "Threadcount feels cheap": what is said of somebody and of something, of nobody known."""
    said = (match["verb"] or "").lower()
    name = (match["names"] or "").split()
    return (
        said in WEAK
        and len(name) == 1
        and not names.is_surely_person(name[0])
        and (name[0].lower() not in FIRST_NAMES)
    )
