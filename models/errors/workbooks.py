"""A file that is none."""


class WorkbookUnreadable(Exception):
    """A file cannot be read as a workbook; `why` ends the key of the sentence that says so."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
