"""Columns whose headings are in nobody's list, by hints in their words and the look of their
values. Where two are as likely, neither is taken."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from models.rules import lazy_re as re
from models.rules.workbook.headings import between, fitting, hints
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading
from models.rules.workbook.headings.looks import Look

LEAST = 2  # hints and looks that a column needs
LEAST_TOLD = 2  # columns of a log, before others are told by their looks alone
IN_ORDER = 1
MARGIN = 1  # by which it is likelier than any other
NO_NAMES = ("name", "customer")
_NUMBER_OF_A_DAY = re.compile(r"几[号日]|幾[號日]|哪[天日]|^[日号號]$|\bday\b", re.I)
_SHORT = 7  # letters

BY_LOOKS: dict[str, Callable[[Look], bool]] = {  # of a log, in this order
    "date": lambda look: look.day > 0.7,
    "method": lambda look: look.method > 0.6,
    "todos": lambda look: look.dated > 0.6,
    "content": lambda look: look.is_words and look.width > 2 * _SHORT and look.person < 0.3,
}


@dataclass(frozen=True)
class _Likely:
    column: str
    place: int
    score: float


def more(
    table: str, heading: Heading, below: Below, places: list[int], taken: Mapping[str, list[int]]
) -> dict[str, int]:
    """The columns that are likely to stand at these places, without those that are taken."""
    left = set(hints.HINTS[table]) - set(taken) - set(NO_NAMES)
    likely = [
        replace(one, score=one.score + _in_order(table, one, taken))
        for place in _first_of_each(heading, places)
        for one in _likely(table, heading.texts[place], place, below.look(place))
        if one.column in left
    ]
    likely = [one for one in likely if one.score >= LEAST]
    found = dict(_settled(likely))
    told = {**taken, **{column: [place] for column, place in found.items()}}
    found |= dict(between.told(table, heading, below, places, told))
    if table == "followups" and len({*taken, *found}) >= LEAST_TOLD:
        _by_looks(found, heading, below, places, taken)
    return found


def no_concern(
    table: str, heading: Heading, below: Below, places: list[int], taken: Mapping[str, list[int]]
) -> dict[str, int]:
    """The same for "Wants" that stands behind nobody: whatever it is, but somebody's concern."""
    left = [place for place in places if [place] not in taken.values()]
    known = {**taken, "contact_concern": left}
    return more(table, heading, below, left, known) if left else {}


def _first_of_each(heading: Heading, places: Iterable[int]) -> Iterable[int]:
    """Of columns under the same words, as those of several visits, the first."""
    return {heading.texts[place]: place for place in reversed(list(places))}.values()


def _likely(table: str, text: str, place: int, look: Look) -> Iterator[_Likely]:
    for column, worth in hints.of(table, text).items():
        fits = fitting.fit(column, look)
        if column == "date" and look.bare == 1 and _NUMBER_OF_A_DAY.search(text):
            fits = 3
        if fits is not None:
            yield _Likely(column, place, worth + fits)


def _in_order(table: str, one: _Likely, told: Mapping[str, list[int]]) -> float:
    """Something where a column stands between those it stands between in the standard's table."""
    ranks = list(hints.HINTS[table])
    beside = sorted((there[0], column) for column, there in told.items() if column in ranks)
    before = [column for place, column in beside if place < one.place][-1:]
    after = [column for place, column in beside if place > one.place][:1]
    rank = ranks.index(one.column)
    is_between = all(ranks.index(column) < rank for column in before) and all(
        ranks.index(column) > rank for column in after
    )
    return IN_ORDER if is_between and (before or after) else 0


def _settled(likely: list[_Likely]) -> Iterator[tuple[str, int]]:
    """The likeliest first; a column or a place that another is nearly as likely for stays free."""
    left = sorted(likely, key=lambda one: -one.score)
    while left:
        best = left.pop(0)
        near = [one for one in left if best.score - one.score < MARGIN]
        rivals = [one for one in near if not _has_better(one, best, left)]
        only = [one for one in (best, *near) if _is_only(one, [best, *left])] if rivals else []
        if len(only) == 1:
            best, rivals = only[0], []
        places = [one for one in rivals if one.column == best.column]
        columns = [one for one in rivals if one.place == best.place]
        if not places and not columns:
            yield best.column, best.place
        gone_column = best.column if places or not columns else ""
        gone_place = best.place if columns or not places else -1
        left = [one for one in left if one.column != gone_column and one.place != gone_place]


def _is_only(one: _Likely, left: list[_Likely]) -> bool:
    """Whether a place may be of this column only, and each other place for the column is as likely
    of one that no other place is likely for."""
    if any(other.place == one.place and other.column != one.column for other in left):
        return False
    rivals = [other for other in left if other.column == one.column and other.place != one.place]
    return bool(rivals) and all(_may_be_own(rival, left) for rival in rivals)


def _may_be_own(rival: _Likely, left: list[_Likely]) -> bool:
    own = [one for one in left if one.place == rival.place and one.column != rival.column]
    return any(
        one.score >= rival.score
        and not any(two.column == one.column and two.place != one.place for two in left)
        for one in own
    )


def _has_better(rival: _Likely, best: _Likely, left: list[_Likely]) -> bool:
    """Whether a rival for a column has a likelier one, or one for a place a likelier place."""
    if rival.column == best.column:
        return any(one.place == rival.place and one.score > rival.score for one in left)
    return any(one.column == rival.column and one.score > rival.score for one in left)


def _by_looks(
    found: dict[str, int],
    heading: Heading,
    below: Below,
    places: Iterable[int],
    taken: Mapping[str, list[int]],
) -> None:
    """The only column of days, of ways to talk, or of what was said, under any heading."""
    free = [place for place in places if place not in found.values()]
    seen = {place: below.look(place) for place in free}
    for column, is_such in BY_LOOKS.items():
        fitting = [place for place in free if seen[place].count > 1 and is_such(seen[place])]
        if column not in taken and column not in found and len(fitting) == 1:
            found[column] = fitting[0]
            free.remove(fitting[0])
    _said(found, heading, seen, free, taken)


def _said(
    found: dict[str, int],
    heading: Heading,
    seen: Mapping[int, Look],
    free: Sequence[int],
    taken: Mapping[str, list[int]],
) -> None:
    """Two columns of many words beside each other: what was said, and what was said back. One
    behind the first, where that is known."""
    order = sorted(heading.texts)
    content = found.get("content", taken.get("content", [-1])[0])
    wordy = [one for one in free if seen[one].count > 1 and BY_LOOKS["content"](seen[one])]
    wordy = [one for one in wordy if not hints.is_of_others(heading.texts[one])]
    if "feedback" in found or "feedback" in taken or not 0 < len(wordy) <= 2:
        return
    first, last = wordy[0], wordy[-1]
    is_next = first != last and order.index(last) == order.index(first) + 1
    if content < 0 and is_next:
        found["content"], found["feedback"] = first, last
    elif content >= 0 and first == last and order.index(last) == order.index(content) + 1:
        found["feedback"] = last
