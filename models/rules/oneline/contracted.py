"""Short forms without their apostrophe, as thumbs type them: "ill send it", "well call her friday",
"shes happy". A word that is one by itself ("ill", "well") is a short form only before a verb, where
a clause begins."""

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


def spelled(typed: str) -> str:
    """The text with these apostrophes."""
    return _MAYBE.sub(_apart, _SURELY.sub(_apart, typed))


def _apart(found: re.Match[str]) -> str:
    who, rest = (part for part in found.groups() if part)
    return f"{who}'{rest}"
