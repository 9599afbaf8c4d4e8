"""How much of a computer one file may take."""

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Limits:
    """`unpacked` are bytes of the parts of the file, `memory` bytes of the process that reads it,
    `rows` and `cells` those that hold something."""

    file: int = 20 * MEGABYTE
    unpacked: int = 250 * MEGABYTE
    memory: int = 1_000 * MEGABYTE
    rows: int = 250_000  # of 200,000 it takes half a gigabyte to show what they would change
    cells: int = 4_000_000
    seconds: float = 30.0
