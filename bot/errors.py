"""What a command of the command line refuses."""


class Cannot(Exception):
    """Said in one line; the exit status is 1."""
