"""Deals: their terms, and a line that people type about one."""

from models.rules.deals.line import DealLine, read
from models.rules.deals.terms import DealKind, DealStage, DealState, LostReason

__all__ = ["DealKind", "DealLine", "DealStage", "DealState", "LostReason", "read"]
