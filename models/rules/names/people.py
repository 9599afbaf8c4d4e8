"""Which of the people one knows is meant by a name as it is said: Mr Ong, Ines, 马厂长."""

from collections.abc import Sequence
from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.characters import bare, spelled_out
from models.rules.names.decision_chain import Link
from models.rules.names.said.typed import EVERYDAY, GIVEN, LISTED, TRADES
from models.rules.oneline.people import given
from models.rules.oneline.people.people_words import NO_SMALL_NAMES
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, NO_NAME, PINYIN, SURNAME, fold

_WORD = re.compile(rf"[^\W_{HAN}]+(?:['-][^\W_{HAN}]+)*")
_SHORTEST, _LONG = 3, 5  # letters of a part of a name
_HAN_NAME = re.compile(f"[{HAN}]{{2,4}}")
_CONTACTED = re.compile(
    "(?:left|called|rang|tried|phoned|emailed|texted|messaged|met|saw|chased|told|asked|visited|pinged)"
)
_WORD_ENDS = re.compile("(?:s|er|ing|ed|ly)$")
_TITLES = frozenset("mr mrs ms miss mx dr prof sir madam mdm".split())
_TITLE = f"(?:{HONORIFIC}|[生太叔伯嫂兄])"
_SURNAME_AND_TITLE = re.compile(rf"({SURNAME})([{HAN}]{{0,2}}?)({_TITLE})")
_ANY_AND_TITLE = re.compile(rf"([{HAN}])([{HAN}]{{0,2}}?)({_TITLE})")  # a rare surname
# The first character of an office, as 涂副 and 简厂 are called.
_RANK = re.compile(f"({SURNAME}|[{HAN}])([厂副课科处店院校局班组主])")
_FAMILIAR = re.compile(f"[小老阿]({SURNAME})")
_WORDS = frozenset(LISTED["everyday"].split()) | NO_NAME | NO_SMALL_NAMES
# What anybody may be called, whatever their title.
_ANYBODYS = frozenset(
    "总 工 董 先生 女士 小姐 太太 老师 师傅 师父 哥 姐 叔 伯 嫂 兄 老板 老板娘 生 太".split()
)
# What somebody is besides their office: 顾博士 heads a laboratory.
_LEARNED = frozenset("博士 教授 医生 医师".split())
# Whom one knows by an office is not called so.
_UNTITLED = frozenset("先生 女士 小姐 太太".split())


def meant(name: str, known: Sequence[Link]) -> list[Link]:
    """Those of the people who may be meant: who is called exactly so, or else everybody whose
    name it is a part of."""
    exact = [one for one in known if _key(one.name) == _key(name)]
    return exact or [one for one in known if _may_be(name, one)]


def is_title(name: str) -> bool:
    """Whether it is what anybody of an office is called: 老闆, 經理."""
    plain = fold(name).strip()
    return plain in _ANYBODYS or re.fullmatch(HONORIFIC, plain) is not None


def known_as(said: Link, known: Sequence[Link]) -> Link | None:
    """The one of the people who is meant for sure: None where several may be, or where what is said
    of them makes it somebody else."""
    fitting = meant(said.name, known)
    if len(fitting) != 1 or (_key(said.name) != _key(fitting[0].name) and _differs(said, *fitting)):
        return None
    return fitting[0]


def _differs(said: Link, one: Link) -> bool:
    """Mrs Wen, the accountant, is not the head of purchasing; 黄小姐 is hardly 黄厂长."""
    if said.title and one.title and not _is_like(fold(said.title), fold(one.title)):
        return True
    name, theirs = _SURNAME_AND_TITLE.fullmatch(fold(said.name)), fold(one.name)
    is_plain = name is not None and name[3] in _UNTITLED
    of_office = _SURNAME_AND_TITLE.fullmatch(theirs)
    return is_plain and of_office is not None and of_office[3] not in _ANYBODYS


def _is_like(title: str, other: str) -> bool:
    """Whether two titles have a word or, in Chinese, two characters in common."""
    if _is_same_title(title, other):
        return True
    if re.search(f"[{HAN}]", title + other):
        return any(title[at : at + 2] in other for at in range(len(title) - 1))
    return bool(set(_WORD.findall(title)) & set(_WORD.findall(other)))


