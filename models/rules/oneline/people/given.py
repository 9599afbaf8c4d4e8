"""What those who know somebody well call them in Chinese: 榮哥 and 志榮哥 for 麥志榮."""

from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME, fold

_FULL = re.compile(f"(?:{SURNAME}|[{HAN}])([{HAN}]{{1,2}})")
_KIN = "(?:大?[哥姐姊叔伯嫂姨婶]|仔)"
# What anybody may be called behind a surname, whatever their title: 费工, 阮叔, 乐师傅.
_ANYBODYS = (
    "(?:总(?!监|经理|务|干事|裁)|工(?![厂地作人程序友时期业])|[哥姐姊叔伯嫂兄](?![弟妹])"
    "|师[傅父]|老师|先生|女士|小姐|太太|老板娘?|头家娘?|sir)"
)
_TITLE = re.compile(f"{HONORIFIC}|{_ANYBODYS}")
_MET = "(?<=[跟和与同打给找问见约拜访陪请就是有叫但由让的被只])"
# What follows a given name alone, which may be a word as well: 怡君说她会传.
_AFTER = (
    rf"(?={HONORIFIC}|[说话讲问跟和与同约来改想要催回传打嫌在突又刚今昨下上也都已没不对帮需急希觉反投抱发寄确拍签收夸点答付拿休出请]|的?(?:电话|微信|邮件)"
    r"|email|call|line|$|[\s,;。:])"
)


def search(name: str, folded: str) -> re.Match[str] | None:
    """Where a `fold`ed text calls a person of this Chinese name so."""
    whole = fold(name)
    full = _FULL.fullmatch(whole)
    if full is None:
        return None
    surname, given = whole[: full.start(1)], full[1]
    if _TITLE.fullmatch(given):  # 方老板: 老板 alone is anybody's
        given = ""
    if surname not in folded and not (
        given and given[-1] in folded
    ):  # hardly any of a firm's people
        return None
    return _pattern(surname, given).search(folded)


@lru_cache(maxsize=256)
def _pattern(surname: str, given: str) -> re.Pattern[str]:
    calls: list[str] = []
    if given:
        alone = f"(?<![{HAN}]){given[-1]}{_KIN}"  # 嘉敏姐 is no 俞敏
        calls += [f"{given}{_KIN}", alone] if len(given) == 2 else [alone]
        calls += [f"{_MET}{given[-1]}{_KIN}", f"阿{given[-1]}(?![姨])"]
    calls += [f"(?:(?<![{HAN}])|{_MET}){surname}{_ANYBODYS}"]
    if len(surname) == 2:
        calls += [f"{surname}{_AFTER}"]  # 欧阳, 范姜, and 鼎盛欧阳
    if len(given) == 2:
        calls += [f"{given}{HONORIFIC}", f"(?<![{HAN}]){given}{_AFTER}", f"{_MET}{given}"]
    return re.compile("|".join(calls), re.I)


def is_called(name: str, by: str) -> bool:
    """Whether a person of this name may be called so."""
    said = fold(by).strip()
    found = search(name, said)
    return found is not None and found.span() == (0, len(said))
