"""What is wrong with a to-do, a contact, an issue or a request, or the day that one is for."""

from models.errors.problem import Problem


class NothingToDo(Problem):
    """A to-do has an owner or a date but no text."""


class TooManyTodos(Problem):
    """More to-dos than one record holds (facts: most)."""


class RepeatsUnclear(Problem):
    """How often a to-do comes again is not understood, or is nothing that a to-do can do."""


class ContactBeforeMeeting(Problem):
    """The next contact lies before the meeting it follows from."""


class MeetingInFuture(Problem):
    """The meeting has not happened yet."""


class DateInPast(Problem):
    """A date that must be in the future has passed."""


class TimePassed(Problem):
    """A time of today that must be in the future has passed."""


class AppointmentSettled(Problem):
    """A planned contact was logged, replaced or marked as not held meanwhile."""


class DayInFuture(Problem):
    """A day on which something happened lies ahead."""


class IssueMovedOn(Problem):
    """The issue is no longer in the state this step starts from."""


class AskedOfYourself(Problem):
    """A person cannot approve what they ask for."""


class SupportAlreadyAsked(Problem):
    """A request of this kind for this customer is open (facts: approver, kind)."""


class SupportMovedOn(Problem):
    """The request for support was answered, withdrawn or asked back meanwhile."""
