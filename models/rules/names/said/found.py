"""A customer's name as it was found in a text."""

from dataclasses import dataclass
from enum import IntEnum


class How(IntEnum):
    """How a name is said, the surest last. What is LIKELY may be somebody's guess at the keys, and
    is shown to the person as a guess."""

    LIKELY = 1  # with a slip, by its initials, in pinyin
    SHORT = 2
    FULL = 3


@dataclass(frozen=True)
class Mention:
    """`name` as it is stored stands at [start:end] of the text, in this way."""

    name: str
    start: int
    end: int
    how: How

    def is_within(self, other: "Mention") -> bool:
        is_longer = other.end - other.start > self.end - self.start
        return is_longer and other.start <= self.start and self.end <= other.end
