"""Which support some words speak of, such as an action of a strategy. Pure."""

from models.rules import support_line
from models.support.terms import SupportKind


def kind_in(text: str) -> SupportKind | None:
    """The first kind that is named; None where none is."""
    kind = support_line.kind_in(text)
    return SupportKind(kind) if kind else None
