"""Errors of the domain: what every subject's are built on, and what any request may meet. A class's
docstring is its message to a developer; people read the catalogues' `problem-<class-name>`,
formatted with `facts`."""

import re
from datetime import time


class Problem(Exception):
    """The request cannot be carried out."""

    def __init__(self, field: str | None = None, **facts: str | int | time) -> None:
        super().__init__(self.__doc__)
        self.field = field  # block_id of the input that is wrong
        self.facts = facts

    @property
    def key(self) -> str:
        """The catalogue key of this problem: `CustomerUnknown` → `problem-customer-unknown`."""
        name = re.sub(r"(?<!^)(?=[A-Z])", "-", type(self).__name__)
        return f"problem-{name.lower()}"


class Invalid(Exception):
    """Several inputs of one form are wrong; nothing was stored."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(", ".join(type(problem).__name__ for problem in problems))
        self.problems = problems


class Empty(Problem):
    """An input that must be filled is empty."""


class TextTooLong(Problem):
    """A text is longer than fits (facts: length, most)."""


class NumberNotInRange(Problem):
    """What is typed is no whole number in this range (facts: least, most)."""


class NotAllowed(Problem):
    """This person may not see or change that."""


class Malformed(Problem):
    """A button or a form holds what this version would not have put there."""


class NoLongerThere(Problem):
    """The object of a button was undone or deleted."""


class AlreadyDone(Problem):
    """What was offered has been carried out, or a draft saved: it is not done a second time."""


class UndoTooLate(Problem):
    """This record was logged too long ago to be undone (facts: minutes)."""


class ChannelClosed(Problem):
    """Nobody may post in a channel any more."""


class NotInChannel(Problem):
    """The bot is not in the channel that something is to be posted in."""
