"""The customer's people, wherever a line names them by a strong cue: a title, a role in brackets,
"with", "said" after a name, or because they are known."""

from collections.abc import Iterable, Sequence
from itertools import chain

from models.rules import lazy_re as re
from models.rules.oneline import elsewhere, names, somebody
from models.rules.oneline.people_han_words import (
    ABSENT_HAN,
    ENDS_WITH_ONE,
    HAN_CALLED,
    HAN_PATTERNS,
    HAN_ROLE_BEFORE,
    HAN_TITLED,
    HAN_WITH,
    IS_NOT,
    OFFICE,
    OFFICE_BEFORE,
    OFFICE_LAST_LETTER,
    OPENS_WITH_ONE,
    SOMEBODY_NEXT,
    TITLE_ALONE,
)
from models.rules.oneline.people_known import (
    beside_customer,
    by_contacts,
    listed_beside,
    of_customer,
)
from models.rules.oneline.people_words import (
    ABSENT,
    AND_SONS,
    AT,
    BESIDE,
    CAME,
    EVERYDAY,
    FIRM_FIRST,
    FIRM_GOES_ON,
    FIRST_NAME,
    IN_BRACKETS,
    IN_ONE_BRACKET,
    NAME,
    NAME_AND,
    NO_FIRST_NAME,
    NO_HAN_NAME,
    NO_ROLE,
    NOBODY,
    NOT_MET,
    OFFICE_FIRST,
    OURS,
    PLACES_AS_NAMES,
    ROLE_BEFORE,
    ROLE_WITH,
    SAYS,
    SENT_BY,
    SENT_THEM,
    SMALL,
    SMALL_NAMES,
    THANKS,
    TITLED,
    TITLED_SMALL,
    WHOSE,
    WITH,
)
from models.rules.oneline.quoted_words import QUOTED
from models.rules.oneline.words import FIRST_NAMES, KNOWN, NO_NAME, fold, mask_known

MOST = 6
_ASIDE = re.compile("[(][^()]*[)]")
_SAID_HAN = re.compile("「[^」\n]{4,80}」|『[^』\n]{4,80}』|“[^”\n]{4,80}”")
_TITLE_OF_A_BOOK = re.compile("《[^》\n]{1,40}》|〈[^〉\n]{1,40}〉")
_TITLE_LAST = re.compile(r"(?:^|\s)(?:mr|mrs|ms|miss|dr|prof|mdm|madam|sir)\.?$", re.I)
_TITLE_FIRST = re.compile(r"(?:mr|mrs|ms|miss|dr|mdm)\b", re.I)
_COUNTS = re.compile("(?:[那这每几两]|[一二三四五六七八九十百\\d]+)$")
_LOOKED_AT = 600  # characters


def find(
    typed: str, known: str, contacts: Sequence[str], ours: Sequence[str], company: str
) -> list[tuple[str, str]]:
    """(name, title) of each in the order of the line; the same person once. `ours` are colleagues
    and those who are to do something."""
    text = OURS.sub(lambda mention: " " * len(mention[0]), typed[:_LOOKED_AT])
    text = _SAID_HAN.sub(lambda said: " " * len(said[0]), text)
    text = _TITLE_OF_A_BOOK.sub(lambda book: " " * len(book[0]), text)
    folded = fold(text)
    at_known = mask_known(folded, known)
    theirs = {name for _, name, _ in by_contacts(text, folded, contacts)}
    met = {
        one
        for one in of_customer(text, at_known)
        if somebody.is_ours(one, ours) and somebody.is_one(one, company or known, ())
    }
    theirs = {name for name in theirs if not somebody.is_ours(name, ours)} | met

    def is_one(name: str) -> bool:
        return somebody.is_one(name, company or known, ours)

    found: dict[int, tuple[str, str]] = {}
    for start, name, title in chain(
        by_contacts(text, folded, contacts),
        _latin(text),
        beside_customer(text, at_known),
        _han(text, at_known),
        _first_names(text),
        ((text.find(name), name, "") for name in sorted(met)),
        listed_beside(text, contacts),
    ):
        start, name = _without_office(start, _without_day(name))
        taken = any(at <= start < at + len(one) for at, (one, _) in found.items())
        end = start + len(name)
        is_absent = (
            ABSENT_HAN.match(folded, end)
            or WHOSE.match(text, end)
            or ABSENT.match(text, end)
            or NO_HAN_NAME.match(name)
            or IS_NOT.search(folded[:start])
            or folded.startswith("们", end)
            or _is_counted(folded, start)
            or (OFFICE.fullmatch(fold(name)) and SOMEBODY_NEXT.match(folded, end))
        )
        is_another = (
            KNOWN in at_known[start:end] or is_absent or _is_named_aside(folded, start, end)
        )
        if name not in theirs:
            is_another = is_another or elsewhere.is_it(text, start, end)
        if title and found.get(start) == (name, ""):
            found[start] = (name, title)
        if taken or is_another or not (name in theirs or is_one(name)):
            continue
        if any(_same(name, other) for other, _ in found.values()):
            continue
        found[start] = (name, title)
    return [found[at] for at in sorted(found)][:MOST]