def is_titled(name: str) -> bool:
    """Whether somebody is called by surname and title, or familiarly: 陈经理, 小陈."""
    folded = fold(name)
    return bool(_SURNAME_AND_TITLE.fullmatch(folded) or _FAMILIAR.fullmatch(folded))


def is_nickname(name: str) -> bool:
    """小吴: many firms have one."""
    return _FAMILIAR.fullmatch(fold(name)) is not None


def is_short(name: str) -> bool:
    """Whether a name is what somebody is called rather than the whole of it: 陈经理, 志明, Tom,
    Derek A."""
    folded = fold(name).strip()
    if re.search(f"[{HAN}]", folded):
        is_given = len(folded) == 2 and not re.match(SURNAME, folded)
        return is_given or is_titled(name)
    words = _words(name)
    return len(words) == 1 or (len(words) == 2 and len(words[-1]) == 1)


def title_in(name: str) -> str:
    """The office that somebody is called by: 经理 of 林经理; none of 陈总, which anybody may be."""
    called = _SURNAME_AND_TITLE.fullmatch(fold(name))
    is_office = called is not None and called[3] not in _ANYBODYS
    return name[called.start(2) :] if called and is_office else ""


def is_said(text: str, name: str) -> bool:
    """Whether a text says this person's name: the whole of a Chinese one, or a part of another one
    with a capital, and nobody else's after it; a first name also in small letters."""
    folded, found = _read(text)
    if any(one in folded for one in re.findall(f"[{HAN}]{{2,}}", fold(name))):
        return True
    if given.search(name, folded):
        return True
    theirs = set(_words(name))
    if any(_is_theirs(folded, found, at, theirs) for at in range(len(found))):
        return True
    whole = _words(name)
    if len(whole) > 1 and len(whole[-1]) > 2 and _runs(found, whole):
        return True  # wade hollis
    return _says_small(found, _first_name(name)) or _opens_with_surname(found, _words(name))


@lru_cache(maxsize=4)  # one line is held against hundreds of names
def _read(text: str) -> tuple[str, list[re.Match[str]]]:
    """The `fold`ed text, and its words in letters."""
    folded = fold(text)
    return folded, list(_WORD.finditer(folded))


def is_called_by_office(text: str, one: Link) -> bool:
    """Whether a text calls somebody by an office of theirs, however rare their surname is:
    普社长请吃火锅."""
    surname = re.escape(fold(one.name)[:1])
    called = re.finditer(rf"(?<![{HAN}]){surname}(?P<title>{HONORIFIC})", _read(text)[0])
    return any(said["title"] not in _ANYBODYS and _may_be_chinese(said[0], one) for said in called)


def stands_beside(text: str, firm: str, name: str) -> bool:
    """Whether a text says a Chinese person's name right behind what it calls their firm: 永康怡君,
    宏远林淑芬."""
    said, whole = _read(text)[0], fold(name)
    if not (_HAN_NAME.fullmatch(whole) and re.search(f"[{HAN}]", firm)):
        return False
    calls = {whole, whole[-2:]} if len(whole) > 2 else {whole}
    return any(f"{fold(firm)}{of}{call}" in said for call in calls for of in ("", "的", " "))


def _first_name(name: str) -> list[str]:
    """What somebody is called by those who type no capitals: darlene; wei jie of Lim Wei Jie."""
    words = _words(name)
    is_chinese = len(words) > 2 and words[0] in PINYIN
    return words[1:3] if is_chinese else words[:1]


def _opens_with_surname(found: list[re.Match[str]], name: list[str]) -> bool:
    """ "kurian again asking", "left brandt a voicemail": only a surname that is no word."""
    is_chinese = len(name) > 2 and name[0] in PINYIN and len(name[0]) >= _SHORTEST
    if is_chinese and name[0] not in _WORDS and found and found[0][0] == name[0]:
        return True  # koh
    surname = name[-1] if len(name) > 1 else ""
    is_word = surname in _WORDS or surname in TRADES or _WORD_ENDS.search(surname)
    if len(surname) < _LONG or is_word or not found:
        return False
    is_second = len(found) > 1 and found[1][0] == surname
    return found[0][0] == surname or bool(is_second and _CONTACTED.fullmatch(found[0][0]))


