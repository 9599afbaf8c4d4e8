"""Which of our people took part beside the author of a line, as it says so."""

from collections.abc import Sequence
from dataclasses import replace

from sqlmodel import Session

from models.followups.interpretation import Interpretation
from models.people import called
from models.people.person import Person
from models.rules.names import people
from models.rules.names.decision_chain import Link
from models.rules.oneline.colleagues import went_along


def of(
    session: Session, read: Interpretation, typed: str, by: Person, ours: Sequence[str]
) -> Interpretation:
    """With who took part, where only one is called so, and it is nobody of the customer's; of a
    plan nobody has yet. `ours` are the names of teammates."""
    if read.is_promise:
        return read
    theirs = [Link(name) for name, _ in read.line.theirs]
    along = dict[int, Person]()
    for name in went_along.who(typed, ours):
        found = _called(session, name)
        if found is not None and found.id != by.id and not people.meant(name, theirs):
            along[found.id] = found
    is_absent = bool(along) and went_along.went_instead(typed)
    return replace(read, went_along=tuple(along.values()), is_author_absent=is_absent)


def _called(session: Session, name: str) -> Person | None:
    if mention := called.MENTION.fullmatch(name):
        return called.of_user(session, mention[1])
    found = called.called(session, name)
    return found[0] if len(found) == 1 else None
