"""The words and phrases that say little, each with what it leaves open."""

from models.rules import data
from models.rules.specificity.hints import Hint

_ENGLISH = data.load(__package__, "english.toml")
_CHINESE = data.load(__package__, "chinese.toml")


def _listed(lists: dict[str, str], between: str | None = None) -> dict[Hint, list[str]]:
    return {
        Hint(hint): [one.strip() for one in text.split(between)] for hint, text in lists.items()
    }


ENGLISH = _listed(_ENGLISH["words"])
ENGLISH_PHRASES = _listed(_ENGLISH["phrases"], "|")
CHINESE = _listed(_CHINESE["words"])
CHINESE_WEIGHTY = frozenset("".join(one["characters"] for one in _CHINESE["weighty"].values()))
