"""The customer's people, wherever a line names them by a strong cue: a title, a role in brackets,
"with", "said" after a name, or because they are known."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from models.rules.oneline import names
from models.rules.oneline.words import HAN, HONORIFIC, KNOWN, NO_NAME, SURNAME, TITLE, fold

MOST = 6
_LOOKED_AT = 600  # characters
_NAME = r"(?<![\w'’])[A-Z][a-zA-Z'’-]+(?: (?!And|With|At|From)[A-Z][a-zA-Z'’-]+)?"
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Madam|Mdm|Mme|Chef|Sister|Father|Sir|Encik|Puan|Pak|Bu|Captain|Capt|Col|Uncle|Auntie)\b\.? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
)
_IN_BRACKETS = re.compile(
    rf"(?P<name>{_NAME}|{SURNAME}[{HAN}]{{1,2}})\s?[(（](?P<title>[^()（）\d]{{2,30}})[)）]"
)
_ROLE = r"(?:owner|director|manager|mgr|buyer|bursar|chef|foreman|supervisor|engineer|head|boss|accountant|secretary|assistant|estimator|planner|principal|matron|farmer|gm|md|ceo|cfo|coo|cto|vp|pm|qs|founder|partner|chairman|president|purchaser|purchasing|procurement|technician|operator|housekeeper|superintendent|coordinator|officer|lead|clerk|driver|contact|guy|lady)"
_ROLE_BEFORE = re.compile(
    rf"(?<!\d)(?<!\d )(?P<title>(?:[a-z]+ )??(?i:{_ROLE})),? (?:is |called |named )?(?P<name>{_NAME})(?![\w'’])",
    re.M,
)
_NAME_LAST = re.compile(rf"{_NAME}\s*$")
_LIST = rf"{_NAME}(?:\s*(?:&|\+|,|/|and)\s*{_NAME}){{0,3}}"
_WITH = re.compile(
    rf"(?:(?<![\w/])w/?|(?<![Rr]eferral )(?<![Rr]eferred )\b(?:[Ww]ith|[Ff]rom|[Mm]et|[Mm]eeting|[Ss]aw|[Rr]ang|[Pp]honed|[Cc]alled|[Pp]inged|[Bb]uzzed|[Tt]exted|[Ee]mailed|[Mm]essaged|[Ww]hatsapped|[Ss]poke (?:to|2|with|w/?)|[Ss]poke|[Cc]hatted (?:to|with|w/?)|[Tt]old|[Aa]sk for|[Rr]an into|[Bb]umped into))\s+(?P<names>{_LIST})(?!\s*(?:Ltd|Inc|LLC|Pte|Pvt|Co|Group|Corp)\b)"
)
_SAYS = re.compile(
    rf"(?:^|[.;,!?\n:–—-]\s*)(?P<names>{_NAME}(?:\s*(?:&|\+|and)\s*{_NAME})?)(?:'s| is)? (?:says|said|asks|asked|wants|wanted|thinks|reckons|likes|loves|hates|needs|complain\w*|moan\w*|mention\w*|confirm\w*|told|happy|unhappy|keen|called|rang|phoned|emailed|texted|messaged|pinged|whatsapped|raised|agreed|prefers|felt|feels|hopes|will|happy|chasing|worried|pleased|delighted|livid|fuming|was|still|reports?|reported|sent|gave|rates?|rated|insists?|promised|saying|asking|not in|out|away|wasn't|signed|went|is off)\b"
)
_HAN_TITLED = re.compile(
    rf"(?<![{HAN}]工)(?<![\u6d41\u8bfe\u65e5@])(?P<name>{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC})(?![部共之是体量价数结])"
)
_HAN_ROLE_BEFORE = re.compile(
    rf"(?:采购|业务|对接人|联系人|经理|主任|主管|总监|厂长|店长|负责人|助理|课长|科长|专员|工程师|老板娘?|窗口|品保|品管|仓管|会计|[科部组课])(?:是|叫|:)?\s?(?P<name>{SURNAME}[{HAN}]{{1,2}})(?=$|[\s,;。、:(说问讲提要想来打嫌觉希反催])"
)
_HAN_WITH = re.compile(
    rf"(?:跟|和|与|找|约|见了?|拜访了?|打给|联系)(?P<name>{SURNAME}[{HAN}]{{1,2}}?)(?=$|[,;。、:(说问讲]|聊|谈|吃|见|开|通|打|沟|视|喝|碰|电)"
)
_HAN_NICK = re.compile(
    rf"(?<![{HAN}@])(?P<name>[小老阿]{SURNAME}|{SURNAME}[姐哥总工董])(?![{HAN}]?[板])|[小老阿]{SURNAME}(?=说|问|讲|来电|打电话|催)"
)
ENDS_WITH_ONE = re.compile(rf"(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|[小老阿]{SURNAME})$")
_TITLE_ALONE = re.compile(
    rf"{KNOWN}的?(?P<name>(?:总经理|董事长|厂长|老板娘|老板|店长|院长|校长|园长|业主))(?!{SURNAME})"
)
_NOBODY = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july
    august september october november december jan feb mar apr jun jul aug sep sept oct nov dec next new todo quote call site visit
    meeting they she he we i it the this that price po nda whatsapp teams zoom wechat line linkedin email phone urgent asap our their
    customer client accounts finance legal dispatch warehouse head office everyone all both nobody someone ok yes no demo delivery
    invoice order sample samples product service sales team purchasing production quality""".split()
)


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
    for match in _ROLE_BEFORE.finditer(text):
        title = match["title"].strip()
        yield match.start("name"), match["name"], "" if title.endswith("contact") else title
    for pattern in (_WITH, _SAYS):
        for match in pattern.finditer(text):
            if match[0].lower().startswith("from") and _NAME_LAST.search(text[: match.start()]):
                continue  # Graham from Oakham Council
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
    words = [one.lower().strip(".'’") for one in name.split()]
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


def _same(one: str, other: str) -> bool:
    """Tom and Tom Reed are one; 董经理 and 董丽 may be."""
    a, b = fold(one).lower(), fold(other).lower()
    return a in b or b in a
