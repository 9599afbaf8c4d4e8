"""Names whose words are cut, as people call their customers among themselves: "Pump Hse" for The
Pump House, 海兔室 for 昆明翠湖海兔实验室."""

from collections.abc import Container

from models.rules import company_forms
from models.rules import lazy_re as re
from models.rules.names import similarity

LEAST_WHOLE = 2  # letters of a word that is not cut; one is needed
LEAST_CUT = 2  # letters that are left of a word
LEAST_HAN = 3
FIRST_HAN = 2  # characters that a name has as they are, before single ones
LEAST_INITIALS, MOST_INITIALS = 3, 6
MOST_LEFT_OUT = 4  # characters in front of 大学
LEAST_REST = 2  # characters behind 滨大
_ABOUT_AND = re.compile(r"([A-Z])\s?[&+]\s?([A-Z])")
_FIRST_TWO = re.compile(r"(\w)[\w'’]*\s*(?:&|\band\b)\s*(\w)", re.I)
_SMALL = frozenset("the of and for a an at in on de la".split())
_SCHOOLS = {"大": "大学", "中": "中学", "小": "小学", "医": "医院", "院": "医院"}
_IN_FULL = {
    "超市": "超级市场",
    "管委会": "管理委员会",
    "居委会": "居民委员会",
    "业委会": "业主委员会",
    "村委会": "村民委员会",
    "工大": "工业大学",
    "师大": "师范大学",
    "农大": "农业大学",
    "科大": "科技大学",
    "医大": "医科大学",
    "海大": "海洋大学",
    "高职": "高等职业学校",
    "高工": "高级工业职业学校",
    "职院": "职业技术学院",
    "卫校": "卫生学校",
    "驾校": "驾驶学校",
    "电厂": "发电厂",
    "渔会": "渔业协会",
    "农科院": "农业科学院",
    "中科院": "中国科学院",
    "环保局": "环境保护局",
    "国土局": "国土资源局",
    "城管局": "城市管理局",
}
_VOWELS = frozenset("aeiou")
_KINDS = frozenset("场厂店馆院校社站村园所行棚会局号铺坊庄")  # what may be called otherwise
_NUMBERED = frozenset("附一二三四五六七八九十")
_ARTICLES = frozenset({"the", "a"})


def are_words(words: list[str], others: list[str], dotted: frozenset[str]) -> bool:
    """Whether each word is one of the others, in their order, or what is left of it, and one is
    whole. They begin with the same or follow each other. Only the last, or one of those with a dot
    behind, may be cut short like any word: Oak Farm is not Oakdale Farm."""
    if _is_county(words, others):
        return True
    if len(words) < 2 or company_forms.is_form(words[-1]):
        return False
    if not any(len(one) >= LEAST_WHOLE and one in others for one in words):
        return False
    cut = dotted | {words[-1]}
    start = 1 if others[:1] and others[0] in _ARTICLES and words[0] not in _ARTICLES else 0
    followed = (
        all(
            _is_left(word, other, word in cut)
            for word, other in zip(words, others[at:], strict=False)
        )
        for at in range(start, len(others) - len(words) + 1)
    )
    return any(followed) or _begin_alike(words, others[start:], cut)


def _is_county(words: list[str], others: list[str]) -> bool:
    """Whether Co. stands for the county behind the same words: "Tuscarora Co."."""
    return words[-1:] == ["co"] and [*words[:-1], "county"] == others[: len(words)]


def are_initials(letters: str, words: list[str]) -> bool:
    """Whether letters are those that all words begin with, a company's form and the small words
    aside or not: KCPD for Kittredge County Parks Dept."""
    plain = letters.replace(".", "")
    if not (plain.isalpha() and plain.isupper() and LEAST_INITIALS <= len(plain) <= MOST_INITIALS):
        return False
    told = [one for one in words if one not in _SMALL]
    bare = told[:-1] if told and company_forms.is_form(told[-1]) else told
    return plain.casefold() in {"".join(one[0] for one in some) for some in (words, told, bare)}


def are_first_initials(letters: str, full: str) -> bool:
    """Whether letters about an "&" are those of the first words of a name about its own: M&E for
    Mojave & Eastern Short Line."""
    both = _ABOUT_AND.fullmatch(letters)
    words = _FIRST_TWO.match(full)
    if both is None or words is None:
        return False
    return both.groups() == tuple(one.upper() for one in words.groups())


def written_out(short: str) -> list[str]:
    """A name with what it has for short in full: 銀鱲超市 as 銀鱲超級市場."""
    return [short.replace(one, full) for one, full in _IN_FULL.items() if one in short]


def is_of_school(short: str, full: str) -> bool:
    """Whether a name begins with one character of a school or hospital and what it is, and goes on
    with what the other has behind: 滨大潮间带 for 滨海大学潮间带实验室."""
    kind = _SCHOOLS.get(short[1:2], "")
    at = full.find(kind, 1) if kind else -1
    rest = short[FIRST_HAN:]
    is_such = 0 < at <= MOST_LEFT_OUT and full[0] == short[0] and len(rest) >= LEAST_REST
    return is_such and rest in full[at + len(kind) :]


def are_characters(short: str, full: str) -> bool:
    """Whether a name has these characters in this order: two beside each other, not those of a
    place, and then others beside each other, or a number and a kind as in 惠山一院. Its kind at
    the end may be another."""
    if not LEAST_HAN <= len(short) < len(full) or similarity.place_at(short[:FIRST_HAN]):
        return False
    is_kind = short[-1] in _KINDS and len(short) > LEAST_HAN
    return _are_in(short, full) or (is_kind and _are_in(short[:-1], full))


def _are_in(short: str, full: str) -> bool:
    at, rest = full.find(short[:FIRST_HAN]), short[FIRST_HAN:]
    if at < 0:
        return False
    behind = full[at + FIRST_HAN :]
    if rest in behind:
        return True
    left = iter(behind)
    return rest[0] in _NUMBERED and len(rest) == 2 and all(char in left for char in rest)


def _begin_alike(words: list[str], others: list[str], cut: Container[str]) -> bool:
    if not others or not _is_left(words[0], others[0], words[0] in cut):
        return False
    left = iter(others[1:])
    return all(any(_is_left(word, other, word in cut) for other in left) for word in words[1:])


def _is_left(word: str, other: str, may_be_cut: bool) -> bool:
    """Whether a word is another, its beginning, or its consonants: Ex, Hse, C's, Govt."""
    if word.endswith("'s") and other.endswith("'s") and len(word) > LEAST_HAN:
        return _is_left(word[:-2], other[:-2], may_be_cut)
    word, other = word.replace("'", ""), other.replace("'", "")
    if word == other:
        return True
    if len(word) < LEAST_CUT or len(word) >= len(other) or word[0] != other[0]:
        return False
    if company_forms.is_form(word):
        return False
    if other.startswith(word):
        return may_be_cut
    if len(word) > LEAST_HAN and other.startswith(word[:-1]):
        return word[-1] == other[-1] and word[-1] in "tdnl"
    letters = iter(other)
    is_bare = not _VOWELS & set(word[1:-1]) and (word[-1] not in _VOWELS or word[-1] == other[-1])
    return is_bare and all(letter in letters for letter in word)
