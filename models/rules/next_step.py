"""What came of the question for the next step with a customer."""

from enum import StrEnum


class NextStep(StrEnum):
    ASKED = "asked"
    CONTACT = "contact"  # a next contact was planned
    TODO = "todo"
    NOTHING = "nothing"  # for now
