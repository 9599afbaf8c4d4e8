"""Names whose words are cut, as people call their customers among themselves: "Pump Hse" for The
Pump House, 海兔室 for 昆明翠湖海兔实验室."""

from models.rules import company_forms
from models.rules.names import similarity

LEAST_WHOLE = 2  # letters of a word that is not cut; one is needed
LEAST_CUT = 2  # letters that are left of a word
LEAST_HAN = 3
FIRST_HAN = 2  # characters that a name has as they are, before single ones
_VOWELS = frozenset("aeiou")
_KINDS = frozenset("场厂店馆院校社站村园所行棚会局号铺坊庄")  # what may be called otherwise
_ARTICLES = frozenset({"the", "a"})


def are_words(words: list[str], others: list[str]) -> bool:
    """Whether each word is one of the others, in their order, or what is left of it, and one is
    whole. They begin with the same or follow each other."""
    if len(words) < 2 or company_forms.is_form(words[-1]):
        return False
    if not any(len(one) >= LEAST_WHOLE and one in others for one in words):
        return False
    start = 1 if others[:1] and others[0] in _ARTICLES and words[0] not in _ARTICLES else 0
    followed = (
        all(map(_is_left, words, others[at : at + len(words)]))
        for at in range(start, len(others) - len(words) + 1)
    )
    return any(followed) or _begin_alike(words, others[start:])


def are_characters(short: str, full: str) -> bool:
    """Whether a name has these characters in this order, the first two beside each other and not
    of a place alone; its kind at the end may be another."""
    if len(short) < LEAST_HAN or len(short) >= len(full):
        return False
    is_place = similarity.place_at(short[:FIRST_HAN]) is not None
    if is_place and len(short) <= LEAST_HAN:
        return False
    if _are_in(short, full):
        return True
    is_kind = short[-1] in _KINDS and len(short) > LEAST_HAN
    return is_kind and not is_place and _are_in(short[:-1], full)


def _are_in(short: str, full: str) -> bool:
    at = full.find(short[:FIRST_HAN])
    if at < 0:
        return False
    left = iter(full[at + FIRST_HAN :])
    return all(char in left for char in short[FIRST_HAN:])


def _begin_alike(words: list[str], others: list[str]) -> bool:
    if not others or not _is_left(words[0], others[0]):
        return False
    left = iter(others[1:])
    return all(any(_is_left(word, other) for other in left) for word in words[1:])


def _is_left(word: str, other: str) -> bool:
    """Whether a word is another, its beginning, or its consonants: Ex, Hse, C's."""
    if word == other:
        return True
    if len(word) < LEAST_CUT or len(word) >= len(other) or word[0] != other[0]:
        return False
    if company_forms.is_form(word):
        return False
    if other.startswith(word):
        return True
    letters = iter(other)
    is_bare = not _VOWELS & set(word[1:]) or word[-1] == other[-1]
    return is_bare and all(letter in letters for letter in word)
