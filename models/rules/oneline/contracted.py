"""What thumbs leave out: the apostrophe of "ill send it", "well call her friday", "shes happy", and
the capital of "tom wants a demo". A word that is one by itself ("ill", "well", "mark") is meant so
only where no other would stand."""

from models.rules import lazy_re as re

_VERBS = (
    "(?:re)?(?:send|call|ring|get|give|meet|see|talk|speak|visit|chase|check|need|have|do|email|mail"
    "|quote|book|arrange|deliver|come|go|pop|drop|let|look|try|make|pick|review|confirm|follow"
    "|discuss|ask|bring|prepare|share|update|sort|fix|text|phone|ping|take|put|order|write|draft"
    "|forward|work|find|raise|set|schedule|organi[sz]e|revert|reply|be|also|still|probably)"
)
_OPENS = (
    r"(?:(?<=^)|(?<=[.,;:!?\n(–—-]\s)|(?<=[\n;,.])"
    r"|(?<=\band )|(?<=\bso )|(?<=\bbut )|(?<=\bthen ))"
)
_SURELY = re.compile(
    r"(?<![\w'’@#-])(?:(?P<they>they|you|it|that|there|who|what)(?P<will>ll)"
    r"|(?P<have>they|you|we|i)(?P<ve>ve)|(?P<are>they|you)(?P<re>re)|(?P<am>i)(?P<m>m)"
    r"|(?P<is>she|he|that|what|where|there|who)(?P<s>s))(?![\w'’@-])",
    re.I,
)
_MAYBE = re.compile(
    rf"{_OPENS}(?P<who>i|we|she|he)(?P<will>ll)(?= {_VERBS}\b)"
    r"|(?<![\w'’-])(?P<me>i)(?P<would>d)(?= (?:like|love|rather)\b)",
    re.I,
)
# First names that are everyday words, before what somebody does.
_SOMEBODY = re.compile(
    r"(?<![\w'’@#-])(?:tom|pat|mark|bill|grace|joy|dawn|rose|iris|lily|daisy|ruby|pearl|amber|heather"
    r"|hazel|holly|drew|sue|rob|jack|guy|dean|frank|ray|dale|glen|clay|carol|robin|jay|gene|lance"
    r"|nick|pierce|skip|victor|victoria|don|florence|austin|charlotte|sydney|georgia|virginia"
    r"|carolina|hunter|mason|cooper|carter|parker|will)"
    r"(?= (?:(?:just|also|now|still|really) )?(?:wants|says|said|asks|asked|needs|likes|loves"
    r"|thinks|reckons|rang|emailed|texted|messaged|mentioned|told|confirmed|complained|agreed"
    r"|hates|prefers|promised|suggested|hopes|insists)\b)"
)


def spelled(typed: str) -> str:
    """The text with these apostrophes and capitals."""
    named = _SOMEBODY.sub(lambda found: found[0].title(), typed)
    return _MAYBE.sub(_apart, _SURELY.sub(_apart, named))


def _apart(found: re.Match[str]) -> str:
    who, rest = (part for part in found.groups() if part)
    return f"{who}'{rest}"
