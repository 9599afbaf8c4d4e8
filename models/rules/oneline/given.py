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


def search(name: str, folded: str) -> re.Match[str] | None:
    """Where a `fold`ed text calls a person of this Chinese name so."""
    full = _FULL.fullmatch(fold(name))
    if full is None or full[1][-1] not in folded:  # hardly any of a firm's people
        return None
    return _pattern(full[1]).search(folded)


@lru_cache(maxsize=256)
def _pattern(given: str) -> re.Pattern[str]:
    calls = [f"{given}{_KIN}", f"(?<![{HAN}]){given[-1]}{_KIN}"]
    calls += [f"(?<=[跟和与同打给找问见]){given[-1]}{_KIN}"]
    if len(given) == 2:
        calls += [f"{given}{HONORIFIC}", f"(?<![{HAN}]){given}{_AFTER}"]
    return re.compile("|".join(calls), re.I)


def is_called(name: str, by: str) -> bool:
    """Whether a person of this name may be called so."""
    said = fold(by).strip()
    found = search(name, said)
    return found is not None and found.span() == (0, len(said))
