"""The customer's people, wherever a line names them by a strong cue: a title, a role in brackets,
"with", "said" after a name, or because they are known."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from models.rules import data
from models.rules.oneline import names
from models.rules.oneline.cues import alternatives
from models.rules.oneline.words import HAN, HONORIFIC, KNOWN, NO_NAME, SURNAME, TITLE, fold

_LISTED = data.load(__package__, "people.toml")
_TITLES, _ROLE, _ROLE_HAN, _ALONE_HAN, _MET, _MET_HAN, _SAY = (
    f"(?:{alternatives(_LISTED[kind])})"
    for kind in ("titles", "roles", "roles_zh", "titles_alone_zh", "met", "met_zh", "says")
)
_NOBODY = frozenset(one.strip() for one in _LISTED["nobody"].split(","))

MOST = 6
_LOOKED_AT = 600  # characters
_NAME = r"(?<![\w'’])[A-Z][a-zA-Z'’-]+(?: (?!And|With|At|From)[A-Z][a-zA-Z'’-]+)?"
_LIST = rf"{_NAME}(?:\s*(?:&|\+|,|/|and)\s*{_NAME}){{0,3}}"
_FULL_HAN = f"{SURNAME}[{HAN}]{{1,2}}"
_TITLED = re.compile(rf"\b{_TITLES}\b\.? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?")
_IN_BRACKETS = re.compile(
    rf"(?P<name>{_NAME}|{_FULL_HAN})\s?[(（](?P<title>[^()（）\d]{{2,30}})[)）]"
)
_ROLE_WITH = re.compile(rf"\b(?P<title>(?i:{_ROLE})) [(](?P<name>{_NAME})[)]")
_ROLE_BEFORE = re.compile(
    rf"(?<!\d)(?<!\d )(?P<title>(?:(?<![A-Za-z])[a-z]+ )??\b(?i:{_ROLE})),? (?:is |called |named )?"
    rf"(?P<name>{_NAME})(?![\w'’])",
    re.M,
)
_CAME = re.compile(
    r"(?:^|\n|[-–,;:.]|\b(?:call|calls|e-?mail|text|msg|message|whats ?app|word|mail|vm"
    r"|voicemail|buzz"
    r"|note|visit|visitors?|heard|line|ring|chat|dm|ping|feedback|complaint)(?: in)?)\s*$",
    re.I,
)
_WITH = re.compile(
    rf"(?:(?<![\w/])w/?|(?<![Rr]eferral )(?<![Rr]eferred )\b(?i:{_MET}))\s+(?P<names>{_LIST})"
    r"(?!\s*(?:Ltd|Inc|LLC|Pte|Pvt|Co|Group|Corp)\b)"
)
_SAYS = re.compile(
    rf"(?:^|[.;,!?\n:–—-]\s*)(?P<names>{_NAME}(?:\s*(?:&|\+|and)\s*{_NAME})?)(?:'s| is)? {_SAY}\b"
)
_HAN_TITLED = re.compile(
    rf"(?<![{HAN}]工)(?<![流课日@感多])(?!施工)(?P<name>{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC})"
    "(?![部共之是体量价数结])"
)
_HAN_ROLE_BEFORE = re.compile(
    rf"{_ROLE_HAN}(?:是|叫|:)?\s?(?P<name>{_FULL_HAN})"
    r"(?=$|[\s,;。、:(说问讲提要想来打嫌觉希反催])"
)
_HAN_WITH = re.compile(
    rf"{_MET_HAN}(?P<name>{_FULL_HAN}?)(?=$|[,;。、:(说问讲聊谈吃见开通打沟视喝碰电])"
)
_HAN_NICK = re.compile(
    rf"(?<![{HAN}@])(?P<name>[小老阿]{SURNAME}|{SURNAME}[姐哥总工董])(?![{HAN}]?板)"
    rf"|[小老阿]{SURNAME}(?=说|问|讲|来电|打电话|催)"
)
_ENDS_WITH_ONE = re.compile(rf"(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|[小老阿]{SURNAME})$")
_TITLE_ALONE = re.compile(rf"{KNOWN}的?(?P<name>{_ALONE_HAN})(?!{SURNAME}|[)）])")


def find(
    typed: str, known: str, contacts: Sequence[str], ours: Sequence[str], company: str
) -> list[tuple[str, str]]:
    """(name, title) of each in the order of the line; the same person once. `ours` are colleagues
    and those who are to do something."""
    text = typed[:_LOOKED_AT]
    folded = fold(text)
    at_known = (
        re.sub(re.escape(fold(known)), KNOWN * len(known), folded, count=1, flags=re.I)
        if known
        else folded
    )
    found: dict[int, tuple[str, str]] = {}
    for start, name, title in chain(
        _known(text, folded, contacts),
        _latin(text),
        _beside_known(text, at_known),
        _han(text, at_known),
    ):
        taken = any(at <= start < at + len(one) for at, (one, _) in found.items())
        is_customer = KNOWN in at_known[start : start + len(name)]
        if taken or is_customer or not _is_somebody(name, company or known, ours):
            continue
        if any(_same(name, other) for other, _ in found.values()):
            continue
        found[start] = (name, title)
    return [found[at] for at in sorted(found)][:MOST]


def _known(text: str, folded: str, contacts: Sequence[str]) -> Iterable[tuple[int, str, str]]:
    """People of the customer's, by their whole or their first name."""
    for contact in contacts:
        calls = [contact]
        if contact.isascii():
            calls += [part for part in contact.split()[:1] if len(part) > 1]
        for call in calls:
            edge = r"(?![\w])" if call.isascii() else ""
            before = r"(?<![\w])" if call.isascii() else ""
            match = re.search(f"{before}{re.escape(fold(call))}{edge}", folded, re.I)
            if match:
                yield match.start(), text[match.start() : match.end()], ""
                break


