"""Which lessons suit a customer: those of its industry, of its segment, or of the same pains."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from models.rules import lazy_re as re
from models.rules.characters import bare, fold
from models.rules.news import industries

MAX_SHOWN = 2  # more would be noise
MIN_LETTERS = 4  # of a word that tells something

_WORD = re.compile(f"[a-z]{{{MIN_LETTERS},}}")
_HAN = re.compile("[\u3400-\u9fff]+")
_ENDING = re.compile("(?<=[a-z]{3})(?:ies|ied|ings?|ed|ly|es|s|e|y)$")
# Every customer has them.
_EVERYDAY = frozenset(
    """
    about above after again also always because been before being below between both bring cannot
    come could customer does doing done down each even every feel find first from give goes have
    having help here high into issue just keep kind know lack last less like long look made make
    many more most much must need never next only other over past people problem really same seem
    should since some soon still such take than that their them then there these they thing think
    this those time today told under until used using very want well were what when where which
    while whole will with within without work would year your
    """.split()
)
_EVERYDAY_HAN = frozenset(
    """
    客户 问题 需要 希望 目前 公司 产品 使用 现在 经常 比较 觉得 认为 工作 情况 方面 时候 时间
    进行 已经 担心 要求 不够 不好 之前 之后 以前 以后 一直 一个 每个 每月 每天 去年 今年 明年
    无法 缺少 缺乏 太多
    """.split()
)
# Words of one character, which stand between others.
_BETWEEN = (
    "的了在是我们你他她它这那有和与及也就都很太没要会能可以对被把给让从到"
    "为因所但而且或吗呢吧啊个些么什"
)
_BETWEEN_HAN = re.compile("|".join([*_EVERYDAY_HAN, f"[{_BETWEEN} ]"]))


class Fits(Protocol):
    """What a lesson is for: a customer of these `industries` (parts of their names, with commas
    between), of this segment, or with this pain; "" or None where it does not say."""

    @property
    def id(self) -> int: ...

    @property
    def industry(self) -> str: ...

    @property
    def segment(self) -> str | None: ...

    @property
    def pain(self) -> str: ...


F = TypeVar("F", bound=Fits)


def alike(every: Iterable[F], *, industry: str, segment: str | None, pains: str) -> list[F]:
    """At most two for a customer like this: the same pain before the same industry before the same
    segment, and the newest before older ones. Nothing where nothing fits."""
    theirs, named = telling(pains), fold(industry)

    def fit(one: F) -> tuple[int, bool, bool]:
        of_industry = any(fold(part) in named for part in industries(one.industry) if fold(part))
        of_segment = segment is not None and one.segment == segment
        return len(theirs & telling(one.pain)), of_industry, of_segment

    found = [(fit(one), one.id, one) for one in every]
    fitting = sorted((one for one in found if any(one[0])), key=lambda one: one[:2], reverse=True)
    return [one for *_, one in fitting[:MAX_SHOWN]]


def telling(text: str) -> frozenset[str]:
    """The words by which two texts are compared: English ones without their endings, and pairs of
    Chinese characters, as Chinese has no spaces."""
    plain = bare(text)
    words = {_stem(one) for one in _WORD.findall(plain) if one not in _EVERYDAY}
    pieces = _BETWEEN_HAN.split(" ".join(_HAN.findall(plain)))
    return frozenset(words | {one[at : at + 2] for one in pieces for at in range(len(one) - 1)})


def _stem(word: str) -> str:
    return _ENDING.sub("", word)
