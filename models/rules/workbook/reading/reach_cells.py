"""How the people of a row are reached, as columns beside them say."""

from dataclasses import replace

from models.rules.names.decision_chain import Link
from models.rules.workbook.cells import contacts
from models.rules.workbook.people import people
from models.rules.workbook.reading.row_cells import RowCells
from models.rules.workbook.rows import Why

COLUMNS = ("phone", "email")


class ReachCells(RowCells):
    """Reads telephone numbers and addresses."""

    def reached(self, chain: tuple[Link, ...] | None) -> tuple[Link, ...] | None:
        """The people, each with theirs: of one alone, or a line each. What is of nobody for sure is
        told."""
        found = chain or ()
        for column in COLUMNS:
            if said := self.text(column):
                parts = people.parted(said, len(found)) if found else []
                if any(parts) and all(map(_is_such, filter(None, parts))):
                    found = tuple(map(_with, found, parts))
                else:
                    self._tell(column, said, Why.NO_PERSON)
        return found or chain


def _is_such(said: str) -> bool:
    return contacts.is_phone(said) or contacts.is_email(said)


def _with(link: Link, said: str) -> Link:
    """What stands beside somebody counts before what stands in their own cell."""
    if not said:
        return link
    return replace(link, **{"email" if contacts.is_email(said) else "phone": said})
