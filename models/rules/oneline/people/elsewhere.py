"""Whether what is called as somebody is, is where they were, or a rival's: "dinner at Hawksmoor",
"in the Albert Dock shop", "comparing us with Linde"."""

from collections.abc import Sequence

from models.rules import lazy_re as re

_BUYS = "buy|buys|buying|bought|get|gets|getting|got|order|orders|ordering|source|sources|sourcing"
# Right before a name: where they were, or whose goods ours are held against.
_BEFORE = re.compile(
    r"(?:(?:\b(?i:at|in|near|outside|inside|opposite|behind|beside|by|round)|@) ?"
    r"(?:(?i:the|our|their|that|this|new|old) ){0,2}(?:[A-Z][\w'’-]+ )?"
    r"|\b(?i:vs\.?|versus|than|against|instead of|over to|use|uses|using|used"
    r"|compar(?:e|es|ed|ing) (?:us|it|them|this|our [a-z]+|prices?|quotes?) (?:with|w/?|to|against)"
    r"|(?:switch|mov|com|chang)(?:ed|ing|e) (?:over )?(?:from|to)"
    rf"|(?:{_BUYS}) (?:it |them |theirs |also )?(?:from|off)"
    r"|(?:quote|price|offer|sample|deal|machine|unit|kit|contract)s? (?:from|by|off)) )$"
)
# So a place goes on that is called as somebody is: the Albert | Dock.
_GOES_ON = re.compile(
    r"(?: [A-Z][\w'’-]+)? (?:Dock|Street|St|Lane|Road|Rd|Avenue|Ave|Park|House|Hotel|Arms|Inn"
    r"|Square|Quay|Centre|Center|Mall|Plaza|Station|Market|Hall|Gate|Bridge|Hill|Wharf|Pier|Court"
    r"|Tower|Building|Airport|Yard|Mill|Nagar|Marg|Chowk|BBQ|Seafood|Kitchen|Cafe|Bar|Grill"
    r"|Steakhouse|Bistro|Brasserie|Tavern|Pub|godown|depot|plant|unit|warehouse|branch|site|campus"
    r"|showroom|yard|factory|outlet|workshop|works|premises|store)\b"
    r"(?! (?:manager|mgr|head|lead|super\w*|foreman|engineer|guy|lady|boss|director|keeper"
    r"|incharge))"
)
# Who they buy from, or bought from instead: "lost it to Kerry", "competitor (Kerry)".
_RIVAL = re.compile(
    r"(?:\b(?:competitors?|competition|rivals?|incumbent|(?:current|existing|other|old)"
    r" (?:supplier|vendor|contractor))\b(?: (?:is|are|called|named))?\W{1,3}"
    r"|\blost(?: [\w']+){0,4} to |\b(?:beaten|undercut|outbid|pipped) by )$",
    re.I,
)
# "our driver Luis", and "Ah Seng our driver": one of us.
_OURS = re.compile(r"\bour (?:[a-z]+ ){1,3}$")
_OURS_AFTER = re.compile(
    r",? (?:[(]ours[)]|[(]?our (?:[a-z]+ )?(?:driver|fitter|tech\w*|engineer|installer|guy|lad|man"
    r"|rep"
    r"|mechanic|crew|surveyor|accountant|warehouse|trainer|estimator|foreman|dispatcher)\b)"
)
_CLOSE = 60  # characters before a name that are looked at
_TITLE = re.compile(r"(?:mr|mrs|ms|miss|dr|mdm)\b", re.I)


def is_it(typed: str, start: int, end: int) -> bool:
    """Of the name at characters [start, end)."""
    before = typed[:start]
    if _RIVAL.search(before) or is_ours(typed, typed[start:end]):
        return True
    if _TITLE.match(typed, start):
        return False
    return _BEFORE.search(before) is not None or _GOES_ON.match(typed, end) is not None


def is_ours(typed: str, name: str) -> bool:
    """Whether a line calls somebody of that name one of us."""
    start = typed.find(name)
    while start >= 0:
        end = start + len(name)
        if _OURS.search(typed[max(0, start - _CLOSE) : start]) or _OURS_AFTER.match(typed, end):
            return True
        start = typed.find(name, end)
    return False


def is_named(typed: str, name: str, contacts: Sequence[str]) -> bool:
    """Whether a line names it so, and nobody who is known."""
    at = typed.find(name)
    is_known = any(name.lower() in one.lower() for one in contacts)
    return at >= 0 and not is_known and is_it(typed, at, at + len(name))
