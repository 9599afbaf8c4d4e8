"""Targets: a line that sets one, whether it is met, and whether several add up."""

from models.rules.targets.line import NAMED, TargetLine, nearest, read
from models.rules.targets.progress import ADDITIVE, AT_MOST, COUNTS, GROWING, is_met, percent

__all__ = [
    "ADDITIVE",
    "AT_MOST",
    "COUNTS",
    "GROWING",
    "NAMED",
    "TargetLine",
    "is_met",
    "nearest",
    "percent",
    "read",
]
