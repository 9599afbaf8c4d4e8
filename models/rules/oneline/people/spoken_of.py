"""Whether somebody is only spoken of, in English: "apparently Jeff Sims used to work with her
husband", "she told me Marcus is leaving", "his cousin Bhupesh runs a school"."""

from collections.abc import Iterator
from itertools import islice

from models.rules import lazy_re as re
from models.rules.oneline.people.people_words import KIN, ROLE

# Said by another: right before the name of whom it is said.
_SAID_THAT = re.compile(
    r"[\w)][\w.'’)]* (?:says?|said|t(?:old|ells?) (?:me|us|him|her|them)|say|mention(?:s|ed)|heard"
    r"|hears|reckons?"
    r"|thinks?|thought|claims?|hint(?:s|ed)|cos|because|since|knows|speak to|ask|asking)"
    r"(?: (?:that|how|if|whether|to))*(?: (?:his|her|their|the))?(?: [a-z]+)?\s$",
    re.I,
)
_DOES = re.compile(
    r"(?: (?:sir|madam|ji))?(?:'s|’s| (?:going|taking|leaving|coming|is|was|has|had|will|would|can"
    r"|could|does|did|used|might|may"
    r"|must|should|(?:wo|would|ca|could|does|did|is|was|has|had)n['’]?t|won['’]?t|our|wants?|needs?|got|left|gave|[a-z]{2,}(?:ed|s)))\b",
    re.I,
)
_CLOSE = 160  # characters before and after a name that are looked at
_MOST = 6  # times that somebody who is only spoken of is named
# Gossip: whoever is named up to the end of the sentence.
_GOSSIP = re.compile(
    r"\b(?:apparently|rumou?r has it|word is|(?:i |we )?heard (?:that )?|turns out|supposedly"
    r"|allegedly)\b[^.;!?\n]*$",
    re.I,
)
# What somebody is or does at all times, and did not do with us.
_LIVES_SO = re.compile(
    r"(?: (?:over )?there| (?:from|at|of) [A-Z][\w'’&-]*| in [a-z]+(?: [a-z]+)?)?"
    r" (?:(?:also |still |now )?(?:used to|plays?|owns?|knows?|lives?|works? (?:for|at|with|there"
    r"|in)"
    r"|worked (?:for|at|with|there|in)|goes (?:to|way)|went to (?:school|college|uni))"
    r"|is (?:married|related|friends?|mates|good friends|close)\b)\b"
)
# What another told of them, said behind it: "dana won't sign before feb he reckons".
_TOLD_BEHIND = re.compile(
    r" (?:won['’]?t|will|wouldn['’]?t|would|(?:is|are)(?:n['’]?t| not)? going to|needs to|has to"
    r"|wants to|doesn['’]?t) [^.;!?\n]{2,60}"
    r"\b(?:he|she|they) (?:reckons?|says?|said|thinks?|told me)\b",
    re.I,
)
_KIN_OPENS = re.compile(
    rf"(?:^|[.;,:!?\n]\s*)(?:and |but )?(?:his|her|their|[\w-]+['’]s) (?:{KIN}|{ROLE}),? $", re.I
)
_RUNS = re.compile(
    r"(?: who)? (?:does|drives?|sells?|plays?|handles?|sits?|took|taking|runs?|owns?|has|is|may"
    r"|might|works?"
    r"|will|can|also|lives?)\b"
)
# "Donna's assistant Kim rang": Kim did.
_OWNER = re.compile(
    rf"['’]s (?:[a-z]+ )?(?:{KIN}|{ROLE}|secretary|assistant|pa|team|office|desk|husband|wife)\b",
    re.I,
)


# Whose secretary or boss it was: "dr shah's secretary Pam".
_BOSS = re.compile(
    r"(?<![\w'’])(?P<boss>(?:(?:mr|mrs|ms|dr|mdm)\.? )?[A-Za-z]{3,}(?: [A-Z][a-z]+)?)['’]s (?:new "
    r"|old )?"
    r"(?:secretary|assistant|pa|boss|deputy|wife|husband|son|daughter|colleague|manager|team|office)\b",
    re.I,
)


def bosses(typed: str) -> list[str]:
    return [one["boss"] for one in _BOSS.finditer(typed)]


def is_only(name: str, typed: str) -> bool:
    """Whether every time that a line names somebody, it only speaks of them."""
    spots = list(islice(_spots(name, typed), _MOST + 1))
    if len(spots) > _MOST:
        return False
    return bool(spots) and all(_is_there(typed, *spot) for spot in spots)


def _spots(name: str, typed: str) -> Iterator[tuple[int, int]]:
    start = typed.find(name)
    while start >= 0:
        end = start + len(name)
        if not (typed[start - 1 : start].isalnum() or typed[end : end + 1].isalnum()):
            yield start, end
        start = typed.find(name, end)


def _is_there(typed: str, start: int, end: int) -> bool:
    before, after = typed[max(0, start - _CLOSE) : start], typed[end : end + _CLOSE]
    if _OWNER.match(after):
        return True
    if _SAID_THAT.search(before) and _DOES.match(after):
        return True
    if _TOLD_BEHIND.match(after) or _GOSSIP.search(before) or _LIVES_SO.match(after):
        return True
    return _KIN_OPENS.search(before) is not None and _RUNS.match(after) is not None
