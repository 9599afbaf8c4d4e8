"""The words of direct_message.toml, as patterns."""

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import word

_LISTED = data.load(__package__, "direct_message.toml")
# Shorthands in the patterns.
_PARTS = {
    "ASKED": "(?:(?:can|could|would) you )?(?:(?:please|pls) )?",
    "LEAVE": "(?:annual|sick|parental|maternity|paternity|unpaid)",
    "DOES_IT": "(?:cover(?:s|ing)?|(?:stand|fill)(?:s|ing)? in|tak(?:es?|ing) over"
    "|look(?:s|ing)? after|handl(?:es?|ing)|watch(?:es|ing)?|mind(?:s|ing)?"
    "|keep(?:s|ing)? an eye on)",
    "MINE": "(?:stuff|accounts|customers|clients|things|clocks|desk|book|pipeline)",
    "THINGS": "(?:(?:我的?|手[上头]的?|期间的?)?"
    "(?:客户们?|客人|案子|单子|事情?|活|工作|急事|业务)的?(?:事情?)?)?",
}


def one_of(kind: str) -> str:
    english, chinese = ("|".join(_LISTED[kind][variety]) for variety in ("en", "zh"))
    for short, long in _PARTS.items():
        english, chinese = english.replace(short, long), chinese.replace(short, long)
    return "(?:" + "|".join(filter(None, (english and word(english), chinese))) + ")"


def pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.I)


MENTION = re.compile(r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|(?<![A-Za-z0-9_.])@[\w.-]+")
ENDS = " \t\r\n,;.!?:~、，；。！？：…^*_()（）-–—🙏👍😊🙂😄🎉"
