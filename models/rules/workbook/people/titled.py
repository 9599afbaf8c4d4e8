"""A name and what somebody is, written as one: 店长王芳, 邱榮昌爐主, "Commissioner Faye Dillard";
and what somebody cares for, where it stands in the place of what he is."""

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME
from models.rules.workbook.headings import hints, looks
from models.rules.workbook.headings.hints import LOOKS

LONGEST = 12  # characters of what somebody is, in Chinese
LONGEST_POST = 8  # of one that a name follows without a space
LEAST_TITLE = 2  # characters of one that stands beside a name without a space
LEAST_NAME, MOST_NAME = 2, 4
_POST = re.compile(
    rf"[{HAN}]{{0,8}}(?:{HONORIFIC}|[长总董员师士监主任管]|(?<![处办清修整打料受审])理|事|公)"
)
_CALLED = re.compile(rf"{SURNAME}{HONORIFIC}")
_NAME = re.compile(rf"{SURNAME}[{HAN}]{{1,3}}|[阿小老][{HAN}]{{1,2}}")
_LATIN_NAME = re.compile(r"[A-Z][\w'’.-]*(?:\s+[A-Z][\w'’.-]*){1,3}")
_NO_BEGINNING = tuple("部科处室组课股长员员师主经助说是的和与及")  # of a name behind a title
_OF_A_TITLE = frozenset(  # what begins like a surname, and is of a title: 车间主任
    "车间 项目 安全 施工 常务 高级 水电 金工 后勤 安保 平台 单位 成品 景区 区域 华东 华南 华北"
    " 温室 冷库 车队 宿舍 时装 石材 花卉 鱼苗 海运 空调 路桥 农机 池塘".split()
)
_LONG_SURNAME = re.compile(rf"{SURNAME}")
_TITLES = sorted(
    (one for one in LOOKS["titles"] if not one.isascii() and len(one) >= LEAST_TITLE),
    key=lambda one: -len(one),
)
_CONCERN = re.compile(
    r"[怕要想看盯管嫌愁担求催急图爱重只不别没最](?![长总员])\S|关[心注]|在[意乎]|讲究|介意|注重|紧张"
)
_CONCERN_LATIN = re.compile(
    r"(?:cares?|caring|wants?|wanting|worr(?:y|ied|ies)|hates?|loves?|likes?|fears?|afraid|scared"
    r"|no more|only|must|needs?|keeps?|watch(?:es)?|thinks?|can't|won't|nervous|obsessed)\b",
    re.I,
)
_OF_A_DEPARTMENT = re.compile(
    r"[部科处室组课股厂区代]$|^(?:退休|兼任|新任|暂代|代理|前任|已离职|离职)"
)
_STATES = frozenset(
    "acting interim retired former ex new part-time temp sales finance ops operations nights days"
    " maternity onsite remote hq".split()
)
_SAME_ONE = frozenset({"operator", "driver", "trainer", "player", "founder"})  # owner/operator
_SLASH = re.compile(r"\s*[/／]\s*")
_TITLE_AND_CONCERN = re.compile(r"([^()（）]*[^()（）\s])\s*[(（]([^()（）]+)[)）]")


def is_title(said: str) -> bool:
    """Whether a text is what somebody is, and nothing else."""
    plain = simplified(said.strip())
    if not plain or len(plain) > (40 if plain.isascii() else LONGEST):
        return False
    if _CALLED.fullmatch(plain):
        return False
    is_post = _POST.fullmatch(plain) is not None and _CONCERN.match(plain) is None
    return is_post or hints.is_title(plain)


def is_called(said: str) -> bool:
    """Whether somebody is called so, by the surname with a title: 李副總."""
    return _CALLED.fullmatch(simplified(said)) is not None


