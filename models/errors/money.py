"""What is wrong with a deal, an amount, a currency or an instalment."""

from models.errors.problem import Problem


class AmountUnreadable(Problem):
    """The text is not one amount of money."""


class AmountTooFine(Problem):
    """An amount has more than two decimal places."""


class AmountTooLarge(Problem):
    """An amount is larger than any deal."""


class AmountAboveInstalment(Problem):
    """More was received than an instalment is (facts: most)."""


class AmountAboveOutstanding(Problem):
    """More was received than is to come for a deal (facts: most)."""


class AmountBare(Problem):
    """An amount has no currency."""


class AmountContradicts(Problem):
    """An amount names another currency than is chosen (facts: typed, chosen)."""


class DiscountUnreadable(Problem):
    """The text is no share of a price, such as 10% or 九折."""


class NothingLeft(Problem):
    """An instalment is for what is left of a deal, and nothing is."""


class NoAmountYet(Problem):
    """A deal without an amount has no instalments."""


class CurrencyNotNamed(Problem):
    """A line names an amount without a currency, and the workspace has chosen none."""


class CurrencyUnknown(Problem):
    """The text is no currency that is read here (facts: typed, known)."""


class RateUnreadable(Problem):
    """The text is no rate of a currency (facts: typed)."""


class NoReportingCurrency(Problem):
    """A rate is set before the currency of the figures is chosen."""


class ClosedBeforeOpened(Problem):
    """A deal was closed before it was opened."""
