"""People of the customer's who are known already, and whoever stands beside the customer or them:
"Tess at Acme", "Mohanty, Sarangi, one new lady"."""

from collections.abc import Iterable, Sequence

from models.rules import lazy_re as re
from models.rules.oneline.people import given, somebody
from models.rules.oneline.people.people_words import LISTED, NAME, SAY, SMALL_NAMES
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import (
    FIRST_NAMES,
    HAN,
    HONORIFIC,
    KNOWN,
    SURNAME,
    find_word,
    fold,
)

_SHORT = re.compile(
    r"[A-Za-z]\.?|(?:dr|mr|mrs|ms|miss|prof|mdm|er|sir|jr|sr|sister|brother|father|capt|captain|col|major|rev|sgt)\.?",
    re.I,
)
_GIVEN = re.compile(f"{SURNAME}[{HAN}]{{2}}")
_TITLED = re.compile(f"{HONORIFIC}$")
_LONGEST = 4  # characters of a Chinese name
# Acme's Dombrowski is somebody; Acme's Daryaganj godown is where somebody was.
_NO_SITE_NEXT = (
    rf"(?=\s*(?:$|[^\w\s])| (?:{SAY}|and|is|was|has|had|who|on|at|in|re|about|by|over|via|to|for"
    rf"|from"
    r"|today|yesterday|this|last|just|now|will|would)\b)"
)


# Nobody meets a colleague; but "met Bob to go over …" may tell of one.
_MET = (
    rf"(?:^|[.;,\n] ?|\b(?:i|we|just|and) )(?i:met(?: up)?(?: with)?|visited|saw) ({NAME})"
    r"(?![\w'’-]| to\b)"
)
_VERBS = frozenset("met saw visited called rang phoned with".split())
_OF_KNOWN = rf"({NAME}) (?:at|from|of|@|over at) ?{KNOWN}|{KNOWN}的({SURNAME}[{HAN}]{{1,3}})"


def by_contacts(text: str, folded: str, contacts: Sequence[str]) -> Iterable[tuple[int, str, str]]:
    """People of the customer's, by their whole or their first name."""
    for contact in contacts:
        calls = [contact]
        if contact.isascii():
            parts = [part for part in contact.split() if not _SHORT.fullmatch(part)]
            calls += [" ".join(parts[at:]) for at in range(1, len(parts) - 1)]  # Wei Jie
            calls += parts
        elif _TITLED.search(fold(contact)):
            pass  # 许先生 is called by no given name
        elif _GIVEN.fullmatch(fold(contact)):
            calls.append(contact[1:])  # 淑芬
        for call in calls:
            found = find_word(folded, fold(call))
            if found is None and call == calls[-1] and (match := given.search(contact, folded)):
                found = match.span()
                title = re.match(HONORIFIC, folded[found[1] :]) if match[0] in contact else None
                found = (found[0], found[1] + title.end()) if title else found  # 欧阳园长
            if found is None and call == calls[-1]:
                found = _by_rare_surname(contact, folded)
            if found:
                yield found[0], text[slice(*found)], ""
                break


def _by_rare_surname(contact: str, folded: str) -> tuple[int, int] | None:
    """虎总监 for 虎威: a surname that no list has, with a title, at the head of a clause."""
    first = fold(contact[:1])
    if contact.isascii() or len(contact) > _LONGEST or re.match(SURNAME, first):
        return None
    found = re.search(rf"(?:^|[\s,;。:、{KNOWN}]){re.escape(first)}{HONORIFIC}", folded)
    return (found.end() - len(found[0].lstrip(" ,;。:、")), found.end()) if found else None


def beside_customer(text: str, at_known: str) -> Iterable[tuple[int, str, str]]:
    """Tess at Acme, Acme's Dombrowski"""
    for match in re.finditer(rf"{KNOWN}['’]s ({NAME})(?![\w'’-]){_NO_SITE_NEXT}", at_known):
        yield match.start(1), text[slice(*match.span(1))], ""
    for match in re.finditer(rf"{KNOWN}(?:['’]s)?\s+([a-z]{{3,12}}) (?:{SAY}|is|was)\b", at_known):
        if match[1] in SMALL_NAMES:
            yield match.start(1), text[slice(*match.span(1))], ""
    for match in re.finditer(
        rf"^\W*{KNOWN}+\s*(?:[,:–—/(]|\s-)\s*({NAME})(?=\s*(?:[.,:;–—/()&+]|$| -| and ))", at_known
    ):
        if match[1].split()[0].lower() in FIRST_NAMES:
            yield match.start(1), text[slice(*match.span(1))], ""
    for match in re.finditer(rf"({NAME}) (?:at|from|of|@|over at) ?{KNOWN}", at_known):
        yield match.start(1), text[slice(*match.span(1))], ""
    # "Bec Tranter, Acme (new), emailed", "Acme (new, 3 shops), Sue Bakewell."
    for match in re.finditer(
        rf"(?:^\W*|[.;:]\s+)({NAME}), ?{KNOWN}+(?=\s*[(,.;])"
        rf"|{KNOWN} ?[(][^()\n]{{1,40}}[)], ({NAME})(?=\s*[.,;])",
        at_known,
    ):
        start, end = match.span(match.lastindex or 0)
        if " " in text[start:end] and not names.ends_as_company(text[start:end]):
            yield start, text[start:end], ""


def is_beside_another(text: str, name: str, ours: Sequence[str]) -> bool:
    """Whether a colleague's name stands in a list with somebody who is none: "Li and Grace at
    Acme" were Li and we."""
    called = re.escape(name)
    beside = re.finditer(
        rf"({NAME})(?:,|\s*(?:,? and\b|&|\+))\s*{called}(?![\w'’-])"
        rf"|(?<![\w'’]){called}\s*(?:,? and\b|&|\+)\s*({NAME})",
        text,
    )
    return any(
        other != "I" and not somebody.is_ours(other, ours)
        for one in beside
        for other in [_without_verb(one[one.lastindex or 0])]
    )


def _without_verb(name: str) -> str:
    """ "Met Li" opens a sentence."""
    first, _, last = name.partition(" ")
    return last if last and first.lower() in _VERBS else name


def of_customer(text: str, at_known: str) -> set[str]:
    """Who surely is the customer's, though a colleague is called so too: "met Bob", "Bob at Acme",
    华腾的刘主管."""
    found = {text[slice(*one.span(1))] for one in re.finditer(_MET, at_known)}
    found |= {
        text[slice(*one.span(one.lastindex or 0))] for one in re.finditer(_OF_KNOWN, at_known)
    }
    return found


def listed_beside(text: str, contacts: Sequence[str]) -> Iterable[tuple[int, str, str]]:
    """Beside one who is known, and nothing but names: "Mohanty, Sarangi, one new lady"."""
    known = {part.lower() for contact in contacts for part in contact.split()}
    for match in LISTED.finditer(text):
        listed = list(re.finditer(NAME, match[0]))
        if any(one[0].split()[0].lower() in known for one in listed):
            for one in listed:
                yield match.start() + one.start(), one[0], ""
