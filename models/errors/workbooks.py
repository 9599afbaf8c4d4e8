"""A file that is none."""

from collections.abc import Sequence


class WorkbookUnreadable(Exception):
    """A file cannot be read as a workbook; `why` ends the key of the sentence that says so, and
    `known` are headings that it names."""

    def __init__(self, why: str, known: Sequence[str] = ()) -> None:
        super().__init__(why)
        self.why, self.known = why, known
