"""Whether somebody asks the bot how something stands: 安和的会取消了吗, "is the call still on?",
小美這週拜訪幾家. What a customer asks is told of with whoever asks it. Pure.

A line of one clause counts alone: what tells of something and asks besides is a record.
"""

from models.rules import data
from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold

_LONGEST = 80  # characters
_LISTED = {
    kind: "|".join(patterns)
    for kind, patterns in data.load(__package__, "asking.toml").items()
    if isinstance(patterns, list)
}
_GREETING = re.compile(f"(?:(?:{_LISTED['greeting']})[\\s,]*)+", re.I)
_CLAUSE = re.compile(r"[^,;:!?。\n]+(?<!\.)[\s?!。]*")  # "Ann rang. Is 3% fine?" is two
_BUILT = re.compile(f"(?:{_LISTED['built']})[\\s?!。]*", re.I)
_NAMED = re.compile(_LISTED["named"])
_PLEA = re.compile(_LISTED["plea"], re.I)
_SAID = re.compile(_LISTED["said"], re.I)


def is_question(typed: str) -> bool:
    said = fold(typed).strip().lower()
    said = said[opening.end() :] if (opening := _GREETING.match(said)) else said
    if len(said) > _LONGEST or not _CLAUSE.fullmatch(said) or ". " in said:
        return False
    if _PLEA.search(said) or _SAID.search(_NAMED.sub(" ", said)):
        return False
    return said.rstrip().endswith("?") or _BUILT.fullmatch(said) is not None
