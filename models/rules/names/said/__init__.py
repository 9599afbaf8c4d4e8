"""Customers as people say them in a line: by the whole name or its beginning, by initials, in
pinyin, with a slip of the keyboard; and which of them is the one that was met.

A wrong customer misleads worst of all: an everyday word is nobody's name, a name that several may
be meant by is nobody's, and what is only likely is marked as a guess.
"""

from collections.abc import Iterable

from models.rules import lazy_re as re
from models.rules.names.said import chinese, latin
from models.rules.names.said.chinese_parts import is_chinese
from models.rules.names.said.found import How, Mention
from models.rules.names.said.pieces import pieces, whole_names
from models.rules.names.said.typed import Typed
from models.rules.names.said.unknown import gone_to, unknown

__all__ = [
    "How",
    "Mention",
    "are_initials",
    "find",
    "find_asked",
    "gone_to",
    "met",
    "pieces",
    "unknown",
    "whole_names",
]

_LONGEST = 4000  # characters in which names are looked for
_LONGEST_ASKED = 80
_WORD = re.compile(r"(?<![\w'’-])[a-z]{4,}(?![\w-])")
# One who introduced somebody was not met, nor is one who is told from another: 不是锐鑫，是….
_REFERRED = re.compile(
    r"(?:\b(?:referr(?:al|ed)(?: (?:from|by|via))?|ref(?:erence|'?d)? (?:from|by|via|thru|through)"
    r"|(?:introduc(?:ed|tion)|intro(?:'d)?|recommended|sent|passed on)"
    r"(?: to us)? (?:by|from|via|through)(?: [\w'’.]+){0,2}?(?: (?:at|of|from|over at))?"
    r"|(?:intro|introduction|contact|tip|lead|referral) (?:from|via|through)"
    r"(?: [\w'’.]+){1,2}? (?:at|of|from|over at)"
    r"|(?:intro|contact|tip|lead) (?:from|via|through)"
    r"|via|thanks to|friends? of|formerly (?:at|of|with)|used to (?:be|work) (?:at|for|with)"
    "|(?<!just )(?:left|leaving)|competitors?|better than|cheaper than|compared (?:to|with)"
    "|instead of"
    r"|unlike|like)|经由?|通过|竞争对手|对手|比|(?<!是)(?<!还)(?<!要)(?<!也)不是|并非|而非|别搞成|别当成)[\s:：,，(（]*$"
)
_REFERS = re.compile(
    # 丰茂郝总介绍的 …, XX张总转来个朋友
    r"\s*的?[一-鿿]{0,4}?(?:(?:介绍|推荐|引荐|转介|牵线)(?:过?来)?的"
    r"|(?:介绍|推荐|引荐|转介?|带|拉)(?:过?来|给我们?)?了?(?:一?[个家位]|[两几][个家位])"
    r"(?:新?(?:客户|朋友|老板|单位|同行)|做|搞))"
    r"|\s*(?:的?(?:老乡|朋友|同学|同事|客户|老板)?(?:介绍|推荐|转介)|(?:referral|intro)\b)"
)
# "thru Kaveri ref", but "Acme ref 2241" is a number of theirs.
_THROUGH = re.compile(r"\b(?:via|thr(?:u|ough)|from|by|off|on) $")
_REFERENCE = re.compile(r"(?:['’]s)? ref(?:erral|erence|'?d)?\b(?!\.? ?[#\d])", re.I)
# "Store 12" is not "Store 14": a number that is no time, day or share.
_NUMBER = re.compile(r"(?<![a-z\d])\d{1,4}(?![a-z\d])", re.I | re.A)
# "Not Acme Brewing, the other lot": told from another one before it is named.
_NOT = re.compile(r"(?:^|[.;!?(\n]) ?not (?:the )?$")
_NOT_IT = re.compile(r"(?: lot| one| guys?| mob)?[,;:!.(–—-]| -| but ")
_ANOTHER = re.compile(
    r"\s*(?:no\.?|#|第)?\s*(\d{1,4})(?![a-z\d:：./%-]|\s*[点點时時月日号號年%])", re.I | re.A
)
_LISTED = re.compile(r"\s*(?:[,，、/&+和与及跟]|and)\s*(?:and )?")


