"""What is weak about a decision chain."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.rules import lazy_re as re

QUIET_AFTER = timedelta(days=90)
# Titles of those who decide, where nobody said what part they play; databases search with it too,
# so it holds nothing that is Python's alone, such as \b.
DECIDES = (
    r"(?i)(^|[^a-z])(c[a-z]o|chief|president|owner|founder|managing director|md)([^a-z]|$)"
    r"|总裁|總裁|董事长|董事長|总经理|總經理|老板|老闆|负责人|負責人|^总$"
)
TOP = re.compile(DECIDES)


@dataclass(frozen=True)
class ChainMember:
    """One person as the rule sees them. `decides` is None where nobody said."""

    name: str
    title: str
    decides: bool | None
    known_since: date
    last_spoken: date | None

    @property
    def matters(self) -> bool:
        return self.decides if self.decides is not None else bool(TOP.search(self.title))


@dataclass(frozen=True)
class ChainWeakness:
    """`quiet`: those who decide and whom nobody has spoken to for QUIET_AFTER, with the days
    since then; `is_single`: everything hangs on one person."""

    is_single: bool
    quiet: tuple[tuple[ChainMember, int], ...]


def weakness(chain: list[ChainMember], today: date) -> ChainWeakness:
    quiet = []
    for member in chain:
        days = today - (member.last_spoken or member.known_since)
        if member.matters and days >= QUIET_AFTER:
            quiet.append((member, days.days))
    return ChainWeakness(len(chain) == 1, tuple(quiet))
