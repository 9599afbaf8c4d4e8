"""What a customer may be called, and when two names are one."""

import re
import unicodedata

from models import errors
from models.rules.characters import simplified

MAX_NAME = 100  # an option's text in Slack holds 75, the rest is for profiles and records


DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")  # turn what follows around


def normalise(name: str) -> str:
    """A name as it is compared: width, case, runs of spaces and the script of its characters do
    not tell two apart: 東恆 is 东恒."""
    plain = simplified(unicodedata.normalize("NFKC", name))
    return re.sub(r"\s+", " ", plain).strip().casefold()


def clean_name(name: str) -> str:
    """The name as it is kept, or the Problem with it."""
    name = re.sub(r"\s+", " ", DIRECTIONS.sub("", name)).strip()
    # Invisible characters alone are no name: nobody could find it again.
    if not any(unicodedata.category(char)[0] in "LNSP" for char in name):
        raise errors.CustomerNameEmpty("customer")
    if len(name) > MAX_NAME:
        raise errors.CustomerNameTooLong("customer", most=MAX_NAME)
    if re.search(r"<[!@#][^>]*>", name):
        raise errors.CustomerNameIsMention("customer")
    return name


def is_word_in(name_key: str, sentence: str) -> bool:
    """Whether the name is a word of its own there: "Al" does not stand in "call"."""
    word = r"[a-z0-9]"
    name = rf"(?<!{word}(?={word})){re.escape(name_key)}(?!(?<={word}){word})"
    return re.search(name, normalise(sentence)) is not None
