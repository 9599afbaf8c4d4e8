"""Where the standard's tables stand in a workbook: on any sheet, in any order, one below another,
with a title above and columns moved, missing or added."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from rapidfuzz import process

from models.rules import lazy_re as re
from models.rules.workbook import card
from models.rules.workbook.sheets import Row, Sheet, text_of
from models.rules.workbook.words import COLUMNS, TABLES, TITLES, column_of, fold

MAX_HEADING = 40  # characters; what is longer is no heading
LEAST_COLUMNS = 3  # that are known, of a row of headings
LEAST_EXACT = 2  # of them, below other headings
YEAR = re.compile(r"(?:19|20)\d\d|\d{5}")
LEAST_OWN = 2  # columns of a second table under the same headings
NEARLY = 88  # per cent of likeness that a slip of the keyboard leaves
LEAST_LETTERS = 6  # of a heading in which a slip is forgiven
NAMES = {"customers": "name", "strategies": "customer", "followups": "customer"}
SEVERAL = ("chain", "contact_title")  # columns that may stand side by side: Contact 1, Contact 2


@dataclass(frozen=True)
class Table:
    """`places` are the known columns and where each stands, those in SEVERAL once for each;
    `headings` all of them as written. `hint` is what stands above, or the sheet's name."""

    kind: str
    sheet: Sheet
    places: dict[str, list[int]]
    headings: dict[int, str]
    hint: str
    rows: tuple[Row, ...] = ()


def find(sheet: Sheet) -> Iterator[tuple[list[Table], dict[int, str]]]:
    """The tables of a sheet, those under the same row of headings together, with the headings that
    mean nothing. Rows without a heading above them belong to none."""
    if found_card := card.read(sheet, lambda row: _headings(row, sheet, "") is not None):
        texts = {place: text_of(cell) for place, cell in enumerate(found_card.labels.cells)}
        values = (found_card.values,)
        yield [replace(one, rows=values) for one in _tables(texts, sheet, sheet.name)], {}
        sheet = found_card.rest
    under: list[Table] = []
    ignored: dict[int, str] = {}
    rows: list[Row] = []
    hint = sheet.name
    for number, row in enumerate(sheet.rows):
        if (not under or _is_sure(row)) and (found := _headings(row, sheet, hint)):
            if under:
                yield [replace(one, rows=tuple(rows)) for one in under], ignored
            (under, ignored), rows = found, []
        elif (title := _title(row, most=2)) and _opens(sheet, number):
            hint = f"{sheet.name} {title}"
        elif under:
            rows.append(row)
        elif title := _title(row):
            hint = f"{sheet.name} {title}"
    if under:
        yield [replace(one, rows=tuple(rows)) for one in under], ignored


def _headings(row: Row, sheet: Sheet, hint: str) -> tuple[list[Table], dict[int, str]] | None:
    if not all(isinstance(row.cells[place], str) for place in row.own):
        return None
    texts = {place: text_of(row.cells[place]).strip() for place in row.own}
    texts = {place: text for place, text in texts.items() if text}
    if any(YEAR.search(text) for text in texts.values()):
        return None
    if len(texts) < LEAST_COLUMNS or any(len(text) > MAX_HEADING for text in texts.values()):
        return None
    tables: list[Table] = []
    for part in _side_by_side(texts):
        tables += _tables(part, sheet, hint)
    known = {place for one in tables for places in one.places.values() for place in places}
    is_sure = len(known) >= LEAST_COLUMNS and 2 * len(known) >= len(texts)
    ignored = {place: text for place, text in texts.items() if place not in known}
    return (tables, ignored) if is_sure else None


def _is_sure(row: Row) -> bool:
    """Whether a row below other headings is one of headings itself, and not of people's words that
    happen to be like some."""
    folded = [fold(text_of(row.cells[place])) for place in row.own]
    exact = sum(any(text in known for known in COLUMNS.values()) for text in folded if text)
    return exact >= LEAST_EXACT and 2 * exact >= len(folded)


def _side_by_side(texts: dict[int, str]) -> list[dict[int, str]]:
    """Parted before each further column of customers: two tables stand beside each other."""
    parts: list[dict[int, str]] = [{}]
    has_name = False
    for place, text in texts.items():
        is_name = all(column_of(table, text) == NAMES[table] for table in TABLES)
        if is_name and has_name and len(parts[-1]) >= LEAST_COLUMNS:
            parts.append({})
        has_name = has_name or is_name
        parts[-1][place] = text
    return parts


def _tables(texts: dict[int, str], sheet: Sheet, hint: str) -> list[Table]:
    """The table with most of these headings, and others that have some of their own: one wide
    table may hold all three."""
    title = next((table for one, table in TITLES.items() if one in fold(hint)), "")
    found = {table: _places(texts, table) for table in TABLES}
    order = sorted(TABLES, key=lambda table: -(_count(found[table]) + (table == title) / 2))
    taken: set[int] = set()
    tables: list[Table] = []
    for kind in order:
        places = found[kind]
        key = NAMES[kind]
        own = {
            column: [one for one in there if one not in taken]
            for column, there in places.items()
            if column not in (key, "id")
        }
        own = {column: there for column, there in own.items() if there}
        if _count(own) < LEAST_OWN or (taken and _count(places) < LEAST_COLUMNS):
            continue
        name = places.get(key) or (tables[0].places[NAMES[tables[0].kind]] if tables else None)
        name = name or _unnamed(texts, places)
        if name is None:
            continue
        taken |= {one for there in own.values() for one in there}
        columns = {key: name, **own, **({"id": places["id"]} if "id" in places else {})}
        tables.append(Table(kind, sheet, columns, texts, hint))
    return tables


def _count(places: dict[str, list[int]]) -> int:
    return sum(map(len, places.values()))


def _unnamed(texts: dict[int, str], places: dict[str, list[int]]) -> list[int] | None:
    """A first column of an unknown name holds who it is about."""
    known = {one for there in places.values() for one in there}
    first = min(texts)
    return [first] if first not in known and _count(places) >= LEAST_COLUMNS else None


def _places(texts: dict[int, str], table: str) -> dict[str, list[int]]:
    """The columns that are named; of two of one name the first, but for those in SEVERAL."""
    places: dict[str, list[int]] = {}
    for place, text in texts.items():
        column = column_of(table, text) or _nearly(table, text)
        others = (one for one in TABLES if one != table)
        if fold(text) not in COLUMNS[table] and any(fold(text) in COLUMNS[one] for one in others):
            continue  # 策略目标 is what another table calls a column of its own
        if column is not None and (column not in places or column in SEVERAL):
            places.setdefault(column, []).append(place)
    if table == "customers" and "pains" not in places and "demands" in places:
        places["pains"] = places.pop("demands")  # what they need, where nothing says what hurts
    return places


def _nearly(table: str, text: str) -> str | None:
    folded, known = fold(text), COLUMNS[table]
    if len(folded) < LEAST_LETTERS:
        return None
    likely = process.extractOne(folded, known.keys(), score_cutoff=NEARLY)
    return known[likely[0]] if likely else None


def _title(row: Row, most: int = 1) -> str:
    """What a row of one cell says, or of two above tables side by side."""
    own = [text_of(row.cells[place]).strip() for place in row.own]
    return " ".join(own) if len(own) <= most else ""


def _opens(sheet: Sheet, number: int) -> bool:
    """Whether headings follow this row, or another title before them."""
    for row in sheet.rows[number + 1 : number + 4]:
        if _headings(row, sheet, ""):
            return True
        if not _title(row, most=2):
            return False
    return False
