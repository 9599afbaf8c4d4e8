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
    r"|compar(?:e|es|ed|ing) (?:us|it|them|this|our [a-z]+|prices?|quotes?) (?:with|to|against)"
    r"|(?:switch|mov|com|chang)(?:ed|ing|e) (?:over )?(?:from|to)"
    rf"|(?:{_BUYS}) (?:it |them |theirs |also )?(?:from|off)"
    r"|(?:quote|price|offer|sample|deal|machine|unit|kit|contract)s? (?:from|by|off)) )$"
)
# So a place goes on that is called as somebody is: the Albert | Dock.
_GOES_ON = re.compile(
    r"(?: [A-Z][\w'’-]+)? (?:Dock|Street|St|Lane|Road|Rd|Avenue|Ave|Park|House|Hotel|Arms|Inn"
    r"|Square|Quay|Centre|Center|Mall|Plaza|Station|Market|Hall|Gate|Bridge|Hill|Wharf|Pier|Court"
    r"|Tower|Building|Airport|Yard|Mill|Nagar|Marg|Chowk|BBQ|Seafood|Kitchen|Cafe|Bar|Grill"
    r"|Steakhouse|Bistro|Brasserie|Tavern|Pub)\b"
)
_TITLE = re.compile(r"(?:mr|mrs|ms|miss|dr|mdm)\b", re.I)


def is_it(typed: str, start: int, end: int) -> bool:
    """Of the name at characters [start, end)."""
    if _TITLE.match(typed, start):
        return False
    return _BEFORE.search(typed[:start]) is not None or _GOES_ON.match(typed, end) is not None


def is_named(typed: str, name: str, contacts: Sequence[str]) -> bool:
    """Whether a line names it so, and nobody who is known."""
    at = typed.find(name)
    is_known = any(name.lower() in one.lower() for one in contacts)
    return at >= 0 and not is_known and is_it(typed, at, at + len(name))
