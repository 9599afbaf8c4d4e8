"""One person as a cell tells them: name, title and concern, however they are parted."""

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.names import decision_chain
from models.rules.names.decision_chain import Link
from models.rules.oneline.vocabulary.words import HAN, SURNAME
from models.rules.workbook.headings import hints, looks
from models.rules.workbook.people import posted, titled

_DASHES = re.compile(
    r"\s+[-–—|]\s+|\s*[:：|｜=＝]\s*|(?<=[\u4e00-\u9fff])\s*[-–—－]{1,2}\s*(?=[\u4e00-\u9fffA-Za-z])"
)
_DOTS = re.compile(r"\s*[·•・]\s*")
_BARS = re.compile(r"\s*[|｜]\s*")
_COMMA = re.compile(r"\s*[,，]\s*")
_ENDS = (
    r"(?:经理|經理|总监|總監|主任|主管|专员|專員|采购|採購|负责人|負責人|工程师|工程師|助理|秘书|秘書|会计|會計|出纳|出納|财务|財務"
    r"|[长長总總董员員师師])"
)
# 毛经理 工程部经理: a name, and what ends as titles do. 會計 林小姐: the other way round.
_NAME_AND_TITLE = re.compile(rf"([\u4e00-\u9fff]{{2,4}})\s+([\u4e00-\u9fff]{{0,10}}{_ENDS})")
_TITLE_AND_NAME = re.compile(rf"([\u4e00-\u9fff]{{0,10}}{_ENDS})\s+([\u4e00-\u9fff]{{2,4}})")
_THREE = re.compile(r"([\u4e00-\u9fff]{2,4})\s+([\u4e00-\u9fff]{1,8})\s+(\S+)")
_SHORT = re.compile(rf"[{HAN}]{{2,3}}")
_TWO_SURNAMES = re.compile(rf"{SURNAME}{SURNAME}[{HAN}]{{2}}")  # 黃陳玉蘭
_BEHIND = re.compile(r"([^(（]+)[(（]([^()（）]*)[)）]\s*(?:[-–—:：,，|=]\s*|\s)(.+)")
# "Teddy Voss, barn mgr (wet floors)"
_TITLED = re.compile(r"([^,，(（]+)[,，]\s*([^,，(（]+?)\s*[(（]([^()（）]*)[)）]")
_WITH_BRACKET = re.compile(r"([^(（]+?)\s*[(（]([^()（）]*)[)）]")
_IN_BRACKET = re.compile(r"\s*[、;；:：|]\s*|\s+[-–—]\s+")
# "Wg Cdr (Retd) Ashok Phukan": a bracket that is part of a rank.
_RANK = re.compile(
    r"((?:^|(?<=[\n;；/,，&、|]))\s*(?:[^\W\d]+['’]?\.?\s+){1,3})[(（]"
    r"((?:retd?|ret'd|ns|res|dr|usn|usaf|raf|rn|iaf|hon|emeritus)\.?)[)）](?=\s+[A-Z])",
    re.I,
)
# "(cares about: price)", （关心：交期）, behind whoever does.
_LABELLED = re.compile(
    r"[\s,，;；|｜/／–—-]*(?P<open>[(（])?\s*(?:最)?(?:关心|關心|关注|關注|在意|在乎|看重|注重|重视|重視|担心|擔心|操心"
    r"|顾虑|顧慮|(?<![a-z])(?:cares?|concern(?:s|ed)?|focus(?:es)?|worr(?:y|ies|ied)|watches|looks|hot)"
    r"(?:\s+(?:about|abt|on|at|for|over))?)\s*[:：]\s*(?P<said>[^()（）]+?)\s*[)）]?\s*$",
    re.I,
)
_OPEN, _CLOSE = "\ue000", "\ue001"


def guarded(said: str) -> str:
    """With the brackets of ranks out of the way."""
    return _RANK.sub(rf"\1{_OPEN}\2{_CLOSE}", said) if "(" in said or "（" in said else said


def read(said: str) -> list[Link]:
    """None, or one: several that decision_chain parts stay several."""
    found = _LABELLED.search(said)
    if found is None or not found.start():
        return [_settled(one) for one in _read(said)]
    front = said[: found.start()].strip()
    if not found["open"] and max(map(front.rfind, "(（")) > max(map(front.rfind, ")）")):
        front += ")"
    links = [_settled(one) for one in _read(front)]
    if len(links) == 1 and not links[0].title and (both := posted.with_post(front)):
        links = [Link(*both)]
    return [Link(one.name, one.title, one.concern or found["said"].strip()) for one in links]


def _settled(one: Link) -> Link:
    """What he cares for is no title, and none of his titles is his name."""
    name, title, concern = (
        part.replace(_OPEN, "(").replace(_CLOSE, ")").strip() for part in one.parts
    )
    if title and not concern:
        title, concern = titled.of_slashes(title)
    if title and not concern and titled.is_concern(title):
        title, concern = "", title
    if not title and (both := titled.apart(name)):
        name, title = both
    elif titled.is_title(name) and _is_somebody(title) and not titled.is_title(title):
        name, title = title, name
    return Link(name, title, concern)


