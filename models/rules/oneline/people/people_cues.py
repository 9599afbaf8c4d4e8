"""Names that a strong cue makes somebody's: a title, a role in brackets, "with", "said"."""

from collections.abc import Iterable

from models.rules import lazy_re as re
from models.rules.oneline.people import somebody
from models.rules.oneline.people.people_han_words import (
    ABSENT_HAN,
    HAN_CALLED,
    HAN_KIN_NAMED,
    HAN_PATTERNS,
    HAN_ROLE_BEFORE,
    HAN_TITLED,
    HAN_WITH,
    OFFICE_BEFORE,
    OFFICE_LAST_LETTER,
    TITLE_ALONE,
    TITLED_LATIN,
)
from models.rules.oneline.people.people_words import (
    AT,
    BESIDE,
    CAME,
    EVERYDAY,
    FIRST_NAME,
    IN_BRACKETS,
    IN_ONE_BRACKET,
    NAME,
    NAME_AND,
    NO_FIRST_NAME,
    NO_ROLE,
    NOBODY,
    NOT_MET,
    ROLE_BEFORE,
    ROLE_WITH,
    SAYS,
    SMALL,
    SMALL_NAMES,
    THANKS,
    TITLED,
    TITLED_SMALL,
    WITH,
)
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.quoted_words import QUOTED

_ASIDE = re.compile("[(][^()]*[)]")
_A_LEAD = re.compile(
    r"\b(?:new|hot|warm|cold|fresh|sales|good|big|promising|potential|another) lead$", re.I
)


def latin(text: str) -> Iterable[tuple[int, str, str]]:
    for pattern in (TITLED, TITLED_SMALL, NAME_AND):
        for match in pattern.finditer(text):
            yield match.start(), match[0].removesuffix("'s").removesuffix("’s"), ""
    for match in IN_BRACKETS.finditer(text):
        title = match["title"].strip()
        is_role = names.is_title(title) or (title.islower() and len(title.split()) <= 3)
        if is_role and not NO_ROLE.search(title):
            yield match.start("name"), match["name"], title
    for match in IN_ONE_BRACKET.finditer(text):
        for one in re.finditer(NAME, match["names"]):
            yield match.start("names") + one.start(), one[0], ""
    for match in THANKS.finditer(text):
        yield match.start("name"), match["name"], ""
    for match in SMALL.finditer(text):
        for group in ("met", "and", "says", "too"):
            if match[group] in SMALL_NAMES and _comes(match, text):
                yield match.start(group), match[group], ""
    for match in ROLE_WITH.finditer(text):
        yield match.start("name"), match["name"], match["title"]
    for match in ROLE_BEFORE.finditer(text):
        title = match["title"].strip()
        if _A_LEAD.search(title) and match["name"].split()[0].lower() not in SMALL_NAMES:
            continue  # new lead, Bedok side
        yield match.start("name"), match["name"], "" if title.endswith("contact") else title
    for pattern in (WITH, SAYS):
        for match in pattern.finditer(text):
            if not _comes(match, text) or (pattern is SAYS and somebody.is_a_thing(match)):
                continue
            group = "names" if match["names"] else "both"
            listed = _ASIDE.sub(lambda aside: " " * len(aside[0]), match[group])
            for one in re.finditer(NAME, listed):
                yield match.start(group) + one.start(), one[0], ""
    for match in BESIDE.finditer(text):
        yield match.start(match.lastgroup or ""), match[match.lastgroup or ""], ""


def first_names(text: str) -> Iterable[tuple[int, str, str]]:
    """By nothing but that people are called so: nobody's where it is an everyday word as well."""
    for match in FIRST_NAME.finditer(text):
        first = match["first"].lower()
        is_place = AT.search(text[: match.start()]) and text.startswith("'s", match.end())
        if is_place:
            continue
        if first in SMALL_NAMES and not NO_FIRST_NAME.search(text[: match.start()]):
            has_last = match["last"] and match["last"].lower() not in NOBODY | EVERYDAY
            yield match.start(), match["name"] if has_last else match["first"], ""


def _comes(match: re.Match[str], text: str) -> bool:
    """Not Graham from Oakham Council, nor a decision from Sarah."""
    if NOT_MET.search(text[: match.start()]):
        return False
    is_from = match[0].lower().startswith("from")
    return not is_from or CAME.search(text[: match.start()]) is not None


def han(text: str, folded: str) -> Iterable[tuple[int, str, str]]:
    outside = QUOTED.sub(lambda said: " " * len(said[0]), folded)  # “业主很满意”
    for pattern in () if text.isascii() else HAN_PATTERNS:
        for match in pattern.finditer(outside if pattern is TITLE_ALONE else folded):
            if ABSENT_HAN.match(folded, match.end()):
                continue
            start, end = next(
                (match.span(name) for name in match.groupdict() if match[name]), match.span()
            )
            by_name = pattern in (HAN_ROLE_BEFORE, HAN_WITH, HAN_CALLED, HAN_KIN_NAMED)
            is_nick = pattern is HAN_KIN_NAMED and folded[start] in "阿小"
            if by_name and not (is_nick or names.is_full_name(text[start:end])):
                continue
            if pattern is HAN_TITLED:
                start += OFFICE_LAST_LETTER.search(folded[: start + 1]) is not None
            office = OFFICE_BEFORE.search(folded[:start])
            title = (
                text[slice(*office.span("office"))]
                if office and pattern in (HAN_TITLED, TITLED_LATIN)
                else ""
            )
            yield start, text[start:end], title
