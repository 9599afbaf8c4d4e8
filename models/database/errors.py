"""What a database may do to those who ask it."""


class DatabaseUnusable(Exception):
    """The database cannot be reached, or is not a database. The message is one line."""


class DatabaseGone(DatabaseUnusable):
    """The database file of this process was deleted or replaced. The message is one line."""


class NotKept(Exception):
    """The database took longer than a person waits; nothing was or will be stored."""


class OutcomeUnknown(Exception):
    """The database did not answer in time whether it committed."""
