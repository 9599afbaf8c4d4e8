"""Errors of the domain. A class's docstring is its message to a developer; people read the
catalogues' `problem-<class-name>`, formatted with `facts`."""

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


class WorkbookUnreadable(Exception):
    """A file cannot be read as a workbook; `why` ends the key of the sentence that says so."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Empty(Problem):
    """An input that must be filled is empty."""


class LeaveUnclear(Problem):
    """The days of a leave cannot be parsed (facts: typed)."""


class LeaveApart(Problem):
    """The days of a leave do not follow each other."""


class LeaveOver(Problem):
    """The days of a leave have passed."""


class StandInAway(Problem):
    """The stand-in is on leave on one of these days (facts: name)."""


class StandInIsYourself(Problem):
    """A person cannot be their own stand-in."""


class CustomerUnknown(Problem):
    """There is no such customer, or this person may not see it."""


class CustomerOfSomebodyElse(Problem):
    """A customer of the typed name belongs to somebody who has not shared it. Neither the owner nor
    their spelling is disclosed."""


class CustomerOfColleague(CustomerOfSomebodyElse):
    """The same for a person on the owner's team, who may know the owner (facts: owner)."""


class CustomerHidden(CustomerOfSomebodyElse):
    """A customer that this person may not see (any more) was requested by its id."""


class CustomerNameEmpty(Problem):
    """A customer needs a name."""


class CustomerNameTooLong(Problem):
    """A customer's name is longer than fits (facts: most)."""


class CustomerNameIsMention(Problem):
    """The name is a Slack mention such as <!channel>."""


class CustomerNameTaken(Problem):
    """Another customer that this person may see has that name."""


class MergedMeanwhile(Problem):
    """One of two customers that are to be merged is no longer live (facts: name)."""


class KeptWasMerged(Problem):
    """The customer another was merged into was itself merged away (facts: name, into)."""


class MergedNameTaken(Problem):
    """The name of a merged customer was taken meanwhile (facts: name)."""


class CustomerAlike(Problem):
    """A new customer's name is similar to an existing one (facts: name, typed)."""


class CustomerOnceYours(CustomerAlike):
    """A new customer's name may mean one that was theirs (facts: typed, owner): asked once."""


class CustomerHandedOver(Problem):
    """A line names a customer that was theirs and is no longer shared with them (facts: typed,
    owner)."""


class CustomerNotLinked(Problem):
    """No customer whom this person sees is called so (facts: typed)."""


class CustomersAlike(Problem):
    """The same for a name by which one is to be found (facts: typed, names)."""


class CustomerUnclear(Problem):
    """A name matches several customers (facts: typed, names)."""


class ContactTwice(Problem):
    """Two people of one decision chain have the same name (facts: name)."""


class ContactHasLeft(Problem):
    """What should name a person says that somebody has left (facts: typed)."""


class ContactUnknown(Problem):
    """That contact belongs to another customer."""


class NothingToDo(Problem):
    """A to-do has an owner or a date but no text."""


class TooManyTodos(Problem):
    """More to-dos than one record holds (facts: most)."""


class TextTooLong(Problem):
    """A text is longer than fits (facts: length, most)."""


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


class PersonLeft(Problem):
    """That person has left the workspace (facts: name)."""


class IsAnApp(Problem):
    """That is a bot, ours or another one (facts: name)."""


class NotAMember(Problem):
    """That person is a guest here, or of another workspace (facts: name)."""


class MemberUnconfirmed(Problem):
    """Slack did not confirm that this person is a full member (facts: name)."""


class PersonUnknown(Problem):
    """Nobody here is called that (facts: name)."""


class PersonUnclear(Problem):
    """Several people here are called that (facts: name, names)."""


class ManagerIsYourself(Problem):
    """A person cannot be their own manager."""


class ManagerCircle(Problem):
    """The manager reports, directly or indirectly, to this person (facts: name)."""


class NotAllowed(Problem):
    """This person may not see or change that."""


class Malformed(Problem):
    """A button or a form holds what this version would not have put there."""


class CoverOver(Problem):
    """The customer of a draft is of somebody for whom its author stood in, and does no longer."""


class LeaveEnded(Problem):
    """The leave of a button is over, or was called off or replaced."""


class NoLongerThere(Problem):
    """The object of a button was undone or deleted."""


class AlreadyDone(Problem):
    """What was offered has been carried out, or a draft saved: it is not done a second time."""


class RepeatsUnclear(Problem):
    """How often a to-do comes again is not understood, or is nothing that a to-do can do."""


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


