"""Rows of a customer's strategy as one: a customer has one strategy, and nothing that a further row
says of goal, actions or effect is lost."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN
from models.rules.workbook.rows import StrategyRow

LONGEST = 500  # characters of a goal, as of an effect: see models.strategies.strategy
NO_TIME = "-"  # as we write that of an action without one
_HAN = re.compile(f"[{HAN}]")


def strategies(one: StrategyRow, other: StrategyRow) -> StrategyRow | None:
    """With the actions of both rows, as of a merged cell; what stands in both is said once. Where
    their goals differ, both are its goal; None where that is too long, or where they differ in the
    kind of customer, too."""
    is_another = bool(one.goal and other.goal and one.goal != other.goal)
    if is_another and one.segment and other.segment and one.segment != other.segment:
        return None
    goal, effect = _both(one.goal, other.goal), _both(one.effect, other.effect)
    if max(len(goal or ""), len(effect or "")) > LONGEST:
        return None
    is_again = not is_another and (one.actions, one.times) == (other.actions, other.times)
    rows = (one,) if is_again else (one, other)
    actions = tuple(text for row in rows for text in row.actions or ())
    return replace(
        one,
        id=one.id or other.id,
        actions=actions or None,
        times=_times(rows, is_another=is_another),
        owners=_owners((one, other), rows, is_another=is_another),
        segment=one.segment or other.segment,
        goal=goal,
        effect=effect,
        goals=_goals(one, other) if is_another else one.goals,
    )


def _goals(one: StrategyRow, other: StrategyRow) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (*(one.goals or (one.goal,)), other.goal))))


def _both(one: str | None, other: str | None) -> str | None:
    """The parts of one are told once, though a third row may have them again."""
    if not one or not other or other in re.split("；|; ", one):
        return one or other
    return f"{one}{'；' if _HAN.search(one + other) else '; '}{other}"


def _times(rows: Sequence[StrategyRow], *, is_another: bool) -> tuple[str, ...] | None:
    """One after the other; of another goal each beside its action, where that is sure."""
    whole = tuple(time for row in rows for time in row.times or ())
    each = [_of_each(row.actions, row.times, NO_TIME) for row in rows]
    if is_another and whole and all(one is not None for one in each):
        return tuple(time for one in each for time in one or ())
    return whole or None


def _owners(
    both: Sequence[StrategyRow], rows: Sequence[StrategyRow], *, is_another: bool
) -> tuple[str, ...] | None:
    """Each once where nobody's action becomes somebody else's so; else each beside their action."""
    once = tuple(dict.fromkeys(name for row in both for name in row.owners or ()))
    count = sum(len(row.actions or ()) for row in rows)
    is_same = not is_another or all(row.owners for row in both)
    if len(once) == count or (len(once) < 2 and is_same):
        return once or None
    above = (both[0].owners or ("",))[-1]  # as of a merged cell
    each = [_of_all(row, "" if is_another else above) for row in rows]
    if any(one is None for one in each):
        return once or None
    return tuple(name for one in each for name in one or ())


def _of_all(row: StrategyRow, nobody: str) -> tuple[str, ...] | None:
    """Whose each action of a row is, where one owner stands for all."""
    if row.owners and len(row.owners) == 1:
        return row.owners * len(row.actions or ())
    return _of_each(row.actions, row.owners, nobody)


def _of_each(
    actions: tuple[str, ...] | None, told: tuple[str, ...] | None, nothing: str
) -> tuple[str, ...] | None:
    count = len(actions or ())
    if not told:
        return (nothing,) * count
    return told if len(told) == count else None
