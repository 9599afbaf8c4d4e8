"""The tables that the labels of forms make, whatever labels each has."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from models.rules.workbook.cards import blocks, form, own_labels
from models.rules.workbook.cards.form import Form
from models.rules.workbook.cells.sheets import Sheet
from models.rules.workbook.cells.words import HEADINGS
from models.rules.workbook.headings.below import Below
from models.rules.workbook.tables import kinds, tables
from models.rules.workbook.tables.table import Found

PROFILE = str(HEADINGS["customers"]["title"]["en"])  # what a card is most of all
IsKnown = Callable[[str], bool]


def of(forms: list[Form], is_known: IsKnown) -> Iterator[Found]:
    """The tables of each form, whose labels mean the same in all that share most of them."""
    alike = blocks.alike([one.labels for one in forms])
    told = {
        at: one
        for places in alike
        for at, one in zip(places, _alike([forms[at] for at in places], is_known), strict=True)
    }
    yield from (told[at] for at in range(len(forms)))


def _alike(forms: list[Form], is_known: IsKnown) -> Iterator[Found]:
    heading, rows = form.together(forms)
    name = next((one.name_place for one in forms), None)
    below = Below(rows, is_known)
    found = kinds.of(heading, below, Sheet("", ()), PROFILE, name)
    unknown = tables.unknown(heading, found)
    for row in rows:
        ignored = {place: text for place, text in unknown.items() if row.at(place) is not None}
        own = [own_labels.with_own(one, row, heading, below, ignored) for one in found]
        told = {place for one in own for there in one.places.values() for place in there}
        left = {place: text for place, text in ignored.items() if place not in told}
        yield [replace(one, rows=(row,)) for one in own], left
