"""The standard's three kinds of customer: which one is proposed, what it gets, when it changes.

Pure. The table is data (table.toml), over which a workspace may put its own; reasons, signs and
actions are keys, worded elsewhere.
"""

from models.rules.segments.evidence import Change, Evidence, Feedback, Order, Sign, changes
from models.rules.segments.proposal import Proposal, industry_level, propose
from models.rules.segments.table import (
    Changes,
    Level,
    PlannedAction,
    Problem,
    Segment,
    SegmentRule,
    Service,
    Step,
    Table,
    Traits,
    WrongTable,
)
from models.rules.segments.validation import default_table, table_of

__all__ = [
    "Change",
    "Changes",
    "Evidence",
    "Feedback",
    "Level",
    "Order",
    "PlannedAction",
    "Problem",
    "Proposal",
    "Segment",
    "SegmentRule",
    "Service",
    "Sign",
    "Step",
    "Table",
    "Traits",
    "WrongTable",
    "changes",
    "default_table",
    "industry_level",
    "propose",
    "table_of",
]
