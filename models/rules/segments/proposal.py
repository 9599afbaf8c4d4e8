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


def propose(traits: Traits, table: Table | None = None) -> Proposal | None:
    """By the first rule that fits; None where too little is known for any."""
    for rule in (table or default_table()).rules:
        if rule.fits(traits):
            return Proposal(rule.segment, rule.reason, tuple(rule.levels))
    return None


def industry_level(name: str, table: Table | None = None) -> Level:
    """How much an industry matters to the workspace, by its name in any case, width or script."""
    return (table or default_table()).industries.get(folded(name), Level.UNKNOWN)