class UndoTooLate(Problem):
    """This record was logged too long ago to be undone (facts: minutes)."""


class IssueMovedOn(Problem):
    """The issue is no longer in the state this step starts from."""


class AskedOfYourself(Problem):
    """A person cannot approve what they ask for."""


class SupportAlreadyAsked(Problem):
    """A request of this kind for this customer is open (facts: approver, kind)."""


class SupportMovedOn(Problem):
    """The request for support was answered, withdrawn or asked back meanwhile."""


class CalendarAddressWrong(Problem):
    """The typed text is not a calendar's address."""


class TooManyCalendars(Problem):
    """The person has connected the maximum of calendars (facts: most)."""


class PeriodUnreadable(Problem):
    """The text is not a period (facts: text)."""


class PeriodTooLong(Problem):
    """A review covers so many years at most (facts: years)."""


class ChannelClosed(Problem):
    """Nobody may post in a channel any more."""


class NotInChannel(Problem):
    """The bot is not in the channel that something is to be posted in."""


class NoManager(Problem):
    """Something is for the manager of somebody who has none."""


class DaysUnreadable(Problem):
    """No day or week is called so (facts: typed)."""


class PeriodBackwards(Problem):
    """A period ends before it starts."""


class HoursBackwards(Problem):
    """Working hours end before they start."""


class DigestOutsideHours(Problem):
    """The digest's time is outside of the working hours (facts: opens, closes)."""


class NoWorkday(Problem):
    """No day of the week is a workday."""


class AmountUnreadable(Problem):
    """The text is not one amount of money."""


class DiscountUnreadable(Problem):
    """The text is no share of a price, such as 10% or 九折."""


class AmountTooFine(Problem):
    """An amount has more than two decimal places."""


class AmountTooLarge(Problem):
    """An amount is larger than any deal."""


class AmountAboveInstalment(Problem):
    """More was received than an instalment is (facts: most)."""


class AmountAboveOutstanding(Problem):
    """More was received than is to come for a deal (facts: most)."""


class NothingLeft(Problem):
    """An instalment is for what is left of a deal, and nothing is."""


class NoAmountYet(Problem):
    """A deal without an amount has no instalments."""


class AmountBare(Problem):
    """An amount has no currency."""


class AmountContradicts(Problem):
    """An amount names another currency than is chosen (facts: typed, chosen)."""


class CurrencyNotNamed(Problem):
    """A line names an amount without a currency, and the workspace has chosen none."""


class CurrencyUnknown(Problem):
    """The text is no currency that is read here (facts: typed, known)."""


class RateUnreadable(Problem):
    """The text is no rate of a currency (facts: typed)."""


class NoReportingCurrency(Problem):
    """A rate is set before the currency of the figures is chosen."""


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


class PersonNotYours(Problem):
    """Only a person's manager, an admin or they themselves review what they did (facts: name)."""


class ReviewOfSeveral(Problem):
    """A review is of one person, and several are named."""


class PlanOfSeveral(Problem):
    """What is planned is one person's to do, and several are named."""


class ReviewOfNothing(Problem):
    """What a review is asked for is no period, customer, person or segment (facts: typed)."""


class ReviewTooNarrow(Problem):
    """A review of one person or customer is not for people outside."""


class TargetsOfManagers(Problem):
    """Only managers and admins set targets, each for who answers to them."""


class DayInFuture(Problem):
    """A day on which something happened lies ahead."""


class ClosedBeforeOpened(Problem):
    """A deal was closed before it was opened."""


class NumberNotInRange(Problem):
    """What is typed is no whole number in this range (facts: least, most)."""


class PlanLineUnclear(Problem):
    """A line of a starter plan does not say what is done, and when (facts: line)."""


class PlanTimeUnclear(Problem):
    """The time in a line of a starter plan is not understood (facts: when)."""


class PlanTooLong(Problem):
    """A starter plan has more actions than a strategy can have (facts: most)."""


class NothingProposed(Problem):
    """A table of segments would never propose any."""


class ProcedureTooShort(Problem):
    """A procedure has fewer steps than make one (facts: least)."""


class ProcedureClosed(Problem):
    """Nothing runs with this customer that could be closed."""


class LessonDealOfAnother(Problem):
    """The deal of a lesson is with another customer than the lesson (facts: name)."""


class CustomerEnded(Problem):
    """The customer is lost, or the work with it has ended (facts: name)."""


class OnlyManagers(Problem):
    """Only managers and admins keep the list of what is new."""


class OnlyAdmins(Problem):
    """Only admins may change a workspace setting (facts: names and count of the admins)."""
