"""What those who know somebody well call them in Chinese: 榮哥 and 志榮哥 for 麥志榮."""

from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.oneline.words import HAN, HONORIFIC, SURNAME, fold

_FULL = re.compile(f"(?:{SURNAME})([{HAN}]{{1,2}})")
_KIN = "(?:大?[哥姐姊叔伯嫂姨婶]|仔)"
# What follows a given name alone, which may be a word as well: 怡君说她会传.
_AFTER = (
    rf"(?={HONORIFIC}|[说话讲问跟和与同约来改想要催回传打嫌在]|的?(?:电话|微信|邮件)"
    r"|email|call|line|$|[\s,;。:])"
)


@lru_cache(maxsize=1024)
def pattern(name: str) -> re.Pattern[str] | None:
    """Matches what a person of this Chinese name is called in `fold`ed text; None for others."""
    full = _FULL.fullmatch(fold(name))
    if full is None:
        return None
    given = full[1]
    calls = [f"{given}{_KIN}", f"(?<![{HAN}]){given[-1]}{_KIN}"]
    calls += [f"(?<=[跟和与同打给找问见]){given[-1]}{_KIN}"]
    if len(given) == 2:
        calls += [f"{given}{HONORIFIC}", f"(?<![{HAN}]){given}{_AFTER}"]
    return re.compile("|".join(calls), re.I)


def is_said(text: str, name: str) -> bool:
    called = pattern(name)
    return called is not None and called.search(fold(text)) is not None


def is_called(name: str, by: str) -> bool:
    """Whether a person of this name may be called so."""
    called = pattern(name)
    return called is not None and called.fullmatch(fold(by).strip()) is not None
