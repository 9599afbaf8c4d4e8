"""A clause that says in so many English words that somebody is to be contacted on a day: "I'll ring
him 1 June", "then call her 15/3 see if ok", "in person visit 3/16 7:30a". No count of words
overrules it."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import KNOWN, TIME
from models.rules.oneline.when.days import Spot

_WILL = (
    r"(?:(?:so|and|then|now|but|also|will|shall|to|i|we|i'll|we'll|ill|i'm|im|i am|gonna"
    r"|going to|need to"
    r"|must|should|said|told (?:him|her|them)|i'd|id|we'd|pls|please|plan to|just) )*"
)
_WHO = (
    rf"(?:him|her|them|(?:mr|mrs|ms|dr|mdm|miss)\.? \w+|{KNOWN}+|(?-i:[A-Z])[\w'’-]+"
    r"(?: (?-i:[A-Z])[\w'’-]*)?)"
)
_CONTACT = (
    rf"(?:(?:re-?)?(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|chas(?:e|ing)|buzz(?:ing)?|visit(?:ing)?"
    rf"|see(?:ing)?|meet(?:ing)?(?: up with)?|text(?:ing)?|bell|whatsapp|ping(?:ing)?|try(?:ing)?"
    r"|(?:check(?:ing)? in|catch(?:ing)? up|touch(?:ing)? base|follow(?:ing)? up|speak(?:ing)?"
    rf"|talk(?:ing)?|sit(?:ting)? down|have a (?:call|chat)|zoom|teams) (?:to|with|w/?)) {_WHO}"
    rf"(?: (?:a )?(?:again|back|up|call|ring|bell|buzz|shout))*"
    rf"|gi(?:v)?(?:e|ing) {_WHO} an? (?:call|ring|bell|buzz|shout)(?: back)?"
    r"|(?:call|ring|phone|try|visit|chase)(?:ing)? (?:again|back)"
    r"|(?:pop|drop|swing|call|stop|head|go|com)(?:p?ing|e)? (?:back|by|in|over|round)(?: (?:to"
    r"|again|there))*"
    r"|(?:(?:in[- ]person|site|next|return|follow[- ]?up|f/?u|another|second|2nd) )+(?:visit"
    r"|call|mtg"
    r"|meeting|chat|zoom|demo)(?: (?:planned|set|booked|fixed|due|is|for|on|with|w/?))*"
    rf"|(?:visit|call|meeting|mtg|zoom|site visit|catch[- ]?up)(?: (?:with|w/?|to"
    rf"|at) {_WHO})? (?:is )?(?:planned|set"
    r"|booked|fixed|pencilled in|scheduled|lined up|arranged)(?: (?:in|for|on))?)"
)
# Why or how, which is no deed of ours.
_MORE = (
    r"(?:(?:see|and see|to see|to check|check|ok|or not|instead|again|first|early|before|after"
    r"|once|when"
    r"|if|re|about|at|on|in|@|for (?:an?|the) (?:update|answer|decision|chat|catch)|to (?:catch up"
    r"|follow up|discuss|talk|go over|go through|chat|review))\b[^,;]{0,60})?"
)
_CLAUSE = re.compile(
    rf"^[\W{TIME}{KNOWN}]*{_WILL}{_CONTACT}(?: (?:on|at|about|around|for|in"
    rf"|by))? ?{TIME}+[ ,]*{_MORE}\W*$",
    re.I,
)
# 17号还没动静我就打电话追: whoever is silent then is contacted on that day.
_UNHEARD = re.compile(
    rf"^{TIME}+(?:前|之前)?(?:她?他?们?)?(?:要是|如果|再|还)?[没不](?!能)[^,;。]{{0,8}}?(?:我|咱)?(?:就|再)(?:我|直接|给?[他她]们?)*"
    "(?:打|拨|去|找|追|催|问|联[系络]|上门|登门)"
)
_FINISHED = re.compile(r"\b(?:by|before|no later than|until|till?)\b", re.I)


def is_one(typed: str, masked: str, spot: Spot | None) -> bool:
    """`masked`: the clause without its day. What is to be done by a day is a to-do."""
    if spot is not None and _UNHEARD.match(masked):
        return True
    if spot is None or _FINISHED.match(typed, spot.start):
        return False
    return _CLAUSE.match(masked) is not None
