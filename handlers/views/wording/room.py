"""How much of what is known is said of one thing."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Room:
    """How much one brief may hold, so that a message of several stays within Slack's limit."""

    line: int  # characters of each line
    todos: int
    materials: int


ALONE = Room(line=300, todos=5, materials=20)
FEW, MANY = Room(line=200, todos=3, materials=6), Room(line=60, todos=1, materials=3)
