"""Why a file cannot be read as a workbook."""


class UnreadableWorkbook(Exception):
    pass


class NotAWorkbook(UnreadableWorkbook):
    """Another kind of file, or a damaged one."""


class HtmlInstead(NotAWorkbook):
    """A web page: what Slack answers to a download that its scopes do not allow."""


class Encrypted(UnreadableWorkbook):
    """It opens with a password only."""


class TooBig(UnreadableWorkbook):
    """`what` is "bytes", "unpacked", "rows", "cells" or "memory"; `most` the limit of it."""

    def __init__(self, what: str, most: int) -> None:
        super().__init__(f"more than {most:,} {what}")
        self.what = what
        self.most = most


class TooSlow(UnreadableWorkbook):
    """It took longer than the limit."""
