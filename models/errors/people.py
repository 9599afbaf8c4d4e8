"""What is wrong with whom somebody names, or with what they may decide here."""

from models.errors.problem import Problem


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


class NoManager(Problem):
    """Something is for the manager of somebody who has none."""


class PersonNotYours(Problem):
    """Only a person's manager, an admin or they themselves review what they did (facts: name)."""


class OnlyManagers(Problem):
    """Only managers and admins keep the list of what is new."""


class OnlyAdmins(Problem):
    """Only admins may change a workspace setting (facts: names and count of the admins)."""
