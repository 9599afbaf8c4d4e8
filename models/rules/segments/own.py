"""Which segment is proposed, as a workspace decides it: one for each potential in each situation.

Pure. The default table says the same by rules of its own, whose reasons are finer.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from models.rules.segments.proposal import propose
from models.rules.segments.table import Level, Segment, Table, Traits


class Situation(StrEnum):
    """The first that a customer is in counts; the value ends the key of the reason."""

    KEY_INDUSTRY = "_in_key_industry"
    URGENT = "_and_urgent"
    OTHERWISE = ""


POTENTIALS = (Level.HIGH, Level.MEDIUM, Level.LOW)
Cell = tuple[Level, Situation]
Grid = Mapping[Cell, Segment | None]
CELLS: tuple[Cell, ...] = tuple((level, one) for level in POTENTIALS for one in Situation)
_LESS = [one.value for one in Level if one is not Level.HIGH]
_IN: dict[Situation, dict[str, list[str]]] = {
    Situation.KEY_INDUSTRY: {"industry": [Level.HIGH.value]},
    Situation.URGENT: {"industry": _LESS, "urgency": [Level.HIGH.value]},
    Situation.OTHERWISE: {"industry": _LESS, "urgency": _LESS},
}
_TRAITS = {
    Situation.KEY_INDUSTRY: {"industry": Level.HIGH},
    Situation.URGENT: {"urgency": Level.HIGH},
    Situation.OTHERWISE: {},
}


def grid_of(table: Table) -> Grid:
    """What a table proposes in each cell; None for nothing."""
    found = {
        (level, one): propose(Traits(potential=level, **_TRAITS[one]), table)
        for level, one in CELLS
    }
    return {cell: one.segment if one else None for cell, one in found.items()}


def rules_of(grid: Grid) -> list[dict[str, Any]]:
    """As `table_of` takes them: each cell has one, whose reason says which cell that is."""
    return [
        {
            "segment": segment.value,
            "reason": f"{level.value}_potential{one.value}",
            "potential": [level.value],
            **_IN[one],
        }
        for (level, one), segment in grid.items()
        if segment is not None
    ]
