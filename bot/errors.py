"""The error of a command that refuses what it was told to do."""


class Cannot(Exception):
    """The message is one line; the exit status is 1."""
