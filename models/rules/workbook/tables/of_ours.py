"""Columns beside a table's own that no heading of the standard's names: whether its to-dos are
done, whose they are, which of us looks after the customer, and when it was last spoken to."""

from collections.abc import Callable
from dataclasses import replace

from models.rules.workbook.cells import cells
from models.rules.workbook.cells.sheets import Cell
from models.rules.workbook.cells.words import COLUMNS, fold, value_of
from models.rules.workbook.columns import last_days
from models.rules.workbook.columns.columns import NAMES
from models.rules.workbook.headings import looks, todo_states
from models.rules.workbook.headings.fitting import CHOICES
from models.rules.workbook.tables.table import REMARKS, Found, Table

Left = dict[int, str]
MOST_UNKNOWN = 0.5  # share of the customers whose stage or segment is none that is known


def claimed(found: Found) -> Found:
    """The tables under a row of headings with such columns among those that are `left`."""
    under, left = found
    for claim in (
        _states,
        _doers,
        _owners,
        _went,
        _colleagues,
        _seen,
        _of_profile,
        _standing,
    ):
        under, left = claim(under, left)
    return under, left


def _states(under: list[Table], left: Left) -> Found:
    def fits(table: Table, place: int, heading: str) -> bool:
        return (
            _has_todos(table)
            and todo_states.is_called("states", heading)
            and todo_states.are_states(row.at(place) for row in table.rows)
        )

    return _claim(under, left, "done", fits)


def _owners(under: list[Table], left: Left) -> Found:
    """Those who owe the to-dos: under a heading that says so, or behind the to-dos where another
    column in front of them tells whose the record is."""

    def fits(table: Table, place: int, heading: str) -> bool:
        if not _has_todos(table) or not _are_names(table, place):
            return False
        owner, todos = table.first.get("owner"), table.first["todos"]
        is_behind = owner is not None and owner < todos < place
        return todo_states.is_called("owners", heading) or (is_behind and _is_ours(heading))

    return _claim(under, left, "todo_owner", fits)


def _doers(under: list[Table], left: Left) -> Found:
    """Whoever stands between a to-do and its day does it, 誰做, and was not met; so does 责任人
    behind it, where another column in front tells whose the record is."""
    return [_with_doer(one) if _has_todos(one) else one for one in under], left


def _with_doer(table: Table) -> Table:
    owner, people = table.first.get("owner"), table.places.get("people", [])
    behind = table.first["todos"] + 1
    is_told = owner is not None and owner < behind and "todo_owner" not in table.places
    is_doer = table.first.get("due") == behind + 1 or _is_ours(table.headings.get(behind, ""))
    if people != [behind] or not is_told or not is_doer:
        return table
    others = {one: there for one, there in table.places.items() if one != "people"}
    return replace(table, places={**others, "todo_owner": people})


def _went(under: list[Table], left: Left) -> Found:
    """Who of us took part: 谁去的 may have been taken for whose the record is, or 我方出席 for the
    customer's people."""

    def fits(table: Table, place: int, heading: str) -> bool:
        is_log = table.kind == "followups"
        is_beside_owner = "owner" in table.places and todo_states.is_called("us", heading)
        is_called = is_beside_owner or todo_states.is_called("went", heading)
        return is_log and is_called and _are_names(table, place)

    return _claim([_with_those_who_went(one) for one in under], left, "ours", fits)


def _with_those_who_went(table: Table) -> Table:
    """The first of those who went may be the owner of the record, too; nobody is both theirs and
    ours."""
    if table.kind != "followups":
        return table
    for column in ("owner", "people"):
        there = table.places.get(column, [])
        went = [one for one in there if todo_states.is_called("went", table.headings.get(one, ""))]
        if went:
            rest = [one for one in there if one not in went or column == "owner"]
            others = {one: own for one, own in table.places.items() if one != column}
            left = {column: rest} if rest else {}
            return replace(table, places={**others, **left, "ours": went[:1]})
    return table


def _colleagues(under: list[Table], left: Left) -> Found:
    def fits(table: Table, place: int, heading: str) -> bool:
        is_free = table.kind != "strategies" and "owner" not in table.places
        is_ours = _is_ours(heading) or (
            table.kind == "customers" and todo_states.is_called("unsure_colleagues", heading)
        )
        return is_free and is_ours and _are_names(table, place)

    return _claim(under, left, "owner", fits)


