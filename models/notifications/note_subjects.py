"""The subjects of messages about what somebody wrote to the bot: see subjects."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from models.customers.customer import Customer
from models.followups.attachment import Attachment
from models.followups.followup import FollowUp
from models.followups.note import CaptureNote, NoteState
from models.rules.oneline import ParsedLine

PlannedDay = tuple[date, time | None]


@dataclass(frozen=True)
class NoteDetails:
    """A follow-up in plain words, as it was understood."""

    note: CaptureNote
    line: ParsedLine
    customer: Customer | None
    is_promise: bool  # it holds to-dos only
    theirs: tuple[tuple[str, str], ...] = ()  # who was met, with their titles, as they are known
    matching: tuple[Customer, ...] = ()  # of whom any may be meant
    files: tuple[Attachment, ...] = ()
    owners: Mapping[str, str] = field(default_factory=dict)  # of its to-dos: as typed → @handle
    record: tuple[FollowUp, str] | None = None  # that was made of it, and its customer's name
    instead_of: tuple[PlannedDay, ...] = ()  # gives way, or gave way, to its next contact
    beside: tuple[PlannedDay, ...] = ()  # is planned with the customer, too, and stays
    doubles: tuple[str, ...] = ()  # of its to-dos, which are open already
    may_be_with: tuple[Customer, ...] = ()  # whom its next contact may be with, if it says nobody
    ours: tuple[str, ...] = ()  # who took part of ours, where others than the author did

    @property
    def called(self) -> str:
        """The customer, or what is known of it."""
        names = " · ".join(one.name for one in self.matching)
        return self.customer.name if self.customer else self.line.customer or names

    @property
    def is_with_nobody(self) -> bool:
        """Whether it only names a day to talk, and no customer: saved it is something to do."""
        return self.is_promise and self.line.next_contact is not None and self.customer is None

    @property
    def is_of_new_customer(self) -> bool:
        return bool(self.line.customer) and self.customer is None and not self.matching

    @property
    def is_settled(self) -> bool:
        return self.note.state is not NoteState.OPEN
