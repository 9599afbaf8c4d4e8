"""The choice of what a list shows, and its pages: of to-dos, and of deals."""

from dataclasses import dataclass
from datetime import date

from handlers.text import Text
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from models.errors import Malformed


@dataclass(frozen=True)
class Which:
    """ "open" or another word that the list knows, "of" customers by their ids, what is due on
    "days" from a first to a last, "both" of these; of a "person", or of one's "team", what is open
    or due on such days."""

    kind: str = "open"
    customers: tuple[int, ...] = ()
    days: tuple[date, ...] = ()
    person: int = 0  # an id

    def __str__(self) -> str:
        days = (day.toordinal() for day in self.days)
        whose = (self.person,) if self.kind == "person" else ()
        return "-".join([self.kind, *map(str, (*whose, *days, *self.customers))])

    @classmethod
    def read(cls, written: str) -> "Which":
        """Raises ValueError."""
        kind, *ids = written.split("-")
        numbers = list(map(int, ids))
        person = 0
        if kind == "person":
            person, *numbers = numbers
        if kind in ("days", "both") or (kind in ("person", "team") and numbers):
            first, last, *customers = numbers
            days = (date.fromordinal(first), date.fromordinal(last))
            return cls(kind, tuple(customers), days, person)
        return cls(kind, tuple(numbers), person=person)


def turns(action_id: str, page: int, pages: int, which: Which | str, text: Text) -> list[Block]:
    """The buttons to the pages beside this one, the first being 0."""
    found = [
        blocks.button(text(key), f"{action_id}_{step}", f"{page + turn} {which}")
        for key, step, turn in (("page-back", "back", -1), ("page-on", "on", 1))
        if 0 <= page + turn < pages
    ]
    return [blocks.actions(found, f"page:{page}")] if found else []


def turned(value: str) -> tuple[int, Which]:
    """The page that a button turns to, and of which list."""
    page, _, which = value.partition(" ")
    return submitted.number(page), _which(which)


def page_of(block_id: str, name: str) -> tuple[int, Which] | None:
    """The page a button of the list of this name is on; None for what stands elsewhere."""
    if not block_id.startswith(f"{name}:"):
        return None
    _, page, which, _ = submitted.parts(block_id, 4)
    return submitted.number(page), _which(which)


def _which(written: str) -> Which:
    try:
        return Which.read(written)
    except (ValueError, OverflowError):
        raise Malformed from None
