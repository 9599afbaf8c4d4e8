"""What is wrong with an action of a strategy, its time, or a starter plan."""

from models.errors.problem import Problem


class TimingUnreadable(Problem):
    """The time of an action is not understood."""


class TimingNotEveryPeriod(Problem):
    """Not every period has that day: the fifth Monday."""


class TimingNever(Problem):
    """Such a day never comes."""


class TimingOver(Problem):
    """The time of an action is over."""


class TimingAmbiguous(Problem):
    """The time of an action may mean two things."""


class TimingHour(Problem):
    """The time of an action names an hour: actions have days only."""


class DoneAlready(Problem):
    """The occurrence of an action that is due now is done; the next one is to come."""


class DoneTooLongAgo(Problem):
    """What was done of an action can be taken back for a day, until it changes again."""


class PlanLineUnclear(Problem):
    """A line of a starter plan does not say what is done, and when (facts: line)."""


class PlanTimeUnclear(Problem):
    """The time in a line of a starter plan is not understood (facts: when)."""


class PlanTooLong(Problem):
    """A starter plan has more actions than a strategy can have (facts: most)."""


class PlanOfSeveral(Problem):
    """What is planned is one person's to do, and several are named."""
