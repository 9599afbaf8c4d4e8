"""Names of customers: which are valid, and which are equal."""

import unicodedata
from functools import lru_cache

from models import errors
from models.rules import lazy_re as re
from models.rules.characters import bare, in_place, spelled_out

MAX_NAME = 100  # characters; an option in Slack shows 75 of them
DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")  # reverse the text after them


@lru_cache(maxsize=4096)  # a file names the same customers again and again
def normalise(name: str) -> str:
    """The form in which names are compared, without differences of width, case, spacing,
    apostrophes and hyphens, and simplified or traditional characters: 東恆 equals 东恒."""
    plain = in_place(unicodedata.normalize("NFKC", name))
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


def is_word_in(name: str, sentence: str) -> bool:
    """Whether a name occurs as a word of its own, with or without its accents: "Al" does not occur
    in "call"."""
    word = r"[a-z0-9]"
    said = re.escape(_bare(name))
    alone = rf"(?<!{word}(?={word})){said}(?!(?<={word}){word})"
    return re.search(alone, _bare(sentence)) is not None


def _bare(name: str) -> str:
    return spelled_out(bare(" ".join(unicodedata.normalize("NFKC", name).split())))
