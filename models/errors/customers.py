"""What is wrong with a customer, its name or its people."""

from models.errors.problem import Problem


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


class CustomerAlike(Problem):
    """A new customer's name is similar to an existing one (facts: name, typed)."""


class CustomerOnceYours(CustomerAlike):
    """A new customer's name may mean one that was theirs (facts: typed, owner): asked once."""


class CustomerHandedOver(Problem):
    """A line names a customer that was theirs and is no longer shared with them (facts: typed,
    owner)."""


class DraftLeftBehind(Problem):
    """A draft is about a customer that was theirs when it was written (facts: customer, owner)."""


class CustomerNotLinked(Problem):
    """No customer whom this person sees is called so (facts: typed)."""


class CustomersAlike(Problem):
    """The same for a name by which one is to be found (facts: typed, names)."""


class CustomerUnclear(Problem):
    """A name matches several customers (facts: typed, names)."""


class CustomerEnded(Problem):
    """The customer is lost, or the work with it has ended (facts: name)."""


class MergedMeanwhile(Problem):
    """One of two customers that are to be merged is no longer live (facts: name)."""


class KeptWasMerged(Problem):
    """The customer another was merged into was itself merged away (facts: name, into)."""


class MergedNameTaken(Problem):
    """The name of a merged customer was taken meanwhile (facts: name)."""


class ContactTwice(Problem):
    """Two people of one decision chain have the same name (facts: name)."""


class ContactHasLeft(Problem):
    """What should name a person says that somebody has left (facts: typed)."""


class ContactUnknown(Problem):
    """That contact belongs to another customer."""


class ProcedureTooShort(Problem):
    """A procedure has fewer steps than make one (facts: least)."""


class ProcedureClosed(Problem):
    """Nothing runs with this customer that could be closed."""


class NothingProposed(Problem):
    """A table of segments would never propose any."""


class LessonDealOfAnother(Problem):
    """The deal of a lesson is with another customer than the lesson (facts: name)."""