def _runs(found: list[re.Match[str]], name: list[str]) -> bool:
    said = [one[0].lower() for one in found]
    return any(said[at : at + len(name)] == name for at in range(len(said) - len(name) + 1))


def _says_small(found: list[re.Match[str]], first: list[str]) -> bool:
    said = [one[0].removesuffix("'s") for one in found]
    is_name = len(first) > 1 or (first and len(first[0]) >= _SHORTEST and first[0] not in _WORDS)
    runs = range(len(said) - len(first) + 1)
    return bool(is_name) and any(said[at : at + len(first)] == first for at in runs)


def _is_theirs(text: str, words: list[re.Match[str]], at: int, theirs: set[str]) -> bool:
    said = words[at][0]
    small = spelled_out(bare(said)).removesuffix("'s")
    is_everyday = small in NO_NAME or (small in EVERYDAY and small not in GIVEN)
    if small not in theirs or len(small) < _SHORTEST or is_everyday or not said[0].isupper():
        return False
    around = [*words[max(0, at - 1) : at], *words[at + 1 : at + 2]]
    return not any(_is_of_another(text, words[at], one, theirs) for one in around)


def _is_of_another(text: str, said: re.Match[str], by: re.Match[str], theirs: set[str]) -> bool:
    """Whether the word beside it makes it somebody else's name."""
    gap = text[min(said.end(), by.end()) : max(said.start(), by.start())]
    other = spelled_out(bare(by[0]))
    is_name = by.start() > said.start() or other in GIVEN
    return gap == " " and by[0][0].isupper() and is_name and other not in theirs


def _may_be(name: str, one: Link) -> bool:
    if re.search(f"[{HAN}]", name):
        return _may_be_chinese(fold(name).strip(), one)
    said, theirs = _words(name), _words(one.name)
    if len(said) > 1 and len(said[-1]) == 1:  # Derek A
        begun = [part for part in theirs[1:] if part.startswith(said[-1])]
        said = [*said[:-1], *(begun or said[-1:])]
    return bool(said) and (set(said) <= set(theirs) or _is_by_initials(said, theirs))


def _is_by_initials(said: list[str], theirs: list[str]) -> bool:
    """Lim WJ for Lim Wei Jie."""
    letters = [one for one in said if one not in theirs]
    rest = [one for one in theirs if one not in said]
    is_short = len(letters) == 1 and len(said) > 1 and len(letters[0]) > 1
    return is_short and letters[0] == "".join(one[0] for one in rest)


def _may_be_chinese(name: str, one: Link) -> bool:
    theirs, name = fold(one.name), name.replace("经里", "经理")
    if given.is_called(one.name, name):
        return True
    if familiar := _FAMILIAR.fullmatch(name):
        return theirs.startswith(familiar[1])
    if called := _SURNAME_AND_TITLE.fullmatch(name) or _ANY_AND_TITLE.fullmatch(name):
        surname, first, title = called.groups()
        if not theirs.startswith(surname + first):
            return False
        own = _titles_of(theirs, one.title)
        return (
            title in _ANYBODYS | _LEARNED
            or not own
            or any(_is_same_title(title, each) for each in own)
        )
    if (ranked := _RANK.fullmatch(name)) and one.title:
        return theirs.startswith(ranked[1]) and ranked[2] in fold(one.title)
    return len(name) > 1 and theirs.endswith(name)


def _titles_of(name: str, title: str) -> list[str]:
    called = _SURNAME_AND_TITLE.fullmatch(name)
    own = [called[3]] if called and called[3] not in _ANYBODYS else []
    return own + ([fold(title)] if re.search(f"[{HAN}]", title) else [])


def _is_same_title(one: str, other: str) -> bool:
    return one in other or other in one


def _key(name: str) -> str:
    return spelled_out(" ".join(bare(fold(name)).split()))


@lru_cache(maxsize=2048)
def _words(name: str) -> list[str]:
    words = (spelled_out(word) for word in _WORD.findall(bare(fold(name))))
    return [word for word in words if word not in _TITLES]
