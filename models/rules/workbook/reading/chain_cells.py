"""The people of a row: a customer's, in one cell or in columns, without those who have left."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.names.decision_chain import Link
from models.rules.workbook.cells.sheets import Cell, text_of
from models.rules.workbook.people import gone, own_cells, people, unnamed
from models.rules.workbook.reading.row_cells import RowCells
from models.rules.workbook.rows import Why


class ChainCells(RowCells):
    """Reads who decides at a customer."""

    def staying(self) -> tuple[Link, ...] | None:
        """In one cell, or in columns: name, title and concern, once or side by side. Who has left
        is told."""
        places = self.table.places
        chain = places.get("chain", ())
        for place in chain:
            for one in gone.apart(text_of(self.row.at(place))).gone:
                self._tell_at(place, one, Why.LEFT)
        has_roles = any(map(self.table.is_role, chain))
        if not has_roles and not (places.keys() & {"contact_title", "contact_concern"}):
            of_ours = own_cells.is_of_ours(self.text("id"))
            stays = _who_stays_of_ours if of_ours else _who_stays
            return self._value("chain", stays) if len(chain) == 1 else self._listed(chain)
        return self._listed(chain)

    def tell_unnamed(self, column: str) -> None:
        for place in self.table.places.get(column, ()):
            said = unnamed.told(text_of(self.row.at(place)))
            if said:
                self._tell_at(place, said, Why.NO_PERSON)

    def _listed(self, chain: Sequence[int]) -> tuple[Link, ...] | None:
        found: dict[str, Link] = {}
        for number, place in enumerate(chain):
            until = chain[number + 1] if number + 1 < len(chain) else None
            title, concern = (
                text_of(self._beside(one, number, place, until))
                for one in ("contact_title", "contact_concern")
            )
            for link in people.beside(_without_gone(self.row.at(place)), title, concern):
                found.setdefault(link.name, self._with_role(link, place))
        return tuple(found.values()) or None

    def _with_role(self, link: Link, place: int) -> Link:
        """主委 over 蔡水旺（怕不夠莊嚴）: his title, and what he cares for."""
        heading = self.table.headings.get(place, "")
        if not self.table.is_role(place) or (link.title and link.concern):
            return link
        return replace(link, title=heading, concern=link.concern or link.title)

    def _beside(self, column: str, number: int, place: int, until: int | None) -> Cell:
        """What is told of the person at a place: in the columns up to the next one's, or in as many
        of their own."""
        there = self.table.places.get(column, ())
        between = [one for one in there if one > place and (until is None or one < until)]
        if between:
            return self.row.at(between[0])
        return self.row.at(there[number]) if number < len(there) and not until else None


def _without_gone(cell: Cell) -> Cell:
    return gone.apart(cell).said if isinstance(cell, str) else cell


def _who_stays(cell: Cell) -> tuple[Link, ...] | None:
    return people.read(_without_gone(cell))


def _who_stays_of_ours(cell: Cell) -> tuple[Link, ...] | None:
    return own_cells.read(_without_gone(cell))