def _is_somebody(said: str) -> bool:
    return looks.is_person(said) or _TWO_SURNAMES.fullmatch(simplified(said)) is not None


def may_be(said: str) -> bool:
    """Whether a text may be a name beside a title, with a rare surname too."""
    if looks.is_person(said):
        return True
    is_short = _SHORT.fullmatch(said) is not None
    return is_short and not titled.is_title(said) and not titled.is_concern(said)


def three(said: str) -> Link | None:
    """段雪松 老板 盯价格: name, title and concern."""
    found = _THREE.fullmatch(said)
    is_such = found is not None and titled.is_title(found[2]) and may_be(found[1])
    return Link(*found.groups()) if found is not None and is_such else None


def with_post(one: Link, said: str) -> Link:
    """Somebody whose concern is told elsewhere: what stands behind his title in `said` is where he
    has it, "AGM (Purchase)", "Head - Reclamation"."""
    if not one.title or not one.concern or titled.is_concern(one.concern):
        return one
    between = r"(?:\s*[-–—]\s*|\s*[(（]\s*)"
    found = re.search(f"{re.escape(one.title)}{between}{re.escape(one.concern)}\\s*[)）]?", said)
    return Link(one.name, found[0]) if found else one


def _read(said: str) -> list[Link]:
    if "(" in said or "（" in said:
        return _bracketed(said)
    if (told_of := posted.read(said)) is not None:
        return [told_of]
    words = said.split()
    if len(words) > 1 and all(map(titled.is_called, words)):
        return [Link(one) for one in words]  # 王总 李经理
    if len(words) == 2 and titled.is_called(words[0]) and titled.is_title(words[1]):
        return [Link(*words)]  # 刘理事 理事
    if apart := _NAME_AND_TITLE.fullmatch(said):
        return [Link(apart[1], apart[2])]
    if (apart := _TITLE_AND_NAME.fullmatch(said)) and looks.is_person(apart[2]):
        return [Link(apart[2], apart[1])]
    if (told_of := three(said)) is not None:
        return [told_of]
    if len(dots := _DOTS.split(said)) in (2, 3) and titled.is_title(dots[1]):
        return [Link(*dots)]  # 罗一鸣·饲养主管
    if (told := titled.apart(said)) is not None:
        return [Link(*told)]
    if len(bars := _BARS.split(said)) in (2, 3):
        return [Link(*bars)]
    first, *rest = _DASHES.split(said, maxsplit=2)
    name, *title = _COMMA.split(first, maxsplit=1)
    if rest and first:
        parts = [*title, *rest] if len(rest) == 1 and title else [first, *rest][1:]
        return decision_chain.parse(f"{name if title else first} ({', '.join(parts)})")
    if title and (both := titled.apart(name)):
        return [Link(*both, title[0])]
    return decision_chain.parse(said)


def _is_titled(title: str, inside: str) -> bool:
    """Whether a title stands in front of a bracket with a concern: "Dir. of Ops (ride uptime)"."""
    is_plain = title.islower() or hints.is_title(title)
    return is_plain or titled.title_and_concern(f"{title} ({inside})") is not None


def _bracketed(said: str) -> list[Link]:
    """ "Tom Lee (CFO) – cost" and "Tom Lee (CFO: cost)" as "Tom Lee (CFO, cost)"; what is behind
    主委 蔡清課 in a bracket is his concern."""
    if whole := _WITH_BRACKET.fullmatch(said):
        front, inside = whole[1], whole[2].strip()
        if told := titled.apart(front):
            return [Link(*told, inside)]
        told_by_dash = _DASHES.split(front)
        if len(told_by_dash) == 2 and all(told_by_dash):
            return [Link(told_by_dash[0], told_by_dash[1], inside)]
        if (both := posted.with_post(front)) is not None and not titled.is_title(inside):
            return [Link(*both, inside)]
        names = _COMMA.split(front)
        if len(names) == 2 and all(one.isalpha() and one.istitle() for one in names):
            return [Link(front, *_COMMA.split(inside, maxsplit=1))]  # Gurung, Bishal (engineer)
    by_comma = _TITLED.fullmatch(said)
    if by_comma and _is_titled(by_comma[2], by_comma[3]):
        return [Link(*(one.strip() for one in by_comma.groups()))]
    if behind := _BEHIND.fullmatch(said):
        name, title, concern = (one.strip() for one in behind.groups())
        return [Link(name, title, concern)]
    at = max(said.find("("), said.find("（"))
    if "," not in said[at:] and "，" not in said[at:]:
        said = said[:at] + _IN_BRACKET.sub(",", said[at:], count=1)
    return decision_chain.parse(said)
