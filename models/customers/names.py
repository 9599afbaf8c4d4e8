"""Names of customers: which are valid, and which are equal."""

import unicodedata

from models import errors
from models.rules import lazy_re as re
from models.rules.characters import simplified

MAX_NAME = 100  # characters; an option in Slack shows 75 of them
DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")  # reverse the text after them


def normalise(name: str) -> str:
    """The form in which names are compared, without differences of width, case, spacing, and
    simplified or traditional characters: 東恆 equals 东恒."""
    plain = simplified(unicodedata.normalize("NFKC", name))
    return re.sub(r"\s+", " ", plain).strip().casefold()


def clean_name(name: str) -> str:
    """The name as it is stored. Raises CustomerNameEmpty, CustomerNameTooLong or
    CustomerNameIsMention."""
    name = re.sub(r"\s+", " ", DIRECTIONS.sub("", name)).strip()
    # Nobody could find a name of invisible characters again.
    if not any(unicodedata.category(char)[0] in "LNSP" for char in name):
        raise errors.CustomerNameEmpty("customer")
    if len(name) > MAX_NAME:
        raise errors.CustomerNameTooLong("customer", most=MAX_NAME)
    if re.search(r"<[!@#][^>]*>", name):
        raise errors.CustomerNameIsMention("customer")
    return name


def is_word_in(name_key: str, sentence: str) -> bool:
    """Whether a normalised name occurs as a word of its own: "Al" does not occur in "call"."""
    word = r"[a-z0-9]"
    name = rf"(?<!{word}(?={word})){re.escape(name_key)}(?!(?<={word}){word})"
    return re.search(name, normalise(sentence)) is not None
