"""Rows of one customer as one row."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any, TypeVar

from models.rules import lazy_re as re
from models.rules.names.fold import fold
from models.rules.workbook.rows import CustomerRow, FollowUpRow

_ELSEWHERE = re.compile(
    r"[(（]?\s*(?:详见|詳見|参见|參見|见|見|看|参考|參考|同).{0,10}(?:表|页|頁|那里|那裡|那边|那邊|处|處|上|下)"
    r"\s*[)）]?"
    r"|\(?\s*(?:see|as per|as on|same as|refer to|cf\.?)\s.{0,24}"
    r"(?:sheet|tab|list|page|above|below)\s*\)?",
    re.I,
)
V = TypeVar("V")
NEAR = 12  # records among which one is looked for
FORMS = {"limited": "ltd", "incorporated": "inc", "corporation": "corp", "company": "co"}


def followups(one: FollowUpRow, other: FollowUpRow) -> FollowUpRow:
    """A record with what a further row tells of it: to-dos, people, what was said back."""
    todos = one.todos or ()
    dues = tuple(due or one.due for due in one.dues or (None,) * len(todos))
    new = [at for at, text in enumerate(other.todos or ()) if text not in todos]
    mine = len(todos)
    people = {link.name: link for link in (*(one.people or ()), *(other.people or ()))}
    feedback = dict.fromkeys(filter(None, (one.feedback, other.feedback)))
    return replace(
        one,
        todos=(*todos, *((other.todos or ())[at] for at in new)) or one.todos,
        dues=(*dues, *(other.dues[at] or other.due for at in new)),
        states=_with(one.states, mine, other.states, new),
        done_on=_with(one.done_on, mine, other.done_on, new),
        todo_owners=_with(one.todo_owners, mine, _owners(one, other), new),
        repeats=_with(one.repeats, mine, other.repeats, new),
        people=tuple(people.values()) or None,
        ours=tuple(dict.fromkeys((*one.ours, *other.ours))),
        feedback="\n".join(feedback) or one.feedback,
        due=None if todos and new else one.due or (None if todos else other.due),
        next=one.next or other.next,
    )


def _owners(one: FollowUpRow, other: FollowUpRow) -> tuple[str | None, ...]:
    """Whose the to-dos of a further row are, where it is somebody else's."""
    apart = other.owner if other.owner != one.owner else None
    told = other.todo_owners or (None,) * len(other.todos or ())
    return tuple(each or apart for each in told)


def _with(
    mine: tuple[V | None, ...], count: int, others: tuple[V | None, ...], new: list[int]
) -> tuple[V | None, ...]:
    """What is told of each of `count` to-dos, and of the `new` ones of another row."""
    told = [*(mine or (None,) * count), *(others[at] if others else None for at in new)]
    return tuple(told) if any(told) else ()


def place_of(row: FollowUpRow, rows: list[FollowUpRow]) -> int:
    """Where the record stands that a merged row goes on with: of several side by side, the one of
    its day and words; else the last."""
    near = range(len(rows) - 1, max(len(rows) - NEAR, 0) - 1, -1)
    told = (row.at.sheet, row.customer, row.date, row.content)
    same = (
        at
        for at in near
        if told == (rows[at].at.sheet, rows[at].customer, rows[at].date, rows[at].content)
    )
    return next(same, len(rows) - 1)


def visits(rows: list[FollowUpRow]) -> list[FollowUpRow]:
    """Several contacts of one line: what tells of none but what is to be done, or when to talk
    next, is of the last."""
    told = [row for row in rows if row.date or row.content or row.feedback]
    rest = [row for row in rows if row not in told]
    if not told or not rest:
        return rows
    last = told[-1]
    for row in rest:
        todos = row.todos if row.todos != last.todos else ()
        dues, states = (row.dues, row.states) if todos else ((), ())
        last = followups(last, replace(row, todos=todos or None, dues=dues, states=states))
    return [*told[:-1], last]


@lru_cache(maxsize=16_384)
def same_name(name: str) -> str:
    """A name as it is compared within a file: Ltd is Limited."""
    words = (FORMS.get(word.strip(".,").casefold(), word) for word in name.split())
    return fold(" ".join(words))


def customers(one: CustomerRow, other: CustomerRow) -> CustomerRow | None:
    """Both rows as one; None where they contradict each other. A summary, which has no words, gives
    way."""
    if _is_summary(one) != _is_summary(other):
        one, other = (other, one) if _is_summary(one) else (one, other)
        other = replace(other, size=None if one.size else other.size)
    values: dict[str, Any] = {}
    for name, value in vars(one).items():
        also = getattr(other, name)
        if name in ("at", "name"):
            continue
        if name == "chain":
            values[name] = _chain(value, also)
        elif name in ("owner", "ended", "seen"):
            values[name] = value or also
        elif value and also and value != also and _is_elsewhere(also):
            values[name] = value
        elif value and also and value != also:
            if not _is_elsewhere(value):
                return None
            values[name] = also
        else:
            values[name] = value or also
    return replace(one, **values)


def _is_elsewhere(said: Any) -> bool:
    """Whether a cell says that its words stand elsewhere: 见小陶表, "see Ann's tab"."""
    return type(said) is str and _ELSEWHERE.fullmatch(said.strip()) is not None


def _is_summary(row: CustomerRow) -> bool:
    said = (row.industry, row.chain, row.pains, row.goals, row.demands, row.history)
    return not any(said)


def _chain(one: Any, other: Any) -> Any:
    if not one or not other:
        return one or other
    names = {link.name for link in one}
    return (*one, *(link for link in other if link.name not in names))


def of_own_ids(rows: Iterable[CustomerRow]) -> tuple[CustomerRow, ...]:
    """A row that somebody has copied for another customer brings our id along: it is of neither."""
    listed = list(rows)
    times = Counter(row.id for row in listed)
    return tuple(replace(row, id=None) if times[row.id] > 1 else row for row in listed)
