"""What is to be taken along to a contact that is still to come: 带样机, "bring two samples"."""

from dataclasses import replace
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.clauses import clauses
from models.rules.oneline.line import ParsedLine
from models.rules.oneline.vocabulary.words import HAN, fold

# What one tells oneself to remember is a to-do, and so is what is given them there.
_BRING = re.compile(
    r"\W*(?:(?:and|also|please|pls|need to|must|i'?ll|will|to) )*"
    r"(?:bring(?:ing)?|taking|take)(?: along)? "
    r"(?P<things>(?!(?:him|her|them|me|us|it|that|this|up|in|over|back|forward|down|care|place"
    r"|notes?|minutes|part|time|off|on|out|orders?)\b)[^,;.!?\n]{2,60}?)"
    r"(?: along| with (?:me|us))?\W*"
    "|\\W*(?:我|我们)?(?:要|得|会|需要?|顺便|顺带|到时候?|再|也|请)*"
    "(?:带上|携带|带|拿上|拎上)(?!了|过|着|来|回|走|队|路|头|领|动|教|[他她你我]|给|[一两几]?[个位]?人)"
    f"(?P<taken>[{HAN}A-Za-z\\d][^,;。!?\n给送交]{{0,30}}?)(?:过去|去|前往)?\\W*"
    f"|\\W*(?:我|要)*把(?P<held>[{HAN}A-Za-z\\d][^,;。!?\n]{{0,30}}?)(?:带上|带过?去|带着|拿上)\\W*",
    re.I,
)


def in_clause(clause: str) -> str:
    """What a clause says is to be taken along, where it says nothing else."""
    found = _BRING.fullmatch(fold(clause))
    kind = found.lastgroup if found else None
    return clause[slice(*found.span(kind))].strip() if found and kind else ""


def of(typed: str, plan: ParsedLine, now: datetime) -> ParsedLine:
    """The plan with what a line says is to be taken along, which is no to-do beside it."""
    if plan.next_contact is None:
        return plan
    cut = (typed[one.start : one.end] for one in clauses.cut(typed, now))
    said = [things for one in cut if (things := in_clause(one))]
    todos = tuple(one for one in plan.todos if one.owner or in_clause(one.text) not in said)
    return replace(plan, todos=todos, next_materials="\n".join(dict.fromkeys(said)))
