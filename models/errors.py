"""What can go wrong in the domain. A class's docstring is its message to a developer;
people read `problem-<class-name>` of the catalogues, filled with `facts`."""

import re


class Problem(Exception):
    """Something in this request cannot be done."""

    def __init__(self, field: str | None = None, **facts: str | int) -> None:
        super().__init__(self.__doc__)
        self.field = field  # the block_id of the input the person should look at
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


class DatabaseUnusable(Exception):
    """The database cannot be reached, or what is there is not a database. One line."""


class DatabaseGone(DatabaseUnusable):
    """The file that this process works with was deleted or replaced. One line."""


class NotKept(Exception):
    """The database took longer than a person waits; nothing was stored, nor will it be."""


class OutcomeUnknown(Exception):
    """The database did not say in time whether it stored what it was told to."""


class Empty(Problem):
    """An input that must be filled is empty."""


class LeaveUnclear(Problem):
    """The days somebody is away cannot be read (facts: typed)."""


class LeaveOver(Problem):
    """The days somebody is away have passed already."""


class StandInAway(Problem):
    """Who is to stand in is away on one of these days, too (facts: name)."""


class StandInIsYourself(Problem):
    """Nobody stands in for themselves."""


class CustomerUnknown(Problem):
    """There is no such customer, or this person may not see it."""


class CustomerOfSomebodyElse(Problem):
    """A customer of the name that was typed is kept by somebody who has not shared it. Neither
    who that is nor how they spell it is told."""


class CustomerOfColleague(CustomerOfSomebodyElse):
    """The same, told to somebody of the keeper's own team (facts: owner)."""


class CustomerHidden(CustomerOfSomebodyElse):
    """A customer this person may not see, or not any more, was asked for by its id."""


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
    """What another was merged into has itself been merged away (facts: name, into)."""


class MergedNameTaken(Problem):
    """The name of a merged customer is another's by now (facts: name)."""


class CustomerAlike(Problem):
    """A new customer would have nearly the name of one there is (facts: name, typed)."""


class CustomerUnclear(Problem):
    """A name that may stand for one or another customer (facts: typed, names)."""


class ContactTwice(Problem):
    """Two people of one decision chain have the same name (facts: name)."""


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
    """A date that must lie ahead has passed."""


class TimePassed(Problem):
    """A time of today that must lie ahead has passed."""


class AppointmentSettled(Problem):
    """A planned contact was logged, replaced or marked as not held meanwhile."""


class PersonLeft(Problem):
    """That person has left the workspace (facts: name)."""


class NotAMember(Problem):
    """That person is a guest here, or of another workspace (facts: name)."""


class MemberUnconfirmed(Problem):
    """Slack does not say that this person is a full member of the workspace (facts: name)."""


class PersonUnknown(Problem):
    """Nobody here is called that (facts: name)."""


class ManagerIsYourself(Problem):
    """Nobody is their own manager."""


class ManagerCircle(Problem):
    """That person answers, at some remove, to this one (facts: name)."""


class NotAllowed(Problem):
    """This person may not see or change that."""


class NoLongerThere(Problem):
    """What the button belongs to was undone or deleted."""


class UndoTooLate(Problem):
    """This record was logged too long ago to be undone (facts: minutes)."""


class IssueMovedOn(Problem):
    """The issue is not in the state this step begins in."""


class CalendarAddressWrong(Problem):
    """What was typed is no address of a calendar."""


class TooManyCalendars(Problem):
    """This person has as many calendars read as anybody may (facts: most)."""


class PeriodUnreadable(Problem):
    """The text names no period that a review can cover (facts: text)."""


class PeriodBackwards(Problem):
    """A period ends before it starts."""


class HoursBackwards(Problem):
    """Somebody's hours end before they begin."""


class DigestOutsideHours(Problem):
    """The digest would come outside of somebody's hours (facts: opens, closes)."""


class NoWorkday(Problem):
    """Somebody would work on no day of the week."""


class OnlyAdmins(Problem):
    """Only admins choose that for the workspace (facts: names and count of who may)."""
