"""What a customer asks, as it is answered: without the word that says how urgent it is, or that it
is a complaint."""

from models.rules import lazy_re as re
from models.rules.oneline.clauses import urgency
from models.rules.oneline.clauses.urgency import masked

_URGENT = (
    "(?:(?:十分|非常|特别|超级?|很|好|蛮|真|太|挺|相当|万分|最)?(?:紧急|着急|急[件单]?)"
    "|加急件?|特急件?|十万火急|火急|急{2,}|(?:very |super |really )?urgent|asap|rush)"
)
_LAST = re.compile(rf"(?:^|(?<=[\s,;:.!?。、(\[【])){_URGENT}[的了哦啊\s.!。)\]】]*$", re.I)
_FIRST = re.compile(rf"[\s(\[【]*{_URGENT}[\s,;:.!。、)\]】]+", re.I)
EDGES = " \t\n,，;；:：、([【（"
_LABEL = re.compile(r"(?:客诉|客诉单|投诉|抱怨|客户投诉|complaint|issue)[\s,:。、-]+(?=\w)", re.I)


def graded(text: str) -> tuple[str, bool]:
    """The question, and whether it is urgent: what is said in it stays, a word of its own at
    either end does not."""
    rest = bare(text)
    is_marked = bool(_LAST.search(masked(text)) or _FIRST.match(masked(text)))
    return rest, is_marked or urgency.anywhere(text) is not None


def bare(text: str) -> str:
    """As it is typed where nothing else would be left."""
    rest = text
    if last := _LAST.search(masked(rest)):
        rest = rest[: last.start()].rstrip(EDGES)
    for pattern in (_FIRST, _LABEL, _FIRST):
        if first := pattern.match(masked(rest)):
            rest = rest[first.end() :]
    return rest if re.search(r"\w", rest) else text
