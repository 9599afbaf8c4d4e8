"""How far an issue is on its way from a question to an answer that the customer knows."""

from enum import StrEnum


class IssueState(StrEnum):
    OPEN = "open"
    WAITING = "waiting"  # for something from the customer: the clock is paused
    ANSWERED = "answered"
    INFORMED = "informed"  # the customer knows the answer
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


# The states from which each state is reached.
COMES_FROM = {
    IssueState.OPEN: (IssueState.WAITING,),
    IssueState.WAITING: (IssueState.OPEN,),
    IssueState.ANSWERED: (IssueState.OPEN, IssueState.WAITING),
    IssueState.INFORMED: (IssueState.ANSWERED,),
    IssueState.CLOSED: (IssueState.INFORMED, IssueState.ANSWERED),
}
