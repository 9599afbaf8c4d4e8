"""The subjects of messages about a person's day or week: see subjects."""

from dataclasses import dataclass

from models.people.person import Person
from models.summaries.parts import Summary
from models.summaries.sent import SentSummary, SummaryReply


@dataclass(frozen=True)
class SummaryDetails:
    sent: SentSummary
    summary: Summary

    @property
    def is_settled(self) -> bool:
        return False


@dataclass(frozen=True)
class SummaryReplyDetails:
    """`person` is whose day or week it is."""

    reply: SummaryReply
    author: Person
    sent: SentSummary
    person: Person

    @property
    def is_settled(self) -> bool:
        return False
