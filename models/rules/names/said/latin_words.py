"""Whether the words of a text are those of a name in Latin letters, or somebody else's."""

import calendar

from rapidfuzz.distance import OSA

from models.rules import company_forms
from models.rules import lazy_re as re
from models.rules.names.said.typed import EVERYDAY, GIVEN, LISTED, TRADES, Typed
from models.rules.oneline.vocabulary.words import CITIES, NO_NAME

SHORTEST = 4  # letters of a first word that stands for the whole name
_SHORTEST_ANY_CASE = 3  # of a whole name, whatever its case: GE is not "ge"
_SHORTEST_NEARLY = 5  # of a later word with a slip in it
SHORTEST_BEGINNING = 3  # of a later word
SMALL = frozenset("and of the for de und y et".split())
_PLACES_TOO = frozenset(LISTED["places_too"].split())
WORDS_TOO = frozenset(LISTED["words_too"].split()) | _PLACES_TOO
_IN_A_PLACE = frozenset("in to at near from around outside via".split())
_CALENDAR = (*calendar.month_name, *calendar.day_name)
_NO_FIRMS = GIVEN | NO_NAME | CITIES | {one.lower() for one in _CALENDAR}
_TITLES = frozenset("mr mrs ms miss dr prof sir madam".split())
BETWEEN = re.compile(r"(?: {1,2}|[-/'.]|\. | ?& ?)\Z")
_BEFORE_FORM = re.compile(r"(?:,? ?|\. ?)\Z")
_IN_LETTERS = "one two three four five six seven eight nine ten".split()
_IN_FIGURES = {word: str(number) for number, word in enumerate(_IN_LETTERS, start=1)}
NUMERALS = _IN_FIGURES | {figures: word for word, figures in _IN_FIGURES.items()}
_ONE_NAME = re.compile(r" {1,2}|[-.]\Z")


def more_of(words: tuple[str, ...], typed: Typed, at: int) -> int:
    """How many words after the first one are said as well, or begun."""
    more = 0
    for word in words[1:]:
        place = at + more + 1
        if place >= len(typed.words) or not BETWEEN.match(typed.gap(place)):
            break
        if not _is_begun(word, typed.words[place].text):
            break
        more += 1
    return more


def _is_begun(word: str, said: str) -> bool:
    """ "vets" begins "veterinary"."""
    if word == said:
        return True
    stem = said[:-1] if said.endswith("s") and len(said) > SHORTEST_BEGINNING else said
    is_singular = word == stem or word == f"{said}s"
    return is_singular or (
        len(stem) >= SHORTEST_BEGINNING and word.startswith(stem) and said not in SMALL
    )


def is_nearly(word: str, typed: Typed, place: int) -> bool:
    """Whether the next word stands there with a slip in it, or in another number."""
    if place >= len(typed.words) or not BETWEEN.match(typed.gap(place)):
        return False
    said = typed.words[place].text
    if min(len(word), len(said)) < _SHORTEST_NEARLY or word[0] != said[0]:
        return False
    return OSA.distance(_singular(word), _singular(said)) <= 1


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word


def with_form(typed: Typed, last: int) -> int:
    """The last word, or the legal form after it."""
    following = typed.words[last + 1 : last + 2]
    is_there = following and _BEFORE_FORM.match(typed.gap(last + 1))
    return last + 1 if is_there and company_forms.is_form(following[0].text) else last


def is_meant(name: str, word: str, typed: Typed, at: int, last: int) -> bool:
    """Whether a name of one word is said where that word stands: "Target" is not "target"."""
    said = typed.words[at]
    if last > at:
        return True
    if len(word) < _SHORTEST_ANY_CASE:
        return said.typed in name.split()
    if (word in EVERYDAY or word in WORDS_TOO) and not said.has_capital and said.start > 0:
        return False
    return not is_persons(typed, at)


def is_distinctive(word: str, typed: Typed, at: int) -> bool:
    if word in EVERYDAY or is_persons(typed, at):
        return False
    said = typed.words[at]
    if word in WORDS_TOO and not said.has_capital:
        return False
    if word in _PLACES_TOO and at > 0 and typed.words[at - 1].text in _IN_A_PLACE:
        return False
    return len(word) >= SHORTEST or (len(word) > 1 and said.is_in_capitals)


def is_written_as_name(word: str, typed: Typed, at: int) -> bool:
    """Whether an everyday word is a name by its capital: "call Harbor on Friday"; or alone."""
    if word not in EVERYDAY or word in _NO_FIRMS or len(word) < _SHORTEST_NEARLY:
        return False
    said, beside = typed.words[at], typed.words[max(at - 1, 0) : at + 2]
    if len(typed.words) == 1:
        return True
    is_alone = all(one.text == word or not one.has_capital for one in beside)
    return said.has_capital and is_alone and at > 0 and typed.gap(at) == " "


def is_persons(typed: Typed, at: int) -> bool:
    """Whether it is a person's surname: Mr Pallister, Joan Pallister."""
    if at == 0 or not _ONE_NAME.fullmatch(typed.gap(at).lstrip(".")):
        return False
    before = typed.words[at - 1]
    if not before.text[0].isalpha():
        return False
    if before.text in _TITLES:
        return True
    if before.text in GIVEN:
        return before.has_capital == typed.words[at].has_capital
    opens = before.start == 0 or re.search(r"[.!?;:\n(]\s*$", typed.flat[: before.start])
    return not (opens or before.text in EVERYDAY or before.is_in_capitals) and before.has_capital


def is_of_another(words: tuple[str, ...], typed: Typed, at: int, last: int) -> bool:
    """Whether the name goes on as another firm's."""
    if last + 1 >= len(typed.words) or not _ONE_NAME.fullmatch(typed.gap(last + 1)):
        return False
    following = typed.words[last + 1]
    if following.text not in TRADES or following.text in words:
        return False
    return following.has_capital or not typed.words[at].has_capital
