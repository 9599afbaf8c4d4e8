"""What is typed as a record, and tells that the next contact was agreed with somebody: to agree on
it was a contact, too."""

from dataclasses import replace

from models.followups.interpretation import Interpretation
from models.rules.oneline import Intent
from models.rules.oneline.intent import arranged


def as_record(read: Interpretation, typed: str) -> Interpretation:
    """The same, with its words as what was talked of, where it would hold nothing but a plan."""
    if not (read.is_promise and read.line.next_contact):
        return read
    there = [(one.name, one.title) for one in read.contacts if one.name in typed]
    if not arranged.was_agreed_with(typed, [name for name, _ in there]):
        return read
    theirs = read.line.theirs or tuple(there)
    line = replace(read.line, content=typed.strip(), theirs=theirs)
    return replace(read, line=line, intent=Intent.PAST)
