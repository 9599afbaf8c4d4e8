"""The standard's three kinds of customer: which one is proposed, what it gets, when it changes.

Pure. The table is data (table.toml), over which a workspace may put its own; reasons, signs and
actions are keys, worded elsewhere.
"""

from models.rules.segments.evidence import Change, Evidence, Feedback, Order, Sign, changes
from models.rules.segments.own import CELLS, POTENTIALS, Cell, Grid, Situation, grid_of, rules_of
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
from models.rules.segments.validation import (
    LONGEST,
    MOST_DAYS,
    MOST_HOURS,
    default_table,
    table_of,
)

__all__ = [
    "CELLS",
    "LONGEST",
    "MOST_DAYS",
    "MOST_HOURS",
    "POTENTIALS",
    "Cell",
    "Change",
    "Changes",
    "Evidence",
    "Feedback",
    "Grid",
    "Level",
    "Order",
    "PlannedAction",
    "Problem",
    "Proposal",
    "Segment",
    "SegmentRule",
    "Service",
    "Sign",
    "Situation",
    "Step",
    "Table",
    "Traits",
    "WrongTable",
    "changes",
    "default_table",
    "grid_of",
    "industry_level",
    "propose",
    "rules_of",
    "table_of",
]