def _seen(under: list[Table], left: Left) -> Found:
    """When the customers of a list were last spoken to."""
    is_alone = all(table.kind == "customers" for table in under)

    def fits(table: Table, place: int, heading: str) -> bool:
        said = [row.at(place) for row in table.rows if cells.text(row.at(place))]
        return is_alone and last_days.is_of_contact(heading) and looks.are_days(said)

    return _claim(under, left, "seen", fits)


def _of_profile(under: list[Table], left: Left) -> Found:
    """負責人 beside 聯絡人 is one of ours; and so is the owner of the last contact in a list."""
    log = next((one for one in under if one.kind == "followups" and "owner" in one.places), None)
    return [_with_owner(one, log) if one.kind == "customers" else one for one in under], left


def _with_owner(table: Table, log: Table | None) -> Table:
    if "owner" in table.places:
        return table
    if log is not None:
        return replace(table, places={**table.places, "owner": log.places["owner"][:1]})
    chain = table.places.get("chain", [])
    unsure = [
        one
        for one in chain
        if todo_states.is_called("unsure_colleagues", table.headings.get(one, ""))
    ]
    if len(unsure) != 1 or len(chain) < 2:
        return table
    rest = [one for one in chain if one not in unsure]
    return replace(table, places={**table.places, "chain": rest, "owner": unsure})


def _standing(under: list[Table], left: Left) -> Found:
    """合作阶段 beside records alone: each customer's, where all its rows say the same."""
    logs = [one for one in under if one.kind == "followups" and one.names_customer]
    if not logs or len(logs) < len(under):
        return under, left
    found = {}
    for place, heading in sorted(left.items()):
        column = COLUMNS["customers"].get(fold(heading))
        if column in CHOICES and column not in found and _are_of_each(logs[0], place, column):
            found[column] = [place]
    if not found:
        return under, left
    places = {NAMES["customers"]: [logs[0].name_place], **found}
    profile = replace(logs[0], kind="customers", places=places, ticks={})
    taken = {place for there in found.values() for place in there}
    return [profile, *under], {at: one for at, one in left.items() if at not in taken}


def _are_of_each(table: Table, place: int, column: str) -> bool:
    """Whether a column holds values of this kind, for each customer one; what is unknown among
    them is told."""
    told: dict[str, set[str | None]] = {}
    for row in table.rows:
        name, said = fold(cells.name(row.at(table.name_place))), cells.text(row.at(place))
        if name and said:
            told.setdefault(name, set()).add(value_of(column, said))
    unknown = sum(None in one for one in told.values())
    return all(len(one) == 1 for one in told.values()) and unknown <= MOST_UNKNOWN * len(told)


def _claim(
    under: list[Table], left: Left, column: str, fits: Callable[[Table, int, str], bool]
) -> Found:
    """Gives a column the places that fit it, of which others than to-dos have one."""
    tables, free = [], dict(left)
    for table in under:
        found = [place for place, heading in sorted(free.items()) if fits(table, place, heading)]
        found = found if column == "done" else found[: max(_todo_columns(table, column), 1)]
        if found and column not in table.places and REMARKS not in table.places:
            table = replace(table, places={**table.places, column: found})
            free = {place: heading for place, heading in free.items() if place not in found}
        tables.append(table)
    return tables, free


def _todo_columns(table: Table, column: str) -> int:
    return len(table.places.get("todos", ())) if column == "todo_owner" else 1


def _has_todos(table: Table) -> bool:
    return table.kind == "followups" and "todos" in table.places


def _is_ours(heading: str) -> bool:
    return todo_states.is_called("colleagues", heading)


def _are_names(table: Table, place: int) -> bool:
    """Short words, and no days or figures."""
    said: list[Cell] = [row.at(place) for row in table.rows if cells.text(row.at(place))]
    return bool(said) and all(
        type(one) is str and len(one.strip()) <= MOST_OF_NAME and not cells.is_number(one)
        for one in said
    )


MOST_OF_NAME = 40  # characters of a name, or of two