def apart(said: str) -> tuple[str, str] | None:
    """Name and title; None where a text is not both, as of 王经理, who is called so."""
    words = said.split()
    if any(map(is_called, words)):
        return None
    if (told := looks.title_and_name(said)) is not None:
        return told[1], told[0]
    if any(one in said for one in "-–—－/／|｜:：=＝()（）,，"):
        return None
    if len(words) > 1 and said.isascii():
        return _latin(words)
    if len(words) == 2:
        return _two(*words)
    return _together(said) if len(words) == 1 else None


def title_and_concern(said: str) -> tuple[str, str] | None:
    """ "Technical Director (noise)"; none of "Director (Ops)" or 经理（采购部）."""
    found = _TITLE_AND_CONCERN.fullmatch(said.strip())
    if found is None:
        return None
    inside = simplified(found[2].strip())
    if inside.isascii():
        is_other = not inside[:1].islower() or inside.casefold() in _STATES
    else:
        is_other = _OF_A_DEPARTMENT.search(inside) is not None or is_title(inside)
    return None if is_other else (found[1].strip(), found[2].strip())


def is_concern(said: str) -> bool:
    """Whether a text is what somebody cares for, and not what he is."""
    plain = simplified(said.strip())
    if not plain or is_title(plain):
        return False
    return (_CONCERN_LATIN if plain.isascii() else _CONCERN).match(plain) is not None


def _latin(words: list[str]) -> tuple[str, str] | None:
    """ "Plant Manager Hap Nygaard": at least two words are the name."""
    for at in range(len(words) - 2, 0, -1):
        title, name = " ".join(words[:at]), " ".join(words[at:])
        if words[0][0].isupper() and hints.is_title(title) and _LATIN_NAME.fullmatch(name):
            return None if any(map(hints.is_title, words[at:])) else (name, title)
    return None


def _two(one: str, other: str) -> tuple[str, str] | None:
    """彭耀祖 東主 and 船塢主任 譚志雄."""
    for name, title in ((one, other), (other, one)):
        is_short = LEAST_NAME <= len(name) <= MOST_NAME
        if is_short and is_title(title) and not is_title(name) and looks.is_person(name):
            return name, title
    return None


def of_slashes(title: str) -> tuple[str, str]:
    """Title and concern of 店长/怕断货."""
    first, *rest = _SLASH.split(title, maxsplit=1)
    is_one = bool(rest) and rest[0].casefold() in _SAME_ONE
    is_both = bool(rest) and is_title(first) and not is_title(rest[0]) and not is_one
    return (first, rest[0]) if is_both else (title, "")


def _together(said: str) -> tuple[str, str] | None:
    plain = simplified(said)
    if len(plain) != len(said):
        return None
    if (title := next((one for one in _TITLES if plain.endswith(one)), "")) and title != plain:
        name = plain[: -len(title)]
        is_such = _is_name(name) and not is_title(name)
        return (said[: -len(title)], said[-len(title) :]) if is_such else None
    title = next((one for one in _TITLES if plain.startswith(one)), "")
    name = plain[len(title) :]
    is_such = _is_name(name) or (len(name) == MOST_NAME and not is_concern(name))
    if title and is_such and not name.startswith(_NO_BEGINNING) and not is_title(name):
        return said[len(title) :], said[: len(title)]
    return _behind_a_long(said, plain)


def _behind_a_long(said: str, plain: str) -> tuple[str, str] | None:
    """教务主任卜宜蓁: a title that ends as one of the list, and a name."""
    for length in (3, 2):
        title, name = plain[:-length], plain[-length:]
        is_such = _is_name(name) and not is_title(name) and not name.startswith(_NO_BEGINNING)
        if is_such and title.endswith(tuple(_TITLES)) and len(title) <= LONGEST_POST:
            return said[-length:], said[:-length]
    return None


def _is_name(plain: str) -> bool:
    """A surname with what is given; a surname alone is called with its title."""
    if plain in _OF_A_TITLE:
        return False
    surname = _LONG_SURNAME.match(plain)
    if surname is None or surname.end() == len(plain):
        return bool(_NAME.fullmatch(plain)) and surname is None
    return len(plain) <= MOST_NAME and _NAME.fullmatch(plain) is not None
