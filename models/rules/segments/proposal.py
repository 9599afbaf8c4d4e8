"""Which segment a customer's traits speak for."""

from dataclasses import dataclass

from models.rules.segments.table import Level, Segment, Table, Traits
from models.rules.segments.validation import default_table, folded


@dataclass(frozen=True)
class Proposal:
    """`reason` is the key of its wording; `decided_by` has the traits that the rule goes by."""

    segment: Segment
    reason: str
    decided_by: tuple[str, ...]


def propose(
    traits: Traits, table: Table | None = None, *, has_bought: bool = True
) -> Proposal | None:
    """By the first rule that fits; None where too little is known for any. Who has not bought yet
    is nobody to maintain, unless a workspace's own rules say so."""
    rules = (table or default_table()).rules
    is_early = not has_bought and rules == default_table().rules
    for rule in rules:
        if is_early and rule.segment is Segment.STRATEGIC_MAINTENANCE:
            continue
        if rule.fits(traits):
            return Proposal(rule.segment, rule.reason, tuple(rule.levels))
    return None


def industry_level(name: str, table: Table | None = None) -> Level:
    """How much an industry matters to the workspace, by its name in any case, width or script."""
    return (table or default_table()).industries.get(folded(name), Level.UNKNOWN)
