"""How often a to-do comes again, where a day belongs: 每周五 or "every Friday" under 期限, or
behind its words."""

from datetime import UTC, datetime

from models.rules import lazy_re as re
from models.rules import recurrence
from models.rules.oneline.todos import repeated
from models.rules.recurrence import Rule
from models.rules.workbook.cells.sheets import Cell

MOST = 30  # characters
_SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)  # whether words say how often, hangs on none
# Of each time, and no end of them: 每周五下班前.
_BY_ITS_EVENING = re.compile(
    r"(?:(?:下班|收工|打烊)[之以]?前|[之以]?前)\s*$|\s*\b(?:by )?(?:eod|cob)\s*$", re.I
)
_BEHIND = re.compile(
    r"(\S[\s\S]*?)(?:\s*[(（\[【]([^()（）\[\]【】\n]+)[)）\]】]|(?:\s+[-–]+\s+|\s*—+\s*)(\S[^\n]*))\s*"
)


def of(cell: Cell, locale: str) -> str | None:
    """The words of a cell that says so and nothing else, as a rule is read from them."""
    said = _BY_ITS_EVENING.sub("", cell).strip() if type(cell) is str else ""
    if not 0 < len(said) <= MOST:
        return None
    rule = recurrence.read(said, _SOME_DAY, locale)
    return said if isinstance(rule, Rule) and repeated.repeats(rule) else None


def apart(text: str, locale: str) -> tuple[str, str | None]:
    """A to-do without what stands behind it in a bracket or a dash, where that says how often."""
    behind = _BEHIND.fullmatch(text)
    said = of(behind[2] or behind[3], locale) if behind else None
    return (behind[1], said) if behind and said else (text, None)