def _beside_known(text: str, at_known: str) -> Iterable[tuple[int, str, str]]:
    """Tess at Acme"""
    for match in re.finditer(rf"({_NAME}) (?:at|from|of|@|over at) ?{KNOWN}", at_known):
        yield match.start(1), text[slice(*match.span(1))], ""


def _latin(text: str) -> Iterable[tuple[int, str, str]]:
    for match in _TITLED.finditer(text):
        yield match.start(), match[0], ""
    for match in _IN_BRACKETS.finditer(text):
        title = match["title"].strip()
        if names.is_title(title) or (title.islower() and len(title.split()) <= 3):
            yield match.start("name"), match["name"], title
    for match in _ROLE_WITH.finditer(text):
        yield match.start("name"), match["name"], match["title"]
    for match in _ROLE_BEFORE.finditer(text):
        title = match["title"].strip()
        yield match.start("name"), match["name"], "" if title.endswith("contact") else title
    for pattern in (_WITH, _SAYS):
        for match in pattern.finditer(text):
            if match[0].lower().startswith("from") and not _CAME.search(text[: match.start()]):
                continue  # Graham from Oakham Council, a decision from Sarah
            for one in re.finditer(_NAME, match["names"]):
                yield match.start("names") + one.start(), one[0], ""


def _han(text: str, folded: str) -> Iterable[tuple[int, str, str]]:
    for pattern in (_HAN_TITLED, _HAN_ROLE_BEFORE, _HAN_WITH, _HAN_NICK, _TITLE_ALONE):
        for match in pattern.finditer(folded):
            start, end = match.span("name") if match["name"] else match.span()
            if pattern in (_HAN_ROLE_BEFORE, _HAN_WITH) and not names.is_full_name(text[start:end]):
                continue
            yield start, text[start:end], ""


def _is_somebody(name: str, company: str, ours: Sequence[str]) -> bool:
    words = [re.split("['’]", one.lower())[0].strip(".") for one in name.split()]
    if words[0] in _NOBODY or (words[0] in NO_NAME and len(words) == 1):
        return False
    if "'s" in name or all(re.fullmatch(TITLE, one, re.I) for one in words) or name.isupper():
        return False
    lowered = name.lower()
    if any(lowered == mate.lower() or words[0] == mate.lower().split()[0] for mate in ours if mate):
        return False
    return not company or fold(name).lower() not in fold(company).lower()


def opens_with_one(typed: str) -> bool:
    """Whether a clause tells what somebody says, wants or does: "Bill wants …"."""
    return _SAYS.match(typed) is not None


def ends_with_one(typed: str) -> bool:
    """Whether a clause ends with somebody's name: 钱厂长."""
    return _ENDS_WITH_ONE.search(fold(typed)) is not None


def _same(one: str, other: str) -> bool:
    """Tom and Tom Reed are one; 董经理 and 董丽 may be."""
    a, b = fold(one).lower(), fold(other).lower()
    return a in b or b in a
