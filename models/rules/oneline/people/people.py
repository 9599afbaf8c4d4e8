"""The customer's people, wherever a line names them by a strong cue: a title, a role in brackets,
"with", "said" after a name, or because they are known."""

from collections.abc import Iterable, Sequence
from itertools import chain

from models.rules import lazy_re as re
from models.rules.oneline.people import elsewhere, somebody
from models.rules.oneline.people.people_cues import first_names, han, latin
from models.rules.oneline.people.people_han_words import (
    ABSENT_HAN,
    ENDS_WITH_ONE,
    IS_NOT,
    OFFICE,
    OPENS_WITH_ONE,
    SOMEBODY_NEXT,
)
from models.rules.oneline.people.people_known import (
    beside_customer,
    by_contacts,
    is_beside_another,
    listed_beside,
    of_customer,
)
from models.rules.oneline.people.people_words import (
    ABSENT,
    AND_SONS,
    FIRM_FIRST,
    FIRM_GOES_ON,
    NO_HAN_NAME,
    NO_SIGN,
    NOBODY,
    OFFICE_FIRST,
    OURS,
    PLACES_AS_NAMES,
    SAYS,
    SENT_BY,
    SENT_THEM,
    WHOSE,
)
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import (
    CITIES,
    FIRST_NAMES,
    HAN,
    KNOWN,
    NO_NAME,
    SHOPS,
    TRADES,
    fold,
    mask_known,
)

MOST = 6
_SAID_HAN = re.compile("「[^」\n]{4,80}」|『[^』\n]{4,80}』|“[^”\n]{4,80}”")
_TITLE_OF_A_BOOK = re.compile("《[^》\n]{1,40}》|〈[^〉\n]{1,40}〉")
_TITLE_LAST = re.compile(r"(?:^|\s)(?:mr|mrs|ms|miss|dr|prof|mdm|madam|sir)\.?$", re.I)
_TITLE_FIRST = re.compile(r"(?:mr|mrs|ms|miss|dr|mdm)\b", re.I)
_COUNTS = re.compile("(?:[那这每几两]|[一二三四五六七八九十百\\d]+)$")
_LOOKED_AT = 600  # characters
_TRADE_AND = re.compile(
    r"[A-Z][\w'’]+ (?P<word>[A-Z][a-z]+) ?(?:&|\+) ?$"
)  # Kestrel Fencing & Gates
_FIRM_REST = re.compile(rf"[{HAN}]{{0,4}}?(?:{TRADES}|{SHOPS})(?=$|[\s,;。:(]|的)")


def find(
    typed: str, known: str, contacts: Sequence[str], ours: Sequence[str], company: str
) -> list[tuple[str, str]]:
    """(name, title) of each in the order of the line; the same person once. `ours` are colleagues
    and those who are to do something."""
    text = _without_what_is_quoted(typed[:_LOOKED_AT])
    folded = fold(text)
    at_known = mask_known(folded, known)
    at_firm = at_known if known else mask_known(folded, company)
    listed = list(by_contacts(text, folded, contacts))
    listed_names = {name for _, name, _ in listed}
    met = {
        one
        for one in of_customer(text, at_firm)
        if somebody.is_ours(one, ours)
        and somebody.is_one(one, company or known, ())
        and (one in listed_names or not is_beside_another(text, one, ours))
    }
    theirs = {name for name in listed_names if not somebody.is_ours(name, ours)} | met
    found: dict[int, tuple[str, str]] = {}
    for start, name, title in chain(
        listed,
        latin(text),
        beside_customer(text, at_firm),
        han(text, at_known),
        first_names(text),
        ((text.find(name), name, "") for name in sorted(met)),
        listed_beside(text, contacts),
    ):
        start, name = _without_office(start, _without_day(name))
        end = start + len(name)
        if title and found.get(start) == (name, ""):
            found[start] = (name, title)
        if _is_found(found, start, name) or KNOWN in at_known[start:end]:
            continue
        is_theirs = name in theirs
        if not (is_theirs or somebody.is_one(name, company or known, ours)):
            continue
        if _is_absent(text, folded, start, end, name) or _is_named_aside(folded, start, end):
            continue
        if is_theirs or not elsewhere.is_it(text, start, end):
            found[start] = (name, title)
    return [found[at] for at in sorted(found)][:MOST]


def _without_what_is_quoted(text: str) -> str:
    """Blanks where colleagues are mentioned, and where somebody else's words and books stand."""
    for other in (OURS, _SAID_HAN, _TITLE_OF_A_BOOK):
        text = other.sub(lambda words: " " * len(words[0]), text)
    return text


def _is_found(found: dict[int, tuple[str, str]], start: int, name: str) -> bool:
    """Whether somebody else stands there, or it is somebody who was named before."""
    return any(
        at <= start < at + len(other) or _same(name, other) for at, (other, _) in found.items()
    )


def _is_absent(text: str, folded: str, start: int, end: int, name: str) -> bool:
    """Whether the words around a name say that they were not there, or that it is no name."""
    after = ABSENT_HAN.match(folded, end) or WHOSE.match(text, end) or ABSENT.match(text, end)
    if after or IS_NOT.search(folded[:start]) or NO_SIGN.search(text[:start]):
        return True
    if NO_HAN_NAME.match(fold(name)) or folded.startswith("们", end):
        return True
    if OFFICE.fullmatch(fold(name)) and SOMEBODY_NEXT.match(folded, end):
        return True
    return _is_counted(folded, start) or _opens_a_firm(folded, start, end)


def _opens_a_firm(folded: str, start: int, end: int) -> bool:
    """阿海 of 阿海冰品, 老王 of 老王饺子馆."""
    return folded[start] in "阿小老" and _FIRM_REST.match(folded, end) is not None


def _is_counted(folded: str, start: int) -> bool:
    """那张主管桌: no Mr Zhang."""
    return folded[start] == "张" and _COUNTS.search(folded[:start]) is not None


def _is_named_aside(folded: str, start: int, end: int) -> bool:
    """Whether it is who sent the customer to us, or part of a firm's name."""
    before = folded[:start]
    is_before = SENT_BY.search(before) is not None or FIRM_FIRST.search(before) is not None
    more = FIRM_GOES_ON.match(folded, end)
    is_firm = more is not None and names.ends_as_company(more[0].strip())
    trade = _TRADE_AND.search(before)
    is_before |= trade is not None and somebody.is_everyday(trade["word"].lower())
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
            or NO_HAN_NAME.match(fold(one[0]))
            or one[0].lower() in CITIES
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
