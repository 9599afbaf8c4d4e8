"""What the customer is to have from us by a day, where nobody says that it will be done."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.vocabulary.words import HAN, TIME, fold

# What they are to have from us by a day: "wants a quote by Thursday", "need new ones by Fri".
_WISH = re.compile(
    r"(?:^|(?<=[^a-z]))(?:wants?|needs?|would like|is after|asking for|asked for) "
    r"(?P<thing>(?!(?:to|us|me|it|him|her|them|this|that|these|those|all|and|ok|now|asap"
    r"|some(?:one|body)|(?:an? )?(?:service |site )?(?:answer|tech\w*|engineer|fitter|visit"
    r"|call|demo)\b"
    r"|\d+ ?(?:%|k|x|days?|weeks?))\b)[a-z0-9][^,;.]{3,70})$",
    re.I,
)
# 希望下週三前能給 demo 帳號, the same in Chinese: the day stands before the thing.
_WISH_HAN = re.compile(
    rf"(?<!我)(?<!我们)(?:希望|想要?|需要|要求?|盼)[{TIME}]*(?:我们?)?(?:就|能|可以)*"
    rf"(?P<thing>(?:给|提供|出|寄|发|送)(?![他她]们?$)[^,;。]{{2,30}}"
    rf"|(?:(?<=能)|(?<=可以)|(?<=[{TIME}]))(?:拿到|收到|看到)(?P<got>[^,;。]{{2,30}}))\s*$"
)
# The same thing that was named before, and words that tell of nothing.
_SAME = re.compile(
    r"\b(?:it|them|that|this|one|another|these|those|replacements?)\b(?<!\bon it)|给[他她]"
)
_WORDS = re.compile(
    rf"(?!(?:the|for|and|new|more|to|of|by|on|a|an|with|our|his|her)\b)[a-z]{{2,}}|[{HAN}]{{2}}"
)


def promised(read: Sequence[Reading]) -> list[Reading]:
    """The clauses, what is wanted as our promise where none of them is one by us."""
    promised = [one for one in read if one.role == "todo"]
    if any(one.owner is None for one in promised):
        return list(read)
    return [
        replace(one, role="todo") if wish(one) and not _is_kept(one, promised) else one
        for one in read
    ]


def wish(one: Reading) -> re.Match[str] | None:
    """What a clause says that they want by a day; None where it says none."""
    if one.role not in ("said", "todo") or one.owner or not (one.spot and one.spot.is_deadline):
        return None
    if one.signs.is_past or one.signs.trouble or one.signs.asks:
        return None
    if one.signs.is_han and (wanted := _WISH_HAN.search(one.masked)):
        return wanted
    found = _WISH.search(one.masked.rstrip(f" {TIME}"))
    return None if found and found["thing"][0].isdigit() and not one.signs.goods else found


def thing_of(wished: re.Match[str], one: Reading) -> str:
    """What is wanted, as it is typed."""
    name = "got" if wished.groupdict().get("got") else "thing"
    return one.typed[slice(*wished.span(name))].strip()


def _is_kept(one: Reading, promised: Sequence[Reading]) -> bool:
    """Whether what they want is what a colleague does: "wants a quote, Lee to send it"."""
    found = wish(one)
    things = set(_WORDS.findall(fold(found["thing"]).lower())) if found else set()
    done = (fold(more.typed).lower() for more in promised if more is not one)
    return any(_SAME.search(text) or things & set(_WORDS.findall(text)) for text in done)
