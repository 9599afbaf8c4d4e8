"""A colleague who is spoken to: what a line begins with is told to them, and 你 further on is what
they are to do: <@ULIN> 鹭舟那台空压机漏油 你周四跑一趟."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.oneline.clauses.clauses import Clause
from models.rules.oneline.colleagues.owners import Owner
from models.rules.oneline.todos.tasks import OWNER

_YOU = re.compile(
    "[\\s,]*(?:麻烦|请|拜托|就|那|所以|辛苦)?你(?![们那说看觉好]|这边)(?:来|去(?!一趟))?"
)


def mention(folded: str) -> re.Match[str] | None:
    """The mention that a line opens with, where 你 opens a clause after it."""
    first = OWNER.match(folded.lstrip())
    return first if first and re.search(r"[\s,;。]" + _YOU.pattern, folded[first.end() :]) else None


def without(clauses: Sequence[Clause], folded: str) -> list[Clause]:
    """The clauses, the first one without the mention, which only says who is spoken to."""
    first = mention(folded)
    if first is None or not clauses:
        return list(clauses)
    end = len(folded) - len(folded.lstrip()) + first.end()
    while end < clauses[0].end and folded[end] in " ,:;":
        end += 1
    rest = clauses[0].end - end
    return [replace(clauses[0], start=end) if rest > 1 else clauses[0], *clauses[1:]]


def owner(typed: str, name: str) -> Owner | None:
    """Of a clause that begins with 你."""
    said = _YOU.match(typed)
    return Owner(name, said.start(), said.end(), is_told=True) if said else None
