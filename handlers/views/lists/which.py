"""The choice of what a list shows, and its pages: of to-dos, and of deals."""

from dataclasses import dataclass
from datetime import date

from handlers.text import Text
from handlers.views import blocks, submitted
from handlers.views.blocks import Block
from models.errors import Malformed


@dataclass(frozen=True)
class Which:
    """ "open" or another word that the list knows, "of" customers by their ids, or what is due on
    "days" from a first to a last."""

    kind: str = "open"
    customers: tuple[int, ...] = ()
    days: tuple[date, ...] = ()

    def __str__(self) -> str:
        numbers = (*self.customers, *(day.toordinal() for day in self.days))
        return "-".join([self.kind, *map(str, numbers)])

    @classmethod
    def read(cls, written: str) -> "Which":
        """Raises ValueError."""
        kind, *ids = written.split("-")
        numbers = tuple(map(int, ids))
        if kind != "days":
            return cls(kind, numbers)
        first, last = numbers
        return cls(kind, days=(date.fromordinal(first), date.fromordinal(last)))


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
