"""Who of those whom a line names took part: not one who is only to be met, who will do something
later, or who takes over from another."""

from collections.abc import Iterable, Sequence

from models.rules import lazy_re as re
from models.rules.oneline import unreached
from models.rules.oneline.taker import Inferred
from models.rules.oneline.words import fold

# Said of somebody who is not there yet: "her replacement is a chap called Wes".
_COMES_LATER = re.compile(
    r"\b(?:replacement|successor|new starter|taking over|takes over|replaced by|handing over to)\b"
    r"[^.;\n]{0,30}$|没有?(?:见|碰|遇|找|等)[到着上]?$|(?:接替|接任|接手|换成|换了)[^,;。\n]{0,6}$",
    re.I,
)
# What he does is ahead: "Sunil sir will release the payment".
_WILL = re.compile(r"(?: sir| madam| bhai| ji| saab)? (?:will|'ll|is going to|has to)\b", re.I)
_CLAUSE = re.compile(r"[.;,!?\n]\s*(?:and |but |then )?$")
_CROWD = re.compile("[店职][员工]|员工|工人|师傅|同事|客人|学生|家长|住户|农户|司机")


def who(
    typed: str,
    named: Iterable[tuple[str, str]],
    found: Inferred,
    *,
    is_answered: bool,
    content: Sequence[str],
) -> tuple[tuple[str, str], ...]:
    """Those who took part; nobody where nobody answered. Who is named alone did."""
    named = tuple(named)
    if not is_answered and unreached.is_all(typed):
        named = tuple(one for one in named if all(one[0] not in said for said in content))
    rest = typed
    for one in found.evidence:
        if one.field in ("todo", "next"):
            rest = rest.replace(one.words, "")
    stay = tuple(one for one in named if one[0] in rest and not _is_later(one[0], rest))
    return stay or named


def _is_later(name: str, typed: str) -> bool:
    at = typed.find(name)
    before, after = fold(typed[:at]), fold(typed[at + len(name) :])
    if _COMES_LATER.search(before) or (_CLAUSE.search(before) and _WILL.match(after)):
        return True
    return _CROWD.fullmatch(fold(name)) is not None and after.startswith("都")
