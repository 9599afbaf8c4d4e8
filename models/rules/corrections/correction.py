"""A correction as it was understood: which part of what was shown is what instead. Pure."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Part(StrEnum):
    CUSTOMER = "customer"
    METHOD = "method"
    DAY = "day"
    AMOUNT = "amount"
    JOINED = "joined"  # who took part, too
    ABSENT = "absent"  # who did not
    WHOLE = "whole"  # taken back
    UNKNOWN = "unknown"  # a customer, or what is not understood


class Role(StrEnum):
    """Which of the days is meant."""

    ANY = "any"
    DUE = "due"
    NEXT = "next"
    HAPPENED = "happened"


class Kind(StrEnum):
    """What may be called by its name: the last record, my draft."""

    ANY = "any"
    DRAFT = "draft"
    RECORD = "record"


@dataclass(frozen=True)
class Correction:
    """`to` is the method or the day, in the zone of `now`; `words` and `was`, what it is and what
    it is not, as typed; "" where that is not said. `is_surely`: nothing else can be meant by how it
    begins. `is_all`: what was shown before the last is taken back, too. `kind`: what is taken back
    is called so."""

    part: Part
    words: str = ""
    to: str | date | datetime | None = None
    was: str = ""
    role: Role = Role.ANY
    is_hour: bool = False  # no day was said
    is_surely: bool = False
    is_all: bool = False
    kind: Kind = Kind.ANY