def find(text: str, names: Iterable[str]) -> list[Mention]:
    """Where a text says these names, in its order; none that stands in another, longer one."""
    typed = Typed(text[:_LONGEST])
    pinyin = {
        word.text: at
        for at, word in enumerate(typed.at_head)
        if chinese.may_be_pinyin(word.text) or (word.is_in_capitals and 2 < len(word.text) < 7)
    }
    found: set[Mention] = set()
    may_be_chinese = bool(pinyin) or is_chinese(typed.flat)
    sounds = chinese.heard(typed) if is_chinese(typed.flat) else {}
    for name in names:
        if is_chinese(name):
            if may_be_chinese or name[0].isascii():
                found.update(chinese.find(name, typed, pinyin, sounds))
        else:
            found.update(latin.find(name, typed))
    kept = [
        one
        for one in found
        if not any(one.is_within(other) for other in found)
        and not _is_numbered_otherwise(text, one)
    ]
    return sorted(kept, key=lambda one: (one.start, -one.how, one.name))


def find_asked(text: str, names: Iterable[str]) -> list[Mention]:
    """Where a question in small letters says one of these names, any word of which may be one:
    "what do i owe harbor". None where several may be meant."""
    if not text.islower() or len(text) > _LONGEST_ASKED:
        return []
    names = list(names)
    words = (word for word in _WORD.finditer(text))
    tried = (f"{text[: at.start()]}{at[0].title()}{text[at.end() :]}" for at in words)
    found = {one for each in tried for one in find(each, names)}
    return list(found) if len({one.name for one in found}) == 1 else []


def met(text: str, found: Iterable[Mention]) -> tuple[Mention, ...]:
    """The customer a line is about; several where it may be any of them; none where none is.
    Whoever only introduced somebody, or is compared with, is not the one."""
    there = [one for one in found if not _is_aside(text, one)]
    sure = [one for one in there if one.how > How.LIKELY]
    first = _at_first(sure or there)
    if not first or not sure:
        return first
    end, listed = first[-1].end, list(first)
    for one in sure:
        if one.start >= end and _LISTED.fullmatch(text[end : one.start]):
            listed.append(one)
            end = one.end
    return tuple({one.name: one for one in listed}.values())


def are_initials(text: str, name: str) -> bool:
    """BH for Blue Haven Marine: too short to find a customer by, but it contradicts none."""
    said = text.lower()
    return len(said) > 1 and latin.initials_of(latin.words_of(name)).startswith(said)


def _at_first(found: list[Mention]) -> tuple[Mention, ...]:
    """Those said first, by the surest way, as one name may stand for several customers."""
    if not found:
        return ()
    start = min(one.start for one in found)
    here = [one for one in found if one.start == start]
    best = max((one.end, one.how) for one in here)
    ties = (one for one in here if (one.end, one.how) == best)
    return tuple({one.name: one for one in ties}.values())


def _is_numbered_otherwise(text: str, mention: Mention) -> bool:
    """Whether the stored name has a number, and another one stands in its place."""
    own = set(_NUMBER.findall(mention.name))
    if not own or own & set(_NUMBER.findall(text[mention.start : mention.end])):
        return False
    other = _ANOTHER.match(text, mention.end)
    return other is not None and other[1] not in own


def _is_aside(text: str, mention: Mention) -> bool:
    before = text[: mention.start].lower()[-40:]
    after = _REFERS.match(text.lower(), mention.end) if len(text.lower()) == len(text) else None
    if _NOT.search(before) and _NOT_IT.match(text, mention.end):
        return True
    if _THROUGH.search(before) and _REFERENCE.match(text, mention.end):
        return True
    return _REFERRED.search(before) is not None or after is not None
