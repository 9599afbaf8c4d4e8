"""Who is named twice in one line: 徐总 beside 徐国栋, "Mr Finch" beside Imogen Finch."""

from collections.abc import Sequence

from models.rules import lazy_re as re
from models.rules.oneline.people import given
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, PINYIN, SURNAME, fold

Named = tuple[str, str]  # name, title

_TITLE = f"(?:{HONORIFIC}|[生太叔伯嫂兄师局处科])"
_BY_SURNAME = re.compile(f"(?:[小老阿](?P<nick>{SURNAME})|(?P<surname>{SURNAME}){_TITLE})")
_FULL = re.compile(f"(?P<surname>{SURNAME})[{HAN}]{{1,2}}")
_KIN = re.compile(
    "[他她]们?的?(?:儿子|女儿|[弟妹哥姐]{1,2}|爸爸?|太太|老婆|老公|先生|侄子)(?:叫)?$"
)
_TITLE_LAST = re.compile(f"{_TITLE}$")
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof sir madam mdm mam ma'am datuk dato puan encik tuan cik"
    " ji bhai saab uncle auntie aunty chef capt er shri smt".split()
)
# Whoever is counted beside somebody is another one: 徐国栋跟徐总都在, "Imogen and Mr Finch".
_BESIDE = re.compile(
    r"\s*(?:、|[/&+]|和|跟|与|同|及|还有|带着?|陪着?|(?:,? ?\b(?:and|with|w/|plus)))\s*"
    rf"(?:[他她]们?的?|新来的|(?:his|her|their|the|old|new|young) )?[{HAN}]{{0,3}}?\s*",
    re.I,
)


def fold_in(named: Sequence[Named], typed: str) -> tuple[Named, ...]:
    """Everybody once, by the longer name; the title of the shorter one is kept. Who is listed
    beside the other one stays."""
    full = [one for one in named if not (_is_short(one[0]) or _is_kin(one[0], typed))]
    return tuple(
        one
        for one in named
        if not any(
            other[0] != one[0] and _is_called(other[0], one[0]) and not _are_two(one, other, typed)
            for other in full
        )
    )


def _is_kin(name: str, typed: str) -> bool:
    """蔡董 beside 他儿子蔡明."""
    return _KIN.search(fold(typed[: max(0, typed.find(name))])) is not None


def _is_short(name: str) -> bool:
    """Whether it is a surname with a title: 徐总, 老徐, "Mr Finch"."""
    words = _words(name)
    if not words:
        return False
    return words[0] in _TITLES or words[-1] in _TITLES or bool(_BY_SURNAME.fullmatch(fold(name)))


def _is_called(name: str, by: str) -> bool:
    """Whether somebody of this whole name may be called so."""
    if re.search(f"[{HAN}]", name):
        return _is_called_in_chinese(fold(name), fold(by))
    theirs, said = _words(name), [one for one in _words(by) if one not in _TITLES]
    if not said or len(said) == len(_words(by)) or len(theirs) < len(said):
        return False
    is_chinese = len(theirs) > 1 and theirs[0] in PINYIN  # Mr Lim for Lim Wei Jie
    ends = [theirs[-len(said) :]] + ([theirs[: len(said)]] if is_chinese or len(said) else [])
    return said in ends


def _is_called_in_chinese(name: str, by: str) -> bool:
    titled = _TITLE_LAST.search(name, 2)
    full = _FULL.fullmatch(name[: titled.start()] if titled else name)  # 谭志刚 of 谭志刚科长
    if full is None:
        return False
    short = _BY_SURNAME.fullmatch(by)
    if short is not None:
        return (short["nick"] or short["surname"]) == full["surname"]
    return given.is_called(name, by)


def _are_two(one: Named, other: Named, typed: str) -> bool:
    """Whether nothing but "and" stands between the first mentions of both."""
    starts = sorted(
        (typed.find(each[0]), typed.find(each[0]) + len(each[0])) for each in (one, other)
    )
    (start, end), (after, _) = starts
    return start >= 0 and _BESIDE.fullmatch(fold(typed[end:after])) is not None


def _words(name: str) -> list[str]:
    return [one.strip(".").lower() for one in re.split(r"[\s.]+", name) if one.strip(".")]
