"""What an import changed, and what was there before."""

from dataclasses import dataclass, field, fields


@dataclass(frozen=True)
class Kept:
    """What was there before, so that the import can be taken back: customers and records it made,
    and of each changed field the customer, the old and the new value. `stayed` are the names of
    customers that were left when it was, and why; `touched` those of earlier versions."""

    customers: list[int] = field(default_factory=list)
    followups: list[int] = field(default_factory=list)
    contacts: list[int] = field(default_factory=list)
    strategies: list[int] = field(default_factory=list)
    fields: list[tuple[int, str, str, str]] = field(default_factory=list)
    touched: list[str] = field(default_factory=list)
    filled: list[tuple[int, str, str, str]] = field(default_factory=list)  # likewise, of records
    appointments: list[int] = field(default_factory=list)
    deals: list[int] = field(default_factory=list)
    instalments: list[tuple[int, str]] = field(default_factory=list)  # and when received, or ""
    dated: list[int] = field(default_factory=list)  # to-dos that had no day
    todos: list[int] = field(default_factory=list)  # of records that were there, and of none
    # Who took part in those besides, and who not any more: record, side and id.
    joined: list[tuple[int, str, int]] = field(default_factory=list)
    parted: list[tuple[int, str, int]] = field(default_factory=list)
    titles: list[tuple[int, str]] = field(default_factory=list)  # of contacts that had none

    # Of people of a customer who were there: their id, the field, the old and the new value.
    people: list[tuple[int, str, str, str]] = field(default_factory=list)
    left: dict[str, str] = field(default_factory=dict)  # see models.workbook.as_left
    # Of to-dos that were there: the id, "state", "owner" or "due", the old and the new value.
    settled: list[tuple[int, str, str, str]] = field(default_factory=list)
    ended: list[tuple[int, str]] = field(
        default_factory=list
    )  # customers that were there, and when
    handed: list[tuple[int, int, int]] = field(
        default_factory=list
    )  # customers that were there, whose each was and whose it is
    stayed: list[tuple[str, str]] = field(default_factory=list)

    def add(self, other: "Kept") -> None:
        for one in fields(self):
            mine, theirs = getattr(self, one.name), getattr(other, one.name)
            mine.update(theirs) if isinstance(mine, dict) else mine.extend(theirs)
