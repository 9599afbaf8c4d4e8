"""How somebody is set up with the bot, asked or wished otherwise in plain words: "what are my
working hours?", 十點前不要提醒我, "when is the next holiday?". Pure.

Nothing is changed by words alone: what is set now is shown, with the button that changes it.
"""

from enum import StrEnum

from models.rules import data
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.oneline.vocabulary.words import fold

_LONGEST = 80  # characters


class About(StrEnum):
    HOLIDAYS = "holidays"
    PREFERENCES = "preferences"


_LISTED = data.load(__package__, "settings_asked.toml")
# One to-do among many is put off by its own words.
_KINDS = (
    "(?:about|for|of) (?:the |my )?(?:customer |stale )?(?:profiles?|digests?|to-?dos|tasks|deals"
    "|issues|targets|reviews?|satisfaction|logging|records|my team|the team)"
)
_ASKED = {
    about: re.compile(
        "|".join(_LISTED[about]["en"] + _LISTED[about]["zh"]).replace("KINDS", _KINDS), re.I
    )
    for about in About
}
_PLEASE = re.compile(
    r"^(?:(?:hi|hey|hello|please|pls|请问|你好)[\s,]*)+|[\s,]*(?:please|pls)$", re.I
)


def read(typed: str) -> About | None:
    said = fold(typed).strip().strip(ENDS)
    if not said or len(said) > _LONGEST:
        return None
    said = _PLEASE.sub("", said)
    return next((about for about, asked in _ASKED.items() if asked.fullmatch(said)), None)
