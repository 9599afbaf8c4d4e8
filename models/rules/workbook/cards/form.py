"""A sheet that is a form: labels with a value beside each, small tables of people among them, and
a log below. Several may stand below each other, each from its customer's name on."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from models.rules.workbook.cards import blocks, form_logs, further_lines
from models.rules.workbook.cards.form_logs import IsHeading
from models.rules.workbook.cells.sheets import Cell, Row, Sheet, text_of
from models.rules.workbook.cells.words import column_of, is_listed
from models.rules.workbook.columns.labels import Labels
from models.rules.workbook.headings import looks
from models.rules.workbook.headings.headings import Heading

LEAST_LABELS = 4
LEAST_ROWS = 3
MAX_LABEL = 30  # characters
MOST_ROWS = 40  # of a form
PERSON = ("chain", "contact_title", "contact_concern")
PERSON_LABEL = "联系人"


@dataclass
class Form:
    """Labels and values as two rows of a table, with the groups of labels, and the rest of the
    sheet, whose rows name the customer in a column of their own."""

    labels: list[str] = field(default_factory=list)
    groups: dict[int, str] = field(default_factory=dict)
    values: list[Cell] = field(default_factory=list)
    stands: list[tuple[int, int]] = field(default_factory=list)
    name_place: int | None = None  # among them
    rest: Sheet = field(default_factory=lambda: Sheet("", ()))
    is_sure: bool = False  # by what is filled in

    @property
    def name(self) -> Cell:
        return None if self.name_place is None else self.values[self.name_place]

    def add(self, label: str, value: Cell, group: str, at: tuple[int, int]) -> None:
        if group:
            self.groups[len(self.labels)] = group
        self.labels.append(label)
        self.values.append(value)
        self.stands.append(at)


def together(forms: Sequence[Form]) -> tuple[Heading, list[Row]]:
    """The forms of a workbook as one table: a row each, below the labels of all."""
    places: dict[tuple[str, int], int] = {}  # of a label that comes for the nth time
    groups: dict[int, str] = {}
    found: list[dict[int, int]] = []
    for one in forms:
        seen: Counter[str] = Counter()
        found.append({})
        for at, label in enumerate(one.labels):
            place = places.setdefault((label, seen[label]), len(places))
            seen[label] += 1
            found[-1][place] = at
            if at in one.groups:
                groups[place] = one.groups[at]
    rows = []
    for one, there in zip(forms, found, strict=True):
        cells = [
            one.values[there[place]] if place in there else None for place in range(len(places))
        ]
        stands = [one.stands[there.get(place, 0)] for place in range(len(places))]
        rows.append(Row(one.stands[0][0], tuple(cells), stands=tuple(stands)))
    return Heading({place: label for (label, _), place in places.items()}, groups), rows


def read(sheet: Sheet, known: Labels, is_heading: IsHeading) -> list[Form]:
    """None for a sheet that holds no form. Of several, one that is hardly filled in counts too."""
    top = sheet.rows[:MOST_ROWS]
    first = next((at for at, row in enumerate(top) if _names(row, known)), None)
    if first is None or form_logs.is_headings(top[first : first + 5], known, is_heading):
        return []
    place = top[first].own[0]
    label = top[first].at(place)
    starts = [
        at
        for at, row in enumerate(sheet.rows)
        if at >= first and row.at(place) == label and place not in row.filled
    ]
    bounds = [*starts[1:], len(sheet.rows)]
    forms: list[Form] = []
    for at, (start, end) in enumerate(zip(starts, bounds, strict=True)):
        rows = further_lines.joined(sheet.rows[0 if at == 0 else start : end], known)
        one = _form(sheet, rows, known, is_heading)
        is_empty = at > 0 and all(len(row.own) <= 1 for row in rows)  # to be copied
        if one is None and not is_empty:
            return []
        forms += [one] if one else []
    return forms if 2 * sum(one.is_sure for one in forms) >= len(forms) else []


def _names(row: Row, known: Labels) -> bool:
    """Whether a row labels a customer's name and tells it."""
    own = row.own
    for place, following in itertools.pairwise(own):
        text, value = text_of(row.at(place)).strip(), text_of(row.at(following)).strip()
        is_name = len(text) <= MAX_LABEL and known.is_name(text)
        is_label = is_listed(text) or known.comes_again(text) or not looks.is_organisation(text)
        if is_name and is_label and not is_listed(value):
            return place == own[0] or len(own) <= 2 * LEAST_LABELS
        if place != own[0]:
            break
    return False


