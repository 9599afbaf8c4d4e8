"""The standard's tables under one row of headings."""

from collections.abc import Container
from dataclasses import replace

from models.rules import lazy_re as re
from models.rules.workbook.cells.sheets import Sheet
from models.rules.workbook.columns import columns
from models.rules.workbook.headings import hints, looks
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import LEAST_COLUMNS, Heading
from models.rules.workbook.tables import kinds
from models.rules.workbook.tables.table import Found, Table

LEAST_NAMED = 2  # headings that are in the lists; of fewer, more have to be guessed
LEAST_GUESSED = 5
GAP = 2  # empty columns between tables
MOST = 0.5  # share of people of whom more is told than the name
SURE = 2  # what hints are worth, on average, where no heading is in the lists

_FURTHER = re.compile(r"(?:1st|2nd|3rd|[4-9]th)", re.I)  # a further person, and no day


def under(heading: Heading, below: Below, sheet: Sheet, hint: str) -> Found | None:
    """None where a row is none of headings."""
    texts = heading.texts
    if len(texts) < LEAST_COLUMNS:
        return None
    parts = _side_by_side(heading, below)
    found = _of_parts(heading, parts, below, sheet, hint)
    if len(parts) > 1 and (found is None or not all(one.names_customer for one in found[0])):
        whole = _of_parts(heading, [texts], below, sheet, hint)  # as past hidden columns
        if whole is not None and (found is None or not whole[1]):
            return whole
    return found


def _of_parts(
    heading: Heading, parts: list[dict[int, str]], below: Below, sheet: Sheet, hint: str
) -> Found | None:
    texts = heading.texts
    tables: list[Table] = []
    for part in parts:
        tables += kinds.of(replace(heading, texts=part), below, sheet, hint)
    ignored = unknown(heading, tables)
    known = len(texts) - sum(not hints.is_alias(one) for one in ignored.values())
    people = [place for one in tables for place in one.places.get("chain", ())]
    seen = [place for place in people if below.look(place).detailed > MOST]
    is_list = bool(seen) and any(map(hints.is_alias, texts.values()))
    exact = sum(columns.is_listed(heading, place) for place in texts)
    is_told = exact >= LEAST_COLUMNS and any(one.names_customer for one in tables)
    is_told = is_told or any(map(_is_log, tables))
    others = sum(map(hints.is_of_others, ignored.values()))  # 电话 heads a column, too
    is_half = 2 * known >= len(texts) - others
    if known < LEAST_COLUMNS or not (is_half or is_list or is_told):
        return None
    is_listed = any(one.names_customer and below.are_listed(one.name_place) for one in tables)
    is_likely = _is_likely(heading, known, seen, is_listed=is_listed)
    return (tables, ignored) if is_likely else None


def _is_log(table: Table) -> bool:
    """Whether it is surely one of records: of whom, when, and what was said."""
    is_whole = table.kind == "followups" and {"date", "content"} <= table.places.keys()
    return is_whole and table.names_surely


def unknown(heading: Heading, tables: list[Table]) -> dict[int, str]:
    """The headings that mean nothing to us."""
    known = {place for one in tables for places in one.places.values() for place in places}
    known |= {place for one in tables for labels in one.ticks.values() for place in labels}
    return {place: text for place, text in heading.texts.items() if place not in known}


def _is_likely(heading: Heading, known: int, seen: Container[int], *, is_listed: bool) -> bool:
    """Whether a row is of headings and not of words of a record that happen to be like some. Fewer
    words will do above customers that the workbook lists, and none over people that are `seen`."""
    named = sum(
        columns.is_named(heading, place) or hints.is_alias(text) or place in seen
        for place, text in heading.texts.items()
    )
    values = sum(
        looks.is_day(one) or looks.is_figure(one)
        for one in heading.texts.values()
        if not _FURTHER.fullmatch(one)
    )
    if 2 * named >= len(heading.texts):
        return True
    if (
        not values
        and known >= LEAST_GUESSED
        and hints.total(heading.texts.values()) >= SURE * known
    ):
        return True
    least = LEAST_COLUMNS + 1 if is_listed else LEAST_GUESSED
    return not values and (named >= LEAST_NAMED or (named > 0 and known >= least))


def _side_by_side(heading: Heading, below: Below) -> list[dict[int, str]]:
    """Parted before each further column of customers, and where nothing stands between: the days
    of a list beside a log are none of its records'."""
    parts: list[dict[int, str]] = [{}]
    has_name = False
    last = min(heading.texts)
    for place, text in sorted(heading.texts.items()):
        is_name = columns.is_name(heading, place)
        following = sum(one >= place for one in heading.texts)
        is_wide = place - last > GAP and not _is_bridged(below, last, place)
        is_apart = is_wide and following >= LEAST_COLUMNS
        if (is_apart or (is_name and has_name)) and len(parts[-1]) >= LEAST_COLUMNS:
            parts.append({})
        last = place
        has_name = has_name or is_name
        parts[-1][place] = text
    if len(parts) > 1 and len(parts[-1]) == 1:
        parts[-2:] = [{**parts[-2], **parts[-1]}]  # their number behind what is told of them
    return parts


def _is_bridged(below: Below, last: int, place: int) -> bool:
    """Whether cells below are merged across the columns between two headings."""
    between = range(last + 1, place)
    return any(row.filled.issuperset(between) for row in below.rows)
