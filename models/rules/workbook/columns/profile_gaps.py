"""Columns of a profile whose headings another table claims."""

from collections.abc import Iterable, Mapping

from models.rules.workbook.headings.fitting import PROFILE


def between(
    texts: Mapping[int, str], places: Mapping[str, list[int]], free: Iterable[int]
) -> list[int]:
    """Those that stand between two columns of what a customer suffers from and wants: "Target",
    which heads a plan elsewhere, is theirs there."""
    order = sorted(texts)
    own = {there[0] for column, there in places.items() if column in PROFILE}
    return [one for one in free if _beside(order, one) <= own and len(_beside(order, one)) > 1]


def _beside(order: list[int], place: int) -> set[int]:
    at = order.index(place)
    return {*order[max(at - 1, 0) : at], *order[at + 1 : at + 2]}
