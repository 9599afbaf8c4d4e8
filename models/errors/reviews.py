"""What is wrong with a review, its period, or a target."""

from models.errors.problem import Problem


class PeriodUnreadable(Problem):
    """The text is not a period (facts: text)."""


class PeriodTooLong(Problem):
    """A review covers so many years at most (facts: years)."""


class PeriodBackwards(Problem):
    """A period ends before it starts."""


class DaysUnreadable(Problem):
    """No day or week is called so (facts: typed)."""


class ReviewOfSeveral(Problem):
    """A review is of one person, and several are named."""


class ReviewOfNothing(Problem):
    """What a review is asked for is no period, customer, person or segment (facts: typed)."""


class PreviewGone(Problem):
    """A preview that nobody posted was left lying for too long."""


class ReviewTooNarrow(Problem):
    """A review of one person or customer is not for people outside."""


class TargetUnreadable(Problem):
    """The text names no figure, no period or no value of a target (facts: typed)."""


class TargetFigureUnknown(Problem):
    """A target is set for what is no figure of a review (facts: typed, known)."""


class TargetFigureLike(Problem):
    """A target is set for what is nearly called like a figure of a review (facts: typed, and the
    line as it is probably meant: instead)."""


class TargetNotPositive(Problem):
    """A target is nothing, or less."""


class TargetNotThere(Problem):
    """There is no such target that could be removed."""


class TargetPeriod(Problem):
    """A target is for a month, a quarter, a half or a year."""


class TargetsOfManagers(Problem):
    """Only managers and admins set targets, each for who answers to them."""
