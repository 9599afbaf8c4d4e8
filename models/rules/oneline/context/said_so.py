"""What they said, where the clause after it only says that they did: "the sample runs small, they
said so three times"."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.clauses.roles import Role

_SAID_IT = re.compile(
    r"\W*(?:(?:he|she|they) )?(?:also )?(?:said|says?|told (?:me|us)|kept saying)"
    r" (?:so|that|it|as much)"
    r"(?: (?:again|twice|\w+ times|too|straight|flat out|herself|himself|themselves))*\W*",
    re.I,
)


def settled(read: Sequence[Reading]) -> list[Reading]:
    """The clauses, with what they said as feedback, and not that they said it."""
    return [
        replace(one, role=role) if (role := _role(read, at)) != one.role else one
        for at, one in enumerate(read)
    ]


def is_bare(one: Reading) -> bool:
    """Whether a clause only says that they said it."""
    return _SAID_IT.fullmatch(one.masked) is not None


def _role(read: Sequence[Reading], at: int) -> Role:
    one, after = read[at], read[at + 1] if at + 1 < len(read) else None
    if is_bare(one):
        return "said"
    is_free = one.role == "said" and not (one.spot or one.owner or one.signs.ours is not None)
    is_next = after is not None and not after.clause.opens
    is_it = is_next and after is not None and is_bare(after)
    return "feedback" if is_free and is_it else one.role
