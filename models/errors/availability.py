"""What is wrong with a leave, its stand-in, working hours or a calendar."""

from models.errors.problem import Problem


class LeaveUnclear(Problem):
    """The days of a leave cannot be parsed (facts: typed)."""


class LeaveApart(Problem):
    """The days of a leave do not follow each other."""


class LeaveOver(Problem):
    """The days of a leave have passed."""


class LeaveEnded(Problem):
    """The leave of a button is over, or was called off or replaced."""


class StandInAway(Problem):
    """The stand-in is on leave on one of these days (facts: name)."""


class StandInIsYourself(Problem):
    """A person cannot be their own stand-in."""


class CoverOver(Problem):
    """The customer of a draft is of somebody for whom its author stood in, and does no longer."""


class HoursBackwards(Problem):
    """Working hours end before they start."""


class DigestOutsideHours(Problem):
    """The digest's time is outside of the working hours (facts: opens, closes)."""


class NoWorkday(Problem):
    """No day of the week is a workday."""


class CalendarAddressWrong(Problem):
    """The typed text is not a calendar's address."""


class TooManyCalendars(Problem):
    """The person has connected the maximum of calendars (facts: most)."""