def _is_counted(folded: str, start: int) -> bool:
    """那张主管桌: no Mr Zhang."""
    return folded[start] == "张" and _COUNTS.search(folded[:start]) is not None


def _is_named_aside(folded: str, start: int, end: int) -> bool:
    """Whether it is who sent the customer to us, or part of a firm's name."""
    before = folded[:start]
    is_before = SENT_BY.search(before) is not None or FIRM_FIRST.search(before) is not None
    more = FIRM_GOES_ON.match(folded, end)
    is_firm = more is not None and names.ends_as_company(more[0].strip())
    is_titled = _TITLE_FIRST.match(folded, start) is not None
    return (
        is_before
        or (is_firm and not is_titled)
        or any(one.match(folded, end) for one in (SENT_THEM, AND_SONS))
    )


def _without_office(start: int, name: str) -> tuple[int, str]:
    office = OFFICE_FIRST.match(name)
    at = office.end() if office else 0
    return start + at, name[at:]


def _without_day(name: str) -> str:
    """ "Gil Tuesday": what is no name is no part of one."""
    first, _, last = name.rpartition(" ")
    return first if first and last.lower() in NOBODY else name


def joined(
    sure: Iterable[tuple[str, str]], found: Sequence[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    """Those of the opening, and whoever else was found; a title alone, "old Mr", is nobody."""
    sure = [
        one
        for one in sure
        if not (
            _TITLE_LAST.search(one[0])
            or PLACES_AS_NAMES.fullmatch(one[0])
            or _is_word(one[0])
            or one[0].lower() in NOBODY
        )
    ]
    sure = [one for one in sure if " " in one[0] or not somebody.is_everyday(one[0].lower())]
    more = [one for one in found if not any(one[0] in name or name in one[0] for name, _ in sure)]
    titles = dict(found)
    return (*((name, title or titles.get(name, "")) for name, title in sure), *more)


def _is_word(name: str) -> bool:
    """Whether small letters are hardly a name: "call from reception"."""
    is_plain = name.isascii() and name.islower() and name.isalpha()
    return is_plain and not (name in FIRST_NAMES or names.is_surely_person(name))


def _latin(text: str) -> Iterable[tuple[int, str, str]]:
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


def _first_names(text: str) -> Iterable[tuple[int, str, str]]:
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


def _han(text: str, folded: str) -> Iterable[tuple[int, str, str]]:
    outside = QUOTED.sub(lambda said: " " * len(said[0]), folded)  # “业主很满意”
    for pattern in () if text.isascii() else HAN_PATTERNS:
        for match in pattern.finditer(outside if pattern is TITLE_ALONE else folded):
            if ABSENT_HAN.match(folded, match.end()):
                continue
            start, end = next(
                (match.span(name) for name in match.groupdict() if match[name]), match.span()
            )
            if pattern in (HAN_ROLE_BEFORE, HAN_WITH, HAN_CALLED) and not names.is_full_name(
                text[start:end]
            ):
                continue
            if pattern is HAN_TITLED:
                start += OFFICE_LAST_LETTER.search(folded[: start + 1]) is not None
            office = OFFICE_BEFORE.search(folded[:start])
            title = text[slice(*office.span("office"))] if office and pattern is HAN_TITLED else ""
            yield start, text[start:end], title


def opens_with_one(typed: str) -> bool:
    """Whether a clause tells what somebody says, wants or does: "Bill wants …", 郭俊杰说 …"""
    if not typed.isascii() and (han := OPENS_WITH_ONE.match(fold(typed))):
        name = typed[slice(*han.span("full"))] if han["full"] else ""
        return not name or names.is_full_name(name)
    match = SAYS.match(typed)
    names_ = (match["names"] or match["both"]) if match else ""
    first = re.split(r"['’\s]", names_.lower())[0]
    is_word = first in NOBODY or first in NO_NAME or somebody.is_everyday(first)
    if match is not None and (match["verb"] or "").lower() in ("out", "away", "in", "off"):
        is_word |= somebody.is_a_thing(match)  # Find out …
    return match is not None and not is_word


def ends_with_one(typed: str) -> bool:
    """Whether a clause ends with somebody's name: 钱厂长."""
    return ENDS_WITH_ONE.search(fold(typed)) is not None


def _same(one: str, other: str) -> bool:
    """Tom and Tom Reed are one; 董经理 and 董丽 may be."""
    a, b = fold(one).lower(), fold(other).lower()
    return a in b or b in a
