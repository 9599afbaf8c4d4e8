"""Somebody whose title stands in front: 主委：方金土, 爐主 郭進祿｜一場不能超過20萬, "Plant mgr:
Joe Blow"; what follows behind a further mark is what they care for."""

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.names.decision_chain import Link
from models.rules.oneline.vocabulary.words import HAN
from models.rules.workbook.headings import hints, looks
from models.rules.workbook.people import titled

_MARKS = re.compile(
    r"\s*(?:[:：|｜/／→⇒➔➜]|[-=]+>|─+|—+|－+)\s*|\s+[-–]+\s+|(?<=[\u4e00-\u9fff])-(?=[\u4e00-\u9fff])"
)
_COMMA = re.compile(r"\s*[,，]\s*")
_BRACKETS = re.compile(r"[()（）\n;；]")
_SHORT = re.compile(rf"[{HAN}]{{2,3}}")
_MIXED = re.compile(rf"[A-Z][a-z]+\s*[{HAN}]{{1,3}}")  # Peggy 潘
_LATIN_AND_HAN = re.compile(rf"((?:[A-Z][\w'’.-]*\s+){{1,3}})([{HAN}]{{1,8}})")  # Carmen Yip 買手
_LATIN_AND_POST = re.compile(r"((?:[A-Z][\w'’.-]*\s+){2,3})([a-z][a-z. -]*)")
_HAN_AND_POST = re.compile(rf"(\S{{2,4}})\s+([{HAN}]{{1,6}})")  # 關太 管數
_WORD = re.compile(rf"[:：]\s*[{HAN}]{{2}}$")  # 李甲 老板：安全, whose two characters may be a name
_AND_MORE = re.compile(rf"([{HAN}]{{2,4}})\s+(\S.+)")  # 詹伯熙 学生练手太费料
_LATIN = re.compile(r"(?:[A-Z][\w'’.-]*\s+){1,3}[A-Z][\w'’.-]*")
LONGEST_POST = 6  # characters of one that no list has
MOST_WORDS = 4  # of what somebody is


def read(said: str) -> Link | None:
    """None where a text is not surely so, or may be of several people."""
    if _BRACKETS.search(said):
        return None
    first, *rest = (part.strip() for part in _MARKS.split(said, maxsplit=2))
    if not first or not all(rest):
        return None
    is_word = len(rest) == 1 and _WORD.search(said) is not None
    is_of_others = any(titled.is_title(one) if is_word else _is_other(one) for one in rest)
    both = _both(first)
    if both is not None or (rest and (both := _named(first)) is not None):
        return None if is_of_others else Link(*both, "，".join(rest))
    if not rest or not (titled.is_title(first) or _is_role(first, rest[0])):
        return None
    if (more := _AND_MORE.fullmatch(rest[0])) and len(rest) == 1 and not _is_other(more[2]):
        rest = [more[1], more[2]]
    name, *concern = _COMMA.split(rest[0], maxsplit=1)
    concern += rest[1:]
    if not is_name(name) or len(concern) > 1 or any(map(_is_other, concern)):
        return None
    return Link(name, first, *concern)


def with_post(said: str) -> tuple[str, str] | None:
    """Name and what somebody is, of a text that is both, in either order."""
    name, _, post = (part.strip() for part in said.rpartition(" "))
    if titled.is_title(post) and (titled.is_called(name) or _MIXED.fullmatch(name)):
        return name, post
    found = None if titled.is_called(said.split(" ")[0]) else _both(said) or _named(said)
    return found if found and titled.is_title(found[1]) else None


def is_name(said: str) -> bool:
    """Whether a text beside a title is somebody, with a rare surname too."""
    if titled.is_title(said) or titled.is_concern(said):
        return False
    is_written = looks.is_person(said) and titled.apart(said) is None
    is_such = _SHORT.fullmatch(simplified(said)) or _MIXED.fullmatch(said) or _LATIN.fullmatch(said)
    return is_written or (is_such is not None and not looks.is_organisation(said))


def _is_role(said: str, name: str) -> bool:
    """Whether a text is written as no name is, beside one that is: "Head gardener: Tom Hale"."""
    is_plain = said.isascii() and said.replace(" ", "").isalpha() and len(said.split()) < MOST_WORDS
    return is_plain and said.split()[-1].islower() and _LATIN.fullmatch(name) is not None


def _both(said: str) -> tuple[str, str] | None:
    """Name and title of 董事長特助 粘書豪, 執行長 Peggy 潘 and 教務主任 卜宜蓁."""
    if (told := titled.apart(said)) is not None:
        return told
    title, _, name = said.partition(" ")
    is_such = bool(name) and not title.isascii() and titled.is_title(title) and is_name(name)
    return (name.strip(), title) if is_such else None


def _named(said: str) -> tuple[str, str] | None:
    """Name and what somebody is, in this order, where a mark and what they care for follow:
    "Carmen Yip 買手", "Jo Peck yard manager"; a post may be in no list where a name is surely one,
    關太 管數."""
    if found := _LATIN_AND_POST.fullmatch(said):
        return (found[1].strip(), found[2]) if titled.is_title(found[2]) else None
    if found := _LATIN_AND_HAN.fullmatch(said):
        name, post = found[1].strip(), found[2]
        return (name, post) if titled.is_title(post) and not looks.is_organisation(said) else None
    found = _HAN_AND_POST.fullmatch(said)
    if found is None or not (titled.is_called(found[1]) or looks.is_person(found[1])):
        return None
    is_other = looks.is_person(found[2]) or titled.is_concern(found[2])
    is_post = titled.is_title(found[2]) or not is_other
    return (found[1], found[2]) if is_post and not titled.is_title(found[1]) else None


def _is_other(said: str) -> bool:
    """Whether a text is of a further person, and not of what the first cares for."""
    is_post = titled.is_title(said) and (len(said) <= LONGEST_POST or hints.is_title(said))
    return (
        is_post
        or titled.apart(said) is not None
        or (looks.is_person(said) and not titled.is_concern(said))
    )