def _form(sheet: Sheet, rows: Sequence[Row], known: Labels, is_heading: IsHeading) -> Form | None:
    form = Form()
    rest = at = told = every = known_labels = lines = 0
    places: set[int] = set()  # of labels
    while at < min(len(rows), MOST_ROWS):
        row = rows[at]
        group, own = _without_group(row, rows[at + 1] if at + 1 < len(rows) else None)
        people = _people(rows, at, own, known)
        for one in people:
            for place in own:
                label = text_of(row.at(place)).strip()
                form.add(label, one.at(place), group, (one.number, place))
        at += len(people)
        if not people:
            if form_logs.is_log(row, own) or (
                form.labels and form_logs.is_other_log(row, known, is_heading)
            ):
                break
            pairs = list(_pairs(row, own, known, places))
            for number, (place, value_place) in enumerate(pairs):
                label = _label(row, pairs, number)
                value = None if value_place is None else row.at(value_place)
                if value_place is not None:
                    if form.name_place is None and known.is_name(label):
                        form.name_place = len(form.labels)
                    form.add(label, value, group, row.where(value_place))
                places.add(place)
                every += 1
                known_labels += known.is_label(label)
                told += known.is_label(label) and value is not None
            lines += bool(pairs)
            if not pairs and told >= LEAST_LABELS and (is_heading(row) or len(own) > 2):
                break
        at += 1
        rest = at if people or pairs else rest
    if form.name is None:
        return None
    form.is_sure = lines >= LEAST_ROWS and told >= LEAST_LABELS and 2 * known_labels >= every
    form.groups = blocks.groups(form.labels, form.stands) | form.groups
    left = tuple(named(row, form.name, is_heading) for row in rows[rest:])
    form.rest = replace(sheet, rows=left)
    return form


def _without_group(row: Row, below: Row | None) -> tuple[str, list[int]]:
    """The cell in front that is merged down is a group of the labels beside it."""
    own = row.own
    first = own[0] if own else 0
    filled = [place for place in row.filled if place < first]
    if filled:
        return text_of(row.at(min(filled))).strip(), own
    is_down = below is not None and first in below.filled and below.at(first) == row.at(first)
    if is_down and len(own) > 1:
        return text_of(row.at(first)).strip(), own[1:]
    return "", own


def _people(rows: Sequence[Row], at: int, own: list[int], known: Labels) -> list[Row]:
    """The rows below headings that are all of people: name, title, what they care for."""
    texts = [text_of(rows[at].at(place)).strip() for place in own]
    named = [column_of("customers", label) for label in texts]
    if len(own) < 2 or named.count("chain") != 1 or not set(named) & set(PERSON[1:]):
        return []
    if any(len(label) > MAX_LABEL for label in texts):
        return []
    if 2 * sum(one is not None for one in named) <= len(own):
        return []  # labels with their values beside them
    found: list[Row] = []
    for row in rows[at + 1 :]:
        is_apart = row.number - rows[at].number > len(found) + 1
        is_label = known.is_label(text_of(row.at(own[0])).strip())
        if is_apart or is_label or not row.own or any(place not in own for place in row.own):
            break
        found.append(row)
    return found


def _pairs(
    row: Row, own: list[int], known: Labels, places: set[int]
) -> Iterator[tuple[int, int | None]]:
    """The places of labels and of the values beside them; none where the row holds no label."""
    texts = [text_of(row.at(place)).strip() for place in own]
    is_one = bool(own) and (known.is_label(texts[0]) or (own[0] in places and len(own) > 1))
    if not is_one or len(texts[0]) > MAX_LABEL or type(row.at(own[0])) is not str:
        return
    at = 0
    while at < len(own):
        if len(texts[at]) > MAX_LABEL:
            return
        has_value = at + 1 < len(own) and known.is_value(texts[at + 1], texts[at])
        yield own[at], own[at + 1] if has_value else None
        at += 2 if has_value else 1


def _label(row: Row, pairs: list[tuple[int, int | None]], number: int) -> str:
    """As written; that of a person where the next is of what somebody is or cares about, as of
    "Who buys: Ann / cares about: price"."""
    label, following = (
        text_of(row.at(place)).strip() for place, _ in [*pairs, pairs[-1]][number : number + 2]
    )
    named = column_of("customers", label), column_of("customers", following)
    return PERSON_LABEL if named[0] is None and named[1] in PERSON[1:] else label


def named(row: Row, name: Cell, is_heading: IsHeading) -> Row:
    headed = form_logs.with_label(row)
    if is_heading(headed):
        return headed
    return replace(headed, cells=(*headed.cells[:-1], name)) if len(row.own) > 1 else row
