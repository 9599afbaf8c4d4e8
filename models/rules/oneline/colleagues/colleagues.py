"""How colleagues are called in a line: 小王 for 王磊, Dave for Dave Smith, 周浩 for zhouhao."""

from collections.abc import Sequence
from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME, fold
from models.rules.pinyin import readings

_GOES_ON = re.compile(r"[a-z\d]")
_TAKES = re.compile(r"带[着上]?|带同|叫上|拉上|喊上|约上|\b(?:take|taking|bring|bringing) ")
_AND_ME = re.compile("[和跟与同]我(?=[^,;。]{0,12}(?:去|到|过去|拜访|见|上门))")
_ALONG = re.compile(
    r"\s?(?:一起|一同|一齐|一块)?(?:过?[去到]|上门|拜访|见|跟|参加|走)"
    r"|(?: and \w+)? (?:along|with (?:me|us)|to (?!(?:do|send|get|check|fix|make|write)\b))"
)
_TITLE = re.compile(HONORIFIC)
_IS_PINYIN = re.compile(r"[a-z]{4,18}")


def calls(name: str) -> frozenset[str]:
    """In small letters: 王磊 is 小王 and 小磊 as well, 陈晓雨 also 晓雨, but 陈经理 only 小陈; Dave
    Smith is Dave, Bob 鲍伯 both."""
    folded = fold(name.strip().lstrip("@")).lower()
    if not folded:
        return frozenset()
    if re.fullmatch(f"[{HAN}]{{2,4}}", folded):
        if folded[0] in "小老阿":
            return frozenset({folded})
        if _TITLE.fullmatch(folded[1:]):
            return frozenset({folded, f"小{folded[0]}", f"老{folded[0]}"})
        given = frozenset({folded[1:]} if len(folded) == 3 else ())
        return given | {
            folded,
            f"小{folded[0]}",
            f"老{folded[0]}",
            f"小{folded[-1]}",
            f"阿{folded[-1]}",
        }
    first, *others = folded.split()
    han = (calls(one) for one in others if re.fullmatch(f"[{HAN}]{{2,4}}", one))
    return frozenset({folded, first}).union(*han)


def opens(folded: str, teammates: Sequence[str]) -> bool:
    """Whether a clause begins with a colleague's name."""
    text = folded.lower().lstrip()
    said = (call for one in teammates for call in calls(one))
    return any(
        text.startswith(call) and not (call.isascii() and _GOES_ON.match(text, len(call)))
        for call in said
        if len(call) > 1
    )


def spelled_so(said: str, teammates: Sequence[str]) -> str:
    """The colleague whose handle spells a Chinese name: zhouhao is 周浩; "" for nobody."""
    if not re.fullmatch(f"{SURNAME}[{HAN}]{{1,2}}", said):
        return ""
    return next((one for one in teammates if _bare(one) == _pinyin(said)), "")


def spelled(folded: str, teammates: Sequence[str]) -> list[str]:
    """The Chinese names in a text that colleagues' handles spell."""
    if not any(_IS_PINYIN.fullmatch(_bare(one)) for one in teammates):
        return []
    starts = [one.start() for one in re.finditer(f"{SURNAME}(?=[{HAN}])", folded)]
    said = {folded[at : at + size] for at in starts for size in (2, 3)}
    return sorted(one for one in said if spelled_so(one, teammates))


@lru_cache(maxsize=4096)
def _pinyin(name: str) -> str:
    return "".join(readings(name)[0])


def _bare(handle: str) -> str:
    return re.sub(r"[\W\d_]+", "", handle).lower()


def known(said: str, teammates: Sequence[str]) -> str:
    """The one colleague who is called so; "" where several are."""
    if spelled := spelled_so(said, teammates):
        return spelled
    said = said.lower()
    exact = [one for one in teammates if fold(one).lower() == said]
    fitting = exact or [one for one in teammates if said in calls(one)]
    return fitting[0] if len({one.casefold() for one in fitting}) == 1 else ""


def apart(text: str, teammates: Sequence[str]) -> str:
    """A Chinese text in which a comma stands for the space before a colleague's name in letters:
    色号要改C17 jason 3/15前给打样. Nothing moves."""
    latin = _latin(tuple(teammates))
    if latin is None or not re.search(f"[{HAN}]", text):
        return text
    return latin.sub(",", text)


@lru_cache(maxsize=64)
def _latin(teammates: tuple[str, ...]) -> re.Pattern[str] | None:
    """The space before somebody who is named in letters, and does what follows."""
    said = {call for one in teammates for call in calls(one) if call.isascii()}
    if not said:
        return None
    names = "|".join(re.escape(one) for one in sorted(said, key=len)[::-1])
    return re.compile(
        rf"(?<=\S)(?<![让叫请讓請给給跟和與与同找问問托@])\s(?=(?:{names})(?:\s?\d|\s?[{HAN}]))",
        re.I,
    )


def takes_one_along(text: str, teammates: Sequence[str]) -> bool:
    """Whether we go somewhere with a colleague: 带宗翰去彩域做简报, "taking Beth along"."""
    folded = fold(text).lower()
    beside = _AND_ME.search(folded)
    if beside and any(
        folded[: beside.start()].endswith(call) for one in teammates for call in calls(one)
    ):
        return True  # 小林和我下周二一起去…
    for taken in _TAKES.finditer(folded):
        names = sorted((call for one in teammates for call in calls(one)), key=len)[::-1]
        call = next((one for one in names if folded.startswith(one, taken.end())), "")
        if call and _ALONG.match(folded, taken.end() + len(call)):
            return True
    return False
