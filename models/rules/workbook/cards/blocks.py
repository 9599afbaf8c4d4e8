"""Labels of a card that empty rows part into blocks: "Aim" among "Steps" and "Gain" is our own."""

from collections.abc import Iterator, Sequence

from models.rules.workbook.cells.words import column_of

GROUP = "销售策略"  # a group of headings that are a strategy's
SHARE = 0.5  # of the labels of a form that another has too
LEAST = 2  # labels that only a strategy has


def groups(labels: Sequence[str], stands: Sequence[tuple[int, int]]) -> dict[int, str]:
    """The group of each label in a block that is of a strategy and of nothing else; `stands` are
    the row number and place of each."""
    blocks = list(_blocks(stands))
    found: dict[int, str] = {}
    for block in blocks if len(blocks) > 1 else ():
        only_ours = sum(_is_only("strategies", "customers", labels[at]) for at in block)
        theirs = any(_is_only("customers", "strategies", labels[at]) for at in block)
        if only_ours >= LEAST and not theirs:
            found |= dict.fromkeys(block, GROUP)
    return found


def _blocks(stands: Sequence[tuple[int, int]]) -> Iterator[range]:
    starts = [at for at, (row, _) in enumerate(stands) if not at or row - stands[at - 1][0] > 1]
    for start, end in zip(starts, [*starts[1:], len(stands)], strict=True):
        yield range(start, end)


def _is_only(table: str, other: str, label: str) -> bool:
    return column_of(table, label) is not None and column_of(other, label) is None


def alike(forms: Sequence[Sequence[str]]) -> list[list[int]]:
    """The forms, by their places, that share most of their labels: others mean theirs in their own
    way."""
    found: list[list[int]] = []
    for at, labels in enumerate(forms):
        own = set(labels)
        near = (one for one in found if _shares(own, set(forms[one[0]])))
        there = next(near, None)
        if there is None:
            found.append([at])
        else:
            there.append(at)
    return found


def _shares(one: set[str], other: set[str]) -> bool:
    return len(one & other) >= SHARE * min(len(one), len(other))
